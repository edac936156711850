package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;

/** How often a strategy reaches all goals here; the build checks it. */
public record ExpectationSpec(
    @Field(value = "The strategy.", min = 1, max = 40) String strategy,
    @Field(
            value = "At least this share of seeds is won.",
            unit = "permille",
            max = 1000,
            absent = "0")
        Permille winsAtLeast,
    @Field(
            value = "At most this share of seeds is won.",
            unit = "permille",
            max = 1000,
            absent = "1000")
        Permille winsAtMost) {}
