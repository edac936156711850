package io.unplannedwork.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The newest view a viewer has: its parts by key. Not safe for use by several threads. */
public final class View implements Seen {
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

  @Override
  public <B extends Body> List<B> all(Class<B> kind) {
    return parts.values().stream()
        .map(Part::body)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Override
  public <B extends Body> Optional<B> find(Class<B> kind, String key) {
    return part(key).map(Part::body).filter(kind::isInstance).map(kind::cast);
  }

  @Override
  public Set<String> keys(Class<? extends Body> kind) {
    Set<String> keys = new TreeSet<>();
    for (Part part : parts.values()) {
      if (kind.isInstance(part.body())) {
        keys.add(part.key());
      }
    }
    return keys;
  }
}
