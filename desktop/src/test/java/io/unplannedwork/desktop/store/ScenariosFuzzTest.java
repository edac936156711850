package io.unplannedwork.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.unplannedwork.desktop.FuzzInputs;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ScenarioReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenario files, guided by what they reach: read and checked, or refused with their faults. */
class ScenariosFuzzTest {
  static Stream<byte[]> seeds() {
    return Stream.of(
        smallCompany(),
        "{ // a comment\n  \"schemaVersion\": 1, \"id\": \"x\", }".getBytes(StandardCharsets.UTF_8),
        "{\"rounds\":[{\"days\":1e999}],\"people\":null}".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] smallCompany() {
    try (InputStream in = ScenariosFuzzTest.class.getResourceAsStream("/small-company.json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "40s")
  void aScenarioIsReadOrRefusedWithItsFaults(byte[] input) {
    ScenarioReading reading = ScenarioJson.read(input);
    if (!reading.ok() && reading.report("scenario.json").isBlank()) {
      throw new AssertionError("refused without a reason");
    }
  }

  @Test
  void everySeedAndAllFoundOnceIsReadOrRefusedWithItsFaults() {
    assertThat(ScenarioJson.read(smallCompany()).ok()).isTrue();
    Stream.concat(seeds(), FuzzInputs.found("scenarios").stream())
        .forEach(this::aScenarioIsReadOrRefusedWithItsFaults);
  }
}
