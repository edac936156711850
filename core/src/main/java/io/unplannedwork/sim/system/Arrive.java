package io.unplannedwork.sim.system;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.StreamSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Dice;
import io.unplannedwork.sim.Draw;
import io.unplannedwork.sim.Origin;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Demand;
import io.unplannedwork.sim.component.Item;

/** A stream of demand brings an item, and says when its next one comes. */
public final class Arrive implements Step {
  private final Company company;

  public Arrive(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Demand demand : company.demand) {
      long from = demand.spec.fromDay() * SimTime.DAY;
      if (demand.loop > 0) {
        company.agenda.move(demand.next, from);
      } else {
        plan(demand, from);
      }
    }
  }

  @Override
  public void run(int subject) {
    Demand demand = company.demand[subject];
    if (demand.loop == 0) {
      bring(demand);
      plan(demand, company.now());
      return;
    }
    while (demand.inside < demand.loop && !isOver(demand.spec, demand.arrived + 1)) {
      demand.inside++;
      bring(demand);
    }
  }

  private void bring(Demand demand) {
    StreamSpec spec = demand.spec;
    int ordinal = ++demand.arrived;
    Item item = new Item();
    item.source = demand.source;
    item.ordinal = ordinal;
    item.origin = Origin.of(demand.index, ordinal, 0);
    item.stream = demand.index;
    item.title = spec.titles().get((ordinal - 1) % spec.titles().size()) + " " + ordinal;
    item.type = spec.type();
    item.delay = spec.delay();
    item.expedite =
        spec.type() == WorkType.UNPLANNED_WORK || company.delays.expedites(spec.delay());
    item.serviceClass = company.serviceClass(spec.serviceClass());
    item.service = demand.service;
    item.due = spec.dueWithin() == 0 ? Long.MAX_VALUE : company.now() + spec.dueWithin();
    item.valuePerDay = spec.valuePerDay() * 100;
    item.effort = efforts(demand, ordinal);
    company.flow.arrive(item, 0);
  }

  private long[] efforts(Demand demand, int ordinal) {
    long[] efforts = new long[company.stages.length];
    for (int stage = 0; stage < efforts.length; stage++) {
      Distribution distribution = demand.effort[stage];
      efforts[stage] = distribution == null ? Item.NONE : effort(demand, ordinal, stage);
    }
    return efforts;
  }

  /** At least a minute, unless there is nothing to do. */
  private long effort(Demand demand, int ordinal, int stage) {
    Distribution distribution = demand.effort[stage];
    long minutes =
        Draw.minutes(
            distribution,
            company.dice,
            Dice.Purpose.EFFORT,
            demand.source ^ demand.stageKeys[stage],
            ordinal);
    // What was automated takes less of somebody's time, to a milliminute.
    return distribution.average() == 0 ? 0 : Math.max(1, minutes) * demand.eased;
  }

  private void plan(Demand demand, long from) {
    StreamSpec spec = demand.spec;
    int ordinal = demand.arrived + 1;
    if (spec.most() > 0 && ordinal > spec.most()) {
      return;
    }
    long gap =
        Draw.minutes(demand.arrivals, company.dice, Dice.Purpose.ARRIVAL, demand.source, ordinal);
    // A stream whose gaps are all but nothing would never let the minute end.
    long minute = from + (demand.arrivals.average() < 1 ? Math.max(1, gap) : gap);
    company.agenda.move(demand.next, ends(spec, minute) ? Agenda.NEVER : minute);
  }

  private boolean isOver(StreamSpec spec, int ordinal) {
    return spec.most() > 0 && ordinal > spec.most() || ends(spec, company.now());
  }

  private static boolean ends(StreamSpec spec, long minute) {
    return spec.untilDay() > 0 && minute >= (spec.untilDay() + 1) * SimTime.DAY;
  }
}
