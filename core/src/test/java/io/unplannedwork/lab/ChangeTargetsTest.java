package io.unplannedwork.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.scenario.PolicySpec.Approval;
import io.unplannedwork.sim.Order;
import java.util.List;
import java.util.LongSummaryStatistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Approval, releases, tests. Worlds that are compared share their seeds, so the same changes fail.
 */
@Tag("slow")
class ChangeTargetsTest {
  private static final int SEEDS = 10;
  private static final List<Order> AS_IT_IS = List.of();
  private static final Order NO_BOARD = new Order.Approve(Approval.NONE);

  @Test
  void aWeeklyBoardWithThreeDaysCutOffAddsSixAndAHalfDays() {
    Laboratory lab = Laboratory.of("weekly-board");
    LongSummaryStatistics all = new LongSummaryStatistics();
    Estimate days =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              LongSummaryStatistics waits = new LongSummaryStatistics();
              lab.run(
                  seed,
                  400,
                  AS_IT_IS,
                  recorded -> {
                    if (recorded.event() instanceof FlowEvent.ItemDone done) {
                      waits.accept(recorded.at().minutes() - done.arrived().minutes());
                    }
                  });
              all.combine(waits);
              return waits.getAverage() / 1440;
            });
    Targets.check("15a", "weekly-board", "days of waiting", 6.5, 0.325, days, "counting");
    Targets.exact(
        "15b",
        "weekly-board",
        "shortest and longest wait, in days",
        "3.0 to 10.0",
        Math.floor(all.getMin() / 144.0) / 10 + " to " + Math.ceil(all.getMax() / 144.0) / 10,
        "counting");
    assertThat(all.getMin()).isGreaterThanOrEqualTo(3 * 1440);
    assertThat(all.getMax()).isLessThanOrEqualTo(10 * 1440);
  }

  @Test
  void aBoardDoesNotChangeHowOftenReleasesOfOneSizeFail() {
    Laboratory lab = Laboratory.of("board-neutral");
    Estimate difference =
        Laboratory.estimate(
            SEEDS,
            seed ->
                lab.run(seed, 700, AS_IT_IS, new Releases()).failRate()
                    - lab.run(seed, 700, List.of(NO_BOARD), new Releases()).failRate());
    Targets.check(
        "16",
        "board-neutral",
        "fail rate more with a board",
        0,
        0.02,
        difference,
        "DORA 2014, 2019");
  }

  @Test
  void aWeeklyGateMakesReleasesThatFailEightTimesAsOften() {
    Laboratory lab = Laboratory.of("board-batches");
    List<Order> single = List.of(NO_BOARD, new Order.SliceAndBatch(0, 1));
    double theory = (1 - Math.exp(-10 * 0.0497)) / (1 - Math.exp(-10));
    Estimate gate = failRate(lab, AS_IT_IS, 3_000);
    Targets.check("17a", "board-batches", "fail rate with the gate", theory, 0.05, gate, "Poisson");
    Estimate one = failRate(lab, single, 1_500);
    Targets.check("17b", "board-batches", "one at a time", 0.0497, 0.02, one, "Poisson");
  }

  @Test
  void aReleaseOfTwentyFailsInTwoOfThreeCases() {
    Laboratory lab = Laboratory.of("batch-law");
    int[] sizes = {1, 5, 20};
    for (int i = 0; i < sizes.length; i++) {
      int size = sizes[i];
      Estimate rate =
          failRate(lab, List.of(new Order.SliceAndBatch(0, size)), size < 20 ? 300 : 600);
      Targets.check(
          "18" + (char) ('a' + i),
          "batch-law",
          "fail rate of releases of " + size,
          1 - Math.exp(-0.051 * size),
          0.04,
          rate,
          "independent changes");
    }
  }

  @Test
  void threeTestsLetThreeDefectsInTenThroughAndAReviewLeavesOne() {
    Laboratory lab = Laboratory.of("filters");
    Estimate tests =
        Laboratory.estimate(
            SEEDS, seed -> lab.run(seed, 6_000, AS_IT_IS, new Releases()).escapedShare());
    Targets.check("19a", "filters", "escape the tests", 0.296, 0.02, tests, "independent filters");
    List<Order> review = List.of(new Order.Approve(Approval.PEER));
    Estimate both =
        Laboratory.estimate(
            SEEDS, seed -> lab.run(seed, 6_000, review, new Releases()).escapedShare());
    Targets.check("19b", "filters", "with a review", 0.104, 0.01, both, "independent filters");
  }

  private static Estimate failRate(Laboratory lab, List<Order> orders, long days) {
    return Laboratory.estimate(
        SEEDS, seed -> lab.run(seed, days, orders, new Releases()).failRate());
  }
}
