package io.unplannedwork.room;

import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Viewer;
import java.util.List;

/** People come in and go; whoever comes to a room that stands still is told what to do. */
final class Reception {
  private final Room room;
  private final Door door;
  private final Audience audience;
  private final Seating seating;
  private final Absence absence;
  private volatile String goodbye = "";
  private volatile LinkState away;

  Reception(Room room, Door door, Audience audience, Seating seating, Absence absence) {
    this.room = room;
    this.door = door;
    this.audience = audience;
    this.seating = seating;
    this.absence = absence;
  }

  void join(Connection connection) {
    Admission admission = connection.admission();
    if (away != null) {
      connection.out().onState(away, goodbye);
      return;
    }
    Door.Way way = door.of(admission, absence.expiresCode(), room.ended());
    if (!way.isOpen()) {
      connection.out().onState(LinkState.REFUSED, way.sentence());
      return;
    }
    if (way.chair() != null) {
      seating.comeBack(way.chair());
    }
    absence.ends();
    connection.open(way.viewer());
    audience.add(connection);
    connection.out().onState(LinkState.OPEN, "");
    if (way.chair() != null) {
      room.say(connection, () -> connection.out().onSeated(connection.viewer(), admission.token()));
    }
  }

  void leave(Connection connection) {
    if (!audience.remove(connection)) {
      return;
    }
    connection.shut();
    if (connection.viewer().kind() == Viewer.Kind.SEAT) {
      seating.goAway(connection.viewer().seat());
    }
  }

  /** The room stands still: those who come are told so, as those are who were there. */
  List<Connection> close(LinkState state, String sentence) {
    List<Connection> present = audience.dissolve();
    goodbye = sentence;
    away = state;
    return present;
  }

  boolean isClosed() {
    return away != null;
  }
}
