package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/**
 * How long the steps of an incident take. Incidents differ in how hard they are: lognormal with mu
 * 4.25 and sigma 1.25 (minutes), fitted to a published p50 of 67 and p95 of 528 minutes (Google's
 * company B, in J. Benninghoff's analysis of measured incidents). Each step takes its share of
 * that, which is an assumption; tools, knowledge and batch then act on single steps.
 */
public final class IncidentTime {
  private IncidentTime() {}

  /**
   * How hard an incident is: the minutes it lasts in good hands without tools, 1 or more.
   *
   * @param normal a standard normal deviate
   */
  public static double hardness(Laws laws, double normal) {
    double minutes =
        laws.value(Parameter.INCIDENT_MEDIAN)
            * StrictMath.exp(laws.fraction(Parameter.INCIDENT_SPREAD) * normal);
    return Math.max(1, Math.min(laws.value(Parameter.INCIDENT_MOST), minutes));
  }

  /**
   * Minutes until somebody who suffers complains. The quieter the hour, the longer.
   *
   * @param traffic permille of the service's average demand
   * @param factor permille by telemetry and other practices
   */
  public static long detect(Laws laws, double hardness, int traffic, int factor) {
    double quiet = 1;
    if (laws.holds(Law.TRAFFIC)) {
      double most = laws.fraction(Parameter.DETECT_QUIET);
      quiet = traffic <= 0 ? most : Math.min(most, 1000.0 / traffic);
    }
    return minutes(hardness * laws.fraction(Parameter.DETECT_SHARE) * quiet, factor);
  }

  /**
   * Minutes until those who are called are at it.
   *
   * @param hours when they are called
   */
  public static long assemble(Laws laws, double hardness, Hours hours, int factor) {
    double night = hours == Hours.CLOSED ? laws.value(Parameter.ASSEMBLE_NIGHT) : 0;
    return minutes(hardness * laws.fraction(Parameter.ASSEMBLE_SHARE) + night, factor);
  }

  /**
   * Milliminutes of work to find out what is wrong.
   *
   * @param known permille, what the responder knows of the service
   * @param changes changes in the batch that set it off; 1 where none did
   * @param builder whether the responder's team built the service
   */
  public static long diagnose(
      Laws laws, double hardness, int known, int changes, Builder builder, int factor) {
    double blind = laws.holds(Law.KNOWLEDGE) ? (1000 - known) / 1000.0 : 0;
    double time =
        hardness
            * laws.fraction(Parameter.DIAGNOSE_SHARE)
            * (1 + laws.fraction(Parameter.DIAGNOSE_UNKNOWING) * blind)
            * (1 + laws.fraction(Parameter.DIAGNOSE_PER_CHANGE) * Math.max(0, changes - 1));
    if (builder == Builder.YES) {
      time *= laws.fraction(Parameter.DIAGNOSE_BUILDER);
    }
    return minutes(time * 1000, factor);
  }

  /** Milliminutes of work to repair it. */
  public static long repair(Laws laws, double hardness, int factor) {
    return minutes(hardness * laws.fraction(Parameter.REPAIR_SHARE) * 1000, factor);
  }

  /** Milliminutes of work to make sure it is repaired. */
  public static long verify(Laws laws, double hardness) {
    return minutes(hardness * laws.fraction(Parameter.VERIFY_SHARE) * 1000, 1000);
  }

  /** Whether it is working time. */
  public enum Hours {
    OPEN,
    CLOSED
  }

  /** Whether a responder belongs to those who built what broke. */
  public enum Builder {
    YES,
    NO
  }

  private static long minutes(double time, int factor) {
    return StrictMath.round(time * factor / 1000);
  }
}
