package io.unplannedwork.sim;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ProblemId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ProductionEvent.Trigger;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.component.Fault;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Problem;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Task;
import io.unplannedwork.sim.component.Team;
import java.util.List;

/**
 * Causes that outlive their incidents. Such an incident comes again, as hard as before, until the
 * actions of a post-mortem are done; a known-error record makes each repeat shorter.
 */
public final class Problems {
  private final Company company;

  Problems(Company company) {
    this.company = company;
  }

  /** The incident comes of a cause that is known: it is what the last one was. */
  public void recurs(Incident incident, Fault fault) {
    for (int number : company.services[incident.service].problems) {
      Problem problem = company.problems.get(number);
      if (problem.source == fault.source() && problem.ordinal == fault.ordinal()) {
        incident.problem = problem.id;
        incident.hardness = problem.hardness;
        incident.impact = problem.impact;
        incident.detail = problem.detail;
        incident.severity =
            company.responding.severity(problem.impact, company.services[problem.service]);
      }
    }
  }

  /** An incident is over. Is its cause, too? */
  void closed(Incident incident) {
    Problem problem = company.problems.get(incident.problem);
    if (problem == null && incident.problem == 0 && isLeft(incident)) {
      problem = open(incident);
    }
    if (problem == null) {
      return;
    }
    problem.incidents++;
    if (company.policies.records && !problem.known) {
      problem.known = true;
      problem.cause =
          company.record(
              incident.cause,
              new ProductionEvent.KnownErrorRecorded(
                  new ProblemId(problem.id), company.services[problem.service].spec.id()));
    }
    company.serving.faultLive(
        company.services[problem.service],
        problem.source,
        problem.ordinal,
        problem.incidents,
        problem.cause);
  }

  /** Permille of the time that finding out what is wrong takes. */
  int diagnosis(Incident incident) {
    Problem problem = company.problems.get(incident.problem);
    return problem != null && problem.known
        ? (int) company.laws.value(Parameter.KNOWN_ERROR)
        : 1000;
  }

  /** Permille of its impact that an incident has: all, or what the way round it leaves. */
  int impact(Incident incident) {
    return incident.workedAround ? (int) company.laws.value(Parameter.KNOWN_ERROR_IMPACT) : 1000;
  }

  /** Its cause is found: if a record tells the way round it, that is taken until it is repaired. */
  void workAround(Incident incident) {
    Problem problem = company.problems.get(incident.problem);
    if (problem == null || !problem.known || incident.workedAround) {
      return;
    }
    Service service = company.services[incident.service];
    incident.workedAround = true;
    incident.cause =
        company.record(
            incident.cause,
            new ProductionEvent.WorkaroundApplied(
                new IncidentId(incident.id), service.spec.id(), new ProblemId(problem.id)));
    company.serving.turn(service, incident.cause);
  }

  /** Milliminutes of writing down what helped, once for each cause. */
  long recording(Incident incident) {
    Problem problem = company.problems.get(incident.problem);
    boolean known = problem != null && problem.known;
    return company.policies.records && !known
        ? 1000 * company.laws.value(Parameter.KNOWN_ERROR_EFFORT)
        : 0;
  }

  /** A post-mortem: its actions are work for a team, and until they are done nothing is better. */
  void postMortem(ProblemId id, Team owner, long cause) {
    Problem problem = company.problems.get(id.value());
    if (problem == null || problem.actions != 0) {
      return;
    }
    Service service = company.services[problem.service];
    long minutes =
        company.laws.value(Parameter.POST_MORTEM)
            + company.laws.value(Parameter.POST_MORTEM_ACTIONS);
    problem.cause =
        company.record(
            cause, new ProductionEvent.PostMortemHeld(id, service.spec.id(), owner.id, minutes));
    Task task = new Task();
    task.chore = Chore.REMOVE_CAUSE;
    task.service = service.index;
    task.about = problem.id;
    task.what = problem.detail;
    task.effort = minutes * 1000;
    task.team = owner.index;
    problem.actions = company.tending.order(task, problem.cause);
  }

  /** What is known of a service's causes is removed by a team. */
  void removeAll(Service service, Team owner, long cause) {
    for (int number : List.copyOf(service.problems)) {
      postMortem(new ProblemId(number), owner, cause);
    }
  }

  /** The actions are done: the cause is gone, and with it what was to come. */
  void solved(Task task) {
    Problem problem = company.problems.get(task.about);
    Service service = company.services[problem.service];
    service.faults.removeIf(
        fault -> fault.source() == problem.source && fault.ordinal() == problem.ordinal);
    company.serving.planFault(service);
    company.record(
        task.cause,
        new ProductionEvent.ProblemSolved(
            new ProblemId(problem.id), service.spec.id(), problem.incidents));
    service.problems.remove((Integer) problem.id);
    company.leave(company.problems, problem);
  }

  private Problem open(Incident incident) {
    Service service = company.services[incident.service];
    Problem problem = new Problem();
    problem.id = company.nextNumber(company.problems);
    problem.service = incident.service;
    problem.source = Fingerprint.mix(incident.source + incident.generation + 1);
    problem.ordinal = incident.ordinal;
    problem.impact = incident.impact;
    problem.hardness = incident.hardness;
    problem.detail = incident.detail;
    company.enter(company.problems, problem);
    service.problems.add(problem.id);
    problem.cause =
        company.record(
            incident.cause,
            new ProductionEvent.ProblemOpened(
                new ProblemId(problem.id), service.spec.id(), new IncidentId(incident.id)));
    return problem;
  }

  /** What wore out or broke by itself comes again by its own law, and a rollback removes all. */
  private boolean isLeft(Incident incident) {
    boolean own = incident.trigger == Trigger.DECAY || incident.trigger == Trigger.CAPACITY;
    return !own
        && !company.responding.rollsBack(incident)
        && company.dice.happens(
            company.laws.value(Parameter.RECURRENCE) / 1000.0,
            Dice.Purpose.RECURRENCE,
            incident.source,
            incident.ordinal,
            incident.generation);
  }
}
