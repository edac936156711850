package io.unplannedwork.json;

import io.unplannedwork.scenario.Problem;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.ScenarioCheck;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scenarios as JSON with comments and trailing commas. Reading never throws on what stands in the
 * file; it reports all that is wrong at once.
 */
public final class ScenarioJson {
  private static final int MOST_FINDINGS = 200;

  private ScenarioJson() {}

  /** Reads and checks the bytes of a {@code scenario.json}. */
  public static ScenarioReading read(byte[] utf8) {
    if (utf8.length > Limits.SCENARIO.characters()) {
      return failed(
          "",
          0,
          "the file has " + utf8.length + " bytes",
          "at most " + Limits.SCENARIO.characters() + " are read");
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters = CharBuffer.allocate(utf8.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(utf8), characters, true);
    String text = characters.flip().toString();
    return result.isError() ? notUtf8(utf8, text) : read(text);
  }

  /** {@code readable}: what could be read before the first byte that could not. */
  private static ScenarioReading notUtf8(byte[] bytes, String readable) {
    int first = bytes[0] & 0xFF;
    if (first >= 0xFE) {
      return failed("", 0, "the file is UTF-16", "save it as UTF-8");
    }
    int place = readable.getBytes(StandardCharsets.UTF_8).length;
    char other = (char) (bytes[place] & 0xFF);
    return failed(
        readable,
        readable.length(),
        "here stands a byte that is not UTF-8",
        Character.isLetter(other)
            ? "save it as UTF-8; in Windows-1252 or Latin-1 the byte is “" + other + "”"
            : "save it as UTF-8");
  }

  private static ScenarioReading failed(String text, int offset, String wrong, String right) {
    return new ScenarioReading(
        null, List.of(finding(text, new Fault(offset, wrong, right), Problem.Severity.ERROR)));
  }

  /** Reads and checks the text of a {@code scenario.json}. */
  public static ScenarioReading read(String text) {
    return read(text, Catalogue.shipped());
  }

  /** Reads and checks the text of a {@code scenario.json} that takes from this catalogue. */
  static ScenarioReading read(String text, Catalogue catalogue) {
    // A byte order mark is no part of the text, and takes no column.
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Parser.Parsed parsed = Parser.parse(plain, Limits.SCENARIO, Parser.Style.WITH_COMMENTS);
    List<Fault> faults = new ArrayList<>(parsed.faults());
    List<Finding> findings = new ArrayList<>();
    Scenario scenario = null;
    if (parsed.root() != null) {
      Uses uses = new Uses(catalogue, faults);
      Node root = uses.resolve(parsed.root());
      List<Fault> here = new ArrayList<>();
      Decoder decoder = new Decoder(Dialect.AUTHOR, here);
      scenario = (Scenario) decoder.decode(Shapes.of(Scenario.class), root, "", null);
      here.stream()
          .filter(fault -> !doubtful(parsed, fault))
          .forEach(fault -> faults.add(taken(uses, fault)));
      findings.addAll(check(parsed, plain, scenario, decoder, uses, catalogue));
    }
    // the first ones only, as below: to find the line of each of thousands would take minutes
    faults.stream()
        .sorted(Comparator.comparingInt(Fault::offset))
        .limit(MOST_FINDINGS)
        .forEach(fault -> findings.add(finding(plain, fault, Problem.Severity.ERROR)));
    findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
    boolean playable = findings.stream().allMatch(f -> f.severity() == Problem.Severity.NOTE);
    return new ScenarioReading(
        playable ? scenario : null,
        findings.size() > MOST_FINDINGS ? findings.subList(0, MOST_FINDINGS) : findings);
  }

  /** Says of a fault in what was taken from the catalogue that it stands there. */
  private static Fault taken(Uses uses, Fault fault) {
    String entry = uses.takenAt(fault.offset());
    return entry == null
        ? fault
        : new Fault(
            fault.offset(),
            "in the catalogue's \"" + entry + "\": " + fault.wrong(),
            fault.right());
  }

  /** What does not hold together, except where that follows from something unreadable. */
  private static List<Finding> check(
      Parser.Parsed parsed,
      String text,
      Scenario scenario,
      Decoder decoder,
      Uses uses,
      Catalogue catalogue) {
    List<Finding> findings = new ArrayList<>();
    if (!parsed.doubtful().isEmpty()) {
      return findings; // what stands in the wrong bracket is missing elsewhere
    }
    for (String broken : decoder.broken()) {
      // Without its id nothing that names a part can be told from a slip.
      if (broken.isEmpty()
          || broken.matches("[a-z]+\\[[0-9]+\\]")
          || broken.endsWith(".id")
          || isList(broken)) {
        return findings;
      }
    }
    Set<String> said = new LinkedHashSet<>();
    List<String> offered = catalogue.names(Catalogue.Section.PRACTICES);
    for (Problem problem : ScenarioCheck.check(scenario, offered)) {
      String path = problem.path();
      boolean follows =
          decoder.broken().stream()
              .anyMatch(
                  broken ->
                      isWithin(path, broken)
                          || problem.rests().stream().anyMatch(broken::startsWith));
      if (!follows && !problem.wrong().contains(Fallback.UNREADABLE) && said.add(path + problem)) {
        Fault fault = new Fault(place(decoder.places(), path), problem.wrong(), problem.right());
        findings.add(finding(text, taken(uses, fault), problem.severity()));
      }
    }
    return findings;
  }

  private static boolean doubtful(Parser.Parsed parsed, Fault fault) {
    return parsed.doubtful().stream().anyMatch(stretch -> stretch.holds(fault.offset()));
  }

  private static boolean isList(String path) {
    return ((Shape.Structure) Shapes.of(Scenario.class))
        .components().stream()
            .anyMatch(part -> part.name().equals(path) && part.shape() instanceof Shape.Many);
  }

  private static boolean isWithin(String path, String broken) {
    return path.startsWith(broken)
        || broken.startsWith(path + ".")
        || broken.startsWith(path + "[");
  }

  /** The place of a path, or of the nearest thing around it that was written. */
  static int place(Map<String, Integer> places, String path) {
    String nearest = path;
    while (!places.containsKey(nearest)) {
      int cut =
          Math.max(
              Math.max(nearest.lastIndexOf('.'), nearest.lastIndexOf('[')),
              nearest.lastIndexOf('#'));
      nearest = cut < 0 ? "" : nearest.substring(0, cut);
    }
    return places.get(nearest);
  }

  private static Finding finding(String text, Fault fault, Problem.Severity severity) {
    Place place = Place.of(text, fault.offset());
    return new Finding(severity, place.line(), place.column(), fault.wrong(), fault.right());
  }

  /** The canonical form: equal scenarios give equal texts, and the text reads back equal. */
  public static String write(Scenario scenario) {
    return Encoder.encode(scenario, Shapes.of(Scenario.class), Dialect.AUTHOR);
  }

  /** SHA-256 of the canonical form, in hexadecimal: names a scenario's content. */
  public static String hash(Scenario scenario) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(write(scenario).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
