package io.unplannedwork.sim.component;

import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.StreamSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;

/** A stream of demand. */
public final class Demand implements Numbered {
  public int index;
  public StreamSpec spec;

  /** The key of its dice. */
  public long source;

  /** Minutes from one arrival to the next. */
  public Distribution arrivals;

  /** Effort by stage, null where its items do not pass. */
  public Distribution[] effort;

  /** The key of each stage's dice. */
  public long[] stageKeys;

  /** The service its items are about, or {@link Item#NONE}. */
  public int service = Item.NONE;

  /** How many have come. */
  public int arrived;

  /** How often orders have changed how it comes. */
  public int changes;

  /** For a closed loop: how many are to be under way; 0 for none. */
  public int loop;

  /** For a closed loop: how many are under way. */
  public int inside;

  /** Permille of the work of its items that nothing has automated away. */
  public int eased = 1000;

  /** Changes that went well since one failed. */
  public int goodChanges;

  /** Its changes are approved beforehand. */
  public boolean standard;

  /** The next one comes. */
  public Agenda.Entry next;

  @Override
  public int number() {
    return index;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(index, arrived, Fingerprint.pair(inside, goodChanges), standard ? 1 : 0);
    if (eased < 1000) {
      print.add(eased);
    }
    if (changes > 0) {
      print.add(changes).add(loop).add(String.valueOf(arrivals));
      for (Distribution minutes : effort) {
        print.add(minutes == null ? null : minutes.toString());
      }
    }
  }
}
