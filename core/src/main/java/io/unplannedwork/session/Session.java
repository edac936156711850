package io.unplannedwork.session;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.BellKind;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.Bonus;
import io.unplannedwork.measure.GoalReading;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.scenario.GoalSpec;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.sim.World;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One company's game: rounds, phases, drafts, proposals, decisions, around a simulated company. Its
 * accepted commands with the minutes at which they came, its scenario and its seed are the game.
 *
 * <p>A phase, a Monday card and the bell end when everybody who is a person is ready; where no
 * person plays, when every bot is. Bots are asked by whoever drives the session before people are
 * heard, so that no phase ever waits for one.
 */
public final class Session {
  private final Game game;
  private final Course course;
  private final SeatCommands seatCommands;
  private final HostCommands hostCommands;

  private Session(
      Scenario scenario, int players, EventLog log, Texts texts, Supplier<Company> founding) {
    game = new Game(scenario, players, log, texts, founding);
    course = new Course(game);
    ClockCommands clockCommands = new ClockCommands(game, course);
    seatCommands = new SeatCommands(game, course, clockCommands);
    hostCommands = new HostCommands(game, course, clockCommands);
  }

  /**
   * A game in its lobby.
   *
   * @param scenario checked before
   * @param seed the luck of the game
   * @param players which of the scenario's seatings is used: the smallest for at least so many
   * @param log numbers and streams every event of the game
   */
  public static Session create(Scenario scenario, long seed, int players, EventLog log) {
    return create(scenario, seed, players, log, Texts.in(Locale.ENGLISH));
  }

  /** As above; {@code texts} says what there is to say, which never reaches the state. */
  public static Session create(
      Scenario scenario, long seed, int players, EventLog log, Texts texts) {
    return new Session(
        scenario,
        players,
        log,
        texts,
        () -> new Company.Simulated(World.create(scenario, seed, log)));
  }

  /** A game around a company of another making. */
  static Session around(Scenario scenario, int players, EventLog log, Supplier<Company> founding) {
    return new Session(scenario, players, log, Texts.in(Locale.ENGLISH), founding);
  }

  /** Carries a command out now, or says why not and changes nothing. Empty means carried out. */
  public Optional<Refusal> apply(Actor actor, Command command) {
    if (game.phase == Phase.ENDED) {
      return Refused.because(RefusalReason.GAME_OVER);
    }
    if (actor.kind() == Actor.Kind.SEAT && game.chair(actor.seat()).isEmpty()) {
      return game.unknownSeat(actor.seat());
    }
    Optional<Refusal> refusal =
        Permits.refusal(who(actor), command).or(() -> carryOut(actor, command));
    if (refusal.isEmpty()) {
      course.passing().react(Passing.Holding.YES);
      if (command instanceof Command.Ready) {
        game.readiness++;
      } else {
        game.version++;
      }
    }
    return refusal;
  }

  private Optional<Refusal> carryOut(Actor actor, Command command) {
    return actor.kind() == Actor.Kind.SEAT
        ? seatCommands.give(game.chair(actor.seat()).orElseThrow(), command)
        : hostCommands.give(command);
  }

  private Permits.Who who(Actor actor) {
    return switch (actor.kind()) {
      case HOST -> Permits.Who.HOST;
      case FACILITATOR -> Permits.Who.FACILITATOR;
      case SEAT ->
          !game.chair(actor.seat()).orElseThrow().bot() && game.people() == 1
              ? Permits.Who.ALONE
              : Permits.Who.SEAT;
    };
  }

  /**
   * Lets Monday cards wait until people are ready, however long that takes: where nobody waits for
   * them. No part of the game, which hears only when a hold ends.
   */
  public void waitAtMondays() {
    game.clock.waitAtMondays();
  }

  public Tempo tempo() {
    return game.phase == Phase.RUN
        ? game.clock.tempo(game.now())
        : Tempo.atRest(tempoKind(), game.now(), 0);
  }

