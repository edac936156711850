package io.unplannedwork.contract;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences the game says, by key, in a room's language; what a language lacks is said in
 * English. Placeholders are {@code {0}}, {@code {1}} and so on. No sentence reaches the state of a
 * game.
 */
public final class Texts {
  private static final String BUNDLE = "assets/texts/game";

  private static final Texts SILENT = new Texts(Locale.ENGLISH, true);

  private final ResourceBundle texts;
  private final ResourceBundle english;
  private final Locale language;
  private final boolean silent;

  private Texts(Locale language, boolean silent) {
    this.language = language;
    this.silent = silent;
    english = bundle(Locale.ENGLISH);
    texts = bundle(language);
  }

  /** The texts in a language; English where there are none in it. */
  public static Texts in(Locale language) {
    return new Texts(language, false);
  }

  /** Texts that say nothing whatever they are asked, for games of which nobody reads anything. */
  public static Texts silent() {
    return SILENT;
  }

  /** The language asked for; names of days and months are its. */
  public Locale language() {
    return language;
  }

  /** Whether there is a sentence under this key. */
  public boolean has(String key) {
    return texts.containsKey(key) || english.containsKey(key);
  }

  /**
   * The sentence of a key with its placeholders filled.
   *
   * @throws MissingResourceException when no language has the key: a fault of ours
   */
  public String get(String key, Object... arguments) {
    if (silent) {
      return "";
    }
    String sentence = texts.containsKey(key) ? texts.getString(key) : english.getString(key);
    return fill(sentence, arguments);
  }

  /** The sentence of a key, or the key itself where it is a sentence already. */
  public String sentence(String keyOrSentence) {
    return has(keyOrSentence) ? get(keyOrSentence) : keyOrSentence;
  }

  /** A refusal's sentence; the catalogue's own where this language has none. */
  public String refusal(Refusal refusal) {
    String key = refusal.reason().key();
    return has(key) ? get(key, refusal.details().toArray()) : refusal.sentence();
  }

  /** Words joined by commas. */
  public static String list(List<String> words) {
    return String.join(", ", words);
  }

  private static String fill(String sentence, Object... arguments) {
    String filled = sentence;
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return filled;
  }

  private static ResourceBundle bundle(Locale language) {
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    try {
      return ResourceBundle.getBundle(BUNDLE, language, Texts.class.getClassLoader(), control);
    } catch (MissingResourceException missing) {
      if (language.equals(Locale.ENGLISH)) {
        throw missing;
      }
      return bundle(Locale.ENGLISH);
    }
  }
}
