package io.unplannedwork.session;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.sim.Bell;
import java.util.List;

/** Lets time pass, from one thing that happens to the next, and answers each in its own minute. */
final class Passing {
  /** Whether Mondays and the bell hold the clock while time passes. */
  enum Holding {
    YES,
    NO
  }

  private final Game game;
  private final Course course;
  private final Readiness readiness;

  Passing(Game game, Course course, Readiness readiness) {
    this.game = game;
    this.course = course;
    this.readiness = readiness;
  }

  /**
   * In Run, lets time pass up to a minute, or less when a Monday, the bell or the end of the round
   * stops it; elsewhere does nothing. A command may be given once the minute asked for is reached,
   * or time was stopped there; not in between.
   *
   * @param mostEntries at most so many entries of the agenda are run; the call may be repeated
   * @return the minute reached
   */
  long advance(long minute, int mostEntries) {
    if (game.phase == Phase.RUN && game.clock.moves()) {
      pass(Math.min(minute, game.rounds.to(game.round)), mostEntries, Holding.YES);
    }
    return game.now();
  }

  /**
   * From one thing that happens to the next, so that the rules of play answer each in its own
   * minute, wherever the clock is stopped from outside.
   */
  void pass(long minute, int mostEntries, Holding holding) {
    Phase began = game.phase;
    Hold held = game.clock.hold();
    for (int left = mostEntries; left > 0; left--) {
      long now = game.now();
      long next = Math.max(now, Math.min(game.company.next(), nextLook()));
      if (next > minute) {
        next = minute;
      }
      if (next == now && now >= minute && game.company.next() > now) {
        return;
      }
      long reached = game.company.advance(next, left);
      if (reached < next && game.company.bell() == null) {
        return;
      }
      react(holding);
      boolean stopped = game.clock.hold() != held || !game.clock.moves();
      if (game.phase != began || (stopped && holding == Holding.YES)) {
        return;
      }
    }
  }

  /** The minute of the next thing to happen, in the company or in the play. */
  long next() {
    return Math.min(game.company.next(), nextLook());
  }

  /** The next minute at which the rules of play must look, whatever the company does. */
  private long nextLook() {
    long look =
        Math.min(
            Math.min(game.nextCheck, game.cues.next()), game.decisions.proposals().nextLapse());
    return game.phase == Phase.RUN ? Math.min(look, game.clock.nextStop()) : look;
  }

  /** What the rules of play answer to what happened up to this minute. */
  void react(Holding holding) {
    long now = game.now();
    game.days.write(game.sight(), game.measures);
    List<ItemId> arrived = game.heard.takeArrived();
    if (!arrived.isEmpty()) {
      game.decisions.carryingOut().rankAgain(arrived);
    }
    // What passes before the first round is felt by nobody who plays.
    boolean prologue = game.phase == Phase.LOBBY;
    boolean resigned = game.heard.takeResigned();
    if ((game.heard.takeIncidentsMoved() | resigned) && !prologue) {
      feelEvents(resigned);
    }
    if (isCued(now)) {
      game.deal();
      game.version++;
    }
    if (now >= game.nextCheck) {
      game.nextCheck = game.hours.nextOpening(now);
      if (!prologue) {
        feelStates(now);
      }
    }
    if (game.phase != Phase.RUN) {
      return;
    }
    if (game.decisions.proposals().nextLapse() <= now) {
      game.lapse(now);
      game.version++;
    }
    if (game.clock.mondayCame(now)) {
      monday(holding);
    }
    Bell bell = game.company.bell();
    if (bell != null && holding == Holding.YES && game.clock.slowsFor(now)) {
      game.clock.ring(bell);
      readiness.nobodyReady();
      game.record(new GameEvent.BellRang(bell.of()));
    }
    if (game.clock.rushes()) {
      String why = game.need.why();
      if (!why.isEmpty()) {
        game.clock.stopRush(why);
        game.version++;
      }
    }
    game.clock.pauseIfStepped(now);
    if (now >= game.rounds.to(game.round)) {
      course.review();
    }
  }

  /** Whether a date or an inject opened or closed a decision of the scenario's own. */
  private boolean isCued(long now) {
    List<InjectId> injects = game.heard.takeFired();
    return game.cues.dateCame(now) | (!injects.isEmpty() && game.cues.fired(injects));
  }

  private void monday(Holding holding) {
    game.record(new GameEvent.MondayCame(game.round, game.clock.week()));
    game.decisions.ruling().beginWeek();
    boolean first = game.clock.week() == 1;
    if (first) {
      game.decisions.hands().ask();
    } else {
      game.decisions.hands().beginHand();
    }
    game.deal();
    // Whoever lets time rush is stopped by a new card only, not by every Monday; and the first
    // Monday, some hours after the plan, stops nobody who could only decide it again.
    if (holding == Holding.YES
        && (!first || somebodyHasCard())
        && (!game.clock.rushes() || game.need.hasCard())) {
      String text = first ? "hold.monday.first" : "hold.monday";
      game.clock.mondayCard(game.texts.get(text, game.clock.week()));
      readiness.nobodyReady();
      return;
    }
    if (first) {
      game.decisions.hands().dealOnlyNews(false);
      game.deal();
    }
    game.version++;
    if (holding == Holding.NO) {
      game.standing.answerFor(seat -> true, game.round);
    }
  }

  /** Whether anything lies before a person; where only bots play, before anybody. */
  private boolean somebodyHasCard() {
    boolean nobody = game.people() == 0;
    for (Chair chair : game.chairs) {
      if ((nobody || !chair.bot()) && !game.decisions.hands().hand(chair.id()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Hands change only when something is felt, or other incidents can be answered. */
  private void feelEvents(boolean resigned) {
    Hands hands = game.decisions.hands();
    boolean other = game.senses.feelEvents(resigned) | hands.otherIncidents();
    if (other && game.phase == Phase.REVIEW) {
      game.standing.answerInInterlude(game.round);
    }
    if (other && game.deal()) {
      game.version++;
    }
  }

  /** Once a day, when work begins. */
  private void feelStates(long now) {
    boolean felt = game.cues.waited(game.sight(), now) | game.senses.feelStates();
    if (felt) {
      game.deal();
      game.version++;
    }
  }
}
