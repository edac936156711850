package io.unplannedwork.sim.component;

import com.badlogic.ashley.core.Component;
import io.unplannedwork.sim.Fingerprint;

/** Plain data of one entity, known by its number. */
public interface Numbered extends Component {
  /** Its number among its kind: for what comes and goes counted from 1, else its index from 0. */
  int number();

  /**
   * Adds every field that a later minute could depend on.
   *
   * @param now meters are read at this minute
   */
  void addTo(Fingerprint print, long now);
}
