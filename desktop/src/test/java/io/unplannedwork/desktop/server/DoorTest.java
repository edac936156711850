package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.desktop.store.Nowhere;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.RoomSettings;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DoorTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  @Test
  void afterAHundredWrongCodesWithinAMinuteEvenTheRightOneIsNotTold() {
    try (Rooms rooms = new Rooms(new Nowhere(), Bots.MINDS, RoomSettings.USUAL)) {
      Rooms.Open room = rooms.open(SmallCompany.scenario(), 1, 2);
      Door door = new Door(rooms.workshop());
      for (int i = 0; i < 100; i++) {
        long now = i * SECOND / 2;
        assertThat(door.open(room.code(), "", now).room()).as("after %d", i).isPresent();
        assertThat(door.open("00000000", "", now).room()).isEmpty();
      }
      Door.Answer right = door.open(room.code(), "", 59 * SECOND);
      assertThat(right.room()).isEmpty();
      assertThat(right.sentence()).contains("wait a minute");
      assertThat(door.open("00000000", "", 59 * SECOND)).isEqualTo(right);
      assertThat(door.open("00000000", "a token", 59 * SECOND)).isEqualTo(right);
      assertThat(door.open(room.code(), "", 60 * SECOND).room())
          .as("the first of the hundred was a minute ago")
          .isPresent();
    }
  }

  @Test
  void neverAreMoreThanAHundredGuessesAnsweredInAnyMinute() {
    try (Rooms rooms = new Rooms(new Nowhere(), Bots.MINDS, RoomSettings.USUAL)) {
      Door door = new Door(rooms.workshop());
      ArrayDeque<Long> answered = new ArrayDeque<>();
      SplittableRandom random = new SplittableRandom(4);
      long now = 0;
      for (int i = 0; i < 20_000; i++) {
        now += random.nextLong(SECOND);
        if (!door.open("00000000", "", now).sentence().contains("wait")) {
          answered.add(now);
        }
        while (now - answered.peek() >= 60 * SECOND) {
          answered.remove();
        }
        assertThat(answered).hasSizeLessThanOrEqualTo(100);
      }
    }
  }

  @Test
  void whoHasATokenGetsInWhileCodesAreGuessedAndNobodyElse() throws Exception {
    try (Host host = Host.start(new Host.Settings("127.0.0.1", 0), new Nowhere(), Bots.MINDS)) {
      Rooms.Open room = host.rooms().open(SmallCompany.scenario(), 7, 2);
      String begin = "{\"type\":\"hello\",\"code\":\"" + room.code() + "\",\"as\":\"";
      String token;
      try (Socket ann = new Socket(host.port())) {
        ann.say(begin + "seat\"}").hear("\"welcome\"");
        ann.say("{\"type\":\"seat\",\"seat\":\"dev\",\"name\":\"Ann\"}");
        token = ann.hear("\"seated\"").replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
      }
      for (int i = 0; i < 100; i++) {
        try (Socket guesser = new Socket(host.port())) {
          guesser.say("{\"type\":\"hello\",\"code\":\"00000000\",\"as\":\"seat\"}").hear("REFUSED");
        }
      }
      for (String turnedAway :
          List.of(
              begin + "seat\"}",
              begin + "projector\"}",
              begin + "seat\",\"token\":\"guess\"}",
              begin + "facilitator\",\"token\":\"guess\"}",
              "{\"type\":\"hello\",\"code\":\"00000000\",\"as\":\"seat\"}")) {
        try (Socket socket = new Socket(host.port())) {
          assertThat(socket.say(turnedAway).hear("REFUSED")).contains("wait a minute");
        }
      }
      try (Socket ann = new Socket(host.port());
          Socket lead = new Socket(host.port())) {
        ann.say(begin + "seat\",\"token\":\"" + token + "\"}").hear("\"seated\"");
        lead.say(begin + "facilitator\",\"token\":\"" + room.facilitator() + "\"}");
        lead.hear("FACILITATOR");
      }
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
