package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.sim.component.Introduction;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Team;
import java.util.Arrays;

/** Brings practices into the company: work first, then days of adoption, a dip, then the effect. */
public final class Practicing {
  private final Company company;

  Practicing(Company company) {
    this.company = company;
  }

  /**
   * Starts a practice: its introduction is work for its team. One that began does not begin again.
   */
  public void start(PracticeId id, long cause) {
    Introduction practice = find(id);
    if (practice.started) {
      return;
    }
    Team team = company.team(practice.spec.team());
    practice.started = true;
    practice.cause = company.record(cause, new CompanyEvent.PracticeStarted(id, team.id));
    long cost = practice.spec.cost() * 100;
    company.treasury.book(CompanyEvent.Booking.PRACTICE, id.value(), -cost, practice.cause);
    company.adopting.choose(practice, practice.cause);
    Item item = new Item();
    item.improves = true;
    item.source = Dice.source("practice", id.value());
    item.ordinal = 1;
    item.origin =
        Origin.of(
            company.demand.length
                + company.scenario.promises().size()
                + company.services.length
                + practice.index,
            1,
            0);
    item.practice = practice.index;
    item.title = practice.spec.name();
    item.type = WorkType.INTERNAL_PROJECT;
    item.effort = new long[company.stages.length];
    Arrays.fill(item.effort, Item.NONE);
    item.doneBy = team.index;
    item.effort[company.organising.workOf(team).index] = practice.spec.effort() * 1000;
    company.flow.arrive(item, practice.cause);
    practice.item = item.id;
    company.touched.practice(practice.index);
  }

  /** The work of introducing a practice, or of keeping it, is done. */
  public void introduced(Item item) {
    Introduction practice = company.introductions[item.practice];
    if (practice.open > 1) {
      practice.open--;
      return; // others still work on their part of it
    }
    practice.open = 0;
    practice.item = 0;
    if (practice.introduced >= 0) {
      return; // kept for another while
    }
    practice.cause = item.cause;
    company.adopting.begin(practice);
  }

  /** The CIO stands behind a practice. */
  void back(PracticeId id, long cause) {
    company.adopting.back(find(id), cause);
  }

  private Introduction find(PracticeId id) {
    for (Introduction practice : company.introductions) {
      if (practice.spec.id().equals(id)) {
        return practice;
      }
    }
    throw new IllegalArgumentException("no practice " + id);
  }
}
