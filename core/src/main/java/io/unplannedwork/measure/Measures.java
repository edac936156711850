package io.unplannedwork.measure;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.Scenario;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Every measure of a game, alive while it is played and the same when rebuilt from its log. Listens
 * to the log from its first event on; keeps no events. A round's measures run from the beginning of
 * its Run to its closing and stay readable afterwards.
 */
public final class Measures implements Consumer<Recorded> {
  private final Book book = new Book();
  private final Fold[] folds;
  private SimTime settled = SimTime.START;
  private Moves moves;

  public Measures(Scenario scenario) {
    folds =
        new Fold[] {
          new FlowFold(book, scenario),
          new LabourFold(book, scenario),
          new ChangeFold(book),
          new AuditFold(book),
          new AutonomyFold(book, scenario),
          new ProductionFold(book, scenario),
          new MoneyFold(book, scenario),
          new PeopleFold(book, scenario)
        };
  }

  /** From now on what moves measures is kept, a round at a time, for those who ask why. */
  public Moves keepMoves() {
    if (moves == null) {
      moves = new Moves();
      book.tell(moves);
    }
    return moves;
  }

  @Override
  public void accept(Recorded recorded) {
    for (Fold fold : folds) {
      book.because(recorded.number());
      fold.take(recorded);
    }
    if (recorded.event() instanceof GameEvent.PhaseBegan began && began.phase() == Phase.RUN) {
      settle(recorded.at());
      book.beginRound();
    } else if (recorded.event() instanceof GameEvent.RoundClosed) {
      settle(recorded.at());
      book.closeRound();
    }
  }

  /**
   * A measure now, over all subjects.
   *
   * @param now not before the newest event; what goes on without events counts up to here
   */
  public Reading read(Measure measure, Scope scope, SimTime now) {
    return read(measure, Page.ALL, scope, now);
  }

  /**
   * A measure now, of one subject: a promise, a deadline, a service, a person, a work type's name,
   * {@code from/to} for trust; empty for all.
   *
   * @param now not before the newest event
   */
  public Reading read(Measure measure, String subject, Scope scope, SimTime now) {
    settle(now);
    return book.page(scope).read(measure, subject);
  }

  /**
   * Every measure of which there is something to say now, over all subjects.
   *
   * @param now not before the newest event
   */
  public Map<Measure, Reading> known(Scope scope, SimTime now) {
    Map<Measure, Reading> known = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      Reading reading = read(measure, scope, now);
      if (reading.known() || isSum(measure)) {
        known.put(measure, reading);
      }
    }
    return known;
  }

  /** What a measure is known for apart from the whole: services, people, promises; by id. */
  public List<String> subjects(Measure measure, Scope scope) {
    return book.page(scope).subjects(measure);
  }

  /** A measure of a closed round, counted from 1; empty when that round is not closed. */
  public Optional<Reading> closed(int round, Measure measure) {
    return closed(round, measure, Page.ALL);
  }

  /** A measure of a closed round and one subject; empty when that round is not closed. */
  public Optional<Reading> closed(int round, Measure measure, String subject) {
    return book.closed(round).map(page -> page.read(measure, subject));
  }

  /**
   * Whether the difference of a measure between the round that is played, or was played last, and
   * the one before it can be chance; false where there is none.
   *
   * @param round of the later of the two, from 1
   */
  public boolean isNoise(Measure measure, int round, SimTime now) {
    if (counted(measure) != measure) {
      return isNoise(counted(measure), round, now);
    }
    Page later = book.closed(round).orElse(book.page(Scope.ROUND));
    settle(now);
    return book.closed(round - 1)
        .map(
            before ->
                Noise.isNoise(
                    measure,
                    before.read(measure, Page.ALL),
                    before.range(measure, Page.ALL),
                    later.read(measure, Page.ALL),
                    later.range(measure, Page.ALL)))
        .orElse(false);
  }

  /**
   * The measure that counts what another is made of: availability and what is left of an error
   * budget are as much chance as the outages they are made of.
   */
  public static Measure counted(Measure measure) {
    return switch (measure) {
      case AVAILABILITY, ERROR_BUDGET -> Measure.OUTAGE_MINUTES;
      default -> measure;
    };
  }

  /** Whether nothing is an amount of this measure too: no incident is 0 incidents, not unknown. */
  public static boolean isSum(Measure measure) {
    return Make.of(measure) == Make.SUM;
  }

  private void settle(SimTime now) {
    if (now.compareTo(settled) > 0) {
      settled = now;
      for (Fold fold : folds) {
        fold.settle(now);
      }
    }
  }
}
