package io.unplannedwork.room;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.measure.DecisionEffect;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.session.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * What each decision of a closed round did: the difference to the same round without it, on the
 * same luck. Done in pieces, beside the game, which it does not touch.
 */
public final class Effects {
  /** A round with more decisions than this is not taken apart to the last. */
  private static final int MOST = 60;

  private static final List<Measure> MEASURES =
      List.of(
          Measure.COMPANY_VALUE,
          Measure.PROMISES_KEPT,
          Measure.FEATURES_LIVE,
          Measure.ITEMS_FINISHED,
          Measure.LEAD_TIME,
          Measure.CHANGE_FAIL_RATE,
          Measure.OUTAGE_MINUTES,
          Measure.OUTAGE_COST,
          Measure.UNPLANNED_SHARE,
          Measure.TRUST);

  private final JournalRecord.Opened opened;
  private final Session session;
  private final Steps steps;
  private final int round;
  private final List<Taken> taken;
  private final List<DecisionEffect> done = new ArrayList<>();
  private Variation without;

  /** {@code session} has closed the round; {@code steps} are its commands. */
  public Effects(JournalRecord.Opened opened, Session session, Steps steps, int round) {
    this.opened = opened;
    this.session = session;
    this.steps = steps;
    this.round = round;
    List<Taken> all = steps.taken(round);
    taken = all.size() <= MOST ? all : all.subList(0, MOST);
  }

  public int round() {
    return round;
  }

  /**
   * Works on for a while.
   *
   * @param entries about so many entries of the agenda
   * @return whether all is done
   */
  public boolean work(int entries) {
    if (isDone()) {
      return true;
    }
    if (without == null) {
      without = new Variation(opened, steps, round, Edit.without(steps, taken.get(done.size())));
    }
    if (without.play(entries)) {
      done.add(compare(taken.get(done.size())));
      without = null;
    }
    return isDone();
  }

  private boolean isDone() {
    return done.size() == taken.size();
  }

  private DecisionEffect compare(Taken decision) {
    Measures other = without.session().measures();
    List<DecisionEffect.Difference> differences = new ArrayList<>();
    for (Measure measure : MEASURES) {
      Reading with = session.measures().closed(round, measure).orElseThrow();
      Reading less = other.closed(round, measure).orElseThrow();
      if (!with.equals(less) && with.value() != less.value()) {
        differences.add(new DecisionEffect.Difference(measure, with, less));
      }
    }
    return new DecisionEffect(
        round,
        decision.at(),
        decision.decision().seat(),
        decision.decision().decision(),
        decision.decision().answer(),
        without.dropped(),
        differences);
  }

  /** What is known so far, in the order in which the decisions were taken. */
  public List<DecisionEffect> done() {
    return List.copyOf(done);
  }
}
