package io.unplannedwork.room;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What a room has put in its journal and how much of that is stored for good. All but {@link
 * #committed} is called on the room's thread.
 */
final class Kept {
  private final Journal journal;
  private final AtomicLong committed = new AtomicLong();
  private long appended;
  private long marked;
  private long sinceMark;
  private long unstored;
  private boolean stalled;

  Kept(Journal journal) {
    this.journal = journal;
  }

  /** So many records were there already, the last of them at a minute. */
  void found(int records, long minute) {
    appended = records;
    committed.set(records);
    marked = minute;
  }

  void append(JournalRecord record, long minute) {
    marked = minute;
    sinceMark = 0;
    journal.append(++appended, record);
  }

  /** The position of the last record. */
  long appended() {
    return appended;
  }

  /** Everything up to this position is stored; from any thread. */
  void committed(long position) {
    committed.accumulateAndGet(position, Math::max);
  }

  long committed() {
    return committed.get();
  }

  boolean stored() {
    return committed.get() >= appended;
  }

  /** Whether the journal does not know yet that this minute was reached. */
  boolean isBehind(long minute) {
    return minute > marked;
  }

  /** Whether with so much more real time the minute reached should be noted again. */
  boolean wantsMark(long elapsedMillis, long every) {
    sinceMark += elapsedMillis;
    if (sinceMark < every) {
      return false;
    }
    sinceMark = 0;
    return true;
  }

  /**
   * Real time passes; after so much of it without anything stored, play stalls.
   *
   * @return whether it stalls from now on, or does no more
   */
  boolean turns(long elapsedMillis, long stall) {
    unstored = stored() ? 0 : unstored + elapsedMillis;
    boolean before = stalled;
    stalled = unstored > stall;
    return stalled != before;
  }

  boolean isStalled() {
    return stalled;
  }
}
