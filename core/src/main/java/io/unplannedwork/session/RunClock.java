package io.unplannedwork.session;

import io.unplannedwork.contract.BellKind;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.LawSettings;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.Bell;

/** The clock of a Run: its stops, its holds, its pace. */
final class RunClock {
  private final WorkingHours hours;
  private final Pace pace;
  private final int mondaySeconds;
  private final int everyWeeks;
  private final int bellSeconds;
  private final int mostBells;

  /** How fast time rushes until somebody is needed. */
  static final int RUSH = 64;

  private boolean waits;
  private boolean paused;
  private boolean rushes;
  private int speed = 1;
  private Hold hold = Hold.NONE;
  private String holdText = "";
  private BellKind rings;
  private int bells;
  private long heard = -1;
  private long to;
  private int weeks;
  private long nextMonday = Long.MAX_VALUE;
  private long pauseAt = Long.MAX_VALUE;

  RunClock(WorkingHours hours, LawSettings play) {
    this.hours = hours;
    pace = new Pace(hours, play);
    mondaySeconds = Math.toIntExact(play.value(Parameter.PLAY_MONDAY));
    everyWeeks = Math.toIntExact(play.value(Parameter.PLAY_MONDAYS));
    bellSeconds = Math.toIntExact(play.value(Parameter.PLAY_BELL));
    mostBells = Math.toIntExact(play.value(Parameter.PLAY_BELLS));
  }

  /** A Monday card has no end in real time any more. */
  void waitAtMondays() {
    waits = true;
  }

  void begin(long from, long end) {
    to = end;
    rushes = false;
    bells = 0;
    weeks = 1 - everyWeeks;
    hold = Hold.NONE;
    rings = null;
    nextMonday = everyWeeks == 0 ? Long.MAX_VALUE : hours.monday(from);
    pauseAt = Long.MAX_VALUE;
  }

  /** Nothing holds the clock any more. */
  void release() {
    hold = Hold.NONE;
    holdText = "";
    rings = null;
    rushes = false;
  }

  /** True when a Monday of this round has come; asked again, false until the next. */
  boolean mondayCame(long now) {
    if (now < nextMonday || nextMonday >= to) {
      return false;
    }
    nextMonday += everyWeeks * SimTime.WEEK;
    weeks += everyWeeks;
    return true;
  }

  /** Whether another Monday comes in this round. */
  boolean awaitsMonday() {
    return nextMonday < to;
  }

  /** The week of the round, from 1. */
  int week() {
    return weeks;
  }

  void mondayCard(String text) {
    hold(Hold.MONDAY, text, null);
  }

  void ring(Bell bell) {
    hold(Hold.BELL, bell.of(), bell.kind());
  }

  private void hold(Hold why, String text, BellKind kind) {
    rushes = false;
    hold = why;
    holdText = text;
    rings = kind;
  }

  /** Whether the bell that rings at a minute is to slow the clock; each minute's rings once. */
  boolean slowsFor(long minute) {
    if (minute == heard) {
      return false;
    }
    heard = minute;
    if (hold != Hold.NONE || bells >= mostBells) {
      return false;
    }
    bells++;
    return true;
  }

  void pause(boolean stop) {
    paused = stop;
    rushes = false;
    pauseAt = Long.MAX_VALUE;
    if (hold == Hold.NONE) {
      holdText = "";
    }
  }

  /** Time rushes until {@link #stopRush}, a hold, or somebody's own hand at the clock. */
  void rush() {
    pause(false);
    rushes = true;
  }

  boolean rushes() {
    return rushes;
  }

  /** Somebody is needed; the clock stands and says what for. */
  void stopRush(String why) {
    pause(true);
    holdText = why;
  }

  void step(long now) {
    pause(false);
    pauseAt = now + SimTime.DAY;
  }

  void pauseIfStepped(long now) {
    if (now >= pauseAt) {
      pause(true);
    }
  }

  void setSpeed(int times) {
    speed = times;
    rushes = false;
  }

  /** Whether simulated time passes. */
  boolean moves() {
    return !paused && hold != Hold.MONDAY;
  }

  /** The next minute at which this clock stops or must be looked at. */
  long nextStop() {
    return Math.min(Math.min(to, pauseAt), nextMonday);
  }

  Tempo.Kind kind() {
    if (paused) {
      return Tempo.Kind.PAUSED;
    }
    return switch (hold) {
      case MONDAY -> Tempo.Kind.STANDS;
      case BELL -> Tempo.Kind.BELL;
      case NONE -> Tempo.Kind.RUNS;
    };
  }

  Tempo tempo(long now) {
    Tempo.Kind kind = kind();
    return switch (kind) {
      case STANDS -> Tempo.atRest(kind, now, waits ? 0 : mondaySeconds);
      case BELL -> new Tempo(kind, nextStop(), bellSeconds, pace.atBell());
      case RUNS -> {
        long until = Math.min(nextStop(), hours.stretchEnd(now));
        yield new Tempo(kind, until, 0, pace.at(now, speed()));
      }
      case PAUSED, ENDED -> Tempo.atRest(kind, now, 0);
    };
  }

  boolean paused() {
    return paused;
  }

  int speed() {
    return rushes ? RUSH : speed;
  }

  Hold hold() {
    return hold;
  }

  /** What holds the clock, or what stopped its rush; empty for nothing. */
  String holdText() {
    return holdText;
  }

  /** What kind of bell holds the clock; null while none does. */
  BellKind rings() {
    return rings;
  }

  void digest(Digest digest) {
    digest.add(paused).add(speed).add(hold.ordinal()).add(bells).add(heard).add(to).add(weeks);
    digest.add(nextMonday).add(pauseAt);
    if (rushes) {
      digest.add("rushes");
    }
  }
}
