package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.SimTime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The same game on every machine and every day. A change that makes games play differently needs
 * new rules: raise {@link World#RULES} and write the lines that this test prints into the file.
 */
class GoldenTest {
  private static final String FILE = "/golden/fingerprints.txt";

  @Test
  void gamesPlayAsTheyAlwaysDidUnderTheseRules() throws IOException {
    List<String> lines = IntStream.range(0, 12).mapToObj(GoldenTest::line).toList();
    List<String> golden;
    try (InputStream in = GoldenTest.class.getResourceAsStream(FILE)) {
      golden =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
    }
    assertThat(lines)
        .as("fingerprints of rules %s; these are now:\n%s", World.RULES, String.join("\n", lines))
        .isEqualTo(golden);
  }

  /** Rules, variant, seed, minute, events so far, fingerprint. */
  private static String line(int variant) {
    EventLog log = new EventLog();
    long seed = 1000L + variant;
    World world = Lab.company(variant).world(seed, log);
    for (long minute = 0; minute <= 5 * SimTime.WEEK; minute += 1000) {
      StopsTest.to(world, minute);
      LivesTest.order(world, variant, minute);
    }
    return World.RULES
        + " "
        + variant
        + " "
        + seed
        + " "
        + world.now()
        + " "
        + log.last()
        + " "
        + Long.toHexString(world.fingerprint());
  }
}
