package io.unplannedwork.sim.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.scenario.ChangePolicySpec.Risk;
import io.unplannedwork.scenario.LawSettings;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.QueueOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The laws of order, turning, blocks, authority and rollout by themselves. */
class FlowLawTest {
  private static final Laws STANDARD = with(Map.of());

  @Test
  void weinbergsTableIsExact() {
    Laws laws = with(Map.of(Parameter.SWITCHING_TABLE, 1L));
    assertThat(shares(laws)).containsExactly(0, 200, 400, 600, 750, 750);
  }

  @Test
  void byDefaultTwoCostSeventeenPercentAndTheLossFlattens() {
    List<Integer> shares = shares(STANDARD);
    assertThat(shares.get(0)).isZero();
    assertThat(shares.get(1)).isEqualTo(170);
    for (int i = 2; i < shares.size(); i++) {
      assertThat(shares.get(i)).isGreaterThan(shares.get(i - 1));
      assertThat(shares.get(i) - shares.get(i - 1))
          .isLessThan(shares.get(i - 1) - shares.get(i - 2));
    }
  }

  @Test
  void aTurnLosesItsShareAndNeverAllOfItself() {
    assertThat(Switching.ofTurn(STANDARD, 240_000, 2, 1000)).isEqualTo(40_800);
    assertThat(Switching.ofTurn(STANDARD, 240_000, 1, 1000)).isZero();
    assertThat(Switching.ofTurn(STANDARD, 100_000, 5, 100_000)).isEqualTo(95_000);
  }

  /** Every order of six jobs: none costs less than CD3 (Smith 1956). */
  @Test
  void noOrderOfSixJobsCostsLessThanByCostOfDelayOverDuration() {
    Random random = new Random(5);
    double saved = 0;
    for (int set = 0; set < 100; set++) {
      List<long[]> jobs = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        jobs.add(new long[] {1 + random.nextInt(1000), 1_000L * (1 + random.nextInt(1000))});
      }
      double fifo = cost(jobs);
      List<long[]> sorted = new ArrayList<>(jobs);
      sorted.sort(
          (a, b) ->
              Long.compare(
                  Urgency.of(QueueOrder.CD3, a[0], a[1], 0),
                  Urgency.of(QueueOrder.CD3, b[0], b[1], 0)));
      double best = cost(sorted);
      assertThat(best).isLessThanOrEqualTo(cheapest(jobs, 0) * (1 + 1e-6));
      saved += (1 - best / fifo) / 100;
    }
    assertThat(saved).isBetween(0.15, 0.40);
  }

  @Test
  void aHazardOfFiveHundredBlocksOnceInTwoThousandMinutes() {
    assertThat(Blocks.after(500, 1.0)).isCloseTo(2_000_000L, within(2L));
  }

  @Test
  void theSlowerTheUsualWayTheMoreEmergencies() {
    assertThat(Authority.abuse(STANDARD, 0)).isZero();
    assertThat(Authority.abuse(STANDARD, 5_040)).isCloseTo(0.1, within(1e-9));
    assertThat(Authority.abuse(STANDARD, 1_000_000)).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void fiveGoodPhasesMakeTheSixthLookHarmless() {
    Laws laws = with(Map.of(Parameter.RISK_DOWNGRADE, 5L));
    assertThat(Authority.assessed(laws, 10_000, 4)).isEqualTo(Risk.HIGH);
    assertThat(Authority.assessed(laws, 10_000, 5)).isEqualTo(Risk.MEDIUM);
    assertThat(Authority.assessed(laws, 10_000, 50)).isEqualTo(Risk.LOW);
    assertThat(Authority.assessed(STANDARD, 10_000, 50)).isEqualTo(Risk.HIGH);
    assertThat(Authority.bySize(laws, 960)).isEqualTo(Risk.MEDIUM);
  }

  @Test
  void onePercentOfTheCustomersMeetOnePercentOfTheFault() {
    assertThat(Rollout.served(0, 10)).isEqualTo(990);
    assertThat(Rollout.served(0, 1000)).isZero();
    assertThat(Rollout.served(700, 500)).isEqualTo(850);
    assertThat(Rollout.seenAfter(STANDARD, 1.0)).isEqualTo(30_001);
  }

  @Test
  void debtMakesWorkVaryAroundTheSameMean() {
    assertThat(Debt.surprise(STANDARD, 0, 0.9)).isEqualTo(1);
    double sum = 0;
    double squares = 0;
    double longest = 0;
    int draws = 20_000;
    for (int i = 0; i < draws; i++) {
      double factor = Debt.surprise(STANDARD, 1000, (i + 0.5) / draws);
      sum += factor;
      squares += factor * factor;
      longest = Math.max(longest, i < draws * 0.998 ? factor : 0);
    }
    double mean = sum / draws;
    assertThat(mean).isCloseTo(1, within(0.01));
    assertThat(squares / draws - mean * mean).isCloseTo(1, within(0.05));
    assertThat(longest).as("the longest of five hundred").isBetween(6.0, 10.0);
  }

  private static double cheapest(List<long[]> jobs, int from) {
    if (from == jobs.size()) {
      return cost(jobs);
    }
    double best = Double.MAX_VALUE;
    for (int i = from; i < jobs.size(); i++) {
      Collections.swap(jobs, from, i);
      best = Math.min(best, cheapest(jobs, from + 1));
      Collections.swap(jobs, from, i);
    }
    return best;
  }

  private static double cost(List<long[]> jobs) {
    double time = 0;
    double sum = 0;
    for (long[] job : jobs) {
      time += job[1];
      sum += time * job[0];
    }
    return sum;
  }

  private static List<Integer> shares(Laws laws) {
    List<Integer> shares = new ArrayList<>();
    for (int items = 1; items <= 6; items++) {
      shares.add(Switching.share(laws, items));
    }
    return shares;
  }

  private static Laws with(Map<Parameter, Long> parameters) {
    return new Laws(new LawSettings(List.of(), List.of(), parameters));
  }
}
