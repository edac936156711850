package io.unplannedwork.scenario;

import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.TeamId;
import java.time.LocalDateTime;
import java.util.List;

/** An auditor who draws changes out of the company's own log and asks of each how it went. */
public record AuditSpec(
    @Field(value = "The audit's id.", min = 1, max = 40) String id,
    @Field(value = "What players read of it.", min = 1, max = 60) String title,
    @Field(value = "Changes since then can be drawn; null for all.", absent = "null")
        LocalDateTime since,
    @Field("When the changes are drawn.") LocalDateTime at,
    @Field("When all must be shown.") LocalDateTime due,
    @Field(value = "How many changes are drawn.", min = 1, max = 50, absent = "5") int changes,
    @Field(value = "Only changes of these services; empty for all.", max = 50, absent = "[]")
        List<ServiceId> services,
    @Field("The team that shows how each change went.") TeamId team,
    @Field(
            value = "Work to show a change of which everything is on record.",
            unit = "minutes",
            min = 1,
            max = 4800,
            absent = "30")
        long effort,
    @Field(
            value = "Work to find what is not on record, for each thing that is missing.",
            unit = "minutes",
            max = 10_000,
            absent = "480")
        long search,
    @Field(
            value = "The price of a change that is not shown in time, or that nobody authorised.",
            unit = "whole money",
            absent = "0")
        long fine) {
  public AuditSpec {
    services = List.copyOf(services);
  }
}
