package io.unplannedwork.json;

import io.unplannedwork.json.Catalogue.Blank;
import io.unplannedwork.json.Catalogue.Entry;
import io.unplannedwork.json.Catalogue.Section;
import io.unplannedwork.scenario.CatalogueCheck;
import io.unplannedwork.scenario.DecisionSpec;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.scenario.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the files of a catalogue: of each entry what a scenario gets, and the blanks it fills in.
 */
public final class CatalogueText {
  private static final String TITLE = "title";
  private static final String ABOUT = "about";
  private static final String USUAL = "usual";
  private static final String SOURCE = "source";
  private static final String TEAM = "team";

  private final Map<Section, Map<String, Raw>> raw = new EnumMap<>(Section.class);
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, PracticeSpec> practices = new LinkedHashMap<>();
  private final Map<String, DecisionSpec> decisions = new LinkedHashMap<>();
  private final Map<String, Written> written = new LinkedHashMap<>();

  private CatalogueText() {}

  /** An entry as it was written, without its blanks' descriptions. */
  record Raw(String name, Node.Obj body, Map<String, Described> blanks) {}

  /** A blank; {@code usual} is null where a scenario must fill it. */
  record Described(String about, Node usual) {}

  /** A file under way. */
  private record Written(String text, List<Fault> faults, Decoder decoder) {}

  /** Reads and checks the files of a catalogue. */
  public static CatalogueReading read(List<Catalogue.File> files) {
    CatalogueText reader = new CatalogueText();
    files.forEach(reader::file);
    return reader.reading();
  }

