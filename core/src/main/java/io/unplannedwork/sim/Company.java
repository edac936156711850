package io.unplannedwork.sim;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import io.unplannedwork.contract.BellKind;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.ServiceClassId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.ServiceClassSpec;
import io.unplannedwork.sim.component.Audit;
import io.unplannedwork.sim.component.Books;
import io.unplannedwork.sim.component.Breakdown;
import io.unplannedwork.sim.component.Customers;
import io.unplannedwork.sim.component.Deadline;
import io.unplannedwork.sim.component.Decay;
import io.unplannedwork.sim.component.Demand;
import io.unplannedwork.sim.component.Deployment;
import io.unplannedwork.sim.component.Freeze;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.IndexSet;
import io.unplannedwork.sim.component.Inject;
import io.unplannedwork.sim.component.Introduction;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Numbered;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Problem;
import io.unplannedwork.sim.component.Report;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.ServiceClass;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Task;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.effect.EffectStack;
import io.unplannedwork.sim.law.Laws;
import java.util.HashMap;
import java.util.Map;

/**
 * The state of one simulated company and what every step works with: entities by number, agenda,
 * dice, log, policies. It holds; steps act.
 */
public final class Company {
  public final Scenario scenario;
  public final EventLog log;
  public final Dice dice;
  public final Agenda agenda;
  public final Touched touched = new Touched();
  public final Policies policies;

  /** The laws as they hold here, and what practices make of them. */
  public final Laws laws;

  public final EffectStack effects;

  /** Trust of one group in another, permille, by their places in the scenario. */
  public final int[][] trust;

  /** Fixed for the whole game, by index: their order in the scenario. */
  public final Team[] teams;

  public final Person[] people;

  /** All people by index, also those who have left or have not come yet. */
  final IndexSet everybody = new IndexSet();

  public final Stage[] stages;
  public final Service[] services;
  public final ServiceClass[] classes;

  /** The scenario's freezes, and one that orders declare. */
  public final Freeze[] freezes;

  /** Whether some class of service preempts. */
  final boolean preempts;

  public final Demand[] demand;
  public final Breakdown[] breakdowns;
  public final Decay[] decays;
  public final Deadline[] deadlines;
  public final Audit[] audits;
  public final Introduction[] introductions;
  public final Inject[] injects;

  /** The company's money. */
  public final Books books = new Books();

  /** Its customers. */
  public final Customers customers = new Customers();

  final Calendars calendars = new Calendars();

  /** What comes and goes. */
  public final Registry<Item> items = new Registry<>();

  public final Registry<Incident> incidents = new Registry<>();
  public final Registry<Deployment> deployments = new Registry<>();

  public final Registry<Task> tasks = new Registry<>();
  public final Registry<Problem> problems = new Registry<>();
  public final Registry<Report> reports = new Registry<>();

  /** What the steps share: moving items, and giving people something to do. */
  public final Organising organising;

  public final Reorganising reorganising;
  final Forming forming;
  public final Bridging bridging;

  public final Flow flow;

  public final Staff staff;
  public final Work work;
  public final Lives lives;
  public final Approval approval;
  public final Outcomes outcomes;
  public final Reasons reasons;
  public final Freezing freezing;
  public final Budgeting budgeting;
  final Halting halting;
  public final Blocking blocking;
  final Limiting limiting;
  final Depending depending;
  final Authorising authorising;
  public final RollingOut rollingOut;
  final Costs costs;
  final Answering answering;
  final Slicing slicing;
  final SelfServing selfServing;
  final Quality quality;
  final Line line;
  final Teaching teaching;

  /** What the steps share about people: what they know and feel, who comes and goes. */
  public final Knowing knowing;

  public final Spirits spirits;
  public final Leaving leaving;
  public final Adopting adopting;
  public final Climate climate;
  final Drilling drilling;
  final Habits habits;
  public final Trying trying;
  final Orders orders;

  /** What the steps share in production and in the house. */
  public final Serving serving;

