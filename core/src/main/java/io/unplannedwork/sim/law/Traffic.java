package io.unplannedwork.sim.law;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
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
   * Permille of requests served. With a sharp limit all within capacity, then capacity over demand.
   * With room for K requests the share that finds room in a queue with random arrivals and service:
   * one less the loss of M/M/1/K, (1−ρ)ρ^K/(1−ρ^(K+1)), which grows before capacity is reached and
   * comes to the same far above it.
   *
   * @param demand requests per minute
   * @param capacity requests per minute; 0 for no limit
   */
  public static int served(Laws laws, long demand, long capacity) {
    if (capacity == 0 || demand == 0) {
      return 1000;
    }
    long room = laws.value(Parameter.SATURATION_ROOM);
    if (room == 0) {
      return demand <= capacity ? 1000 : (int) (capacity * 1000 / demand);
    }
    return (int) StrictMath.round(1000 * (1 - loss(demand / (double) capacity, room)));
  }

  /** Share of arrivals that find no room: M/M/1/K (Gross and Harris 1998, section 2.5). */
  static double loss(double load, long room) {
    if (load == 1) {
      return 1.0 / (room + 1);
    }
    if (load > 1) {
      // The same with the fraction turned over, so that high powers vanish instead of growing.
      return (load - 1) / (load - StrictMath.pow(load, -room));
    }
    double full = StrictMath.pow(load, room);
    return (1 - load) * full / (1 - full * load);
  }

  /** Whether so much more is asked of a service than it can serve that it falls over. */
  public static boolean fallsOver(Laws laws, long demand, long capacity) {
    long falls = laws.value(Parameter.OVERLOAD_FALLS);
    return laws.holds(Law.TRAFFIC)
        && capacity > 0
        && falls > 0
        && demand * 1000 >= capacity * falls;
  }

  /**
   * What a service that only uses another can serve of what it would with all of the other: of each
   * thousand of its requests so many ask the other, and fail as often as the other fails. With a
   * thousand it is a need.
   *
   * @param served permille that the other serves
   * @param loses permille of requests that fail while the other serves nothing
   */
  public static int without(int served, int loses) {
    return 1000 - loses * (1000 - served) / 1000;
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
