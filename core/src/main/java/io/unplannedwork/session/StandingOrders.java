package io.unplannedwork.session;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Deal;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Rule;
import io.unplannedwork.session.rule.Rules;
import io.unplannedwork.session.rule.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is answered for seats that stay silent, as they said in Plan. An order holds until it is
 * used, taken back, or the seat decides the same thing itself; the word on proposals holds until it
 * is taken back.
 */
public final class StandingOrders {
  private final Table table;
  private final Recorder recorder;
  private final Decisions decisions;
  private final Map<SeatId, Map<DecisionId, Answer>> orders = new TreeMap<>();
  private final Map<SeatId, Reply> onProposals = new TreeMap<>();
  private final List<Answered> answered = new ArrayList<>();

  /** What was answered for a seat, in words, at a minute of this round's Run or interlude. */
  public record Answered(SeatId seat, String text, long minute) {}

  StandingOrders(Table table, Recorder recorder, Decisions decisions) {
    this.table = table;
    this.recorder = recorder;
    this.decisions = decisions;
  }

  /** What was answered before is history. */
  void beginRun() {
    answered.clear();
  }

  /**
   * What a seat can give orders about in this Plan: what may come before it in Run, is known by
   * now, and does not lie before it already.
   */
  List<Offer> offers(SeatSpec seat, int round) {
    List<Offer> offers = new ArrayList<>();
    for (Rule rule : table.rules().all()) {
      DecisionId id = new DecisionId(rule.name());
      boolean given = order(seat.id(), id) != null;
      boolean comes = comesInRun(seat, rule, round) && !rule.isOver(table, round);
      if ((given || comes) && !decisions.hands().hand(seat.id()).contains(id)) {
        decisions.hands().offer(seat, id).ifPresent(offers::add);
      }
    }
    return offers;
  }

  private boolean comesInRun(SeatSpec seat, Rule rule, int round) {
    for (Deal deal : rule.deals()) {
      boolean comes = deal.runRound() > 0 && deal.runRound() <= round || !deal.opensOn().isEmpty();
      if (comes && table.holds(seat, deal.role())) {
        return true;
      }
    }
    return false;
  }

  /** What is to be answered for a seat; null for nothing. */
  public Answer order(SeatId seat, DecisionId decision) {
    Map<DecisionId, Answer> given = orders.get(seat);
    return given == null ? null : given.get(decision);
  }

  /** What is to be said for a seat to proposals; null for nothing. */
  public Reply onProposals(SeatId seat) {
    return onProposals.get(seat);
  }

  /** What orders have answered since the newest Run began, oldest first. */
  public List<Answered> answered() {
    return List.copyOf(answered);
  }

  Optional<Refusal> give(SeatSpec seat, Command.Stand order, int round) {
    List<Offer> offers = offers(seat, round);
    Optional<Offer> offer =
        offers.stream().filter(each -> each.id().equals(order.decision())).findFirst();
    if (offer.isEmpty()) {
      List<String> ids = offers.stream().map(each -> each.id().value()).toList();
      return Refused.because(
          RefusalReason.UNKNOWN_DECISION,
          order.decision().value(),
          ids.isEmpty() ? table.texts().get("none") : Texts.list(ids));
    }
    if (Objects.equals(order.answer(), order(seat.id(), order.decision()))) {
      return Refused.because(RefusalReason.ALREADY_SO);
    }
    if (order.answer() == null) {
      takeBack(seat.id(), order.decision());
      return Refused.NOT;
    }
    Optional<Refusal> bad = Rules.misfit(offer.get(), order.answer(), table.texts());
    if (bad.isEmpty()) {
      orders
          .computeIfAbsent(seat.id(), id -> new TreeMap<>())
          .put(order.decision(), order.answer());
    }
    return bad;
  }

  Optional<Refusal> give(SeatId seat, Reply reply) {
    if (reply == Reply.OVERRULE) {
      return Refused.because(RefusalReason.ONLY_CIO_OVERRULES);
    }
    if (reply == onProposals.get(seat)) {
      return Refused.because(RefusalReason.ALREADY_SO);
    }
    if (reply == null) {
      onProposals.remove(seat);
    } else {
      onProposals.put(seat, reply);
    }
    return Refused.NOT;
  }

  /** Also for a seat that decides the same thing itself in Run: it needs no order any more. */
  void takeBack(SeatId seat, DecisionId decision) {
    Map<DecisionId, Answer> given = orders.get(seat);
    if (given != null) {
      given.remove(decision);
    }
  }

  /** Time is up in Run: answers for the seats that have said nothing. */
  void answerFor(Predicate<SeatId> silent, int round) {
    for (SeatSpec seat : table.seats()) {
      if (orders.containsKey(seat.id()) && silent.test(seat.id())) {
        for (DecisionId decision : decisions.hands().hand(seat.id())) {
          Answer answer = orders.get(seat.id()).remove(decision);
          if (answer != null) {
            decide(seat, decision, answer, round);
          }
        }
      }
    }
    answerProposals(silent, Long.MAX_VALUE, Phase.RUN, round);
  }

  private void decide(SeatSpec seat, DecisionId decision, Answer answer, int round) {
    Optional<Offer> offer = decisions.hands().offer(seat, decision);
    if (offer.isEmpty() || answer.equals(offer.get().current())) {
      return; // it holds anyway
    }
    Optional<Refusal> bad = decisions.decide(seat, decision, answer, Phase.RUN, round);
    String title = offer.get().title();
    if (bad.isPresent()) {
      String why = table.texts().refusal(bad.get());
      recorder.record(0, new GameEvent.DraftDropped(seat.id(), decision, why));
      tell(seat.id(), "standing.dropped", title, why);
    } else {
      recorder.record(0, new GameEvent.StandingOrderUsed(seat.id(), decision, answer));
      tell(seat.id(), "standing.decided", title, offer.get().says(answer));
    }
  }

  /** Says for silent seats what they said they would to proposals that lapse by a minute. */
  void answerProposals(Predicate<SeatId> silent, long lapsing, Phase phase, int round) {
    if (onProposals.isEmpty()) {
      return;
    }
    for (Proposal proposal : decisions.proposals().all()) {
      Reply reply = onProposals.get(proposal.to());
      boolean due = proposal.state() == Proposal.State.OPEN && proposal.lapses() <= lapsing;
      if (reply != null && due && silent.test(proposal.to())) {
        String title =
            table.rules().find(proposal.decision()).map(rule -> rule.title(table)).orElse("");
        Command.AnswerProposal said =
            new Command.AnswerProposal(proposal.id(), reply, "proposal.standing");
        if (decisions.answer(table.seat(proposal.to()), said, phase, round).isEmpty()) {
          tell(proposal.to(), "standing.replied." + reply, table.title(proposal.from()), title);
        }
      }
    }
  }

  /** Nobody is asked in an interlude; what it brings is answered for those who gave orders. */
  void answerInInterlude(int round) {
    if (orders.values().stream().allMatch(Map::isEmpty)) {
      return;
    }
    decisions.hands().deal(Phase.RUN, round);
    answerFor(seat -> true, round);
    decisions.hands().close();
  }

  private void tell(SeatId seat, String key, String... details) {
    String text = table.texts().get(key, (Object[]) details);
    answered.add(new Answered(seat, text, recorder.company().now()));
  }

  void digest(Digest digest) {
    orders.forEach(
        (seat, given) ->
            given.forEach(
                (decision, answer) ->
                    digest.add(seat.value()).add(decision.value()).add(Answers.text(answer))));
    onProposals.forEach((seat, reply) -> digest.add(seat.value()).add(reply.ordinal()));
  }
}
