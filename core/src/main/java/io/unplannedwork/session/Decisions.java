package io.unplannedwork.session;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Consent;
import io.unplannedwork.session.rule.Deal;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Promises;
import io.unplannedwork.session.rule.Rule;
import io.unplannedwork.session.rule.Rules;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What seats decide: drafts, proposals, and what is carried out of them. */
final class Decisions {
  private static final int REFUSALS_TO_ESCALATE = 2;

  private final Table table;
  private final Company company;
  private final EventLog log;
  private final List<Chair> chairs;
  private final Deck deck = new Deck();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Proposal> proposals = new ArrayList<>();
  private final Map<DecisionId, Integer> refusals = new TreeMap<>();
  private List<DecisionId> incidents = List.of();
  private int proposalsMade;
  private Answer.Ranking ranking;
  private long rankingEvent;

  Decisions(Table table, Company company, EventLog log, List<Chair> chairs) {
    this.table = table;
    this.company = company;
    this.log = log;
    this.chairs = chairs;
  }

  // ---- dealing

  /**
   * Deals anew and records what a seat has for the first time.
   *
   * @return whether any seat now has something else in its hand
   */
  boolean deal(Phase phase, int round) {
    if (phase != Phase.PLAN && phase != Phase.RUN) {
      return false;
    }
    Map<SeatId, List<Deck.Opened>> before = deck.hands();
    Deck.Moment moment = phase == Phase.PLAN ? Deck.Moment.PLAN : Deck.Moment.RUN;
    for (Deck.Opened opened : deck.deal(table, moment, round)) {
      record(0, new GameEvent.DecisionOpened(opened.seat(), opened.decision(), opened.why()));
    }
    return !before.equals(deck.hands());
  }

  /** A plan begins: nothing is drafted, and proposals of before are history. */
  void beginPlan() {
    drafts.clear();
    proposals.clear();
  }

  /** Nothing can be decided until decisions are dealt again. */
  void close() {
    deck.close();
  }

  /** Whether other incidents can be answered singly than when this was last asked. */
  boolean otherIncidents() {
    List<DecisionId> now =
        Rules.ALL.stream().flatMap(rule -> rule.incidents(table).stream()).toList();
    boolean other = !now.equals(incidents);
    incidents = now;
    return other;
  }

  boolean feel(Deal.Felt felt) {
    return deck.feel(felt);
  }

  /** The facilitator puts a decision before whoever holds it. */
  Optional<Refusal> dealByHand(DecisionId decision) {
    Optional<Rule> rule = Rules.find(decision).filter(each -> each.name().equals(decision.value()));
    if (rule.isEmpty()) {
      return Refused.because(
          RefusalReason.UNKNOWN_DECISION,
          decision.value(),
          Texts.list(Rules.ALL.stream().map(Rule::name).toList()));
    }
    return deck.dealByHand(decision) ? Refused.NOT : Refused.because(RefusalReason.ALREADY_SO);
  }

  /** What lies before a seat now, most urgent first. */
  List<Dealt> dealt(SeatSpec seat) {
    List<Dealt> dealt = new ArrayList<>();
    for (Deck.Opened opened : deck.hand(seat.id())) {
      offer(seat, opened.decision())
          .ifPresent(
              offer -> dealt.add(new Dealt(offer, why(opened), draftOf(seat.id(), offer.id()))));
    }
    dealt.sort(Comparator.comparingInt((Dealt each) -> -each.offer().urgency()));
    return dealt;
  }

  /** What was felt speaks for itself; else the company's state says why it is worth deciding. */
  private String why(Deck.Opened opened) {
    return Deck.isUsual(opened.why())
        ? Rules.find(opened.decision()).orElseThrow().reason(table)
        : opened.why();
  }

  /** A decision as this seat would be offered it, dealt or not; empty where there is no choice. */
  Optional<Offer> offer(SeatSpec seat, DecisionId id) {
    return Rules.find(id).stream()
        .flatMap(rule -> rule.offers(table, seat).stream())
        .filter(offer -> offer.id().equals(id))
        .findFirst()
        .map(
            offer ->
                deck.isEscalated(table, seat, id)
                    ? overruling(offer)
                    : Consent.marked(Rules.find(id).orElseThrow(), table, seat, offer));
  }

