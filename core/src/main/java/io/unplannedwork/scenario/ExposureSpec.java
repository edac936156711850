package io.unplannedwork.scenario;

import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Permille;

/** What attackers can make of a service. */
public record ExposureSpec(
    @Field(
            value = "Mean time to a breach when it is patched and no control was skipped.",
            unit = "days",
            min = 1,
            max = 100_000)
        int days,
    @Field(
            value = "How much more likely each day makes it that patches wait.",
            unit = "permille",
            max = 10_000,
            absent = "20")
        Permille perUnpatchedDay,
    @Field(
            value = "How much more likely each skipped control makes it, until it is made up for.",
            unit = "permille",
            max = 1_000_000,
            absent = "3000")
        Permille perSkippedControl,
    @Field(
            value = "How much more likely each live fault that nobody knows makes it.",
            unit = "permille",
            max = 100_000,
            absent = "100")
        Permille perFault,
    @Field(value = "How much of the service a breach takes.", absent = "\"LARGE\"") Reach reach,
    @Field(
            value = "What a breach costs once, besides the outage.",
            unit = "whole money",
            absent = "0")
        long costs,
    @Field(
            value = "The part of all customers who leave for it.",
            unit = "permille",
            max = 1000,
            absent = "20")
        Permille leave,
    @Field(
            value = "Work to make up for all skipped controls.",
            unit = "minutes",
            min = 1,
            max = 4800,
            absent = "480")
        long makeUp,
    @Field(
            value =
                "What tells of a breach when it comes: an inject that is a MESSAGE; null for none.",
            absent = "null")
        InjectId tells) {}
