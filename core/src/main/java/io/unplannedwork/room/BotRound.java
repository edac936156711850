package io.unplannedwork.room;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.Tempo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks the minds in their seats' order, each with nothing but its seat's view. It is looked every
 * two simulated hours, when the clock's tempo changes kind and after every accepted command, and a
 * mind is asked then if there is something new to act on: the play has changed, a week has begun,
 * or it had more to say the last time than that it is ready. These moments depend on the game
 * alone, so a room of bots plays the same game however real time is cut.
 */
final class BotRound {
  /** How a command of a mind is given; true when it was accepted. */
  interface Giver {
    boolean give(Actor actor, Command command);
  }

  /** What a mind acts on; as long as it is the same, a mind that had nothing to say has nothing. */
  private record Moment(long version, Tempo.Kind kind, long week) {}

  private static final long EVERY = 2 * SimTime.HOUR;

  /** Minds answer one another at most so often at one moment. */
  private static final int MOST_PASSES = 8;

  private final JournalRecord.Opened opened;
  private final Session session;
  private final Fog fog;
  private final Chairs chairs;
  private final Minds minds;
  private final Map<SeatId, Mind> asked = new TreeMap<>();
  private final Map<SeatId, Moment> silentAt = new TreeMap<>();
  private long next;
  private Tempo.Kind kind;
  private int passes;

  BotRound(JournalRecord.Opened opened, Session session, Fog fog, Chairs chairs, Minds minds) {
    this.opened = opened;
    this.session = session;
    this.fog = fog;
    this.chairs = chairs;
    this.minds = minds;
  }

  /** Somebody else changed the game: the minds are asked again at this moment. */
  void wake() {
    passes = MOST_PASSES;
  }

  /** The minute at which the minds are asked again at the latest. */
  long next() {
    return next;
  }

  boolean due() {
    return passes > 0 || session.now() >= next || session.tempo().kind() != kind;
  }

  /** Asks every mind once. */
  void run(Giver giver) {
    if (session.now() >= next || session.tempo().kind() != kind) {
      passes = MOST_PASSES;
    }
    next = (session.now() / EVERY + 1) * EVERY;
    kind = session.tempo().kind();
    boolean changed = false;
    for (Chairs.Chair chair : chairs.all()) {
      if (chair.playedByBot) {
        changed |= ask(chair, giver);
      }
    }
    passes = changed ? passes - 1 : 0;
  }

  private boolean ask(Chairs.Chair chair, Giver giver) {
    SeatId seat = chair.seat.id();
    Moment moment = moment();
    if (moment.equals(silentAt.get(seat))) {
      return false;
    }
    Mind mind = asked.computeIfAbsent(seat, id -> minds.of(opened.scenario(), chair.seat));
    List<Command> commands = mind.think(fog.glance(seat));
    boolean changed = false;
    for (Command command : commands) {
      changed |= giver.give(Actor.seat(seat), command);
    }
    if (commands.stream().allMatch(Command.Ready.class::isInstance)) {
      silentAt.put(seat, moment);
    } else {
      silentAt.remove(seat);
    }
    return changed;
  }

  private Moment moment() {
    return new Moment(session.version(), session.tempo().kind(), session.now() / SimTime.WEEK);
  }
}
