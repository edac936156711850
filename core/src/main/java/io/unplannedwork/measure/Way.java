package io.unplannedwork.measure;

import io.unplannedwork.contract.Measure;
import java.util.Map;

/**
 * One way in which a whole game was played, for the comparison at its end.
 *
 * @param about how it was played; empty for the game itself
 * @param stars what it ended with
 * @param readings what was measured over the whole game; what there was nothing of to measure is
 *     missing
 */
public record Way(String about, int stars, Map<Measure, Reading> readings) {
  public Way {
    readings = Map.copyOf(readings);
  }
}
