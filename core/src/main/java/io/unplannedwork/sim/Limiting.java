package io.unplannedwork.sim;

import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Station;

/**
 * Counts what is in stages, in their lanes and in classes of service, and says whether there is
 * room for more.
 */
final class Limiting {
  private final Company company;

  Limiting(Company company) {
    this.company = company;
  }

  /**
   * Whether there is room: in the stage, in its lane for the class, in the stream for the class.
   */
  boolean hasRoom(Item item, Station to) {
    if (passes(item)) {
      return true;
    }
    boolean begins = item.stage == Item.NONE && item.serviceClass != Item.NONE;
    return !to.isFull()
        && to.hasLane(item.serviceClass)
        && !(begins && company.classes[item.serviceClass].isFull());
  }

  /** Whether no limit holds it up. */
  boolean passes(Item item) {
    return item.serviceClass != Item.NONE && company.classes[item.serviceClass].spec.passesLimits();
  }

  /** A whole item comes into the stream. */
  void begin(Item item) {
    if (item.serviceClass != Item.NONE && item.parent == 0) {
      company.classes[item.serviceClass].inside++;
    }
  }

  void enter(Item item, Station station) {
    station.count++;
    if (item.serviceClass != Item.NONE) {
      station.inLane[item.serviceClass]++;
    }
  }

  /** There is room then. */
  void leave(Item item, Station station) {
    station.count--;
    if (item.serviceClass != Item.NONE) {
      station.inLane[item.serviceClass]--;
    }
    admit(station);
  }

  /** A whole item is over: others of its class may come in, wherever they wait. */
  void end(Item item) {
    if (item.serviceClass == Item.NONE) {
      return;
    }
    company.classes[item.serviceClass].inside--;
    for (Stage stage : company.stages) {
      stage.stations.forEach(this::admit);
    }
  }

  private void admit(Station station) {
    if (!station.outside.isEmpty()) {
      company.agenda.move(station.admit, company.now());
    }
  }
}
