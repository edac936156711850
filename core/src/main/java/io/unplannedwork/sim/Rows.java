package io.unplannedwork.sim;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Mood;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Person.Doing;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Station;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes rows of what there is to see, when asked; looking changes nothing. */
final class Rows implements Sight {
  private final Company company;
  private final ProductionRows production;
  private final Looked<ItemRow> items = new Looked<>();
  private final Looked<StageRow> stages = new Looked<>();
  private final Looked<PersonRow> people = new Looked<>();
  private final Looked<ServiceRow> services = new Looked<>();
  private final Looked<IncidentRow> incidents = new Looked<>();
  private final Looked<PracticeRow> practices = new Looked<>();

  /** Rows as they were at the last look: nothing has happened since, so they are the same. */
  private final class Looked<R> {
    private List<R> rows;
    private long moment;

    List<R> rows(Supplier<List<R>> make) {
      if (rows == null || moment != moment()) {
        rows = make.get();
        moment = moment();
      }
      return rows;
    }
  }

  Rows(Company company) {
    this.company = company;
    this.production = new ProductionRows(company);
  }

  @Override
  public SimTime now() {
    return SimTime.of(company.now());
  }

  @Override
  public long moment() {
    return company.happened();
  }

  @Override
  public Changes takeChanges() {
    return company.touched.take(company.scenario);
  }

  @Override
  public List<ItemRow> items() {
    return items.rows(() -> company.items.all().stream().map(this::row).toList());
  }

  @Override
  public Optional<ItemRow> item(ItemId id) {
    return Optional.ofNullable(company.items.get(id.value())).map(this::row);
  }

  @Override
  public int place(ItemId id) {
    Item item = company.items.get(id.value());
    return item == null || item.state != ItemState.QUEUED
        ? -1
        : company.stages[item.stage].of(item).queue.indexOf(item);
  }

  @Override
  public List<SpentMinutes> account(ItemId id) {
    Item item = company.items.get(id.value());
    return item == null ? List.of() : company.lives.account(item);
  }

  @Override
  public List<StageRow> stages() {
    return stages.rows(() -> Arrays.stream(company.stages).map(this::row).toList());
  }

  @Override
  public List<ItemId> queue(StageId id, int most) {
    Stage stage = company.stage(id);
    List<ItemId> queue = new ArrayList<>();
    boolean more = true;
    for (int place = 0; more && queue.size() < most; place++) {
      more = false;
      for (Station station : stage.stations) {
        if (place < station.queue.size() && queue.size() < most) {
          queue.add(new ItemId(station.queue.at(place).id));
          more = true;
        }
      }
    }
    return queue;
  }

  @Override
  public List<PersonRow> people() {
    return people.rows(
        () -> Arrays.stream(company.people).filter(who -> who.there).map(this::row).toList());
  }

  @Override
  public Optional<PersonRow> person(PersonId id) {
    return Arrays.stream(company.people)
        .filter(person -> person.id.equals(id) && person.there)
        .findFirst()
        .map(this::row);
  }

  @Override
  public Map<ServiceId, Permille> knowledge(PersonId id) {
    Person person = company.person(id);
    Map<ServiceId, Permille> knows = new LinkedHashMap<>();
    for (int i = 0; i < company.services.length; i++) {
      knows.put(company.services[i].spec.id(), Permille.of((int) (person.knows.of(i) / 1000)));
    }
    return knows;
  }

  @Override
  public List<ServiceRow> services() {
    return services.rows(production::services);
  }

  @Override
  public List<IncidentRow> incidents() {
    return incidents.rows(production::incidents);
  }

  @Override
  public List<ProblemRow> problems() {
    return production.problems();
  }

  @Override
  public List<DeploymentRow> deployments() {
    return production.deployments();
  }

  @Override
  public List<PracticeRow> practices() {
    return practices.rows(production::practices);
  }

  @Override
  public List<TrustRow> trust() {
    return production.trust();
  }

  @Override
  public int trust(GroupId of, GroupId in) {
    return company.trust[company.group(of)][company.group(in)];
  }

  @Override
  public Optional<ClimateRow> climate(TeamId team) {
    return company.climate.row(company.team(team));
  }

  @Override
  public MoneyRow money() {
    return production.money();
  }

  @Override
  public Policies policies() {
    io.unplannedwork.sim.Policies now = company.policies;
    return new Policies(
        now.approval,
        now.releaseDays,
        now.batch,
        now.slice,
        Permille.of(now.debtShare),
        now.rota,
        now.response,
        now.expertServes,
        now.stopTheLine,
        now.rank);
  }

  private ItemRow row(Item item) {
    Stage stage =
        company.stages[item.stage == Item.NONE ? company.flow.next(item, -1) : item.stage];
    PromiseId promise =
        item.promise == Item.NONE ? null : company.scenario.promises().get(item.promise).id();
    StreamId stream =
        item.stream == Item.NONE ? null : company.scenario.demand().get(item.stream).id();
    ServiceId service = item.service == Item.NONE ? null : company.services[item.service].spec.id();
    return new ItemRow(
        new ItemId(item.id),
        item.parent == 0 ? null : new ItemId(item.parent),
        promise,
        stream,
        item.title,
        item.type,
        service,
        stage.spec.id(),
        item.state,
        item.worker == Item.NONE ? null : company.people[item.worker].id,
        progress(item),
        item.done + item.left(),
        SimTime.of(item.arrived),
        SimTime.of(item.stage == Item.NONE ? item.arrived : item.enteredStage),
        item.due == Long.MAX_VALUE ? null : SimTime.of(item.due),
        item.valuePerDay,
        item.slices,
        item.slicesLive,
        item.knownDefects);
  }

  static MeterRow progress(Item item) {
    MeterRow run = item.run.row();
    return new MeterRow(item.done + run.value(), run.rate(), run.since());
  }

  private StageRow row(Stage stage) {
    long moment = stage.moment == null ? Agenda.NEVER : stage.moment.minute();
    int queued = stage.waiting.size();
    int inWork = 0;
    for (Station station : stage.stations) {
      queued += station.queue.size();
      inWork += station.inWork + station.boarded.size();
    }
    return new StageRow(
        stage.spec.id(),
        stage.wipLimit,
        queued,
        inWork,
        moment == Agenda.NEVER ? null : SimTime.of(moment),
        Arrays.stream(stage.doers).mapToObj(team -> company.teams[team].id).toList());
  }

  private PersonRow row(Person person) {
    return new PersonRow(
        person.id,
        company.teams[person.home].id,
        company.teams[person.team].id,
        person.item == 0 ? null : new ItemId(person.item),
        person.doing == Doing.INCIDENT ? new IncidentId(person.incident) : null,
        company.staff.atWork(person)
            || person.doing == Doing.INCIDENT
            || person.doing == Doing.ERRAND,
        Permille.of(person.fatigue),
        company.scenario.culture() == null ? null : Permille.of((int) (person.mood.morale / 1000)),
        person.mood.lastDay == Mood.STAYS ? null : SimTime.of(person.mood.lastDay));
  }
}
