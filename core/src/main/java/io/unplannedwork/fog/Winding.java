package io.unplannedwork.fog;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.session.Session;
import io.unplannedwork.view.Body;

/** Winds viewers' clocks: says when a clock that clients let go on themselves is told anew. */
final class Winding {
  /** The pace is in milliminutes a second: so many of it are minutes. */
  private static final long SECOND_PACE = 1_000;

  private final Session session;
  private final PlayParts play;
  private final Stock stock;
  private Body.Clock clock;

  Winding(Session session, PlayParts play, Stock stock) {
    this.session = session;
    this.play = play;
    this.stock = stock;
  }

  /** The session is looked at anew. */
  void look() {
    clock = null;
  }

  private Body.Clock clock() {
    if (clock == null || clock.minute() != session.now()) {
      clock = play.clock(session.now());
    }
    return clock;
  }

  /** As {@link #wind}, but to the minute: for a mind, which has no clock that goes on. */
  void set(Shelf shelf) {
    shelf.put(stock, "clock", clock());
    shelf.takeChanged();
  }

  /**
   * The clock's part is renewed when the clock goes differently, and along with news of production;
   * with anything else only when it was told a second of its pace ago, or an hour: meanwhile
   * clients let it go on themselves.
   */
  void wind(Shelf shelf) {
    Body.Clock wound = clock();
    Body.Clock before = (Body.Clock) shelf.body("clock");
    boolean changed = shelf.takeChanged();
    if (before == null
        || shelf.takeUrgent()
        || changed && wound.minute() - before.minute() >= apart(wound)
        || !wound.equals(at(before, wound.minute()))) {
      shelf.put(stock, "clock", wound);
      shelf.takeChanged();
    }
  }

  private static long apart(Body.Clock clock) {
    return Math.min(SimTime.HOUR, clock.perSecond() / SECOND_PACE);
  }

  private static Body.Clock at(Body.Clock clock, long minute) {
    return new Body.Clock(
        minute,
        clock.perSecond(),
        clock.until(),
        clock.phase(),
        clock.round(),
        clock.roundTitle(),
        clock.from(),
        clock.to(),
        clock.paused(),
        clock.speed(),
        clock.hold(),
        clock.rings(),
        clock.holdText(),
        clock.holdSeconds(),
        clock.locked());
  }
}
