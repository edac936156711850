package io.unplannedwork.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.view.Body;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekLogTest {
  private final WeekLog log = new WeekLog();

  @Test
  void aNoteThatLeavesTheWallIsFinishedInThatWeekOnly() {
    log.take(0, List.of(item(1, 0), item(2, 0)), List.of());
    log.take(600, List.of(item(2, 0)), List.of());
    assertThat(log.finishedSince(0)).containsExactly("Title 1");
    assertThat(log.finishedSince(601)).isEmpty();
  }

  @Test
  void aNoteThatIsCutIntoSlicesIsNotFinished() {
    log.take(0, List.of(item(1, 0)), List.of());
    log.take(10, List.of(item(3, 1), item(4, 1)), List.of());
    assertThat(log.finishedSince(0)).isEmpty();
  }

  @Test
  void aWeekThatBeganBeforeTheScreenLookedIsNotCovered() {
    log.take(500, List.of(), List.of());
    assertThat(log.covers(400)).isFalse();
    assertThat(log.covers(500)).isTrue();
  }

  private static Body.Item item(int id, int parent) {
    return new Body.Item(
        new ItemId(id),
        parent == 0 ? null : new ItemId(parent),
        "Title " + id,
        WorkType.CHANGE,
        null,
        null,
        "QUEUED",
        null,
        null,
        1,
        0,
        0,
        -1,
        -1,
        0,
        0,
        0);
  }
}
