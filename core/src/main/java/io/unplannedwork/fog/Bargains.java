package io.unplannedwork.fog;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Condition;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.Proposal;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.law.Laws;
import io.unplannedwork.sim.law.Trust;
import io.unplannedwork.view.Body;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be bargained about a proposal: what the asked seat could want instead or in return, what
 * it wanted, how it ends when nobody agrees, and what it costs to overrule.
 *
 * <p>Whoever is asked sees the names of what lies before the asking seat and of its answers, as one
 * does who talks to a colleague, with what is commonly expected of them; never what they cost, what
 * that seat knows of them, or what it has drafted.
 */
final class Bargains {
  /** So many answers to one decision are put to choose from at most. */
  private static final int MOST_ANSWERS = 24;

  /** Between so many numbers one can choose. */
  private static final int NUMBERS = 11;

  private final Session session;
  private final Table table;
  private final Texts texts;
  private final Words words;
  private final Laws laws;

  Bargains(Session session, Words words) {
    this.session = session;
    this.words = words;
    table = session.table();
    texts = session.texts();
    laws = new Laws(session.scenario().laws());
  }

  /**
   * What the asked seat could want: the decision itself comes first with its other answers, then
   * the asking seat's other open decisions. Those about single incidents are left out, since the
   * asked seat may not know of them.
   */
  List<Body.Ask> asks(Proposal proposal) {
    SeatSpec asker = table.seat(proposal.from());
    Set<DecisionId> decisions = new LinkedHashSet<>();
    decisions.add(proposal.decision());
    decisions.addAll(session.hand(asker.id()));
    List<Body.Ask> asks = new ArrayList<>();
    for (DecisionId decision : decisions) {
      if (decision.value().indexOf('/') < 0) {
        session
            .offer(asker, decision)
            .map(offer -> ask(proposal, offer))
            .filter(ask -> !ask.answers().isEmpty())
            .ifPresent(asks::add);
      }
    }
    return asks;
  }

  private Body.Ask ask(Proposal proposal, Offer offer) {
    boolean itself = offer.id().equals(proposal.decision());
    List<Body.Possible> possible = new ArrayList<>();
    for (Answer answer : answers(offer, itself ? proposal.answer() : null)) {
      Condition also = itself ? null : new Condition(offer.id(), answer);
      Proposal.Counter counter =
          new Proposal.Counter(itself ? answer : proposal.answer(), also, "");
      if (possible.size() < MOST_ANSWERS && session.couldCounter(proposal, counter)) {
        possible.add(new Body.Possible(answer, offer.says(answer), leanings(offer, answer)));
      }
    }
    return new Body.Ask(offer.id(), offer.title(), possible);
  }

  /** {@code asked} is the answer that was proposed; of an assignment the subject stays the same. */
  private static List<Answer> answers(Offer offer, Answer asked) {
    List<Answer> answers = new ArrayList<>();
    switch (offer.kind()) {
      case CHOOSE -> offer.options().forEach(option -> answers.add(new Answer.Choice(option.id())));
      case TOGGLE -> {
        answers.add(new Answer.Toggle(true));
        answers.add(new Answer.Toggle(false));
      }
      case NUMBER -> numbers(offer).forEach(number -> answers.add(new Answer.Amount(number)));
      case ASSIGN -> {
        for (Offer.Option subject : offer.options()) {
          if (!(asked instanceof Answer.Assignment given) || given.subject().equals(subject.id())) {
            offer
                .targets()
                .forEach(target -> answers.add(new Answer.Assignment(subject.id(), target.id())));
          }
        }
      }
      // An order of many things is no condition one can name in a sentence; nor are words.
      case RANK, TEXT -> {}
    }
    return answers;
  }

  /** All there are, or some from the least to the most with even steps between. */
  private static List<Long> numbers(Offer offer) {
    long step = Math.max(1, offer.step());
    long steps = (offer.most() - offer.least()) / step;
    long by = step * Math.max(1, (steps + NUMBERS - 2) / (NUMBERS - 1));
    List<Long> numbers = new ArrayList<>();
    for (long number = offer.least(); number <= offer.most(); number += by) {
      numbers.add(number);
    }
    return numbers;
  }

  static List<Body.Leaning> leanings(Offer offer, Answer answer) {
    return PlayParts.leanings(offer.leanings(answer));
  }

  /** What the asked seat would agree to; null where it made no counter-offer. */
  Body.Counter counter(Proposal proposal) {
    return proposal.counter().map(counter -> counter(proposal, counter)).orElse(null);
  }

