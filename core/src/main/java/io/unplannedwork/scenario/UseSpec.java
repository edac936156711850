package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ServiceId;

/** A service that another works less well without: a soft dependency. */
public record UseSpec(
    @Field("The service that is used.") ServiceId service,
    @Field(
            value = "The share of its own requests that fail while the other is down.",
            unit = "permille",
            min = 1,
            max = 999)
        Permille loses) {}
