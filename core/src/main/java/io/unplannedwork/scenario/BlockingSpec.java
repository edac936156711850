package io.unplannedwork.scenario;

import io.unplannedwork.contract.TeamId;

/** What brings work in a stage to a stop, and who or what sets it going again. */
public record BlockingSpec(
    @Field(
            value = "How often work here is blocked: blocks in a million minutes of work.",
            min = 1,
            max = 1_000_000)
        long hazard,
    @Field(value = "What is missing, as players read it: \"test data\".", min = 1, max = 60)
        String by,
    @Field(value = "The team that can help; null where only time does.", absent = "null")
        TeamId team,
    @Field(
            value = "With \"team\": how much work it is for them.",
            unit = "minutes",
            max = 100_000,
            absent = "30")
        long work,
    @Field(value = "Without \"team\": how long it lasts.", absent = "null") Distribution lasts) {}
