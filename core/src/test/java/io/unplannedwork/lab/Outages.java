package io.unplannedwork.lab;

import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The incidents of one world, each with how bad it was and how long it took. */
final class Outages implements Consumer<Recorded> {
  final List<Long> minutes = new ArrayList<>();
  final List<Integer> severities = new ArrayList<>();

  /** Minutes from the first look at it to its repair, of those that were closed. */
  double handled;

  long opened;
  private final Map<IncidentId, Long> began = new HashMap<>();
  private final Map<ServiceId, Long> downSince = new HashMap<>();
  private final Map<ServiceId, Long> down = new HashMap<>();

  @Override
  public void accept(Recorded recorded) {
    long minute = recorded.at().minutes();
    if (recorded.event() instanceof ProductionEvent.IncidentOpened) {
      opened++;
    } else if (recorded.event() instanceof ProductionEvent.IncidentMoved moved) {
      if (isHandled(moved)) {
        began.putIfAbsent(moved.incident(), minute);
      } else if (moved.step() == IncidentStep.VERIFY) {
        handled += minute - began.getOrDefault(moved.incident(), minute);
      }
    } else if (recorded.event() instanceof ProductionEvent.IncidentClosed closed) {
      minutes.add(closed.minutes());
      severities.add(closed.severity().ordinal());
    } else if (recorded.event() instanceof ProductionEvent.HealthChanged changed) {
      Long since = downSince.remove(changed.service());
      if (since != null) {
        down.merge(changed.service(), minute - since, Long::sum);
      }
      if (changed.health() == Health.DOWN) {
        downSince.put(changed.service(), minute);
      }
    }
  }

  private static boolean isHandled(ProductionEvent.IncidentMoved moved) {
    return moved.person() != null
        && (moved.step() == IncidentStep.DIAGNOSE || moved.step() == IncidentStep.REPAIR);
  }

  /** Share of the time until a minute that a service was up. */
  double availability(String service, long until) {
    ServiceId id = new ServiceId(service);
    Long since = downSince.get(id);
    long sum = down.getOrDefault(id, 0L) + (since == null ? 0 : until - since);
    return 1 - (double) sum / until;
  }

  double mean() {
    return minutes.stream().mapToLong(Long::longValue).average().orElseThrow();
  }

  double median() {
    List<Long> sorted = minutes.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  /** The share of all minutes that the longest fifth of the incidents took. */
  double longestFifth() {
    List<Long> sorted = minutes.stream().sorted().toList();
    long all = sorted.stream().mapToLong(Long::longValue).sum();
    long top =
        sorted.subList(sorted.size() * 4 / 5, sorted.size()).stream()
            .mapToLong(Long::longValue)
            .sum();
    return (double) top / all;
  }

  /** Spearman's rank correlation of severity and duration; ties share their rank. */
  double rankCorrelation() {
    return pearson(
        ranks(severities.stream().mapToDouble(Integer::doubleValue).toArray()),
        ranks(minutes.stream().mapToDouble(Long::doubleValue).toArray()));
  }

  private static double[] ranks(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int first = Arrays.binarySearch(sorted, values[i]);
      int last = first;
      while (first > 0 && sorted[first - 1] == values[i]) {
        first--;
      }
      while (last < sorted.length - 1 && sorted[last + 1] == values[i]) {
        last++;
      }
      ranks[i] = (first + last) / 2.0;
    }
    return ranks;
  }

  private static double pearson(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElseThrow();
    double meanY = Arrays.stream(y).average().orElseThrow();
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - meanX) * (y[i] - meanY);
      xx += (x[i] - meanX) * (x[i] - meanX);
      yy += (y[i] - meanY) * (y[i] - meanY);
    }
    return xy / Math.sqrt(xx * yy);
  }
}
