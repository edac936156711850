package io.unplannedwork.contract;

/** The steps of an incident's life, in order. */
public enum IncidentStep {
  DETECT,
  ASSEMBLE,
  DIAGNOSE,
  REPAIR,
  VERIFY,
  CLOSED
}
