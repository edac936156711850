package io.unplannedwork.scenario;

import java.util.List;

/** How the company classes its incidents, whom it tells of them, and what it keeps of them. */
public record IncidentsSpec(
    @Field(value = "Severity by impact and urgency.", absent = "{}") SeveritySpec severity,
    @Field(value = "Who must be told of incidents, and by when.", max = 20, absent = "[]")
        List<ReportingSpec> reporting,
    @Field(
            value = "Whether known-error records are kept of causes that are not removed.",
            absent = "false")
        boolean records) {

  public IncidentsSpec {
    reporting = List.copyOf(reporting);
  }

  /** What holds where a scenario says nothing. */
  public static final IncidentsSpec STANDARD =
      new IncidentsSpec(SeveritySpec.STANDARD, List.of(), false);
}
