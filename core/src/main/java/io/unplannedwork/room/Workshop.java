package io.unplannedwork.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The rooms of a host, by code. */
public final class Workshop {
  private final Map<String, Room> rooms = new ConcurrentSkipListMap<>();
  private final Standings standings = new Standings();

  /** What people are paid in its companies. */
  public Standings standings() {
    return standings;
  }

  public void add(Room room) {
    if (rooms.putIfAbsent(room.code(), room) != null) {
      throw new IllegalArgumentException("there is a room with this code already");
    }
  }

  /** The room goes on as another, under the same code. */
  public void replace(Room room) {
    rooms.put(room.code(), room);
  }

  /** A room is not here any more. */
  public void remove(Room room) {
    if (rooms.remove(room.code(), room)) {
      standings.leave(room.code());
    }
  }

  /**
   * The room with a code as people type it: any case, O for 0, I and L for 1, with spaces. Every
   * code is compared as a whole, so the time taken tells nothing.
   */
  public Optional<Room> room(String typed) {
    byte[] wanted = normal(typed).getBytes(StandardCharsets.UTF_8);
    Room found = null;
    for (Room room : rooms.values()) {
      if (MessageDigest.isEqual(room.code().getBytes(StandardCharsets.UTF_8), wanted)) {
        found = room;
      }
    }
    return Optional.ofNullable(found);
  }

  /** In the order of their codes. */
  public List<Room> rooms() {
    return List.copyOf(rooms.values());
  }

  /** A code as it is kept: Crockford's base 32 reads O as 0, I and L as 1. */
  public static String normal(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replace("-", "")
        .replace(" ", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
