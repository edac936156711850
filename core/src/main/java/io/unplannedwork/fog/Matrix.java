package io.unplannedwork.fog;

import io.unplannedwork.contract.Role;
import java.util.EnumSet;
import java.util.Set;

/** Which role knows what by itself, before anything opens the fog. */
final class Matrix {
  private Matrix() {}

  static Set<Knows> of(Role role) {
    return switch (role) {
      case CIO ->
          EnumSet.of(
              Knows.ITEM_VALUE,
              Knows.AVAILABILITY,
              Knows.TRUST,
              Knows.BONUSES,
              Knows.CASH,
              Knows.VALUE_EARNED,
              Knows.OUTAGE_COST,
              Knows.WAGES);
      case PRODUCT -> EnumSet.of(Knows.ITEM_VALUE, Knows.VALUE_EARNED);
      case DEVELOPMENT -> EnumSet.of(Knows.KNOWN_DEFECTS, Knows.DEBT);
      case QUALITY -> EnumSet.of(Knows.KNOWN_DEFECTS);
      case OPERATIONS ->
          EnumSet.of(
              Knows.LOAD,
              Knows.AVAILABILITY,
              Knows.CARE,
              Knows.CONTROLS,
              Knows.SMALL_INCIDENTS,
              Knows.OUTAGE_COST);
      case SERVICE_MANAGEMENT -> EnumSet.of(Knows.AVAILABILITY, Knows.SMALL_INCIDENTS);
      case SECURITY -> EnumSet.of(Knows.CARE, Knows.CONTROLS, Knows.SMALL_INCIDENTS);
      case EXPERT -> EnumSet.of(Knows.DEBT, Knows.CARE, Knows.SMALL_INCIDENTS);
    };
  }

  /** What everybody sees once telemetry is shared. */
  static Set<Knows> telemetry() {
    return EnumSet.of(Knows.LOAD, Knows.AVAILABILITY, Knows.CARE, Knows.SMALL_INCIDENTS);
  }

  /** What everybody sees once the groups share a board or a channel. */
  static Set<Knows> sharedTalk() {
    return EnumSet.of(
        Knows.ITEM_VALUE, Knows.KNOWN_DEFECTS, Knows.DEBT, Knows.TRUST, Knows.BONUSES);
  }
}
