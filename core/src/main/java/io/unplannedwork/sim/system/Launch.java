package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;

/** What is aboard goes out. Deployments with hands, batches and failures take this step's place. */
public final class Launch implements Step {
  private final Company company;

  public Launch(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    Stage stage = company.stages[subject];
    while (!stage.boarded.isEmpty()) {
      Item item = stage.boarded.at(0);
      company.flow.deploying(item, item.cause);
      company.flow.deployed(item, item.cause);
    }
  }
}
