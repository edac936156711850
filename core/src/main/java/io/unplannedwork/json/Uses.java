package io.unplannedwork.json;

import io.unplannedwork.json.Catalogue.Section;
import io.unplannedwork.scenario.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts what a scenario takes from the catalogue in the place of {@code {"use": "…"}}: the entry
 * with its blanks filled, and over it whatever else stands in the braces.
 */
final class Uses {
  private static final String USE = "use";
  private static final String WITH = "with";

  private final Catalogue catalogue;
  private final List<Fault> faults;
  private final Map<Integer, String> taken = new HashMap<>();

  Uses(Catalogue catalogue, List<Fault> faults) {
    this.catalogue = catalogue;
    this.faults = faults;
  }

  /** The entry that stands at a place of the scenario's text; null where none does. */
  String takenAt(int offset) {
    return taken.get(offset);
  }

  Node resolve(Node node) {
    if (node instanceof Node.Obj object) {
      List<Node.Member> members = new ArrayList<>();
      for (Node.Member member : object.members()) {
        Section section = section(member.key());
        Node value =
            section != null && member.value() instanceof Node.Arr list
                ? list(section, list)
                : resolve(member.value());
        members.add(new Node.Member(member.key(), member.keyOffset(), value));
      }
      return new Node.Obj(object.offset(), members);
    }
    return node instanceof Node.Arr list
        ? new Node.Arr(list.offset(), list.elements().stream().map(this::resolve).toList())
        : node;
  }

  /** The list of this name, or of one that is meant where there is a slip in it; null for none. */
  private static Section section(String key) {
    List<String> keys = Arrays.stream(Section.values()).map(Section::key).toList();
    return Section.of(key).or(() -> Spelling.nearest(key, keys).flatMap(Section::of)).orElse(null);
  }

  private Node list(Section section, Node.Arr list) {
    List<Node> elements = new ArrayList<>();
    for (Node element : list.elements()) {
      Node.Member use = element instanceof Node.Obj object ? use(object) : null;
      elements.add(use == null ? resolve(element) : take(section, (Node.Obj) element, use));
    }
    return new Node.Arr(list.offset(), elements);
  }

  private Node.Member use(Node.Obj object) {
    for (Node.Member member : object.members()) {
      if (member.key().equals(USE)) {
        return member;
      }
    }
    for (Node.Member member : object.members()) {
      if (Spelling.nearest(member.key(), List.of(USE)).isPresent()) {
        unknown(member, USE);
        return member;
      }
    }
    return null;
  }

  private void unknown(Node.Member member, String meant) {
    faults.add(
        new Fault(
            member.keyOffset(),
            "unknown key " + Words.quoted(member.key()),
            "did you mean \"" + meant + "\"?"));
  }

  private Node take(Section section, Node.Obj object, Node.Member use) {
    if (!(use.value() instanceof Node.Text name)) {
      faults.add(
          new Fault(
              use.value().offset(),
              "\"use\" is " + use.value().called(),
              "write the name of something in the catalogue"));
      return new Node.Broken(object.offset());
    }
    CatalogueText.Raw entry = catalogue.raw(section, name.text());
    if (entry == null) {
      faults.add(
          new Fault(
              name.offset(),
              "the catalogue has no " + Words.quoted(name.text()) + " among its " + section.key(),
              Words.oneOf(name.text(), catalogue.names(section))));
      return new Node.Broken(object.offset());
    }
    taken.put(name.offset(), entry.name());
    List<Node.Member> own = new ArrayList<>();
    Node.Member with = null;
    for (Node.Member member : object.members()) {
      if (member.key().equals(WITH)) {
        with = member;
      } else if (member != use) {
        own.add(member);
      }
    }
    Map<String, Node> values = values(entry, with, name);
    Node.Obj filled = new Filling(values, name.offset(), faults).object(entry.body());
    return over(section, entry, filled, own, name.offset(), object.offset());
  }

  /** What the blanks are filled with; those that are missing are reported. */
  private Map<String, Node> values(CatalogueText.Raw entry, Node.Member with, Node.Text name) {
    Map<String, Node> values = new LinkedHashMap<>();
    if (with != null && with.value() instanceof Node.Obj written) {
      for (Node.Member member : written.members()) {
        if (entry.blanks().containsKey(member.key())) {
          values.put(member.key(), member.value());
        } else {
          Spelling.nearest(member.key(), entry.blanks().keySet())
              .ifPresent(meant -> values.putIfAbsent(meant, member.value()));
          faults.add(
              new Fault(
                  member.keyOffset(),
                  Words.quoted(entry.name()) + " has no blank " + Words.quoted(member.key()),
                  entry.blanks().isEmpty()
                      ? "remove it"
                      : Words.oneOf(member.key(), List.copyOf(entry.blanks().keySet()))));
        }
      }
    } else if (with != null) {
      faults.add(
          new Fault(
              with.value().offset(),
              "\"with\" is " + with.value().called(),
              "write an object in braces: a blank's name, and what it is here"));
    }
    for (Map.Entry<String, CatalogueText.Described> blank : entry.blanks().entrySet()) {
      if (values.containsKey(blank.getKey())) {
        continue;
      }
      Node usual = blank.getValue().usual();
      if (usual == null) {
        faults.add(
            new Fault(
                name.offset(),
                Words.quoted(entry.name()) + " needs to know \"" + blank.getKey() + "\"",
                "add it under \"with\": " + blank.getValue().about()));
      }
      values.put(blank.getKey(), usual != null ? moved(usual, name.offset()) : missing(name));
    }
    return values;
  }

  private static Node missing(Node.Text name) {
    return new Node.Broken(name.offset());
  }

  private static Node moved(Node usual, int offset) {
    Node.Obj held = new Node.Obj(offset, List.of(new Node.Member("usual", offset, usual)));
    return new Filling(Map.of(), offset, new ArrayList<>()).object(held).members().get(0).value();
  }

  /**
   * The entry, with the scenario's own keys in the place of its own; a slip in a key stands for
   * what was meant, so that the reader can say what that was.
   */
  private static Node.Obj over(
      Section section,
      CatalogueText.Raw entry,
      Node.Obj filled,
      List<Node.Member> own,
      int nameOffset,
      int offset) {
    List<String> keys =
        ((Shape.Structure) Shapes.of(section.type()))
            .components().stream().map(Shape.Component::name).toList();
    Set<String> said = new HashSet<>();
    for (Node.Member mine : own) {
      said.add(
          keys.contains(mine.key())
              ? mine.key()
              : Spelling.nearest(mine.key(), keys).orElse(mine.key()));
    }
    List<Node.Member> members = new ArrayList<>(own);
    for (Node.Member member : filled.members()) {
      if (!said.contains(member.key())) {
        members.add(member);
      }
    }
    if (section.id() != null && own.stream().noneMatch(m -> m.key().equals(section.id()))) {
      members.add(
          new Node.Member(section.id(), nameOffset, new Node.Text(nameOffset, entry.name())));
    }
    return new Node.Obj(offset, members);
  }
}