  /** What the clock does now; all of a {@link #tempo} that most who ask want to know. */
  public Tempo.Kind tempoKind() {
    return switch (game.phase) {
      case RUN -> game.clock.kind();
      case ENDED -> Tempo.Kind.ENDED;
      default -> Tempo.Kind.STANDS;
    };
  }

  /**
   * In Run, lets time pass up to a minute, or less when a Monday, the bell or the end of the round
   * stops it; elsewhere does nothing. A command may be given once the minute asked for is reached,
   * or time was stopped there; not in between.
   *
   * @param mostEntries at most so many entries of the agenda are run; the call may be repeated
   * @return the minute reached
   */
  public long advance(long minute, int mostEntries) {
    return course.passing().advance(minute, mostEntries);
  }

  /**
   * The minute of the next thing to happen, in the company or in the play; {@link Long#MAX_VALUE}
   * when nothing will.
   */
  public long next() {
    return course.passing().next();
  }

  /** The minute reached. */
  public long now() {
    return game.now();
  }

  public Sight sight() {
    return game.sight();
  }

  public Scenario scenario() {
    return game.scenario;
  }

  /** The log of this game, for those who want to hear it from its first event on. */
  public EventLog log() {
    return game.log;
  }

  /** What was recorded while the company was founded, before anybody else could listen. */
  public List<Recorded> founding() {
    return game.heard.founding();
  }

  /** The sentences of this game. */
  public Texts texts() {
    return game.texts;
  }

  public Measures measures() {
    return game.measures;
  }

  /** The seats of this game, in the scenario's order; none where the scenario has no seating. */
  public List<SeatSpec> seats() {
    return game.seats();
  }

  /** The seats with whoever sits in them, in the same order. */
  public List<Chair> chairs() {
    return game.chairs;
  }

  /** What decisions are offered and judged by. */
  public Table table() {
    return game.table;
  }

  public Phase phase() {
    return game.phase;
  }

  /** From 1; 0 in the lobby. */
  public int round() {
    return game.round;
  }

  /** The round that is played; empty in the lobby. */
  public Optional<RoundSpec> roundSpec() {
    return game.round == 0 ? Optional.empty() : Optional.of(game.rounds.spec(game.round));
  }

  /** The minute at which this round's Run begins or began; the first round's in the lobby. */
  public long from() {
    return game.rounds.from(Math.max(1, game.round));
  }

  /** The minute at which this round's Run ends. */
  public long to() {
    return game.rounds.to(Math.max(1, game.round));
  }

  public boolean paused() {
    return game.clock.paused();
  }

  public int speed() {
    return game.clock.speed();
  }

  public Hold hold() {
    return game.clock.hold();
  }

  /** What holds or slows the clock; empty when nothing does. */
  public String holdText() {
    return game.clock.holdText();
  }

  /** What kind of bell holds the clock; null while none does. */
  public BellKind rings() {
    return game.clock.rings();
  }

  /** What a seat that makes a proposal expects of it; nothing where it is not offered any more. */
  public List<Offer.Leaning> expected(Proposal proposal) {
    return game.decisions.hands().expected(proposal);
  }

  /** The decisions in a seat's hand; those among them that offer no choice now are not dealt. */
  public List<DecisionId> hand(SeatId seat) {
    return game.decisions.hands().hand(seat);
  }

  /** What lies before a seat now, most urgent first; nothing outside Plan and Run. */
  public List<Dealt> dealt(SeatSpec seat) {
    return game.decisions.hands().dealt(seat);
  }

  /**
   * As {@link #dealt(SeatSpec)}, of one decision, but without the seats that must agree: who only
   * weighs it has no need of them. Empty when it does not lie there.
   */
  public Optional<Dealt> dealt(SeatSpec seat, DecisionId decision) {
    return game.decisions.hands().dealt(seat, decision);
  }

