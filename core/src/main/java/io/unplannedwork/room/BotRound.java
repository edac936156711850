package io.unplannedwork.room;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.Tempo;
import io.unplannedwork.view.Seen;
import java.util.List;
import java.util.function.Function;

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

  private static final long EVERY = 2 * SimTime.HOUR;

  /** Minds answer one another at most so often at one moment. */
  private static final int MOST_PASSES = 8;

  private final JournalRecord.Opened opened;
  private final Session session;
  private final Function<SeatId, Seen> glances;
  private final Minds minds;
  private final List<Asked> asked;
  private long next;
  private Tempo.Kind kind;
  private int passes;

  /** A chair, the mind that plays it, and what that mind had nothing to say to. */
  private static final class Asked {
    private final Chairs.Chair chair;
    private final Actor actor;
    private Mind mind;
    private boolean silent;
    private long version;
    private Tempo.Kind kind;
    private long week;

    private Asked(Chairs.Chair chair) {
      this.chair = chair;
      this.actor = Actor.seat(chair.seat.id());
    }
  }

  BotRound(
      JournalRecord.Opened opened,
      Session session,
      Function<SeatId, Seen> glances,
      Chairs chairs,
      Minds minds) {
    this.opened = opened;
    this.session = session;
    this.glances = glances;
    this.minds = minds;
    asked = chairs.all().stream().map(Asked::new).toList();
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
    return passes > 0 || session.now() >= next || session.tempoKind() != kind;
  }

  /** Asks every mind once. */
  void run(Giver giver) {
    if (session.now() >= next || session.tempoKind() != kind) {
      passes = MOST_PASSES;
    }
    next = (session.now() / EVERY + 1) * EVERY;
    kind = session.tempoKind();
    boolean changed = false;
    for (Asked one : asked) {
      if (one.chair.playedByBot && hasNews(one)) {
        changed |= ask(one, giver);
      }
    }
    passes = changed ? passes - 1 : 0;
  }

  /** As long as all it acts on is the same, a mind that had nothing to say has nothing. */
  private boolean hasNews(Asked one) {
    return !one.silent
        || one.version != session.version()
        || one.kind != session.tempoKind()
        || one.week != session.now() / SimTime.WEEK;
  }

  private boolean ask(Asked one, Giver giver) {
    one.version = session.version();
    one.kind = session.tempoKind();
    one.week = session.now() / SimTime.WEEK;
    if (one.mind == null) {
      one.mind = minds.of(opened.scenario(), one.chair.seat);
    }
    List<Command> commands = one.mind.think(glances.apply(one.chair.seat.id()));
    boolean changed = false;
    for (Command command : commands) {
      changed |= giver.give(one.actor, command);
    }
    one.silent = commands.stream().allMatch(Command.Ready.class::isInstance);
    return changed;
  }
}
