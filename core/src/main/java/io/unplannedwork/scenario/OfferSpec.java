package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;

/** Another firm's offer to somebody, who takes it or stays. */
public record OfferSpec(
    @Field("Who gets it.") PersonId person,
    @Field(
            value = "They take it when their morale is below this.",
            unit = "permille",
            max = 1000,
            absent = "500")
        Permille below,
    @Field(
            value = "Or when they were called at night so often in about four weeks; 0 for never.",
            max = 100,
            absent = "0")
        int pages) {}
