package io.unplannedwork.sim.component;

import io.unplannedwork.contract.Health;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;
import io.unplannedwork.sim.Meter;
import java.util.ArrayList;
import java.util.List;

/** A service the company runs. */
public final class Service implements Numbered {
  public int index;
  public ServiceSpec spec;

  /** The key of its dice. */
  public long source;

  public int builtBy;
  public int runBy;

  /** Who built and ran it when the company began. */
  public int builtAtFirst;

  public int runAtFirst;

  /** Services it cannot work without. */
  public int[] needs = {};

  /** Services it works less well without, and permille of its requests that fail without each. */
  public int[] uses = {};

  public int[] loses = {};

  /** Services that need or use it. */
  public int[] neededBy = {};

  /** Deadlines at which it must work. */
  public int[] deadlines = {};

  /** How it breaks down by itself. */
  public Breakdown[] breakdowns = {};

  /** What of it wears out. */
  public Decay[] decays = {};

  /** Whether the company knows what it can serve. */
  public boolean capacityKnown = true;

  /** Steps by which it was scaled, and those that were ordered. */
  public int steps;

  public int stepsOrdered;

  /** The incident by which it fell over under load, 0 for none. */
  public int overload;

  /** How often it fell over. */
  public int overloads;

  /** How far it was exposed to attack, permille-minutes, and at how much it is breached. */
  public final Meter exposed = new Meter();

  public long breachAt;

  /** Controls that were skipped and not made up for. */
  public int skipped;

  /** How often it was breached, and the incident of a breach that is open, 0 for none. */
  public int breaches;

  public int breach;

  /** When its backup was last tried; −1 for never. */
  public long tested = -1;

  public int restoreTests;

  /** Service that was wanted since midnight and not there, permille-minutes of average demand. */
  public final Meter missed = new Meter();

  /** Somebody breaks in. */
  public Agenda.Entry breachDue;

  /** A season or campaign begins or ends. */
  public Agenda.Entry season;

  /** Technical debt, millionths. */
  public long debt;

  /** Pieces of debt repair begun so far. */
  public int debtPieces;

  /** Changes that went well since one failed. */
  public int goodChanges;

  /** The debt last told, permille. */
  public int debtTold;

  /** How far its environments have drifted apart, millionths. */
  public long drift;

  /** Demand in this hour: permille of its average, and requests a minute. */
  public int traffic = 1000;

  public long demand;

  /** What is on now that moves demand, permille each, in the order in which it came. */
  public final List<Integer> surges = new ArrayList<>();

  /** Permille of requests it serves, its own troubles and those of what it needs together. */
  public int served = 1000;

  public Health health = Health.HEALTHY;

  /** Open incidents by number, oldest first. */
  public final List<Integer> incidents = new ArrayList<>();

  /** Known causes of incidents by number, oldest first; it follows from what each is about. */
  public final List<Integer> problems = new ArrayList<>();

  /** Live faults that nobody knows, the one that shows first in front. */
  public final List<Fault> faults = new ArrayList<>();

  /** Signs that live faults will give before they show, the first in front. */
  public final List<Fault> signs = new ArrayList<>();

  /** Its first fault gives signs. */
  public Agenda.Entry showSign;

  /** How often it was broken on purpose. */
  public int gameDays;

  /** Traffic its faults were exposed to, permille-minutes. */
  public final Meter exposure = new Meter();

  /** Cents a day that is live on it. */
  public long valuePerDay;

  /** Not yet booked, in units of {@link #VALUE_UNIT} to the cent. */
  public final Meter value = new Meter();

  public final Meter valueLost = new Meter();

  /** Not yet booked, in units of {@link #REVENUE_UNIT} to the cent. */
  public final Meter revenue = new Meter();

  public final Meter revenueLost = new Meter();

  /** Cents booked so far. */
  public long earned;

  public long lost;

  /** Minutes down. */
  public final Meter down = new Meter();

  /** The number of the last event that concerned it. */
  public long cause;

  public Agenda.Entry hour;
  public Agenda.Entry showFault;

  /** A cent of value in its meter: a day's minutes times permille served. */
  public static final long VALUE_UNIT = 1440L * 1000;

  /** A cent of revenue in its meter: revenue is given for a thousand requests. */
  public static final long REVENUE_UNIT = 1000;

  @Override
  public int number() {
    return index;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print
        .add(
            Fingerprint.pair(index, health.ordinal()),
            Fingerprint.pair(builtBy, runBy),
            Fingerprint.pair(debtPieces, debtTold),
            Fingerprint.pair(traffic, served))
        .add(
            Fingerprint.pair(steps, stepsOrdered),
            Fingerprint.pair(overload, overloads),
            Fingerprint.pair(capacityKnown ? 1 : 0, goodChanges),
            Fingerprint.pair(skipped, breaches))
        .add(debt, drift, demand, valuePerDay)
        .add(earned, lost, cause, breachAt)
        .add(Fingerprint.pair(breach, restoreTests), Fingerprint.pair(gameDays, signs.size()))
        .add(tested);
    add(print, exposure, value, now);
    add(print, valueLost, revenue, now);
    add(print, revenueLost, down, now);
    add(print, exposed, missed, now);
    for (int surge : surges) {
      print.add(surge);
    }
    for (int incident : incidents) {
      print.add(incident);
    }
    for (Fault fault : faults) {
      print
          .add(fault.threshold(), fault.source(), fault.ordinal(), fault.cause())
          .add(fault.generation());
    }
  }

  private static void add(Fingerprint print, Meter one, Meter other, long now) {
    print.add(one.at(now), one.rate(), other.at(now), other.rate());
  }
}
