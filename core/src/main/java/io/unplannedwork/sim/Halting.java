package io.unplannedwork.sim;

import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.sim.component.Account;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Station;

/**
 * Stages that run on a service, a pipeline say, stand still while it is down: what waits there
 * waits for the service, and its outage is one of those who build. What somebody has in hand they
 * finish.
 */
final class Halting {
  private final Company company;

  Halting(Company company) {
    this.company = company;
  }

  /** Whether nothing is begun in a stage and nothing goes out of it. */
  boolean holds(Stage stage) {
    return stage.runsOn != Item.NONE && company.services[stage.runsOn].health == Health.DOWN;
  }

  /** What is boarded for a release waits for somebody to take it, or for what carries it. */
  void board(Item item, Stage stage) {
    if (holds(stage)) {
      waits(item, stage);
    } else {
      company.lives.turn(
          item, Spent.WAITED_FOR_RELEASE, Account.subject(Account.Of.STAGE, stage.index));
    }
  }

  void waits(Item item, Stage stage) {
    company.lives.turn(
        item, Spent.WAITED_FOR_SERVICE, Account.subject(Account.Of.SERVICE, stage.runsOn));
  }

  /** A service went down or came back: the stages that run on it stop, or go on. */
  void turn(Service service) {
    for (Stage stage : company.stages) {
      if (stage.runsOn == service.index) {
        for (Station station : stage.stations) {
          turn(station);
        }
        company.touched.stage(stage.index);
      }
    }
  }

  private void turn(Station station) {
    for (int place = 0; place < station.queue.size(); place++) {
      company.line.waits(station.queue.at(place));
    }
    for (int place = 0; place < station.boarded.size(); place++) {
      board(station.boarded.at(place), station.stage);
    }
    if (!holds(station.stage)) {
      if (!station.boarded.isEmpty()) {
        company.agenda.move(station.launch, company.now());
      }
      company.staff.look(station.team);
    }
  }
}
