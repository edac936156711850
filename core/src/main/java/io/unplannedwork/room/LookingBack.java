package io.unplannedwork.room;

import io.unplannedwork.contract.Phase;
import io.unplannedwork.fog.Field;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.measure.Rival;
import io.unplannedwork.session.Session;
import java.util.List;
import java.util.OptionalInt;

/**
 * In a review, finds out beside the game what others were paid on the same luck, which is told
 * first, and then what each decision of the round did; at the end, what the whole game would have
 * come to another way.
 */
final class LookingBack {
  /** What came of a piece of work. */
  enum Came {
    NOTHING,
    /** There is more to do. */
    MORE,
    /** Something new can be shown, and there may be more to do. */
    NEWS
  }

  /** Things done in one slice: some hundred microseconds of a simulated company each at most. */
  private static final int STEPS = 3;

  private final JournalRecord.Opened opened;
  private final Session session;
  private final Fog fog;
  private final Steps steps;
  private final String game;
  private Standings standings = new Standings();
  private Rivals rivals;
  private Effects effects;
  private OtherWays ways;
  private boolean waysTold;
  private int compared;
  private int lookedBack;
  private long heard;

  LookingBack(JournalRecord.Opened opened, Session session, Fog fog, Steps steps) {
    this.opened = opened;
    this.session = session;
    this.fog = fog;
    this.steps = steps;
    game = opened.scenario().id() + " " + opened.seed() + " " + opened.players();
    standings.enter(game, opened.code(), () -> {});
  }

  /** Compares from now on with the companies that say there what they paid. */
  void compareWith(Standings newStandings, Runnable nudge) {
    standings = newStandings;
    standings.enter(game, opened.code(), nudge);
  }

  /** Works on for a while; {@code entries} is about how many entries of an agenda it may take. */
  Came work(int entries) {
    int closed = session.closings().size();
    if (session.phase() != Phase.REVIEW && session.phase() != Phase.ENDED) {
      rivals = null;
      effects = null;
      return Came.NOTHING;
    }
    if (closed != compared || heard != standings.changes()) {
      return compare(closed);
    }
    if (closed == lookedBack) {
      return session.phase() == Phase.ENDED && !waysTold ? otherWays() : Came.NOTHING;
    }
    if (effects == null || effects.round() != closed) {
      effects = new Effects(opened, session, steps, closed);
    }
    if (!effects.work(entries)) {
      return Came.MORE;
    }
    fog.tell(effects.done());
    effects = null;
    lookedBack = closed;
    return Came.NEWS;
  }

  private Came otherWays() {
    if (ways == null) {
      ways = new OtherWays(opened);
    }
    for (int i = 0; i < STEPS; i++) {
      if (ways.work()) {
        fog.compare(OtherWays.way("", session), ways.found());
        ways = null;
        waysTold = true;
        return Came.NEWS;
      }
    }
    return Came.MORE;
  }

  private Came compare(int closed) {
    OptionalInt number = standings.number(game, opened.code());
    if (number.isEmpty()) {
      // the room is over and was let go of: something may run it once more all the same
      giveUp();
      return Came.NOTHING;
    }
    List<Rival> own = Rivals.paid(session, closed, number.getAsInt());
    standings.post(game, opened.code(), closed, own);
    long changes = standings.changes();
    List<Rival> others = standings.others(game, opened.code(), closed);
    // where nobody is paid there is nothing to compare
    if (others.isEmpty() && !own.isEmpty() && closed != compared) {
      if (rivals == null) {
        rivals = new Rivals(opened, closed);
      }
      for (int i = 0; i < STEPS; i++) {
        if (rivals.work()) {
          fog.tell(new Field(Field.Kind.SIMULATED, rivals.found()));
          return done(closed, changes);
        }
      }
      return Came.MORE;
    }
    if (!others.isEmpty()) {
      fog.tell(new Field(Field.Kind.WORKSHOP, others));
    }
    return done(closed, changes);
  }

  private Came done(int closed, long changes) {
    rivals = null;
    compared = closed;
    heard = changes;
    return Came.NEWS;
  }

  /** Something went wrong: the rest of this round is left alone. */
  void giveUp() {
    int closed = session.closings().size();
    rivals = null;
    effects = null;
    ways = null;
    waysTold |= session.phase() == Phase.ENDED;
    compared = closed;
    lookedBack = closed;
    heard = standings.changes();
  }
}
