package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;

/** How it is to work here: what people feel at the start, how easily they go, who comes after. */
public record CultureSpec(
    @Field(
            value =
                "How content people are at the start, and where good ordinary weeks bring them.",
            unit = "permille",
            max = 1000,
            absent = "700")
        Permille morale,
    @Field(
            value = "Share of people who leave in a year while they are as content as that.",
            unit = "permille",
            max = 5000,
            absent = "100")
        Permille leaving,
    @Field(
            value =
                "How much people dare to say of mistakes and near misses; where it drifts back.",
            unit = "permille",
            max = 1000,
            absent = "600")
        Permille safety,
    @Field(
            value =
                "How much people fear what is new at the start; each thing that works lessens it.",
            unit = "permille",
            max = 1000,
            absent = "200")
        Permille fear,
    @Field(
            value = "From giving notice to the last day.",
            unit = "days",
            min = 1,
            max = 366,
            absent = "28")
        int notice,
    @Field(
            value = "From deciding to hire somebody to their first day.",
            unit = "days",
            max = 366,
            absent = "42")
        int hiring) {}
