package io.unplannedwork.scenario;

/** What is known of a service's capacity, and how it can be raised. */
public record LoadSpec(
    @Field(
            value = "Whether the company knows what the service can serve, or must test it first.",
            absent = "true")
        boolean known,
    @Field(value = "Work of a load test.", unit = "minutes", min = 1, max = 4800, absent = "480")
        long test,
    @Field(
            value = "How much more each step of scaling serves; 0 where it cannot be scaled.",
            unit = "requests per minute",
            max = 100_000_000,
            absent = "0")
        long step,
    @Field(value = "Most steps.", max = 1000, absent = "10") int most,
    @Field(
            value = "Work of scaling by one step.",
            unit = "minutes",
            min = 1,
            max = 4800,
            absent = "240")
        long effort,
    @Field(
            value = "What a step costs each day from then on.",
            unit = "whole money",
            max = 100_000_000,
            absent = "0")
        long perDay) {

  /** Known, and what it is. */
  public static final LoadSpec PLAIN = new LoadSpec(true, 480, 0, 10, 240, 0);
}
