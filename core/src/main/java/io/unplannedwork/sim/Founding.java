package io.unplannedwork.sim;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.scenario.CalendarSpec;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.FreezeSpec;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.ServiceClassSpec;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.scenario.StreamSpec;
import io.unplannedwork.scenario.TeamSpec;
import io.unplannedwork.scenario.UseSpec;
import io.unplannedwork.sim.component.Audit;
import io.unplannedwork.sim.component.Breakdown;
import io.unplannedwork.sim.component.Deadline;
import io.unplannedwork.sim.component.Decay;
import io.unplannedwork.sim.component.Demand;
import io.unplannedwork.sim.component.Freeze;
import io.unplannedwork.sim.component.Inject;
import io.unplannedwork.sim.component.Introduction;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.ServiceClass;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Team;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the entities a company begins with from its scenario, and indexes them by id. */
final class Founding {
  private final Company company;
  private final Scenario scenario;
  private final Map<Object, Integer> indexes;
  private final List<String> skills;

  Founding(Company company, Map<Object, Integer> indexes) {
    this.company = company;
    this.scenario = company.scenario;
    this.indexes = indexes;
    this.skills = scenario.stages().stream().map(StageSpec::skill).distinct().toList();
  }

  int[][] trust() {
    int groups = scenario.groups().size();
    int[][] trust = new int[groups][groups];
    for (int i = 0; i < groups; i++) {
      Arrays.fill(trust[i], scenario.groups().get(i).trust().value());
      trust[i][i] = 1000;
    }
    return trust;
  }

  Team[] teams() {
    Map<String, CalendarSpec> calendars = new HashMap<>();
    for (CalendarSpec spec : scenario.calendars()) {
      calendars.put(spec.id(), spec);
    }
    Team[] teams = new Team[scenario.teams().size()];
    for (int i = 0; i < teams.length; i++) {
      TeamSpec spec = scenario.teams().get(i);
      Team team = new Team();
      team.index = i;
      team.id = spec.id();
      team.name = spec.name();
      team.group = indexes.get(spec.group());
      team.hours = calendars.get(spec.calendar());
      team.overtime = spec.overtime();
      team.calendar = company.calendars.of(team.hours, team.overtime);
      team.open = team.calendar.isOpen(0);
      team.inHand = spec.inHand();
      team.turn = spec.turn();
      team.pull = company.agenda.entry(WorkingDay.PULL, i, i);
      team.shift = company.agenda.entry(WorkingDay.OPEN_AND_CLOSE, i, i);
      team.end = company.agenda.entry(WorkingDay.END_TEAM, i, i);
      team.there = !spec.later();
      indexes.put(team.id, i);
      teams[i] = team;
    }
    return teams;
  }

  Service[] services() {
    Service[] services = new Service[scenario.services().size()];
    for (int i = 0; i < services.length; i++) {
      ServiceSpec spec = scenario.services().get(i);
      Service service = new Service();
      service.index = i;
      service.spec = spec;
      service.builtBy = indexes.get(spec.builtBy());
      service.runBy = indexes.get(spec.runBy());
      company.teams[service.builtBy].builds.set(i);
      service.builtAtFirst = service.builtBy;
      service.runAtFirst = service.runBy;
      service.debt = spec.debt().value() * 1000L;
      service.source = Dice.source("service", spec.id().value());
      service.hour = company.agenda.entry(WorkingDay.TURN_HOUR, i, i);
      service.breachDue = company.agenda.entry(WorkingDay.BREAK_IN, i, i);
      service.season = company.agenda.entry(WorkingDay.TURN_SEASON, i, i);
      service.capacityKnown = spec.load().known();
      service.showFault = company.agenda.entry(WorkingDay.SHOW_FAULT, i, i);
      service.showSign = company.agenda.entry(WorkingDay.SHOW_SIGN, i, i);
      indexes.put(spec.id(), i);
      services[i] = service;
    }
    for (Service service : services) {
      service.needs =
          service.spec.needs().stream().distinct().mapToInt(indexes::get).sorted().toArray();
      List<UseSpec> uses = service.spec.uses();
      service.uses = uses.stream().mapToInt(use -> indexes.get(use.service())).toArray();
      service.loses = uses.stream().mapToInt(use -> use.loses().value()).toArray();
      service.neededBy =
          Arrays.stream(services)
              .filter(other -> dependsOn(other.spec, service.spec.id()))
              .mapToInt(other -> other.index)
              .toArray();
      service.deadlines =
          IntStream.range(0, scenario.deadlines().size())
              .filter(i -> scenario.deadlines().get(i).service().equals(service.spec.id()))
              .toArray();
    }
    return services;
  }

