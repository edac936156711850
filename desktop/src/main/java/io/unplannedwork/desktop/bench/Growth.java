package io.unplannedwork.desktop.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How cost grows with size, as a power of it: cost ∝ size^exponent. The straight line through the
 * logarithms that lies nearest to them (least squares) has the exponent as its slope.
 *
 * @param exponent 1 when twice the size costs twice as much
 * @param error the slope's standard error: how far it may be off, as the measurements lie about the
 *     line
 */
public record Growth(double exponent, double error) {
  /**
   * The growth that measurements show.
   *
   * @param measurements three or more, not all of one size; sizes and costs are above 0
   */
  public static <T> Growth of(
      List<T> measurements, ToDoubleFunction<T> size, ToDoubleFunction<T> cost) {
    double[] sizes = measurements.stream().mapToDouble(size).map(Math::log).toArray();
    double[] costs = measurements.stream().mapToDouble(cost).map(Math::log).toArray();
    double size0 = Arrays.stream(sizes).average().orElseThrow();
    double cost0 = Arrays.stream(costs).average().orElseThrow();
    double spread = 0;
    double together = 0;
    for (int i = 0; i < sizes.length; i++) {
      spread += (sizes[i] - size0) * (sizes[i] - size0);
      together += (sizes[i] - size0) * (costs[i] - cost0);
    }
    double slope = together / spread;
    double off = 0;
    for (int i = 0; i < sizes.length; i++) {
      double residual = costs[i] - cost0 - slope * (sizes[i] - size0);
      off += residual * residual;
    }
    return new Growth(slope, Math.sqrt(off / (sizes.length - 2) / spread));
  }
}
