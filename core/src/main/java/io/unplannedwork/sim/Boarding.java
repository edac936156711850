package io.unplannedwork.sim;

import io.unplannedwork.scenario.ChangePolicySpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Station;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which of the changes that wait for a release go aboard: all of them at its hour, some of
 * them at once; and takes off again what has not gone out when its window closes.
 */
public final class Boarding {
  private final Company company;

  Boarding(Company company) {
    this.company = company;
  }

  /** A release's hour: what may go is aboard, and somebody is to take it out. */
  public void depart(Stage stage) {
    board(stage, Which.ALL);
    if (company.policies.window > 0 && isBoarded(stage)) {
      company.agenda.move(stage.window, company.now() + company.policies.window);
    }
  }

  /** What decides what goes out by itself has changed. */
  void board() {
    for (Stage stage : company.stages) {
      // What waits elsewhere waits for a board.
      if (stage.spec.kind() == StageSpec.Kind.RELEASE) {
        board(stage);
      }
    }
  }

  /** Of all that waits, what goes out by itself, without waiting for a day, is aboard. */
  void board(Stage stage) {
    board(stage, Which.WHAT_GOES_AT_ONCE);
  }

  /** An item has come to wait for a release; it is aboard if it goes out by itself. */
  void board(Item item) {
    Stage stage = company.stages[item.stage];
    if (goesAtOnce(item) && !company.freezing.holdsRelease(item) && stage.waiting.remove(item)) {
      company.touched.stage(stage.index);
      if (item.dark) {
        company.flagging.switchOn(item);
      } else {
        goAboard(item, stage);
      }
    }
    lookAgain(stage);
  }

  private enum Which {
    ALL,
    WHAT_GOES_AT_ONCE
  }

  /** Emergencies go at once, and what is behind a flag and not yet deployed. */
  private boolean goesAtOnce(Item item) {
    return company.policies.releases == ChangePolicySpec.Releases.ON_DEMAND
        || item.isEmergency()
        || item.expedite && company.policies.emergencies == ChangePolicySpec.Emergencies.ALLOWED
        || item.flagged && !item.dark;
  }

  private void board(Stage stage, Which which) {
    List<Item> dark = new ArrayList<>();
    company.touched.stage(stage.index);
    int place = 0;
    while (place < stage.waiting.size()) {
      Item item = stage.waiting.at(place);
      if (which != Which.ALL && !goesAtOnce(item) || company.freezing.holdsRelease(item)) {
        place++;
      } else if (item.dark) {
        stage.waiting.remove(item);
        dark.add(item);
      } else {
        stage.waiting.remove(item);
        goAboard(item, stage);
      }
    }
    lookAgain(stage);
    dark.forEach(company.flagging::switchOn);
  }

  private void goAboard(Item item, Stage stage) {
    company.flow.follow(item);
    Station station = stage.of(item);
    station.boarded.add(item);
    company.halting.board(item, stage);
    company.agenda.move(station.launch, company.now());
  }

  /** Nobody is there to take out what is aboard; it is looked at again when more comes. */
  void strand(Station station) {
    if (!station.stage.stranded.contains(station)) {
      station.stage.stranded.add(station);
    }
  }

  /** Somebody may be there by now for what nobody was there to take out. */
  private void lookAgain(Stage stage) {
    for (Station station : stage.stranded) {
      if (!station.boarded.isEmpty()) {
        company.agenda.move(station.launch, company.now());
      }
    }
    stage.stranded.clear();
  }

  private static boolean isBoarded(Stage stage) {
    for (Station station : stage.stations) {
      if (!station.boarded.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What is aboard and not under way and must not go out any more waits with the rest. */
  void takeOff() {
    for (Stage stage : company.stages) {
      for (Station station : stage.stations) {
        for (int place = station.boarded.size() - 1; place >= 0; place--) {
          Item item = station.boarded.at(place);
          if (company.freezing.holdsRelease(item)) {
            station.boarded.remove(item);
            stage.waiting.add(item);
            company.touched.stage(stage.index);
          }
        }
      }
    }
  }

  /** The window is over: what is aboard and not under way waits for the next release. */
  public void closeWindow(Stage stage) {
    company.touched.stage(stage.index);
    for (Station station : stage.stations) {
      while (!station.boarded.isEmpty()) {
        Item item = station.boarded.at(0);
        station.boarded.remove(item);
        stage.waiting.add(item);
        company.freezing.waits(item);
      }
    }
    board(stage);
    company.touched.stage(stage.index);
  }
}
