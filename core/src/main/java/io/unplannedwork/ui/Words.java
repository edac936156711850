package io.unplannedwork.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The texts of the wall in one language. */
public final class Words {
  private final Properties texts = new Properties();

  /**
   * @param language the two letters of a bundle under {@code assets/texts}
   * @throws IllegalArgumentException where there is no such bundle
   */
  public Words(String language) {
    String name = "/assets/texts/ui_" + language + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("there are no texts in " + name);
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        texts.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text for a key with {0}, {1} … filled in; a missing key shows itself. */
  public String t(String key, Object... details) {
    String text = texts.getProperty(key);
    if (text == null) {
      return key;
    }
    for (int i = 0; i < details.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(details[i]));
    }
    return text;
  }

  /** The text for a count: {@code key.one} for 1, else {@code key.many}; the count is {0}. */
  public String count(String key, long count) {
    return t(key + (count == 1 ? ".one" : ".many"), count);
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }
}
