package io.unplannedwork.desktop.store;

import java.util.List;

/** Keeps nothing: for a game that need not outlive its process. */
public final class Nowhere implements Store {
  @Override
  public void write(List<Entry> entries) {
    // kept nowhere
  }

  @Override
  public List<String> running() {
    return List.of();
  }

  @Override
  public List<String> rooms() {
    return List.of();
  }

  @Override
  public Stored read(String room) {
    return new Stored(List.of(), null);
  }

  @Override
  public void cut(String room, long position) {
    // nothing follows
  }

  @Override
  public void close() {
    // nothing is open
  }
}
