package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private final Agenda agenda = new Agenda();

  @Test
  void theEarlierMinuteComesFirstThenTheEarlierStepThenTheSmallerOrigin() {
    agenda.move(agenda.entry(WorkingDay.PULL, 1, 1), 5);
    agenda.move(agenda.entry(WorkingDay.FINISH, 9, 2), 5);
    agenda.move(agenda.entry(WorkingDay.FINISH, 3, 3), 5);
    agenda.move(agenda.entry(WorkingDay.END_DAY, 0, 4), 4);
    assertThat(order()).containsExactly(4, 3, 2, 1);
  }

  @Test
  void anEntryStandsOnOneMinuteOnlyHoweverOftenItIsMoved() {
    Agenda.Entry entry = agenda.entry(WorkingDay.FINISH, 1, 1);
    agenda.move(entry, 50);
    agenda.move(agenda.entry(WorkingDay.FINISH, 2, 2), 30);
    agenda.move(entry, 10);
    agenda.move(entry, 40);
    assertThat(order()).containsExactly(2, 1);
  }

  @Test
  void aCancelledEntryNeverRuns() {
    Agenda.Entry entry = agenda.entry(WorkingDay.FINISH, 1, 1);
    agenda.move(entry, 50);
    agenda.cancel(entry);
    assertThat(agenda.next()).isEqualTo(Agenda.NEVER);
    assertThat(entry.minute()).isEqualTo(Agenda.NEVER);
  }

  @Test
  void nothingCanBePutOnAMinuteThatHasPassed() {
    agenda.move(agenda.entry(WorkingDay.FINISH, 1, 1), 10);
    agenda.pop();
    assertThatThrownBy(() -> agenda.move(agenda.entry(WorkingDay.FINISH, 2, 2), 9))
        .hasMessageContaining("has passed");
  }

  /** Some soon, some within days, some after weeks. */
  private static long delay(double even) {
    return (long) (even < 0.3 ? 300 * even : even < 0.5 ? 10_000 * even : 40_000 * (even - 0.5));
  }

  @Test
  void itAgreesWithAListThatIsSortedAnewEachTime() {
    Dice dice = new Dice(4);
    List<Agenda.Entry> all = new ArrayList<>();
    long[] minutes = new long[200];
    Arrays.fill(minutes, Agenda.NEVER);
    for (int i = 0; i < minutes.length; i++) {
      all.add(agenda.entry(WorkingDay.FINISH, i, i));
    }
    long now = 0;
    for (int round = 0; round < 20_000; round++) {
      int which = (int) (dice.uniform(Dice.Purpose.PEOPLE, 1, round, 0) * minutes.length);
      double what = dice.uniform(Dice.Purpose.PEOPLE, 2, round, 0);
      if (what < 0.6) {
        minutes[which] = now + delay(what);
        agenda.move(all.get(which), minutes[which]);
      } else if (what < 0.7) {
        minutes[which] = Agenda.NEVER;
        agenda.cancel(all.get(which));
      } else if (agenda.next() != Agenda.NEVER) {
        int earliest = 0;
        for (int i = 1; i < minutes.length; i++) {
          earliest = minutes[i] < minutes[earliest] ? i : earliest;
        }
        assertThat(agenda.next()).isEqualTo(minutes[earliest]);
        assertThat(agenda.pop().subject).isEqualTo(earliest);
        now = minutes[earliest];
        minutes[earliest] = Agenda.NEVER;
      }
    }
  }

  private List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    while (agenda.next() != Agenda.NEVER) {
      order.add(agenda.pop().subject);
    }
    return order;
  }
}
