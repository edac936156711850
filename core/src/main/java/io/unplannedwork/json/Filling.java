package io.unplannedwork.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes values into the blanks of an entry of the catalogue: {@code "{team}"} alone becomes the
 * value itself, in a longer text its letters.
 */
final class Filling {
  private static final Pattern BLANK = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)\\}");

  private final Map<String, Node> values;
  private final Integer at;
  private final List<Fault> faults;
  private final Set<String> used = new LinkedHashSet<>();

  /**
   * @param at the place that everything filled gets; null keeps the entry's own places
   * @param faults takes blanks that nobody described
   */
  Filling(Map<String, Node> values, Integer at, List<Fault> faults) {
    this.values = values;
    this.at = at;
    this.faults = faults;
  }

  /** The blanks that were met. */
  Set<String> used() {
    return used;
  }

  Node.Obj object(Node.Obj object) {
    List<Node.Member> members = new ArrayList<>();
    for (Node.Member member : object.members()) {
      members.add(
          new Node.Member(
              text(member.key(), member.keyOffset()),
              place(member.keyOffset()),
              node(member.value())));
    }
    return new Node.Obj(place(object.offset()), members);
  }

  private Node node(Node node) {
    if (node instanceof Node.Obj object) {
      return object(object);
    }
    if (node instanceof Node.Arr list) {
      return new Node.Arr(place(list.offset()), list.elements().stream().map(this::node).toList());
    }
    if (node instanceof Node.Text text) {
      Matcher blank = BLANK.matcher(text.text());
      if (blank.matches()) {
        Node value = value(blank.group(1), text.offset());
        return value != null ? value : node;
      }
      return new Node.Text(place(text.offset()), text(text.text(), text.offset()));
    }
    if (node instanceof Node.Num number) {
      return new Node.Num(place(number.offset()), number.digits());
    }
    if (node instanceof Node.Flag flag) {
      return new Node.Flag(place(flag.offset()), flag.on());
    }
    return node instanceof Node.Nothing nothing
        ? new Node.Nothing(place(nothing.offset()))
        : new Node.Broken(place(node.offset()));
  }

  private String text(String text, int offset) {
    Matcher blank = BLANK.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (blank.find()) {
      Node value = value(blank.group(1), offset);
      String letters =
          value instanceof Node.Text words
              ? words.text()
              : value instanceof Node.Num number ? number.digits() : blank.group();
      blank.appendReplacement(filled, Matcher.quoteReplacement(letters));
    }
    return blank.appendTail(filled).toString();
  }

  private Node value(String blank, int offset) {
    used.add(blank);
    Node value = values.get(blank);
    if (value == null) {
      faults.add(
          new Fault(
              place(offset),
              "{" + blank + "} is no blank of this",
              values.isEmpty()
                  ? "describe it in \"blanks\""
                  : Words.oneOf(blank, List.copyOf(values.keySet()))));
    }
    return value;
  }

  private int place(int own) {
    return at == null ? own : at;
  }
}
