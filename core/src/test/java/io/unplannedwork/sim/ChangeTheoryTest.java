package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whole worlds of changes against the validation targets 15 to 18. */
@Tag("slow")
class ChangeTheoryTest {
  private static final String DEMAND = "{\"exponential\": 1008}";
  private static final String AT_ONCE =
      "\"response\": \"FIX_FORWARD\", \"changes\": {\"releases\": \"ON_DEMAND\"}";

  /** Target 15: 3.5 days on average to a weekly cut-off, and 3 days from there to the board. */
  @Test
  void aWeeklyBoardWithThreeDaysCutOffAddsSixAndAHalfDays() {
    List<Long> waits = new ArrayList<>();
    ChangeShop shop =
        new ChangeShop(
            ChangeShop.scenario(DEMAND, 1, "\"approval\": \"BOARD\", " + AT_ONCE, ""), 1);
    shop.run(500 * SimTime.WEEK);
    for (FlowEvent.ItemLive live : shop.of(FlowEvent.ItemLive.class)) {
      waits.add(
          live.account().stream()
              .filter(line -> line.spent() == Spent.WAITED_FOR_APPROVAL)
              .mapToLong(SpentMinutes::minutes)
              .sum());
    }
    double mean = waits.stream().mapToLong(Long::longValue).average().orElseThrow();
    assertThat(mean / SimTime.DAY).isCloseTo(6.5, within(0.325));
    assertThat(waits).allSatisfy(wait -> assertThat(wait).isBetween(3 * 1440L, 10 * 1440L));
  }

  /** Target 16: where the batch is the same, a board makes no change safer. */
  @Test
  void W1_aBoardDoesNotMoveTheChangeFailRateWhereBatchesAreHeldConstant() {
    double with = rate("BOARD", 5, 3_000);
    double without = rate("NONE", 5, 3_000);
    assertThat(Math.abs(with - without)).isLessThan(0.02);
    assertThat(with).isCloseTo(0.226, within(0.03));
  }

  /** Target 17: the same changes; a weekly gate lets the batch float to ten. */
  @Test
  void B14_aWeeklyGateRaisesTheChangeFailRateFromFiveToFortyPercent() {
    String gate =
        "\"approval\": \"BOARD\", \"releaseDays\": [\"THURSDAY\"],"
            + " \"response\": \"FIX_FORWARD\"";
    double gated =
        new ChangeShop(ChangeShop.scenario(DEMAND, 1, gate, ""), 7)
            .run(1_500 * SimTime.WEEK)
            .changeFailRate();
    assertThat(gated).isCloseTo(0.393, within(0.04));
    assertThat(rate("NONE", 1, 600)).isCloseTo(0.05, within(0.015));
  }

  /** Target 18: 1 − 0.95ⁿ. */
  @Test
  void aBatchFailsAsOftenAsOneOfItsChanges() {
    assertThat(rate("NONE", 1, 600)).isCloseTo(0.05, within(0.015));
    assertThat(rate("NONE", 5, 2_000)).isCloseTo(0.226, within(0.03));
    assertThat(rate("NONE", 20, 4_000)).isCloseTo(0.642, within(0.04));
  }

  private static double rate(String approval, int pack, int weeks) {
    String policies = "\"approval\": \"%s\", %s".formatted(approval, AT_ONCE);
    return new ChangeShop(ChangeShop.scenario(DEMAND, pack, policies, ""), 7)
        .run(weeks * SimTime.WEEK)
        .changeFailRate();
  }
}
