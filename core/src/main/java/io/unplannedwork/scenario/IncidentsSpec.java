package io.unplannedwork.scenario;

/** How the company classes its incidents. */
public record IncidentsSpec(
    @Field(value = "Severity by impact and urgency.", absent = "{}") SeveritySpec severity) {

  /** What holds where a scenario says nothing. */
  public static final IncidentsSpec STANDARD = new IncidentsSpec(SeveritySpec.STANDARD);
}
