package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.scenario.BlockingSpec;
import io.unplannedwork.sim.Sight.ItemState;
import io.unplannedwork.sim.component.Account;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Blocks;

/**
 * Work that comes to a stop because something is missing: a team helps, among its other questions,
 * or time does. The item keeps its place in its stage and its share of the limit.
 */
public final class Blocking {
  private final Company company;

  Blocking(Company company) {
    this.company = company;
  }

  /**
   * An item came to a stage, or goes on after a block: the dice say after how much work it stops.
   */
  void plan(Item item) {
    BlockingSpec spec = company.stages[item.stage].spec.blocking();
    if (spec == null) {
      item.blockedAt = Long.MAX_VALUE;
      return;
    }
    double even =
        company.dice.uniform(
            Dice.Purpose.BLOCK,
            item.source ^ company.stages[item.stage].source,
            Quality.key(item),
            item.blocks);
    item.blockedAt = item.done + Blocks.after(spec.hazard(), Draw.exponential(even));
  }

  /** Work on an item came to a stop; its person is free for other things. */
  void block(Person person, Item item) {
    Stage stage = company.stages[item.stage];
    BlockingSpec spec = stage.spec.blocking();
    company.staff.done(person, item);
    item.blocks++;
    item.state = ItemState.BLOCKED;
    item.cause =
        company.record(
            item.cause,
            new FlowEvent.ItemBlocked(
                new ItemId(item.id), stage.spec.id(), spec.by(), spec.team()));
    if (spec.team() == null) {
      company.lives.turn(item, Spent.BLOCKED, Account.subject(Account.Of.STAGE, stage.index));
      long lasts =
          Draw.minutes(
              spec.lasts(),
              company.dice,
              Dice.Purpose.BLOCK,
              ~item.source ^ stage.source,
              Quality.key(item) << 8 | item.blocks);
      item.unblock = company.agenda.entry(WorkingDay.UNBLOCK, item.origin, item.id);
      company.agenda.move(item.unblock, company.now() + lasts);
    } else {
      Team team = company.team(spec.team());
      company.lives.turn(item, Spent.BLOCKED, Account.subject(Account.Of.TEAM, team.index));
      item.asks = team.index;
      item.answerLeft = spec.work() * 1000;
      team.questions.add(item);
      company.staff.look(team.index);
    }
    company.touched.item(item.id);
    company.touched.stage(stage.index);
  }

  /**
   * What was missing is there: the item goes back to its queue.
   *
   * @param helper who helped; null for nobody
   */
  public void unblock(Item item, Person helper, long cause) {
    if (item.unblock != null) {
      company.agenda.cancel(item.unblock);
      item.unblock = null;
    }
    if (item.asks != Item.NONE) {
      company.teams[item.asks].questions.remove(item);
      item.asks = Item.NONE;
    }
    item.cause =
        company.record(
            cause,
            new FlowEvent.ItemUnblocked(new ItemId(item.id), helper == null ? null : helper.id));
    plan(item);
    company.flow.putBack(item);
  }
}
