package io.unplannedwork.scenario;

import io.unplannedwork.contract.Severity;
import java.util.List;

/**
 * The priority matrix of service management: severity by impact, a row each, and by urgency, which
 * is how much the business hangs on the service, 1 to 4.
 */
public record SeveritySpec(
    @Field(
            value = "Where a small part is hit: by criticality, 1 first; 4 severities.",
            min = 4,
            max = 4,
            absent = "[\"SEV4\", \"SEV4\", \"SEV3\", \"SEV3\"]")
        List<Severity> small,
    @Field(
            value = "Where a large part is hit.",
            min = 4,
            max = 4,
            absent = "[\"SEV4\", \"SEV3\", \"SEV2\", \"SEV2\"]")
        List<Severity> large,
    @Field(
            value = "Where the whole service is hit.",
            min = 4,
            max = 4,
            absent = "[\"SEV3\", \"SEV2\", \"SEV1\", \"SEV1\"]")
        List<Severity> whole) {

  /** The matrix of a scenario that says nothing: impact times urgency. */
  public static final SeveritySpec STANDARD =
      new SeveritySpec(
          List.of(Severity.SEV4, Severity.SEV4, Severity.SEV3, Severity.SEV3),
          List.of(Severity.SEV4, Severity.SEV3, Severity.SEV2, Severity.SEV2),
          List.of(Severity.SEV3, Severity.SEV2, Severity.SEV1, Severity.SEV1));

  public SeveritySpec {
    small = List.copyOf(small);
    large = List.copyOf(large);
    whole = List.copyOf(whole);
  }

  /**
   * The severity of an incident.
   *
   * @param criticality 1 little to 4 everything
   */
  public Severity of(Reach reach, int criticality) {
    List<Severity> row =
        switch (reach) {
          case SMALL -> small;
          case LARGE -> large;
          case WHOLE -> whole;
        };
    return row.get(criticality - 1);
  }
}
