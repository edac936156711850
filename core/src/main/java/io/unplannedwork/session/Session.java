package io.unplannedwork.session;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.Bonus;
import io.unplannedwork.measure.GoalReading;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.scenario.GoalSpec;
import io.unplannedwork.scenario.InjectSpec;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.SeatingSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.session.rule.Deal;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.sim.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
  private static final List<Integer> SPEEDS = List.of(1, 2, 4, 8);
  private static final int LONGEST_NAME = 40;
  private static final long GREATEST_PREDICTION = 1_000_000_000_000L;

  private final Scenario scenario;
  private final Company company;
  private final EventLog log;
  private final Texts texts = Texts.in(Locale.ENGLISH);
  private final Measures measures;
  private final Causes causes;
  private final Days days;
  private final WorkingHours hours;
  private final Rounds rounds;
  private final RunClock clock;
  private final List<Chair> chairs;
  private final Table table;
  private final Decisions decisions;
  private final Map<SeatId, Long> predictions = new TreeMap<>();
  private final Map<SeatId, String> named = new TreeMap<>();
  private final List<Closing> closings = new ArrayList<>();
  private final Map<InjectId, Recorded> fired = new TreeMap<>();
  private final List<ItemId> itemsArrived = new ArrayList<>();

  private Phase phase = Phase.LOBBY;
  private int round;
  private long nextCheck;
  private boolean incidentsMoved;
  private boolean locked;
  private long version;
  private long readiness;
  private final List<Recorded> atFounding = new ArrayList<>();
  private List<Recorded> founded;

  private Session(Scenario scenario, int players, EventLog log, Supplier<Company> founding) {
    this.scenario = scenario;
    this.log = log;
    measures = new Measures(scenario);
    causes = new Causes(scenario);
    days = new Days(scenario.stages().stream().map(StageSpec::id).toList());
    hours = WorkingHours.of(scenario);
    rounds = new Rounds(scenario.rounds());
    clock = new RunClock(hours, scenario.laws());
    chairs = seating(scenario, players).stream().map(Chair::new).toList();
    log.listen(measures);
    log.listen(causes);
    log.listen(days::hear);
    log.listen(this::hear);
    // The founding is heard, too, and kept for those who come to listen after it.
    log.listen(this::keep);
    company = founding.get();
    founded = List.copyOf(atFounding);
    table = new Table(scenario, company.sight(), texts, seats());
    decisions = new Decisions(table, company, log, chairs);
    nextCheck = hours.nextOpening(company.now());
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
    return around(
        scenario, players, log, () -> new Company.Simulated(World.create(scenario, seed, log)));
  }

  /** A game around a company of another making. */
  static Session around(Scenario scenario, int players, EventLog log, Supplier<Company> founding) {
    return new Session(scenario, players, log, founding);
  }

  private static List<SeatSpec> seating(Scenario scenario, int players) {
    List<SeatingSpec> bySize =
        scenario.seating().stream().sorted(Comparator.comparingInt(SeatingSpec::players)).toList();
    if (bySize.isEmpty()) {
      return List.of();
    }
    return bySize.stream()
        .filter(seating -> seating.players() >= players)
        .findFirst()
        .orElse(bySize.get(bySize.size() - 1))
        .seats();
  }

  // ---- what somebody wants

  /** Carries a command out now, or says why not and changes nothing. Empty means carried out. */
  public Optional<Refusal> apply(Actor actor, Command command) {
    if (phase == Phase.ENDED) {
      return Refused.because(RefusalReason.GAME_OVER);
    }
    if (actor.kind() == Actor.Kind.SEAT && chair(actor.seat()).isEmpty()) {
      return unknownSeat(actor.seat());
    }
    Optional<Refusal> refusal = Permits.refusal(who(actor), command);
    if (refusal.isEmpty()) {
      refusal =
          actor.kind() == Actor.Kind.SEAT
              ? fromSeat(chair(actor.seat()).orElseThrow(), command)
              : fromAbove(command);
    }
    if (refusal.isEmpty()) {
      react(Holding.YES);
      if (command instanceof Command.Ready) {
        readiness++;
      } else {
        version++;
      }
    }
    return refusal;
  }

  private Permits.Who who(Actor actor) {
    return switch (actor.kind()) {
      case HOST -> Permits.Who.HOST;
      case FACILITATOR -> Permits.Who.FACILITATOR;
      case SEAT ->
          !chair(actor.seat()).orElseThrow().bot() && people() == 1
              ? Permits.Who.ALONE
              : Permits.Who.SEAT;
    };
  }

  private Optional<Refusal> fromSeat(Chair chair, Command command) {
    SeatSpec seat = chair.spec();
    if (command instanceof Command.Decide decide) {
      return decisions.decide(seat, decide.decision(), decide.answer(), phase, round);
    }
    if (command instanceof Command.Undo) {
      return phase == Phase.PLAN
          ? decisions.undo(seat.id())
          : wrongPhase("command.undo", Phase.PLAN);
    }
    if (command instanceof Command.Predict predict) {
      return predict(seat.id(), predict.number());
    }
    if (command instanceof Command.Ready ready) {
      return ready(chair, ready.ready());
    }
    if (command instanceof Command.AnswerProposal answer) {
      Optional<Refusal> refusal = decisions.answer(seat, answer, phase, round);
      if (refusal.isEmpty()) {
        goOnIfReady();
      }
      return refusal;
    }
    if (command instanceof Command.NameCause cause) {
      return name(seat.id(), cause.cause());
    }
    return control(command);
  }

  private Optional<Refusal> fromAbove(Command command) {
    if (command instanceof Command.Occupy occupy) {
      return occupy(occupy);
    }
    if (command instanceof Command.EndHold) {
      return endHold();
    }
    if (command instanceof Command.FireInject fire) {
      return fire(fire.inject());
    }
    if (command instanceof Command.DealDecision deal) {
      Optional<Refusal> refusal = decisions.dealByHand(deal.decision());
      if (refusal.isEmpty()) {
        decisions.deal(phase, round);
      }
      return refusal;
    }
    if (command instanceof Command.Lock lock) {
      return lock(lock.locked());
    }
    if (command instanceof Command.Remove remove) {
      return remove(remove.seat());
    }
    return control(command);
  }

  private Optional<Refusal> lock(boolean lock) {
    if (lock == locked) {
      return Refused.because(RefusalReason.ALREADY_SO);
    }
    locked = lock;
    return Refused.NOT;
  }

  /** Also where the bot has stepped in already: then whoever is away does not get the seat back. */
  private Optional<Refusal> remove(SeatId seat) {
    Optional<Chair> chair = chair(seat);
    if (chair.isEmpty()) {
      return unknownSeat(seat);
    }
    return chair.get().bot()
        ? Refused.NOT
        : occupy(new Command.Occupy(seat, chair.get().spec().bot(), true));
  }

  private Optional<Refusal> control(Command command) {
    if (command instanceof Command.Pause pause) {
      if (pause.paused() == clock.paused()) {
        return Refused.because(RefusalReason.ALREADY_SO);
      }
      clock.pause(pause.paused());
    } else if (command instanceof Command.SetSpeed speed) {
      if (!SPEEDS.contains(speed.times())) {
        return Refused.because(
            RefusalReason.UNKNOWN_OPTION,
            Integer.toString(speed.times()),
            Texts.list(SPEEDS.stream().map(String::valueOf).toList()));
      }
      if (speed.times() == clock.speed()) {
        return Refused.because(RefusalReason.ALREADY_SO);
      }
      clock.setSpeed(speed.times());
    } else if (command instanceof Command.StepDay) {
      if (phase != Phase.RUN) {
        return wrongPhase("command.step", Phase.RUN);
      }
      clock.step(now());
    } else if (command instanceof Command.EndPhase) {
      endPhase();
    } else {
      throw new IllegalStateException(command + " may be given and is not carried out");
    }
    return Refused.NOT;
  }

  private Optional<Refusal> occupy(Command.Occupy occupy) {
    Optional<Chair> chair = chair(occupy.seat());
    if (chair.isEmpty()) {
      return unknownSeat(occupy.seat());
    }
    String name = occupy.name() == null ? "" : occupy.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return Refused.because(RefusalReason.NAME_NEEDED, Integer.toString(LONGEST_NAME));
    }
    chair.get().occupy(name, occupy.bot());
    record(0, new GameEvent.SeatOccupied(occupy.seat(), name, occupy.bot()));
    goOnIfReady();
    return Refused.NOT;
  }

  private Optional<Refusal> predict(SeatId seat, long number) {
    if (phase != Phase.PLAN) {
      return wrongPhase("command.predict", Phase.PLAN);
    }
    if (rounds.spec(round).prediction() == null) {
      return Refused.because(RefusalReason.NOTHING_ASKED);
    }
    if (number < -GREATEST_PREDICTION || number > GREATEST_PREDICTION) {
      return Refused.because(
          RefusalReason.OUT_OF_RANGE,
          Long.toString(number),
          Long.toString(-GREATEST_PREDICTION),
          Long.toString(GREATEST_PREDICTION));
    }
    predictions.put(seat, number);
    return Refused.NOT;
  }

  private Optional<Refusal> name(SeatId seat, String cause) {
    if (phase != Phase.REVIEW) {
      return wrongPhase("command.cause", Phase.REVIEW);
    }
    if (!causes.ids().contains(cause)) {
      return Refused.because(
          RefusalReason.UNKNOWN_CAUSE, String.valueOf(cause), Texts.list(causes.ids()));
    }
    if (causesShown() && named.containsKey(seat)) {
      return Refused.because(RefusalReason.GONE, texts.get("command.cause"));
    }
    named.put(seat, cause);
    return Refused.NOT;
  }

  private Optional<Refusal> fire(InjectId id) {
    Optional<InjectSpec> inject =
        scenario.injects().stream().filter(each -> each.id().equals(id)).findFirst();
    if (inject.isEmpty()) {
      return Refused.because(
          RefusalReason.UNKNOWN_INJECT,
          id.value(),
          Texts.list(scenario.injects().stream().map(each -> each.id().value()).toList()));
    }
    if (phase != Phase.RUN) {
      return wrongPhase("command.inject", Phase.RUN);
    }
    if (fired.containsKey(id)) {
      return Refused.because(RefusalReason.GONE, inject.get().title());
    }
    company.apply(new Order.Fire(id), 0);
    return Refused.NOT;
  }

  private Optional<Refusal> wrongPhase(String command, Phase right) {
    return Refused.because(
        RefusalReason.WRONG_PHASE,
        texts.get(command),
        texts.get("phase." + right),
        texts.get("phase." + phase));
  }

  private Optional<Refusal> unknownSeat(SeatId seat) {
    return Refused.because(
        RefusalReason.UNKNOWN_SEAT,
        seat.value(),
        Texts.list(chairs.stream().map(chair -> chair.id().value()).toList()));
  }

  // ---- readiness

  private Optional<Refusal> ready(Chair chair, boolean ready) {
    if (phase == Phase.RUN && clock.hold() == Hold.NONE) {
      return Refused.because(RefusalReason.NO_HOLD);
    }
    if (chair.ready() == ready) {
      return Refused.because(RefusalReason.ALREADY_SO);
    }
    chair.setReady(ready);
    goOnIfReady();
    return Refused.NOT;
  }

  private long people() {
    return chairs.stream().filter(chair -> !chair.bot()).count();
  }

  /** People decide when to go on; where there are none, bots do. */
  private void goOnIfReady() {
    boolean nobody = people() == 0;
    boolean ready =
        !chairs.isEmpty()
            && chairs.stream().filter(chair -> nobody || !chair.bot()).allMatch(Chair::ready);
    if (!ready) {
      return;
    }
    if (phase != Phase.RUN) {
      endPhase();
    } else if (clock.hold() != Hold.NONE) {
      endHold();
    }
  }

  private Optional<Refusal> endHold() {
    if (phase != Phase.RUN || clock.hold() == Hold.NONE) {
      return Refused.because(RefusalReason.NO_HOLD);
    }
    clock.release();
    nobodyReady();
    record(0, new GameEvent.HoldEnded());
    return Refused.NOT;
  }

  private void nobodyReady() {
    chairs.forEach(chair -> chair.setReady(false));
    version++;
  }

  // ---- phases

  private void endPhase() {
    switch (phase) {
      case LOBBY -> brief();
      case BRIEFING -> plan();
      case PLAN -> run();
      case RUN -> {
        if (clock.hold() != Hold.NONE) {
          endHold();
        }
        clock.pause(false);
        pass(rounds.to(round), Integer.MAX_VALUE, Holding.NO);
      }
      case REVIEW -> {
        if (round < rounds.count()) {
          brief();
        } else {
          end();
        }
      }
      case ENDED -> throw new IllegalStateException("the game is over");
    }
  }

  private void begin(Phase next) {
    phase = next;
    nobodyReady();
    record(0, new GameEvent.PhaseBegan(round, next));
  }

  /**
   * The interlude passes under standing orders, then the next round begins. The first round's is
   * the company's life under the policies it starts with.
   */
  private void brief() {
    round++;
    pass(rounds.from(round), Integer.MAX_VALUE, Holding.NO);
    begin(Phase.BRIEFING);
  }

  private void plan() {
    predictions.clear();
    named.clear();
    decisions.beginPlan();
    begin(Phase.PLAN);
    decisions.deal(phase, round);
  }

  private void run() {
    decisions.lapse(Long.MAX_VALUE);
    decisions.close();
    begin(Phase.RUN);
    clock.begin(rounds.from(round), rounds.to(round));
    decisions.carryOutDrafts();
    decisions.deal(phase, round);
  }

  private void review() {
    decisions.lapse(Long.MAX_VALUE);
    decisions.close();
    clock.release();
    SimTime now = SimTime.of(now());
    Closing closing = Closing.of(scenario, seats(), round, measures, now, days.rows());
    closings.add(closing);
    for (Closing.Goal goal : closing.goals()) {
      GoalReading reading = goal.reading();
      record(
          0,
          new GameEvent.GoalSettled(
              goal.spec().id(), reading.reached(), reading.reading().value()));
    }
    record(0, new GameEvent.RoundClosed(round, closing.stars()));
    begin(Phase.REVIEW);
  }

  private void end() {
    begin(Phase.ENDED);
    record(0, new GameEvent.GameEnded(stars()));
  }

  // ---- time

  /** Whether Mondays and the bell hold the clock while time passes. */
  private enum Holding {
    YES,
    NO
  }

  public Tempo tempo() {
    return switch (phase) {
      case RUN -> clock.tempo(now());
      case ENDED -> Tempo.atRest(Tempo.Kind.ENDED, now(), 0);
      default -> Tempo.atRest(Tempo.Kind.STANDS, now(), 0);
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
    if (phase == Phase.RUN && clock.moves()) {
      pass(Math.min(minute, rounds.to(round)), mostEntries, Holding.YES);
    }
    return now();
  }

  /**
   * From one thing that happens to the next, so that the rules of play answer each in its own
   * minute, wherever the clock is stopped from outside.
   */
  private void pass(long minute, int mostEntries, Holding holding) {
    Phase began = phase;
    Hold held = clock.hold();
    for (int left = mostEntries; left > 0; left--) {
      long now = now();
      long next = Math.max(now, Math.min(company.next(), nextLook()));
      if (next > minute) {
        next = minute;
      }
      if (next == now && now >= minute && company.next() > now) {
        return;
      }
      long reached = company.advance(next, left);
      if (reached < next && company.bell() == null) {
        return;
      }
      react(holding);
      boolean stopped = clock.hold() != held || !clock.moves();
      if (phase != began || (stopped && holding == Holding.YES)) {
        return;
      }
    }
  }

  /** The next minute at which the rules of play must look, whatever the company does. */
  private long nextLook() {
    long look = Math.min(nextCheck, decisions.nextLapse());
    return phase == Phase.RUN ? Math.min(look, clock.nextStop()) : look;
  }

  private void keep(Recorded recorded) {
    if (founded == null) {
      atFounding.add(recorded);
    }
  }

  private void hear(Recorded recorded) {
    if (recorded.event() instanceof ProductionEvent.IncidentMoved
        || recorded.event() instanceof ProductionEvent.IncidentClosed) {
      incidentsMoved = true;
    } else if (recorded.event() instanceof FlowEvent.ItemArrived arrived) {
      itemsArrived.add(arrived.item());
    } else if (recorded.event() instanceof CompanyEvent.InjectFired inject) {
      fired.put(inject.inject(), recorded);
    }
  }

  /** What the rules of play answer to what happened up to this minute. */
  private void react(Holding holding) {
    long now = now();
    days.write(sight());
    if (!itemsArrived.isEmpty()) {
      decisions.rankAgain(itemsArrived);
      itemsArrived.clear();
    }
    // What passes before the first round is felt by nobody who plays.
    boolean prologue = phase == Phase.LOBBY;
    if (incidentsMoved) {
      incidentsMoved = false;
      if (!prologue) {
        feelIncidents();
      }
    }
    if (now >= nextCheck) {
      nextCheck = hours.nextOpening(now);
      if (!prologue) {
        feelQueues(now);
      }
    }
    if (phase != Phase.RUN) {
      return;
    }
    decisions.lapse(now);
    if (clock.mondayCame(now)) {
      monday(holding);
    }
    String bell = company.bell();
    if (bell != null && holding == Holding.YES && clock.slowsFor(now)) {
      clock.hold(Hold.BELL, bell);
      nobodyReady();
      record(0, new GameEvent.BellRang(bell));
    }
    clock.pauseIfStepped(now);
    if (now >= rounds.to(round)) {
      review();
    }
  }

  private void monday(Holding holding) {
    record(0, new GameEvent.MondayCame(round, clock.week()));
    decisions.deal(phase, round);
    if (holding == Holding.YES) {
      clock.hold(Hold.MONDAY, texts.get("hold.monday", clock.week()));
      nobodyReady();
    }
  }

  /** Hands change only when something is felt, or other incidents can be answered. */
  private void feelIncidents() {
    boolean severe =
        sight().incidents().stream()
            .anyMatch(incident -> incident.detected() && incident.severity() == Severity.SEV1);
    boolean felt = severe && decisions.feel(Deal.Felt.SEVERE_INCIDENT);
    if ((felt | decisions.otherIncidents()) && decisions.deal(phase, round)) {
      version++;
    }
  }

  /** Once a day, when work begins: has anything waited too long? */
  private void feelQueues(long now) {
    long since = now - table.parameter(Parameter.PLAY_LONG_QUEUE) * SimTime.DAY;
    boolean felt = false;
    for (Sight.ItemRow item : sight().items()) {
      if (item.enteredStage().minutes() <= since) {
        felt |=
            switch (item.state()) {
              case QUEUED, WAITING_FOR_WIP -> decisions.feel(Deal.Felt.LONG_QUEUE);
              case WAITING_FOR_APPROVAL -> decisions.feel(Deal.Felt.LONG_APPROVAL);
              default -> false;
            };
      }
    }
    if (felt) {
      decisions.deal(phase, round);
      version++;
    }
  }

  private void record(long cause, GameEvent event) {
    log.record(SimTime.of(now()), cause, event);
  }

  // ---- what there is to see

  /** The minute reached. */
  public long now() {
    return company.now();
  }

  public Sight sight() {
    return company.sight();
  }

  public Scenario scenario() {
    return scenario;
  }

  /** The log of this game, for those who want to hear it from its first event on. */
  public EventLog log() {
    return log;
  }

  /** What was recorded while the company was founded, before anybody else could listen. */
  public List<Recorded> founding() {
    return founded;
  }

  /** The sentences of this game. */
  public Texts texts() {
    return texts;
  }

  public Measures measures() {
    return measures;
  }

  /** The seats of this game, in the scenario's order; none where the scenario has no seating. */
  public List<SeatSpec> seats() {
    return chairs.stream().map(Chair::spec).toList();
  }

  /** The seats with whoever sits in them, in the same order. */
  public List<Chair> chairs() {
    return chairs;
  }

  private Optional<Chair> chair(SeatId seat) {
    return chairs.stream().filter(chair -> chair.id().equals(seat)).findFirst();
  }

  /** What decisions are offered and judged by. */
  public Table table() {
    return table;
  }

  public Phase phase() {
    return phase;
  }

  /** From 1; 0 in the lobby. */
  public int round() {
    return round;
  }

  /** The round that is played; empty in the lobby. */
  public Optional<RoundSpec> roundSpec() {
    return round == 0 ? Optional.empty() : Optional.of(rounds.spec(round));
  }

  /** The minute at which this round's Run begins or began; the first round's in the lobby. */
  public long from() {
    return rounds.from(Math.max(1, round));
  }

  /** The minute at which this round's Run ends. */
  public long to() {
    return rounds.to(Math.max(1, round));
  }

  public boolean paused() {
    return clock.paused();
  }

  public int speed() {
    return clock.speed();
  }

  public Hold hold() {
    return clock.hold();
  }

  /** What holds or slows the clock; empty when nothing does. */
  public String holdText() {
    return clock.holdText();
  }

  /** What lies before a seat now, most urgent first; nothing outside Plan and Run. */
  public List<Dealt> dealt(SeatSpec seat) {
    return decisions.dealt(seat);
  }

  /** A decision as a seat would be offered it, dealt or not. */
  public Optional<Offer> offer(SeatSpec seat, Proposal proposal) {
    return decisions.offer(seat, proposal.decision());
  }

  /** What is drafted in this plan, in the order of drafting. */
  public List<Draft> drafts() {
    return decisions.drafts();
  }

  /** The proposals made since the newest plan began. */
  public List<Proposal> proposals() {
    return decisions.proposals();
  }

  /** What seats predicted in this round; secret until its review. */
  public Map<SeatId, Long> predictions() {
    return Collections.unmodifiableMap(predictions);
  }

  /** What seats named as the main cause; secret until {@link #causesShown()}. */
  public Map<SeatId, String> named() {
    return Collections.unmodifiableMap(named);
  }

  /** Whether everybody has named a cause: every person, or every bot where no person plays. */
  public boolean causesShown() {
    boolean nobody = people() == 0;
    return !named.isEmpty()
        && chairs.stream()
            .filter(chair -> nobody || !chair.bot())
            .allMatch(chair -> named.containsKey(chair.id()));
  }

  public Causes causes() {
    return causes;
  }

  /** The rounds that are closed, first round first. */
  public List<Closing> closings() {
    return List.copyOf(closings);
  }

  /** Where a goal of this round stands. */
  public GoalReading goal(GoalSpec goal) {
    return GoalReading.of(goal, measures, SimTime.of(now()));
  }

  /** What a seat would be paid if the round ended now: one bonus for each of its roles. */
  public List<Bonus> bonuses(SeatSpec seat) {
    return Closing.bonuses(scenario, seat, measures, SimTime.of(now()));
  }

  /** What has come in since the start, oldest first: events of {@link CompanyEvent.InjectFired}. */
  public List<Recorded> news() {
    return fired.values().stream().sorted(Comparator.comparingLong(Recorded::number)).toList();
  }

  /** Stars of all closed rounds. */
  public int stars() {
    return closings.stream().mapToInt(Closing::stars).sum();
  }

  /** The most stars the whole game can give. */
  public int mostStars() {
    return Math.toIntExact(
        scenario.rounds().stream().filter(spec -> !spec.goals().isEmpty()).count()
            * Closing.MOST_STARS);
  }

  /**
   * Rises whenever something about the play, not the company, has changed; not when a seat only
   * says whether it is ready.
   */
  public long version() {
    return version;
  }

  /** Whether the facilitator has closed the room to new people. */
  public boolean locked() {
    return locked;
  }

  /** Rises whenever a seat says whether it is ready. */
  public long readiness() {
    return readiness;
  }

  /** A hash of the whole game; equal games have equal fingerprints. */
  public long fingerprint() {
    Digest digest = new Digest().add(company.fingerprint());
    digest.add(phase.ordinal()).add(round).add(nextCheck);
    clock.digest(digest);
    chairs.forEach(chair -> chair.digest(digest));
    decisions.digest(digest);
    predictions.forEach((seat, number) -> digest.add(seat.value()).add(number));
    named.forEach((seat, cause) -> digest.add(seat.value()).add(cause));
    closings.forEach(closing -> digest.add(closing.stars()));
    fired.keySet().forEach(inject -> digest.add(inject.value()));
    if (locked) {
      digest.add("locked");
    }
    return digest.value();
  }
}