  private Body.Counter counter(Proposal proposal, Proposal.Counter counter) {
    SeatSpec asker = table.seat(proposal.from());
    String instead = words(asker, proposal.decision(), counter.answer());
    List<Body.Leaning> leanings = new ArrayList<>();
    session
        .offer(asker, proposal.decision())
        .ifPresent(offer -> leanings.addAll(leanings(offer, counter.answer())));
    Condition also = counter.also();
    String text = texts.get("proposal.counter", table.title(proposal.to()), instead);
    if (also != null) {
      Optional<Offer> offer = session.offer(asker, also.decision());
      offer.ifPresent(each -> leanings.addAll(leanings(each, also.answer())));
      text =
          texts.get(
              "proposal.counter.also",
              table.title(proposal.to()),
              instead,
              offer.map(Offer::title).orElse(also.decision().value()),
              words(asker, also.decision(), also.answer()));
    }
    return new Body.Counter(counter.answer(), also, text, summed(leanings));
  }

  /** Of both halves of a bargain together: one for each measure, in the order they come. */
  private static List<Body.Leaning> summed(List<Body.Leaning> leanings) {
    Map<Measure, Integer> sums = new LinkedHashMap<>();
    leanings.forEach(leaning -> sums.merge(leaning.measure(), leaning.permille(), Integer::sum));
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue() != 0)
        .map(sum -> new Body.Leaning(sum.getKey(), sum.getValue()))
        .toList();
  }

  private String words(SeatSpec asker, DecisionId decision, Answer answer) {
    return session
        .offer(asker, decision)
        .map(offer -> offer.says(answer))
        .orElse(texts.get("proposal.settled"));
  }

  /** Whether only the CIO can settle it. */
  boolean isDeadlock(Proposal proposal) {
    return proposal.state() == Proposal.State.REFUSED
        && session.refusalsLeft(proposal.decision()) == 0;
  }

  /** How it ends when nobody agrees; empty where it has ended, unless in a deadlock. */
  String ends(Proposal proposal) {
    if (proposal.state() == Proposal.State.REFUSED) {
      return texts.get(isDeadlock(proposal) ? "proposal.ends.deadlock" : "proposal.ends.once");
    }
    if (!proposal.isOpen()) {
      return "";
    }
    SimTime lapses = SimTime.of(proposal.lapses());
    String lapse =
        session.phase() == Phase.PLAN
            ? texts.get("proposal.ends.plan")
            : texts.get("proposal.ends.run", day(lapses), time(lapses));
    int left = session.refusalsLeft(proposal.decision());
    String next =
        left == 1
            ? texts.get("proposal.ends.last")
            : left == 0 ? texts.get("proposal.ends.deadlock") : "";
    return next.isEmpty() ? lapse : lapse + " " + next;
  }

  private String day(SimTime at) {
    return texts.get("day." + DayOfWeek.of(at.dayOfWeek() + 1));
  }

  private static String time(SimTime at) {
    int minute = at.minuteOfDay();
    return LocalTime.of(minute / 60, minute % 60).toString();
  }

  /** What it costs to carry it through against the seat that is asked, in numbers. */
  String price(Proposal proposal) {
    Map<Fall, List<GroupId>> falls = new LinkedHashMap<>();
    for (Order.MoveTrust move : session.price(proposal)) {
      int now = session.sight().trust(move.from(), move.to());
      Fall fall = new Fall(move.from(), now, Trust.moved(laws, now, move.permille()));
      falls.computeIfAbsent(fall, each -> new ArrayList<>()).add(move.to());
    }
    List<String> prices = new ArrayList<>();
    falls.forEach(
        (fall, trusted) ->
            prices.add(
                texts.get(
                    "proposal.price",
                    table.group(fall.from()).name(),
                    named(trusted),
                    words.value(Measure.TRUST, fall.now()),
                    words.value(Measure.TRUST, fall.then()))));
    return prices.isEmpty()
        ? texts.get("proposal.price.none")
        : texts.get("proposal.price.all", String.join("; ", prices));
  }

  /** Trust of one group in some others that falls alike. */
  private record Fall(GroupId from, int now, int then) {}

  private String named(List<GroupId> groups) {
    boolean all = groups.size() > 1 && groups.size() == session.scenario().groups().size() - 1;
    return all
        ? texts.get("proposal.price.others")
        : String.join(", ", groups.stream().map(group -> table.group(group).name()).toList());
  }
}