  private static boolean dependsOn(ServiceSpec service, ServiceId other) {
    return service.needs().contains(other)
        || service.uses().stream().anyMatch(use -> use.service().equals(other));
  }

  /** Of all services, one after the other. */
  Breakdown[] breakdowns(Service[] services) {
    List<Breakdown> all = new ArrayList<>();
    for (Service service : services) {
      service.breakdowns = new Breakdown[service.spec.breakdowns().size()];
      for (int i = 0; i < service.breakdowns.length; i++) {
        Breakdown breakdown = new Breakdown();
        breakdown.index = all.size();
        breakdown.spec = service.spec.breakdowns().get(i);
        breakdown.service = service.index;
        breakdown.place = i;
        breakdown.source = Dice.source("breakdown " + i, service.spec.id().value());
        breakdown.next =
            company.agenda.entry(WorkingDay.BREAK_DOWN, breakdown.index, breakdown.index);
        service.breakdowns[i] = breakdown;
        all.add(breakdown);
      }
    }
    return all.toArray(Breakdown[]::new);
  }

  /** Of all services, one after the other. */
  Decay[] decays(Service[] services) {
    List<Decay> all = new ArrayList<>();
    for (Service service : services) {
      service.decays = new Decay[service.spec.decay().size()];
      for (int i = 0; i < service.decays.length; i++) {
        Decay decay = new Decay();
        decay.index = all.size();
        decay.spec = service.spec.decay().get(i);
        decay.service = service.index;
        decay.place = i;
        decay.breaks = company.agenda.entry(WorkingDay.WEAR_OUT, decay.index, decay.index);
        decay.due = company.agenda.entry(WorkingDay.ORDER_UPKEEP, decay.index, decay.index);
        service.decays[i] = decay;
        all.add(decay);
      }
    }
    return all.toArray(Decay[]::new);
  }

  private int[] skills(Map<String, Permille> held) {
    return skills.stream()
        .mapToInt(skill -> held.getOrDefault(skill, Permille.NONE).value())
        .toArray();
  }

  Person[] people() {
    Map<Map<String, Permille>, int[]> shared = new HashMap<>();
    Person[] people = new Person[scenario.people().size()];
    for (int i = 0; i < people.length; i++) {
      PersonSpec spec = scenario.people().get(i);
      Person person = new Person();
      person.index = i;
      person.id = spec.id();
      person.name = spec.name();
      person.skills = shared.computeIfAbsent(spec.skills(), this::skills);
      person.home = indexes.get(spec.team());
      person.team = person.home;
      person.cameFrom = person.home;
      for (int service = 0; service < scenario.services().size(); service++) {
        ServiceSpec its = scenario.services().get(service);
        person.knows.set(
            service, 1000L * spec.knows().getOrDefault(its.id(), Permille.NONE).value());
        if (its.builtBy().equals(spec.team())) {
          person.builderOf.set(service);
        }
      }
      person.finish = company.agenda.entry(WorkingDay.FINISH, i, i);
      person.back = company.agenda.entry(WorkingDay.COME_BACK, i, i);
      person.bridged = company.agenda.entry(WorkingDay.END_BRIDGING, i, i);
      person.mood.resigns = company.agenda.entry(WorkingDay.RESIGN, i, i);
      person.mood.leaves = company.agenda.entry(WorkingDay.GO_AWAY, i, i);
      person.mood.joins = company.agenda.entry(WorkingDay.JOIN, i, i);
      person.there = !spec.candidate();
      if (person.there) {
        company.teams[person.team].people.set(i);
        company.teams[person.team].idle.set(i);
      }
      indexes.put(person.id, i);
      people[i] = person;
    }
    return people;
  }

