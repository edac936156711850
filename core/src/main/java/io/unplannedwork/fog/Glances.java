package io.unplannedwork.fog;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.session.Session;
import io.unplannedwork.view.Seen;
import io.unplannedwork.view.View;
import java.util.function.Function;

/**
 * Makes what minds see of one session, at the moment they look and only what they ask for. Where
 * nobody watches the game it is all that is made of it.
 */
public final class Glances {
  private final Session session;
  private final Parts parts;
  private final Function<Viewer, View> whole;
  private final Embedded embedded;

  /** Of a game that nobody watches. */
  public Glances(Session session) {
    this(
        session,
        Embedded.listening(session),
        viewer -> {
          throw new IllegalStateException("nobody watches this game, so no view is made of it");
        });
  }

  /**
   * @param whole the view a glance falls back on for what only people ask for
   */
  Glances(Session session, Embedded embedded, Function<Viewer, View> whole) {
    this.session = session;
    this.embedded = embedded;
    this.whole = whole;
    parts = Parts.of(session, false);
  }

  /** What a seat sees at this moment. */
  public Seen of(SeatId seat) {
    return new Glance(session, Viewer.seat(seat), parts, whole, embedded);
  }
}
