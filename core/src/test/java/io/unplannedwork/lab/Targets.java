package io.unplannedwork.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The targets: what must come out, what came out, and how sure that is. Each check compares its row
 * with the one in {@code scenarios/lab/README.md}; run with {@code -Dtargets.write=true} the row is
 * written there instead.
 */
final class Targets {
  /** A right engine fails a target with fresh seeds less often than this. */
  static final double RARELY = 1e-3;

  static final Path README = Path.of("..", "scenarios", "lab", "README.md");
  private static final String HEAD = "|---|";

  private Targets() {}

  /**
   * Checks a number against theory, and that the check means something: the tolerance must be so
   * many standard errors wide that a right engine practically never fails.
   *
   * @param key number and part, such as {@code 06b}
   * @param laboratory its folder
   * @param what is measured
   * @param theory what it should be
   * @param tolerance how far off it may be, in the same unit
   * @param source of the theory
   */
  static void check(
      String key,
      String laboratory,
      String what,
      double theory,
      double tolerance,
      Estimate came,
      String source) {
    double alarm = came.falseAlarm(tolerance);
    String should = number(theory) + " ± " + number(tolerance);
    row(key, laboratory, what, should, said(came), said(alarm), source);
    assertThat(alarm).as("chance of a false alarm of target %s", key).isLessThan(RARELY);
    assertThat(came.mean())
        .as("target %s: %s", key, what)
        .isBetween(theory - tolerance, theory + tolerance);
  }

  /** Checks that a number lies in a band, so far from its ends that chance does not matter. */
  static void between(
      String key,
      String laboratory,
      String what,
      double least,
      double most,
      Estimate came,
      String source) {
    double alarm = came.falseAlarm(Math.min(came.mean() - least, most - came.mean()));
    String should = number(least) + " to " + number(most);
    row(key, laboratory, what, should, said(came), said(alarm), source);
    assertThat(came.mean()).as("target %s: %s", key, what).isBetween(least, most);
    assertThat(alarm).as("chance of a false alarm of target %s", key).isLessThan(RARELY);
  }

  /** Checks something that owes nothing to chance. */
  static void exact(
      String key, String laboratory, String what, String theory, String came, String source) {
    row(key, laboratory, what, theory, came, "none", source);
    assertThat(came).as("target %s: %s", key, what).isEqualTo(theory);
  }

  /** Three digits that count. */
  static String number(double value) {
    double size = Math.abs(value);
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    // Adding zero makes minus nothing nothing.
    double shown =
        Math.round(value * StrictMath.pow(10, decimals)) / StrictMath.pow(10, decimals) + 0.0;
    return String.format(Locale.ROOT, "%." + decimals + "f", shown);
  }

  /** One digit after the point. */
  static String tenths(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String said(Estimate came) {
    if (came.seeds() == 1) {
      return number(came.mean());
    }
    return number(came.mean()) + " ± " + number(came.error()) + " (" + came.seeds() + " seeds)";
  }

  private static String said(double alarm) {
    return alarm == 0
        ? "none"
        : alarm < 1e-6 ? "below 1e-06" : String.format(Locale.ROOT, "%.0e", alarm);
  }

  private static void row(String key, String laboratory, String... cells) {
    String link = "[" + laboratory + "](" + laboratory + "/scenario.json)";
    String row = "| " + key + " | " + link + " | " + String.join(" | ", cells) + " |";
    if (Boolean.getBoolean("targets.write")) {
      write(key, row);
    }
    assertThat(rows())
        .as("%s is out of step: run this test with -Dtargets.write=true", README)
        .contains(row);
  }

  /** The rows of the table as they stand. */
  static List<String> rows() {
    return read().stream().filter(line -> line.matches("\\| \\d\\d[a-z]? \\|.*")).toList();
  }

  private static synchronized void write(String key, String row) {
    List<String> lines = new ArrayList<>(read());
    int at = 0;
    while (!lines.get(at).startsWith(HEAD)) {
      at++;
    }
    at++;
    while (at < lines.size()
        && lines.get(at).startsWith("| ")
        && key(lines.get(at)).compareTo(key) < 0) {
      at++;
    }
    if (at < lines.size() && lines.get(at).startsWith("| " + key + " |")) {
      lines.set(at, row);
    } else {
      lines.add(at, row);
    }
    try {
      Files.writeString(README, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(String row) {
    return row.split("\\|")[1].strip();
  }

  private static List<String> read() {
    try {
      return Files.readAllLines(README);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
