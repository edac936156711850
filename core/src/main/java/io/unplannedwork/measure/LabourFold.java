package io.unplannedwork.measure;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.CalendarSpec;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.TeamSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What people's working minutes went into. New is work on a project, done for the first time.
 * Unplanned is: work on unplanned items, work on incidents, and rework (a stage done again, context
 * lost at a handoff). Toil is, planned or not, what comes again and is done by hand. Minutes are
 * those of a person's working hours; a severe incident, and one somebody is called to outside of
 * them, goes on round the clock.
 */
final class LabourFold implements Fold {
  private enum Kind {
    /** Work on a project. */
    NEW,
    /** Changes to what is there, and whatever else was planned. */
    PLANNED,
    /** Patches, restarts, restores: what keeps things going. */
    CHORE,
    UNPLANNED
  }

  /** What somebody is at; of no kind while it is nothing that counts. */
  private static final class Stint {
    private Kind kind;
    private ItemId item;
    private boolean toil;
    private boolean called;
    private SimTime since;
    private long began;
  }

  private final Book book;
  private long number;
  private final Map<PersonId, OpenHours> hours = new HashMap<>();
  private final Map<PersonId, TeamId> teams = new TreeMap<>();
  private final Map<TeamId, CalendarSpec> calendars = new HashMap<>();
  private final Map<TeamId, OpenHours> hoursOfTeams = new HashMap<>();
  private final Map<PersonId, Stint> stints = new HashMap<>();

  /** The same, in the order of their ids. */
  private final TreeMap<PersonId, Stint> inOrder = new TreeMap<>();

  private final Map<ItemId, PersonId> workers = new HashMap<>();
  private final Map<IncidentId, PersonId> responders = new HashMap<>();
  private final Set<PersonId> called = new HashSet<>();
  private final Set<IncidentId> severe = new HashSet<>();
  private final Set<ItemId> unplanned = new HashSet<>();
  private final Set<ItemId> toil = new HashSet<>();
  private final Set<ItemId> projects = new HashSet<>();
  private final Map<ItemId, StageId> again = new HashMap<>();
  private final Map<ItemId, Long> lost = new HashMap<>();

  LabourFold(Book book, Scenario scenario) {
    this.book = book;
    Map<String, CalendarSpec> byId = new HashMap<>();
    for (CalendarSpec calendar : scenario.calendars()) {
      byId.put(calendar.id(), calendar);
    }
    for (TeamSpec team : scenario.teams()) {
      calendars.put(team.id(), byId.get(team.calendar()));
      hoursOfTeams.put(team.id(), new OpenHours(byId.get(team.calendar()), team.overtime()));
    }
    for (PersonSpec person : scenario.people()) {
      teams.put(person.id(), person.team());
      hours.put(person.id(), hoursOfTeams.get(person.team()));
    }
  }

  @Override
  public void take(Recorded recorded) {
    SimTime at = recorded.at();
    number = recorded.number();
    if (recorded.event() instanceof FlowEvent event) {
      flow(at, event);
    } else if (recorded.event() instanceof ProductionEvent event) {
      production(at, event);
    } else if (recorded.event() instanceof ChangeEvent.ChangeSubmitted submitted) {
      release(at, submitted.item());
    } else if (recorded.event() instanceof CompanyEvent.PersonLent lent) {
      sit(at, lent.person(), lent.to());
    } else if (recorded.event() instanceof CompanyEvent.PersonMoved moved) {
      sit(at, moved.person(), moved.to());
    } else if (recorded.event() instanceof CompanyEvent.OvertimeOrdered overtime) {
      hoursOfTeams.put(
          overtime.team(), new OpenHours(calendars.get(overtime.team()), overtime.minutes()));
      teams.forEach(
          (person, team) -> {
            if (team.equals(overtime.team())) {
              keepHours(at, person, team);
            }
          });
    }
  }

  /** From now on they keep the hours their team has now. */
  private void keepHours(SimTime at, PersonId person, TeamId team) {
    Stint stint = stint(person);
    if (stint != null) {
      credit(person, stint, at);
    }
    hours.put(person, hoursOfTeams.get(team));
  }

  /** What they worked on they put down; from now on they keep the other team's hours. */
  private void sit(SimTime at, PersonId person, TeamId team) {
    Stint stint = stint(person);
    if (stint != null && stint.item != null) {
      release(at, stint.item);
    } else if (stint != null) {
      credit(person, stint, at);
    }
    teams.put(person, team);
    hours.put(person, hoursOfTeams.get(team));
  }

  private void production(SimTime at, ProductionEvent event) {
    if (event instanceof ProductionEvent.IncidentOpened opened) {
      if (opened.severity().compareTo(Severity.SEV2) <= 0) {
        severe.add(opened.incident());
      }
    } else if (event instanceof ProductionEvent.PersonPaged paged) {
      OpenHours open = hours.get(paged.person());
      if (open != null && !open.contains(at)) {
        called.add(paged.person());
      }
      respond(at, paged.incident(), paged.person());
    } else if (event instanceof ProductionEvent.IncidentMoved moved) {
      if (moved.person() != null && moved.step() != IncidentStep.CLOSED) {
        respond(at, moved.incident(), moved.person());
      } else {
        stopResponding(at, moved.incident());
      }
    } else if (event instanceof ProductionEvent.ChoreStarted chore) {
      begin(at, chore.person(), Kind.CHORE, null);
      stints.get(chore.person()).toil = Toil.is(chore.chore());
    } else if (event instanceof ProductionEvent.ChoreDone chore) {
      leave(at, chore.person());
    } else if (event instanceof ProductionEvent.IncidentClosed closed) {
      stopResponding(at, closed.incident());
      severe.remove(closed.incident());
    }
  }

