package io.unplannedwork.sim;

import io.unplannedwork.scenario.Scenario;

/** A simulated company: Ashley's entities, an agenda, and the steps of a working day. */
public final class World {
  /** Rises with every change that makes a game play differently. */
  public static final int RULES = 4;

  private final Company company;
  private final Agenda agenda;
  private final Step[] steps;
  private final Sight sight;

  private World(Company company) {
    this.company = company;
    this.agenda = company.agenda;
    this.sight = new Rows(company);
    WorkingDay[] day = WorkingDay.values();
    steps = new Step[day.length];
    for (int i = 0; i < day.length; i++) {
      steps[i] = day[i].step(company);
    }
    for (Step step : steps) {
      step.begin();
    }
    run(0, Integer.MAX_VALUE);
  }

  /** A company at minute 0, with what that minute brings. Events go to {@code log}. */
  public static World create(Scenario scenario, long seed, EventLog log) {
    return create(scenario, seed, log, new Agenda(), new Dice(seed));
  }

  /** With an agenda and dice of one's own: tests show what wrong ones would do. */
  static World create(Scenario scenario, long seed, EventLog log, Agenda agenda, Dice dice) {
    return new World(new Company(scenario, seed, log, agenda, dice));
  }

  Company company() {
    return company;
  }

  /** The minute up to which everything has happened. */
  public long now() {
    return company.now();
  }

  /** The minute of the next entry of the agenda; {@link Long#MAX_VALUE} when there is none. */
  public long next() {
    return agenda.next();
  }

  /**
   * Lets time pass up to and including a minute; stops earlier, with that minute's agenda empty,
   * when something rang the bell.
   *
   * @param minute not before {@link #now()}
   * @param mostEntries after so many entries of the agenda it stops at the end of the minute they
   *     belong to; the call may be repeated
   * @return the minute reached: {@code minute}, or less when it stopped early
   */
  public long advance(long minute, int mostEntries) {
    if (minute < now()) {
      throw new IllegalArgumentException("minute " + minute + " has passed; it is " + now());
    }
    if (run(minute, mostEntries)) {
      reach(minute);
    }
    return now();
  }

  /** Carries out an order now; {@code cause} is the number of the event that gave it. */
  public void apply(Order order, long cause) {
    company.happens();
    company.orders.carryOut(order, cause);
    company.happens();
    run(now(), Integer.MAX_VALUE);
  }

  /** The bell that rings at {@link #now()}; null when none does. */
  public Bell bell() {
    return company.bell();
  }

  public Sight sight() {
    return sight;
  }

  /** A hash of the whole state; equal games have equal fingerprints at equal minutes. */
  public long fingerprint() {
    return company.fingerprint();
  }

  /** Runs what is due; whether it got through. */
  private boolean run(long until, int mostEntries) {
    int entries = 0;
    while (agenda.next() <= until) {
      long minute = agenda.next();
      if (minute > now() && (entries >= mostEntries || entries > 0 && bell() != null)) {
        return false;
      }
      reach(minute);
      Agenda.Entry entry = agenda.pop();
      steps[entry.turn].run(entry.subject);
      company.happens();
      entries++;
    }
    return bell() == null || entries == 0;
  }

  private void reach(long minute) {
    company.reach(minute);
    agenda.reach(minute);
  }
}
