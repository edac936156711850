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

  private static final Map<Knows, Set<Role>> BY_ROLE = new EnumMap<>(Knows.class);
  private static final Map<Knows, Opening> OPENED = new EnumMap<>(Knows.class);
  private static final Set<Knows> CARRIED = EnumSet.noneOf(Knows.class);

  static {
    TABLE.lines().skip(1).forEach(Matrix::row);
  }

  private Matrix() {}

  private static void row(String line) {
    String[] columns = line.split("\\|");
    String[] marks = columns[0].strip().split("\\s+");
    Knows field = Knows.valueOf(marks[0]);
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (marks[1 + role.ordinal()].equals("x")) {
        roles.add(role);
      }
    }
    BY_ROLE.put(field, roles);
    OPENED.put(field, Opening.valueOf(columns[2].strip()));
    if (columns[1].strip().equals("x")) {
      CARRIED.add(field);
    }
  }

  /** What a role knows by itself, before anything opens the fog. */
  static Set<Knows> of(Role role) {
    Set<Knows> knows = EnumSet.noneOf(Knows.class);
    BY_ROLE.forEach(
        (field, roles) -> {
          if (roles.contains(role)) {
            knows.add(field);
          }
        });
    return knows;
  }

  /** What people of this role's group carry with them into another team. */
  static Set<Knows> carried(Role head) {
    Set<Knows> knows = of(head);
    knows.retainAll(CARRIED);
    return knows;
  }

  /** What something opens to every seat. */
  static Set<Knows> opened(Opening by) {
    Set<Knows> knows = EnumSet.noneOf(Knows.class);
    OPENED.forEach(
        (field, opening) -> {
          if (opening == by) {
            knows.add(field);
          }
        });
    return knows;
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
        text.append(BY_ROLE.get(field).contains(role) ? " ● |" : " |");
      }
      text.append(CARRIED.contains(field) ? " ● | " : " | ");
      text.append(
              switch (OPENED.get(field)) {
                case TELEMETRY -> "telemetry";
                case TALK -> "shared talk";
                case NONE -> "a practice that names it";
              })
          .append(" |\n");
    }
    return text.toString();
  }
}
