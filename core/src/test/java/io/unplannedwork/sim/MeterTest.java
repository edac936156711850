package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeterTest {
  @Test
  void readingItAnywhereOnTheWayLeavesTheEndTheSame() {
    Meter straight = new Meter(7, 333, 10);
    Meter stopped = new Meter(7, 333, 10);
    for (long minute = 11; minute < 1000; minute += 7) {
      stopped.turn(minute, 333);
    }
    assertThat(stopped.at(5000)).isEqualTo(straight.at(5000));
  }

  @Test
  void itReachesAThresholdAtTheFirstWholeMinuteThatIsNotBelowIt() {
    Meter meter = new Meter(0, 300, 100);
    assertThat(meter.reaches(900)).isEqualTo(103);
    assertThat(meter.reaches(901)).isEqualTo(104);
    assertThat(meter.reaches(0)).isEqualTo(100);
    assertThat(new Meter(5, 0, 0).reaches(6)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aNewRateKeepsWhatTheMeterReads() {
    Meter meter = new Meter(0, 10, 0);
    meter.turn(5, -3);
    assertThat(meter.at(5)).isEqualTo(50);
    assertThat(meter.at(7)).isEqualTo(44);
  }
}
