package io.unplannedwork.sim.system;

import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.PromiseSpec;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Dice;
import io.unplannedwork.sim.Origin;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.WorkingDay;
import io.unplannedwork.sim.component.Item;

/** What somebody promised for a date comes in. */
public final class ArriveAsPromised implements Step {
  private final Company company;

  public ArriveAsPromised(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (int i = 0; i < company.scenario.promises().size(); i++) {
      long minute = company.scenario.at(company.scenario.promises().get(i).arrives()).minutes();
      company.agenda.move(company.agenda.entry(WorkingDay.ARRIVE_AS_PROMISED, i, i), minute);
    }
  }

  @Override
  public void run(int subject) {
    PromiseSpec spec = company.scenario.promises().get(subject);
    Item item = new Item();
    item.source = Dice.source("promise", spec.id().value());
    item.ordinal = 1;
    item.origin = Origin.of(company.demand.length + subject, 1, 0);
    item.promise = subject;
    item.title = spec.title();
    item.type = spec.type();
    item.delay = spec.delay();
    item.expedite =
        spec.type() == WorkType.UNPLANNED_WORK || company.delays.expedites(spec.delay());
    item.serviceClass = company.serviceClass(spec.serviceClass());
    item.service = company.service(spec.service()).index;
    item.due = spec.due() == null ? Long.MAX_VALUE : company.scenario.at(spec.due()).minutes();
    item.valuePerDay = spec.valuePerDay() * 100;
    item.effort = new long[company.stages.length];
    for (int stage = 0; stage < item.effort.length; stage++) {
      Long minutes = spec.effort().get(company.stages[stage].spec.id());
      item.effort[stage] = minutes == null ? Item.NONE : 1000 * minutes;
    }
    company.flow.arrive(item, 0);
  }
}
