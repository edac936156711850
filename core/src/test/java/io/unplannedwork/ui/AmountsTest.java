package io.unplannedwork.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SimTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmountsTest {
  private final Words words = new Words("en");
  private final Amounts amounts = new Amounts(words);

  @BeforeEach
  void startOnTheSeventhOfSeptember() {
    amounts.fixed("2026-09-07", "€");
  }

  @Test
  void aMomentIsADayOfTheWeekADateAndATime() {
    assertThat(amounts.moment(SimTime.of(8, 14 * 60 + 5).minutes())).isEqualTo("Tue 15 Sep 14:05");
  }

  @Test
  void moneyIsShortAndKeepsItsSign() {
    assertThat(amounts.money(94_000)).isEqualTo("€940");
    assertThat(amounts.money(235)).isEqualTo("€2.35");
    assertThat(amounts.money(-40)).isEqualTo("−€0.40");
    assertThat(amounts.money(31_850_000)).isEqualTo("€318 k");
    assertThat(amounts.money(-124_000_000)).isEqualTo("−€1.24 m");
  }

  @Test
  void durationsTakeTheUnitThatReadsBest() {
    assertThat(amounts.duration(35)).isEqualTo("35 min");
    assertThat(amounts.duration(260)).isEqualTo("4:20 h");
    assertThat(amounts.duration(3 * 1440 + 720)).isEqualTo("3.5 d");
  }

  @Test
  void everyMeasureHasAName() {
    for (Measure measure : Measure.values()) {
      assertThat(words.has("measure." + measure)).as(measure.name()).isTrue();
    }
  }
}
