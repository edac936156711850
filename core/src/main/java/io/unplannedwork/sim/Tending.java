package io.unplannedwork.sim;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.sim.component.IndexSet;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Person.Doing;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * The daily load of those who run services. A chore waits for somebody at work who runs the
 * service, or knows enough of it where that is asked for, takes them from whatever item they work
 * on, and gives them back when it is done.
 */
public final class Tending {
  private final Company company;

  /** Somebody may be able to begin one. */
  private final Agenda.Entry begin;

  /** Chores nobody is at, oldest first. */
  private final List<Task> waiting = new ArrayList<>();

  Tending(Company company) {
    this.company = company;
    begin = company.agenda.entry(WorkingDay.BEGIN_CHORE, 0, 0);
  }

  /**
   * A chore is to be done by those who run the service.
   *
   * @param about which of the service's parts, {@link Item#NONE} for the service itself
   * @param effort minutes of work
   * @param knows permille one must know of the service
   * @return its number
   */
  int order(
      Chore chore, Service service, int about, String what, long effort, int knows, long cause) {
    Task task = new Task();
    task.chore = chore;
    task.service = service.index;
    task.about = about;
    task.what = what;
    task.effort = effort * 1000;
    task.knows = knows;
    task.team = service.runBy;
    return order(task, cause);
  }

  /** A chore is to be done that somebody described; gives its number. */
  int order(Task task, long cause) {
    Service service = company.services[task.service];
    task.id = company.nextNumber(company.tasks);
    long key =
        Fingerprint.mix(
            service.source ^ Fingerprint.mix(task.chore.ordinal() * 1024L + task.about));
    task.finish = company.agenda.entry(WorkingDay.FINISH_CHORE, key, task.id);
    company.enter(company.tasks, task);
    task.cause =
        company.record(
            cause, new ProductionEvent.ChoreOrdered(service.spec.id(), task.chore, task.what));
    waiting.add(task);
    company.touched.service(service.index);
    look();
    return task.id;
  }

  /** Whether such a chore waits, or somebody is at it. */
  boolean isOrdered(Chore chore, Service service, int about) {
    return company.tasks.all().stream()
        .anyMatch(
            task -> task.chore == chore && task.service == service.index && task.about == about);
  }

  /** Somebody may have come to work, or become free. */
  void look() {
    if (!waiting.isEmpty()) {
      company.agenda.move(begin, company.now());
    }
  }

  /** Those who run a service from now on take over what waits to be done about it. */
  void handOver(Service service, int from, int to) {
    for (Task task : waiting) {
      if (task.service == service.index && task.team == from) {
        task.team = to;
      }
    }
    look();
  }

  /** Whoever can begins what waits. */
  public void begin() {
    for (Task task : List.copyOf(waiting)) {
      Person person = choose(task);
      if (person != null) {
        start(task, person);
      }
    }
  }

  /** It is done: whoever did it goes back, and what it was for has happened. */
  public void finish(Task task) {
    Person person = company.people[task.person];
    Service service = company.services[task.service];
    Calendar hours = company.teams[person.team].calendar;
    long minutes =
        task.byDay ? hours.openMinutes(task.started, company.now()) : company.now() - task.started;
    task.cause =
        company.record(
            task.cause,
            new ProductionEvent.ChoreDone(
                service.spec.id(), task.chore, task.what, person.id, minutes));
    company.leave(company.tasks, task);
    if (!task.byDay) {
      company.treasury.overtime(person, task.started, task.cause);
    }
    company.knowing.worked(person, service.index, minutes);
    company.spirits.worked(
        person, minutes, isToil(task.chore) ? Spirits.Toil.YES : Spirits.Toil.NO);
    company.staff.release(person, task.cause);
    switch (task.chore) {
      case RESTART, CLEAR, RENEW, PATCH ->
          company.upkeep.fresh(service.decays[task.about], task.cause);
      case LOAD_TEST -> company.scaling.measured(service, task.cause);
      case SCALE -> company.scaling.scaled(service, task.cause);
      case REMOVE_CAUSE -> company.causes.solved(task);
      case EVIDENCE -> company.auditing.shown(task);
      case REPORT -> company.reporting.sent(task);
      case GAME_DAY -> company.climate.gameDay(service, task);
      case MEND -> company.climate.mended(service, task);
      case MAKE_UP -> company.exposing.madeUp(service, task.cause);
      case TEST_RESTORE -> company.restoring.tested(service, task.cause);
    }
    company.touched.service(service.index);
  }

  private static boolean isToil(Chore chore) {
    return switch (chore) {
      case REMOVE_CAUSE, GAME_DAY, MEND -> false;
      default -> true;
    };
  }

  private void start(Task task, Person person) {
    Service service = company.services[task.service];
    waiting.remove(task);
    task.person = person.index;
    task.started = company.now();
    task.cause =
        company.record(
            task.cause,
            new ProductionEvent.ChoreStarted(service.spec.id(), task.chore, task.what, person.id));
    company.staff.send(person, task.cause);
    long minutes = minutes(task, person);
    Calendar hours = company.teams[person.team].calendar;
    task.byDay = !fitsToday(hours, minutes);
    long end = task.byDay ? hours.after(company.now(), minutes) : company.now() + minutes;
    company.agenda.move(task.finish, end);
    company.touched.service(service.index);
  }

  private long minutes(Task task, Person person) {
    return Staff.minutes(task.effort, company.responders.speed(person, task.service));
  }

  /** Whoever is free first, then whoever would be through first. */
  private Person choose(Task task) {
    if (task.knows == 0 && !company.teams[task.team].open) {
      return null;
    }
    IndexSet candidates = task.knows > 0 ? company.everybody : company.teams[task.team].people;
    Person best = null;
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Person person = company.people[i];
      if (can(person, task) && (best == null || better(person, best, task))) {
        best = person;
      }
    }
    return best;
  }

  private boolean can(Person person, Task task) {
    return person.there
        && person.doing != Doing.INCIDENT
        && person.doing != Doing.ERRAND
        && company.staff.atWork(person)
        && company.responders.speed(person, task.service) > 0
        && person.knows.of(task.service) >= task.knows * 1000L
        && fits(person, task);
  }

  /** Nobody begins in the afternoon what ends at night; what never fits a day begins a day. */
  private boolean fits(Person person, Task task) {
    Calendar hours = company.teams[person.team].calendar;
    return fitsToday(hours, minutes(task, person))
        || company.now() % SimTime.DAY > 0 && !hours.isOpen(company.now() - 1);
  }

  private boolean fitsToday(Calendar hours, long minutes) {
    return hours.openMinutes(company.now(), company.now() + minutes) == minutes;
  }

  private boolean better(Person person, Person than, Task task) {
    boolean free = person.doing == Doing.NOTHING;
    if (free != (than.doing == Doing.NOTHING)) {
      return free;
    }
    return minutes(task, person) < minutes(task, than);
  }
}
