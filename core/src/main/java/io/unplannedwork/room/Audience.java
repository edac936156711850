package io.unplannedwork.room;

import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.view.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Those who are connected, and since when there is something new to show them. */
final class Audience {
  private final List<Connection> connections = new ArrayList<>();
  private volatile long stamp;
  private long due = -1;

  void add(Connection connection) {
    connections.add(connection);
  }

  boolean remove(Connection connection) {
    return connections.remove(connection);
  }

  boolean isEmpty() {
    return connections.isEmpty();
  }

  int size() {
    return connections.size();
  }

  /** Whether nobody is there but guests. */
  boolean isDeserted() {
    return connections.stream().allMatch(each -> each.viewer().kind() == Viewer.Kind.GUEST);
  }

  void eachOf(Viewer viewer, Consumer<Connection> action) {
    connections.stream().filter(each -> each.viewer().equals(viewer)).forEach(action);
  }

  /** Tells everybody how the game is reached. */
  void tell(LinkState state, String sentence) {
    connections.forEach(connection -> connection.out().onState(state, sentence));
  }

  /** Everybody who was there; nobody is any more. */
  List<Connection> dissolve() {
    List<Connection> present = List.copyOf(connections);
    connections.clear();
    present.forEach(Connection::shut);
    return present;
  }

  /** Counts what there was to be shown; from any thread. */
  long stamp() {
    return stamp;
  }

  /** There is something new to be shown since then. */
  void stir(long since) {
    stamp++;
    due = due < 0 ? since : Math.min(due, since);
  }

  /**
   * Shows what is new to all who can take it.
   *
   * @param position what it rests on must be stored up to here
   * @param now what the clock of real time shows
   */
  void show(Fog fog, Supplier<Part> pulse, long position, long now) {
    boolean refreshed = false;
    long since = due < 0 ? now : due;
    due = -1;
    for (Connection connection : connections) {
      connection.owe(stamp, since);
      if (connection.wants(stamp)) {
        if (!refreshed) {
          fog.refresh();
          refreshed = true;
        }
        Fog.Changes changes = fog.changes(connection.viewer(), connection.since());
        connection.show(stamp, position, changes, pulse.get(), now);
      }
    }
  }

  /** Lets everything leave that rests on what is stored. */
  void release(long stored) {
    connections.forEach(connection -> connection.release(stored));
  }
}
