package io.unplannedwork.sim.component;

import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/** A batch of changes on its way to production, until it is live or taken back. */
public final class Deployment implements Numbered {
  public int id;

  /** The release stage it left from. */
  public int stage;

  /** Numbers of its items, first of the batch first. */
  public final List<Integer> items = new ArrayList<>();

  /** The services its items are about, by index; it follows from the items. */
  public final IndexSet services = new IndexSet();

  /** Who does it; {@link Item#NONE} once it is done. */
  public int person = Item.NONE;

  /** Who did it. */
  public int by = Item.NONE;

  /** It is no batch but a change that was deployed before and is switched on. */
  public boolean switchedOn;

  /** The shares of customers it meets step by step; empty for all at once. */
  public List<Integer> steps = List.of();

  /** The step of its rollout, from 0. */
  public int step;

  /** Minutes each step is watched. */
  public long bake;

  /** Permille-minutes of exposure after which its fault is seen. */
  public long unseen;

  /** The incident it set off, 0 for none. */
  public int incident;

  public long started;
  public long until;

  /** The number of the change that failed it, 0 for none. */
  public int culprit;

  /** The number of the last event that concerned it. */
  public long cause;

  public Agenda.Entry finish;

  @Override
  public int number() {
    return id;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(id).add(stage).add(person).add(started).add(until).add(culprit).add(cause);
    print.add(by).add(step).add(bake).add(unseen).add(incident).add(switchedOn);
    for (int permille : steps) {
      print.add(permille);
    }
    for (int item : items) {
      print.add(item);
    }
  }
}
