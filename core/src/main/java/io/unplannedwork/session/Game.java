package io.unplannedwork.session;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** All that a session knows; its verbs, each in a file of its own, share it. */
final class Game {
  final Scenario scenario;
  final Company company;
  final EventLog log;
  final Texts texts;
  final Measures measures;
  final Causes causes;
  final Days days;
  final WorkingHours hours;
  final Rounds rounds;
  final RunClock clock;
  final List<Chair> chairs;
  final Table table;
  final Decisions decisions;
  final StandingOrders standing;
  final Schemes schemes;
  final Heard heard = new Heard();
  final Cues cues;
  final Recorder recorder;
  final Actions actions = new Actions();
  final Need need = new Need(this);
  final Senses senses = new Senses(this);
  final Map<SeatId, Long> predictions = new TreeMap<>();
  final Map<SeatId, String> named = new TreeMap<>();
  final List<Closing> closings = new ArrayList<>();

  Phase phase = Phase.LOBBY;

  /** From 1; 0 in the lobby. */
  int round;

  /** The minute at which somebody next looks whether anything has waited too long. */
  long nextCheck;

  /** The facilitator has shown the causes without waiting for those who named none. */
  boolean revealed;

  boolean locked;
  long version;
  long readiness;

  Game(Scenario scenario, int players, EventLog log, Texts texts, Supplier<Company> founding) {
    this.scenario = scenario;
    this.log = log;
    this.texts = texts;
    measures = new Measures(scenario);
    causes = new Causes(scenario);
    days = new Days(scenario.stages().stream().map(StageSpec::id).toList());
    hours = WorkingHours.of(scenario);
    rounds = new Rounds(scenario.rounds());
    clock = new RunClock(hours, scenario.laws());
    chairs = scenario.seats(players).stream().map(Chair::new).toList();
    log.listen(measures);
    log.listen(causes);
    log.listen(days::hear);
    log.listen(heard::hear);
    log.listen(actions);
    company = founding.get();
    heard.founded();
    recorder = new Recorder(company, log);
    table = new Table(scenario, company.sight(), texts, seats());
    cues = new Cues(table);
    schemes = new Schemes(scenario);
    decisions = new Decisions(table, recorder, chairs, schemes);
    standing = new StandingOrders(table, recorder, decisions);
    nextCheck = hours.nextOpening(company.now());
  }

  long now() {
    return company.now();
  }

  Sight sight() {
    return company.sight();
  }

  List<SeatSpec> seats() {
    return chairs.stream().map(Chair::spec).toList();
  }

  Optional<Chair> chair(SeatId seat) {
    for (Chair chair : chairs) {
      if (chair.id().equals(seat)) {
        return Optional.of(chair);
      }
    }
    return Optional.empty();
  }

  /** How many seats are held by people. */
  long people() {
    long people = 0;
    for (Chair chair : chairs) {
      people += chair.bot() ? 0 : 1;
    }
    return people;
  }

  void record(GameEvent event) {
    recorder.record(0, event);
  }

  /** Deals anew; whether any hand changed. */
  boolean deal() {
    return decisions.hands().deal(phase, round);
  }

  /** Whether a seat says nothing although it is asked. */
  boolean isSilent(SeatId seat) {
    return !chair(seat).orElseThrow().ready();
  }

  /** Ends proposals whose time is up at a minute: by a standing order, or without a word. */
  void lapse(long minute) {
    standing.answerProposals(seat -> true, minute, phase, round);
    decisions.proposals().lapse(minute);
  }

  Optional<Refusal> wrongPhase(String command, Phase right) {
    return Refused.because(
        RefusalReason.WRONG_PHASE,
        texts.get(command),
        texts.get("phase." + right),
        texts.get("phase." + phase));
  }

  Optional<Refusal> unknownSeat(SeatId seat) {
    return Refused.because(
        RefusalReason.UNKNOWN_SEAT,
        seat.value(),
        Texts.list(chairs.stream().map(chair -> chair.id().value()).toList()));
  }

  /** Whether the causes are no secret any more. */
  boolean causesShown() {
    return revealed || !named.isEmpty() && everybodyNamed();
  }

  /** Where people play, they alone are waited for. */
  private boolean everybodyNamed() {
    boolean nobody = people() == 0;
    for (Chair chair : chairs) {
      if ((nobody || !chair.bot()) && !named.containsKey(chair.id())) {
        return false;
      }
    }
    return true;
  }

  void digest(Digest digest) {
    digest.add(phase.ordinal()).add(round).add(nextCheck);
    clock.digest(digest);
    need.digest(digest);
    senses.digest(digest);
    chairs.forEach(chair -> chair.digest(digest));
    decisions.digest(digest);
    standing.digest(digest);
    schemes.digest(digest);
    predictions.forEach((seat, number) -> digest.add(seat.value()).add(number));
    named.forEach((seat, cause) -> digest.add(seat.value()).add(cause));
    closings.forEach(closing -> digest.add(closing.stars()));
    heard.digest(digest);
    actions.digest(digest);
    if (revealed) {
      digest.add("revealed");
    }
    if (locked) {
      digest.add("locked");
    }
  }
}
