package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.scenario.BreakdownSpec;
import io.unplannedwork.scenario.BreakdownSpec.Counts;
import io.unplannedwork.scenario.BreakdownSpec.Heals;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.Reach;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakdownTest {
  private final Shop shop = new Shop();

  /** Target 23: A = MTBF / (MTBF + MTTR). */
  @Test
  void availabilityIsTheMeanTimeUpOverTheMeanTimeUpAndDown() {
    long days = 40_000;
    shop.breakdowns.add(
        new BreakdownSpec(
            "",
            new Distribution.Exponential(4_320),
            Counts.WHILE_UP,
            new Distribution.Exponential(480),
            Heals.BY_ITSELF,
            Reach.WHOLE,
            false));
    World world = shop.live(23, (int) days);
    double down = world.sight().services().get(0).downMinutes().value();
    assertThat(1 - down / (days * 1440)).isCloseTo(4_320 / 4_800.0, within(0.009));
    assertThat(shop.events(ProductionEvent.PersonPaged.class)).isEmpty();
  }

  /** Target 22: so many hours of work against a shift of twelve. */
  @Test
  void oneResponderIsBusyForHalfAShiftWithOneIncidentOfSixHoursInIt() {
    assertThat(load(720)).isCloseTo(0.5, within(0.02));
    assertThat(load(360)).isCloseTo(1.0, within(0.02));
  }

  @Test
  void threeIncidentsOfSixHoursAShiftPileUpWithoutEnd() {
    load(240);
    int opened = shop.events(ProductionEvent.IncidentOpened.class).size();
    int closed = shop.events(ProductionEvent.IncidentClosed.class).size();
    assertThat(opened).isEqualTo(3 * 600);
    assertThat((double) (opened - closed) / opened).isCloseTo(1 / 3.0, within(0.01));
  }

  /** Work that was done in 300 days of two shifts each, over the time there was. */
  private double load(long every) {
    shop.log.clear();
    shop.breakdowns.clear();
    shop.workdays.clear();
    shop.workdays.addAll(List.of(DayOfWeek.values()));
    shop.open = LocalTime.MIDNIGHT;
    shop.close = LocalTime.MIDNIGHT;
    shop.criticality = 1;
    shop.set(Parameter.DETECT_SHARE, 0)
        .set(Parameter.ASSEMBLE_SHARE, 0)
        .set(Parameter.DIAGNOSE_SHARE, 700)
        .set(Parameter.INCIDENT_MOST, 100_000);
    shop.breakdowns.add(
        new BreakdownSpec(
            "",
            new Distribution.Constant(every),
            Counts.ALWAYS,
            new Distribution.Constant(360),
            Heals.BY_HAND,
            Reach.SMALL,
            false));
    shop.live(22, 300);
    assertThat(shop.events(ProductionEvent.IncidentOpened.class))
        .allMatch(opened -> opened.severity() == Severity.SEV4);
    return shop.events(ProductionEvent.IncidentClosed.class).size() * 360 / (300 * 1440.0);
  }
}
