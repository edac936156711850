package io.unplannedwork.room;

/** Where a room's records go to be stored. */
public interface Journal {
  /**
   * Takes a record to be stored and returns at once. When it and all before it are stored for good,
   * {@link Room#committed} is called with its position, from any thread.
   *
   * @param position counted from 1 within the room, without gaps
   */
  void append(long position, JournalRecord record);
}
