package io.unplannedwork.scenario;

/** The world outside: customers, and what a share of the company is worth. */
public record MarketSpec(
    @Field(value = "Customers; null where nobody counts them.", absent = "null")
        CustomersSpec customers,
    @Field(
            value =
                "Shares of the company; its price is the company's value over the shares, times the"
                    + " part of its customers that it has kept. 0 for none.",
            max = 1_000_000_000,
            absent = "0")
        long shares) {

  /** Nobody counts. */
  public static final MarketSpec NONE = new MarketSpec(null, 0);
}
