package io.unplannedwork.sim;

/**
 * The luck of a game: a number for every (purpose, source, ordinal, draw), the same whenever and in
 * whatever order it is asked for. A key names where a draw comes from (demand stream 3, item 17;
 * service 5, failure 2), never a running number, so what happens in one place moves no luck in
 * another.
 */
public class Dice {
  private static final double TO_UNIT = 0x1.0p-53;

  private final long seed;

  public Dice(long seed) {
    this.seed = Fingerprint.mix(seed);
  }

  /** What a draw is for. The order is part of the rules: add at the end. */
  public enum Purpose {
    ARRIVAL,
    EFFORT,
    DEFECTS,
    CATCH,
    BAD_FIX,
    QUESTION,
    HANDOFF,
    DEPLOYMENT,
    FAULT,
    DEMAND,
    DECAY,
    DIAGNOSIS,
    REPAIR,
    DETECTION,
    SEVERITY,
    PRACTICE,
    PEOPLE,
    PASSED_ON,
    RECURRENCE,
    BLOCK,
    EMERGENCY,
    ROLLOUT,
    FLAG,
    DATA,
    BREACH,
    BACKUP,
    DEBT_SURPRISE,
    EXIT,
    AUDIT,
    NEAR_MISS,
    GAME_DAY,
    EXPERIMENT,
    SELF_SERVICE
  }

  /** A stable number for a source, from its kind and its id in the scenario. */
  public static long source(String kind, String id) {
    return Fingerprint.mix(Fingerprint.of(kind) ^ Fingerprint.mix(Fingerprint.of(id)));
  }

  /**
   * A stable number for what comes of another source in a way of its own: its ordinals count
   * something else than those of that source, and must not meet them.
   */
  public static long source(String kind, long source) {
    return Fingerprint.of(Fingerprint.of(kind), source);
  }

  /** 64 even bits. */
  public long bits(Purpose purpose, long source, long ordinal, long draw) {
    long h = Fingerprint.mix(seed ^ (purpose.ordinal() + 1));
    h = Fingerprint.mix(h ^ source);
    h = Fingerprint.mix(h ^ ordinal);
    return Fingerprint.mix(h ^ draw);
  }

  /** Even between 0 (possible) and 1 (not possible), in steps of 2⁻⁵³. */
  public double uniform(Purpose purpose, long source, long ordinal, long draw) {
    return (bits(purpose, source, ordinal, draw) >>> 11) * TO_UNIT;
  }

  /** Whether something of this probability happens. */
  public boolean happens(
      double probability, Purpose purpose, long source, long ordinal, long draw) {
    return uniform(purpose, source, ordinal, draw) < probability;
  }
}
