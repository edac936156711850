package io.unplannedwork.sim;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Sight.ItemState;
import io.unplannedwork.sim.component.Account;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves items along the value stream: in, from stage to stage within the limits, back, out. Steps
 * say when; what is here keeps queues, counts and accounts true.
 */
public final class Flow {
  private final Company company;

  Flow(Company company) {
    this.company = company;
  }

  /**
   * An item comes in and goes to the first stage it passes. Its origin, effort and what it is about
   * must be set; its number and place in the queues are given here.
   *
   * @param cause the number of the event that made it; 0 for demand from outside
   */
  public void arrive(Item item, long cause) {
    item.id = company.nextNumber(company.items);
    item.arrived = company.now();
    item.spentSince = company.now();
    item.order = Rank.order(company, item);
    company.enter(company.items, item);
    StreamId stream = item.stream < 0 ? null : company.scenario.demand().get(item.stream).id();
    ServiceId service = item.service < 0 ? null : company.services[item.service].spec.id();
    item.cause =
        company.record(
            cause,
            new FlowEvent.ItemArrived(
                new ItemId(item.id), item.type, stream, item.ordinal, service, item.title));
    goTo(item, next(item, -1));
  }

  /** The first stage after this one that the item passes, or {@link Item#NONE}. */
  int next(Item item, int stage) {
    for (int i = stage + 1; i < item.effort.length; i++) {
      if (item.passes(i)) {
        return i;
      }
    }
    return Item.NONE;
  }

  /** The item is done where it is: it goes on, waits in place for room, or is finished. */
  void goOn(Item item) {
    Stage from = company.stages[item.stage];
    item.cause =
        company.record(
            item.cause, new FlowEvent.StageFinished(new ItemId(item.id), from.spec.id()));
    int next = next(item, item.stage);
    if (next == Item.NONE) {
      leave(item);
      finish(item);
    } else {
      goTo(item, next);
    }
  }

  /**
   * Into a stage, or to wait before it when it is full; where the item is, it counts until then.
   */
  private void goTo(Item item, int next) {
    Stage to = company.stages[next];
    if (to.isFull()) {
      item.state = ItemState.WAITING_FOR_WIP;
      to.outside.add(item);
      company.lives.turn(item, Spent.WAITED_FOR_WIP, Account.subject(Account.Of.STAGE, to.index));
      company.touched.item(item.id);
    } else {
      moveOn(item, to);
    }
  }

  /** Lets in what waits outside while there is room. */
  public void admit(Stage stage) {
    while (!stage.isFull() && !stage.outside.isEmpty()) {
      Item item = stage.outside.at(0);
      stage.outside.remove(item);
      moveOn(item, stage);
    }
  }

  private void moveOn(Item item, Stage to) {
    if (item.stage != Item.NONE) {
      leave(item);
    }
    item.leftFresh = item.effort[to.index];
    enter(item, to);
  }

  /** Back to a stage for repair, past its limit: what is broken must not wait for what is new. */
  void returnTo(Item item, int stage) {
    Stage to = company.stages[stage];
    item.cause =
        company.record(
            item.cause,
            new FlowEvent.ItemReturned(
                new ItemId(item.id), company.stages[item.stage].spec.id(), to.spec.id()));
    leave(item);
    item.leftFresh = 0;
    enter(item, to);
  }

  private void enter(Item item, Stage to) {
    boolean again = (item.visited >> to.index & 1) == 1;
    item.visited |= 1L << to.index;
    item.stage = to.index;
    item.enteredStage = company.now();
    item.done = 0;
    to.count++;
    item.cause =
        company.record(
            item.cause, new FlowEvent.StageEntered(new ItemId(item.id), to.spec.id(), again));
    company.touched.stage(to.index);
    present(item);
  }

  /** An item that has just come to its stage waits for whatever comes first there. */
  void present(Item item) {
    Stage stage = company.stages[item.stage];
    if (stage.spec.kind() == StageSpec.Kind.RELEASE) {
      item.state = ItemState.WAITING_FOR_RELEASE;
      stage.waiting.add(item);
      company.lives.turn(
          item, Spent.WAITED_FOR_RELEASE, Account.subject(Account.Of.STAGE, stage.index));
    } else if (stage.spec.kind() == StageSpec.Kind.APPROVAL) {
      submit(item, stage);
    } else {
      queue(item);
    }
    company.touched.item(item.id);
  }

