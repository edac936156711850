package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.desktop.store.RecordLines;
import io.unplannedwork.json.Decoded;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.RoomFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Frames, scenarios and journal records that were tampered with: read or refused, never thrown at.
 * What a frame means is carried out in a room, with a seat's and the facilitator's rights. {@code
 * -Dfuzz.frames=10000000 -Dfuzz.seed=…} makes a long run of the slow test.
 */
class FuzzTest {
  private static final String[] NASTY = {
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "true",
    "-1",
    "0",
    "1e9",
    "1e999",
    "-0.0",
    "9223372036854775807",
    "-9223372036854775808",
    "2147483648",
    "\\u0000",
    "\\ud800",
    "\u202e",
    "👩‍💻",
    "<script>",
    "../..",
    "\t",
    "\r\n",
    "dev",
    "ops",
    "a/b",
    "/",
    "",
    "type",
    "kind",
    "id"
  };

  /** A few random injuries to a text. */
  private static String mutate(String text, SplittableRandom random) {
    StringBuilder mutant = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(mutant.length() + 1);
      int to = Math.min(mutant.length(), at + random.nextInt(6));
      switch (random.nextInt(7)) {
        case 0 -> mutant.delete(at, to);
        case 1 -> mutant.insert(at, NASTY[random.nextInt(NASTY.length)]);
        case 2 -> mutant.replace(at, to, NASTY[random.nextInt(NASTY.length)]);
        case 3 -> mutant.insert(at, mutant.substring(at, to));
        case 4 -> mutant.insert(at, (char) random.nextInt(0x10000));
        case 5 -> {
          if (at < mutant.length()) {
            mutant.setCharAt(at, (char) (mutant.charAt(at) ^ 1 << random.nextInt(7)));
          }
        }
        default -> {
          // a whole digit run becomes another number
          mutant =
              new StringBuilder(mutant.toString().replaceFirst("\\d+", "" + random.nextLong()));
        }
      }
    }
    return mutant.toString();
  }

  private record Tally(long frames, long understood, long rooms) {}

  private static Tally fuzz(long frames, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    FuzzedRoom company = null;
    long understood = 0;
    long rooms = 0;
    for (long i = 0; i < frames; i++) {
      if (company == null || company.ended() || i % 50_000 == 0) {
        company = new FuzzedRoom(seed + i);
        rooms++;
      }
      String original = Frames.SOME.get(random.nextInt(Frames.SOME.size()));
      String frame = random.nextInt(8) == 0 ? original : mutate(original, random);
      try {
        Decoded<ToHost> decoded = Wire.toHost(frame);
        assertThat(decoded.ok() || !decoded.problem().isEmpty()).isTrue();
        if (decoded.ok()) {
          understood++;
          company.say(decoded.value(), random.nextInt(10) == 0 ? 1 : 0);
          company.run(random.nextInt(20));
        }
      } catch (RoomFault | IllegalArgumentException | IllegalStateException e) {
        throw new AssertionError("seed " + seed + ", frame " + i + ": " + frame, e);
      }
      if (!company.faults().isEmpty()) {
        throw new AssertionError("seed " + seed + ": " + frame, company.faults().get(0));
      }
    }
    return new Tally(frames, understood, rooms);
  }

  @Test
  void noMutatedFrameThrowsOrStopsARoom() {
    Tally tally = fuzz(20_000, 1);
    assertThat(tally.understood())
        .as("enough is understood to be carried out")
        .isGreaterThan(2_000);
  }

  @Test
  @Tag("slow")
  void noneOfVeryManyMutatedFramesThrowsOrStopsARoomOrIsKept() {
    long frames = Long.getLong("fuzz.frames", 200_000);
    long seed = Long.getLong("fuzz.seed", 2);
    long before = used();
    long start = System.nanoTime();
    Tally tally = fuzz(frames, seed);
    long grown = used() - before;
    System.err.printf(
        "fuzz: %d frames in %d s, %d understood, %d rooms, %d KB grown%n",
        tally.frames(),
        (System.nanoTime() - start) / 1_000_000_000,
        tally.understood(),
        tally.rooms(),
        grown / 1024);
    assertThat(grown).as("bytes that stay").isLessThan(16 << 20);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void aMutatedScenarioIsReadOrRefusedWithItsFaults() throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    String text;
    try (InputStream in = FuzzTest.class.getResourceAsStream("/small-company.json")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    int refused = 0;
    for (int i = 0; i < Integer.getInteger("fuzz.scenarios", 300); i++) {
      String mutant = mutate(text, random);
      var reading = ScenarioJson.read(mutant.getBytes(StandardCharsets.UTF_8));
      if (!reading.ok()) {
        refused++;
        assertThat(reading.report("x")).isNotBlank();
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void aMutatedRecordOfAJournalIsReadOrRefused() {
    SplittableRandom random = new SplittableRandom(4);
    List<String> lines = RecordLines.some();
    int refused = 0;
    for (int i = 0; i < Integer.getInteger("fuzz.records", 20_000); i++) {
      String mutant = mutate(lines.get(random.nextInt(lines.size())), random);
      refused += RecordLines.isRefused(mutant) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(1_000);
  }
}
