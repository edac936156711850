package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** A piece of work is done: what was worked on goes on, and whoever did it is free. */
public final class Finish implements Step {
  private final Company company;

  public Finish(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.work.finish(company.people[subject]);
  }
}
