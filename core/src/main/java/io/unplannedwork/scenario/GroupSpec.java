package io.unplannedwork.scenario;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.Role;

/** A group of teams under one head: a silo. */
public record GroupSpec(
    @Field(value = "The group's id.", min = 1, max = 40) GroupId id,
    @Field(value = "The name players see.", min = 1, max = 40) String name,
    @Field("The role that heads it.") Role head,
    @Field(
            value = "How far it trusts the other groups at the start.",
            unit = "permille",
            max = 1000,
            absent = "500")
        Permille trust) {}