  /** A decision as a seat would be offered it, dealt or not. */
  public Optional<Offer> offer(SeatSpec seat, DecisionId decision) {
    return game.decisions.hands().offer(seat, decision);
  }

  /** Whether the seat that is asked could offer this instead. */
  public boolean couldCounter(Proposal proposal, Proposal.Counter counter) {
    return game.decisions.couldCounter(proposal, counter, game.phase);
  }

  /** What a seat can give standing orders about now; nothing outside Plan. */
  public List<Offer> standingOffers(SeatSpec seat) {
    return game.phase == Phase.PLAN ? game.standing.offers(seat, game.round) : List.of();
  }

  /** What is answered for seats that stay silent, and what was so far. */
  public StandingOrders standing() {
    return game.standing;
  }

  /** What is drafted in this plan, in the order of drafting. */
  public List<Draft> drafts() {
    return game.decisions.drafts().all();
  }

  /** The proposals made since the newest plan began. */
  public List<Proposal> proposals() {
    return game.decisions.proposals().all();
  }

  /** What it would cost in trust to carry a proposal through against the seat that is asked. */
  public List<Order.MoveTrust> price(Proposal proposal) {
    return game.decisions.price(proposal);
  }

  /** How many refusals of a decision bring it to the CIO; so many more it takes from now on. */
  public int refusalsLeft(DecisionId decision) {
    return Math.max(0, Answering.REFUSALS_TO_ESCALATE - game.decisions.refusals(decision));
  }

  /** What seats predicted in this round; secret until its review. */
  public Map<SeatId, Long> predictions() {
    return Collections.unmodifiableMap(game.predictions);
  }

  /** What seats named as the main cause; secret until {@link #causesShown()}. */
  public Map<SeatId, String> named() {
    return Collections.unmodifiableMap(game.named);
  }

  /**
   * Whether everybody has named a cause: every person, or every bot where no person plays; or the
   * facilitator no longer waits for them.
   */
  public boolean causesShown() {
    return game.causesShown();
  }

  public Causes causes() {
    return game.causes;
  }

  /** What the newest review offers to do, and what became of what the one before decided. */
  public Actions actions() {
    return game.actions;
  }

  /** The rounds that are closed, first round first. */
  public List<Closing> closings() {
    return List.copyOf(game.closings);
  }

  /** Where a goal of this round stands. */
  public GoalReading goal(GoalSpec goal) {
    return GoalReading.of(goal, game.measures, SimTime.of(game.now()));
  }

  /** What a seat would be paid if the round ended now: one bonus for each of its roles. */
  public List<Bonus> bonuses(SeatSpec seat) {
    return Closing.bonuses(game.schemes, seat, game.measures, SimTime.of(game.now()));
  }

  /** By which bonus scheme people are paid. */
  public Schemes schemes() {
    return game.schemes;
  }

  /** What has come in since the start, oldest first: events of {@link CompanyEvent.InjectFired}. */
  public List<Recorded> news() {
    return game.heard.news();
  }

  /** Stars of all closed rounds. */
  public int stars() {
    return Closing.stars(game.closings);
  }

  /** The most stars the whole game can give. */
  public int mostStars() {
    return Math.toIntExact(
        game.scenario.rounds().stream().filter(spec -> !spec.goals().isEmpty()).count()
            * Closing.MOST_STARS);
  }

  /**
   * Rises whenever something about the play, not the company, has changed; not when a seat only
   * says whether it is ready.
   */
  public long version() {
    return game.version;
  }

  /** Whether the facilitator has closed the room to new people. */
  public boolean locked() {
    return game.locked;
  }

  /** Rises whenever a seat says whether it is ready. */
  public long readiness() {
    return game.readiness;
  }

  /** A hash of the whole game; equal games have equal fingerprints. */
  public long fingerprint() {
    Digest digest = new Digest().add(game.company.fingerprint());
    game.digest(digest);
    return digest.value();
  }
}
