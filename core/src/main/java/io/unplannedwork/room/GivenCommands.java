package io.unplannedwork.room;

import io.unplannedwork.contract.Actor;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which commands were carried out, by sender and the sender's own id: each id acts once. */
final class GivenCommands {
  private record Key(Actor.Kind kind, String seat, String id) implements Comparable<Key> {
    static Key of(Actor actor, String id) {
      return new Key(actor.kind(), actor.seat() == null ? "" : actor.seat().value(), id);
    }

    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::kind)
          .thenComparing(Key::seat)
          .thenComparing(Key::id)
          .compare(this, other);
    }
  }

  private final Map<Key, Long> positions = new TreeMap<>();

  /** Host and bots give commands without an id; those are not remembered. */
  void add(Actor actor, String id, long position) {
    if (!id.isEmpty()) {
      positions.put(Key.of(actor, id), position);
    }
  }

  /** The journal position of the command with this id, if it was carried out. */
  Optional<Long> position(Actor actor, String id) {
    return Optional.ofNullable(positions.get(Key.of(actor, id)));
  }
}
