package io.unplannedwork.scenario;

/**
 * The catalogue of parameters of the laws: unit, range, default, and what the default rests on.
 * This is the only place a number of a law is written down.
 */
public enum Parameter {
  PLAY_WORKING_DAY(
      "milliseconds of real time a working day takes in Run",
      100,
      600000,
      8000,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_NIGHT(
      "milliseconds of real time a night or a free day takes in Run",
      50,
      600000,
      1000,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_MONDAY(
      "seconds of real time a Monday card stops the clock at most; 0 for no end",
      0,
      3600,
      25,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_BELL(
      "seconds of real time the bell slows the clock at most; 0 for no end",
      0,
      3600,
      60,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_BELL_PACE(
      "simulated minutes a second while the bell rings",
      1,
      1440,
      2,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_BELLS(
      "times the bell slows the clock in a round",
      0,
      100,
      3,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_PLAN_DECISIONS(
      "decisions dealt to a seat in the first round's Plan",
      1,
      12,
      3,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_RUN_DECISIONS(
      "decisions dealt to a seat in the first round's Run",
      1,
      12,
      2,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_MORE_DECISIONS(
      "decisions more with each later round",
      0,
      12,
      2,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_PROPOSAL_DAYS(
      "days after which an unanswered proposal lapses in Run",
      1,
      30,
      2,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_OVERRULE_TRUST(
      "permille of trust in those who gain that it costs to be overruled",
      0,
      1000,
      80,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_LONG_QUEUE(
      "days in a queue that are felt",
      1,
      100,
      5,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  SWITCHING_COST(
      "permille of an item's effort lost at each resumption, at most half an hour's worth",
      0,
      1000,
      170,
      Basis.EVIDENCE,
      "Tregubov, Boehm et al. 2017: two projects cost 17 % of effort on average");

  /** What a default rests on. */
  public enum Basis {
    EVIDENCE,
    COMPUTED,
    ASSUMPTION
  }

  private final String unit;
  private final long least;
  private final long most;
  private final long standard;
  private final Basis basis;
  private final String source;

  Parameter(String unit, long least, long most, long standard, Basis basis, String source) {
    this.unit = unit;
    this.least = least;
    this.most = most;
    this.standard = standard;
    this.basis = basis;
    this.source = source;
  }

  public String unit() {
    return unit;
  }

  public long least() {
    return least;
  }

  public long most() {
    return most;
  }

  /** The value where a scenario says nothing. */
  public long standard() {
    return standard;
  }

  public Basis basis() {
    return basis;
  }

  public String source() {
    return source;
  }
}
