package io.unplannedwork.json;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Viewer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a value of any shape, different ones for different numbers, so that none is forgotten. */
final class Samples {
  private int next;
  private int depth;

  Samples(int seed) {
    next = seed;
  }

  Object of(Class<?> type) {
    return of(Shapes.of(type));
  }

  Object of(Shape shape) {
    next++;
    if (shape instanceof Shape.Whole whole) {
      return whole.small() ? (Object) next : (Object) (next * 4_000_000_000L);
    }
    if (shape instanceof Shape.Flag) {
      return next % 2 == 0;
    }
    if (shape instanceof Shape.Text) {
      return "ä“\n\"\\" + next;
    }
    if (shape instanceof Shape.Constant constant) {
      return constant.constants().get(next % constant.constants().size());
    }
    if (shape instanceof Shape.Moment moment) {
      LocalTime time = LocalTime.of(next % 24, next % 60);
      LocalDate date = LocalDate.of(2026, 3, 2).plusDays(next);
      return moment.type() == LocalDate.class
          ? date
          : moment.type() == LocalTime.class ? time : (Object) LocalDateTime.of(date, time);
    }
    if (shape instanceof Shape.Many many) {
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < 2 && depth < 4; i++) {
        list.add(of(many.elements()));
      }
      return List.copyOf(list);
    }
    if (shape instanceof Shape.Table table) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < 3; i++) {
        map.put(of(table.keys()), of(table.values()));
      }
      return map;
    }
    if (shape instanceof Shape.OneOf family) {
      return of(family.variants().get(next % family.variants().size()).structure());
    }
    if (shape instanceof Shape.Structure structure && structure.type() == Viewer.class) {
      return next % 2 == 0 ? Viewer.PROJECTOR : Viewer.seat(new SeatId("dev"));
    }
    try {
      if (shape instanceof Shape.Wrapped wrapped) {
        return (Object) wrapped.make().invokeExact(of(wrapped.inner()));
      }
      return structure((Shape.Structure) shape);
    } catch (Throwable bug) {
      throw new AssertionError("no sample of " + shape, bug);
    }
  }

  private Object structure(Shape.Structure structure) throws Throwable {
    depth++;
    Object[] values = new Object[structure.components().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = of(structure.components().get(i).shape());
    }
    depth--;
    return (Object) structure.make().invokeExact(values);
  }
}
