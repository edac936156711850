package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.store.ScenarioShelf;
import io.unplannedwork.json.Codec;
import io.unplannedwork.json.Decoded;
import io.unplannedwork.json.Limits;
import io.unplannedwork.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A scenario that was found and has no errors.
 *
 * @param hash of what the scenario says, whatever its comments and blanks: {@code sha256:} and hex
 */
record LoadedScenario(Scenario scenario, String hash) {

  /**
   * Finds and checks a scenario.
   *
   * @throws CommandFailure with its problems, when it has errors
   */
  static LoadedScenario of(String name, Terminal terminal) {
    ScenarioShelf.Found found = ScenarioShelf.find(name);
    Decoded<Scenario> decoded = Codec.read(found.text(), Scenario.class, Limits.TRUSTED);
    if (!decoded.ok()) {
      throw CommandFailure.errors(found.source() + ": " + decoded.problem());
    }
    return new LoadedScenario(decoded.get(), hash(decoded.get()));
  }

  private static String hash(Scenario scenario) {
    try {
      byte[] text = Codec.write(scenario).getBytes(StandardCharsets.UTF_8);
      return "sha256:"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
