package io.unplannedwork.contract;

/** The four types of work. */
public enum WorkType {
  BUSINESS_PROJECT,
  INTERNAL_PROJECT,
  CHANGE,
  UNPLANNED_WORK
}
