package io.unplannedwork.sim.component;

import io.unplannedwork.contract.ChangeRoute;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.DelaySpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;
import io.unplannedwork.sim.Meter;
import io.unplannedwork.sim.Sight.ItemState;

/** A work item, or a slice of one. Effort is in milliminutes of a seasoned hand's work. */
public final class Item implements Numbered {
  /** Stands for "none" wherever a field holds a number. */
  public static final int NONE = -1;

  public int id;

  /** Where it comes from: the key of its dice. */
  public long source;

  /** The how-manieth of its source, from 1. */
  public int ordinal;

  /** 0 for a whole item, else the how-manieth slice of its parent. */
  public int slice;

  /** Orders items of one minute: source, ordinal, slice; never its running number. */
  public long origin;

  public int stream = NONE;
  public int promise = NONE;

  /** The item it was cut from, 0 for none. */
  public int parent;

  public int slices;

  /** The slices it was cut into; null while it is whole. */
  public int[] sliceIds;

  public int slicesLive;

  /** Given once. */
  public String title;

  /** A hash of what never changes, taken once: every day's fingerprint asks for it. */
  private long birth;

  public WorkType type;

  /** Its class of service, or {@link #NONE}. */
  public int serviceClass = NONE;

  /** The service it is about, or {@link #NONE}. */
  public int service = NONE;

  /** Jumps the queue: unplanned work, repair. */
  public boolean expedite;

  public long arrived;
  public long due = Long.MAX_VALUE;

  /** Cents a day while live. */
  public long valuePerDay;

  /** What waiting costs, null for nothing; only a whole item has it. */
  public DelaySpec delay;

  /** The minute from which waiting costs; {@link Long#MAX_VALUE} for never. */
  public long delayFrom = Long.MAX_VALUE;

  /** What waiting has cost, 1440 to the cent; null where it costs nothing. */
  public Meter delayed;

  /** Waiting begins to cost. */
  public Agenda.Entry delayDue;

  /** Milliminutes in each stage, {@link #NONE} where it does not pass. */
  public long[] effort;

  /** The stage it is in; before the first of a limited stream the stage it waits to enter. */
  public int stage = NONE;

  /** The team at whose station it is there. */
  public int team = NONE;

  /** The only team that does it, or {@link #NONE}: then whoever does the stage for its service. */
  public int doneBy = NONE;

  public long enteredStage;
  public ItemState state;

  /** What its minutes go into since {@link #spentSince}, and whom that concerns. */
  public Spent spending;

  public long spendingOn;
  public long spentSince;
  public final Account account = new Account();

  /** Bits of the stages it has been in. */
  public long visited;

  /** What is left to do in this stage, in this order, as it was when {@link #run} began. */
  public long leftSwitching;

  public long leftRework;
  public long leftFresh;

  /** Milliminutes done in this stage before {@link #run} began. */
  public long done;

  /** Milliminutes done since somebody last took it up or the rate changed. */
  public final Meter run = new Meter();

  /** Who works on it, or was called away from it; {@link #NONE} for nobody. */
  public int worker = NONE;

  /** Who worked on it last in a stage that makes defects; that person does not review it. */
  public int maker = NONE;

  /** The stage that makes defects in which it was last. */
  public int madeIn = NONE;

  /** Defects that nobody knows of. */
  public int defects;

  /** Defects found and not yet repaired. */
  public int knownDefects;

  /** Sent back for the repair of known defects. */
  public boolean inRepair;

  /** Waits for, or is in, a colleague's review. */
  public boolean reviewed;

  /** How often somebody looked for defects; orders the dice of checks. */
  public int checks;

  /** How often work in stages that make defects was finished; orders the dice of defects. */
  public int makings;

  /** How often it came over a wall; orders the dice of questions. */
  public int handoffs;

  /** A question goes back when work begins: to this team; {@link #NONE} for no question. */
  public int asks = NONE;

  /** Milliminutes of answering that are left of the open question. */
  public long answerLeft;

  /** The team that last worked on it, and who of it. */
  public int lastTeam = NONE;

