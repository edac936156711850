package io.unplannedwork.fog;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.Chair;
import io.unplannedwork.session.Dealt;
import io.unplannedwork.session.Proposal;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.StandingOrders;
import io.unplannedwork.session.Tempo;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Remit;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.World;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The play as a viewer sees it: clock, chairs, story, decisions, proposals. */
final class PlayParts {
  /** So many decisions of a seat are named to whoever chooses one. */
  private static final int DECIDES = 4;

  private final Session session;
  private final Scenario scenario;
  private final Table table;
  private final Texts texts;
  private final Words words;
  private final Bargains bargains;
  private final Body.Game game;
  private final boolean spoken;
  private final Map<SeatId, String> remits = new TreeMap<>();

  /**
   * @param spoken whether sentences are made that only people read; otherwise they are empty
   */
  PlayParts(Session session, boolean spoken) {
    this.session = session;
    this.spoken = spoken;
    scenario = session.scenario();
    table = session.table();
    texts = session.texts();
    words = new Words(scenario, texts);
    bargains = new Bargains(session, words);
    game = game(scenario);
    if (spoken) {
      session.seats().forEach(seat -> remits.put(seat.id(), decides(seat)));
    }
  }

  private String decides(SeatSpec seat) {
    Remit remit = Remit.of(table, seat);
    List<String> known = remit.known();
    if (known.isEmpty()) {
      boolean asked = session.seats().size() > 1 && !table.groups(seat).isEmpty();
      String quiet = asked ? "decides.agrees" : "decides.nothing";
      return texts.get(remit.other() ? "decides.later" : quiet);
    }
    boolean all = known.size() <= DECIDES;
    String some = String.join("\u00A0· ", all ? known : known.subList(0, DECIDES));
    return texts.get(all && !remit.other() ? "decides" : "decides.more", some);
  }

  private String say(Supplier<String> sentence) {
    return spoken ? sentence.get() : "";
  }

  Body.Game game() {
    return game;
  }

  private static Body.Game game(Scenario scenario) {
    return new Body.Game(
        scenario.id(),
        scenario.title(),
        scenario.start().toString(),
        scenario.currency(),
        scenario.rounds().size(),
        World.RULES,
        scenario.groups().stream()
            .map(group -> new Body.Group(group.id(), group.name(), group.head()))
            .toList(),
        scenario.teams().stream()
            .map(team -> new Body.Team(team.id(), team.name(), team.group()))
            .toList());
  }

  Body.Clock clock(long minute) {
    Tempo tempo = session.tempo();
    return new Body.Clock(
        minute,
        tempo.perSecond(),
        tempo.until(),
        session.phase(),
        session.round(),
        session.roundSpec().map(RoundSpec::title).orElse(""),
        session.from(),
        session.to(),
        session.paused(),
        session.speed(),
        Body.Hold.valueOf(session.hold().name()),
        session.rings(),
        session.holdText(),
        tempo.mostSeconds(),
        session.locked());
  }

  /** {@code you} is the viewer's seat; null for none. */
  Body.Chair chair(Chair chair, SeatSpec you, Set<SeatId> away) {
    SeatSpec spec = chair.spec();
    return new Body.Chair(
        spec.id(),
        spec.title(),
        spec.roles(),
        remits.getOrDefault(spec.id(), ""),
        chair.name(),
        chair.bot(),
        away.contains(spec.id()),
        chair.ready(),
        spec.equals(you),
        table.pacts().partner(spec.id()).orElse(null));
  }

  /** {@code hearsay} is what reached this viewer late. */
  Body story(List<Body.News> hearsay) {
    List<Body.News> news = new ArrayList<>(hearsay);
    for (Recorded recorded : session.news()) {
      CompanyEvent.InjectFired inject = (CompanyEvent.InjectFired) recorded.event();
      news.add(new Body.News(recorded.at().minutes(), inject.title(), inject.text()));
    }
    news.sort((a, b) -> Long.compare(a.minute(), b.minute()));
    boolean talk = session.phase() == Phase.REVIEW || session.phase() == Phase.ENDED;
    return new Body.Story(
        session.roundSpec().map(RoundSpec::briefing).orElse(List.of()),
        news,
        talk ? session.roundSpec().map(RoundSpec::debrief).orElse(List.of()) : List.of());
  }

  /** {@code why} is the sentence that says why it is worth deciding now. */
  Body.Decision decision(SeatSpec seat, Dealt dealt, String why) {
    Offer offer = dealt.offer();
    return decision(dealt, why, option -> barred(seat, offer, option));
  }

  private String barred(SeatSpec seat, Offer offer, Offer.Option option) {
    return table.rules().barred(table, seat, offer, option).map(Refusal::sentence).orElse("");
  }

  private static Body.Decision decision(
      Dealt dealt, String why, Function<Offer.Option, String> barred) {
    Offer offer = dealt.offer();
    return new Body.Decision(
        offer.id(),
        offer.title(),
        offer.question(),
        offer.kind(),
        offer.current(),
        dealt.draft(),
        options(offer.options(), barred),
        options(offer.targets(), target -> ""),
        offer.least(),
        offer.most(),
        offer.step(),
        offer.unit(),
        offer.cost(),
        offer.known(),
        offer.mustAgree(),
        why,
        offer.urgency(),
        offer.standing());
  }

