package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Station;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Handoff;

/** What a boundary between teams costs an item: context that is found again, or asked for. */
final class HandingOff {
  private final Company company;

  HandingOff(Company company) {
    this.company = company;
  }

  /** An item comes to where others may do it; until then it is in the stage it comes from. */
  void handOff(Item item, Station at) {
    Stage to = at.stage;
    Team taking = company.teams[at.team];
    Team giving = giving(item, taking);
    boolean isPassed =
        to.spec.kind() == StageSpec.Kind.APPROVAL && !company.approval.assesses(item, to);
    if (giving == null || isPassed) {
      return;
    }
    item.handoffs++;
    int trust = company.trust(taking, giving);
    int unbridged = company.bridging.unbridged(giving, taking, to, item.cause);
    long lost =
        Handoff.lost(
            company.laws,
            item.left(),
            trust,
            company.factor(Effect.HANDOFF_LOSS) * unbridged / 1000);
    if (lost > 0) {
      item.leftRework += lost;
      Stage from = company.stages[item.stage];
      item.cause =
          company.record(
              item.cause,
              new FlowEvent.ContextLost(
                  new ItemId(item.id), from.spec.id(), to.spec.id(), (lost + 999) / 1000));
    }
    double chance =
        Handoff.questionChance(
            company.laws, trust, company.factor(Effect.QUESTIONS) * unbridged / 1000);
    if (to.spec.kind() == StageSpec.Kind.WORK
        && !giving.people.isEmpty()
        && company.dice.happens(
            chance, Dice.Purpose.QUESTION, item.source, Quality.key(item), item.handoffs)) {
      item.asks = giving.index;
      item.answerLeft = Handoff.answerEffort(company.laws);
    }
  }

  /**
   * From whom an item comes, if what is known of it must be handed over: not where whoever worked
   * on it last now sits in the team that takes it, and of a team that is no more from whoever did.
   */
  private Team giving(Item item, Team taking) {
    if (item.lastTeam == Item.NONE || item.lastTeam == taking.index) {
      return null;
    }
    Team giving = company.teams[item.lastTeam];
    int sits = company.people[item.lastWorker].team;
    if (sits == item.lastTeam) {
      return giving;
    }
    return sits == taking.index ? null : giving.people.isEmpty() ? company.teams[sits] : giving;
  }
}