  private Offer overruling(Offer offer) {
    return new Offer(
        offer.id(),
        offer.title(),
        offer.question(),
        offer.kind(),
        offer.current(),
        offer.options(),
        offer.targets(),
        offer.least(),
        offer.most(),
        offer.step(),
        offer.unit(),
        table.texts().get("escalated.cost"),
        offer.known(),
        null,
        offer.urgency(),
        offer.standing());
  }

  private Answer draftOf(SeatId seat, DecisionId decision) {
    return draft(seat, decision).map(Draft::answer).orElse(null);
  }

  private Optional<Draft> draft(SeatId seat, DecisionId decision) {
    return drafts.stream()
        .filter(draft -> draft.seat().equals(seat) && draft.decision().equals(decision))
        .findFirst();
  }

  // ---- deciding

  /** In Plan a draft, in Run at once; where another seat must agree, a proposal to it. */
  Optional<Refusal> decide(SeatSpec seat, DecisionId id, Answer answer, Phase phase, int round) {
    Optional<Refusal> closed = closed(seat, id, phase);
    if (closed.isPresent()) {
      return closed;
    }
    Rule rule = Rules.find(id).orElseThrow();
    Offer offer = offer(seat, id).orElseThrow();
    Optional<Refusal> bad =
        Rules.misfit(offer, answer, table.texts())
            .or(() -> same(seat, offer, answer, phase))
            .or(() -> rule.refuse(table, seat, id, answer));
    if (bad.isPresent()) {
      return bad;
    }
    withdraw(seat.id(), id);
    if (answer.equals(offer.current())) {
      // Back to what holds anyway: nothing is left to draft.
      return Refused.NOT;
    }
    boolean rules = deck.isEscalated(table, seat, id);
    Optional<SeatId> asked = rules ? Optional.empty() : rule.mustAgree(table, seat, answer);
    ProposalId proposal = asked.map(to -> propose(seat.id(), to, id, answer)).orElse(null);
    if (phase == Phase.PLAN) {
      drafts.add(new Draft(seat.id(), id, answer, proposal));
    } else if (proposal == null) {
      carryOut(seat, id, answer, 0);
      deal(phase, round);
    }
    return Refused.NOT;
  }

  /** Why this seat cannot decide this now, whatever the answer. */
  private Optional<Refusal> closed(SeatSpec seat, DecisionId id, Phase phase) {
    Optional<Rule> found = Rules.find(id);
    if (found.isEmpty()) {
      return unknown(seat, id);
    }
    Rule rule = found.get();
    if (!deck.belongs(table, seat, rule)) {
      return Refused.because(RefusalReason.WRONG_SEAT, rule.title(table), owners(rule));
    }
    if (phase != Phase.PLAN && phase != Phase.RUN) {
      return Refused.because(
          RefusalReason.WRONG_PHASE,
          rule.title(table),
          table.texts().get("phase.PLAN") + ", " + table.texts().get("phase.RUN"),
          table.texts().get("phase." + phase));
    }
    boolean open = deck.hand(seat.id()).stream().anyMatch(card -> card.decision().equals(id));
    if (offer(seat, id).isEmpty()) {
      boolean was = open || id.value().matches("respond/[0-9]+") || id.value().equals(rule.name());
      return was ? Refused.because(RefusalReason.GONE, rule.title(table)) : unknown(seat, id);
    }
    return open ? Refused.NOT : notYet(seat, rule);
  }

  private Optional<Refusal> unknown(SeatSpec seat, DecisionId id) {
    List<String> open = deck.hand(seat.id()).stream().map(card -> card.decision().value()).toList();
    return Refused.because(
        RefusalReason.UNKNOWN_DECISION,
        id.value(),
        open.isEmpty() ? table.texts().get("none") : Texts.list(open));
  }

  private String owners(Rule rule) {
    return Texts.list(
        table.seats().stream()
            .filter(seat -> deck.belongs(table, seat, rule))
            .map(SeatSpec::title)
            .toList());
  }

