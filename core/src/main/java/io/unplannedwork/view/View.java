package io.unplannedwork.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The newest view a viewer has: its parts by key. Not safe for use by several threads. */
public final class View {
  private final TreeMap<String, Part> parts = new TreeMap<>();
  private long number;

  /** Takes an update in; an older one than the newest taken is ignored. */
  public void take(Update update) {
    if (update.number() <= number && !update.full()) {
      return;
    }
    number = update.number();
    if (update.full()) {
      parts.clear();
    }
    update.changed().forEach(part -> parts.put(part.key(), part));
    update.removed().forEach(parts::remove);
  }

  /** The number of the newest update taken; 0 before the first. */
  public long number() {
    return number;
  }

  public Collection<Part> parts() {
    return parts.values();
  }

  public Optional<Part> part(String key) {
    return Optional.ofNullable(parts.get(key));
  }

  /** The one part with this kind of body, if the viewer has it. */
  public <B extends Body> Optional<B> one(Class<B> kind) {
    return parts.values().stream()
        .map(Part::body)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  /** All bodies of a kind, in the order of their keys. */
  public <B extends Body> List<B> all(Class<B> kind) {
    return parts.values().stream()
        .map(Part::body)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** All bodies of a kind in an order of the caller's. */
  public <B extends Body> List<B> all(Class<B> kind, Comparator<? super B> order) {
    return parts.values().stream()
        .map(Part::body)
        .filter(kind::isInstance)
        .map(kind::cast)
        .sorted(order)
        .toList();
  }
}
