package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.scenario.PolicySpec.ExpertServes;
import io.unplannedwork.sim.Sight.ItemState;
import io.unplannedwork.sim.component.Account;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Person.Doing;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Station;
import io.unplannedwork.sim.component.Team;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives people something to do, one thing at a time, and takes it from them: the only place where
 * {@link Person#doing} and an item's progress change.
 */
public final class Staff {
  private final Company company;

  Staff(Company company) {
    this.company = company;
  }

  /** Minutes it takes to do so many milliminutes at a speed. */
  static long minutes(long milliminutes, long rate) {
    return rate <= 0 ? Agenda.NEVER : (milliminutes + rate - 1) / rate;
  }

  /** Whether it is this person's working time. */
  public boolean atWork(Person person) {
    return company.teams[person.team].open;
  }

  public boolean has(Person person, Stage stage) {
    return person.skills[stage.skill] > 0;
  }

  /** Somebody free takes up an item, which must be out of its queue. */
  void takeUp(Person person, Item item) {
    Stage stage = company.stages[item.stage];
    busy(person, Doing.ITEM);
    item.leftSwitching +=
        person.hand.isEmpty()
            ? company.costs.switching(person, item)
            : company.costs.turning(person, item);
    person.item = item.id;
    person.turnLeft = company.teams[person.team].turn;
    item.worker = person.index;
    item.state = ItemState.WORKED_ON;
    stage.of(item).inWork++;
    item.cause =
        company.record(
            item.cause, new FlowEvent.WorkStarted(new ItemId(item.id), stage.spec.id(), person.id));
    begin(person, item);
    company.touched.stage(stage.index);
  }

  /** They lay down what they work on, for another item, and keep it in hand; they are free. */
  void keep(Person person, Item item) {
    lay(person, Account.subject(Account.Of.PERSON, person.index), item.cause);
    if (person.hand.isEmpty()) {
      person.hand = new ArrayList<>();
    }
    person.hand.add(item.id);
    person.item = 0;
    free(person);
  }

  /** Somebody free turns to the next item they have in hand; whether there is one. */
  boolean resume(Person person) {
    if (person.hand.isEmpty()) {
      return false;
    }
    Item item = company.items.get(person.hand.remove(0));
    busy(person, Doing.ITEM);
    person.item = item.id;
    person.turnLeft = company.teams[person.team].turn;
    item.leftSwitching += company.costs.turning(person, item);
    startAgain(person, item, item.cause);
    return true;
  }

  /** Their turn at an item is over and nothing else waits for them: they go on with it. */
  void stay(Person person, Item item) {
    person.turnLeft = company.teams[person.team].turn;
    begin(person, item);
  }

  /** How many items each of a team has in hand has changed: turns count from now. */
  void newTurns(Team team) {
    for (int i = team.people.nextSetBit(0); i >= 0; i = team.people.nextSetBit(i + 1)) {
      Person person = company.people[i];
      if (person.doing == Doing.ITEM) {
        Item item = company.items.get(person.item);
        settle(person, item);
        stay(person, item);
      }
    }
    look(team.index);
  }

  /** Somebody free answers the question of an item, which must be out of the team's questions. */
  void answer(Person person, Item item) {
    busy(person, Doing.ANSWER);
    person.item = item.id;
    company.answering.goOn(person, item);
  }

  /** What somebody worked on is done; they are free. */
  void done(Person person, Item item) {
    person.lastItem = item.id;
    settle(person, item);
    leaveWork(person, item);
    free(person);
  }

  /** The answer is given; they are free. */
  void answered(Person person) {
    person.item = 0;
    free(person);
  }

  /** They put down what they are at, unless they were called or sent; items go back in line. */
  void putDown(Person person) {
    if (person.doing == Doing.ANSWER) {
      company.answering.lay(person);
    } else if (person.doing == Doing.TEACHING) {
      company.teaching.leave(person);
    } else if (person.item != 0) {
      Item item = company.items.get(person.item);
      if (person.doing == Doing.ITEM) {
        settle(person, item);
      }
      leaveWork(person, item);
      company.flow.putBack(item);
    }
    for (int number : person.hand) {
      Item item = company.items.get(number);
      layDown(person, item);
      company.flow.putBack(item);
    }
    person.hand = List.of();
    if (person.doing != Doing.INCIDENT && person.doing != Doing.ERRAND) {
      free(person);
    }
  }

  /** Two work on one piece: the teacher has nothing else to do meanwhile. */
  void sit(Person teacher, Person pupil) {
    busy(teacher, Doing.TEACHING);
    teacher.pupil = pupil.index;
    company.touched.person(pupil.index);
  }

  void stopTeaching(Person teacher) {
    free(teacher);
  }

  private void leaveWork(Person person, Item item) {
    layDown(person, item);
    person.item = 0;
    company.teaching.end(person);
  }

  /** Nobody is at it now; whoever was knows what was done. */
  private void layDown(Person person, Item item) {
    company.stages[item.stage].of(item).inWork--;
    company.touched.stage(item.stage);
    item.worker = Item.NONE;
    item.lastWorker = item.done > 0 ? person.index : item.lastWorker;
  }

  /**
   * Calls somebody to an incident, away from whatever they do; their item waits for them. They may
   * be called outside their hours.
   *
   * @param incident its number
   * @param cause the number of the event that calls them
   */
  public void interrupt(Person person, int incident, long cause) {
    lay(person, Account.subject(Account.Of.INCIDENT, incident), cause);
    person.incident = incident;
    busy(person, Doing.INCIDENT);
  }

  /**
   * Sends somebody on something that another step counts, such as a deployment; their item waits.
   *
   * @param cause the number of the event that sends them
   */
  public void send(Person person, long cause) {
    lay(person, Account.subject(Account.Of.PERSON, person.index), cause);
    busy(person, Doing.ERRAND);
  }

  /** They are back from an incident or errand: to the item that waits for them, or free. */
  public void release(Person person, long cause) {
    person.incident = 0;
    person.cause = cause;
    company.calling.look(person.team);
    if (person.item == 0) {
      free(person);
      return;
    }
    Item item = company.items.get(person.item);
    person.doing = Doing.ITEM;
    item.leftSwitching += company.costs.resuming(item);
    startAgain(person, item, cause);
    company.touched.person(person.index);
  }

  private void startAgain(Person person, Item item, long cause) {
    item.state = ItemState.WORKED_ON;
    item.cause =
        company.record(
            cause,
            new FlowEvent.WorkStarted(
                new ItemId(item.id), company.stages[item.stage].spec.id(), person.id));
    begin(person, item);
  }

  /** Their hours begin: work at rest goes on. */
  public void open(Person person) {
    if (person.doing == Doing.ITEM) {
      begin(person, company.items.get(person.item));
    } else if (person.doing == Doing.ANSWER) {
      company.answering.goOn(person, company.items.get(person.item));
    } else if (person.doing == Doing.INCIDENT) {
      company.responding.resume(person);
    }
    company.touched.person(person.index);
  }

  /** Their hours end: work rests where it is. */
  public void close(Person person) {
    if (person.doing == Doing.ITEM) {
      Item item = company.items.get(person.item);
      settle(person, item);
      begin(person, item);
    } else if (person.doing == Doing.ANSWER) {
      company.answering.rest(person, company.items.get(person.item));
    } else if (person.doing == Doing.INCIDENT) {
      company.responding.rest(person);
    }
    company.touched.person(person.index);
  }

  /** From now on they work in another team; what they were at they put down. */
  void move(Person person, int team) {
    putDown(person);
    boolean idle = person.doing == Doing.NOTHING;
    company.teams[person.team].people.clear(person.index);
    company.teams[person.team].idle.clear(person.index);
    company.teams[person.team].own.clear(person.index);
    person.team = team;
    company.teams[team].people.set(person.index);
    company.calling.joined(team);
    if (idle) {
      free(person);
    }
  }

  /** Whoever is free in a team and at work looks for something to do, at the end of this minute. */
  public void look(int team) {
    Team at = company.teams[team];
    if (at.open && (!at.idle.isEmpty() || company.preempts)) {
      company.agenda.move(at.pull, company.now());
    }
  }

  /** Somebody has something of their own to turn to. */
  void hasOwn(Person person) {
    company.teams[person.team].own.set(person.index);
  }

  /**
   * The next of a team's free people who may find something to do: anybody while something waits
   * for the team, else who has something of their own; −1 for nobody.
   *
   * @param from the first index to look at
   */
  public int nextToLook(Team team, int from) {
    if (company.work.waits(team)) {
      return team.idle.nextSetBit(from);
    }
    int expert = company.policies.expert;
    if (company.policies.expertServes == ExpertServes.TEACHING && expert >= 0) {
      hasOwn(company.people[expert]);
    }
    return team.own.nextCommon(team.idle, from);
  }

  /** Somebody has looked for something to do. */
  public void looked(Person person) {
    if (person.owes == 0 && person.hand.isEmpty()) {
      company.teams[person.team].own.clear(person.index);
    }
  }

  /** Ends what they do, for something more urgent. */
  private void lay(Person person, long subject, long cause) {
    person.cause = cause;
    if (person.doing == Doing.ITEM) {
      Item item = company.items.get(person.item);
      settle(person, item);
      item.state = ItemState.INTERRUPTED;
      company.lives.turn(item, Spent.INTERRUPTED, subject);
      item.cause =
          company.record(
              cause,
              new FlowEvent.WorkInterrupted(
                  new ItemId(item.id), company.stages[item.stage].spec.id(), person.id));
      company.teaching.end(person);
      company.touched.item(item.id);
    } else if (person.doing == Doing.ANSWER) {
      company.answering.lay(person);
    } else if (person.doing == Doing.TEACHING) {
      company.teaching.leave(person);
    }
  }

  private void busy(Person person, Doing doing) {
    person.doing = doing;
    company.teams[person.team].idle.clear(person.index);
    company.touched.person(person.index);
  }

  private void free(Person person) {
    person.doing = Doing.NOTHING;
    Team team = company.teams[person.team];
    team.idle.set(person.index);
    if (person.owes > 0 || !person.hand.isEmpty()) {
      hasOwn(person);
    }
    look(person.team);
    for (Station station : team.stations) {
      if (!station.boarded.isEmpty()) {
        company.agenda.move(station.launch, company.now());
      }
    }
    company.touched.person(person.index);
  }

  /** Work runs from now on at the speed this person has now; outside their hours it rests. */
  private void begin(Person person, Item item) {
    long now = company.now();
    if (atWork(person)) {
      long rate = company.costs.speed(person, item);
      item.run.set(now, 0, rate);
      long until = minutes(Math.min(item.left(), item.blockedAt - item.done), rate);
      if (turns(person, item)) {
        until = Math.min(until, person.turnLeft);
      }
      company.agenda.move(person.finish, now + until);
      company.lives.turn(item, Spent.WORKED, Account.subject(Account.Of.STAGE, item.stage));
    } else {
      company.lives.turn(item, Spent.CLOSED, Account.subject(Account.Of.TEAM, item.team));
    }
    company.touched.item(item.id);
  }

  /** Whether they work on an item for a while only, and then turn to another in hand. */
  private boolean turns(Person person, Item item) {
    return company.teams[person.team].inHand > 1 && !company.work.preempts(item);
  }

  /** Books the work done until now and stops it. */
  void settle(Person person, Item item) {
    long now = company.now();
    long minutes = now - item.spentSince;
    boolean ran = item.run.rate() > 0;
    company.lives.turn(item, item.spending, item.spendingOn);
    company.agenda.cancel(person.finish);
    if (!ran) {
      return;
    }
    person.turnLeft = Math.max(1, person.turnLeft - minutes);
    long did = Math.min(item.run.at(now), item.left());
    item.run.set(now, 0, 0);
    item.done += did;
    long backIn = Math.min(did, item.leftSwitching);
    long again = Math.min(did - backIn, item.leftRework);
    item.leftSwitching -= backIn;
    item.leftRework -= again;
    item.leftFresh -= did - backIn - again;
    company.costs.worked(person, item, minutes);
    company.touched.item(item.id);
  }
}
