package io.unplannedwork.sim.component;

import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;
import io.unplannedwork.sim.ItemQueue;
import java.util.ArrayList;
import java.util.List;

/** A stage of the value stream: who does it for which service, and what waits for its moment. */
public final class Stage implements Numbered {
  public int index;
  public StageSpec spec;

  /** The key of its dice. */
  public long source;

  /** Who does it where nobody else does. */
  public int team;

  /** Who took it for single services, by service; {@link Item#NONE} for nobody. */
  public int[] taken;

  /** Who does it, by service, and behind them for items about no service. */
  public int[] doers;

  public int skill;

  /** The service it runs on; {@link Item#NONE} for none. */
  public int runsOn;

  /** Most items at a station that opens; 0 for no limit. */
  public int wipLimit;

  /** Whether work comes in while there is room, or anyway. */
  public StageSpec.Inflow inflow;

  /** Work moves on when so many items are done; 1 for each by itself. */
  public int transfer;

  /** Most items of each class of service, by the class's index; 0 for no limit. */
  public int[] lanes;

  /** How many items were sent back here for repair: they stop the line. */
  public int inRepair;

  /** Where teams do it: of the team that had it at the start first, then by team. */
  public final List<Station> stations = new ArrayList<>();

  /** The same by team; null for a team that never did it. */
  public Station[] byTeam;

  /** For approval: assessed and waiting for the board. For release: waiting for its day. */
  public final ItemQueue waiting = new ItemQueue();

  /**
   * For release: where nobody was there to take out what is aboard. It follows from what is aboard
   * and from the agenda.
   */
  public final List<Station> stranded = new ArrayList<>();

  /** For approval: the board's next meeting; for release: the next departure. */
  public Agenda.Entry moment;

  /** For release: the window that is open closes. */
  public Agenda.Entry window;

  @Override
  public int number() {
    return index;
  }

  /** Where an item that is in this stage is. */
  public Station of(Item item) {
    return byTeam[item.team];
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(index).add(source).add(team).add(taken).add(doers).add(wipLimit);
    print.add(inflow).add(transfer).add(lanes).add(inRepair);
    for (Station station : stations) {
      station.addTo(print);
    }
    waiting.addTo(print);
  }
}
