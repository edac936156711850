package io.unplannedwork.room;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.session.Draft;
import io.unplannedwork.session.Hold;
import io.unplannedwork.session.Proposal;
import io.unplannedwork.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The commands of a game as they were carried out, with what is needed to leave one out later. */
public final class Steps {
  /** What tells an incident from others in two games of the same luck. */
  record IncidentKey(String service, ProductionEvent.Trigger trigger, long minute) {}

  private final Session session;
  private final List<Step> steps = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();
  private final Map<IncidentId, IncidentKey> incidents = new HashMap<>();
  private final Map<IncidentKey, IncidentId> byKey = new HashMap<>();
  private int round;

  Steps(Session session) {
    this.session = session;
    session.log().listen(this::hear);
  }

  private void hear(Recorded recorded) {
    if (recorded.event() instanceof GameEvent.PhaseBegan began) {
      round = began.round();
    } else if (recorded.event() instanceof GameEvent.DecisionTaken decision) {
      taken.add(new Taken(round, recorded.at(), decision, steps.size()));
    } else if (recorded.event() instanceof ProductionEvent.IncidentOpened opened) {
      IncidentKey key =
          new IncidentKey(opened.service().value(), opened.trigger(), recorded.at().minutes());
      incidents.put(opened.incident(), key);
      byKey.putIfAbsent(key, opened.incident());
    }
  }

  /** Gives a command and keeps what became of it, if it is carried out. */
  <R> R give(Actor actor, Command command, Supplier<R> giving, Predicate<R> done) {
    long minute = session.now();
    Phase before = session.phase();
    Hold hold = session.hold();
    ProposalId newest = newestProposal();
    List<Draft> drafts = command instanceof Command.Undo ? session.drafts() : List.of();
    R given = giving.get();
    if (done.test(given)) {
      ProposalId now = newestProposal();
      steps.add(
          new Step(
              minute,
              actor,
              command,
              before,
              session.phase(),
              hold != Hold.NONE && session.hold() == Hold.NONE,
              now == null || now.equals(newest) ? null : now,
              undone(drafts)));
    }
    return given;
  }

  private ProposalId newestProposal() {
    List<Proposal> proposals = session.proposals();
    return proposals.isEmpty() ? null : proposals.get(proposals.size() - 1).id();
  }

  private DecisionId undone(List<Draft> before) {
    List<Draft> after = session.drafts();
    return before.stream()
        .filter(draft -> !after.contains(draft))
        .findFirst()
        .map(Draft::decision)
        .orElse(null);
  }

  List<Step> all() {
    return steps;
  }

  /** The decisions that took effect in a round, in their order. */
  List<Taken> taken(int wanted) {
    return taken.stream().filter(each -> each.round() == wanted).toList();
  }

  /** The number an incident has in this game that has the given one in another; null for none. */
  IncidentId same(IncidentId theirs, Steps other) {
    return byKey.get(other.incidents.get(theirs));
  }
}
