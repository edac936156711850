package io.unplannedwork.sim.component;

import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;
import io.unplannedwork.sim.Meter;
import io.unplannedwork.sim.law.Impact;

/** Something is wrong with a live service. */
public final class Incident implements Numbered {
  public int id;
  public int service;
  public ProductionEvent.Trigger trigger;
  public Severity severity;
  public Impact impact;
  public String detail;

  /** The key of its dice: where it comes from, which of its source's, and which repair's. */
  public long source;

  public long ordinal;
  public int generation;

  /** How hard it is: thousandths of a minute from beginning to end in good hands. */
  public long hardness;

  /** The breakdown of its service that it is, or {@link Item#NONE}. */
  public int breakdown = Item.NONE;

  /** What of its service wore out, or {@link Item#NONE}. */
  public int decay = Item.NONE;

  /** The problem it comes of, 0 for none that is known. */
  public int problem;

  /** Bits of the reports that are due of it, or were. */
  public long reports;

  /** What one must know of the service to repair it, permille. */
  public int knows;

  public IncidentStep step = IncidentStep.DETECT;
  public long opened;
  public long stepSince;

  /** The deployment that set it off, 0 for none. */
  public int deployment;

  /** Permille of customers who meet it. */
  public int exposure = 1000;

  /** The way round it is in place. */
  public boolean workedAround;

  /** The deployment cannot be rolled back. */
  public boolean noWayBack;

  /** Changes among which the cause lies. */
  public int changes = 1;

  /** What is done about a deployment. */
  public PolicySpec.Response response;

  /** Who is at it, or {@link Item#NONE}. */
  public int responder = Item.NONE;

  /** Since when the responder is at it; {@link Item#NONE} while they rest, or nobody is. */
  public long responderSince = Item.NONE;

  /** Milliminutes of this step that are left, as they were when {@link #work} began. */
  public long left;

  public final Meter work = new Meter();

  /** The number of the event that opened it. */
  public long opener;

  /** The number of the last event that concerned it. */
  public long cause;

  /** Its step is done. */
  public Agenda.Entry due;

  /** Its hardness in minutes. */
  public double hardness() {
    return hardness / 1000.0;
  }

  @Override
  public int number() {
    return id;
  }

  public boolean detected() {
    return step != IncidentStep.DETECT;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print
        .add(exposure)
        .add(noWayBack)
        .add(workedAround)
        .add(id)
        .add(service)
        .add(trigger)
        .add(severity)
        .add(impact)
        .add(detail)
        .add(source);
    print.add(ordinal).add(generation).add(hardness).add(step).add(opened).add(stepSince);
    print
        .add(breakdown)
        .add(decay)
        .add(knows)
        .add(problem)
        .add(reports)
        .add(deployment)
        .add(changes)
        .add(response)
        .add(responder)
        .add(responderSince)
        .add(left);
    print.add(work, now).add(opener).add(cause);
  }
}
