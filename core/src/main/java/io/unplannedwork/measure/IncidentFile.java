package io.unplannedwork.measure;

import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is known of one incident: what set it off, who was called, and how long each step took. */
public final class IncidentFile {
  private final ProductionEvent.IncidentOpened opened;
  private final SimTime at;
  private final long number;
  private final Map<IncidentStep, Long> minutes = new EnumMap<>(IncidentStep.class);
  private final List<PersonId> called = new ArrayList<>();
  private IncidentStep step = IncidentStep.DETECT;
  private SimTime since;
  private SimTime closed;
  private int nightCalls;

  IncidentFile(ProductionEvent.IncidentOpened opened, SimTime at, long number) {
    this.opened = opened;
    this.at = at;
    this.number = number;
    this.since = at;
  }

  void move(IncidentStep next, SimTime now) {
    minutes.merge(step, now.minutes() - since.minutes(), Long::sum);
    step = next;
    since = now;
    if (next == IncidentStep.CLOSED) {
      closed = now;
    }
  }

  void call(PersonId person, boolean night) {
    if (!called.contains(person)) {
      called.add(person);
    }
    nightCalls += night ? 1 : 0;
  }

  public IncidentId id() {
    return opened.incident();
  }

  public ServiceId service() {
    return opened.service();
  }

  public Severity severity() {
    return opened.severity();
  }

  public ProductionEvent.Trigger trigger() {
    return opened.trigger();
  }

  public String detail() {
    return opened.detail();
  }

  /** When it began, whether or not anybody knew. */
  public SimTime at() {
    return at;
  }

  /** The number of the event with which it began. */
  public long number() {
    return number;
  }

  public boolean isClosed() {
    return closed != null;
  }

  public IncidentStep step() {
    return step;
  }

  /** Who was called to it, in order. */
  public List<PersonId> called() {
    return List.copyOf(called);
  }

  public int nightCalls() {
    return nightCalls;
  }

  /** Minutes a step has taken up to now. */
  public long minutes(IncidentStep of, SimTime now) {
    long before = minutes.getOrDefault(of, 0L);
    return of == step && closed == null ? before + now.minutes() - since.minutes() : before;
  }

  /** Minutes from its beginning to its end, or to now. */
  public long minutes(SimTime now) {
    return (closed == null ? now : closed).minutes() - at.minutes();
  }
}
