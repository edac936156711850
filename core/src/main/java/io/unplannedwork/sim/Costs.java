package io.unplannedwork.sim;

import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Knowledge;
import io.unplannedwork.sim.law.Speed;
import io.unplannedwork.sim.law.Switching;
import io.unplannedwork.sim.law.TeamForming;

/**
 * What the laws make of a person at a piece of work: how fast it goes, what turning to it costs.
 */
final class Costs {
  private final Company company;

  Costs(Company company) {
    this.company = company;
  }

  /** Milliminutes of a seasoned hand's work that this person does in a minute, at least 1. */
  long speed(Person person, Item item) {
    boolean any = item.service != Item.NONE;
    int known = any ? (int) (person.knows.of(item.service) / 1000) : 1000;
    int debt = any ? (int) (company.services[item.service].debt / 1000) : 0;
    int skill = skill(person, item) * company.teams[person.team].tools / 1000;
    int speed = Speed.of(company.laws, skill, known, person.fatigue, debt);
    int strangers = company.forming.strangers(person);
    return strangers == 0 ? speed : TeamForming.speed(company.laws, speed, strangers);
  }

  /** A review takes the skill of what is reviewed. */
  private int skill(Person person, Item item) {
    int stage = item.reviewed && item.madeIn != Item.NONE ? item.madeIn : item.stage;
    return person.skills[company.stages[stage].skill];
  }

  /**
   * Milliminutes to find the way into an item that somebody takes up: none for work that is new to
   * everybody, or that they come from.
   */
  long switching(Person person, Item item) {
    boolean begun = item.done > 0 || item.inRepair;
    return begun && person.lastItem != item.id ? resuming(item) : 0;
  }

  /** Milliminutes to find the way back into an item after an interruption. */
  long resuming(Item item) {
    return Switching.lost(
        company.laws, item.leftRework + item.leftFresh, company.factor(Effect.SWITCHING_COST));
  }

  /**
   * Milliminutes to find the way into an item that somebody with others in hand turns to: by turns
   * that is part of every turn, else it is a return after an interruption.
   */
  long turning(Person person, Item item) {
    Team team = company.teams[person.team];
    if (team.inHand == 1) {
      return item.done > 0 ? resuming(item) : 0;
    }
    return Switching.ofTurn(
        company.laws,
        team.turn * speed(person, item),
        person.hand.size() + 1,
        company.factor(Effect.SWITCHING_COST));
  }

  /** Somebody worked on an item for so many minutes: it teaches them, and counts. */
  void worked(Person person, Item item, long minutes) {
    boolean toil = item.type == WorkType.UNPLANNED_WORK || item.inRepair;
    company.spirits.worked(person, minutes, toil ? Spirits.Toil.YES : Spirits.Toil.NO);
    Team team = company.teams[person.team];
    person.behindForImproving += behind(team.improves, minutes, item.improves);
    Stage stage = company.stages[item.stage];
    if (stage.spec.kind() == StageSpec.Kind.WORK && stage.spec.makesDefects()) {
      person.behindForDebt += behind(company.budgeting.debtShare(team), minutes, item.repaysDebt);
    }
    if (item.service != Item.NONE) {
      long taught = person.teacher == Item.NONE ? 1000 : company.laws.value(Parameter.TEACHING);
      company.knowing.learn(person, item.service, minutes, taught, Knowledge.ALL);
    }
  }

  /** By how much more somebody is behind with time that is kept, after so many minutes of work. */
  private static long behind(int share, long minutes, boolean forIt) {
    return share == 0 ? 0 : minutes * (forIt ? share - 1000 : share);
  }
}
