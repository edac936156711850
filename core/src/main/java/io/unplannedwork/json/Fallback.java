package io.unplannedwork.json;

import io.unplannedwork.scenario.Field;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Harmless values in place of what an author wrote wrong. */
final class Fallback {
  /** No author's id is this. */
  static final String UNREADABLE = "\uFFFD";

  private Fallback() {}

  static Object of(Shape shape, Field field) {
    if (field != null && field.absent().equals("null")) {
      return null;
    }
    if (shape instanceof Shape.Whole whole) {
      long least = field == null ? 0 : Math.max(0, field.min());
      return whole.small() ? (Object) Math.toIntExact(least) : (Object) least;
    }
    if (shape instanceof Shape.Flag) {
      return false;
    }
    if (shape instanceof Shape.Text) {
      return UNREADABLE;
    }
    if (shape instanceof Shape.Constant constant) {
      return constant.constants().get(0);
    }
    if (shape instanceof Shape.Moment moment) {
      return moment(moment.type());
    }
    if (shape instanceof Shape.Wrapped wrapped) {
      return make(wrapped.make(), of(wrapped.inner(), field));
    }
    if (shape instanceof Shape.Many) {
      return List.of();
    }
    if (shape instanceof Shape.Table) {
      return Map.of();
    }
    if (shape instanceof Shape.OneOf family) {
      return of(family.variants().get(0).structure(), null);
    }
    Shape.Structure structure = (Shape.Structure) shape;
    Object[] values = new Object[structure.components().size()];
    for (int i = 0; i < values.length; i++) {
      Shape.Component component = structure.components().get(i);
      values[i] = of(component.shape(), component.field());
    }
    try {
      return (Object) structure.make().invokeExact(values);
    } catch (Throwable bug) {
      throw new IllegalStateException("cannot make " + structure.type(), bug);
    }
  }

  private static Object moment(Class<?> type) {
    LocalDate monday = LocalDate.of(2001, 1, 1);
    if (type == LocalDate.class) {
      return monday;
    }
    return type == LocalTime.class
        ? LocalTime.MIDNIGHT
        : (Object) LocalDateTime.of(monday, LocalTime.MIDNIGHT);
  }

  private static Object make(java.lang.invoke.MethodHandle make, Object inner) {
    try {
      return (Object) make.invokeExact(inner);
    } catch (Throwable bug) {
      throw new IllegalStateException("cannot make a placeholder", bug);
    }
  }
}
