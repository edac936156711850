package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.TeamId;
import java.util.List;

/** A service the company runs. */
public record ServiceSpec(
    @Field(value = "The service's id.", min = 1, max = 40) ServiceId id,
    @Field(value = "The name players see.", min = 1, max = 24) String name,
    @Field("The team that builds it.") TeamId builtBy,
    @Field("The team that runs it.") TeamId runBy,
    @Field(value = "How much the business hangs on it: 1 little, 4 everything.", min = 1, max = 4)
        int criticality,
    @Field(
            value = "Requests in an average minute.",
            unit = "requests per minute",
            max = 1_000_000,
            absent = "0")
        long demand,
    @Field(
            value = "The share of average demand in each hour of the day; 24 numbers.",
            unit = "permille",
            max = 24,
            absent = "[]")
        List<Permille> hours,
    @Field(
            value = "The share of average demand on each day, Monday first; 7 numbers.",
            unit = "permille",
            max = 7,
            absent = "[]")
        List<Permille> days,
    @Field(
            value = "Requests it can serve; 0 for no limit.",
            unit = "requests per minute",
            max = 100_000_000,
            absent = "0")
        long capacity,
    @Field(
            value = "What a thousand served requests bring in.",
            unit = "cents",
            max = 100_000_000,
            absent = "0")
        long revenue,
    @Field(value = "Technical debt at the start.", unit = "permille", max = 1000, absent = "0")
        Permille debt,
    @Field(value = "Faults that are live from the start.", max = 1000, absent = "0") int faults,
    @Field(value = "Services it cannot work without.", max = 50, absent = "[]")
        List<ServiceId> needs,
    @Field(value = "Services it works less well without.", max = 50, absent = "[]")
        List<UseSpec> uses,
    @Field(value = "How it breaks down by itself.", max = 20, absent = "[]")
        List<BreakdownSpec> breakdowns,
    @Field(value = "What of it wears out unless somebody sees to it.", max = 20, absent = "[]")
        List<DecaySpec> decay,
    @Field(value = "Seasons and campaigns.", max = 50, absent = "[]") List<SeasonSpec> seasons,
    @Field(value = "What is known of its capacity, and how it is raised.", absent = "{}")
        LoadSpec load,
    @Field(value = "What attackers can make of it; null for nothing.", absent = "null")
        ExposureSpec exposure,
    @Field(value = "How its data come back; null where it holds none.", absent = "null")
        BackupSpec backup,
    @Field(
            value =
                "Its error budget: how long it may be down in thirty days; 0 sets none. 43 is an objective of 99.9 %.",
            unit = "minutes",
            max = 43_200,
            absent = "0")
        long errorBudget) {
  public ServiceSpec {
    hours = List.copyOf(hours);
    days = List.copyOf(days);
    needs = List.copyOf(needs);
    uses = List.copyOf(uses);
    breakdowns = List.copyOf(breakdowns);
    decay = List.copyOf(decay);
    seasons = List.copyOf(seasons);
  }
}
