package io.unplannedwork.session;

import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.OrderSpec;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Pacts;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight;
import java.util.List;

/** Carries out what a decision changes of the play itself: who is paid for what, who pairs. */
final class Ruling {
  private final Table table;
  private final Recorder recorder;
  private final Schemes schemes;

  Ruling(Table table, Recorder recorder, Schemes schemes) {
    this.table = table;
    this.recorder = recorder;
    this.schemes = schemes;
  }

  /** Whether a decision was planned, or taken in the midst of a round. */
  enum When {
    PLANNED,
    IN_RUN
  }

  void carryOut(OrderSpec ruling, DecisionId decision, When when, long cause) {
    if (ruling instanceof OrderSpec.Scheme scheme) {
      if (when == When.PLANNED) {
        schemes.choose(scheme.scheme());
      } else {
        schemes.chooseForLater(scheme.scheme());
      }
      recorder.record(cause, new GameEvent.SchemeChosen(scheme.scheme(), when == When.PLANNED));
    } else if (ruling instanceof OrderSpec.Pair pair) {
      pair(pair, decision, cause);
    } else if (ruling instanceof OrderSpec.Part part) {
      part(seat(part.role()), seat(part.with()), "pair.parted", cause);
    } else {
      throw new IllegalStateException("the play does not know " + ruling);
    }
  }

  private SeatId seat(Role role) {
    return table.holder(role).map(SeatSpec::id).orElseThrow();
  }

  private void pair(OrderSpec.Pair pair, DecisionId decision, long cause) {
    SeatId one = seat(pair.role());
    SeatId other = seat(pair.with());
    if (!one.equals(other)) {
      table.pacts().make(new Pacts.Pact(one, other, decision, pair.people(), pair.hours()));
      recorder.record(cause, new GameEvent.LeadersPaired(one, other));
    }
  }

  private void part(SeatId one, SeatId other, String why, long cause) {
    if (table.pacts().end(one, other)) {
      recorder.record(cause, new GameEvent.LeadersParted(one, other, why));
    }
  }

  /** A week begins: pairs that do not trust each other any more part, the others sit together. */
  void beginWeek() {
    sitTogether(1);
  }

  /** Weeks pass under standing orders: pairs sit together in them, too. */
  void beginInterlude(int weeks) {
    if (weeks > 0) {
      sitTogether(weeks);
    }
  }

  private void sitTogether(int weeks) {
    for (Pacts.Pact pact : table.pacts().all()) {
      if (trust(pact) < table.parameter(Parameter.PLAY_PAIR_TRUST)) {
        part(pact.one(), pact.other(), "pair.trust", 0);
        table.soFar().forget(pact.decision());
      } else {
        String title = table.texts().get("pair.hours");
        for (PersonId person : pact.people()) {
          recorder
              .company()
              .apply(new Order.TakeHours(person, null, pact.hours() * 60L * weeks, title), 0);
        }
      }
    }
  }

  /** The least that any group of one of the two trusts any of the other's, in permille. */
  private long trust(Pacts.Pact pact) {
    List<GroupId> one = table.groups(table.seat(pact.one()));
    List<GroupId> other = table.groups(table.seat(pact.other()));
    long least = 1000;
    for (Sight.TrustRow row : table.sight().trust()) {
      if (one.contains(row.from()) && other.contains(row.to())
          || other.contains(row.from()) && one.contains(row.to())) {
        least = Math.min(least, row.trust().value());
      }
    }
    return least;
  }

  void digest(Digest digest) {
    for (Pacts.Pact pact : table.pacts().all()) {
      digest.add(pact.one().value()).add(pact.other().value()).add(pact.hours());
    }
  }
}