  private CatalogueReading reading() {
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    boolean sound = true;
    for (Map.Entry<String, Written> file : written.entrySet()) {
      Written from = file.getValue();
      List<Finding> found = new ArrayList<>();
      from.faults().forEach(f -> found.add(finding(from, f, Problem.Severity.ERROR)));
      findings.put(file.getKey(), found);
      sound &= found.isEmpty();
    }
    if (sound) {
      for (Problem problem : CatalogueCheck.check(practices, decisions)) {
        Map.Entry<String, Written> file = fileOf(problem.path());
        int offset = ScenarioJson.place(file.getValue().decoder().places(), problem.path());
        Fault fault = new Fault(offset, problem.wrong(), problem.right());
        findings.get(file.getKey()).add(finding(file.getValue(), fault, problem.severity()));
        sound &= problem.severity() == Problem.Severity.NOTE;
      }
    }
    findings
        .values()
        .forEach(
            found ->
                found.sort(
                    Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column)));
    return new CatalogueReading(sound ? new Catalogue(raw, entries) : null, findings);
  }

  /** The file in which the entry of a path stands. */
  private Map.Entry<String, Written> fileOf(String path) {
    int end = path.indexOf(']');
    String entry = end < 0 ? path : path.substring(0, end + 1);
    for (Map.Entry<String, Written> file : written.entrySet()) {
      if (file.getValue().decoder().places().containsKey(entry)) {
        return file;
      }
    }
    throw new IllegalStateException("a problem of no file: " + path);
  }

  private static Finding finding(Written file, Fault fault, Problem.Severity severity) {
    Place place = Place.of(file.text(), fault.offset());
    return new Finding(severity, place.line(), place.column(), fault.wrong(), fault.right());
  }

  private void file(Catalogue.File file) {
    Parser.Parsed parsed = Parser.parse(file.text(), Limits.SCENARIO, Parser.Style.WITH_COMMENTS);
    List<Fault> faults = new ArrayList<>(parsed.faults());
    Written from = new Written(file.text(), faults, new Decoder(Dialect.AUTHOR, faults));
    written.put(file.name(), from);
    if (!(parsed.root() instanceof Node.Obj root)) {
      return;
    }
    from.decoder().places().put("", root.offset());
    String chapter = file.name();
    for (Node.Member member : root.members()) {
      if (member.key().equals(TITLE) && member.value() instanceof Node.Text title) {
        chapter = title.text();
      }
    }
    for (Node.Member member : root.members()) {
      Section section = Section.of(member.key()).orElse(null);
      if (section != null && member.value() instanceof Node.Obj table) {
        from.decoder().places().put(section.key(), member.keyOffset());
        for (Node.Member entry : table.members()) {
          entry(from, chapter, section, entry);
        }
      } else if (section != null) {
        faults.add(
            new Fault(
                member.value().offset(),
                section.key() + " is " + member.value().called(),
                "write an object in braces: a name, and what it is"));
      } else if (!member.key().equals(TITLE)) {
        List<String> known = new ArrayList<>(List.of(TITLE));
        for (Section each : Section.values()) {
          known.add(each.key());
        }
        faults.add(
            new Fault(
                member.keyOffset(),
                "unknown key " + Words.quoted(member.key()),
                Words.oneOf(member.key(), known)));
      }
    }
  }

  private void entry(Written from, String chapter, Section section, Node.Member member) {
    String name = member.key();
    if (!(member.value() instanceof Node.Obj object)) {
      from.faults()
          .add(
              new Fault(
                  member.value().offset(),
                  Words.quoted(name) + " is " + member.value().called(),
                  "write an object in braces"));
      return;
    }
    Map<String, Described> blanks = new LinkedHashMap<>();
    List<Node.Member> kept = new ArrayList<>();
    String source = null;
    for (Node.Member part : object.members()) {
      if (part.key().equals("blanks")) {
        blanks.putAll(blanks(from.faults(), part.value()));
      } else if (part.key().equals(SOURCE) && part.value() instanceof Node.Text text) {
        source = text.text();
        if (section == Section.PRACTICES) {
          kept.add(part);
        }
      } else {
        kept.add(part);
      }
    }
    if (source == null) {
      from.faults()
          .add(
              new Fault(
                  object.offset(),
                  Words.quoted(name) + " does not say where its numbers come from",
                  "add \"source\": a publication, or \"assumption\""));
      source = "";
    }
    Raw entry = new Raw(name, new Node.Obj(object.offset(), kept), blanks);
    Map<String, Raw> named = raw.computeIfAbsent(section, any -> new LinkedHashMap<>());
    if (named.put(name, entry) != null) {
      from.faults()
          .add(
              new Fault(
                  member.keyOffset(),
                  "a second of the " + section.key() + " is called " + Words.quoted(name),
                  "give it another name"));
      return;
    }
    Object spec = decode(from, section, member.keyOffset(), entry);
    if (spec instanceof PracticeSpec practice) {
      practices.put(name, practice);
    } else if (spec instanceof DecisionSpec decision) {
      decisions.put(name, decision);
    }
    List<Blank> told = new ArrayList<>();
    blanks.forEach((key, blank) -> told.add(new Blank(key, blank.about(), shown(blank.usual()))));
    entries.add(new Entry(chapter, section, name, spec, told, source));
  }

  /** What a scenario would get, with a blank's name in braces where it says nothing usual. */
  private static Object decode(Written from, Section section, int keyOffset, Raw entry) {
    String path = section.key() + "[" + Words.quoted(entry.name()) + "]";
    Map<String, Node> values = new LinkedHashMap<>();
    entry
        .blanks()
        .forEach(
            (key, blank) ->
                values.put(
                    key,
                    blank.usual() != null
                        ? blank.usual()
                        : new Node.Text(keyOffset, "{" + key + "}")));
    Filling filling = new Filling(values, null, from.faults());
    Node.Obj filled = filling.object(entry.body());
    for (String blank : entry.blanks().keySet()) {
      if (!filling.used().contains(blank)) {
        from.faults()
            .add(
                new Fault(
                    keyOffset,
                    "the blank " + Words.quoted(blank) + " stands nowhere",
                    "write \"{" + blank + "}\" where it belongs, or leave it out"));
      }
    }
    List<Node.Member> members = new ArrayList<>(filled.members());
    if (section.id() != null) {
      members.add(new Node.Member(section.id(), keyOffset, new Node.Text(keyOffset, entry.name())));
    }
    if (section == Section.PRACTICES && members.stream().noneMatch(m -> m.key().equals(TEAM))) {
      members.add(new Node.Member(TEAM, keyOffset, new Node.Text(keyOffset, "{team}")));
    }
    Object spec =
        from.decoder()
            .decode(Shapes.of(section.type()), new Node.Obj(keyOffset, members), path, null);
    return spec;
  }

  private static Map<String, Described> blanks(List<Fault> faults, Node node) {
    Map<String, Described> blanks = new LinkedHashMap<>();
    if (node instanceof Node.Obj object) {
      for (Node.Member member : object.members()) {
        if (member.value() instanceof Node.Text about) {
          blanks.put(member.key(), new Described(about.text(), null));
        } else if (member.value() instanceof Node.Obj more) {
          blanks.put(member.key(), described(faults, more));
        } else {
          faults.add(
              new Fault(
                  member.value().offset(),
                  "a blank is described by " + member.value().called(),
                  "write a text in quotes, or {\"about\": \"…\", \"usual\": 10}"));
        }
      }
    } else {
      faults.add(
          new Fault(
              node.offset(), "blanks is " + node.called(), "write {\"team\": \"what it is\"}"));
    }
    return blanks;
  }

  private static Described described(List<Fault> faults, Node.Obj object) {
    String about = "";
    Node usual = null;
    for (Node.Member member : object.members()) {
      if (member.key().equals(ABOUT) && member.value() instanceof Node.Text text) {
        about = text.text();
      } else if (member.key().equals(USUAL)) {
        usual = member.value();
      } else {
        faults.add(
            new Fault(
                member.keyOffset(),
                "unknown key " + Words.quoted(member.key()) + " in a blank",
                Words.oneOf(member.key(), List.of(ABOUT, USUAL))));
      }
    }
    return new Described(about, usual);
  }

  private static String shown(Node usual) {
    if (usual instanceof Node.Text text) {
      return text.text();
    }
    return usual instanceof Node.Num number ? number.digits() : usual == null ? null : "…";
  }
}
