package io.unplannedwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.measure.Make;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Moves;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.session.Session;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is said to have moved a measure since the round began is the measure, to the last digit. */
final class MovesSum {
  private final Session session;
  private final Map<String, Long> began = new TreeMap<>();

  MovesSum(Session session) {
    this.session = session;
    session.measures().keepMoves();
    session.log().listen(this::hear);
  }

  private void hear(Recorded recorded) {
    if (recorded.event() instanceof GameEvent.PhaseBegan phase && phase.phase() == Phase.RUN) {
      for (Measure measure : Measure.values()) {
        if (Make.of(measure).isLevel()) {
          for (String subject : session.measures().subjects(measure, Scope.GAME)) {
            began.put(measure + subject, level(measure, subject));
          }
        }
      }
    }
  }

  private long level(Measure measure, String subject) {
    return session.measures().read(measure, subject, Scope.GAME, SimTime.of(session.now())).value();
  }

  void check() {
    if (session.phase() != Phase.RUN && session.phase() != Phase.REVIEW) {
      return;
    }
    Measures measures = session.measures();
    for (Measure measure : Measure.values()) {
      Reading now = measures.read(measure, Scope.ROUND, SimTime.of(session.now()));
      List<Moves.Move> moves = measures.keepMoves().of(measure);
      long part = moves.stream().mapToLong(Moves.Move::part).sum();
      long whole = moves.stream().mapToLong(Moves.Move::whole).sum();
      switch (Make.of(measure)) {
        case SUM -> assertThat(part).as(measure.name()).isEqualTo(now.value());
        case SHARE, SHARE_OF_FAILURES -> {
          if (now.known()) {
            assertThat(Math.floorDiv(1000 * part, whole)).as(measure.name()).isEqualTo(now.value());
          } else {
            assertThat(whole).as(measure.name()).isZero();
          }
        }
        case MEDIAN, MEDIAN_OF_FAILURES -> {
          assertThat(moves.stream().mapToLong(Moves.Move::things).sum())
              .as(measure.name())
              .isEqualTo(now.samples());
          if (moves.size() == now.samples() && now.known()) {
            assertThat(median(moves)).as(measure.name()).isEqualTo(now.value());
          }
        }
        case GAUGE, LEAST -> levels(measure, moves);
      }
    }
  }

  private static long median(List<Moves.Move> moves) {
    List<Long> sorted = moves.stream().map(Moves.Move::part).sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : Math.floorDiv(sorted.get(half - 1) + sorted.get(half), 2L);
  }

  /** Every level is that of the beginning of the round and what moved it since. */
  private void levels(Measure measure, List<Moves.Move> moves) {
    if (session.phase() != Phase.RUN) {
      return; // what moves after a round's closing is none of its
    }
    for (String subject : session.measures().subjects(measure, Scope.ROUND)) {
      long moved =
          moves.stream()
              .filter(move -> move.subject().equals(subject))
              .mapToLong(Moves.Move::part)
              .sum();
      if (began.containsKey(measure + subject)) {
        assertThat(began.get(measure + subject) + moved)
            .as(measure + " of " + subject)
            .isEqualTo(level(measure, subject));
      }
    }
  }
}
