package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void quantilesLieBetweenTheNearestRanks() {
    Spread spread = Spread.of(new long[] {40, 10, 30, 20});
    assertThat(spread.games()).isEqualTo(4);
    assertThat(spread.mean()).isEqualByComparingTo("25");
    assertThat(spread.p10()).isEqualByComparingTo("13");
    assertThat(spread.median()).isEqualByComparingTo("25");
    assertThat(spread.p90()).isEqualByComparingTo("37");
  }

  @Test
  void oneGameIsItsOwnSpread() {
    Spread spread = Spread.of(new long[] {-7});
    assertThat(spread.mean()).isEqualByComparingTo("-7");
    assertThat(spread.p10()).isEqualByComparingTo("-7");
    assertThat(spread.p90()).isEqualByComparingTo("-7");
  }

  @Test
  void whatWasNeverMeasuredHasNoSpread() {
    Spread spread = Spread.of(new long[0]);
    assertThat(spread.games()).isZero();
    assertThat(spread.mean()).isNull();
    assertThat(spread.median()).isNull();
  }

  @Test
  void hugeNumbersNeitherOverflowNorTurnIntoPowersOfTen() {
    Spread spread = Spread.of(new long[] {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE});
    assertThat(spread.mean().toPlainString()).isEqualTo("9223372036854775807");
    assertThat(Spread.of(new long[] {1000, 1000}).mean().toString()).isEqualTo("1000");
  }

  @Test
  void theMeanHasThreeDecimals() {
    assertThat(Spread.of(new long[] {1, 1, 2}).mean()).isEqualByComparingTo("1.333");
  }
}
