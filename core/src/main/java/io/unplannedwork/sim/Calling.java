package io.unplannedwork.sim;

import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Service;
import java.util.BitSet;
import java.util.TreeSet;

/**
 * Calls somebody to each incident that nobody is at, as soon as anybody can come: to the worst and
 * oldest first.
 */
public final class Calling {
  private final Company company;

  /** Somebody is to be called as soon as anybody can be. */
  private final Agenda.Entry call;

  /** Detected incidents that nobody is at, worst and oldest first. */
  private final TreeSet<Incident> waiting =
      new TreeSet<>(
          (a, b) -> {
            int order = a.severity.compareTo(b.severity);
            return order == 0 ? Integer.compare(a.id, b.id) : order;
          });

  /**
   * Teams of which, since incidents were last looked at, somebody may have become able to come, or
   * one of whose incidents waits anew; while nothing waits, that is not noted.
   */
  private BitSet able = new BitSet();

  private BitSet lookedAt = new BitSet();

  Calling(Company company) {
    this.company = company;
    call = company.agenda.entry(WorkingDay.CALL, 0, 0);
  }

  /**
   * Whoever can be called now is called, for the worst and oldest incident first. What nobody could
   * come to when it was last looked at, and nothing has changed for, is passed over.
   */
  public void call() {
    BitSet teams = able;
    able = lookedAt;
    lookedAt = teams;
    for (Incident incident : waiting.toArray(new Incident[0])) {
      if (waiting.contains(incident) && company.responders.mayCome(incident, teams)) {
        call(incident);
      }
    }
    teams.clear();
  }

  private void call(Incident incident) {
    Person person = company.responders.choose(incident);
    if (person != null) {
      waiting.remove(incident);
      company.responding.engage(incident, person);
    }
  }

  /** Who may be called has changed: all that waits for somebody is looked at again. */
  public void look() {
    able.set(0, company.teams.length);
    company.tending.look();
    callWaiting();
  }

  /** Somebody of a team may have become free, or come to work: what waits for them is looked at. */
  public void look(int team) {
    joined(team);
    company.tending.look();
    callWaiting();
  }

  /** Somebody is new in a team: they are thought of when what waits is next looked at. */
  void joined(int team) {
    if (!waiting.isEmpty()) {
      able.set(team);
    }
  }

  private void callWaiting() {
    if (!waiting.isEmpty()) {
      company.agenda.move(call, company.now());
    }
  }

  /** It waits for somebody from now on. */
  void await(Incident incident) {
    waiting.add(incident);
    look(company.services[incident.service].runBy);
  }

  /** It waits, and is looked at when what waits is next looked at. */
  void add(Incident incident) {
    waiting.add(incident);
    joined(company.services[incident.service].runBy);
  }

  /** Others run a service now: what nobody was called to is theirs. */
  void handedOver(Service service) {
    for (int number : service.incidents) {
      Incident incident = company.incidents.get(number);
      boolean lies =
          incident.step == IncidentStep.ASSEMBLE
              && incident.responder == Item.NONE
              && !waiting.contains(incident);
      if (lies && !company.teams[service.runBy].people.isEmpty()) {
        company.agenda.cancel(incident.due);
        waiting.add(incident);
      }
    }
    look();
  }
}