  Stage[] stages() {
    Stage[] stages = new Stage[scenario.stages().size()];
    for (int i = 0; i < stages.length; i++) {
      StageSpec spec = scenario.stages().get(i);
      Stage stage = new Stage();
      stage.index = i;
      stage.spec = spec;
      stage.source = Dice.source("stage", spec.id().value());
      stage.team = indexes.get(spec.team());
      stage.skill = skills.indexOf(spec.skill());
      stage.runsOn = spec.runsOn() == null ? Item.NONE : indexes.get(spec.runsOn());
      stage.wipLimit = spec.wipLimit();
      stage.inflow = spec.inflow();
      stage.transfer = spec.transfer();
      stage.lanes =
          scenario.classes().stream()
              .mapToInt(one -> spec.lanes().getOrDefault(one.id(), 0L).intValue())
              .toArray();
      stage.taken = new int[scenario.services().size()];
      Arrays.fill(stage.taken, Item.NONE);
      if (spec.kind() == StageSpec.Kind.APPROVAL) {
        stage.moment = company.agenda.entry(WorkingDay.MEET_BOARD, i, i);
      } else if (spec.kind() == StageSpec.Kind.RELEASE) {
        stage.moment = company.agenda.entry(WorkingDay.DEPART, i, i);
        stage.window = company.agenda.entry(WorkingDay.CLOSE_WINDOW, i, i);
      }
      indexes.put(spec.id(), i);
      stages[i] = stage;
    }
    return stages;
  }

  ServiceClass[] classes() {
    ServiceClass[] classes = new ServiceClass[scenario.classes().size()];
    for (int i = 0; i < classes.length; i++) {
      ServiceClassSpec spec = scenario.classes().get(i);
      ServiceClass one = new ServiceClass();
      one.index = i;
      one.spec = spec;
      one.most = spec.most();
      one.order = spec.order();
      indexes.put(spec.id(), i);
      classes[i] = one;
    }
    return classes;
  }

  Demand[] demand() {
    for (int i = 0; i < scenario.promises().size(); i++) {
      indexes.put(scenario.promises().get(i).id(), i);
    }
    Demand[] streams = new Demand[scenario.demand().size()];
    for (int i = 0; i < streams.length; i++) {
      StreamSpec spec = scenario.demand().get(i);
      Demand demand = new Demand();
      demand.index = i;
      demand.spec = spec;
      demand.source = Dice.source("stream", spec.id().value());
      demand.standard = spec.standard();
      demand.arrivals = spec.arrivals();
      demand.loop = spec.loop();
      demand.service = spec.service() == null ? Item.NONE : indexes.get(spec.service());
      demand.effort =
          scenario.stages().stream()
              .map(stage -> spec.effort().get(stage.id()))
              .toArray(Distribution[]::new);
      demand.stageKeys =
          scenario.stages().stream()
              .mapToLong(stage -> Dice.source("stage", stage.id().value()))
              .toArray();
      demand.next = company.agenda.entry(WorkingDay.ARRIVE, i, i);
      indexes.put(spec.id(), i);
      streams[i] = demand;
    }
    return streams;
  }

  Deadline[] deadlines() {
    Deadline[] deadlines = new Deadline[scenario.deadlines().size()];
    for (int i = 0; i < deadlines.length; i++) {
      Deadline deadline = new Deadline();
      deadline.index = i;
      deadline.spec = scenario.deadlines().get(i);
      deadline.service = indexes.get(deadline.spec.service());
      deadline.begin = company.agenda.entry(WorkingDay.BEGIN_DEADLINE, i, i);
      deadline.through = company.agenda.entry(WorkingDay.END_DEADLINE, 2L * i, i);
      deadline.end = company.agenda.entry(WorkingDay.END_DEADLINE, 2L * i + 1, i);
      deadlines[i] = deadline;
    }
    return deadlines;
  }

