package io.unplannedwork.sim;

import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Stage;

/**
 * What the laws make of a piece of work: how fast it goes, what turning to it costs. The one place
 * where the flow of work asks the laws.
 */
public final class Costs {
  private final Company company;

  Costs(Company company) {
    this.company = company;
  }

  /** Milliminutes of a seasoned hand's work that this person does in a minute, at least 1. */
  long speed(Person person, Item item) {
    Stage stage = company.stages[item.stage];
    return Math.max(1, person.skills[stage.skill]);
  }

  /** Milliminutes a minute at answering a question. */
  long answering(Person person) {
    return 1000;
  }

  /** Milliminutes to find the way into an item that somebody takes up. */
  long switching(Person person, Item item) {
    return 0;
  }

  /** Milliminutes to find the way back into an item after an interruption. */
  long resuming(Person person, Item item) {
    return 0;
  }

  /** Somebody worked on an item for so many minutes. */
  void worked(Person person, Item item, long minutes) {}
}
