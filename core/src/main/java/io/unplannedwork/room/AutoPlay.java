package io.unplannedwork.room;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.fog.Glances;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StrategySpec;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.Tempo;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.World;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Plays a whole game without people and without real time, as fast as it goes. The same arguments
 * give the same game. Nobody watches it: no views, no story are made of it.
 */
public final class AutoPlay {
  private final Session session;
  private final Play play;
  private final BotRound bots;
  private final Consumer<JournalRecord> records;
  private long commands;

  private AutoPlay(
      JournalRecord.Opened opened, Session session, Minds minds, Consumer<JournalRecord> records) {
    this.session = session;
    this.records = records;
    play = new Play(session);
    Glances glances = new Glances(session);
    Chairs chairs = new Chairs(session.seats());
    bots = new BotRound(opened, session, glances::of, chairs, minds);
  }

  /**
   * A finished game with a mind in every seat; phases that nobody ends are ended for them. Its
   * session has no texts: what it says is empty.
   *
   * @param players which of the scenario's seatings is used
   * @param listener hears every event
   */
  public static Session play(
      Scenario scenario, long seed, int players, Minds minds, Consumer<Recorded> listener) {
    return play(
        new JournalRecord.Opened(World.RULES, "", scenario, seed, players),
        minds,
        listener,
        record -> {},
        Texts.silent());
  }

  /** As above, with its texts; {@code records} is given what a journal of the game would hold. */
  public static Session play(
      JournalRecord.Opened opened,
      Minds minds,
      Consumer<Recorded> listener,
      Consumer<JournalRecord> records) {
    return play(opened, minds, listener, records, Texts.in(Locale.ENGLISH));
  }

  private static Session play(
      JournalRecord.Opened opened,
      Minds minds,
      Consumer<Recorded> listener,
      Consumer<JournalRecord> records,
      Texts texts) {
    EventLog log = new EventLog();
    log.listen(listener);
    records.accept(opened);
    Session session =
        Session.create(opened.scenario(), opened.seed(), opened.players(), log, texts);
    AutoPlay play = new AutoPlay(opened, session, minds, records);
    while (session.tempoKind() != Tempo.Kind.ENDED) {
      play.step();
    }
    records.accept(new JournalRecord.Ended(session.now(), session.fingerprint()));
    return session;
  }

  /** A game in its lobby, to be played step by step by these minds. */
  static AutoPlay begin(JournalRecord.Opened opened, Minds minds) {
    Session session =
        Session.create(opened.scenario(), opened.seed(), opened.players(), new EventLog());
    return new AutoPlay(opened, session, minds, record -> {});
  }

  Session session() {
    return session;
  }

  /**
   * Minds that play by a strategy of the scenario.
   *
   * @param bots play what the strategy leaves to bots, if it does
   */
  public static Minds strategy(StrategySpec strategy, Minds bots) {
    return (scenario, seat) ->
        new ScriptedMind(strategy, strategy.bots() ? bots.of(scenario, seat) : view -> List.of());
  }

  /** The minds are asked once, or time passes up to when they are asked next. */
  void step() {
    if (bots.due()) {
      bots.run((actor, command) -> give(actor, command).isEmpty());
    } else {
      moveOn();
    }
  }

  private void moveOn() {
    Tempo tempo = session.tempo();
    if (tempo.mostSeconds() > 0 && give(Actor.HOST, new Command.EndHold()).isEmpty()) {
      return;
    }
    if (tempo.kind() == Tempo.Kind.RUNS || tempo.kind() == Tempo.Kind.BELL) {
      long before = session.now();
      long goal = Math.max(before, Math.min(tempo.until(), bots.next()));
      if (play.passUntil(goal) == before && session.tempo().equals(tempo)) {
        throw new IllegalStateException("the clock stands at minute " + before + " in " + tempo);
      }
      return;
    }
    boolean held = tempo.mostSeconds() > 0 && give(Actor.HOST, new Command.EndHold()).isEmpty();
    if (!held) {
      Optional<Refusal> refusal = give(Actor.FACILITATOR, new Command.EndPhase());
      if (refusal.isPresent()) {
        throw new IllegalStateException(
            "nobody can go on from " + tempo + ": " + refusal.get().sentence());
      }
    }
  }

  private Optional<Refusal> give(Actor actor, Command command) {
    long minute = session.now();
    Optional<Refusal> refusal = play.give(actor, command);
    if (refusal.isEmpty()) {
      records.accept(new JournalRecord.Given(minute, ++commands, actor, command, ""));
      bots.wake();
    }
    return refusal;
  }
}
