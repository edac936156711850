package io.unplannedwork.sim.component;

import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;
import io.unplannedwork.sim.Meter;

/** How somebody feels about working here, and what they make of it. */
public final class Mood {
  /** No day is their last. */
  public static final long STAYS = -1;

  /** 0 for who has given up to a million. */
  public long morale;

  /** Permille of morale when it was last told. */
  public int told;

  /** Working minutes of the last four weeks or so, all and those that went into toil. */
  public long worked;

  public long toiled;

  /** Thousandths of a night page in the last four weeks or so. */
  public long pages;

  /** Thousandths of a praise in the last four weeks or so. */
  public long praise;

  /** Runs the faster the lower morale is; at {@link #patience} they give notice. */
  public final Meter leaving = new Meter();

  /** How much they stand, drawn once for each time they might leave. */
  public long patience;

  /** How often they have given notice. */
  public int notices;

  /** The minute their notice ends; {@link #STAYS} while they have given none. */
  public long lastDay = STAYS;

  /** Permille by which their wage was raised. */
  public int raised;

  /** Who helps them find their way in, {@link Item#NONE} for nobody, and until when. */
  public int mentor = Item.NONE;

  public long mentoredUntil;

  /** The number of the event that last moved morale. */
  public long cause;

  /** They give notice. */
  public Agenda.Entry resigns;

  /** Their last day ends. */
  public Agenda.Entry leaves;

  /** Their first day begins. */
  public Agenda.Entry joins;

  void addTo(Fingerprint print, long now) {
    print
        .add(morale, worked, toiled, Fingerprint.pair(told, notices))
        .add(pages, praise, patience, Fingerprint.pair(raised, mentor))
        .add(leaving.at(now), leaving.rate(), lastDay, mentoredUntil)
        .add(cause);
  }
}
