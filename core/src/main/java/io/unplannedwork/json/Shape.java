package io.unplannedwork.json;

import io.unplannedwork.scenario.Field;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Type;
import java.util.List;

/** What a Java type looks like in JSON; looked up once per type. */
sealed interface Shape {

  /** A whole number; {@code small} where it must fit an int. */
  record Whole(boolean small) implements Shape {}

  record Flag() implements Shape {}

  record Text() implements Shape {}

  /** One of an enum's constants, by name. */
  record Constant(Class<? extends Enum<?>> type, List<Enum<?>> constants, List<String> names)
      implements Shape {
    String name(Enum<?> constant) {
      return names.get(constant.ordinal());
    }
  }

  /** A date, a time of day, or both. */
  record Moment(Class<?> type) implements Shape {}

  /** A record that stands for its one component, such as an id or a share. */
  record Wrapped(Class<?> type, Shape inner, MethodHandle make, MethodHandle get)
      implements Shape {}

  record Many(Type element) implements Shape {
    Shape elements() {
      return Shapes.of(element);
    }
  }

  /** A table; its keys are texts, ids or constants. */
  record Table(Type key, Type value) implements Shape {
    Shape keys() {
      return Shapes.of(key);
    }

    Shape values() {
      return Shapes.of(value);
    }
  }

  /** A record. {@code make} takes an {@code Object[]} of its components in order. */
  record Structure(Class<?> type, List<Component> components, MethodHandle make) implements Shape {}

  /** A sealed interface: one of several records. */
  record OneOf(Class<?> type, List<Variant> variants) implements Shape {
    Variant variant(Class<?> record) {
      for (Variant variant : variants) {
        if (variant.type() == record) {
          return variant;
        }
      }
      throw new IllegalArgumentException(record + " is not a " + type);
    }
  }

  record Variant(String name, Class<?> type) {
    Structure structure() {
      return (Structure) Shapes.of(type);
    }
  }

  /** A component of a record; {@code field} is null outside scenarios. */
  final class Component {
    private final String name;
    private final Type type;
    private final Class<?> raw;
    private final MethodHandle get;
    private final Field field;
    private final String absent;
    private final boolean spreads;
    private Shape shape;

    Component(
        String name,
        Type type,
        Class<?> raw,
        MethodHandle get,
        Field field,
        String absent,
        boolean spreads) {
      this.name = name;
      this.type = type;
      this.raw = raw;
      this.get = get;
      this.field = field;
      this.absent = absent;
      this.spreads = spreads;
    }

    String name() {
      return name;
    }

    /** Its key; beside the type of a record, the type of work needs a key of its own. */
    String name(boolean besideType) {
      return besideType && name.equals("type") ? "workType" : name;
    }

    /** Looked up late, since a record may hold records of its own kind. */
    Shape shape() {
      Shape known = shape;
      if (known == null) {
        known = Shapes.of(type);
        shape = known;
      }
      return known;
    }

    boolean primitive() {
      return raw.isPrimitive();
    }

    Field field() {
      return field;
    }

    /** What stands, as JSON, where the key is absent; null where it must be there. */
    String absent() {
      return absent;
    }

    /** Whether its own keys stand among those of the record that holds it. */
    boolean spreads() {
      return spreads;
    }

    Object get(Object record) {
      try {
        return get.invokeExact(record);
      } catch (Throwable bug) {
        throw new IllegalStateException("cannot read " + name + " of " + record.getClass(), bug);
      }
    }
  }
}
