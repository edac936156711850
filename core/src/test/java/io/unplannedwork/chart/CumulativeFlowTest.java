package io.unplannedwork.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.view.Body;
import java.util.List;
import org.junit.jupiter.api.Test;

class CumulativeFlowTest {
  @Test
  void bandsStackWithoutGapsFromWhatIsLiveToTheFirstStage() {
    CumulativeFlow flow =
        CumulativeFlow.of(
            List.of(
                new Body.DayPoint(0, List.of(3, 1), 10, 0, 0, 0, 0, 0),
                new Body.DayPoint(1, List.of(4, 2), 12, 0, 1, 1, 0, 0)));
    assertThat(flow.top()).isEqualTo(8);
    assertThat(flow.bands()).extracting(CumulativeFlow.Band::stage).containsExactly(-1, 1, 0);
    for (int i = 1; i < flow.bands().size(); i++) {
      assertThat(flow.bands().get(i).low()).isEqualTo(flow.bands().get(i - 1).high());
    }
    assertThat(flow.bands().get(2).high()).containsExactly(4 / 8f, 1f);
  }
}
