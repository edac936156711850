package io.unplannedwork.fog;

import io.unplannedwork.contract.Role;
import io.unplannedwork.scenario.Knows;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who may see what: one matrix of fields and roles, with what opens each field to others. Whatever
 * a field stands for is decided by this table and nowhere else.
 */
final class Matrix {
  /** What opens a field to everybody once it has taken hold, where a practice says nothing else. */
  enum Opening {
    /** A practice that shortens the time until something is noticed. */
    TELEMETRY,
    /** A practice that lessens questions or what gets lost at handoffs. */
    TALK,
    /** Only a practice that names the field. */
    NONE
  }

  /**
   * Columns in the order of {@link Role}. An {@code x} sees it by the role; the first mark after
   * the roles says whether people carry it in their heads: lent to another team, they tell its head
   * what their own head sees. The last word opens it to every seat.
   */
  private static final String TABLE =
      """
                      CIO PRODUCT DEV OPS QUALITY SECURITY SERVICE EXPERT | carried | opened by
      ITEM_VALUE       x     x     .   .     .       .        .      .    |    x    | TALK
      KNOWN_DEFECTS    .     .     x   .     x       .        .      .    |    x    | TALK
      LOAD             .     .     .   x     .       .        .      .    |    x    | TELEMETRY
      DEBT             .     .     x   .     .       .        .      x    |    x    | TALK
      AVAILABILITY     x     .     .   x     .       .        x      .    |    x    | TELEMETRY
      CARE             .     .     .   x     .       x        .      x    |    x    | TELEMETRY
      CONTROLS         .     .     .   x     .       x        .      .    |    x    | NONE
      SMALL_INCIDENTS  .     .     .   x     .       x        x      x    |    x    | TELEMETRY
      TRUST            x     .     .   .     .       .        .      .    |    .    | TALK
      BONUSES          x     .     .   .     .       .        .      .    |    .    | TALK
      CASH             x     .     .   .     .       .        .      .    |    .    | NONE
      VALUE_EARNED     x     x     .   .     .       .        .      .    |    .    | NONE
      OUTAGE_COST      x     .     .   x     .       .        .      .    |    .    | NONE
      WAGES            x     .     .   .     .       .        .      .    |    .    | NONE
      """;

  private static final Map<Role, Set<Knows>> BY_ROLE = none(Role.class);
  private static final Map<Opening, Set<Knows>> OPENED = none(Opening.class);
  private static final Set<Knows> CARRIED = EnumSet.noneOf(Knows.class);

  static {
    TABLE.lines().skip(1).forEach(Matrix::row);
  }

  private static <K extends Enum<K>> Map<K, Set<Knows>> none(Class<K> keys) {
    Map<K, Set<Knows>> none = new EnumMap<>(keys);
    for (K key : keys.getEnumConstants()) {
      none.put(key, EnumSet.noneOf(Knows.class));
    }
    return none;
  }

  private Matrix() {}

  private static void row(String line) {
    String[] columns = line.split("\\|");
    String[] marks = columns[0].strip().split("\\s+");
    Knows field = Knows.valueOf(marks[0]);
    for (Role role : Role.values()) {
      if (marks[1 + role.ordinal()].equals("x")) {
        BY_ROLE.get(role).add(field);
      }
    }
    OPENED.get(Opening.valueOf(columns[2].strip())).add(field);
    if (columns[1].strip().equals("x")) {
      CARRIED.add(field);
    }
  }

  /** What a role knows by itself, before anything opens the fog. */
  static Set<Knows> of(Role role) {
    return EnumSet.copyOf(BY_ROLE.get(role));
  }

  /** What people of this role's group carry with them into another team. */
  static Set<Knows> carried(Role head) {
    Set<Knows> knows = of(head);
    knows.retainAll(CARRIED);
    return knows;
  }

  /** What something opens to every seat. */
  static Set<Knows> opened(Opening by) {
    return EnumSet.copyOf(OPENED.get(by));
  }

  private static Opening opening(Knows field) {
    for (Map.Entry<Opening, Set<Knows>> each : OPENED.entrySet()) {
      if (each.getValue().contains(field)) {
        return each.getKey();
      }
    }
    throw new IllegalArgumentException("the matrix has no row for " + field);
  }

  /** The matrix as a table for the authors' manual. */
  static String manual() {
    StringBuilder text = new StringBuilder("| what | field |");
    StringBuilder rule = new StringBuilder("|---|---|");
    for (Role role : Role.values()) {
      text.append(' ').append(role.name().toLowerCase(Locale.ROOT).replace('_', ' ')).append(" |");
      rule.append("---|");
    }
    text.append(" carried by people | opened by |\n").append(rule).append("---|---|\n");
    for (Knows field : Knows.values()) {
      text.append("| ").append(field.about()).append(" | `").append(field).append("` |");
      for (Role role : Role.values()) {
        text.append(BY_ROLE.get(role).contains(field) ? " ● |" : " |");
      }
      text.append(CARRIED.contains(field) ? " ● | " : " | ");
      text.append(
              switch (opening(field)) {
                case TELEMETRY -> "telemetry";
                case TALK -> "shared talk";
                case NONE -> "a practice that names it";
              })
          .append(" |\n");
    }
    return text.toString();
  }
}
