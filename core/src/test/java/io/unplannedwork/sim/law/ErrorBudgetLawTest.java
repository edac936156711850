package io.unplannedwork.sim.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.sim.law.ErrorBudget.Outage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ErrorBudgetLawTest {
  @Test
  void aWindowIsGrantedItsShareOfThirtyDays() {
    assertThat(ErrorBudget.granted(43, 30)).isEqualTo(43);
    assertThat(ErrorBudget.granted(216, 14)).as("of 100.8").isEqualTo(100);
    assertThat(ErrorBudget.granted(216, 0)).isZero();
  }

  @Test
  void onlyMinutesInsideTheWindowAreSpent() {
    List<Outage> outages =
        List.of(new Outage(0, 100), new Outage(950, 980), new Outage(990, Long.MAX_VALUE));
    assertThat(ErrorBudget.spent(outages, 1_000, 1_000)).isEqualTo(140);
    assertThat(ErrorBudget.spent(outages, 1_000, 1_040)).as("40 left it, 40 came").isEqualTo(140);
    assertThat(ErrorBudget.spent(outages, 20, 1_000)).isEqualTo(10);
  }

  /** Against every minute tried one after another. */
  @Test
  void itIsWithinItsBudgetAtTheFirstMinuteAtWhichNoMoreThanThatIsSpent() {
    SplittableRandom random = new SplittableRandom(30);
    for (int i = 0; i < 2_000; i++) {
      List<Outage> outages = new ArrayList<>();
      long now = 0;
      while (outages.size() < random.nextInt(1, 6)) {
        long from = now + random.nextLong(0, 60);
        now = from + random.nextLong(0, 60);
        outages.add(new Outage(from, now));
      }
      now += random.nextLong(0, 60);
      long window = random.nextLong(1, 200);
      long granted = random.nextLong(0, 80);
      long minute = now;
      while (ErrorBudget.spent(outages, window, minute) > granted) {
        minute++;
      }
      assertThat(ErrorBudget.within(outages, window, granted, now)).isEqualTo(minute);
    }
  }
}
