package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Measure.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MINUTES |      59 | 59 min",
        "MINUTES |      90 | 1.5 h",
        "MINUTES |    2160 | 1.5 days",
        "PERMILLE|     237 | 23.7 %",
        "COUNT   |      40 | 40",
        "COUNT   |     2.5 | 2.5",
        "COUNT   |  1234.5 | 1,234",
        "CENTS   | 1234567 | € 12,346",
        "CENTS   | -250000 | € -2,500",
      })
  void anAmountIsWrittenAsPeopleReadIt(Unit unit, BigDecimal amount, String written) {
    assertThat(new Amounts(unit, "€").print(amount)).isEqualTo(written);
  }
}
