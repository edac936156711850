package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Sight.ItemState;
import io.unplannedwork.sim.component.Account;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Station;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves items along the value stream: in, from stage to stage within the limits, back, out. Steps
 * say when; what is here keeps queues, counts and accounts true.
 */
public final class Flow {
  private final Company company;
  private final HandingOff handingOff;
  private final Finishing finishing;

  Flow(Company company) {
    this.company = company;
    handingOff = new HandingOff(company);
    finishing = new Finishing(company);
  }

  /**
   * An item comes in and goes to the first stage it passes. Its origin, effort and what it is about
   * must be set; its number and place in the queues are given here.
   *
   * @param cause the number of the event that made it; 0 for demand from outside
   */
  public void arrive(Item item, long cause) {
    begin(item, cause);
    goTo(item, next(item, -1));
  }

  private void begin(Item item, long cause) {
    item.id = company.nextNumber(company.items);
    item.arrived = company.now();
    item.spentSince = company.now();
    Rank.place(company, item);
    company.enter(company.items, item);
    StreamId stream = item.stream < 0 ? null : company.scenario.demand().get(item.stream).id();
    ServiceId service = item.service < 0 ? null : company.services[item.service].spec.id();
    item.cause =
        company.record(
            cause,
            new FlowEvent.ItemArrived(
                new ItemId(item.id), item.type, stream, item.ordinal, service, item.title));
    company.delays.arrive(item);
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
      finishing.finish(item);
    } else if (from.transfer > 1
        && from.spec.kind() == StageSpec.Kind.WORK
        && !company.limiting.passes(item)) {
      gather(item, from);
    } else {
      goTo(item, next);
    }
  }

  /** Done, it waits where it is until the batch that moves on together is complete. */
  private void gather(Item item, Stage from) {
    item.state = ItemState.WAITING_FOR_BATCH;
    from.of(item).gathered.add(item);
    company.lives.turn(item, Spent.WAITED_FOR_BATCH, Account.subject(Account.Of.STAGE, from.index));
    company.touched.item(item.id);
    moveBatches(from.of(item));
  }

  /** What is complete moves on. */
  void moveBatches(Station from) {
    while (from.gathered.size() >= from.stage.transfer) {
      for (int i = 0; i < from.stage.transfer; i++) {
        Item item = from.gathered.at(0);
        from.gathered.remove(item);
        goTo(item, next(item, item.stage));
      }
    }
  }

  /**
   * Into a stage, or to wait before it when it is full; where the item is, it counts until then.
   */
  private void goTo(Item item, int stage) {
    int next = company.selfServing.divert(item, stage);
    Station to = company.organising.station(item, company.stages[next]);
    if (!company.limiting.hasRoom(item, to)) {
      item.state = ItemState.WAITING_FOR_WIP;
      to.outside.add(item);
      company.lives.turn(item, Spent.WAITED_FOR_WIP, Account.subject(Account.Of.STAGE, next));
      company.touched.item(item.id);
    } else {
      moveOn(item, to);
    }
  }

  /** Lets in what waits outside while there is room. */
  public void admit(Station station) {
    for (Item item = admissible(station); item != null; item = admissible(station)) {
      station.outside.remove(item);
      moveOn(item, station);
    }
  }

  private Item admissible(Station station) {
    for (int i = 0; i < station.outside.size(); i++) {
      Item item = station.outside.at(i);
      if (company.limiting.hasRoom(item, station)) {
        return item;
      }
      if (item.serviceClass == Item.NONE && company.classes.length == 0) {
        return null;
      }
    }
    return null;
  }

  private void moveOn(Item item, Station at) {
    Stage to = at.stage;
    if (item.stage != Item.NONE) {
      leave(item);
    } else {
      company.limiting.begin(item);
    }
    company.selfServing.takeAlong(item, to);
    long effort = item.effort[to.index];
    if (isVisited(item, to) && to.spec.kind() == StageSpec.Kind.WORK) {
      item.leftRework = effort * company.laws.value(Parameter.RETEST) / 1000;
    } else {
      item.leftFresh = effort + company.quality.surprise(item, to);
    }
    handingOff.handOff(item, at);
    enter(item, at);
  }

  /** Back to a stage for repair, past its limit: what is broken must not wait for what is new. */
  void returnTo(Item item, int stage, long repair) {
    Stage to = company.stages[stage];
    item.cause =
        company.record(
            item.cause,
            new FlowEvent.ItemReturned(
                new ItemId(item.id), company.stages[item.stage].spec.id(), to.spec.id()));
    leave(item);
    item.leftSwitching = 0;
    item.leftRework = repair;
    item.leftFresh = 0;
    item.asks = Item.NONE;
    enter(item, company.organising.station(item, to));
  }

  /** A whole item leaves its stage, and its slices take its place there, past the limit. */
  void replace(Item item, List<Item> slices, long cause) {
    Station at = company.stages[item.stage].of(item);
    leave(item);
    for (Item slice : slices) {
      slice.cause = cause;
      enter(slice, at);
    }
    company.touched.item(item.id);
  }

  /** Work of the house's own that begins in a stage at once, past its limit. */
  void arriveAt(Item item, Stage stage) {
    begin(item, 0);
    item.leftFresh = item.effort[stage.index];
    enter(item, company.organising.station(item, stage));
  }

  /** Somebody put it down: it waits again for whoever does what is left. */
  void putBack(Item item) {
    if (item.reviewed) {
      company.approval.awaitReview(item);
    } else {
      queue(item);
    }
  }

  private static boolean isVisited(Item item, Stage stage) {
    return (item.visited >> stage.index & 1) == 1;
  }

  private void enter(Item item, Station at) {
    Stage to = at.stage;
    boolean again = isVisited(item, to);
    item.visited |= 1L << to.index;
    item.stage = to.index;
    item.enteredStage = company.now();
    item.done = 0;
    company.blocking.plan(item);
    Rank.place(company, item);
    join(item, at);
    item.cause =
        company.record(
            item.cause, new FlowEvent.StageEntered(new ItemId(item.id), to.spec.id(), again));
    company.touched.stage(to.index);
    present(item);
  }

  /** An item that has just come to its stage waits for whatever comes first there. */
  void present(Item item) {
    Stage stage = company.stages[item.stage];
    if (company.depending.waits(item)) {
      return;
    }
    if (stage.spec.kind() == StageSpec.Kind.RELEASE) {
      item.state = ItemState.WAITING_FOR_RELEASE;
      stage.waiting.add(item);
      company.touched.stage(stage.index);
      company.flagging.flag(item);
      company.freezing.waits(item);
      company.boarding.board(item);
    } else if (stage.spec.kind() == StageSpec.Kind.APPROVAL) {
      company.approval.submit(item);
    } else {
      queue(item);
    }
    company.touched.item(item.id);
  }

  /** Others do a stage now: what waits there goes to them. */
  void sortOut(Stage stage) {
    company.touched.stage(stage.index);
    for (Station station : List.copyOf(stage.stations)) {
      strangers(station, station.queue).forEach(this::queue);
      strangers(station, station.outside).forEach(item -> goTo(item, stage.index));
      for (Item item : strangers(station, station.boarded)) {
        follow(item);
        stage.of(item).boarded.add(item);
        company.agenda.move(stage.of(item).launch, company.now());
      }
    }
  }

  /** Takes out of a queue what another team does now. */
  private List<Item> strangers(Station station, ItemQueue queue) {
    List<Item> strangers = new ArrayList<>();
    for (int place = 0; place < queue.size(); place++) {
      if (company.organising.doer(queue.at(place), station.stage) != station.team) {
        strangers.add(queue.at(place));
      }
    }
    strangers.forEach(queue::remove);
    return strangers;
  }

  /**
   * An item that stands in no queue goes over to the team that does its stage now, past the limit,
   * with what a change of hands costs.
   */
  void follow(Item item) {
    Stage stage = company.stages[item.stage];
    Station to = company.organising.station(item, stage);
    if (to.team == item.team) {
      return;
    }
    if (item.done > 0) {
      item.lastTeam = item.team;
    }
    company.limiting.leave(item, stage.of(item));
    join(item, to);
    handingOff.handOff(item, to);
  }

  private void join(Item item, Station station) {
    item.team = station.team;
    company.limiting.enter(item, station);
  }

  /** Into its stage's queue. */
  void queue(Item item) {
    follow(item);
    Stage stage = company.stages[item.stage];
    item.state = ItemState.QUEUED;
    stage.of(item).queue.add(item);
    company.line.waits(item);
    company.staff.look(item.team);
    company.touched.item(item.id);
    company.touched.stage(stage.index);
  }

  /** Out of its stage, which has room then. */
  private void leave(Item item) {
    Stage stage = company.stages[item.stage];
    company.limiting.leave(item, stage.of(item));
    company.touched.stage(stage.index);
  }

  /**
   * A deployment takes an item out of what is boarded.
   *
   * @param cause the number of the event of the deployment
   */
  public void deploying(Item item, long cause) {
    company.stages[item.stage].of(item).boarded.remove(item);
    company.touched.stage(item.stage);
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

  /**
   * A deployment that failed sends an item back to the stage that made it.
   *
   * @param repair milliminutes of repair
   */
  public void sendBack(Item item, long repair, long cause) {
    item.cause = cause;
    company.quality.sendForRepair(item, repair);
  }
}
