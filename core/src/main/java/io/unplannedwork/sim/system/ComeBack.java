package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** Somebody has given the hours a decision took of them. */
public final class ComeBack implements Step {
  private final Company company;

  public ComeBack(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.chores.end(company.people[subject]);
  }
}
