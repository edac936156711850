package io.unplannedwork.desktop.server;

import io.unplannedwork.client.Timing;
import io.unplannedwork.json.Codec;
import io.unplannedwork.view.Part;
import io.unplannedwork.view.Update;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Updates as bytes of JSON. Viewers who see the same share the same part, and it is written once
 * for all of them: the newest parts of all rooms are remembered as they were written. May be used
 * by several threads.
 */
public final class Encoding {
  /** What an update begins with that says its times; else {@code "number"} comes first. */
  public static final String DUE = "{\"type\":\"update\",\"times\":\"";

  /** A power of two; viewers of one room are told within a few milliseconds of one another. */
  private static final int REMEMBERED = 1 << 10;

  /** Where the parts stand in an update without any; what is before is ASCII. */
  private static final String GAP = "\"changed\":[";

  private record Written(Part part, byte[] json) {}

  private final AtomicReferenceArray<Written> written = new AtomicReferenceArray<>(REMEMBERED);

  /** The same as {@link Wire#write} of this update, in UTF-8. */
  byte[] write(Update update) {
    return write(update, Codec.update(update.number(), update.full(), List.of(), update.removed()));
  }

  /**
   * As above, and at its front when it was due, when the room began to make it, when the room told
   * it and when it was written: for whoever measures.
   */
  byte[] write(Update update, Timing timing, long told) {
    String empty = Codec.update(update.number(), update.full(), List.of(), update.removed());
    update.changed().forEach(this::json);
    String times = timing.due() + " " + timing.begun() + " " + told + " " + RoomDriver.now() + "\"";
    return write(update, DUE + times + empty.substring(empty.indexOf(',')));
  }

  private byte[] write(Update update, String empty) {
    int gap = empty.indexOf(GAP) + GAP.length();
    byte[] around = empty.getBytes(StandardCharsets.UTF_8);
    byte[][] parts = new byte[update.changed().size()][];
    int size = around.length + Math.max(0, parts.length - 1);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = json(update.changed().get(i));
      size += parts[i].length;
    }
    byte[] all = new byte[size];
    System.arraycopy(around, 0, all, 0, gap);
    int at = gap;
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        all[at++] = ',';
      }
      System.arraycopy(parts[i], 0, all, at, parts[i].length);
      at += parts[i].length;
    }
    System.arraycopy(around, gap, all, at, around.length - gap);
    return all;
  }

  private byte[] json(Part part) {
    int place = System.identityHashCode(part) & REMEMBERED - 1;
    Written before = written.get(place);
    if (before != null && before.part() == part) {
      return before.json();
    }
    byte[] json = Codec.write(part).getBytes(StandardCharsets.UTF_8);
    written.set(place, new Written(part, json));
    return json;
  }
}
