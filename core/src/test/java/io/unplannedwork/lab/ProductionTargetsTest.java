package io.unplannedwork.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.sim.Order;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Incidents and availability. No warm-up: nothing fills up, but for the list of who cannot cope.
 */
@Tag("slow")
class ProductionTargetsTest {
  private static final int SEEDS = 10;
  private static final List<Order> AS_IT_IS = List.of();

  @Test
  void aFifthOfTheOutagesTakesTwoThirdsOfTheTimeWhateverTheirSeverity() {
    Laboratory lab = Laboratory.of("outage-durations");
    Outages[] worlds = new Outages[SEEDS + 1];
    Estimate skew =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              worlds[(int) seed] = lab.run(seed, 40_000, AS_IT_IS, new Outages());
              return worlds[(int) seed].mean() / worlds[(int) seed].median();
            });
    assertThat(worlds[1].minutes).hasSizeGreaterThan(1_200);
    String law = "lognormal; VOID, Google";
    Targets.between("20a", "outage-durations", "mean ÷ median", 1.8, 2.6, skew, law);
    Estimate fifth = Laboratory.estimate(SEEDS, seed -> worlds[(int) seed].longestFifth());
    Targets.between(
        "20b", "outage-durations", "the longest fifth of downtime", 0.55, 0.75, fifth, law);
    Estimate ranks = Laboratory.estimate(SEEDS, seed -> worlds[(int) seed].rankCorrelation());
    Targets.check(
        "20c", "outage-durations", "rank correlation with severity", 0, 0.15, ranks, "VOID");
  }

  @Test
  void aPlaybookMakesARepairTakeAThirdOfTheTime() {
    Laboratory lab = Laboratory.of("playbook");
    List<Order> written = List.of(new Order.StartPractice(new PracticeId("playbook")));
    Estimate ratio =
        Laboratory.estimate(
            SEEDS,
            seed ->
                lab.run(seed, 5_000, AS_IT_IS, new Outages()).handled
                    / lab.run(seed, 5_000, written, new Outages()).handled);
    Targets.check("21", "playbook", "repair without ÷ with", 3, 0.6, ratio, "SRE 2016, ch. 1");
  }

  /** Nothing here is drawn: incidents come evenly and take six hours each. */
  @Test
  void twoIncidentsOfSixHoursAreAllThatAShiftOfTwelveCanHold() {
    long days = 200;
    double shifts = days * 2;
    int[] every = {720, 360, 240};
    for (int i = 0; i < every.length; i++) {
      Laboratory lab =
          Laboratory.of("on-call").with("{\"constant\": 240}", "{\"constant\": " + every[i] + "}");
      Outages outages = lab.run(1, days, AS_IT_IS, new Outages());
      long open = outages.opened - outages.minutes.size();
      double load = (outages.handled + 360.0 * open) / (days * SimTime.DAY);
      Targets.check(
          "22" + (char) ('a' + i),
          "on-call",
          "load with " + (i + 1) + " in a shift",
          (i + 1) / 2.0,
          0.02,
          new Estimate(load, 0, 1),
          "SRE 2016");
      if (i == 0) {
        assertThat(open).as("open at the end").isLessThanOrEqualTo(1);
        assertThat(outages.minutes).as("each is mended at once").containsOnly(360L);
      } else if (i == 2) {
        assertThat(open).as("open at the end").isGreaterThan((long) (0.95 * shifts));
      }
    }
  }

  @Test
  void tenServicesOfThreeNinesInARowHaveTwo() {
    Laboratory lab = Laboratory.of("in-series");
    long days = 20_000;
    Outages[] worlds = new Outages[SEEDS + 1];
    Estimate one =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              worlds[(int) seed] = lab.run(seed, days, AS_IT_IS, new Outages());
              return 1000 * (1 - worlds[(int) seed].availability("s1", days * SimTime.DAY));
            });
    Targets.check("23a", "in-series", "down, one, permille", 1, 0.2, one, "MTBF ÷ (MTBF + MTTR)");
    Estimate ten =
        Laboratory.estimate(
            SEEDS,
            seed -> 1000 * (1 - worlds[(int) seed].availability("shop", days * SimTime.DAY)));
    Targets.check("23b", "in-series", "down, needing ten, permille", 9.96, 1, ten, "1 − 0.999¹⁰");
  }
}