  private void respond(SimTime at, IncidentId incident, PersonId person) {
    PersonId before = responders.get(incident);
    if (person.equals(before)) {
      return;
    }
    stopResponding(at, incident);
    // Whoever is called to something worse leaves the other incident to somebody else.
    responders.values().remove(person);
    responders.put(incident, person);
    begin(at, person, Kind.UNPLANNED, null);
    stints.get(person).called = called.contains(person) || severe.contains(incident);
  }

  private void stopResponding(SimTime at, IncidentId incident) {
    PersonId responder = responders.remove(incident);
    if (responder != null) {
      leave(at, responder);
      called.remove(responder);
    }
  }

  private void flow(SimTime at, FlowEvent event) {
    if (event instanceof FlowEvent.ItemArrived arrived) {
      if (arrived.type() == WorkType.UNPLANNED_WORK) {
        unplanned.add(arrived.item());
      } else if (arrived.type() != WorkType.CHANGE) {
        projects.add(arrived.item());
      }
      if (Toil.is(arrived)) {
        toil.add(arrived.item());
      }
    } else if (event instanceof FlowEvent.ItemSliced sliced) {
      if (unplanned.contains(sliced.item())) {
        unplanned.addAll(sliced.slices());
      } else if (projects.contains(sliced.item())) {
        projects.addAll(sliced.slices());
      }
      if (toil.contains(sliced.item())) {
        toil.addAll(sliced.slices());
      }
    } else if (event instanceof FlowEvent.StageEntered entered) {
      if (entered.again()) {
        again.put(entered.item(), entered.stage());
      } else {
        again.remove(entered.item());
      }
    } else if (event instanceof FlowEvent.ContextLost context) {
      lost.merge(context.item(), context.minutes(), Long::sum);
    } else if (event instanceof FlowEvent.WorkStarted started) {
      boolean rework = started.stage().equals(again.get(started.item()));
      Kind kind =
          rework || unplanned.contains(started.item())
              ? Kind.UNPLANNED
              : projects.contains(started.item()) ? Kind.NEW : Kind.PLANNED;
      begin(at, started.person(), kind, started.item());
      stints.get(started.person()).toil = toil.contains(started.item());
      workers.put(started.item(), started.person());
    } else if (event instanceof FlowEvent.WorkInterrupted interrupted) {
      release(at, interrupted.item());
    } else if (event instanceof FlowEvent.StageFinished finished) {
      release(at, finished.item());
    } else if (event instanceof FlowEvent.ItemBlocked blocked) {
      release(at, blocked.item());
    } else if (event instanceof FlowEvent.QuestionAsked asked) {
      release(at, asked.item());
    } else if (event instanceof FlowEvent.ItemReturned returned) {
      release(at, returned.item());
    } else if (event instanceof FlowEvent.ItemLive live) {
      forget(at, live.item());
    } else if (event instanceof FlowEvent.ItemDone done) {
      forget(at, done.item());
    }
  }

  @Override
  public void settle(SimTime now) {
    inOrder.forEach(
        (person, stint) -> {
          if (stint.kind != null) {
            credit(person, stint, now);
          }
        });
  }

  private void begin(SimTime at, PersonId person, Kind kind, ItemId item) {
    leave(at, person);
    Stint stint = stints.get(person);
    if (stint == null) {
      stint = new Stint();
      stints.put(person, stint);
      inOrder.put(person, stint);
    }
    stint.kind = kind;
    stint.item = item;
    stint.since = at;
    stint.began = number;
    stint.toil = false;
    stint.called = false;
  }

  private void release(SimTime at, ItemId item) {
    PersonId person = workers.remove(item);
    if (person != null) {
      Stint stint = stint(person);
      if (stint != null && item.equals(stint.item)) {
        leave(at, person);
      }
    }
  }

  private void leave(SimTime at, PersonId person) {
    if (person != null) {
      Stint stint = stint(person);
      if (stint != null) {
        credit(person, stint, at);
        stint.kind = null;
      }
    }
  }

  /** What somebody is at; null for nothing. */
  private Stint stint(PersonId person) {
    Stint stint = stints.get(person);
    return stint == null || stint.kind == null ? null : stint;
  }

  private void forget(SimTime at, ItemId item) {
    release(at, item);
    unplanned.remove(item);
    toil.remove(item);
    projects.remove(item);
    again.remove(item);
    lost.remove(item);
  }

  private void credit(PersonId person, Stint stint, SimTime now) {
    OpenHours open = hours.get(person);
    long minutes =
        stint.called || open == null
            ? now.minutes() - stint.since.minutes()
            : open.between(stint.since, now);
    stint.since = now;
    if (minutes <= 0) {
      return;
    }
    book.because(stint.began);
    book.share(Measure.TOIL, stint.toil ? minutes : 0, minutes, minutes, person.value());
    long wasted = stint.kind == Kind.UNPLANNED ? minutes : 0;
    if (stint.kind == Kind.PLANNED || stint.kind == Kind.NEW) {
      long owed = lost.getOrDefault(stint.item, 0L);
      wasted = Math.min(owed, minutes);
      if (wasted > 0) {
        lost.put(stint.item, owed - wasted);
      }
    }
    book.share(Measure.UNPLANNED_SHARE, wasted, minutes, minutes, person.value());
    long made = stint.kind == Kind.NEW ? minutes - wasted : 0;
    book.share(Measure.NEW_WORK_SHARE, made, minutes, minutes, person.value());
  }
}
