package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.scenario.SelfServiceSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.component.Introduction;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Team;

/**
 * Products instead of queues. A practice that is a product spares items a stage, as far as it is
 * adopted: whoever works on the item does what is left of that stage's work along with their own,
 * and nothing goes to another team. A product that is not kept up is adopted less, so that more and
 * more goes the old way again.
 */
final class SelfServing {
  private final Company company;

  /** Whether the company has products at all. */
  private final boolean any;

  SelfServing(Company company) {
    this.company = company;
    any = company.scenario.practices().stream().anyMatch(each -> each.selfService() != null);
  }

  /**
   * Where an item goes that is about to go to a stage. What nobody has worked on yet takes a stage
   * that is served to the stage of work behind it; where there is none, whoever asks does it.
   */
  int divert(Item item, int stage) {
    if (!any || item.lastTeam != Item.NONE || item.doneBy != Item.NONE) {
      return stage;
    }
    Stage served = company.stages[stage];
    Introduction with = product(item, served);
    if (with == null) {
      return stage;
    }
    int behind = company.flow.next(item, stage);
    Stage user = behind == Item.NONE ? null : company.stages[behind];
    if (user == null) {
      return serveThemselves(item, served, with);
    }
    if (user.spec.kind() != StageSpec.Kind.WORK) {
      return stage;
    }
    long left = left(item, served, with);
    item.effort[stage] = Item.NONE;
    item.effort[behind] += left;
    return divert(item, behind);
  }

  /**
   * An item comes to a stage of work: whoever takes it up there does the stages behind it along, up
   * to the first that nobody may do for others.
   */
  void takeAlong(Item item, Stage to) {
    if (!any || item.doneBy != Item.NONE || to.spec.kind() != StageSpec.Kind.WORK) {
      return;
    }
    for (int behind = company.flow.next(item, to.index);
        behind != Item.NONE;
        behind = company.flow.next(item, behind)) {
      Stage stage = company.stages[behind];
      if (stage.spec.kind() == StageSpec.Kind.APPROVAL) {
        continue;
      }
      Introduction with = product(item, stage);
      if (with == null) {
        return;
      }
      long left = left(item, stage, with);
      item.effort[behind] = Item.NONE;
      item.effort[to.index] += left;
    }
  }

  /** A request that passes no other stage becomes work of the team that asks. */
  private int serveThemselves(Item item, Stage served, Introduction with) {
    if (with.spec.selfService().users() == null) {
      return served.index;
    }
    Team users = company.team(with.spec.selfService().users());
    if (users.people.isEmpty()) {
      return served.index;
    }
    long left = left(item, served, with);
    Stage work = company.organising.workOf(users);
    item.doneBy = users.index;
    item.effort[served.index] = Item.NONE;
    item.effort[work.index] = left;
    return work.index;
  }

  /** Milliminutes that are left of a stage's work. */
  private long left(Item item, Stage stage, Introduction with) {
    long left = item.effort[stage.index] * with.spec.selfService().left().value() / 1000;
    item.cause =
        company.record(
            item.cause,
            new FlowEvent.SelfServed(
                new ItemId(item.id), stage.spec.id(), with.spec.id(), left / 1000));
    return left;
  }

  /** The first product that spares this item this stage; null for none. */
  private Introduction product(Item item, Stage stage) {
    if (stage.spec.kind() != StageSpec.Kind.WORK) {
      return null;
    }
    for (Introduction each : company.introductions) {
      SelfServiceSpec product = each.spec.selfService();
      if (product != null
          && each.adopted > 0
          && product.stage().equals(stage.spec.id())
          && concerns(product, item)
          && company.dice.happens(
              each.adopted / 1000.0,
              Dice.Purpose.SELF_SERVICE,
              item.source,
              Quality.key(item),
              Dice.source("practice", each.spec.id().value()))) {
        return each;
      }
    }
    return null;
  }

  private boolean concerns(SelfServiceSpec product, Item item) {
    return product.streams().isEmpty()
        || item.stream != Item.NONE
            && product.streams().contains(company.scenario.demand().get(item.stream).id());
  }
}
