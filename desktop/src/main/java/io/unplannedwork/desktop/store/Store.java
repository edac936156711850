package io.unplannedwork.desktop.store;

import io.unplannedwork.room.JournalRecord;
import java.util.List;

/** Keeps the journals of rooms. One thread writes. */
public interface Store extends AutoCloseable {

  /**
   * Stores records, all or none; when this returns they survive a crash of the machine. A record
   * that is there already, because an earlier attempt succeeded unseen, is left as it is.
   *
   * @throws StoreFailure when they could not be stored; the same records may be tried again
   */
  void write(List<Entry> entries);

  /** Codes of rooms whose games are not over, in order. */
  List<String> running();

  /** Codes of all rooms, in order. */
  List<String> rooms();

  /** The records of a room up to the first that is damaged; none where the room is unknown. */
  Stored read(String room);

  /** Forgets what follows a position: the damaged end of a journal that is gone on with. */
  void cut(String room, long position);

  @Override
  void close();

  /**
   * What was read.
   *
   * @param records good records from the first on
   * @param damage what came after them; null when nothing was wrong
   */
  record Stored(List<JournalRecord> records, Damage damage) {
    public Stored {
      records = List.copyOf(records);
    }
  }

  /**
   * Where a journal is damaged.
   *
   * @param position of the first bad record
   * @param what what is wrong, as a sentence's end
   * @param last whether nothing good follows, so that the game can go on from the record before
   */
  record Damage(String room, long position, String what, boolean last) {
    public String sentence() {
      return "The journal of room "
          + room
          + " is damaged at record "
          + position
          + ": "
          + what
          + ".";
    }
  }
}
