package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;

/** How the data of a service come back when they are lost. */
public record BackupSpec(
    @Field(
            value = "Time from one backup to the next.",
            unit = "minutes",
            min = 1,
            max = 100_000,
            absent = "1440")
        long every,
    @Field(
            value = "Time it takes to bring one back.",
            unit = "minutes",
            min = 1,
            max = 100_000,
            absent = "240")
        long restore,
    @Field(
            value = "Time to build the data anew from the last good one, when a backup is no good.",
            unit = "minutes",
            min = 1,
            max = 100_000,
            absent = "2880")
        long rebuild,
    @Field(
            value = "Backups that are no good where nobody has tried them.",
            unit = "permille",
            max = 1000,
            absent = "300")
        Permille bad,
    @Field(
            value = "How long a tried backup can be relied on.",
            unit = "days",
            min = 1,
            max = 3650,
            absent = "90")
        int holds,
    @Field(value = "Work to try one.", unit = "minutes", min = 1, max = 4800, absent = "240")
        long test,
    @Field(
            value = "What an hour of lost data costs.",
            unit = "whole money",
            max = 100_000_000,
            absent = "0")
        long lostHour) {}
