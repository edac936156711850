package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ServiceClassId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.WorkType;
import java.util.List;
import java.util.Map;

/** A stream of demand: items that keep coming. */
public record StreamSpec(
    @Field(value = "The stream's id.", min = 1, max = 40) StreamId id,
    @Field("The type of work.") WorkType type,
    @Field(value = "Titles, given out in turn; the item's number follows.", min = 1, max = 200)
        List<String> titles,
    @Field(value = "The service the work is about.", absent = "null") ServiceId service,
    @Field(value = "Minutes from one arrival to the next; null with \"loop\".", absent = "null")
        Distribution arrivals,
    @Field(
            value = "Minutes of work in each stage the item passes; absent stages are skipped.",
            min = 1,
            max = 20)
        Map<StageId, Distribution> effort,
    @Field(
            value = "What an item brings in on a day it is live and its service serves.",
            unit = "whole money",
            max = 100_000_000,
            absent = "0")
        long valuePerDay,
    @Field(value = "The first arrival is no earlier than this.", unit = "days", absent = "0")
        long fromDay,
    @Field(value = "No arrival after this day; 0 for no end.", unit = "days", absent = "0")
        long untilDay,
    @Field(value = "Most arrivals; 0 for no end.", absent = "0") long most,
    @Field(value = "What waiting costs; null for only the value missed.", absent = "null")
        DelaySpec delay,
    @Field(
            value =
                "A closed loop: so many items are under way, and the next comes when one is done.",
            max = 10_000,
            absent = "0")
        int loop,
    @Field(value = "The class of service; null for none.", absent = "null")
        ServiceClassId serviceClass,
    @Field(
            value = "An item is due so long after it comes in; 0 for no date.",
            unit = "minutes",
            max = 5_256_000,
            absent = "0")
        long dueWithin,
    @Field(
            value = "Streams whose item of the same number must be finished before work begins.",
            max = 20,
            absent = "[]")
        List<StreamId> needs,
    @Field(
            value = "Its changes are standard from the start: approved beforehand until one fails.",
            absent = "false")
        boolean standard,
    @Field(
            value = "Share of its changes that change data, so that nothing can be rolled back.",
            unit = "permille",
            max = 1000,
            absent = "0")
        Permille migratesData) {
  public StreamSpec {
    titles = List.copyOf(titles);
    effort = Map.copyOf(effort);
    needs = List.copyOf(needs);
  }
}
