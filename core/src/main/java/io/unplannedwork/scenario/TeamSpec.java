package io.unplannedwork.scenario;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.TeamId;

/** A team. */
public record TeamSpec(
    @Field(value = "The team's id.", min = 1, max = 40) TeamId id,
    @Field(value = "The name players see.", min = 1, max = 40) String name,
    @Field("The group it belongs to.") GroupId group,
    @Field("Its working hours: a calendar's id.") String calendar,
    @Field(
            value = "Most items each person has in hand at once, turning from one to the next.",
            min = 1,
            max = 20,
            absent = "1")
        int inHand,
    @Field(
            value = "With several in hand: working time before turning to the next.",
            unit = "minutes",
            min = 1,
            max = 100_000,
            absent = "240")
        long turn,
    @Field(
            value = "How much longer than its hours the team works each day; it tires and is paid.",
            unit = "minutes",
            max = 480,
            absent = "0")
        long overtime,
    @Field(value = "Not there at the start: a decision can found it (\"found\").", absent = "false")
        boolean later) {}
