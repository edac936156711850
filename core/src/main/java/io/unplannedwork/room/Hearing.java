package io.unplannedwork.room;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.session.Permits;
import io.unplannedwork.view.Why;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** What those who are connected say: their commands, each carried out once, and their questions. */
final class Hearing {
  /** What a client may call a command: printable ASCII, so that it fits a line of the journal. */
  private static final Pattern COMMAND_ID = Pattern.compile("[!-~]{1,64}");

  private final Room room;
  private final Fog fog;
  private final Secrets secrets;
  private final GivenCommands given;
  private BiFunction<Viewer, Subject, Why> answers;

  Hearing(Room room, Fog fog, Secrets secrets, GivenCommands given) {
    this.room = room;
    this.fog = fog;
    this.secrets = secrets;
    this.given = given;
    this.answers = fog::why;
  }

  /** For tests: how questions are answered. */
  void answerBy(BiFunction<Viewer, Subject, Why> newAnswers) {
    answers = newAnswers;
  }

  void command(Connection connection, String id, Command command) {
    if (!connection.isOpen() || !COMMAND_ID.matcher(id).matches()) {
      return;
    }
    switch (connection.viewer().kind()) {
      case SEAT -> command(connection, Actor.seat(connection.viewer().seat()), id, command);
      case FACILITATOR -> command(connection, Actor.FACILITATOR, id, command);
      case PROJECTOR -> turnAway(connection, Permits.Who.PROJECTOR, id, command);
      case GUEST -> turnAway(connection, Permits.Who.GUEST, id, command);
    }
  }

  /** Who has no part in the game may give no command, whatever else the table should say. */
  private void turnAway(Connection connection, Permits.Who who, String id, Command command) {
    room.refuse(
        connection, id, Permits.refusal(who, command).orElse(Refusal.of(RefusalReason.NOT_SEATED)));
  }

  private void command(Connection connection, Actor actor, String id, Command command) {
    Optional<Long> before = given.position(actor, id);
    if (before.isPresent()) {
      connection.say(before.get(), () -> connection.out().onAccepted(id));
      return;
    }
    Optional<Refusal> refusal;
    try {
      refusal = room.give(actor, command, id);
    } catch (RuntimeException e) {
      String fault = secrets.code();
      // said at once, since nothing of this command will be stored; else it would be sent again
      connection.out().onRefused(id, Refusal.of(RefusalReason.OUR_FAULT, fault));
      throw new RoomFault(fault, e);
    }
    if (refusal.isPresent()) {
      room.refuse(connection, id, refusal.get());
    } else {
      room.say(connection, () -> connection.out().onAccepted(id));
    }
  }

  void question(Connection connection, Subject subject) {
    if (connection.isOpen() && connection.viewer().kind() != Viewer.Kind.GUEST) {
      try {
        fog.refresh();
        Why why = answers.apply(connection.viewer(), subject);
        room.say(connection, () -> connection.out().onWhy(why));
      } catch (RuntimeException e) {
        // to ask changes nothing: whoever asked is told, and the game goes on
        room.refuse(connection, "", Refusal.of(RefusalReason.OUR_FAULT, room.fault(e)));
      }
    }
  }
}
