package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** What acted on a law for some days does so no more. */
public final class EndSpell implements Step {
  private final Company company;

  public EndSpell(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.spells.end();
  }
}
