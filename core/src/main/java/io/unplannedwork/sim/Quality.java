package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.law.Debt;
import io.unplannedwork.sim.law.Defects;
import io.unplannedwork.sim.law.Pressure;

/** Defects: made by work, caught by checks, repaired where they were made. */
final class Quality {
  /** Draws of one making, or of one check, of one item. */
  private static final long DRAWS = 1 << 12;

  private final Company company;

  Quality(Company company) {
    this.company = company;
  }

  /** Work in a stage that makes defects is done: known ones are repaired, new ones are made. */
  void make(Item item, Person person) {
    Stage stage = company.stages[item.stage];
    item.maker = person.index;
    if (item.service != Item.NONE) {
      person.builderOf.set(item.service);
    }
    item.madeIn = stage.index;
    item.makings++;
    int made = 0;
    if (item.knownDefects > 0) {
      for (int i = 0; i < item.knownDefects; i++) {
        double chance = Defects.badFixChance(company.laws);
        if (happens(chance, Dice.Purpose.BAD_FIX, item, item.makings * DRAWS + i)) {
          made++;
        }
      }
      item.knownDefects = 0;
    }
    if (item.inRepair) {
      endRepair(item, stage);
    } else {
      made += fresh(item, person);
    }
    if (made > 0) {
      item.defects += made;
      item.cause =
          company.record(
              item.cause, new FlowEvent.DefectsMade(new ItemId(item.id), stage.spec.id(), made));
    }
  }

  /**
   * Milliminutes of building more, or less, than planned, by what the debt of the service hides.
   */
  long surprise(Item item, Stage stage) {
    if (!stage.spec.makesDefects() || item.service == Item.NONE || item.repaysDebt) {
      return 0;
    }
    int debt = (int) (company.services[item.service].debt / 1000);
    double even =
        company.dice.uniform(Dice.Purpose.DEBT_SURPRISE, item.source, key(item), stage.index);
    long effort = item.effort[stage.index];
    return StrictMath.round(effort * (Debt.surprise(company.laws, debt, even) - 1));
  }

  private int fresh(Item item, Person person) {
    double minutes = item.effort[item.stage] / 1000.0;
    boolean any = item.service != Item.NONE;
    int debt = any ? (int) (company.services[item.service].debt / 1000) : 0;
    int known = any ? (int) (person.knows.of(item.service) / 1000) : 1000;
    long untilDue = item.due == Long.MAX_VALUE ? Long.MAX_VALUE : item.due - company.now();
    double expected =
        Defects.expected(
            company.laws,
            minutes,
            debt,
            person.fatigue,
            known,
            Pressure.of(company.laws, untilDue),
            company.factor(Effect.DEFECTS));
    return expected == 0
        ? 0
        : Draw.poisson(
            expected,
            company.dice.uniform(
                Dice.Purpose.DEFECTS, item.source, key(item), item.makings * DRAWS));
  }

  /**
   * Looks for defects; what is found goes back for repair, or is noted and passed on where the line
   * is not stopped for it.
   *
   * @param chance probability that a defect is found
   * @return how many go back; the item has left the stage if there are any
   */
  int check(Item item, double chance) {
    int found = 0;
    int passed = 0;
    item.checks++;
    for (int i = 0; i < item.defects; i++) {
      if (happens(chance, Dice.Purpose.CATCH, item, item.checks * DRAWS + i)) {
        found++;
        if (isPassedOn(item, item.checks * DRAWS + i)) {
          passed++;
        }
      }
    }
    if (found == 0) {
      return 0;
    }
    Stage stage = company.stages[item.stage];
    item.defects -= found;
    item.knownDefects += found;
    item.cause =
        company.record(
            item.cause, new FlowEvent.DefectsCaught(new ItemId(item.id), stage.spec.id(), found));
    if (found > passed) {
      int later = Math.max(0, stage.index - item.madeIn);
      // Whoever repairs one of them repairs them all: the item is open anyway.
      sendForRepair(item, item.knownDefects * Defects.repairEffort(company.laws, later));
    }
    return found - passed;
  }

  /** Where the line is not stopped for defects, some are noted and travel on. */
  private boolean isPassedOn(Item item, long draw) {
    double share =
        company.policies.stopTheLine ? 0 : company.laws.value(Parameter.DEFECTS_PASSED_ON) / 1000.0;
    return happens(share, Dice.Purpose.PASSED_ON, item, draw);
  }

  /** Back to the stage that made it, with so many milliminutes of repair. */
  void sendForRepair(Item item, long repair) {
    int to = item.madeIn == Item.NONE ? company.flow.next(item, -1) : item.madeIn;
    item.inRepair = true;
    company.stages[to].inRepair++;
    company.flow.returnTo(item, to, repair);
    company.line.update();
  }

  /** The repair is done; the line may run again. */
  void endRepair(Item item, Stage stage) {
    item.inRepair = false;
    stage.inRepair--;
    company.line.update();
  }

  /** What a stage's own check finds, by its share and by practices. */
  double chance(Stage stage) {
    if (!company.laws.holds(Law.DEFECTS)) {
      return 0;
    }
    return Defects.catchChance(stage.spec.catches().value(), company.factor(Effect.CATCH_SHARE));
  }

  private boolean happens(double chance, Dice.Purpose purpose, Item item, long draw) {
    return company.dice.happens(chance, purpose, item.source, key(item), draw);
  }

  /** The ordinal of an item or slice within its source. */
  static long key(Item item) {
    return (long) item.ordinal << 16 | item.slice;
  }

  /** Milliminutes of building in a change. */
  long built(Item item) {
    long sum = 0;
    for (Stage stage : company.stages) {
      if (stage.spec.makesDefects() && item.passes(stage.index)) {
        sum += item.effort[stage.index];
      }
    }
    return sum;
  }
}
