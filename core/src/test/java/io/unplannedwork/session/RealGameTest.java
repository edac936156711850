package io.unplannedwork.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Phase;
import org.junit.jupiter.api.Test;

class RealGameTest {
  @Test
  void aGameGoesFromLobbyToEnd() {
    RealGame game = new RealGame(TestShop.scenario(), 7);
    for (int i = 0; i < 9; i++) {
      game.endPhase();
    }
    assertThat(game.session.phase()).isEqualTo(Phase.ENDED);
  }
}
