package io.unplannedwork.fog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HoursTest {
  @Test
  void eachHourComesOnceAtItsPhase() {
    Hours hours = new Hours(7);
    assertThat(hours.next(600, 1)).isTrue();
    assertThat(hours.next(652, 1)).isFalse();
    assertThat(hours.next(653, 1)).isTrue();
    assertThat(hours.next(700, 1)).isFalse();
  }

  @Test
  void whereTimeRushesAnHourWaitsUntilEnoughHasPassed() {
    Hours hours = new Hours(0);
    assertThat(hours.next(1020, 960)).isTrue();
    assertThat(hours.next(1500, 960)).isFalse();
    assertThat(hours.next(1980, 960)).isTrue();
    assertThat(hours.next(2040, 60)).as("by day again").isTrue();
  }
}
