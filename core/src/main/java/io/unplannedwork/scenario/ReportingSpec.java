package io.unplannedwork.scenario;

import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.TeamId;
import java.util.List;

/** An authority that wants to be told of incidents in time. */
public record ReportingSpec(
    @Field(value = "Its id.", min = 1, max = 40) String id,
    @Field(value = "What players read of it.", min = 1, max = 60) String title,
    @Field(value = "Incidents at least so severe.", absent = "\"SEV1\"") Severity severity,
    @Field(value = "Only of these services; empty for all.", max = 50, absent = "[]")
        List<ServiceId> services,
    @Field(
            value = "How long after an incident was classed so.",
            unit = "minutes",
            min = 1,
            max = 100_000)
        long within,
    @Field("The team that writes the report.") TeamId team,
    @Field(value = "Work to write it.", unit = "minutes", min = 1, max = 4800, absent = "60")
        long effort,
    @Field(value = "The fine for a report that is late.", unit = "whole money", absent = "0")
        long fine) {
  public ReportingSpec {
    services = List.copyOf(services);
  }
}
