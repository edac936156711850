package io.unplannedwork.session;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Condition;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Promises;
import io.unplannedwork.session.rule.Rule;
import io.unplannedwork.session.rule.Rules;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns what was decided into orders to the company. */
final class CarryingOut {
  private final Table table;
  private final Recorder recorder;
  private final Hands hands;
  private final Drafts drafts;
  private final Proposals proposals;
  private final Overruling overruling;
  private final Ruling ruling;
  private Ruling.When when = Ruling.When.IN_RUN;
  private Answer.Ranking ranking;
  private long rankingEvent;

  CarryingOut(
      Table table,
      Recorder recorder,
      Hands hands,
      Drafts drafts,
      Proposals proposals,
      Overruling overruling,
      Ruling ruling) {
    this.table = table;
    this.recorder = recorder;
    this.hands = hands;
    this.drafts = drafts;
    this.proposals = proposals;
    this.overruling = overruling;
    this.ruling = ruling;
  }

  /** Carries out what was drafted, in the rules' order and then the seats'. */
  void carryOutDrafts() {
    when = Ruling.When.PLANNED;
    List<Draft> due = new ArrayList<>(drafts.all());
    drafts.clear();
    due.sort(
        Comparator.comparingInt((Draft draft) -> table.rules().order(draft.decision()))
            .thenComparingInt(draft -> table.seats().indexOf(table.seat(draft.seat()))));
    for (Draft draft : due) {
      SeatSpec seat = table.seat(draft.seat());
      if (draft.proposal() == null) {
        carryOutDraft(seat, draft, 0);
      } else {
        Proposal proposal = proposals.find(draft.proposal()).orElseThrow();
        if (proposal.isAgreed()) {
          carryOutDraft(seat, draft, proposal.event());
        }
      }
    }
    when = Ruling.When.IN_RUN;
  }

  /** An agreed proposal in Run; it may have become impossible while it waited. */
  void carryOutAgreed(Proposal proposal) {
    carryOutDraft(
        table.seat(proposal.from()),
        new Draft(proposal.from(), proposal.decision(), proposal.answer(), proposal.id()),
        proposal.event());
  }

  /** What the asking seat decides in Run in return for a yes. */
  void carryOutInReturn(Proposal proposal, Condition also) {
    carryOutDraft(
        table.seat(proposal.from()),
        new Draft(proposal.from(), also.decision(), also.answer(), proposal.id()),
        proposal.event());
  }

  /** What was possible when it was drafted may not be so any more. */
  private void carryOutDraft(SeatSpec seat, Draft draft, long cause) {
    Rule rule = table.rules().find(draft.decision()).orElseThrow();
    Optional<Offer> offer = hands.offer(seat, draft.decision());
    if (offer.isPresent() && draft.answer().equals(offer.get().current())) {
      return;
    }
    Optional<Refusal> bad =
        offer.isEmpty()
            ? Refused.because(RefusalReason.GONE, rule.title(table))
            : Rules.misfit(offer.get(), draft.answer(), table.texts())
                .or(() -> rule.refuse(table, seat, draft.decision(), draft.answer()));
    if (bad.isPresent()) {
      String why = table.texts().refusal(bad.get());
      recorder.record(cause, new GameEvent.DraftDropped(seat.id(), draft.decision(), why));
    } else {
      carryOut(seat, draft.decision(), draft.answer(), cause);
    }
  }

  /** At once. */
  void carryOut(SeatSpec seat, DecisionId id, Answer answer, long cause) {
    long taken = recorder.record(cause, new GameEvent.DecisionTaken(seat.id(), id, answer));
    hands.feelings().take(id, recorder.company().now());
    if (hands.isEscalated(seat, id)) {
      overruling.payEverywhere(seat.id(), taken);
    }
    Rule rule = table.rules().find(id).orElseThrow();
    give(rule.carryOut(table, id, answer), taken);
    rule.rulings(answer).forEach(each -> ruling.carryOut(each, id, when, taken));
    if (table.rules().isOwn(id)) {
      table.soFar().answered(id, answer);
    } else if (answer instanceof Answer.Ranking given) {
      ranking = given;
      rankingEvent = taken;
    }
  }

  /** The order of promises holds for those that come in later, too. */
  void rankAgain(List<ItemId> arrived) {
    if (ranking != null
        && arrived.stream()
            .flatMap(item -> table.sight().item(item).stream())
            .anyMatch(item -> ranking.options().contains(Promises.optionOf(item)))) {
      give(List.of(Promises.order(table, ranking)), rankingEvent);
    }
  }

  private void give(List<Order> orders, long cause) {
    orders.forEach(order -> recorder.company().apply(order, cause));
  }

  void digest(Digest digest) {
    digest.add(ranking == null ? "" : Answers.text(ranking));
    table
        .soFar()
        .each(
            (what, of) ->
                digest.add(what).add(of instanceof Answer a ? Answers.text(a) : of.toString()));
  }
}
