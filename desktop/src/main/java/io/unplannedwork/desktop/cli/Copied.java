package io.unplannedwork.desktop.cli;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Copies a record with some parts changed, so that a new part of it changes no caller. */
final class Copied {
  private Copied() {}

  /**
   * The same record but for the named parts.
   *
   * @throws IllegalArgumentException when it has no part of such a name, or of another type
   */
  static <R extends Record> R with(R record, Map<String, Object> changed) {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    Set<String> left = new TreeSet<>(changed.keySet());
    try {
      for (int i = 0; i < parts.length; i++) {
        String name = parts[i].getName();
        types[i] = parts[i].getType();
        values[i] = left.remove(name) ? changed.get(name) : parts[i].getAccessor().invoke(record);
      }
      if (!left.isEmpty()) {
        throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no " + left);
      }
      @SuppressWarnings("unchecked")
      Class<R> type = (Class<R>) record.getClass();
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
