package io.unplannedwork.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.desktop.FuzzInputs;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.Diverged;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.Room;
import io.unplannedwork.room.RoomSettings;
import io.unplannedwork.room.Secrets;
import io.unplannedwork.room.TokenHash;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rows of a journal whose checksums would fit, guided by what they reach: after the opening of a
 * small company each line is a row. The game goes on from there, or is refused with the reason.
 */
class JournalsFuzzTest {
  private static final JournalRecord.Opened OPENED =
      new JournalRecord.Opened(World.RULES, "ABCD2345", scenario(), 7, 2);

  private static final Secrets SECRETS =
      new Secrets() {
        @Override
        public String code() {
          return "ABCD2345";
        }

        @Override
        public String token() {
          return "token";
        }
      };

  private static Scenario scenario() {
    try (InputStream in = JournalsFuzzTest.class.getResourceAsStream("/small-company.json")) {
      return ScenarioJson.read(in.readAllBytes()).scenario();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] rows(JournalRecord... records) {
    return String.join("\n", Stream.of(records).map(RecordLine::write).toList())
        .getBytes(StandardCharsets.UTF_8);
  }

  static Stream<byte[]> seeds() {
    SeatId dev = new SeatId("dev");
    Actor lead = Actor.FACILITATOR;
    return Stream.of(
        rows(),
        String.join("\n", RecordLines.some()).getBytes(StandardCharsets.UTF_8),
        rows(
            new JournalRecord.FacilitatorGranted(TokenHash.of("f")),
            new JournalRecord.Given(0, 1, Actor.HOST, new Command.Occupy(dev, "Ann", false), ""),
            new JournalRecord.SeatGranted(dev, TokenHash.of("t"), "Ann"),
            new JournalRecord.Given(0, 2, lead, new Command.EndPhase(), "l1"),
            new JournalRecord.Given(0, 3, lead, new Command.EndPhase(), "l2"),
            new JournalRecord.Given(0, 4, Actor.seat(dev), new Command.Predict(3), "a1"),
            new JournalRecord.Given(0, 5, lead, new Command.EndPhase(), "l3"),
            new JournalRecord.Given(0, 6, lead, new Command.SetSpeed(8), "l4"),
            new JournalRecord.Reached(400),
            new JournalRecord.Given(400, 7, lead, new Command.Pause(true), "l5")));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "40s")
  void aGameGoesOnFromItsRowsOrIsRefusedWithTheReason(byte[] input) {
    List<JournalRecord> records = new ArrayList<>();
    records.add(OPENED);
    for (String line : new String(input, StandardCharsets.UTF_8).split("\n")) {
      try {
        records.add(RecordLine.read(line));
      } catch (IllegalArgumentException refused) {
        // told with its place by the store, and what follows is not gone on with
        break;
      }
    }
    try {
      Room room =
          Room.reopen(records, Bots.MINDS, (position, record) -> {}, SECRETS, RoomSettings.USUAL);
      room.run(0);
    } catch (Diverged refused) {
      if (refused.getMessage().isBlank()) {
        throw new AssertionError("refused without a reason", refused);
      }
    }
  }

  @Test
  void everySeedAndAllFoundOnceIsGoneOnWithOrRefused() {
    assertThat(seeds().toList()).hasSize(3);
    Stream.concat(seeds(), FuzzInputs.found("journals").stream())
        .forEach(this::aGameGoesOnFromItsRowsOrIsRefusedWithTheReason);
  }
}
