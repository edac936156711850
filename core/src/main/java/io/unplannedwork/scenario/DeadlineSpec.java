package io.unplannedwork.scenario;

import io.unplannedwork.contract.ServiceId;
import java.time.LocalDateTime;

/** A moment at which a service must work, such as payday. */
public record DeadlineSpec(
    @Field(value = "The deadline's id.", min = 1, max = 40) String id,
    @Field(value = "The title players see.", min = 1, max = 40) String title,
    @Field("The service that must work.") ServiceId service,
    @Field("When its run begins.") LocalDateTime from,
    @Field("When it must be through at the latest.") LocalDateTime until,
    @Field(
            value = "How long the service must have worked between the two.",
            unit = "minutes",
            min = 1,
            max = 10_080)
        long runs,
    @Field(value = "Demand on the service while it runs.", unit = "permille", absent = "1000")
        io.unplannedwork.contract.Permille demand,
    @Field(value = "What it costs when it is missed.", unit = "whole money", absent = "0")
        long penalty) {}
