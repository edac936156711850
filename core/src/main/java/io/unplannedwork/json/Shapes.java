package io.unplannedwork.json;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.scenario.Field;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Looks up the shape of a type: by reflection once, from then on from memory. */
final class Shapes {
  private static final Map<Type, Shape> KNOWN = new ConcurrentHashMap<>();
  private static final Map<Class<?>, Class<?>> FAMILIES = new ConcurrentHashMap<>();

  private Shapes() {}

  static Shape of(Type type) {
    Shape known = KNOWN.get(type);
    if (known == null) {
      known = look(type);
      KNOWN.put(type, known);
    }
    return known;
  }

  /** The widest sealed interface a record belongs to; else its own class. */
  static Class<?> family(Class<?> type) {
    return FAMILIES.computeIfAbsent(type, Shapes::climb);
  }

  private static Class<?> climb(Class<?> type) {
    for (Class<?> above : type.getInterfaces()) {
      if (above.isSealed()) {
        return climb(above);
      }
    }
    return type;
  }

  private static Shape look(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new Shape.Many(of[0]);
      }
      if (generic.getRawType() == Map.class) {
        return new Shape.Table(of[0], of[1]);
      }
    }
    if (type instanceof Class<?> known) {
      return look(known);
    }
    throw new IllegalArgumentException("no JSON is defined for " + type);
  }

  private static Shape look(Class<?> type) {
    if (type == long.class || type == Long.class) {
      return new Shape.Whole(false);
    }
    if (type == int.class || type == Integer.class) {
      return new Shape.Whole(true);
    }
    if (type == boolean.class || type == Boolean.class) {
      return new Shape.Flag();
    }
    if (type == String.class) {
      return new Shape.Text();
    }
    if (type == LocalDate.class || type == LocalDateTime.class || type == LocalTime.class) {
      return new Shape.Moment(type);
    }
    if (type.isEnum()) {
      return constant(type);
    }
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isSealed() && type.isInterface()) {
      List<Shape.Variant> variants = new ArrayList<>();
      collect(type, variants);
      return new Shape.OneOf(type, List.copyOf(variants));
    }
    throw new IllegalArgumentException("no JSON is defined for " + type);
  }

  @SuppressWarnings("unchecked")
  private static Shape constant(Class<?> type) {
    List<Enum<?>> constants = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Object each : type.getEnumConstants()) {
      Enum<?> constant = (Enum<?>) each;
      constants.add(constant);
      names.add(name(constant));
    }
    return new Shape.Constant(
        (Class<? extends Enum<?>>) type, List.copyOf(constants), List.copyOf(names));
  }

  private static void collect(Class<?> sealed, List<Shape.Variant> variants) {
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      if (permitted.isRecord()) {
        variants.add(new Shape.Variant(name(permitted), permitted));
      } else if (permitted.isSealed()) {
        collect(permitted, variants);
      } else {
        throw new IllegalArgumentException(permitted + " is neither a record nor sealed");
      }
    }
  }

  /** Records are known by their own name, answers by their kind. */
  private static String name(Class<?> type) {
    Called called = type.getAnnotation(Called.class);
    if (called != null) {
      return called.value();
    }
    return Answer.class.isAssignableFrom(type) ? answerKind(type).name() : type.getSimpleName();
  }

  private static String name(Enum<?> constant) {
    try {
      Called called =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(Called.class);
      return called != null ? called.value() : constant.name();
    } catch (NoSuchFieldException bug) {
      throw new IllegalStateException("a constant is a field: " + constant, bug);
    }
  }

  private static final Map<Class<?>, AnswerKind> ANSWER_KINDS =
      Map.of(
          Answer.Choice.class, AnswerKind.CHOOSE,
          Answer.Ranking.class, AnswerKind.RANK,
          Answer.Amount.class, AnswerKind.NUMBER,
          Answer.Assignment.class, AnswerKind.ASSIGN,
          Answer.Toggle.class, AnswerKind.TOGGLE,
          Answer.Words.class, AnswerKind.TEXT);

  private static AnswerKind answerKind(Class<?> type) {
    AnswerKind kind = ANSWER_KINDS.get(type);
    if (kind == null) {
      throw new IllegalStateException("say which kind of answer " + type + " is");
    }
    return kind;
  }

  /**
   * A record of one component that can be compared (an id, a share, a moment) stands in JSON for
   * that component; every other record is an object.
   */
  private static Shape record(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Constructor<?> constructor = constructor(type, parts);
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      MethodHandle make = lookup.unreflectConstructor(constructor);
      if (parts.length == 1 && Comparable.class.isAssignableFrom(type)) {
        return new Shape.Wrapped(
            type,
            of(parts[0].getGenericType()),
            make.asType(MethodType.methodType(Object.class, Object.class)),
            getter(lookup, parts[0]));
      }
      List<Shape.Component> components = new ArrayList<>();
      for (RecordComponent part : parts) {
        components.add(
            new Shape.Component(
                part.getName(),
                part.getGenericType(),
                part.getType(),
                getter(lookup, part),
                part.getAnnotation(Field.class),
                absent(part),
                spreads(type, part)));
      }
      MethodHandle spread =
          make.asSpreader(Object[].class, parts.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      return new Shape.Structure(type, List.copyOf(components), spread);
    } catch (IllegalAccessException bug) {
      throw new IllegalStateException("cannot reach " + type, bug);
    }
  }

  private static String absent(RecordComponent part) {
    Field field = part.getAnnotation(Field.class);
    if (field != null) {
      return field.absent().equals("required") ? null : field.absent();
    }
    Absent absent = part.getAnnotation(Absent.class);
    return absent != null ? absent.value() : null;
  }

  private static boolean spreads(Class<?> type, RecordComponent part) {
    return part.isAnnotationPresent(Spread.class)
        || type == Recorded.class && part.getType() == Event.class;
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] parts) {
    try {
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException bug) {
      throw new IllegalStateException("a record has its canonical constructor: " + type, bug);
    }
  }

  private static MethodHandle getter(MethodHandles.Lookup lookup, RecordComponent part)
      throws IllegalAccessException {
    Method accessor = part.getAccessor();
    accessor.setAccessible(true);
    return lookup.unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
  }
}
