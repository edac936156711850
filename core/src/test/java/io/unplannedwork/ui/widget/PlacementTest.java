package io.unplannedwork.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final float NOTE = 56;
  private static final float SLIP = 22;
  private static final float GAP = 5;

  @Test
  void aPileThatFitsIsShownInFull() {
    assertThat(Placement.of(4, 4 * 61, NOTE, SLIP, GAP)).isEqualTo(new Placement(4, 0, 0));
  }

  @Test
  void theNotesBehindBecomeSlipsWhenRoomIsShort() {
    Placement placement = Placement.of(8, 300, NOTE, SLIP, GAP);
    assertThat(placement.full()).isPositive();
    assertThat(placement.slips()).isEqualTo(8 - placement.full());
    assertThat(placement.hidden()).isZero();
  }

  @Test
  void everyNoteIsShownOrCountedAndNothingLeavesTheRoom() {
    for (int count = 0; count < 300; count += 7) {
      for (int room = 60; room < 600; room += 37) {
        Placement placement = Placement.of(count, room, NOTE, SLIP, GAP);
        assertThat(placement.full() + placement.slips() + placement.hidden()).isEqualTo(count);
        assertThat(placement.height(NOTE, SLIP, GAP)).isLessThanOrEqualTo(room + GAP);
      }
    }
  }
}
