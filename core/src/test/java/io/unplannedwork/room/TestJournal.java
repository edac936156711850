package io.unplannedwork.room;

import java.util.ArrayList;
import java.util.List;

/** A journal in memory that stores when it is let, and may tell before it has stored. */
final class TestJournal implements Journal {
  enum Habit {
    /** Tells what is stored, at once. */
    PROMPT,
    /** Stores and tells only when asked to. */
    HELD,
    /** Tells first and stores when asked to: what must never happen. */
    ACKNOWLEDGES_FIRST
  }

  final List<JournalRecord> records = new ArrayList<>();
  Habit habit;
  boolean failNext;
  private Room room;
  private int stored;

  TestJournal(Habit habit) {
    this.habit = habit;
  }

  void tell(Room newRoom) {
    room = newRoom;
    if (habit == Habit.PROMPT) {
      store();
    } else if (habit == Habit.ACKNOWLEDGES_FIRST) {
      room.committed(records.size());
    }
  }

  @Override
  public void append(long position, JournalRecord record) {
    if (failNext) {
      failNext = false;
      throw new IllegalStateException("nobody foresaw this");
    }
    records.add(record);
    if (position != records.size()) {
      throw new IllegalStateException("position " + position + " of " + records.size());
    }
    if (room != null) {
      tell(room);
    }
  }

  /** How many records would be there after a crash now. */
  int stored() {
    return stored;
  }

  void store() {
    stored = records.size();
    room.committed(stored);
  }

  /** What a restart finds. */
  List<JournalRecord> afterCrash() {
    return List.copyOf(records.subList(0, stored));
  }

  List<JournalRecord.Given> commands() {
    return records.stream()
        .filter(JournalRecord.Given.class::isInstance)
        .map(JournalRecord.Given.class::cast)
        .toList();
  }

  /** Goes on with what was stored before. */
  static TestJournal with(List<JournalRecord> before) {
    TestJournal journal = new TestJournal(Habit.PROMPT);
    journal.records.addAll(before);
    return journal;
  }
}
