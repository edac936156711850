package io.unplannedwork.sim.component;

import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;
import io.unplannedwork.sim.ItemQueue;

/** A stage of the value stream with what is in it. */
public final class Stage implements Numbered {
  public int index;
  public StageSpec spec;

  /** The key of its dice. */
  public long source;

  public int team;
  public int skill;

  /** Most items in it; 0 for no limit. */
  public int wipLimit;

  /** Whether work comes in while there is room, or anyway. */
  public StageSpec.Inflow inflow;

  /** Work moves on when so many items are done; 1 for each by itself. */
  public int transfer;

  /** Most items of each class of service, by the class's index; 0 for no limit. */
  public int[] lanes;

  /** How many of each class are in it. */
  public int[] inLane;

  /** Everything in it: queue, work, questions, and what is done here and waits for room. */
  public int count;

  /** How many of them somebody works on, or was called away from. */
  public int inWork;

  /** How many items were sent back here for repair: they stop the line. */
  public int inRepair;

  /** Ready to be taken up. */
  public final ItemQueue queue = new ItemQueue();

  /** Done in the stage before (or just arrived), waiting for room here. */
  public final ItemQueue outside = new ItemQueue();

  /** Done here, and waiting until the batch that moves on together is complete. */
  public final ItemQueue gathered = new ItemQueue();

  /** For approval: assessed and waiting for the board. For release: waiting for its day. */
  public final ItemQueue waiting = new ItemQueue();

  /** For release: goes out now, in batches, as soon as somebody takes it. */
  public final ItemQueue boarded = new ItemQueue();

  /** Lets in what waits outside. */
  public Agenda.Entry admit;

  /** For approval: the board's next meeting; for release: the next departure. */
  public Agenda.Entry moment;

  /** For release: the window that is open closes. */
  public Agenda.Entry window;

  /** For release: somebody is to take a batch out. */
  public Agenda.Entry launch;

  @Override
  public int number() {
    return index;
  }

  public boolean isFull() {
    return inflow == StageSpec.Inflow.PULL && wipLimit > 0 && count >= wipLimit;
  }

  /** Whether there is room for one of a class of service; {@link Item#NONE} for no class. */
  public boolean hasLane(int serviceClass) {
    return serviceClass == Item.NONE
        || lanes[serviceClass] == 0
        || inLane[serviceClass] < lanes[serviceClass];
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(index).add(wipLimit).add(count).add(inWork).add(inRepair);
    print.add(source).add(inflow).add(transfer).add(lanes).add(inLane);
    gathered.addTo(print);
    queue.addTo(print);
    outside.addTo(print);
    waiting.addTo(print);
    boarded.addTo(print);
  }
}
