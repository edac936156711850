package io.unplannedwork.sim;

import io.unplannedwork.sim.Sight.ItemState;
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

  /** Its class of service is another from now on. */
  void classify(Item item, int serviceClass) {
    boolean entered = item.stage != Item.NONE && item.parent == 0;
    count(item, entered ? -1 : 0, -1);
    item.serviceClass = serviceClass;
    count(item, entered ? 1 : 0, 1);
    if (item.sliceIds != null) {
      for (int id : item.sliceIds) {
        Item slice = company.items.get(id);
        if (slice != null) {
          classify(slice, serviceClass);
        }
      }
    }
    for (Stage stage : company.stages) {
      for (Station station : stage.stations) {
        company.agenda.move(station.admit, company.now());
        company.staff.look(station.team);
      }
    }
    if (item.state == ItemState.WAITING_FOR_RELEASE) {
      company.boarding.board(item);
    }
    company.touched.item(item.id);
  }

  /** Counts an item in its class and lane. */
  private void count(Item item, int inStream, int inLane) {
    if (item.serviceClass != Item.NONE) {
      company.classes[item.serviceClass].inside += inStream;
      if (item.stage != Item.NONE && !isCut(item)) {
        company.stages[item.stage].of(item).inLane[item.serviceClass] += inLane;
      }
    }
  }

  private static boolean isCut(Item item) {
    return item.sliceIds != null;
  }
}