  public final Responding responding;
  final Responders responders;
  public final Calling calling;
  public final Breaking breaking;
  public final Upkeep upkeep;
  public final Scaling scaling;
  public final Tending tending;
  public final Problems causes;
  public final Reporting reporting;
  public final Auditing auditing;
  public final Exposing exposing;
  public final Restoring restoring;
  public final Clients clients;
  public final Boarding boarding;
  public final Releasing releasing;
  final Flagging flagging;
  final Failing failing;
  public final Practicing practicing;
  public final Injecting injecting;
  public final Standing standing;
  public final Treasury treasury;
  public final Delays delays;
  public final Chores chores;
  public final Spells spells;

  private final Map<Object, Integer> indexes = new HashMap<>();
  private long now;
  private long happened;
  private Bell bell;

  Company(Scenario scenario, long seed, EventLog log, Agenda agenda, Dice dice) {
    Kinds.load();
    this.scenario = scenario;
    this.log = log;
    this.dice = dice;
    this.agenda = agenda;
    laws = new Laws(scenario.laws());
    effects = new EffectStack(laws, scenario.practices());
    for (int i = 0; i < scenario.groups().size(); i++) {
      indexes.put(scenario.groups().get(i).id(), i);
    }
    Founding founding = new Founding(this, indexes);
    trust = founding.trust();
    teams = founding.teams();
    people = founding.people();
    for (Person person : people) {
      everybody.set(person.index);
    }
    services = founding.services();
    classes = founding.classes();
    preempts = scenario.classes().stream().anyMatch(ServiceClassSpec::preempts);
    stages = founding.stages();
    demand = founding.demand();
    freezes = founding.freezes();
    breakdowns = founding.breakdowns(services);
    decays = founding.decays(services);
    deadlines = founding.deadlines();
    audits = founding.audits();
    introductions = founding.introductions();
    injects = founding.injects();
    policies = founding.policies();
    books.cash = scenario.cash() * 100;
    reasons = new Reasons(services.length);
    serving = new Serving(this);
    responders = new Responders(this);
    responding = new Responding(this);
    calling = new Calling(this);
    breaking = new Breaking(this);
    upkeep = new Upkeep(this);
    scaling = new Scaling(this);
    tending = new Tending(this);
    causes = new Problems(this);
    reporting = new Reporting(this);
    auditing = new Auditing(this);
    exposing = new Exposing(this);
    restoring = new Restoring(this);
    clients = new Clients(this);
    boarding = new Boarding(this);
    releasing = new Releasing(this);
    flagging = new Flagging(this);
    failing = new Failing(this);
    practicing = new Practicing(this);
    injecting = new Injecting(this);
    standing = new Standing(this);
    treasury = new Treasury(this);
    delays = new Delays(this);
    chores = new Chores(this);
    spells = new Spells(this);
    lives = new Lives(this);
    freezing = new Freezing(this);
    budgeting = new Budgeting(this);
    halting = new Halting(this);
    blocking = new Blocking(this);
    limiting = new Limiting(this);
    depending = new Depending(this);
    authorising = new Authorising(this);
    rollingOut = new RollingOut(this);
    costs = new Costs(this);
    answering = new Answering(this);
    staff = new Staff(this);
    work = new Work(this);
    slicing = new Slicing(this);
    selfServing = new SelfServing(this);
    approval = new Approval(this);
    quality = new Quality(this);
    line = new Line(this);
    teaching = new Teaching(this);
    knowing = new Knowing(this);
    spirits = new Spirits(this);
    leaving = new Leaving(this);
    adopting = new Adopting(this);
    climate = new Climate(this);
    drilling = new Drilling(this);
    habits = new Habits(this);
    trying = new Trying(this);
    orders = new Orders(this);
    for (Person person : people) {
      spirits.begin(person);
    }
    outcomes = new Outcomes(this);
    flow = new Flow(this);
    organising = new Organising(this);
    organising.begin();
    reorganising = new Reorganising(this);
    forming = new Forming(this);
    forming.begin();
    bridging = new Bridging(this);
  }

  /** The running minute. */
  public long now() {
    return now;
  }

  /** Rises when the minute or anything in this company changes. */
  long happened() {
    return happened;
  }

