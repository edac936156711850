package io.unplannedwork.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  @Test
  void aProjectorShowsEverythingLargerWithoutAnybodyAsking() {
    assertThat(Scale.of(1920, 1080, 8).drawn(100)).isEqualTo(1.5f);
  }

  @Test
  void aStreamOfFewStagesCanBeDrawnLargerThanOneOfMany() {
    assertThat(Scale.of(1280, 720, 4).percent(200)).isEqualTo(128);
    assertThat(Scale.of(1280, 720, 6).percent(200)).isEqualTo(112);
    assertThat(Scale.of(1280, 720, 8).percent(200)).isEqualTo(100);
  }

  @Test
  void wherePagesHaveTheWindowToThemselvesAllThatIsAskedForIsDrawnIfItFits() {
    assertThat(Scale.of(1920, 1080, 0).percent(125)).isEqualTo(125);
  }

  @ParameterizedTest
  @CsvSource({"640, 360", "1280, 720", "1366, 768", "3840, 2160", "2560, 1080"})
  void nothingIsEverDrawnSmallerThanItsPixels(int width, int height) {
    for (int stages = 0; stages < 12; stages++) {
      Scale scale = Scale.of(width, height, stages);
      assertThat(scale.drawn(Settings.LEAST_SCALE)).isGreaterThanOrEqualTo(1);
      assertThat(scale.drawn(Settings.MOST_SCALE)).isLessThanOrEqualTo(scale.most());
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "1366, 768", "1920, 1080", "3840, 2160"})
  void everyStageKeepsRoomForItsNotesAtAnySize(int width, int height) {
    for (int stages = 1; stages <= 7; stages++) {
      float points = width / Scale.of(width, height, stages).drawn(Settings.MOST_SCALE);
      assertThat((points - 660) / stages).isGreaterThan(80 - 1e-3f);
    }
  }
}
