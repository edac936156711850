package io.unplannedwork.json;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Condition;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.scenario.Field;
import io.unplannedwork.scenario.Spelling;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes records of nodes. Types are chosen from closed lists (a sealed family's records), never by
 * a name out of the text. From an author it takes everything it can and reports every fault; from a
 * program it stops at the first.
 */
final class Decoder {
  private static final String TYPE = "type";
  private static final Shape.OneOf BODIES = (Shape.OneOf) Shapes.of(Body.class);

  /** What clients say: nothing may be left out. */
  private static final Set<Class<?>> SAID_IN_FULL =
      Set.of(Command.class, Condition.class, Answer.class, Subject.class, ToHost.class);

  private final Dialect dialect;
  private final List<Fault> faults;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Set<String> broken = new LinkedHashSet<>();

  Decoder(Dialect dialect, List<Fault> faults) {
    this.dialect = dialect;
    this.faults = faults;
  }

  /** Where the value of each path stands, by path such as {@code people[3].team}. */
  Map<String, Integer> places() {
    return places;
  }

  /** Paths whose value could not be used; something harmless stands there. */
  Set<String> broken() {
    return broken;
  }

  /** Ends the decoding of what a program sent. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused() {
      super(null, null, false, false);
    }
  }

  Object decode(Shape shape, Node node, String path, Field field) {
    if (dialect == Dialect.AUTHOR) {
      places.put(path, node.offset());
    }
    if (node instanceof Node.Broken) {
      return fallback(shape, path, field);
    }
    if (node instanceof Node.Nothing) {
      if (field != null && field.absent().equals("null")) {
        return null;
      }
      return wrong(shape, node, path, field, "null is not allowed for " + spoken(path));
    }
    if (shape instanceof Shape.Whole whole) {
      return number(whole, node, path, field);
    }
    if (shape instanceof Shape.Flag) {
      return node instanceof Node.Flag flag ? flag.on() : mistyped(shape, node, path, field);
    }
    if (shape instanceof Shape.Text) {
      return node instanceof Node.Text text
          ? text(text, path, field)
          : mistyped(shape, node, path, field);
    }
    if (shape instanceof Shape.Constant constant) {
      return node instanceof Node.Text text
          ? constant(constant, text.text(), text.offset(), path, field)
          : mistyped(shape, node, path, field);
    }
    if (shape instanceof Shape.Moment moment) {
      return node instanceof Node.Text text
          ? moment(moment, text, path, field)
          : mistyped(shape, node, path, field);
    }
    if (shape instanceof Shape.Wrapped wrapped) {
      Object inner = decode(wrapped.inner(), node, path, field);
      return broken.contains(path)
          ? fallback(shape, path, field)
          : wrap(wrapped, inner, node, path);
    }
    if (shape instanceof Shape.Many many) {
      return node instanceof Node.Arr list
          ? list(many, list, path, field)
          : mistyped(shape, node, path, field);
    }
    if (shape instanceof Shape.Table table) {
      return node instanceof Node.Obj object
          ? table(table, object, path, field)
          : mistyped(shape, node, path, field);
    }
    if (shape instanceof Shape.Structure structure) {
      return node instanceof Node.Obj object
          ? structure(structure, object, path, field)
          : mistyped(shape, node, path, field);
    }
    Shape.OneOf family = (Shape.OneOf) shape;
    if (!(node instanceof Node.Obj object)) {
      return mistyped(shape, node, path, field);
    }
    return dialect == Dialect.AUTHOR
        ? shortForm(family, object, path, field)
        : variant(family, object, path);
  }

  private Object number(Shape.Whole whole, Node node, String path, Field field) {
    if (!(node instanceof Node.Num number)) {
      return mistyped(whole, node, path, field);
    }
    long value;
    try {
      value = Long.parseLong(number.digits());
    } catch (NumberFormatException fractionOrHuge) {
      boolean huge = number.digits().matches("-?[0-9]+");
      return wrong(
          whole,
          node,
          path,
          field,
          spoken(path) + " is " + number.digits() + (huge ? ", which is too large" : ""));
    }
    if (whole.small() && value != (int) value) {
      return wrong(
          whole, node, path, field, spoken(path) + " is " + value + ", which is too large");
    }
    if (field != null && (value < field.min() || value > field.max())) {
      return wrong(whole, node, path, field, spoken(path) + " is " + value);
    }
    return whole.small() ? (Object) (int) value : (Object) value;
  }

  private Object text(Node.Text node, String path, Field field) {
    String text = node.text();
    int length = text.codePointCount(0, text.length());
    if (field != null && (length < field.min() || length > field.max())) {
      String wrong =
          length == 0
              ? spoken(path) + " is empty"
              : spoken(path) + " has " + length + " characters";
      return wrong(new Shape.Text(), node, path, field, wrong);
    }
    return text;
  }

  private Object constant(
      Shape.Constant shape, String written, int offset, String path, Field field) {
    Enum<?> found =
        dialect == Dialect.AUTHOR
            ? Words.constant(shape, written)
            : Words.exactConstant(shape, written);
    if (found != null) {
      return found;
    }
    List<String> names = shape.names();
    String wrong =
        path.endsWith(KEY)
            ? "unknown key "
                + Words.quoted(written)
                + " in "
                + path.substring(0, path.lastIndexOf('['))
            : spoken(path) + " is " + Words.quoted(written);
    return wrong(shape, new Node.Broken(offset), path, field, wrong, Words.oneOf(written, names));
  }

  private Object moment(Shape.Moment shape, Node.Text node, String path, Field field) {
    Object moment = Words.moment(shape.type(), node.text());
    return moment != null
        ? moment
        : wrong(
            shape,
            node,
            path,
            field,
            spoken(path) + " is " + Words.quoted(node.text()),
            Words.noSuchDay(node.text()).orElse("write " + Words.wanted(shape, field, dialect)));
  }

  private Object wrap(Shape.Wrapped shape, Object inner, Node node, String path) {
    try {
      return (Object) shape.make().invokeExact(inner);
    } catch (IllegalArgumentException refused) {
      report(node.offset(), spoken(path) + " is empty", "write at least one character");
      return fallback(shape, path, null);
    } catch (Throwable bug) {
      throw new IllegalStateException("cannot make " + shape.type(), bug);
    }
  }

  private Object list(Shape.Many shape, Node.Arr node, String path, Field field) {
    int size = node.elements().size();
    checkSize(size, "elements", node, path, field);
    List<Object> elements = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      elements.add(decode(shape.elements(), node.elements().get(i), path + "[" + i + "]", null));
    }
    return elements;
  }

  private Object table(Shape.Table shape, Node.Obj node, String path, Field field) {
    boolean valuesBounded = field != null && !field.unit().isEmpty();
    if (!valuesBounded) {
      checkSize(node.members().size(), "entries", node, path, field);
    }
    Map<Object, Object> table = new LinkedHashMap<>();
    for (Node.Member member : node.members()) {
      String entry = path + "[" + Words.quoted(member.key()) + "]";
      if (dialect == Dialect.AUTHOR) {
        places.put(entry + KEY, member.keyOffset());
      }
      Object key = key(shape.keys(), member, entry + KEY);
      Object value = decode(shape.values(), member.value(), entry, valuesBounded ? field : null);
      if (broken.contains(entry + KEY)) {
        continue;
      }
      if (table.put(key, value) != null) {
        report(
            member.keyOffset(),
            "the key " + Words.quoted(member.key()) + " stands twice in " + spoken(path),
            "keep one of the two");
      }
    }
    return table;
  }

  /** Marks the path of an entry's key, as opposed to its value. */
  static final String KEY = "#key";

  private Object key(Shape shape, Node.Member member, String path) {
    if (shape instanceof Shape.Constant constant) {
      return constant(constant, member.key(), member.keyOffset(), path, null);
    }
    return decode(shape, new Node.Text(member.keyOffset(), member.key()), path, null);
  }

  private void checkSize(int size, String what, Node node, String path, Field field) {
    if (field != null && (size < field.min() || size > field.max())) {
      report(
          node.offset(),
          spoken(path) + " has " + (size == 0 ? "no " : size + " ") + what,
          Words.between(field.min(), field.max()) + " are allowed");
      broken.add(path);
    }
  }

  private Object structure(Shape.Structure shape, Node.Obj node, String path, Field field) {
    return structure(shape, node, path, field, Set.of());
  }

  /**
   * @param elsewhere keys of the object that are read by somebody else
   */
  private Object structure(
      Shape.Structure shape, Node.Obj node, String path, Field field, Set<String> elsewhere) {
    Set<String> ignored = new HashSet<>(elsewhere);
    ignored.addAll(alsoRead(shape, node, path));
    List<Shape.Component> components =
        shape.components().stream().filter(component -> !component.spreads()).toList();
    Node.Member[] found = match(components, node, path, ignored);
    Object[] values = new Object[shape.components().size()];
    for (int i = 0, own = 0; i < values.length; i++) {
      Shape.Component component = shape.components().get(i);
      if (component.spreads()) {
        Set<String> others = new HashSet<>(elsewhere);
        components.forEach(other -> others.add(spelt(other, elsewhere)));
        values[i] = spread(component, node, path, others);
      } else if (shape.type() == Part.class && component.name().equals("body")) {
        Shape.Structure body = named(BODIES, node, path).structure();
        values[i] = decode(body, member(node, "body", path), path + ".body", null);
        own++;
      } else {
        values[i] = component(shape, component, found[own++], node, path);
      }
    }
    return make(shape, values, node, path, field);
  }

  /** Keys of the object that are no components of the record. */
  private Set<String> alsoRead(Shape.Structure shape, Node.Obj node, String path) {
    Set<String> keys = new HashSet<>();
    if (shape.type() == Part.class) {
      keys.add(TYPE);
    }
    if (shape.type() == Refusal.class) {
      keys.add("sentence");
    }
    for (Shape.Component component : shape.components()) {
      if (component.spreads()) {
        Shape.Structure inner = inner(component, node, path);
        inner.components().forEach(part -> keys.add(part.name(true)));
        keys.addAll(alsoRead(inner, node, path));
        keys.add(TYPE);
      }
    }
    return keys;
  }

  /** The record whose keys stand among these. */
  private Shape.Structure inner(Shape.Component component, Node.Obj node, String path) {
    return component.shape() instanceof Shape.OneOf family
        ? named(family, node, path).structure()
        : (Shape.Structure) component.shape();
  }

  private Object spread(Shape.Component component, Node.Obj node, String path, Set<String> others) {
    Set<String> elsewhere = new HashSet<>(others);
    elsewhere.add(TYPE);
    return structure(inner(component, node, path), node, path, null, elsewhere);
  }

  private static String spelt(Shape.Component component, Set<String> ignored) {
    return component.name(ignored.contains(TYPE));
  }

  private Node member(Node.Obj node, String key, String path) {
    for (Node.Member member : node.members()) {
      if (member.key().equals(key)) {
        return member.value();
      }
    }
    report(node.offset(), "the key \"" + key + "\" is missing" + within(path), "add it");
    throw new Refused();
  }

  private Object component(
      Shape.Structure shape, Shape.Component component, Node.Member found, Node node, String path) {
    String inner = path.isEmpty() ? component.name() : path + "." + component.name();
    Field field = component.field();
    if (found != null) {
      boolean nullable = field == null && mayBeAbsent(shape, component);
      return nullable && found.value() instanceof Node.Nothing
          ? null
          : decode(component.shape(), found.value(), inner, field);
    }
    if (component.absent() != null) {
      return absent(component, inner);
    }
    if (field == null && mayBeAbsent(shape, component)) {
      return null;
    }
    report(
        node.offset(),
        "the key \"" + component.name() + "\" is missing" + within(path),
        "add \"" + component.name() + "\": " + Words.wanted(component.shape(), field, dialect));
    return fallback(component.shape(), inner, field);
  }

  /** What stands where an author left a key out, read as if it had been written. */
  private Object absent(Shape.Component component, String path) {
    String json = component.absent();
    List<Fault> none = new ArrayList<>();
    Node node = Parser.parse(json, Limits.SCENARIO, Parser.Style.STRICT).root();
    Object value =
        new Decoder(dialect, none).decode(component.shape(), node, path, component.field());
    if (!none.isEmpty()) {
      throw new IllegalStateException(
          "the default " + json + " of " + component.name() + " is wrong: " + none);
    }
    return value;
  }

  private static boolean mayBeAbsent(Shape.Structure shape, Shape.Component component) {
    if (component.primitive() || component.shape() instanceof Shape.Many) {
      return false;
    }
    if (shape.type() == Command.AnswerProposal.class && component.name().equals("why")
        || shape.type() == Command.CounterProposal.class
            && (component.name().equals("why") || component.name().equals("also"))
        || shape.type() == Command.Stand.class && component.name().equals("answer")
        || shape.type() == Command.StandOnProposals.class) {
      return true;
    }
    for (Class<?> full : SAID_IN_FULL) {
      if (full.isAssignableFrom(shape.type())) {
        return false;
      }
    }
    return true;
  }

  /** The member for each component, or null; reports unknown keys and those that stand twice. */
  private Node.Member[] match(
      List<Shape.Component> components, Node.Obj node, String path, Set<String> ignored) {
    Node.Member[] found = new Node.Member[components.size()];
    List<Node.Member> unknown = new ArrayList<>();
    Set<String> elsewhere = new HashSet<>();
    for (Node.Member member : node.members()) {
      int i = indexOf(components, member.key(), ignored);
      if (i < 0 && !ignored.contains(member.key())) {
        unknown.add(member);
      } else if (i < 0 ? !elsewhere.add(member.key()) : found[i] != null) {
        report(
            member.keyOffset(),
            "the key \"" + member.key() + "\" stands twice" + within(path),
            "keep one of the two");
      } else if (i >= 0) {
        found[i] = member;
      }
    }
    List<String> names = components.stream().map(c -> spelt(c, ignored)).toList();
    for (Node.Member member : unknown) {
      List<String> free = new ArrayList<>();
      for (int i = 0; i < found.length; i++) {
        if (found[i] == null) {
          free.add(spelt(components.get(i), ignored));
        }
      }
      String meant = Spelling.nearest(member.key(), free).orElse(null);
      report(
          member.keyOffset(),
          "unknown key " + Words.quoted(member.key()) + within(path),
          meant != null ? "did you mean \"" + meant + "\"?" : unknownKey(member.key(), names));
      if (meant != null) {
        found[indexOf(components, meant, ignored)] = member;
      }
    }
    return found;
  }

  /** What would be right where no key that is still free was meant. */
  private static String unknownKey(String written, List<String> names) {
    if (names.isEmpty()) {
      return "remove it";
    }
    return Spelling.nearest(written, names)
        .map(near -> "\"" + near + "\" stands here already; remove one of the two")
        .orElse("known here are " + String.join(", ", names));
  }

  private static int indexOf(List<Shape.Component> components, String name, Set<String> ignored) {
    for (int i = 0; i < components.size(); i++) {
      if (spelt(components.get(i), ignored).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private Object make(Shape.Structure shape, Object[] values, Node node, String path, Field field) {
    try {
      return (Object) shape.make().invokeExact(values);
    } catch (IllegalArgumentException refused) {
      report(node.offset(), spoken(path) + " does not hold: " + refused.getMessage(), "mend it");
      return fallback(shape, path, field);
    } catch (Throwable bug) {
      throw new IllegalStateException("cannot make " + shape.type(), bug);
    }
  }

  /** Authors name a variant by the one key of its object. */
  private Object shortForm(Shape.OneOf family, Node.Obj node, String path, Field field) {
    List<String> names = new ArrayList<>();
    for (Shape.Variant variant : family.variants()) {
      names.add(AuthorUnion.key(family, variant));
    }
    if (node.members().size() != 1) {
      return wrong(
          family, node, path, field, spoken(path) + " has " + node.members().size() + " keys");
    }
    Node.Member member = node.members().get(0);
    int chosen = names.indexOf(member.key());
    if (chosen < 0) {
      return wrong(
          family,
          new Node.Broken(member.keyOffset()),
          path,
          field,
          "unknown key " + Words.quoted(member.key()) + within(path),
          Words.oneOf(member.key(), names));
    }
    Shape.Structure structure = family.variants().get(chosen).structure();
    String inner = path + "." + member.key();
    List<Shape.Component> components = structure.components();
    Object[] values = new Object[components.size()];
    if (components.size() == 1) {
      values[0] =
          decode(components.get(0).shape(), member.value(), inner, components.get(0).field());
    } else if (components.get(0).field() != null) {
      return decode(structure, member.value(), inner, null);
    } else if (member.value() instanceof Node.Arr list
        && list.elements().size() == components.size()) {
      for (int i = 0; i < values.length; i++) {
        values[i] =
            decode(components.get(i).shape(), list.elements().get(i), inner + "[" + i + "]", null);
      }
    } else {
      return wrong(
          structure,
          member.value(),
          path,
          field,
          spoken(inner) + " is not a pair",
          "write two texts, who and where to: [\"bea\", \"operations\"]");
    }
    return make(structure, values, node, path, field);
  }

  static String discriminator(Shape.OneOf family) {
    return family.type() == Answer.class ? "kind" : TYPE;
  }

  /** Programs name a variant by the key {@code type}, or {@code kind} of an answer. */
  private Object variant(Shape.OneOf family, Node.Obj node, String path) {
    Shape.Structure structure = named(family, node, path).structure();
    return structure(structure, node, path, null, Set.of(discriminator(family)));
  }

  private Shape.Variant named(Shape.OneOf family, Node.Obj node, String path) {
    String discriminator = discriminator(family);
    Node name = member(node, discriminator, path);
    List<String> names = family.variants().stream().map(Shape.Variant::name).toList();
    if (name instanceof Node.Text text) {
      int chosen = names.indexOf(text.text());
      if (chosen >= 0) {
        return family.variants().get(chosen);
      }
      report(
          text.offset(),
          "unknown " + discriminator + " " + Words.quoted(text.text()) + within(path),
          Words.oneOf(text.text(), names));
    }
    report(
        name.offset(),
        "\"" + discriminator + "\" is " + name.called() + within(path),
        "write a text in quotes");
    throw new Refused();
  }

  private Object mistyped(Shape shape, Node node, String path, Field field) {
    return wrong(shape, node, path, field, spoken(path) + " is " + node.called());
  }

  private Object wrong(Shape shape, Node node, String path, Field field, String wrong) {
    return wrong(shape, node, path, field, wrong, "write " + Words.wanted(shape, field, dialect));
  }

  private Object wrong(
      Shape shape, Node node, String path, Field field, String wrong, String right) {
    report(node.offset(), wrong, right);
    return fallback(shape, path, field);
  }

  private void report(int offset, String wrong, String right) {
    faults.add(new Fault(offset, wrong, right));
    if (dialect == Dialect.WIRE) {
      throw new Refused();
    }
  }

  /** Something harmless in place of what could not be read, so that the rest can be checked. */
  private Object fallback(Shape shape, String path, Field field) {
    broken.add(path);
    return Fallback.of(shape, field);
  }

  /** A path as a reader says it. */
  private static String spoken(String path) {
    String plain = path.endsWith(KEY) ? path.substring(0, path.length() - KEY.length()) : path;
    return plain.isEmpty() ? "the whole" : plain;
  }

  private static String within(String path) {
    return path.isEmpty() ? "" : " in " + spoken(path);
  }
}
