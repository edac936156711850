package io.unplannedwork.sim.law;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.ServiceSpec;
import java.util.List;

/** How many want to be served in an hour, and how many are. */
public final class Traffic {
  private Traffic() {}

  /**
   * Permille of average demand in an hour of the week.
   *
   * @param hour 0 to 23
   * @param day 0 for Monday to 6 for Sunday
   * @param factor permille by deadlines and injects that are on now
   */
  public static int share(Laws laws, ServiceSpec service, int hour, int day, long factor) {
    if (!laws.holds(Law.TRAFFIC)) {
      return 1000;
    }
    long share = at(service.hours(), hour) * at(service.days(), day) / 1000 * factor / 1000;
    return (int) Math.min(1_000_000, share);
  }

  /** Requests per minute. */
  public static long demand(ServiceSpec service, int share) {
    return service.demand() * share / 1000;
  }

  /**
   * Permille of requests served: all within capacity, then capacity over demand.
   *
   * @param capacity requests per minute; 0 for no limit
   */
  public static int served(long demand, long capacity) {
    return capacity == 0 || demand <= capacity ? 1000 : (int) (capacity * 1000 / demand);
  }

  /**
   * Permille of requests served by a service that needs others: what it serves by itself times what
   * each of them serves (availability in series; ten of 99.9 % give 99.0 %).
   */
  public static int inSeries(int own, int[] needed) {
    double served = own / 1000.0;
    for (int share : needed) {
      served *= share / 1000.0;
    }
    return (int) StrictMath.round(served * 1000);
  }

  private static long at(List<Permille> shares, int index) {
    return shares.isEmpty() ? 1000 : shares.get(index).value();
  }
}
