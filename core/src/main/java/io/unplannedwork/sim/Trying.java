package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.sim.component.Decay;
import io.unplannedwork.sim.component.Demand;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Team;
import java.util.Map;
import java.util.TreeMap;

/** What follows when work that a decision asked for is done: an experiment's answer, less toil. */
public final class Trying {
  private record Then(Order order, int ordinal) {}

  private final Company company;

  /** By the item whose work it takes. */
  private final Map<Integer, Then> then = new TreeMap<>();

  private int tried;

  Trying(Company company) {
    this.company = company;
  }

  /** Work for a team; when it is done, the question is answered. */
  void begin(Order.Experiment experiment, long cause) {
    tried++;
    int item =
        company.chores.ask(
            company.team(experiment.team()), experiment.minutes(), experiment.title(), cause);
    then.put(item, new Then(experiment, tried));
  }

  /** Work for a team, which proposed it; when it is done, there is less to do by hand. */
  void begin(Order.Automate automate, long cause) {
    Team team = company.team(automate.team());
    int item = company.chores.ask(team, automate.minutes(), automate.title(), cause);
    then.put(item, new Then(automate, 0));
    company.spirits.heard(team, cause);
  }

  /** An item is done; something may follow. */
  void done(Item item, long cause) {
    Then follows = then.remove(item.id);
    if (follows == null) {
      return;
    }
    if (follows.order instanceof Order.Experiment experiment) {
      answer(experiment, follows.ordinal, cause);
    } else if (follows.order instanceof Order.Automate automate) {
      ease(automate, cause);
    }
  }

  /** The answer. Where people fear for a failed bet it is hidden, and nobody learns from it. */
  private void answer(Order.Experiment experiment, int ordinal, long cause) {
    long source = Dice.source("experiment", experiment.title());
    Dice dice = company.dice;
    boolean holds =
        dice.happens(experiment.chance().fraction(), Dice.Purpose.EXPERIMENT, source, ordinal, 0);
    Team team = company.team(experiment.team());
    boolean hidden =
        !holds
            && !dice.happens(
                company.climate.safety(team) / 1000.0, Dice.Purpose.EXPERIMENT, source, ordinal, 1);
    long event =
        company.record(
            cause, new PeopleEvent.ExperimentEnded(experiment.title(), team.id, holds, hidden));
    if (!hidden) {
      for (Order order : holds ? experiment.whenTrue() : experiment.whenFalse()) {
        company.orders.carryOut(order, event);
      }
    }
  }

  private void ease(Order.Automate automate, long cause) {
    int left = 1000 - automate.share().value();
    if (automate.stream() != null) {
      Demand demand = company.demand(automate.stream());
      demand.eased = demand.eased * left / 1000;
    } else {
      Decay decay = company.upkeep.find(company.service(automate.service()), automate.decay());
      decay.eased = decay.eased * left / 1000;
    }
    company.record(
        cause,
        new CompanyEvent.PolicyChanged(
            "automated/" + automate.title(), Integer.toString(automate.share().value())));
  }

  void addTo(Fingerprint print) {
    then.keySet().forEach(print::add);
    if (tried > 0) {
      print.add(tried);
    }
  }
}
