package io.unplannedwork.fog;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.scenario.GroupSpec;
import io.unplannedwork.scenario.Knows;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.MeterRow;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Meter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The company as a viewer sees it: notes, stages, people, services, incidents, walls, money. */
final class BoardParts {
  /** A wall without trust has so many bricks; with full trust none. */
  private static final int MOST_BRICKS = 10;

  private static final long UNKNOWN = -1;
  private static final long NONE = -1;

  private final Session session;
  private final Scenario scenario;
  private final Table table;
  private final Map<PersonId, PersonSpec> people = new HashMap<>();
  private final Map<ServiceId, ServiceSpec> services = new HashMap<>();
  private final Map<TeamId, GroupId> groups = new HashMap<>();
  private final Map<ServiceId, Integer> availability = new HashMap<>();

  BoardParts(Session session) {
    this.session = session;
    scenario = session.scenario();
    table = session.table();
    scenario.people().forEach(person -> people.put(person.id(), person));
    scenario.services().forEach(service -> services.put(service.id(), service));
    scenario.teams().forEach(team -> groups.put(team.id(), team.group()));
  }

  private static Meter meter(MeterRow row) {
    return new Meter(row.value(), row.rate(), row.since());
  }

  private static long minute(SimTime time) {
    return time == null ? NONE : time.minutes();
  }

  Body item(Sight.ItemRow row, Horizon horizon) {
    return new Body.Item(
        row.id(),
        row.parent(),
        row.title(),
        row.type(),
        row.service(),
        row.stage(),
        row.state().name(),
        row.worker(),
        meter(row.progress()),
        row.effort(),
        row.arrived().minutes(),
        row.enteredStage().minutes(),
        minute(row.due()),
        horizon.sees(Knows.ITEM_VALUE) ? row.valuePerDay() : UNKNOWN,
        row.slices(),
        row.slicesLive(),
        horizon.sees(Knows.KNOWN_DEFECTS) ? row.knownDefects() : (int) UNKNOWN);
  }

  /** Whether a note hangs on the wall: not when its work is done, or was cut into slices. */
  boolean hangs(Sight.ItemRow row) {
    return row.state() != Sight.ItemState.LIVE && row.state() != Sight.ItemState.DONE;
  }

  /** {@code queue} is what is taken up next. */
  Body stage(Sight.StageRow row, List<ItemId> queue) {
    int order = 0;
    while (!scenario.stages().get(order).id().equals(row.id())) {
      order++;
    }
    StageSpec spec = scenario.stages().get(order);
    return new Body.Stage(
        row.id(),
        order,
        spec.name(),
        spec.kind().name(),
        row.doers().get(row.doers().size() - 1),
        row.wipLimit(),
        row.queued(),
        row.inWork(),
        minute(row.nextMoment()),
        row.doers().stream().distinct().toList(),
        order == 0 ? List.of() : wall(session.sight().stages().get(order - 1), row),
        queue,
        spec.runsOn());
  }

  /** The wall over which most work comes from one stage to the next; empty for none. */
  private List<GroupId> wall(Sight.StageRow from, Sight.StageRow to) {
    Map<List<GroupId>, Integer> passes = new LinkedHashMap<>();
    int services = scenario.services().size();
    for (int i = services == 0 ? 0 : services - 1; i >= 0; i--) {
      List<GroupId> wall = List.of(group(from.doers().get(i)), group(to.doers().get(i)));
      if (!wall.get(0).equals(wall.get(1))) {
        passes.merge(wall, 1, Integer::sum);
      }
    }
    return passes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(List.of());
  }

  Body person(Sight.PersonRow row, Horizon horizon) {
    PersonSpec spec = people.get(row.id());
    IncidentId incident =
        row.incident() != null
                && session.sight().incidents().stream()
                    .filter(each -> each.id().equals(row.incident()))
                    .anyMatch(each -> sees(horizon, each))
            ? row.incident()
            : null;
    boolean heads = horizon.heads(group(row.home()));
    return new Body.Person(
        row.id(),
        spec.name(),
        spec.title(),
        row.home(),
        row.team(),
        row.item(),
        incident,
        row.atWork(),
        row.id().equals(scenario.policies().expert()),
        heads ? row.fatigue().value() : (int) UNKNOWN,
        heads && row.morale() != null ? row.morale().value() : (int) UNKNOWN,
        row.lastDay() == null ? UNKNOWN : row.lastDay().minutes());
  }

  /**
   * Nobody sees what is not detected. What is loud enough everybody sees; the rest is seen by those
   * who watch, and by those whose people were called.
   */
  boolean sees(Horizon horizon, Sight.IncidentRow incident) {
    if (!incident.detected()) {
      return false;
    }
    return isLoud(incident.severity())
        || horizon.sees(Knows.SMALL_INCIDENTS)
        || (incident.responder() != null
            && horizon.heads(group(people.get(incident.responder()).team())));
  }

