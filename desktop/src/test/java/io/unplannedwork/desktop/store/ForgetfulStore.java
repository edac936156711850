package io.unplannedwork.desktop.store;

import java.util.ArrayList;
import java.util.List;

/** A disk that holds only what was synced, fails on demand, and may forget to sync. */
final class ForgetfulStore implements Store {
  enum Habit {
    HONEST,
    NO_SYNC
  }

  private final Habit habit;
  private final List<Entry> written = new ArrayList<>();
  private int synced;
  private int failures;

  ForgetfulStore(Habit habit) {
    this.habit = habit;
  }

  /** The next so many writes fail. */
  synchronized void failNext(int count) {
    failures = count;
  }

  synchronized int failures() {
    return failures;
  }

  /** How many records would be there after a crash now. */
  synchronized int synced() {
    return synced;
  }

  @Override
  public synchronized void write(List<Entry> entries) {
    if (failures > 0) {
      failures--;
      throw new StoreFailure("The disk is full.", null);
    }
    written.addAll(entries);
    if (habit == Habit.HONEST) {
      synced = written.size();
    }
  }

  @Override
  public synchronized Stored read(String room) {
    return new Stored(written.subList(0, synced).stream().map(Entry::record).toList(), null);
  }

  @Override
  public List<String> running() {
    return rooms();
  }

  @Override
  public List<String> rooms() {
    return List.of("ROOM");
  }

  @Override
  public void cut(String room, long position) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
