package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Person.Doing;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Team;

/** What free people choose to do, and what follows when they have done it. */
public final class Work {
  private final Company company;

  Work(Company company) {
    this.company = company;
  }

  /** A free person at work takes up the best there is for them, if there is anything. */
  public void pull(Person person) {
    Team team = company.teams[person.team];
    for (int index : team.stages) {
      Stage stage = company.stages[index];
      if (!stage.queue.isEmpty() && company.staff.has(person, stage)) {
        Item item = stage.queue.at(0);
        stage.queue.remove(item);
        company.staff.takeUp(person, item);
        return;
      }
    }
  }

  /** A person's piece of work is done. */
  public void finish(Person person) {
    Item item = company.items.get(person.item);
    if (person.doing == Doing.ANSWER) {
      company.staff.answered(person);
      item.asks = Item.NONE;
      item.cause =
          company.record(
              item.cause, new FlowEvent.QuestionAnswered(new ItemId(item.id), person.id));
      company.flow.queue(item);
      return;
    }
    Stage stage = company.stages[item.stage];
    company.staff.done(person, item);
    item.lastTeam = stage.team;
    if (stage.spec.kind() == StageSpec.Kind.APPROVAL) {
      if (company.policies.approval == PolicySpec.Approval.BOARD) {
        company.flow.awaitBoard(item);
      } else {
        company.flow.approve(item);
      }
    } else {
      company.flow.goOn(item);
    }
  }
}
