package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import java.time.LocalDateTime;

/** A season or a campaign: a stretch of time with another demand. */
public record SeasonSpec(
    @Field(value = "What players read of it.", min = 1, max = 40) String title,
    @Field("When it begins.") LocalDateTime from,
    @Field("When it is over.") LocalDateTime until,
    @Field(value = "The share of usual demand while it lasts.", unit = "permille", max = 100_000)
        Permille demand) {}
