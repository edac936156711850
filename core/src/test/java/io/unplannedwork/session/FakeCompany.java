package io.unplannedwork.session;

import io.unplannedwork.contract.BellKind;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Bell;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.MeterRow;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A company that does what a test tells it to, and remembers the orders it was given. */
public final class FakeCompany implements Company {
  /** An order and the number of the event that gave it. */
  record Given(Order order, long cause) {}

  /** Numbers that no view may show to those who must not know them. */
  public static final long VALUE_PER_DAY = 7_711_701;

  public static final int DEFECTS = 7_722;
  public static final long DEMAND = 7_733_703;
  public static final long CAPACITY = 7_744_704;
  public static final int DEBT = 757;
  public static final int FATIGUE = 767;
  public static final int FAULTS = 7_755;
  public static final long CASH = 7_766_706;
  public static final long VALUE = 7_777_707;
  public static final long OUTAGE = 7_788_708;
  public static final long WAGES = 7_799_709;
  public static final int TRUST = 357;
  int trustNow = TRUST;
  public static final String DETAIL = "a loose screw in the index";

  private final Scenario scenario;
  private final EventLog log;
  private final TreeMap<Long, List<Runnable>> agenda = new TreeMap<>();
  private final TreeMap<Long, Bell> bells = new TreeMap<>();
  final List<Given> orders = new ArrayList<>();
  public final List<Sight.ItemRow> items = new ArrayList<>();
  public final List<Sight.IncidentRow> incidents = new ArrayList<>();
  public final List<Sight.ProblemRow> problems = new ArrayList<>();
  public final Map<PersonId, io.unplannedwork.contract.TeamId> lent = new TreeMap<>();

  /** Who has given notice, and until when. */
  public final Map<PersonId, SimTime> leaving = new TreeMap<>();

  public final Map<String, Integer> adopted = new TreeMap<>();
  public final List<String> started = new ArrayList<>();
  private Sight.Policies policies;
  private long now;
  private boolean everything;

  public FakeCompany(Scenario scenario, EventLog log) {
    this.scenario = scenario;
    this.log = log;
    PolicySpec start = scenario.policies();
    policies =
        new Sight.Policies(
            start.approval(),
            start.releaseDays(),
            start.batch(),
            start.slice(),
            start.debtShare(),
            start.rota(),
            start.response(),
            start.expertServes(),
            start.stopTheLine(),
            List.of());
  }

  /** A game around such a company. */
  public static Session game(Scenario scenario, FakeCompany[] made) {
    EventLog log = new EventLog();
    return Session.around(
        scenario,
        4,
        log,
        () -> {
          made[0] = new FakeCompany(scenario, log);
          return made[0];
        });
  }

  public void at(long minute, Runnable happens) {
    agenda.computeIfAbsent(minute, each -> new ArrayList<>()).add(happens);
  }

  void ringAt(long minute, String of) {
    ringAt(minute, new Bell(BellKind.ALARM, of));
  }

  public void ringAt(long minute, Bell bell) {
    bells.put(minute, bell);
    at(minute, () -> {});
  }

  public void record(Event event) {
    record(0, event);
  }

  /** Gives the event's number. */
  public long record(long cause, Event event) {
    return log.record(SimTime.of(now), cause, event);
  }

  /** From now on every row counts as changed until the changes are taken. */
  public void touch() {
    everything = true;
  }

  public Sight.ItemRow item(int id, PromiseId promise, Sight.ItemState state, long entered) {
    Sight.ItemRow row =
        new Sight.ItemRow(
            new ItemId(id),
            null,
            promise,
            null,
            "Item " + id,
            WorkType.BUSINESS_PROJECT,
            TestShop.SHOP,
            TestShop.BUILD,
            state,
            null,
            new MeterRow(0, 0, 0),
            1000,
            SimTime.of(entered),
            SimTime.of(entered),
            null,
            VALUE_PER_DAY,
            0,
            0,
            DEFECTS);
    items.add(row);
    return row;
  }

