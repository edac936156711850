package io.unplannedwork.sim;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.ChangeRoute;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Sight.ItemState;
import io.unplannedwork.sim.component.Account;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Defects;
import java.util.ArrayList;
import java.util.List;

/** How a change is approved: at once, by a colleague's review, or by the board. */
public final class Approval {
  private final Company company;

  Approval(Company company) {
    this.company = company;
  }

  /** Whether an item that comes to a stage of approval must be assessed there for the board. */
  boolean assesses(Item item, Stage stage) {
    item.route = company.authorising.decide(item, stage);
    return item.route == ChangeRoute.BOARD;
  }

  /** An item that has come to a stage of approval is handed in, as policy has it now. */
  void submit(Item item) {
    switch (item.route) {
      case NONE, STANDARD, LOW_RISK -> approve(item);
      case EMERGENCY -> letPass(item);
      case PEER -> awaitReview(item);
      case BOARD -> {
        if (item.left() == 0) {
          item.submitted = company.now();
          awaitBoard(item);
        } else {
          company.flow.queue(item);
        }
      }
    }
  }

  /** The work of approval is done: the item is assessed for the board, or reviewed. */
  void worked(Item item, Person person) {
    if (item.reviewed) {
      item.reviewed = false;
      item.approvedBy = person.index;
      if (company.quality.check(item, Defects.peerReviewCatches(company.laws)) == 0) {
        approve(item);
      }
    } else {
      item.submitted = company.now();
      if (company.policies.approval != PolicySpec.Approval.BOARD) {
        item.route = company.authorising.decide(item, company.stages[item.stage]);
      }
      item.cause =
          company.record(
              item.cause,
              new ChangeEvent.ChangeSubmitted(
                  new ItemId(item.id), company.stages[item.stage].spec.id()));
      submit(item);
    }
  }

  /** What cannot wait goes on; the record of it is made when it is through. */
  private void letPass(Item item) {
    Stage stage = company.stages[item.stage];
    item.cause =
        company.record(
            item.cause, new ChangeEvent.EmergencyDeclared(new ItemId(item.id), stage.spec.id()));
    item.leftSwitching = 0;
    item.leftRework = 0;
    item.leftFresh = 0;
    company.flow.goOn(item);
  }

  /** Approved: it goes on. */
  public void approve(Item item) {
    Stage stage = company.stages[item.stage];
    item.leftSwitching = 0;
    item.leftRework = 0;
    item.leftFresh = 0;
    item.cause =
        company.record(
            item.cause, new ChangeEvent.ChangeApproved(new ItemId(item.id), stage.spec.id()));
    company.flow.goOn(item);
  }

  /** Whether this person may review: not their own work, unless nobody else could. */
  boolean mayReview(Person person, Item item) {
    if (!holds(person, item)) {
      return false;
    }
    if (person.index != item.maker) {
      return true;
    }
    Team team = company.teams[person.team];
    for (int i = team.people.nextSetBit(0); i >= 0; i = team.people.nextSetBit(i + 1)) {
      if (i != item.maker && holds(company.people[i], item)) {
        return false;
      }
    }
    return true;
  }

  /** A new policy holds at once for what is not being worked on. */
  void change(PolicySpec.Approval how) {
    company.policies.approval = how;
    for (Stage stage : company.stages) {
      if (stage.spec.kind() == StageSpec.Kind.APPROVAL) {
        for (Item item : waiting(stage)) {
          item.reviewed = false;
          item.route = company.authorising.decide(item, stage);
          item.leftFresh = item.submitted >= item.enteredStage ? 0 : item.effort[stage.index];
          submit(item);
        }
      }
    }
  }

  /** Takes out everything that waits in a stage, in the order of the items' numbers. */
  private List<Item> waiting(Stage stage) {
    company.touched.stage(stage.index);
    List<Item> items = new ArrayList<>();
    for (Item item : company.items.all()) {
      boolean waits =
          item.stage == stage.index
              && (stage.of(item).queue.remove(item)
                  || stage.waiting.remove(item)
                  || item.reviewed && removeReview(item));
      if (waits) {
        items.add(item);
      }
    }
    return items;
  }

  private boolean removeReview(Item item) {
    for (Team team : company.teams) {
      if (team.reviews.remove(item)) {
        return true;
      }
    }
    return false;
  }

  /** Handed in: the board's next meeting decides. */
  private void awaitBoard(Item item) {
    Stage stage = company.stages[item.stage];
    item.state = ItemState.WAITING_FOR_APPROVAL;
    stage.waiting.add(item);
    company.touched.stage(stage.index);
    company.lives.turn(
        item, Spent.WAITED_FOR_APPROVAL, Account.subject(Account.Of.STAGE, stage.index));
    company.touched.item(item.id);
  }

  void awaitReview(Item item) {
    Stage made = company.stages[item.madeIn == Item.NONE ? item.stage : item.madeIn];
    int team = company.organising.doer(item, made);
    item.state = ItemState.WAITING_FOR_APPROVAL;
    item.reviewed = true;
    item.leftFresh = Defects.peerReviewEffort(company.laws);
    item.leftRework = 0;
    company.teams[team].reviews.add(item);
    company.lives.turn(item, Spent.WAITED_FOR_APPROVAL, Account.subject(Account.Of.TEAM, team));
    company.staff.look(team);
    company.touched.item(item.id);
  }

  private boolean holds(Person person, Item item) {
    int stage = item.madeIn == Item.NONE ? item.stage : item.madeIn;
    return company.staff.has(person, company.stages[stage]);
  }
}
