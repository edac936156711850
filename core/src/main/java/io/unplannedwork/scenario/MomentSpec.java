package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import java.time.LocalDateTime;

/** A moment that is to happen in most games, and that people will talk about. */
public record MomentSpec(
    @Field(value = "The moment's id.", min = 1, max = 40) String id,
    @Field(value = "What it is called.", min = 1, max = 60) String title,
    @Field("What happens.") What what,
    @Field(
            value =
                "Of what: the inject, deadline, promise, audit or service concerned; empty for any.",
            max = 60,
            absent = "\"\"")
        String of,
    @Field(value = "Not before.", absent = "null") LocalDateTime from,
    @Field(value = "Not after.", absent = "null") LocalDateTime until,
    @Field(
            value = "At least so large: changes of a release, minutes of an outage.",
            max = 1_000_000,
            absent = "0")
        int size,
    @Field(
            value = "In how many games at least, whatever the strategy; simulate --moments checks.",
            unit = "permille",
            max = 1000,
            absent = "0")
        Permille atLeast) {

  /** What can make a moment. */
  public enum What {
    /** The bell rings. */
    BELL,
    INJECT,
    DEADLINE_SERVED,
    DEADLINE_MISSED,
    PROMISE_KEPT,
    PROMISE_BROKEN,
    /** A release goes out; its size is the changes aboard. */
    RELEASE,
    /** A release needs immediate intervention; its size is the changes aboard. */
    FAILED_RELEASE,
    /** A service is back after an incident; its size is the minutes it took. */
    OUTAGE,
    BREACH,
    /** An auditor makes a finding. */
    AUDIT_FINDING
  }
}
