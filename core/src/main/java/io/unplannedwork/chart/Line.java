package io.unplannedwork.chart;

/**
 * The geometry of a line by days, in 0 to 1.
 *
 * @param y of each day
 * @param bottom the value at y = 0, {@code top} the value at y = 1
 */
public record Line(float[] y, long bottom, long top) {

  /** {@code values} by day; the line's floor is zero unless a value lies below. */
  public static Line of(long[] values) {
    long least = 0;
    long most = 1;
    for (long value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    float[] y = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      y[i] = (values[i] - least) / (float) (most - least);
    }
    return new Line(y, least, most);
  }
}
