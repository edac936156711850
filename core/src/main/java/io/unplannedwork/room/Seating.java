package io.unplannedwork.room;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.session.Session;
import java.util.Optional;

/** People sit down, go away, come back and are taken out; a bot steps in meanwhile. */
final class Seating {
  private final Room room;
  private final Session session;
  private final Fog fog;
  private final Chairs chairs;
  private final Secrets secrets;

  Seating(Room room, Session session, Fog fog, Chairs chairs, Secrets secrets) {
    this.room = room;
    this.session = session;
    this.fog = fog;
    this.chairs = chairs;
    this.secrets = secrets;
  }

  /** Somebody wants a seat; they are given it with a token, or told why not. */
  void take(Connection connection, SeatId seat, String wantedName) {
    if (!connection.isOpen()) {
      return;
    }
    String name = wantedName.strip();
    Optional<Refusal> refusal =
        refuse(connection, seat, name)
            .or(() -> room.giveAsHost(new Command.Occupy(seat, name, false)));
    if (refusal.isPresent()) {
      room.refuse(connection, "seat", refusal.get());
      return;
    }
    String token = secrets.token();
    Chairs.Chair taken = chairs.known(seat);
    taken.token = TokenHash.of(token);
    taken.person = name;
    taken.connections = 1;
    room.append(new JournalRecord.SeatGranted(seat, taken.token, name));
    isBack(taken);
    connection.see(Viewer.seat(seat));
    room.say(connection, () -> connection.out().onSeated(connection.viewer(), token));
  }

  private Optional<Refusal> refuse(Connection connection, SeatId seat, String name) {
    Optional<Chairs.Chair> chair = chairs.at(seat);
    Refusal refusal = null;
    if (connection.viewer().kind() == Viewer.Kind.SEAT) {
      SeatId own = connection.viewer().seat();
      refusal = Refusal.of(RefusalReason.ALREADY_SEATED, chairs.known(own).seat.title());
    } else if (connection.viewer().kind() != Viewer.Kind.GUEST) {
      refusal = Refusal.of(RefusalReason.NOT_SEATED);
    } else if (chair.isEmpty()) {
      refusal = Refusal.of(RefusalReason.UNKNOWN_SEAT, seat.value(), chairs.ids());
    } else if (chair.get().taken()) {
      refusal = Refusal.of(RefusalReason.SEAT_TAKEN, chair.get().person, chairs.free());
    } else if (session.locked()) {
      refusal = Refusal.of(RefusalReason.ROOM_LOCKED);
    } else if (!PersonName.isProper(name)) {
      refusal = Refusal.of(RefusalReason.NAME_NEEDED, Integer.toString(PersonName.LONGEST));
    }
    return Optional.ofNullable(refusal);
  }

  /** Somebody comes back to their seat; the bot in it, if one stepped in, gets up. */
  void comeBack(Chairs.Chair chair) {
    chair.connections++;
    if (chair.playedByBot) {
      room.giveAsHost(new Command.Occupy(chair.seat.id(), chair.person, false));
    }
    isBack(chair);
  }

  private void isBack(Chairs.Chair chair) {
    chair.awayMillis = 0;
    fog.setAway(chair.seat.id(), false);
    room.stir();
  }

  /** A connection of a seat has ended. */
  void goAway(SeatId seat) {
    Chairs.Chair chair = chairs.known(seat);
    chair.connections--;
    fog.setAway(seat, chair.away());
    room.stir();
  }

  /** Real time passes; bots step in for those who have been away for so long. */
  void await(long elapsedMillis, long grace) {
    for (Chairs.Chair chair : chairs.all()) {
      chair.awayMillis = chair.away() ? chair.awayMillis + elapsedMillis : 0;
      if (chair.awayMillis >= grace) {
        room.giveAsHost(new Command.Occupy(chair.seat.id(), chair.seat.bot(), true));
        fog.setAway(chair.seat.id(), false);
      }
    }
  }

  /** What a command that was carried out, now or in the journal, says of who sits where. */
  void told(Command command) {
    if (command instanceof Command.Occupy occupy) {
      chairs.known(occupy.seat()).playedByBot = occupy.bot();
    } else if (command instanceof Command.Remove remove) {
      chairs.known(remove.seat()).vacate();
    }
  }

  /** What the journal says of who was given a seat. */
  void restored(JournalRecord.SeatGranted granted) {
    Chairs.Chair chair =
        chairs
            .at(granted.seat())
            .orElseThrow(
                () ->
                    new Diverged(
                        "The journal gives somebody the seat “"
                            + granted.seat().value()
                            + "”, which this game does not have."));
    chair.token = granted.token();
    chair.person = granted.name();
  }
}
