package io.unplannedwork.fog;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.scenario.GroupSpec;
import io.unplannedwork.scenario.Knows;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.Sight.PracticeRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far a viewer sees.
 *
 * @param viewer who looks
 * @param seat the seat for a seat, else null
 * @param knows what the viewer can see of the company
 * @param heads the groups whose people the viewer knows
 */
record Horizon(Viewer viewer, SeatSpec seat, Set<Knows> knows, List<GroupId> heads) {
  /** Adopted so far, in permille, from which on a practice opens the fog. */
  private static final int OPENS = 500;

  /**
   * In review the fog is lifted; else a seat sees what its roles see, what was shared, and what
   * people of other groups tell who work in its teams.
   */
  static Horizon of(Session session, Viewer viewer, Embedded embedded) {
    Table table = session.table();
    SeatSpec seat = viewer.kind() == Viewer.Kind.SEAT ? table.seat(viewer.seat()) : null;
    boolean lifted = session.phase() == Phase.REVIEW || session.phase() == Phase.ENDED;
    if (viewer.kind() == Viewer.Kind.GUEST) {
      return new Horizon(viewer, null, EnumSet.noneOf(Knows.class), List.of());
    }
    if (lifted || viewer.kind() == Viewer.Kind.FACILITATOR) {
      return new Horizon(
          viewer,
          seat,
          EnumSet.allOf(Knows.class),
          session.scenario().groups().stream().map(GroupSpec::id).toList());
    }
    if (seat == null) {
      return new Horizon(viewer, null, everybody(session, embedded), List.of());
    }
    Set<Knows> knows = shared(session);
    for (Role role : Role.values()) {
      if (answersFor(table, seat, role)) {
        knows.addAll(Matrix.of(role));
      }
    }
    for (GroupId group : table.groups(seat)) {
      for (GroupId home : embedded.in(group)) {
        knows.addAll(Matrix.carried(table.group(home).head()));
      }
    }
    return new Horizon(viewer, seat, knows, table.groups(seat));
  }

  /** Whoever decides for a role without a seat knows what it knows; an expert's head is its own. */
  private static boolean answersFor(Table table, SeatSpec seat, Role role) {
    return role == Role.EXPERT ? seat.roles().contains(role) : table.holds(seat, role);
  }

  /** What every seat may see. */
  private static Set<Knows> everybody(Session session, Embedded embedded) {
    Set<Knows> all = EnumSet.allOf(Knows.class);
    for (SeatSpec seat : session.seats()) {
      all.retainAll(of(session, Viewer.seat(seat.id()), embedded).knows());
    }
    return all;
  }

  /** What practices that have taken hold have opened to every seat. */
  private static Set<Knows> shared(Session session) {
    Set<Knows> shared = EnumSet.noneOf(Knows.class);
    if (session.scenario().practices().isEmpty()) {
      return shared;
    }
    for (PracticeRow row : session.sight().practices()) {
      if (row.adopted().value() >= OPENS) {
        for (PracticeSpec practice : session.scenario().practices()) {
          if (practice.id().equals(row.id())) {
            shared.addAll(opens(practice));
          }
        }
      }
    }
    return shared;
  }

  /** What a practice opens: what it names, or else what follows from what it does. */
  static Set<Knows> opens(PracticeSpec practice) {
    Set<Knows> opens = EnumSet.noneOf(Knows.class);
    if (practice.opens() != null) {
      opens.addAll(practice.opens());
      return opens;
    }
    for (EffectSpec each : practice.effects()) {
      if (each.permille().value() < 0) {
        switch (each.effect()) {
          case DETECT_TIME -> opens.addAll(Matrix.opened(Matrix.Opening.TELEMETRY));
          case HANDOFF_LOSS, QUESTIONS -> opens.addAll(Matrix.opened(Matrix.Opening.TALK));
          default -> {}
        }
      }
    }
    return opens;
  }

  boolean sees(Knows what) {
    return knows.contains(what);
  }

  /** Whether the viewer heads a group. */
  boolean heads(GroupId group) {
    return heads.contains(group);
  }

  boolean seesCompany() {
    return viewer.kind() != Viewer.Kind.GUEST;
  }
}