  /** Into its stage's queue. */
  void queue(Item item) {
    Stage stage = company.stages[item.stage];
    item.state = ItemState.QUEUED;
    stage.queue.add(item);
    company.lives.turn(item, Spent.WAITED_FOR_PEOPLE, Account.subject(Account.Of.TEAM, stage.team));
    company.staff.look(stage.team);
    company.touched.item(item.id);
    company.touched.stage(stage.index);
  }

  private void submit(Item item, Stage stage) {
    if (company.policies.approval == PolicySpec.Approval.NONE) {
      approve(item);
    } else if (company.policies.approval == PolicySpec.Approval.BOARD) {
      if (item.left() == 0) {
        awaitBoard(item);
      } else {
        queue(item);
      }
    } else {
      awaitReview(item);
    }
  }

  /** Handed in: the board's next meeting decides. */
  void awaitBoard(Item item) {
    Stage stage = company.stages[item.stage];
    item.state = ItemState.WAITING_FOR_APPROVAL;
    item.submitted = company.now();
    stage.waiting.add(item);
    company.lives.turn(
        item, Spent.WAITED_FOR_APPROVAL, Account.subject(Account.Of.STAGE, stage.index));
    company.touched.item(item.id);
  }

  private void awaitReview(Item item) {
    int team = item.madeIn == Item.NONE ? company.stages[item.stage].team : teamOf(item.madeIn);
    item.state = ItemState.WAITING_FOR_APPROVAL;
    company.teams[team].reviews.add(item);
    company.lives.turn(item, Spent.WAITED_FOR_APPROVAL, Account.subject(Account.Of.TEAM, team));
    company.staff.look(team);
  }

  private int teamOf(int stage) {
    return company.stages[stage].team;
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
    goOn(item);
  }

  /** Out of its stage, which has room then. */
  private void leave(Item item) {
    Stage stage = company.stages[item.stage];
    stage.count--;
    if (!stage.outside.isEmpty()) {
      company.agenda.move(stage.admit, company.now());
    }
    company.touched.stage(stage.index);
  }

  /**
   * A deployment takes an item out of what is boarded.
   *
   * @param cause the number of the event of the deployment
   */
  public void deploying(Item item, long cause) {
    company.stages[item.stage].boarded.remove(item);
    item.state = ItemState.DEPLOYING;
    item.cause = cause;
    company.lives.turn(item, Spent.DEPLOYED, Account.subject(Account.Of.STAGE, item.stage));
    company.touched.item(item.id);
  }

  /** A deployment left an item live: its release is done, and with its last stage the item. */
  public void deployed(Item item, long cause) {
    item.cause = cause;
    goOn(item);
  }

  /** A deployment that failed left an item where it was: it waits for the next release. */
  public void stayForRelease(Item item, long cause) {
    item.cause = cause;
    present(item);
  }

  /** A deployment that failed sends an item back to the stage that made it, for repair. */
  public void sendBack(Item item, long repair, long cause) {
    item.cause = cause;
    item.leftRework += repair;
    returnTo(item, item.madeIn == Item.NONE ? next(item, -1) : item.madeIn);
  }

  private void finish(Item item) {
    // The rest of this class is being built: slices, promises, value.
    boolean live = isReleased(item);
    item.state = live ? ItemState.LIVE : ItemState.DONE;
    company.lives.turn(item, null, 0);
    SimTime arrived = SimTime.of(item.arrived);
    ItemId id = new ItemId(item.id);
    company.record(
        item.cause,
        live
            ? new FlowEvent.ItemLive(id, item.type, arrived, account(item))
            : new FlowEvent.ItemDone(id, item.type, arrived, account(item)));
    company.leave(company.items, item);
    company.touched.item(item.id);
  }

  private boolean isReleased(Item item) {
    for (Stage stage : company.stages) {
      if (stage.spec.kind() == StageSpec.Kind.RELEASE && item.passes(stage.index)) {
        return true;
      }
    }
    return false;
  }

  /** Where the item's minutes went until now. */
  public List<SpentMinutes> account(Item item) {
    Account account = company.lives.accountNow(item);
    List<SpentMinutes> lines = new ArrayList<>(account.size());
    for (int line = 0; line < account.size(); line++) {
      lines.add(
          new SpentMinutes(
              account.spent(line), subject(account.subject(line)), account.minutes(line)));
    }
    return lines;
  }

  private String subject(long subject) {
    int number = Account.number(subject);
    return switch (Account.kind(subject)) {
      case NOTHING -> "";
      case STAGE -> company.stages[number].spec.id().value();
      case TEAM -> company.teams[number].id.value();
      case PERSON -> company.people[number].id.value();
      case INCIDENT -> Integer.toString(number);
    };
  }
}