  /** What the facilitator can fire and deal now. */
  Body.Console console() {
    boolean runs = session.phase() == Phase.RUN;
    boolean deals = runs || session.phase() == Phase.PLAN;
    Set<InjectId> fired =
        session.news().stream()
            .map(recorded -> ((CompanyEvent.InjectFired) recorded.event()).inject())
            .collect(Collectors.toSet());
    List<Body.Offered> injects =
        scenario.injects().stream()
            .filter(inject -> runs && !fired.contains(inject.id()))
            .map(inject -> new Body.Offered(inject.id().value(), inject.title()))
            .toList();
    List<Body.Offered> decisions =
        table.rules().all().stream()
            .filter(rule -> deals)
            .map(rule -> new Body.Offered(rule.name(), rule.title(table)))
            .toList();
    return new Body.Console(injects, decisions);
  }

  /** A seat's standing orders; empty outside Plan while they have answered nothing. */
  Optional<Body.Standing> standing(SeatSpec seat) {
    StandingOrders standing = session.standing();
    List<Body.Answered> answered =
        standing.answered().stream()
            .filter(each -> each.seat().equals(seat.id()))
            .map(each -> new Body.Answered(each.minute(), each.text()))
            .toList();
    if (session.phase() != Phase.PLAN && answered.isEmpty()) {
      return Optional.empty();
    }
    List<Body.Decision> orders =
        session.standingOffers(seat).stream()
            .map(
                offer ->
                    decision(
                        new Dealt(offer, () -> "", standing.order(seat.id(), offer.id())),
                        "",
                        option -> ""))
            .toList();
    return Optional.of(new Body.Standing(orders, standing.onProposals(seat.id()), answered));
  }

  private static List<Body.Option> options(
      List<Offer.Option> options, Function<Offer.Option, String> barred) {
    List<Body.Option> bodies = new ArrayList<>(options.size());
    for (Offer.Option option : options) {
      bodies.add(
          new Body.Option(
              option.id(),
              option.label(),
              option.detail(),
              leanings(option.leanings()),
              option.mustAgree(),
              barred.apply(option)));
    }
    return bodies;
  }

  static List<Body.Leaning> leanings(List<Offer.Leaning> leanings) {
    if (leanings.isEmpty()) {
      return List.of();
    }
    List<Body.Leaning> bodies = new ArrayList<>(leanings.size());
    for (Offer.Leaning leaning : leanings) {
      bodies.add(new Body.Leaning(leaning.measure(), leaning.permille()));
    }
    return bodies;
  }

  /**
   * A proposal as a viewer sees it; empty when it is none of the viewer's business.
   *
   * @param you the viewer's seat; null for none
   */
  Optional<Body.Proposal> proposal(Proposal proposal, Viewer viewer, SeatSpec you) {
    boolean asked = you != null && proposal.to().equals(you.id());
    boolean made = you != null && proposal.from().equals(you.id());
    boolean cio = you != null && table.holds(you, Role.CIO);
    boolean all = viewer.equals(Viewer.FACILITATOR);
    if (!asked && !made && !cio && !all) {
      return Optional.empty();
    }
    boolean goesOn = session.phase() == Phase.PLAN || session.phase() == Phase.RUN;
    boolean waits = you != null && proposal.isOpen() && proposal.waitsFor().equals(you.id());
    boolean answers = goesOn && waits;
    boolean overrules =
        goesOn
            && cio
            && !asked
            && (proposal.isOpen() || proposal.state() == Proposal.State.REFUSED);
    if (proposal.isShelved() && !overrules && !all) {
      return Optional.empty();
    }
    return Optional.of(
        new Body.Proposal(
            proposal.id(),
            proposal.from(),
            proposal.to(),
            proposal.decision(),
            say(() -> title(proposal)),
            say(() -> sentence(proposal)),
            proposal.answer(),
            leanings(session.expected(proposal)),
            answers,
            overrules,
            bargains.isDeadlock(proposal),
            proposal.state().name(),
            say(() -> texts.sentence(proposal.why())),
            spoken || answers ? bargains.counter(proposal) : null,
            answers && asked ? bargains.asks(proposal) : List.of(),
            say(() -> goesOn ? bargains.ends(proposal) : ""),
            say(() -> overrules ? bargains.price(proposal) : "")));
  }

  private String title(Proposal proposal) {
    return table
        .rules()
        .find(proposal.decision())
        .map(rule -> rule.title(table))
        .orElse(proposal.decision().value());
  }

  private String sentence(Proposal proposal) {
    return texts.get(
        "proposal.text",
        table.title(proposal.from()),
        table.title(proposal.to()),
        session
            .offer(table.seat(proposal.from()), proposal.decision())
            .map(each -> each.says(proposal.answer()))
            .orElse(texts.get("proposal.settled")));
  }

  /** The question of the round; empty where none is asked. */
  Optional<Body.Prediction> prediction(SeatId seat) {
    return session
        .roundSpec()
        .map(RoundSpec::prediction)
        .map(
            asked ->
                new Body.Prediction(
                    asked.question(),
                    typedAs(asked),
                    typedIn(asked),
                    session.predictions().get(seat),
                    asked.measure()));
  }

  private String typedAs(RoundSpec.PredictionSpec asked) {
    return switch (asked.measure().unit()) {
      case CENTS -> session.scenario().currency();
      case MINUTES -> texts.get("unit." + asked.in());
      case PERMILLE, COUNT -> texts.get("unit." + asked.measure().unit());
    };
  }

  /** How many of a measure's unit one of what is typed is: per cent, whole money, perhaps days. */
  private static int typedIn(RoundSpec.PredictionSpec asked) {
    return switch (asked.measure().unit()) {
      case PERMILLE -> 10;
      case CENTS -> 100;
      case MINUTES -> asked.in().minutes();
      case COUNT -> 1;
    };
  }
}