  private Optional<Refusal> notYet(SeatSpec seat, Rule rule) {
    List<String> when = new ArrayList<>();
    for (Deal deal : rule.deals()) {
      if (table.holds(seat, deal.role())) {
        if (deal.planRound() > 0) {
          when.add(table.texts().get("opens.plan", deal.planRound()));
        }
        if (deal.runRound() > 0) {
          when.add(table.texts().get("opens.run", deal.runRound()));
        }
        for (Deal.Felt felt : Deal.Felt.values()) {
          if (deal.opensOn().contains(felt)) {
            when.add(table.texts().get("opens." + felt));
          }
        }
      }
    }
    return Refused.because(
        RefusalReason.NOT_OPEN_YET,
        rule.title(table),
        when.stream().distinct().reduce((a, b) -> a + table.texts().get("or") + b).orElse(""));
  }

  private Optional<Refusal> same(SeatSpec seat, Offer offer, Answer answer, Phase phase) {
    Answer drafted = draftOf(seat.id(), offer.id());
    Answer pending =
        phase == Phase.PLAN
            ? drafted
            : openProposal(seat.id(), offer.id()).map(Proposal::answer).orElse(null);
    Answer before = pending == null ? offer.current() : pending;
    return answer.equals(before) ? Refused.because(RefusalReason.ALREADY_SO) : Refused.NOT;
  }