  Audit[] audits() {
    Audit[] audits = new Audit[scenario.audits().size()];
    for (int i = 0; i < audits.length; i++) {
      Audit audit = new Audit();
      audit.index = i;
      audit.spec = scenario.audits().get(i);
      audit.draw = company.agenda.entry(WorkingDay.DRAW_AUDIT, i, i);
      audit.end = company.agenda.entry(WorkingDay.END_AUDIT, i, i);
      audits[i] = audit;
    }
    return audits;
  }

  /** Those of the scenario, and one more that orders declare. */
  Freeze[] freezes() {
    Freeze[] freezes = new Freeze[scenario.freezes().size() + 1];
    for (int i = 0; i < freezes.length; i++) {
      Freeze freeze = new Freeze();
      freeze.index = i;
      freeze.title = "Freeze";
      freeze.begin = company.agenda.entry(WorkingDay.BEGIN_FREEZE, i, i);
      freeze.end = company.agenda.entry(WorkingDay.END_FREEZE, i, i);
      if (i < scenario.freezes().size()) {
        FreezeSpec spec = scenario.freezes().get(i);
        freeze.title = spec.title();
        freeze.what = spec.what();
        freeze.from = scenario.at(spec.from()).minutes();
        freeze.until = scenario.at(spec.until()).minutes();
        spec.exceptPromises().forEach(id -> freeze.exceptPromises.set(indexes.get(id)));
        spec.exceptStreams().forEach(id -> freeze.exceptStreams.set(indexes.get(id)));
      }
      freezes[i] = freeze;
    }
    return freezes;
  }

  Introduction[] introductions() {
    Introduction[] introductions = new Introduction[scenario.practices().size()];
    for (int i = 0; i < introductions.length; i++) {
      Introduction introduction = new Introduction();
      introduction.index = i;
      introduction.spec = scenario.practices().get(i);
      introduction.day = company.agenda.entry(WorkingDay.ADOPT, i, i);
      introductions[i] = introduction;
    }
    return introductions;
  }

  Inject[] injects() {
    Inject[] injects = new Inject[scenario.injects().size()];
    for (int i = 0; i < injects.length; i++) {
      Inject inject = new Inject();
      inject.index = i;
      inject.spec = scenario.injects().get(i);
      inject.date = company.agenda.entry(WorkingDay.FIRE_INJECT, i, i);
      inject.end = company.agenda.entry(WorkingDay.END_SURGE, i, i);
      injects[i] = inject;
    }
    return injects;
  }

  Policies policies() {
    PolicySpec spec = scenario.policies();
    Policies policies = new Policies();
    policies.approval = spec.approval();
    policies.releaseDays = spec.releaseDays();
    policies.releaseTime = spec.releaseTime();
    policies.batch = spec.batch();
    policies.slice = spec.slice();
    policies.debtShare = spec.debtShare().value();
    policies.rota = spec.rota();
    policies.response = spec.response();
    policies.expert = spec.expert() == null ? -1 : indexes.get(spec.expert());
    policies.expertServes = spec.expertServes();
    policies.stopTheLine = spec.stopTheLine();
    policies.records = scenario.incidents().records();
    policies.order = spec.order();
    policies.releases = spec.changes().releases();
    policies.window = spec.changes().window();
    policies.standardAfter = spec.changes().standardAfter();
    policies.emergencies = spec.changes().emergencies();
    policies.approvalFrom = spec.changes().approvalFrom();
    policies.rollout = spec.changes().rollout().stream().map(Permille::value).toList();
    policies.bake = spec.changes().bake();
    policies.flags = spec.changes().flags().value();
    return policies;
  }
}
