package io.unplannedwork.scenario;

import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.ServiceClassId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.WorkType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** A work item that somebody promised for a date. */
public record PromiseSpec(
    @Field(value = "The promise's id.", min = 1, max = 40) PromiseId id,
    @Field(value = "The title players see.", min = 1, max = 40) String title,
    @Field(value = "Who promised what to whom.", max = 300, absent = "\"\"") String about,
    @Field(value = "The type of work.", absent = "\"BUSINESS_PROJECT\"") WorkType type,
    @Field("The service it changes.") ServiceId service,
    @Field("When it comes in.") LocalDateTime arrives,
    @Field(value = "When it was promised to be live; null for no date.", absent = "null")
        LocalDateTime due,
    @Field(value = "Minutes of work in each stage it passes.", min = 1, max = 20)
        Map<StageId, Long> effort,
    @Field(
            value = "What it brings in on a day it is live and its service serves.",
            unit = "whole money",
            max = 100_000_000,
            absent = "0")
        long valuePerDay,
    @Field(
            value = "What it costs once when the date is missed.",
            unit = "whole money",
            absent = "0")
        long penalty,
    @Field(value = "What waiting costs; null for only the value missed.", absent = "null")
        DelaySpec delay,
    @Field(value = "The class of service; null for none.", absent = "null")
        ServiceClassId serviceClass,
    @Field(value = "Promises that must be live before work begins.", max = 20, absent = "[]")
        List<PromiseId> needs) {
  public PromiseSpec {
    effort = Map.copyOf(effort);
    needs = List.copyOf(needs);
  }
}
