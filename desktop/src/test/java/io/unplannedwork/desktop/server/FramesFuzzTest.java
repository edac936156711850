package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.unplannedwork.desktop.FuzzInputs;
import io.unplannedwork.json.Decoded;
import io.unplannedwork.json.ToHost;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What clients may say, guided by what it reaches: each line is a frame, given by the facilitator
 * where it begins with {@code !} and else from a seat.
 */
class FramesFuzzTest {
  /** A quarter of a second of a room's time between two frames. */
  private static final long BETWEEN_MILLIS = 250;

  static Stream<byte[]> seeds() {
    List<String> some = Frames.SOME;
    String whole = "!" + String.join("\n!", some) + "\n" + String.join("\n", some);
    return Stream.concat(
        Stream.of(whole.getBytes(StandardCharsets.UTF_8)),
        IntStream.range(0, some.size())
            .mapToObj(i -> some.get(i) + "\n!" + some.get((i * 7 + 3) % some.size()))
            .map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }

  @MethodSource("seeds")
  @DictionaryEntries({
    "\"type\":",
    "\"command\":",
    "\"EndPhase\"",
    "\"Decide\"",
    "\"answer\":",
    "\"kind\":",
    "!{"
  })
  @FuzzTest(maxDuration = "40s")
  void noFrameThrowsOrStopsARoom(byte[] input) {
    List<ToHost> said = new ArrayList<>();
    List<Integer> by = new ArrayList<>();
    for (String line : new String(input, StandardCharsets.UTF_8).split("\n")) {
      boolean lead = line.startsWith("!");
      Decoded<ToHost> decoded = Wire.toHost(lead ? line.substring(1) : line);
      if (decoded.ok()) {
        said.add(decoded.value());
        by.add(lead ? 1 : 0);
      } else if (decoded.problem().isEmpty()) {
        throw new AssertionError("refused without a reason: " + line);
      }
    }
    if (said.isEmpty()) {
      return;
    }
    FuzzedRoom room = new FuzzedRoom(1);
    for (int i = 0; i < said.size(); i++) {
      room.say(said.get(i), by.get(i));
      room.run(BETWEEN_MILLIS);
    }
    if (!room.faults().isEmpty()) {
      throw new AssertionError("a question was not answered", room.faults().get(0));
    }
  }

  @Test
  void noSeedAndNothingFoundOnceThrowsOrStopsARoom() {
    assertThat(seeds().toList()).hasSizeGreaterThan(Frames.SOME.size());
    Stream.concat(seeds(), FuzzInputs.found("frames").stream())
        .forEach(this::noFrameThrowsOrStopsARoom);
  }
}
