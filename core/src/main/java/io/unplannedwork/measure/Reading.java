package io.unplannedwork.measure;

/**
 * A measure's value.
 *
 * @param value in the measure's unit; 0 for a median of nothing
 * @param samples how many things it was made from; 0 when there was nothing to measure
 */
public record Reading(long value, long samples) {
  public boolean known() {
    return samples > 0;
  }
}
