package io.unplannedwork.desktop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.desktop.server.Host;
import org.junit.jupiter.api.Test;

/** What a projector shows of how to come in. */
class InvitationTest {
  @Test
  void aProjectorShowsTheAddressItJoinedWhateverWayThatWasTyped() {
    assertThat(MachineGames.invitation("192.168.1.20:8080", "7K2M9QXA").address())
        .isEqualTo("http://192.168.1.20:8080/");
    assertThat(MachineGames.invitation("https://game.example/#7K2M9QXA", "7K2M9QXA").address())
        .isEqualTo("https://game.example/");
    assertThat(MachineGames.invitation("192.168.1.20:8080", "7K2M9QXA").code())
        .isEqualTo("7K2M9QXA");
  }

  @Test
  void onTheHostsOwnMachineItShowsTheAddressThatOthersReach() {
    assertThat(MachineGames.invitation("localhost:8123", "7K2M9QXA").address())
        .isEqualTo(Host.addresses("http://", "", 8123).get(0));
  }
}
