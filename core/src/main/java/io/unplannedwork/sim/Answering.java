package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.sim.Sight.ItemState;
import io.unplannedwork.sim.component.Account;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Team;

/**
 * Questions that go back over the wall: they wait for somebody of the team that is asked, and the
 * item waits for the answer.
 */
final class Answering {
  /** Milliminutes of answering in a minute: a question takes its time whoever answers. */
  private static final long RATE = 1000;

  private final Company company;

  Answering(Company company) {
    this.company = company;
  }

  /** Whoever was to begin finds context missing: a question goes back over the wall. */
  void ask(Item item) {
    Stage stage = company.stages[item.stage];
    Team asked = company.teams[item.asks];
    item.state = ItemState.WAITING_FOR_ANSWER;
    item.cause =
        company.record(
            item.cause,
            new FlowEvent.QuestionAsked(new ItemId(item.id), stage.spec.id(), asked.id));
    company.lives.turn(
        item, Spent.WAITED_FOR_ANSWER, Account.subject(Account.Of.TEAM, asked.index));
    asked.questions.add(item);
    company.staff.look(asked.index);
    company.touched.item(item.id);
    company.touched.stage(stage.index);
  }

  /** In their hours, they answer until the answer is given. */
  void goOn(Person person, Item item) {
    if (company.staff.atWork(person)) {
      person.answer.set(company.now(), 0, RATE);
      company.agenda.move(person.finish, company.now() + Staff.minutes(item.answerLeft, RATE));
    }
  }

  /** Counts what was answered until now, and stops it. */
  void rest(Person person, Item item) {
    item.answerLeft -= Math.min(item.answerLeft, person.answer.at(company.now()));
    person.answer.set(company.now(), 0, 0);
    company.agenda.cancel(person.finish);
  }

  /** They are called to something more urgent: the question waits for anybody of its team. */
  void lay(Person person) {
    Item item = company.items.get(person.item);
    rest(person, item);
    person.item = 0;
    company.teams[item.asks].questions.add(item);
    company.staff.look(item.asks);
  }

  /** The answer is given: the item goes back to its queue. */
  void answered(Person person, Item item) {
    person.answer.set(company.now(), 0, 0);
    company.staff.answered(person);
    item.asks = Item.NONE;
    if (item.state == ItemState.BLOCKED) {
      company.blocking.unblock(item, person, item.cause);
      return;
    }
    item.cause =
        company.record(item.cause, new FlowEvent.QuestionAnswered(new ItemId(item.id), person.id));
    company.flow.queue(item);
  }
}
