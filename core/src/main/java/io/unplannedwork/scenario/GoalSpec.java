package io.unplannedwork.scenario;

import io.unplannedwork.contract.GoalId;
import io.unplannedwork.contract.Measure;

/** A goal of a round. */
public record GoalSpec(
    @Field(value = "The goal's id.", min = 1, max = 40) GoalId id,
    @Field(value = "The goal in one sentence.", min = 1, max = 120) String title,
    @Field("The measure, over the round.") Measure measure,
    @Field(
            value = "The id of the promise, deadline or service it looks at; empty for all.",
            absent = "\"\"")
        String subject,
    @Field(
            value = "Reached when the measure is at least this.",
            absent = "null",
            min = Long.MIN_VALUE)
        Long atLeast,
    @Field(
            value = "Reached when the measure is at most this.",
            absent = "null",
            min = Long.MIN_VALUE)
        Long atMost) {}
