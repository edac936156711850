package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import java.util.Locale;

/** The lines of a replay: one for each day, phase and goal; null for what has no line. */
final class ReplayLines {
  private ReplayLines() {}

  static String of(Recorded recorded) {
    if (recorded.event() instanceof CompanyEvent.DayEnded ended) {
      return String.format(
          Locale.ROOT,
          "day      %d fingerprint %s items %d cash %d",
          ended.day() + 1,
          hex(ended.fingerprint()),
          ended.itemsInProgress(),
          ended.cash());
    }
    if (recorded.event() instanceof GameEvent.PhaseBegan began) {
      String round = began.phase() == Phase.ENDED ? "" : "round " + began.round() + " ";
      return "phase    " + round + began.phase() + " from " + at(recorded);
    }
    if (recorded.event() instanceof GameEvent.GoalSettled goal) {
      String how = goal.reached() ? " reached" : " missed";
      return "goal     " + goal.goal() + how + " with " + goal.value();
    }
    if (recorded.event() instanceof GameEvent.RoundClosed closed) {
      return "round    " + closed.round() + " closed with " + closed.stars() + " stars";
    }
    return null;
  }

  /** All 64 bits in hexadecimal. */
  static String hex(long fingerprint) {
    return String.format(Locale.ROOT, "%016x", fingerprint);
  }

  private static String at(Recorded recorded) {
    SimTime at = recorded.at();
    return String.format(
        Locale.ROOT,
        "day %d %02d:%02d",
        at.day() + 1,
        at.minuteOfDay() / 60,
        at.minuteOfDay() % 60);
  }
}