  void happens() {
    happened++;
  }

  /** Permille by which adopted practices change something now; 1000 is unchanged. */
  public int factor(EffectSpec.Effect effect) {
    return effects.factor(effect);
  }

  /** Trust of one team's group in another's, permille; full within a group. */
  public int trust(Team of, Team in) {
    return of.group == in.group ? 1000 : trust[of.group][in.group];
  }

  public int group(GroupId id) {
    return indexes.get(id);
  }

  public Team team(TeamId id) {
    return teams[indexes.get(id)];
  }

  public Person person(PersonId id) {
    return people[indexes.get(id)];
  }

  public Service service(ServiceId id) {
    return services[indexes.get(id)];
  }

  public Demand demand(StreamId id) {
    return demand[indexes.get(id)];
  }

  /** The index of a class of service; {@link Item#NONE} for null. */
  public int serviceClass(ServiceClassId id) {
    return id == null ? Item.NONE : indexes.get(id);
  }

  /** The index of a promise. */
  public int promise(PromiseId id) {
    return indexes.get(id);
  }

  public Stage stage(StageId id) {
    return stages[indexes.get(id)];
  }

  /**
   * Records an event that happens now.
   *
   * @param cause the number of the event that caused it; 0 for none
   * @return the new event's number
   */
  public long record(long cause, Event event) {
    return log.record(SimTime.of(now), cause, event);
  }

  /**
   * Stops the clock's haste at the end of this minute, for something everybody must hear; an alarm
   * is heard above anything else.
   */
  public void ringBell(BellKind kind, String of) {
    if (bell == null || kind.compareTo(bell.kind()) <= 0) {
      bell = new Bell(kind, of);
    }
  }

  /** The number the next to come will have. */
  public int nextNumber(Registry<?> registry) {
    return registry.nextNumber();
  }

  /** Somebody or something comes. */
  public <T extends Numbered> void enter(Registry<T> registry, T one) {
    registry.add(one);
  }

  /** It is over. */
  public <T extends Numbered> void leave(Registry<T> registry, T one) {
    registry.remove(one);
  }

  /**
   * What is there for the whole game as entities of Ashley, entered when somebody asks; nothing is
   * updated through them. They take more room than all they are made of.
   */
  public Engine engine() {
    Engine engine = new Engine();
    for (Numbered[] kind : kinds()) {
      for (Numbered one : kind) {
        enter(engine, one);
      }
    }
    enter(engine, books);
    enter(engine, customers);
    return engine;
  }

  Bell bell() {
    return bell;
  }

  void reach(long minute) {
    if (minute != now) {
      happened++;
      bell = null;
    }
    now = minute;
  }

  /** All that is there for the whole game, kind by kind. */
  private Numbered[][] kinds() {
    return new Numbered[][] {
      teams,
      people,
      stages,
      services,
      classes,
      breakdowns,
      decays,
      freezes,
      demand,
      deadlines,
      audits,
      introductions,
      injects
    };
  }

  private static void enter(Engine engine, Numbered one) {
    Entity entity = new Entity();
    entity.add(one);
    engine.addEntity(entity);
  }

  /** A hash of the whole state, in the order of the numbers. */
  public long fingerprint() {
    Fingerprint print = new Fingerprint();
    print.add(now);
    agenda.addTo(print);
    policies.addTo(print);
    line.addTo(print);
    depending.addTo(print);
    for (Numbered[] kind : kinds()) {
      for (Numbered one : kind) {
        one.addTo(print, now);
      }
    }
    books.addTo(print, now);
    customers.addTo(print, now);
    delays.addTo(print, now);
    chores.addTo(print);
    spells.addTo(print);
    budgeting.addTo(print);
    spirits.addTo(print);
    climate.addTo(print);
    trying.addTo(print);
    knowing.addTo(print);
    items.addTo(print, now);
    incidents.addTo(print, now);
    deployments.addTo(print, now);
    tasks.addTo(print, now);
    problems.addTo(print, now);
    reports.addTo(print, now);
    for (int[] group : trust) {
      print.add(group);
    }
    return print.value();
  }
}
