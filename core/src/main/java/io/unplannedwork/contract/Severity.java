package io.unplannedwork.contract;

/** Severity of an incident from impact and urgency; SEV1 is the worst. */
public enum Severity {
  SEV1,
  SEV2,
  SEV3,
  SEV4
}
