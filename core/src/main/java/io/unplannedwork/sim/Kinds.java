package io.unplannedwork.sim;

import com.badlogic.ashley.core.Component;
import com.badlogic.ashley.core.ComponentMapper;
import com.badlogic.ashley.core.Family;
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
import io.unplannedwork.sim.component.Inject;
import io.unplannedwork.sim.component.Introduction;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Problem;
import io.unplannedwork.sim.component.Report;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.ServiceClass;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Task;
import io.unplannedwork.sim.component.Team;
import java.util.List;

/**
 * All kinds of components. Ashley numbers component types as it meets them, in a table that all
 * threads share; loading this one class before any world fixes the numbers once.
 */
public final class Kinds {
  public static final ComponentMapper<Team> TEAM = ComponentMapper.getFor(Team.class);
  public static final ComponentMapper<Person> PERSON = ComponentMapper.getFor(Person.class);
  public static final ComponentMapper<Stage> STAGE = ComponentMapper.getFor(Stage.class);
  public static final ComponentMapper<Service> SERVICE = ComponentMapper.getFor(Service.class);
  public static final ComponentMapper<Breakdown> BREAKDOWN =
      ComponentMapper.getFor(Breakdown.class);
  public static final ComponentMapper<Decay> DECAY = ComponentMapper.getFor(Decay.class);
  public static final ComponentMapper<Task> TASK = ComponentMapper.getFor(Task.class);
  public static final ComponentMapper<Problem> PROBLEM = ComponentMapper.getFor(Problem.class);
  public static final ComponentMapper<Report> REPORT = ComponentMapper.getFor(Report.class);
  public static final ComponentMapper<Customers> CUSTOMERS =
      ComponentMapper.getFor(Customers.class);
  public static final ComponentMapper<Demand> DEMAND = ComponentMapper.getFor(Demand.class);
  public static final ComponentMapper<Item> ITEM = ComponentMapper.getFor(Item.class);
  public static final ComponentMapper<Incident> INCIDENT = ComponentMapper.getFor(Incident.class);
  public static final ComponentMapper<Deployment> DEPLOYMENT =
      ComponentMapper.getFor(Deployment.class);
  public static final ComponentMapper<Audit> AUDIT = ComponentMapper.getFor(Audit.class);
  public static final ComponentMapper<Deadline> DEADLINE = ComponentMapper.getFor(Deadline.class);
  public static final ComponentMapper<Introduction> INTRODUCTION =
      ComponentMapper.getFor(Introduction.class);
  public static final ComponentMapper<Inject> INJECT = ComponentMapper.getFor(Inject.class);
  public static final ComponentMapper<ServiceClass> SERVICE_CLASS =
      ComponentMapper.getFor(ServiceClass.class);
  public static final ComponentMapper<Freeze> FREEZE = ComponentMapper.getFor(Freeze.class);
  public static final ComponentMapper<Books> BOOKS = ComponentMapper.getFor(Books.class);

  public static final Family ITEMS = Family.all(Item.class).get();
  public static final Family PEOPLE = Family.all(Person.class).get();
  public static final Family SERVICES = Family.all(Service.class).get();

  static final List<Class<? extends Component>> ALL =
      List.of(
          Team.class,
          Person.class,
          Stage.class,
          Service.class,
          Breakdown.class,
          Decay.class,
          Task.class,
          Problem.class,
          Report.class,
          Customers.class,
          Demand.class,
          Item.class,
          Incident.class,
          Deployment.class,
          Deadline.class,
          Audit.class,
          Introduction.class,
          Inject.class,
          ServiceClass.class,
          Freeze.class,
          Books.class);

  private Kinds() {}

  /** Loads this class; cheap afterwards. */
  static void load() {}
}
