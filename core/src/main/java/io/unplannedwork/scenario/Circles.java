package io.unplannedwork.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Things that need each other in a circle, each circle once. */
final class Circles {
  private Circles() {}

  /**
   * The way from a thing through what it needs back to itself, where it is the first on that way in
   * the order of the scenario.
   *
   * @param needs what each thing needs, in the order of the scenario
   */
  static <T> Optional<String> from(T thing, Map<T, ? extends Collection<T>> needs) {
    List<T> order = new ArrayList<>(needs.keySet());
    List<T> way = new ArrayList<>();
    if (!reaches(thing, thing, needs, way, new ArrayList<>())) {
      return Optional.empty();
    }
    boolean first = way.stream().allMatch(other -> order.indexOf(other) >= order.indexOf(thing));
    return first
        ? Optional.of(
            "\""
                + thing
                + "\""
                + String.join("", way.stream().map(t -> " needs \"" + t + "\"").toList()))
        : Optional.empty();
  }

  private static <T> boolean reaches(
      T from, T wanted, Map<T, ? extends Collection<T>> needs, List<T> way, List<T> seen) {
    Collection<T> all = needs.get(from);
    for (T need : all == null ? List.<T>of() : all) {
      way.add(need);
      if (need.equals(wanted)) {
        return true;
      }
      if (!seen.contains(need)) {
        seen.add(need);
        if (reaches(need, wanted, needs, way, seen)) {
          return true;
        }
      }
      way.remove(way.size() - 1);
    }
    return false;
  }
}
