package io.unplannedwork.scenario;

/** A way in which a service breaks down by itself, again and again. */
public record BreakdownSpec(
    @Field(value = "What players read of it.", max = 60, absent = "\"\"") String title,
    @Field("Minutes from one breakdown to the next.") Distribution every,
    @Field(
            value =
                "Whether the time to the next one counts from the end of the last (WHILE_UP: mean"
                    + " time between failures) or from its beginning (ALWAYS: they may overlap).",
            absent = "\"WHILE_UP\"")
        Counts counts,
    @Field(
            value =
                "Minutes it lasts from beginning to end in good hands, in the shares of the"
                    + " parameters; null draws them by the law of incidents.",
            absent = "null")
        Distribution lasts,
    @Field(
            value = "Whether somebody has to mend it, or it passes after so many minutes.",
            absent = "\"BY_HAND\"")
        Heals heals,
    @Field(value = "How much of the service it takes; null draws it.", absent = "null") Reach reach,
    @Field(value = "Whether it destroys data, which then come from the backup.", absent = "false")
        boolean losesData) {

  /** When the time to the next breakdown counts. */
  public enum Counts {
    WHILE_UP,
    ALWAYS
  }

  /** How a breakdown ends. */
  public enum Heals {
    BY_HAND,
    BY_ITSELF
  }
}