  public void incident(int id, Severity severity, boolean detected) {
    incidents.add(
        new Sight.IncidentRow(
            new IncidentId(id),
            TestShop.SHOP,
            severity,
            detected ? IncidentStep.DIAGNOSE : IncidentStep.DETECT,
            detected,
            detected ? TestShop.RUNNER : null,
            SimTime.of(now),
            SimTime.of(now),
            new DeploymentId(1),
            PolicySpec.Response.ROLL_BACK,
            DETAIL,
            0));
    record(
        new ProductionEvent.IncidentMoved(
            new IncidentId(id), detected ? IncidentStep.DIAGNOSE : IncidentStep.DETECT, null));
  }

  // ---- the company

  @Override
  public long next() {
    return agenda.isEmpty() ? Long.MAX_VALUE : agenda.firstKey();
  }

  @Override
  public long advance(long minute, int mostEntries) {
    for (int entries = 0; !agenda.isEmpty() && agenda.firstKey() <= minute; entries++) {
      if (entries >= mostEntries) {
        return now;
      }
      now = Math.max(now, agenda.firstKey());
      agenda.pollFirstEntry().getValue().forEach(Runnable::run);
      if (bells.containsKey(now)) {
        return now;
      }
    }
    now = minute;
    return now;
  }

  @Override
  public Bell bell() {
    return bells.get(now);
  }

  @Override
  public Sight sight() {
    return new Seen();
  }

  @Override
  public long fingerprint() {
    Digest digest = new Digest().add(now);
    orders.forEach(given -> digest.add(given.order().toString()));
    return digest.value();
  }

  @Override
  public void apply(Order order, long cause) {
    orders.add(new Given(order, cause));
    Sight.Policies p = policies;
    policies =
        new Sight.Policies(
            order instanceof Order.Approve o ? o.how() : p.approval(),
            order instanceof Order.ReleaseOn o ? o.days() : p.releaseDays(),
            order instanceof Order.SliceAndBatch o ? o.batch() : p.batch(),
            order instanceof Order.SliceAndBatch o ? o.sliceMinutes() : p.slice(),
            order instanceof Order.ShareForDebt o ? o.share() : p.debtShare(),
            order instanceof Order.Rota o ? o.who() : p.rota(),
            order instanceof Order.Respond o ? o.how() : p.response(),
            order instanceof Order.ExpertServes o ? o.whom() : p.expertServes(),
            order instanceof Order.StopTheLine o ? o.on() : p.stopTheLine(),
            order instanceof Order.Rank o ? o.items() : p.rank());
    if (order instanceof Order.Lend lend) {
      lent.put(lend.person(), lend.to());
    }
    if (order instanceof Order.StartPractice start) {
      started.add(start.practice().value());
    }
    if (order instanceof Order.Fire fire) {
      record(new io.unplannedwork.contract.CompanyEvent.InjectFired(fire.inject(), "The fair", ""));
    }
  }

  // ---- what there is to see

  @Override
  public long now() {
    return now;
  }

  private final class Seen implements Sight {
    private long looks;

    @Override
    public SimTime now() {
      return SimTime.of(now);
    }

    @Override
    public long moment() {
      return looks++;
    }

    @Override
    public Changes takeChanges() {
      boolean all = everything;
      everything = false;
      return new Changes(
          all ? items.stream().map(ItemRow::id).toList() : List.of(),
          all ? stages().stream().map(StageRow::id).toList() : List.of(),
          all ? people().stream().map(PersonRow::id).toList() : List.of(),
          all ? services().stream().map(ServiceRow::id).toList() : List.of(),
          all ? incidents.stream().map(IncidentRow::id).toList() : List.of(),
          List.of(),
          all ? practices().stream().map(PracticeRow::id).toList() : List.of(),
          all,
          all,
          all);
    }

    @Override
    public List<SpentMinutes> account(ItemId item) {
      return List.of();
    }

