package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.ActionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.scenario.ActionSpec;
import io.unplannedwork.scenario.DecaySpec;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The actions a review offers: those the company's state asks for, and the scenario's own whose
 * time has come. Each costs somebody's working time and does something real; none is a mere vow.
 */
public final class ActionPool {
  /** More than a review can talk about would hide what matters. */
  private static final int MOST = 6;

  private static final int MOST_POST_MORTEMS = 2;

  /** Permille of debt from which on paying back is worth an action. */
  private static final int MUCH_DEBT = 250;

  private static final int PIECES = 4;

  /** Permille of what it holds, from which on something is nearly worn out. */
  private static final int OVERDUE = 900;

  private final Table table;
  private final Sight sight;

  private ActionPool(Table table) {
    this.table = table;
    sight = table.sight();
  }

  /**
   * What is offered now, at most six, in a fixed order.
   *
   * @param begun the actions that were begun before
   */
  public static List<Act> of(Table table, Measures measures, Set<ActionId> begun) {
    ActionPool pool = new ActionPool(table);
    List<Act> acts = new ArrayList<>(pool.postMortems());
    for (ActionSpec spec : table.scenario().actions()) {
      boolean gone = spec.once() && begun.contains(new ActionId(spec.id()));
      if (!gone && pool.isDue(spec, measures)) {
        acts.add(pool.written(spec));
      }
    }
    pool.makeUp().ifPresent(acts::add);
    pool.upkeep().ifPresent(acts::add);
    pool.restore().ifPresent(acts::add);
    new TeachAction(table).offer().ifPresent(acts::add);
    pool.debt().ifPresent(acts::add);
    return List.copyOf(acts.subList(0, Math.min(MOST, acts.size())));
  }

  private boolean isDue(ActionSpec spec, Measures measures) {
    ActionSpec.When when = spec.when();
    if (when == null) {
      return true;
    }
    Reading reading = measures.read(when.measure(), Scope.ROUND, sight.now());
    return reading.known()
        && (when.atLeast() == null || reading.value() >= when.atLeast())
        && (when.atMost() == null || reading.value() <= when.atMost());
  }

  private Act written(ActionSpec spec) {
    return new Act(
        new ActionId(spec.id()),
        spec.title(),
        spec.about(),
        Written.cost(table, spec.asOption()),
        Written.leanings(spec.asOption()),
        home(spec.team()),
        owner -> WrittenOrders.of(spec, table));
  }

  /** The causes that came back most, of which nobody has seen to anything yet. */
  private List<Act> postMortems() {
    return sight.problems().stream()
        .filter(problem -> !problem.ordered())
        .sorted(
            Comparator.comparingInt((Sight.ProblemRow problem) -> -problem.incidents())
                .thenComparing(Sight.ProblemRow::id))
        .limit(MOST_POST_MORTEMS)
        .map(this::postMortem)
        .toList();
  }

  private Act postMortem(Sight.ProblemRow problem) {
    ServiceSpec service = table.service(problem.service());
    long minutes =
        table.parameter(Parameter.POST_MORTEM) + table.parameter(Parameter.POST_MORTEM_ACTIONS);
    return act(
        "postMortem",
        problem.id().toString(),
        service,
        List.of(problem.detail(), Integer.toString(problem.incidents())),
        table.texts().get("action.cost.owner", hours(minutes)),
        List.of(
            leaning(Measure.INCIDENTS, -100L * Math.min(3, problem.incidents())),
            leaning(Measure.OUTAGE_MINUTES, -150)),
        service.runBy(),
        owner -> new Order.PostMortem(problem.id(), teamOf(owner, service)));
  }

  /** Where the owner heads those who build the service and not those who run it, they do it. */
  private TeamId teamOf(SeatSpec owner, ServiceSpec service) {
    boolean builders =
        table.holds(owner, table.head(service.builtBy()))
            && !table.holds(owner, table.head(service.runBy()));
    return builders ? service.builtBy() : service.runBy();
  }

