package io.unplannedwork.fog;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.session.Session;
import io.unplannedwork.view.Part;
import io.unplannedwork.view.Why;
import java.util.List;

/**
 * Makes views of one session: the only place that decides who may see what. Parts keep their
 * version until their body changes.
 */
public final class Fog {
  /** {@code session} must not have begun: the fog listens to its log from the first event on. */
  public Fog(Session session) {
    throw new UnsupportedOperationException("the fog is being built");
  }

  /**
   * Whether the connection of the person in a seat is lost; shown on the chair, and no part of the
   * game.
   */
  public void setAway(SeatId seat, boolean away) {
    throw new UnsupportedOperationException();
  }

  /** Looks again at what changed since the last call; cheap when nothing did. */
  public void refresh() {
    throw new UnsupportedOperationException();
  }

  /** Everything a viewer sees now, in the order of the keys. */
  public List<Part> view(Viewer viewer) {
    throw new UnsupportedOperationException();
  }

  /** Why, as far as this viewer can see. */
  public Why why(Viewer viewer, Subject subject) {
    throw new UnsupportedOperationException();
  }
}
