package io.unplannedwork.session;

import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.DecisionSpec;
import io.unplannedwork.session.rule.SoFar;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.Sight;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** What opens or closes a scenario's own decisions besides rounds: dates, injects, waits. */
final class Cues {
  private final List<DecisionSpec> decisions;
  private final SoFar soFar;

  /** Minutes at which something opens or closes, in order. */
  private final long[] dates;

  private int passed;

  Cues(Table table) {
    decisions = table.scenario().decisions();
    soFar = table.soFar();
    dates =
        decisions.stream()
            .flatMap(decision -> dates(decision.opens()))
            .mapToLong(date -> table.scenario().at(date).minutes())
            .sorted()
            .toArray();
  }

  private static Stream<LocalDateTime> dates(DecisionSpec.Opens opens) {
    return Stream.of(opens.from(), opens.until()).filter(date -> date != null);
  }

  /** The next minute at which something opens or closes. */
  long next() {
    return passed < dates.length ? dates[passed] : Long.MAX_VALUE;
  }

  /** Whether a date has come since this was last asked. */
  boolean dateCame(long now) {
    int before = passed;
    while (passed < dates.length && dates[passed] <= now) {
      passed++;
    }
    return passed > before;
  }

  /** Injects happened; whether any decision waits for one of them. */
  boolean fired(List<InjectId> injects) {
    injects.forEach(soFar::fire);
    return decisions.stream()
        .map(decision -> decision.opens().inject())
        .anyMatch(awaited -> awaited != null && injects.contains(awaited));
  }

  /** Once a day: whether a wait has come that opens a decision. */
  boolean waited(Sight sight, long now) {
    boolean felt = false;
    for (DecisionSpec decision : decisions) {
      DecisionSpec.Waits waits = decision.opens().waits();
      if (waits != null && !soFar.waited(decision.id()) && hasWaited(sight, waits, now)) {
        felt |= soFar.await(decision.id());
      }
    }
    return felt;
  }

  private static boolean hasWaited(Sight sight, DecisionSpec.Waits waits, long now) {
    long since = now - waits.days() * SimTime.DAY;
    return sight.items().stream()
        .filter(item -> waits.stage().equals(item.stage()))
        .filter(item -> isWaiting(item.state()))
        .anyMatch(item -> item.enteredStage().minutes() <= since);
  }

  private static boolean isWaiting(Sight.ItemState state) {
    return switch (state) {
      case WORKED_ON, INTERRUPTED, DEPLOYING, LIVE, DONE -> false;
      default -> true;
    };
  }
}
