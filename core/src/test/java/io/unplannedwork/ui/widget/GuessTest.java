package io.unplannedwork.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.view.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessTest {
  private static Body.Prediction percent(Long own) {
    return new Body.Prediction("?", "%", 10, own, Measure.CHANGE_FAIL_RATE);
  }

  @Test
  void aPercentageIsTypedAsPeopleSayIt() {
    assertThat(Guess.number(percent(null), "40")).hasValue(400);
    assertThat(Guess.number(percent(null), " 2,5 ")).hasValue(25);
    assertThat(Guess.text(percent(400L))).isEqualTo("40");
    assertThat(Guess.text(percent(25L))).isEqualTo("2.5");
    assertThat(Guess.text(percent(null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "1.2.3", "ten", "1e999", "99999999999999999999"})
  void whatIsNoNumberIsNotSent(String typed) {
    assertThat(Guess.number(percent(null), typed)).isEmpty();
  }
}
