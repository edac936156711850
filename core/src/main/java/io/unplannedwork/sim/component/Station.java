package io.unplannedwork.sim.component;

import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;
import io.unplannedwork.sim.ItemQueue;

/** A stage as one team does it: its queue, its limits, what it has in work. */
public final class Station {
  public final Stage stage;
  public final int team;

  /** Names it on the agenda: the stage's index for the team that had the stage at the start. */
  public final int number;

  /** Most items in it; 0 for no limit. */
  public int wipLimit;

  /** How many of each class of service are in it. */
  public final int[] inLane;

  /** Everything in it: queue, work, questions, and what is done here and waits for room. */
  public int count;

  /** How many of them somebody works on, or was called away from. */
  public int inWork;

  /** Ready to be taken up. */
  public final ItemQueue queue = new ItemQueue();

  /** Done in the stage before (or just arrived), waiting for room here. */
  public final ItemQueue outside = new ItemQueue();

  /** Done here, and waiting until the batch that moves on together is complete. */
  public final ItemQueue gathered = new ItemQueue();

  /** For release: goes out now, in batches, as soon as somebody takes it. */
  public final ItemQueue boarded = new ItemQueue();

  /** Lets in what waits outside. */
  public Agenda.Entry admit;

  /** For release: somebody is to take a batch out. */
  public Agenda.Entry launch;

  public Station(Stage stage, int team, int number) {
    this.stage = stage;
    this.team = team;
    this.number = number;
    wipLimit = stage.wipLimit;
    inLane = new int[stage.lanes.length];
  }

  public boolean isFull() {
    return stage.inflow == StageSpec.Inflow.PULL && wipLimit > 0 && count >= wipLimit;
  }

  /** Whether there is room for one of a class of service; {@link Item#NONE} for no class. */
  public boolean hasLane(int serviceClass) {
    return serviceClass == Item.NONE
        || stage.lanes[serviceClass] == 0
        || inLane[serviceClass] < stage.lanes[serviceClass];
  }

  void addTo(Fingerprint print) {
    print.add(Fingerprint.pair(team, wipLimit), Fingerprint.pair(count, inWork)).add(inLane);
    gathered.addTo(print);
    queue.addTo(print);
    outside.addTo(print);
    boarded.addTo(print);
  }
}
