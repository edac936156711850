package io.unplannedwork.scenario;

/**
 * What waiting costs while an item is not live: its profile of cost of delay (Reinertsen 2009; the
 * four shapes of Anderson's classes of service). Money really lost, besides the value that comes
 * only with being live.
 */
public record DelaySpec(
    @Field("How the cost runs with time.") Profile profile,
    @Field(
            value = "What a day costs once it counts.",
            unit = "whole money",
            max = 100_000_000,
            absent = "0")
        long perDay,
    @Field(
            value =
                "For FIXED_DATE and NONE_FOR_NOW: the cost counts so long after the item comes in;"
                    + " for a promise with a date it counts from its date.",
            unit = "days",
            max = 3650,
            absent = "0")
        long fromDay,
    @Field(
            value = "For FIXED_DATE: what it costs once that the date is missed.",
            unit = "whole money",
            max = 1_000_000_000,
            absent = "0")
        long once) {

  /** The shape of a cost of delay. */
  public enum Profile {
    /** Every day costs the same from the first. */
    LINEAR,
    /** Nothing until the date; then what it costs once, and every day. */
    FIXED_DATE,
    /** Every day costs from the first, and it goes before everything else. */
    EXPEDITE,
    /** Nothing for now: only after a while every day costs. */
    NONE_FOR_NOW
  }

  /** Whether the cost runs from the moment an item comes in. */
  public boolean fromTheFirst() {
    return profile == Profile.LINEAR || profile == Profile.EXPEDITE;
  }
}
