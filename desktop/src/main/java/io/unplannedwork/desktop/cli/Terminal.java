package io.unplannedwork.desktop.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What a command sees of the machine it runs on.
 *
 * @param out for data
 * @param err for messages and progress
 * @param environment the environment variables
 * @param system the operating system's name
 * @param interactive whether somebody watches {@code err} on a terminal
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    String system,
    Watching interactive) {

  /** Whether somebody watches. */
  enum Watching {
    NOBODY,
    SOMEBODY
  }

  /** The terminal or the pipes of this process. */
  static Terminal ofProcess() {
    String system = System.getProperty("os.name", "");
    Charset charset = charset(system);
    return new Terminal(
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
        System.getenv(),
        system,
        System.console() == null ? Watching.NOBODY : Watching.SOMEBODY);
  }

  /** Data is UTF-8 everywhere but on a Windows console, which has a code page of its own. */
  private static Charset charset(String system) {
    return system.startsWith("Windows") && System.console() != null
        ? System.console().charset()
        : StandardCharsets.UTF_8;
  }

  /** Whether a window can be opened here. */
  boolean hasDisplay() {
    if (Boolean.getBoolean("java.awt.headless")) {
      return false;
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows") || name.startsWith("mac")) {
      return true;
    }
    return set("DISPLAY") || set("WAYLAND_DISPLAY");
  }

  private boolean set(String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }

  /** A message, which is no data. */
  void say(String sentence) {
    err.println(sentence);
  }
}