  static boolean isLoud(Severity severity) {
    return severity.compareTo(Severity.SEV2) <= 0;
  }

  Body incident(Sight.IncidentRow row) {
    ServiceSpec service = services.get(row.service());
    boolean understood = row.step().compareTo(IncidentStep.REPAIR) >= 0;
    String text =
        understood && !row.detail().isBlank()
            ? session.texts().get("incident.known", service.name(), row.detail())
            : session.texts().get("incident.unknown", service.name());
    return new Body.Incident(
        row.id(),
        row.service(),
        row.severity(),
        row.step(),
        row.responder(),
        row.opened().minutes(),
        row.stepSince().minutes(),
        text);
  }

  Body service(Sight.ServiceRow row, Horizon horizon) {
    ServiceSpec spec = services.get(row.id());
    List<IncidentId> seen = new ArrayList<>();
    boolean hidden = false;
    for (Sight.IncidentRow incident : session.sight().incidents()) {
      if (incident.service().equals(row.id())) {
        boolean sees = sees(horizon, incident);
        hidden |= !sees;
        if (sees) {
          seen.add(incident.id());
        }
      }
    }
    // How it serves gives away what nobody, or not this viewer, has noticed.
    Health health = hidden && seen.isEmpty() ? Health.HEALTHY : row.health();
    boolean load = horizon.sees(Knows.LOAD);
    return new Body.Service(
        row.id(),
        spec.name(),
        row.builtBy(),
        row.runBy(),
        spec.criticality(),
        health,
        load ? row.demand() : UNKNOWN,
        load && row.care().capacityKnown() ? row.capacity() : UNKNOWN,
        horizon.sees(Knows.DEBT) ? row.debt().value() : (int) UNKNOWN,
        horizon.sees(Knows.AVAILABILITY)
            ? availability.getOrDefault(row.id(), (int) UNKNOWN)
            : (int) UNKNOWN,
        seen,
        row.care().isStopped());
  }

  /**
   * Measures services' availability over the round anew.
   *
   * @return the services for which it is another
   */
  List<ServiceId> measure() {
    SimTime now = SimTime.of(session.now());
    List<ServiceId> other = new ArrayList<>();
    for (ServiceSpec service : scenario.services()) {
      Reading reading =
          session.measures().read(Measure.AVAILABILITY, service.id().value(), Scope.ROUND, now);
      int share = reading.known() ? Math.toIntExact(reading.value()) : (int) UNKNOWN;
      Integer before = availability.put(service.id(), share);
      if (before == null || before != share) {
        other.add(service.id());
      }
    }
    return other;
  }

  Body deployment(Sight.DeploymentRow row) {
    return new Body.Deployment(
        row.id(), row.items(), row.person(), row.started().minutes(), minute(row.until()));
  }

  Body practice(Sight.PracticeRow row) {
    PracticeSpec spec =
        scenario.practices().stream()
            .filter(each -> each.id().equals(row.id()))
            .findFirst()
            .orElseThrow();
    return new Body.Practice(
        row.id(),
        spec.name(),
        spec.about(),
        row.started(),
        meter(row.progress()),
        row.effort(),
        row.adopted().value());
  }

  /** Every two groups have a wall; its height everybody sees, the numbers those it divides. */
  List<Body.Wall> walls(Horizon horizon, Map<String, Long> minutesLost) {
    Sight sight = session.sight();
    List<Body.Wall> walls = new ArrayList<>();
    List<GroupSpec> groups = scenario.groups();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        GroupId a = groups.get(i).id();
        GroupId b = groups.get(j).id();
        int mean = (sight.trust(a, b) + sight.trust(b, a)) / 2;
        boolean numbers =
            horizon.sees(Knows.TRUST) || horizon.heads().contains(a) || horizon.heads().contains(b);
        walls.add(
            new Body.Wall(
                a,
                b,
                numbers ? mean : (int) UNKNOWN,
                (1000 - mean + 50) * MOST_BRICKS / 1000,
                numbers ? minutesLost.getOrDefault(between(a, b), 0L) : UNKNOWN));
      }
    }
    return walls;
  }

  /** The key under which what a wall between two groups costs is kept. */
  static String between(GroupId a, GroupId b) {
    return a.compareTo(b) < 0 ? a + "/" + b : b + "/" + a;
  }

  GroupId group(TeamId team) {
    return groups.get(team);
  }

  Body money(Sight.MoneyRow row, Horizon horizon) {
    return new Body.Money(
        horizon.sees(Knows.CASH) ? meter(row.cash()) : null,
        horizon.sees(Knows.VALUE_EARNED) ? meter(row.value()) : null,
        horizon.sees(Knows.OUTAGE_COST) ? meter(row.outageCost()) : null,
        horizon.sees(Knows.WAGES) ? meter(row.wages()) : null);
  }
}
