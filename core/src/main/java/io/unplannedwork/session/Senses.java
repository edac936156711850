package io.unplannedwork.session;

import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.Felt;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.Sight;
import java.util.Set;
import java.util.TreeSet;

/** Looks at the company for what people feel, as far as that opens a decision. */
final class Senses {
  private final Game game;
  private Set<ServiceId> spent = Set.of();

  Senses(Game game) {
    this.game = game;
  }

  private Feelings feelings() {
    return game.decisions.hands().feelings();
  }

  /**
   * When an incident moved, or somebody gave notice.
   *
   * @return whether something is a reason to decide that was none
   */
  boolean feelEvents(boolean resigned) {
    boolean felt = feelIncidents() | feelBudgets();
    return resigned ? feelings().feel(Felt.RESIGNATION, game.now(), game.now()) | felt : felt;
  }

  /** Once a day: what waits, what lasts, and what is over. As {@link #feelEvents}. */
  boolean feelStates() {
    boolean felt = feelIncidents() | feelBudgets() | feelWaits();
    if (feelings().waitsFor(Felt.RESIGNATION)
        && game.sight().people().stream().anyMatch(person -> person.lastDay() != null)) {
      feelings().goesOn(Felt.RESIGNATION, game.now());
    }
    return felt;
  }

  private boolean feelIncidents() {
    if (!feelings().waitsFor(Felt.SEVERE_INCIDENT)) {
      return false;
    }
    long newest = Long.MIN_VALUE;
    for (Sight.IncidentRow incident : game.sight().incidents()) {
      if (incident.detected() && incident.severity() == Severity.SEV1) {
        newest = Math.max(newest, incident.opened().minutes());
      }
    }
    return newest != Long.MIN_VALUE && feelings().feel(Felt.SEVERE_INCIDENT, newest, game.now());
  }

  /** A budget by itself stops nobody. */
  private boolean feelBudgets() {
    if (!feelings().waitsFor(Felt.BUDGET_SPENT)) {
      return false;
    }
    Set<ServiceId> now = new TreeSet<>();
    for (Sight.ServiceRow service : game.sight().services()) {
      if (service.care().budget() != null && service.care().budget().isSpent()) {
        now.add(service.id());
      }
    }
    boolean another = !spent.containsAll(now);
    spent = now;
    return !now.isEmpty()
        && feelings().feel(Felt.BUDGET_SPENT, another ? game.now() : Long.MIN_VALUE, game.now());
  }

  /** Has anything waited too long? */
  private boolean feelWaits() {
    if (!feelings().waitsFor(Felt.LONG_QUEUE) && !feelings().waitsFor(Felt.LONG_APPROVAL)) {
      return false;
    }
    long since = game.now() - game.table.parameter(Parameter.PLAY_LONG_QUEUE) * SimTime.DAY;
    long queued = Long.MIN_VALUE;
    long approving = Long.MIN_VALUE;
    for (Sight.ItemRow item : game.sight().items()) {
      long entered = item.enteredStage().minutes();
      if (entered <= since) {
        switch (item.state()) {
          case QUEUED, WAITING_FOR_WIP -> queued = Math.max(queued, entered);
          case WAITING_FOR_APPROVAL -> approving = Math.max(approving, entered);
          default -> {}
        }
      }
    }
    return feelWait(Felt.LONG_QUEUE, queued) | feelWait(Felt.LONG_APPROVAL, approving);
  }

  private boolean feelWait(Felt felt, long newest) {
    return newest != Long.MIN_VALUE && feelings().feel(felt, newest, game.now());
  }

  void digest(Digest digest) {
    spent.forEach(service -> digest.add(service.value()));
  }
}
