package io.unplannedwork.sim.component;

import io.unplannedwork.contract.PersonId;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;
import io.unplannedwork.sim.Meter;
import io.unplannedwork.sim.Order;
import java.util.List;

/** A person and what they are doing. */
public final class Person implements Numbered {
  /** What somebody is at. */
  public enum Doing {
    /** Free for the next thing. */
    NOTHING,
    /** An item, {@link Person#item}; at rest outside working hours. Others may be in hand. */
    ITEM,
    /** A question about {@link Person#item}, which waits elsewhere. */
    ANSWER,
    /** Called to {@link Person#incident}; {@link Person#item} then waits for them. */
    INCIDENT,
    /** Sits with {@link Person#pupil} and teaches. */
    TEACHING,
    /** Something that another step counts: a deployment, a practice. */
    ERRAND
  }

  public int index;
  public PersonId id;
  public String name;

  /**
   * Speed at each of the scenario's skills, permille; 0 where it is not held. Whoever holds the
   * same has the same array: it is copied before it is changed.
   */
  public int[] skills;

  /** What they know of each service. */
  public final Known knows = new Known();

  /** Services they had to do with this week, by index. */
  public final IndexSet used = new IndexSet();

  /** How they feel about being here. */
  public final Mood mood = new Mood();

  public int home;

  /** The team they belonged to before {@link #home}; at first the same. */
  public int cameFrom;

  /** With whom they have worked in a team, by index. */
  public final IndexSet acquainted = new IndexSet();

  /** Permille of strangers among their colleagues, until {@link #formedAt}. */
  public int strangers;

  public long formedAt;

  /** Services of which they have built something, by index. */
  public final IndexSet builderOf = new IndexSet();

  /** The two groups between which they are the liaison; {@link Item#NONE} for none. */
  public int liaisonOf = Item.NONE;

  public int liaisonTo = Item.NONE;

  /** The team they work in now. */
  public int team;

  public Doing doing = Doing.NOTHING;

  /** Whether they are with the company. */
  public boolean there = true;

  /** The item they work on, answer about, or were called away from; 0 for none. */
  public int item;

  public int incident;

  /**
   * Further items they have in hand, by number, the one to turn to next in front; a list of their
   * own only while there are any.
   */
  public List<Integer> hand = List.of();

  /** Minutes of work until they turn to the next item in hand. */
  public long turnLeft;

  /** Whom they teach, and who teaches them; −1 for nobody. */
  public int pupil = Item.NONE;

  public int teacher = Item.NONE;

  /** The item they last worked on; turning to another costs. */
  public int lastItem;

  /** Milliminutes done of an answer. */
  public final Meter answer = new Meter();

  /** 0 rested to 1000 exhausted. */
  public int fatigue;

  /**
   * What is behind of the time kept for debt, in thousandths of a minute: the share that holds
   * while they build, less what they build for debt. A share that comes later is not owed for what
   * was.
   */
  public long behindForDebt;

  /** The same of the time kept for bettering how people work. */
  public long behindForImproving;

  /** Working minutes that decisions took of them and they have not begun to give. */
  public long owes;

  /**
   * What they will have learned when they have given what they owe; a list of their own only while
   * there is anything.
   */
  public List<Order.Learn> learns = List.of();

  /** The number of the event that took them. */
  public long owesFor;

  /** A liaison has carried what there was to carry. */
  public Agenda.Entry bridged;

  /** They are back from what they owed. */
  public Agenda.Entry back;

  /** The number of the last event that concerned them. */
  public long cause;

  /** When their piece of work is done. */
  public Agenda.Entry finish;

  @Override
  public int number() {
    return index;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print
        .add(
            Fingerprint.pair(index, home),
            Fingerprint.pair(cameFrom, team),
            Fingerprint.pair(liaisonOf, liaisonTo),
            Fingerprint.pair(pupil, teacher))
        .add(
            Fingerprint.pair(item, lastItem),
            Fingerprint.pair(incident, strangers),
            Fingerprint.pair(doing.ordinal(), there ? 1 : 0),
            fatigue)
        .add(skills)
        .add(formedAt, turnLeft, owes, owesFor)
        .add(behindForDebt, behindForImproving)
        .add(answer.at(now), answer.rate(), cause, knows.hash())
        .add(used.hash(), acquainted.hash(), builderOf.hash(), hand.size());
    for (int held : hand) {
      print.add(held);
    }
    mood.addTo(print, now);
  }
}