  public int lastWorker = NONE;

  /** When it was handed in to the board; before {@link #enteredStage} it was not. */
  public long submitted = NONE;

  /** Work for the house's own sake: pays back debt on its service when done. */
  public boolean repaysDebt;

  /** Whether it is to better how people work: time may be reserved for it. */
  public boolean improves;

  /** The practice it introduces, or {@link #NONE}. */
  public int practice = NONE;

  /** How often it went out to production; orders the dice of deployments. */
  public int deployments;

  /** Milliminutes of work done in this stage at which it is blocked. */
  public long blockedAt = Long.MAX_VALUE;

  /** How often it was blocked; orders the dice of blocks. */
  public int blocks;

  /** While only time unblocks it: it does; else null. */
  public Agenda.Entry unblock;

  /** On what authority it goes to production; null until that is asked. */
  public ChangeRoute route;

  /** Who reviewed it, or {@link #NONE}. */
  public int approvedBy = NONE;

  /** It goes to production behind a flag. */
  public boolean flagged;

  /** It is deployed and its flag is off. */
  public boolean dark;

  /** Who deployed it in the dark. */
  public int releasedBy = NONE;

  /** Its place among its queue: smaller goes first. See {@code Rank}. */
  public long order;

  /** Its place among those of its rank and class: smaller goes first. */
  public long urgency;

  /** The number of the last event that concerned it: the cause of the next. */
  public long cause;

  @Override
  public int number() {
    return id;
  }

  /** Milliminutes left to do in this stage, as they were when {@link #run} began. */
  public long left() {
    return leftSwitching + leftRework + leftFresh;
  }

  /** Whether it goes to production past the usual ways. */
  public boolean isEmergency() {
    return route == ChangeRoute.EMERGENCY;
  }

  public boolean passes(int index) {
    return effort[index] != NONE;
  }

  /** What never changes, as one number. */
  private long birth() {
    if (birth == 0) {
      birth =
          new Fingerprint()
              .add(id)
              .add(source)
              .add(ordinal)
              .add(slice)
              .add(origin)
              .add(stream)
              .add(promise)
              .add(parent)
              .add(title)
              .add(type)
              .add(arrived)
              .value();
    }
    return birth;
  }

  /** All that is yes or no, or one of a few. */
  private long marks() {
    long marks = mark(state) << 16 | mark(spending) << 8 | mark(route);
    marks = marks << 1 | (expedite ? 1 : 0);
    marks = marks << 1 | (repaysDebt ? 1 : 0);
    marks = marks << 1 | (improves ? 1 : 0);
    marks = marks << 1 | (inRepair ? 1 : 0);
    marks = marks << 1 | (reviewed ? 1 : 0);
    marks = marks << 1 | (flagged ? 1 : 0);
    return marks << 1 | (dark ? 1 : 0);
  }

  private static long mark(Enum<?> value) {
    return value == null ? 0 : value.ordinal() + 1;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print
        .add(
            birth(),
            marks(),
            Fingerprint.pair(slices, slicesLive),
            Fingerprint.pair(service, serviceClass))
        .add(
            Fingerprint.pair(stage, team),
            Fingerprint.pair(doneBy, worker),
            Fingerprint.pair(maker, madeIn),
            Fingerprint.pair(defects, knownDefects))
        .add(
            Fingerprint.pair(makings, handoffs),
            Fingerprint.pair(asks, lastTeam),
            Fingerprint.pair(lastWorker, practice),
            Fingerprint.pair(deployments, checks))
        .add(Fingerprint.pair(blocks, approvedBy), releasedBy, due, valuePerDay)
        .add(enteredStage, visited, spendingOn, spentSince)
        .add(leftSwitching, leftRework, leftFresh, done)
        .add(run.at(now), run.rate(), answerLeft, submitted)
        .add(order, urgency, blockedAt, cause)
        .add(
            delayFrom,
            delayed == null ? 0 : delayed.at(now),
            delayed == null ? 0 : delayed.rate(),
            account.hash())
        .add(effort);
  }
}
