package io.unplannedwork.scenario;

/** How changes are authorised and taken to production, beside the rule for most of them. */
public record ChangePolicySpec(
    @Field(
            value = "ON_DAYS: on the release days. ON_DEMAND: whenever a change is ready.",
            absent = "\"ON_DAYS\"")
        Releases releases,
    @Field(
            value = "How long after its time a release may still be taken out; 0 for no end.",
            unit = "minutes",
            max = 10_080,
            absent = "0")
        long window) {

  /** When changes go out. */
  public enum Releases {
    ON_DAYS,
    ON_DEMAND
  }
}
