package io.unplannedwork.sim.component;

import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.CalendarSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Calendar;
import io.unplannedwork.sim.Fingerprint;
import io.unplannedwork.sim.ItemQueue;

/** A team: its hours, its people, and the stages it works in. */
public final class Team implements Numbered {
  public int index;
  public TeamId id;
  public String name;
  public int group;
  public CalendarSpec hours;

  /** When its people are at work: its hours, and overtime after them. */
  public Calendar calendar;

  /** Minutes of overtime a day. */
  public long overtime;

  /** Up to when overtime was counted. */
  public long counted;

  public boolean open;

  /** Whether it has begun: teams that come later have not. */
  public boolean there = true;

  /** The number of the event that founded it; 0 for a team that was always there. */
  public long cause;

  /** Most items each of its people has in hand. */
  public int inHand;

  /** With several in hand: minutes of work before they turn to the next. */
  public long turn;

  /** Where it does stages, last stage first: work is pulled from the right. */
  public Station[] stations = {};

  /** People who work here now, by index. */
  public final IndexSet people = new IndexSet();

  /** Those of them who have nothing to do, at work or not, by index. */
  public final IndexSet idle = new IndexSet();

  /**
   * By index, those of them who have something of their own to turn to, whatever waits for the
   * team; and some who had. It follows from what people hold and owe.
   */
  public final IndexSet own = new IndexSet();

  /** The services it builds, by index; it follows from who builds each. */
  public final IndexSet builds = new IndexSet();

  /** Items with a question for this team that nobody is answering. */
  public final ItemQueue questions = new ItemQueue();

  /** Items this team made that wait for a colleague's review. */
  public final ItemQueue reviews = new ItemQueue();

  /** How well it has drilled what to do when something breaks, permille. */
  public int drilled;

  /** Permille of its pace that tools which do not fit, or fit well, make of it. */
  public int tools = 1000;

  /** Permille of its working time that is kept for improving how it works. */
  public int improves;

  /** Its idle people look for work. */
  public Agenda.Entry pull;

  /** Its time is over. */
  public Agenda.Entry end;

  /** Its hours begin or end. */
  public Agenda.Entry shift;

  @Override
  public int number() {
    return index;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print
        .add(overtime, counted, turn, cause)
        .add(
            Fingerprint.pair(index, inHand),
            Fingerprint.pair(drilled, tools),
            Fingerprint.pair(open ? 1 : 0, there ? 1 : 0),
            improves)
        .add(people.hash(), idle.hash());
    questions.addTo(print);
    reviews.addTo(print);
  }
}