  private Optional<Act> makeUp() {
    return sight.services().stream()
        .filter(row -> row.care().skipped() > 0)
        .max(Comparator.comparingInt(row -> row.care().skipped()))
        .map(
            row -> {
              ServiceSpec service = table.service(row.id());
              return act(
                  "makeUp",
                  service.id().value(),
                  service,
                  List.of(Integer.toString(row.care().skipped())),
                  team(service.runBy(), service.exposure().makeUp()),
                  List.of(leaning(Measure.SEVERE_INCIDENTS, -100)),
                  service.runBy(),
                  owner -> new Order.MakeUp(service.id()));
            });
  }

  /** What is overdue because somebody must remember it each time: from now on by a rhythm. */
  private Optional<Act> upkeep() {
    Act worst = null;
    int most = OVERDUE;
    for (Sight.ServiceRow row : sight.services()) {
      ServiceSpec service = table.service(row.id());
      for (Sight.DecayRow decay : row.care().decay()) {
        if (decay.every() == 0 && decay.worn().value() > most) {
          most = decay.worn().value();
          worst = upkeep(service, decay.id());
        }
      }
    }
    return Optional.ofNullable(worst);
  }

  private Act upkeep(ServiceSpec service, String id) {
    DecaySpec decay =
        service.decay().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    int every = Math.max(1, decay.days() * 2 / 3);
    return act(
        "upkeep",
        service.id() + "/" + id,
        service,
        List.of(decay.title(), Integer.toString(every)),
        team(service.runBy(), decay.effort()),
        List.of(leaning(Measure.OUTAGE_MINUTES, -100), leaning(Measure.TOIL, 20)),
        service.runBy(),
        owner -> new Order.UpkeepEvery(service.id(), id, every));
  }

  private Optional<Act> restore() {
    return sight.services().stream()
        .filter(row -> table.service(row.id()).backup() != null && row.care().tested() == null)
        .map(row -> table.service(row.id()))
        .max(Comparator.comparingInt(ServiceSpec::criticality))
        .map(
            service ->
                act(
                    "restore",
                    service.id().value(),
                    service,
                    List.of(),
                    team(service.runBy(), service.backup().test()),
                    List.of(leaning(Measure.OUTAGE_MINUTES, -50)),
                    service.runBy(),
                    owner -> new Order.TestRestore(service.id())));
  }

  private Optional<Act> debt() {
    return sight.services().stream()
        .filter(row -> row.debt().value() >= MUCH_DEBT && isBuilt(row.id()))
        .max(Comparator.comparingInt(row -> row.debt().value()))
        .map(
            row -> {
              ServiceSpec service = table.service(row.id());
              return act(
                  "debt",
                  service.id().value(),
                  service,
                  List.of(Integer.toString(row.debt().value() / 10)),
                  team(service.builtBy(), PIECES * table.parameter(Parameter.DEBT_PIECE)),
                  List.of(leaning(Measure.DEBT, -150), leaning(Measure.LEAD_TIME, -20)),
                  service.builtBy(),
                  owner -> new Order.PayBack(service.id(), PIECES));
            });
  }

  /** Whether the team that builds a service has a stage where debt can be paid back. */
  private boolean isBuilt(ServiceId service) {
    TeamId builders = table.service(service).builtBy();
    return table.scenario().stages().stream()
        .filter(StageSpec::makesDefects)
        .anyMatch(stage -> stage.by() == StageSpec.By.BUILDERS || builders.equals(stage.team()));
  }

  private String team(TeamId team, long minutes) {
    return table.texts().get("action.cost.team", table.team(team).name(), hours(minutes));
  }

  private static String hours(long minutes) {
    return Long.toString(Math.max(1, Math.round(minutes / 60.0)));
  }

  /** {@code details} fill the sentence on what it is for, after the service's name. */
  private Act act(
      String kind,
      String about,
      ServiceSpec service,
      List<String> details,
      String cost,
      List<Offer.Leaning> leanings,
      TeamId home,
      Function<SeatSpec, Order> order) {
    List<Object> filling = new ArrayList<>(List.of(service.name()));
    filling.addAll(details);
    return new Act(
        new ActionId(kind + "/" + about),
        table.texts().get("action." + kind + ".title", service.name()),
        table.texts().get("action." + kind + ".about", filling.toArray()),
        cost,
        leanings,
        home(home),
        owner -> List.of(order.apply(owner)));
  }

  private SeatId home(TeamId team) {
    return table.holder(table.head(team)).orElseThrow().id();
  }
}
