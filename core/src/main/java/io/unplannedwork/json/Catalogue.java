package io.unplannedwork.json;

import io.unplannedwork.scenario.BonusSpec;
import io.unplannedwork.scenario.BreakdownSpec;
import io.unplannedwork.scenario.DecisionSpec;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.InjectSpec;
import io.unplannedwork.scenario.OrderSpec;
import io.unplannedwork.scenario.PracticeSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What scenarios share: practices, policies, offers, outages and bonus schemes, each of which a
 * scenario takes with {@code "use"}, fills with its own ids, and changes where it likes.
 */
public final class Catalogue {
  /** The files of the shipped catalogue, in the order in which its manual tells of them. */
  public static final List<String> FILES =
      List.of("practices.json", "policies.json", "offers.json", "outages.json", "bonuses.json");

  private static final String FOLDER = "/scenarios/catalogue/";

  /** The lists of a scenario into which something can be taken from the catalogue. */
  public enum Section {
    PRACTICES("practices", PracticeSpec.class, "id"),
    DECISIONS("decisions", DecisionSpec.class, "id"),
    INJECTS("injects", InjectSpec.class, "id"),
    BREAKDOWNS("breakdowns", BreakdownSpec.class, null),
    BONUSES("bonuses", BonusSpec.class, null);

    private final String key;
    private final Class<?> type;
    private final String id;

    Section(String key, Class<?> type, String id) {
      this.key = key;
      this.type = type;
      this.id = id;
    }

    /** The list's key, in scenarios and in the catalogue. */
    public String key() {
      return key;
    }

    Class<?> type() {
      return type;
    }

    /** The key under which an entry's name stands in a scenario; null where it has none there. */
    String id() {
      return id;
    }

    static Optional<Section> of(String key) {
      for (Section section : values()) {
        if (section.key.equals(key)) {
          return Optional.of(section);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * What a scenario must say of its own.
   *
   * @param usual what stands there where it says nothing; null where it must
   */
  public record Blank(String name, String about, String usual) {}

  /**
   * One thing of the catalogue, for whoever reads about it.
   *
   * @param chapter the title of its file, such as "Practices"
   * @param spec what a scenario gets, with names in braces where it fills something in
   * @param source where the numbers come from, or "assumption"
   */
  public record Entry(
      String chapter,
      Section section,
      String name,
      Object spec,
      List<Blank> blanks,
      String source) {
    public Entry {
      blanks = List.copyOf(blanks);
    }
  }

  /** A text of the catalogue with its name. */
  public record File(String name, String text) {}

  private final Map<Section, Map<String, CatalogueText.Raw>> raw;
  private final List<Entry> entries;

  Catalogue(Map<Section, Map<String, CatalogueText.Raw>> raw, List<Entry> entries) {
    this.raw = raw;
    this.entries = List.copyOf(entries);
  }

  /** The catalogue that comes with the game. */
  public static Catalogue shipped() {
    return Shipped.CATALOGUE;
  }

  /** All entries, in the order of the files. */
  public List<Entry> entries() {
    return entries;
  }

  /** What an answer does, as an author writes it: {@code {"practice":"telemetry"}}. */
  public static String written(OrderSpec order) {
    return Encoder.encode(order, Shapes.of(OrderSpec.class), Dialect.AUTHOR);
  }

  /** An amount that varies, as an author writes it: {@code {"exponential":480}}. */
  public static String written(Distribution amount) {
    return Encoder.encode(amount, Shapes.of(Distribution.class), Dialect.AUTHOR);
  }

  List<String> names(Section section) {
    return List.copyOf(raw.getOrDefault(section, Map.of()).keySet());
  }

  CatalogueText.Raw raw(Section section, String name) {
    return raw.getOrDefault(section, Map.of()).get(name);
  }

  /** Read once, when it is first asked for. */
  private static final class Shipped {
    static final Catalogue CATALOGUE = load();

    private static Catalogue load() {
      List<File> files = new ArrayList<>();
      for (String name : FILES) {
        try (InputStream in = Catalogue.class.getResourceAsStream(FOLDER + name)) {
          files.add(new File(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      CatalogueReading reading = CatalogueText.read(files);
      if (reading.catalogue() == null) {
        throw new IllegalStateException("the shipped catalogue is wrong:\n" + reading.report(""));
      }
      return reading.catalogue();
    }
  }

  /** A catalogue of nothing. */
  static Catalogue empty() {
    return new Catalogue(new LinkedHashMap<>(), List.of());
  }
}
