package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.desktop.store.Nowhere;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.RoomSettings;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DoorTest {
  @Test
  void afterAHundredWrongCodesEvenTheRightOneIsNotTold() {
    try (Rooms rooms = new Rooms(new Nowhere(), Bots.MINDS, RoomSettings.USUAL)) {
      Rooms.Open room = rooms.open(SmallCompany.scenario(), 1, 2);
      Door door = new Door(rooms.workshop());
      for (int i = 0; i < 100; i++) {
        assertThat(door.open(room.code()).room()).as("after %d wrong codes", i).isPresent();
        assertThat(door.open("00000000").room()).isEmpty();
      }
      assertThat(door.open(room.code()).room()).isEmpty();
      assertThat(door.open(room.code()).sentence()).contains("wait a minute");
    }
  }

  @Test
  void aBudgetIsRefilledEvenly() {
    long second = TimeUnit.SECONDS.toNanos(1);
    Budget budget = new Budget(20, 1_000, 0);
    for (int i = 0; i < 20; i++) {
      assertThat(budget.take(0)).isTrue();
    }
    assertThat(budget.take(0)).isFalse();
    assertThat(budget.take(second / 20)).isTrue();
    assertThat(budget.take(second / 20)).isFalse();
    for (int i = 0; i < 20; i++) {
      assertThat(budget.take(10 * second)).isTrue();
    }
    assertThat(budget.take(10 * second)).isFalse();
  }

  @Test
  void codesAndTokensAreOfTheirAlphabetAndDiffer() {
    RandomSecrets secrets = new RandomSecrets();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      String code = secrets.code();
      assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{8}");
      assertThat(secrets.token()).matches("[0-9A-Za-z_-]{22}");
      assertThat(seen.add(code)).isTrue();
    }
  }
}
