package io.unplannedwork.scenario;

import io.unplannedwork.contract.ServiceClassId;

/** A class of service: which work goes first, and what it may do that other work may not. */
public record ServiceClassSpec(
    @Field(value = "The class's id.", min = 1, max = 40) ServiceClassId id,
    @Field(value = "The name players see.", min = 1, max = 24) String name,
    @Field(
            value =
                "Smaller goes first; work without a class has 0 if unplanned, 1 if promised, else 2.",
            max = 7,
            absent = "2")
        int precedence,
    @Field(
            value = "Which item of this class goes first; null as the policy has it.",
            absent = "null")
        QueueOrder order,
    @Field(
            value = "Most items of this class in the value stream; 0 for no limit.",
            max = 10_000,
            absent = "0")
        int most,
    @Field(
            value = "Goes first everywhere; somebody busy with other work lays it down.",
            absent = "false")
        boolean preempts,
    @Field(
            value = "Enters full stages, and waits for no batch: an expedite lane.",
            absent = "false")
        boolean passesLimits) {}
