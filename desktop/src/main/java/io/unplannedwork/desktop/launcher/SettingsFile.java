package io.unplannedwork.desktop.launcher;

import io.unplannedwork.ui.Settings;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the window's settings in a file of properties. They are a convenience: a file that cannot
 * be read or written, or holds nonsense, leaves the usual settings and stops nobody.
 */
final class SettingsFile {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
  private static final String SCALE = "scalePercent";
  private static final String MOTION = "motion";

  private final Path file;
  private boolean reading;

  SettingsFile(Path file) {
    this.file = file;
  }

  /** The settings as they were left; each later change is written at once. */
  Settings read() {
    Settings settings = new Settings(this::write);
    if (!Files.isRegularFile(file)) {
      return settings;
    }
    Properties kept = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      kept.load(in);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("The settings in {} cannot be read: {}. The usual ones hold.", file, e.toString());
      return settings;
    }
    reading = true;
    try {
      settings.setScalePercent(Integer.parseInt(kept.getProperty(SCALE, "").trim()));
    } catch (NumberFormatException e) {
      LOG.debug("No scale in {}", file);
    }
    if (Settings.Motion.REDUCED.name().equals(kept.getProperty(MOTION, "").trim())) {
      settings.setMotion(Settings.Motion.REDUCED);
    }
    reading = false;
    return settings;
  }

  private void write(Settings settings) {
    if (reading) {
      return;
    }
    Properties kept = new Properties();
    kept.setProperty(SCALE, Integer.toString(settings.scalePercent()));
    kept.setProperty(MOTION, settings.motion().name());
    try {
      Files.createDirectories(file.getParent());
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        kept.store(out, "Unplanned Work: settings of the window");
      }
    } catch (IOException e) {
      LOG.warn("The settings cannot be kept in {}: {}.", file, e.toString());
    }
  }
}
