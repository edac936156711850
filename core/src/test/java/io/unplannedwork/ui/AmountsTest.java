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
    assertThat(amounts.money(31_850_000)).isEqualTo("€319 k");
    assertThat(amounts.money(-124_000_000)).isEqualTo("−€1.24 m");
  }

  @Test
  void moneyIsRoundedToTheNearestAsTheHostRoundsIt() {
    assertThat(amounts.money(116_550)).isEqualTo("€1,166");
    assertThat(amounts.money(-116_550)).isEqualTo("−€1,166");
    assertThat(amounts.money(999_949)).isEqualTo("€9,999");
    assertThat(amounts.money(999_950)).isEqualTo("€10 k");
    assertThat(amounts.money(99_950_000)).isEqualTo("€1.00 m");
  }

  @Test
  void aShareBelowNothingKeepsItsSign() {
    assertThat(amounts.percent(-5)).isEqualTo("−0.5 %");
    assertThat(amounts.percent(-130)).isEqualTo("−13 %");
    assertThat(amounts.percent(994)).isEqualTo("99.4 %");
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