    @Override
    public List<ItemRow> items() {
      return List.copyOf(items);
    }

    @Override
    public Optional<ItemRow> item(ItemId item) {
      return items.stream().filter(row -> row.id().equals(item)).findFirst();
    }

    @Override
    public int place(ItemId item) {
      return 0;
    }

    @Override
    public List<ItemId> queue(StageId stage, int most) {
      return List.of();
    }

    @Override
    public List<StageRow> stages() {
      return scenario.stages().stream()
          .map(stage -> new StageRow(stage.id(), limit(stage.id()), 3, 2, null, doers(stage)))
          .toList();
    }

    private List<TeamId> doers(StageSpec stage) {
      return Collections.nCopies(scenario.services().size() + 1, stage.team());
    }

    private int limit(StageId stage) {
      int limit = 0;
      for (Given given : orders) {
        if (given.order() instanceof Order.LimitWip wip && wip.stage().equals(stage)) {
          limit = wip.limit();
        }
      }
      return limit;
    }

    @Override
    public List<PersonRow> people() {
      return scenario.people().stream()
          .map(
              person ->
                  new PersonRow(
                      person.id(),
                      person.team(),
                      lent.getOrDefault(person.id(), person.team()),
                      null,
                      null,
                      true,
                      Permille.of(FATIGUE),
                      null,
                      leaving.get(person.id())))
          .toList();
    }

    @Override
    public Map<ServiceId, Permille> knowledge(PersonId person) {
      return Map.of();
    }

    @Override
    public Optional<PersonRow> person(PersonId person) {
      return people().stream().filter(row -> row.id().equals(person)).findFirst();
    }

    @Override
    public List<ServiceRow> services() {
      MeterRow none = new MeterRow(0, 0, 0);
      return scenario.services().stream()
          .map(
              service ->
                  new ServiceRow(
                      service.id(),
                      service.builtBy(),
                      service.runBy(),
                      incidents.stream().noneMatch(each -> each.service().equals(service.id()))
                          ? Health.HEALTHY
                          : Health.DOWN,
                      DEMAND,
                      CAPACITY,
                      Permille.of(DEBT),
                      Permille.NONE,
                      FAULTS,
                      none,
                      none,
                      none,
                      new Sight.Care(true, 0, List.of(), 0, 0, null, null)))
          .toList();
    }

    @Override
    public List<ProblemRow> problems() {
      return List.copyOf(problems);
    }

    @Override
    public List<IncidentRow> incidents() {
      return List.copyOf(incidents);
    }

    @Override
    public List<DeploymentRow> deployments() {
      return List.of();
    }

    @Override
    public List<PracticeRow> practices() {
      return scenario.practices().stream()
          .map(
              practice ->
                  new PracticeRow(
                      practice.id(),
                      started.contains(practice.id().value()),
                      null,
                      Permille.NONE,
                      new MeterRow(0, 0, 0),
                      practice.effort() * 1000,
                      Permille.of(adopted.getOrDefault(practice.id().value(), 0)),
                      false))
          .toList();
    }

    @Override
    public int trust(GroupId of, GroupId in) {
      return trustNow;
    }

    @Override
    public Optional<ClimateRow> climate(TeamId team) {
      return Optional.empty();
    }

    @Override
    public List<TrustRow> trust() {
      List<TrustRow> rows = new ArrayList<>();
      scenario
          .groups()
          .forEach(
              from ->
                  scenario
                      .groups()
                      .forEach(
                          to -> {
                            if (from != to) {
                              rows.add(new TrustRow(from.id(), to.id(), Permille.of(trustNow)));
                            }
                          }));
      return rows;
    }

    @Override
    public MoneyRow money() {
      return new MoneyRow(
          new MeterRow(CASH, 0, 0),
          new MeterRow(VALUE, 0, 0),
          new MeterRow(OUTAGE, 0, 0),
          new MeterRow(WAGES, 0, 0));
    }

    @Override
    public Policies policies() {
      return policies;
    }
  }
}