  /** Takes back the seat's newest draft, with the proposal that hangs on it. */
  Optional<Refusal> undo(SeatId seat) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.seat().equals(seat)) {
        withdraw(seat, draft.decision());
        return Refused.NOT;
      }
    }
    return Refused.because(RefusalReason.NOTHING_TO_UNDO);
  }

  private void withdraw(SeatId seat, DecisionId decision) {
    drafts.removeIf(draft -> draft.seat().equals(seat) && draft.decision().equals(decision));
    for (Proposal proposal : proposals) {
      boolean its = proposal.from().equals(seat) && proposal.decision().equals(decision);
      if (its && proposal.isOpen()) {
        settle(proposal, Proposal.State.WITHDRAWN, Reply.REFUSE, seat, "proposal.withdrawn");
      }
    }
  }

  /** Carries out what was drafted, in the rules' order and then the seats'. */
  void carryOutDrafts() {
    List<Draft> due = new ArrayList<>(drafts);
    drafts.clear();
    due.sort(
        Comparator.comparingInt((Draft draft) -> Rules.order(draft.decision()))
            .thenComparingInt(draft -> table.seats().indexOf(table.seat(draft.seat()))));
    for (Draft draft : due) {
      SeatSpec seat = table.seat(draft.seat());
      if (draft.proposal() == null) {
        carryOutDraft(seat, draft, 0);
      } else {
        Proposal proposal = proposal(draft.proposal()).orElseThrow();
        if (isAgreed(proposal)) {
          carryOutDraft(seat, draft, proposal.event());
        }
      }
    }
  }

  private static boolean isAgreed(Proposal proposal) {
    return proposal.state() == Proposal.State.ACCEPTED
        || proposal.state() == Proposal.State.OVERRULED;
  }

  /** What was possible when it was drafted may not be so any more. */
  private void carryOutDraft(SeatSpec seat, Draft draft, long cause) {
    Rule rule = Rules.find(draft.decision()).orElseThrow();
    Optional<Offer> offer = offer(seat, draft.decision());
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
      record(cause, new GameEvent.DraftDropped(seat.id(), draft.decision(), why));
    } else {
      carryOut(seat, draft.decision(), draft.answer(), cause);
    }
  }

  private void carryOut(SeatSpec seat, DecisionId id, Answer answer, long cause) {
    long taken = record(cause, new GameEvent.DecisionTaken(seat.id(), id, answer));
    if (deck.isEscalated(table, seat, id)) {
      payForOverruling(seat.id(), taken);
    }
    give(Rules.find(id).orElseThrow().carryOut(table, id, answer), taken);
    if (answer instanceof Answer.Ranking given) {
      ranking = given;
      rankingEvent = taken;
    }
  }

  private void give(List<Order> orders, long cause) {
    orders.forEach(order -> company.apply(order, cause));
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

  // ---- proposals

  private ProposalId propose(SeatId from, SeatId to, DecisionId decision, Answer answer) {
    ProposalId id = new ProposalId(++proposalsMade);
    long event = record(0, new GameEvent.ProposalMade(id, from, to, decision, answer));
    long lapses = company.now() + table.parameter(Parameter.PLAY_PROPOSAL_DAYS) * SimTime.DAY;
    proposals.add(new Proposal(id, from, to, decision, answer, event, lapses));
    chair(to).ask();
    return id;
  }

  /** What somebody says to a proposal. */
  Optional<Refusal> answer(SeatSpec seat, Command.AnswerProposal said, Phase phase, int round) {
    ProposalId id = said.proposal();
    Reply reply = said.reply();
    Optional<Proposal> found = proposal(id).filter(each -> canAnswer(each, reply));
    if (found.isEmpty()) {
      return Refused.because(RefusalReason.UNKNOWN_PROPOSAL, id.toString(), openProposals());
    }
    Proposal proposal = found.get();
    boolean asked = proposal.to().equals(seat.id());
    if (reply == Reply.OVERRULE) {
      if (!table.holds(seat, Role.CIO)) {
        return Refused.because(RefusalReason.ONLY_CIO_OVERRULES);
      }
      if (asked) {
        return Refused.because(RefusalReason.ANSWER_YOURSELF, id.toString());
      }
    } else if (!asked) {
      return Refused.because(
          RefusalReason.NOT_YOURS_TO_ANSWER, id.toString(), table.title(proposal.to()));
    }
    answer(proposal, seat.id(), said, phase, round);
    return Refused.NOT;
  }

  private static boolean canAnswer(Proposal proposal, Reply reply) {
    return proposal.isOpen()
        || (reply == Reply.OVERRULE && proposal.state() == Proposal.State.REFUSED);
  }

  private String openProposals() {
    List<String> open =
        proposals.stream().filter(Proposal::isOpen).map(each -> each.id().toString()).toList();
    return open.isEmpty() ? table.texts().get("none") : Texts.list(open);
  }

  private void answer(
      Proposal proposal, SeatId by, Command.AnswerProposal said, Phase phase, int round) {
    switch (said.reply()) {
      case ACCEPT ->
          settle(
              proposal,
              Proposal.State.ACCEPTED,
              Reply.ACCEPT,
              by,
              reason(said, "proposal.accepted"));
      case REFUSE -> {
        String why = reason(said, "proposal.refused");
        settle(proposal, Proposal.State.REFUSED, Reply.REFUSE, by, why);
        drafts.removeIf(draft -> proposal.id().equals(draft.proposal()));
        if (refusals.merge(proposal.decision(), 1, Integer::sum) == REFUSALS_TO_ESCALATE) {
          deck.escalate(proposal.decision());
          deal(phase, round);
        }
      }
      case OVERRULE -> overrule(proposal, by, reason(said, "proposal.overruled"), phase);
    }
    if (phase == Phase.RUN && isAgreed(proposal)) {
      carryOutAgreed(proposal);
      deal(phase, round);
    }
  }

  /** What was said, or the key of what is usually said. */
  private static String reason(Command.AnswerProposal said, String usual) {
    return said.why().isBlank() ? usual : said.why();
  }

  private void overrule(Proposal proposal, SeatId by, String why, Phase phase) {
    long event = settle(proposal, Proposal.State.OVERRULED, Reply.OVERRULE, by, why);
    if (phase == Phase.PLAN && draft(proposal).isEmpty()) {
      drafts.removeIf(
          draft ->
              draft.seat().equals(proposal.from()) && draft.decision().equals(proposal.decision()));
      drafts.add(new Draft(proposal.from(), proposal.decision(), proposal.answer(), proposal.id()));
    }
    pay(groups(proposal.to()), gainers(proposal.from()), event);
  }

  private Optional<Draft> draft(Proposal proposal) {
    return drafts.stream().filter(draft -> proposal.id().equals(draft.proposal())).findFirst();
  }

  /** An agreed proposal in Run; it may have become impossible while it waited. */
  private void carryOutAgreed(Proposal proposal) {
    carryOutDraft(
        table.seat(proposal.from()),
        new Draft(proposal.from(), proposal.decision(), proposal.answer(), proposal.id()),
        proposal.event());
  }

  /** Ends proposals nobody answered in time; {@code all} at the end of a phase. */
  void lapse(long now) {
    for (Proposal proposal : proposals) {
      if (proposal.isOpen() && proposal.lapses() <= now) {
        drafts.removeIf(draft -> proposal.id().equals(draft.proposal()));
        settle(proposal, Proposal.State.LAPSED, Reply.REFUSE, null, "proposal.lapsed");
      }
    }
  }

  /** The minute at which the next proposal lapses in Run. */
  long nextLapse() {
    return proposals.stream()
        .filter(Proposal::isOpen)
        .mapToLong(Proposal::lapses)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private long settle(Proposal proposal, Proposal.State state, Reply reply, SeatId by, String why) {
    proposal.settle(state, why);
    long event =
        record(proposal.event(), new GameEvent.ProposalSettled(proposal.id(), reply, by, why));
    boolean waits =
        proposals.stream().anyMatch(each -> each.isOpen() && each.to().equals(proposal.to()));
    if (!waits) {
      chair(proposal.to()).answered();
    }
    return event;
  }

  private Optional<Proposal> proposal(ProposalId id) {
    return proposals.stream().filter(proposal -> proposal.id().equals(id)).findFirst();
  }

  private Optional<Proposal> openProposal(SeatId from, DecisionId decision) {
    return proposals.stream()
        .filter(proposal -> proposal.from().equals(from) && proposal.decision().equals(decision))
        .filter(Proposal::isOpen)
        .findFirst();
  }

  private Chair chair(SeatId id) {
    return chairs.stream().filter(chair -> chair.id().equals(id)).findFirst().orElseThrow();
  }

  // ---- the price of overruling

  /** Whoever is overruled trusts those who gain by it less. */
  private void pay(List<GroupId> losers, List<GroupId> gainers, long cause) {
    int price = -Math.toIntExact(table.parameter(Parameter.PLAY_OVERRULE_TRUST));
    for (GroupId from : losers) {
      for (GroupId to : gainers) {
        if (!from.equals(to)) {
          company.apply(new Order.MoveTrust(from, to, price, "trust.overruled"), cause);
        }
      }
    }
  }

  /** What the CIO decides after two refusals costs trust on every side. */
  private void payForOverruling(SeatId cio, long cause) {
    List<GroupId> all = table.scenario().groups().stream().map(group -> group.id()).toList();
    pay(all.stream().filter(group -> !groups(cio).contains(group)).toList(), gainers(cio), cause);
  }

  private List<GroupId> groups(SeatId seat) {
    return table.groups(table.seat(seat));
  }

  /** The groups of a seat; those of the CIO, or else all, where it heads none. */
  private List<GroupId> gainers(SeatId seat) {
    List<GroupId> own = groups(seat);
    if (!own.isEmpty()) {
      return own;
    }
    List<GroupId> cio = table.holder(Role.CIO).map(table::groups).orElse(List.of());
    return cio.isEmpty()
        ? table.scenario().groups().stream().map(group -> group.id()).toList()
        : cio;
  }

  // ---- what there is to see

  List<Draft> drafts() {
    return List.copyOf(drafts);
  }

  List<Proposal> proposals() {
    return List.copyOf(proposals);
  }

  private long record(long cause, GameEvent event) {
    return log.record(SimTime.of(company.now()), cause, event);
  }

  void digest(Digest digest) {
    deck.digest(digest);
    for (Draft draft : drafts) {
      digest.add(draft.seat().value()).add(draft.decision().value());
      digest.add(Answers.text(draft.answer()));
      digest.add(draft.proposal() == null ? 0 : draft.proposal().value());
    }
    proposals.forEach(proposal -> proposal.digest(digest));
    refusals.forEach((decision, count) -> digest.add(decision.value()).add(count));
    digest.add(proposalsMade).add(ranking == null ? "" : Answers.text(ranking));
  }
}
