package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.Work;

/** A piece of work is done: what was worked on goes on, and whoever did it is free. */
public final class Finish implements Step {
  private final Company company;
  private final Work work;

  public Finish(Company company) {
    this.company = company;
    this.work = company.work;
  }

  @Override
  public void run(int subject) {
    work.finish(company.people[subject]);
  }
}
