package io.unplannedwork.scenario;

import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Services, demand, promises, deadlines, practices, policies and injects. */
final class CheckWork {
  /**
   * Minutes. Work is rounded to whole minutes, and what rounds to none takes one: of exponential
   * work of mean m that adds 1 / (2 m²) to the mean, at 24 minutes less than a thousandth.
   */
  private static final int LEAST_LAB_EFFORT = 24;

  private static final long MOST_EFFORT = 200_000;

  private final Scenario scenario;
  private final Ids ids;
  private final Problems problems;
  private final CheckProducts products;

  CheckWork(Scenario scenario, Ids ids, Problems problems) {
    this.scenario = scenario;
    this.ids = ids;
    this.problems = problems;
    products = new CheckProducts(scenario, ids, problems);
  }

  void check() {
    services();
    for (int i = 0; i < scenario.demand().size(); i++) {
      stream("demand[" + i + "]", scenario.demand().get(i));
    }
    for (int i = 0; i < scenario.promises().size(); i++) {
      promise("promises[" + i + "]", scenario.promises().get(i));
    }
    for (int i = 0; i < scenario.deadlines().size(); i++) {
      deadline("deadlines[" + i + "]", scenario.deadlines().get(i));
    }
    needs();
    for (int i = 0; i < scenario.freezes().size(); i++) {
      freeze("freezes[" + i + "]", scenario.freezes().get(i));
    }
    reporting();
    customers();
    practices();
    policies();
    for (int i = 0; i < scenario.injects().size(); i++) {
      inject("injects[" + i + "]", scenario.injects().get(i));
    }
  }

  private void services() {
    for (int i = 0; i < scenario.services().size(); i++) {
      ServiceSpec service = scenario.services().get(i);
      String at = "services[" + i + "]";
      problems.known(at + ".builtBy", "team", service.builtBy(), ids.teams());
      problems.known(at + ".runBy", "team", service.runBy(), ids.teams());
      shares(at + ".hours", "hours", service.hours(), 24);
      shares(at + ".days", "days", service.days(), 7);
      for (int j = 0; j < service.needs().size(); j++) {
        problems.known(at + ".needs[" + j + "]", "service", service.needs().get(j), ids.services());
      }
      for (int j = 0; j < service.uses().size(); j++) {
        use(at + ".uses[" + j + "]", service, service.uses().get(j));
      }
      circle(
          at + (service.needs().isEmpty() ? ".uses" : ".needs"),
          "service",
          service.id(),
          dependencies());
      breakdowns(at, service);
      decay(at, service);
      seasons(at, service);
      exposure(at, service);
      if (service.capacity() > 0 && service.capacity() < service.demand()) {
        problems.note(
            at + ".capacity",
            "the capacity "
                + service.capacity()
                + " is below the average demand "
                + service.demand(),
            "it will be overrun from the first day; raise it if that is not meant");
      }
    }
  }

  /** What tells of a breach breaks nothing itself: the breach does. */
  private void exposure(String at, ServiceSpec service) {
    if (service.exposure() == null || service.exposure().tells() == null) {
      return;
    }
    InjectId tells = service.exposure().tells();
    problems.known(at + ".exposure.tells", "inject", tells, ids.injects());
    for (InjectSpec inject : scenario.injects()) {
      if (inject.id().equals(tells) && inject.what() != InjectSpec.What.MESSAGE) {
        problems.error(
            at + ".exposure.tells",
            "the inject \"" + tells + "\" does more than tell of the breach: " + inject.what(),
            "write \"what\": \"MESSAGE\" there; the breach is an incident by itself");
      }
    }
  }

  private void use(String at, ServiceSpec service, UseSpec use) {
    problems.known(at + ".service", "service", use.service(), ids.services());
    boolean twice =
        service.uses().stream().filter(one -> one.service().equals(use.service())).count() > 1;
    if (twice || service.needs().contains(use.service())) {
      problems.error(
          at,
          "\"" + use.service() + "\" is named twice among what the service needs or uses",
          "name it once");
    }
  }

  private void breakdowns(String at, ServiceSpec service) {
    for (int i = 0; i < service.breakdowns().size(); i++) {
      BreakdownSpec breakdown = service.breakdowns().get(i);
      String entry = at + ".breakdowns[" + i + "]";
      distribution(entry + ".every", breakdown.every());
      if (breakdown.every().average() < 1) {
        problems.error(
            entry + ".every",
            "it would break down without end",
            "leave at least a minute between two breakdowns, on average");
      }
      if (breakdown.losesData() && service.backup() == null) {
        problems.error(
            entry + ".losesData",
            "the service holds no data",
            "give it a \"backup\", or leave this out");
      }
      if (breakdown.lasts() != null) {
        distribution(entry + ".lasts", breakdown.lasts());
      }
    }
  }

  private void decay(String at, ServiceSpec service) {
    problems.ids(
        at + ".decay", "id", "decay", service.decay().stream().map(DecaySpec::id).toList());
    for (int i = 0; i < service.decay().size(); i++) {
      DecaySpec decay = service.decay().get(i);
      String entry = at + ".decay[" + i + "]";
      ScenarioCheck.during(scenario, problems, entry + ".breaks", decay.breaks());
      if (decay.kind() == DecaySpec.Kind.PATCH && decay.breaks() != null) {
        problems.error(
            entry + ".breaks",
            "what is not patched does not break by itself",
            "leave it out; \"exposure\" says what attackers make of it");
      }
      boolean anybody =
          scenario.people().stream()
              .anyMatch(
                  person ->
                      person.knows().getOrDefault(service.id(), Permille.NONE).value()
                          >= decay.knows().value());
      if (!anybody) {
        problems.error(
            entry + ".knows",
            "nobody knows so much of the service: " + decay.knows().value(),
            "let somebody know it, or ask for less");
      }
    }
  }

  private void customers() {
    CustomersSpec customers = scenario.market().customers();
    if (customers == null) {
      return;
    }
    for (int i = 0; i < customers.services().size(); i++) {
      problems.known(
          "market.customers.services[" + i + "]",
          "service",
          customers.services().get(i),
          ids.services());
    }
  }

  private void seasons(String at, ServiceSpec service) {
    for (int i = 0; i < service.seasons().size(); i++) {
      SeasonSpec season = service.seasons().get(i);
      if (!season.until().isAfter(season.from())) {
        problems.error(
            at + ".seasons[" + i + "].until",
            "it is over before it begins",
            "write a later moment");
      }
    }
  }

  private void reporting() {
    List<ReportingSpec> all = scenario.incidents().reporting();
    problems.ids(
        "incidents.reporting", "id", "report", all.stream().map(ReportingSpec::id).toList());
    for (int i = 0; i < all.size(); i++) {
      String at = "incidents.reporting[" + i + "]";
      problems.known(at + ".team", "team", all.get(i).team(), ids.teams());
      for (int j = 0; j < all.get(i).services().size(); j++) {
        problems.known(
            at + ".services[" + j + "]", "service", all.get(i).services().get(j), ids.services());
      }
    }
  }

  /** What each service needs or uses. */
  private Map<ServiceId, List<ServiceId>> dependencies() {
    Map<ServiceId, List<ServiceId>> all = new LinkedHashMap<>();
    for (ServiceSpec service : scenario.services()) {
      List<ServiceId> others = new ArrayList<>(service.needs());
      service.uses().forEach(use -> others.add(use.service()));
      all.put(service.id(), others);
    }
    return all;
  }

  private void shares(String path, String what, List<Permille> shares, int wanted) {
    if (shares.isEmpty()) {
      return;
    }
    if (shares.size() != wanted) {
      problems.error(
          path,
          "there are " + shares.size() + " shares",
          "write " + wanted + " (one for each of the " + what + "), or none");
      return;
    }
    long sum = 0;
    for (int i = 0; i < shares.size(); i++) {
      int share = shares.get(i).value();
      if (share < 0 || share > 100_000) {
        problems.error(path + "[" + i + "]", "the share is " + share, "it goes from 0 to 100000");
      }
      sum += share;
    }
    long mean = sum / wanted;
    if (mean < 950 || mean > 1050) {
      problems.note(
          path,
          "the shares average " + mean + " permille, which changes the average demand",
          "let them average 1000");
    }
  }

  private void stream(String at, StreamSpec stream) {
    problems.known(at + ".service", "service", stream.service(), ids.services());
    delay(at + ".delay", stream.delay(), WaitsFor.NO_DATE);
    problems.known(at + ".serviceClass", "class of service", stream.serviceClass(), ids.classes());
    arrivals(at, stream);
    boolean lab = scenario.laws().off().contains("ALL") && scenario.laws().on().isEmpty();
    for (StageId stage : new TreeSet<>(stream.effort().keySet())) {
      String entry = at + ".effort[\"" + stage + "\"]";
      Distribution effort = stream.effort().get(stage);
      problems.known(entry + "#key", "stage", stage, ids.stages());
      distribution(entry, effort);
      if (effort.average() > MOST_EFFORT) {
        problems.error(
            entry,
            "the work averages " + Math.round(effort.average()) + " minutes",
            "at most " + MOST_EFFORT + " fit a game");
      }
      if (lab && isDrawn(effort) && effort.average() < LEAST_LAB_EFFORT) {
        problems.note(
            entry,
            "the work averages " + Math.round(effort.average()) + " minutes",
            "from "
                + LEAST_LAB_EFFORT
                + " on, rounding to whole minutes does not disturb a comparison with theory");
      }
    }
    if (stream.service() == null && stream.valuePerDay() > 0) {
      problems.error(
          at + ".valuePerDay",
          "the value is earned while a service serves, and the stream names none",
          "add \"service\"");
    }
    if (stream.untilDay() > 0 && stream.untilDay() < stream.fromDay()) {
      problems.error(
          at + ".untilDay",
          "it ends on day " + stream.untilDay() + ", before it begins on day " + stream.fromDay(),
          "write a later day, or 0 for no end");
    }
  }

  private void delay(String at, DelaySpec delay, WaitsFor date) {
    if (delay == null) {
      return;
    }
    if (delay.perDay() == 0 && delay.once() == 0) {
      problems.error(
          at + ".perDay", "this delay costs nothing", "write a cost, or leave \"delay\" out");
    }
    boolean fixed = delay.profile() == DelaySpec.Profile.FIXED_DATE;
    if (!fixed && delay.once() > 0) {
      problems.error(
          at + ".once",
          "only a FIXED_DATE costs something once; this is " + delay.profile(),
          "write the profile FIXED_DATE, or 0");
    }
    if (delay.fromTheFirst() && delay.fromDay() > 0) {
      problems.error(
          at + ".fromDay",
          delay.profile() + " costs from the first day",
          "write 0, or the profile NONE_FOR_NOW");
    }
    if (!delay.fromTheFirst() && delay.fromDay() == 0 && date == WaitsFor.NO_DATE) {
      problems.error(
          at + ".fromDay",
          delay.profile() + " costs from a later day, and none is given",
          "write after how many days, or the profile LINEAR");
    }
  }

  /** Whether what waits has a date of its own. */
  private enum WaitsFor {
    A_DATE,
    NO_DATE
  }

  private void arrivals(String at, StreamSpec stream) {
    if ((stream.arrivals() == null) == (stream.loop() == 0)) {
      problems.error(
          at,
          stream.loop() == 0
              ? "nothing says when items come"
              : "items come after a time and in a closed loop",
          "write one of \"arrivals\" and \"loop\"");
      return;
    }
    if (stream.loop() > 0) {
      if (stream.effort().values().stream().allMatch(effort -> effort.average() == 0)) {
        problems.error(
            at + ".loop",
            "its items are no work, so the loop would turn for ever in one minute",
            "give some stage work");
      }
      return;
    }
    distribution(at + ".arrivals", stream.arrivals());
    if (stream.arrivals().average() <= 0) {
      problems.error(
          at + ".arrivals",
          "all items would come in the same minute",
          "leave at least a minute between two arrivals, on average");
    }
  }

  private void distribution(String path, Distribution distribution) {
    if (distribution instanceof Distribution.Listed listed) {
      for (int i = 0; i < listed.minutes().size(); i++) {
        long minutes = listed.minutes().get(i);
        if (minutes < 0 || minutes > 10_000_000) {
          problems.error(
              path + ".listed[" + i + "]",
              "the list holds " + minutes + " minutes",
              "write 0 to 10000000");
        }
      }
    } else if (distribution.average() > 10_000_000) {
      problems.error(
          path,
          "the mean is " + Math.round(distribution.average()) + " minutes",
          "at most 10000000 (19 years) are meaningful");
    }
  }

  private void promise(String at, PromiseSpec promise) {
    problems.known(at + ".service", "service", promise.service(), ids.services());
    problems.known(at + ".serviceClass", "class of service", promise.serviceClass(), ids.classes());
    ScenarioCheck.during(scenario, problems, at + ".arrives", promise.arrives());
    if (ScenarioCheck.isDuring(scenario, promise.arrives())) {
      ScenarioCheck.during(scenario, problems, at + ".due", promise.due());
    }
    if (promise.due() != null && !promise.due().isAfter(promise.arrives())) {
      problems.error(at + ".due", "it is due before it comes in", "write a later moment");
    }
    delay(
        at + ".delay", promise.delay(), promise.due() == null ? WaitsFor.NO_DATE : WaitsFor.A_DATE);
    for (StageId stage : new TreeSet<>(promise.effort().keySet())) {
      String entry = at + ".effort[\"" + stage + "\"]";
      long minutes = promise.effort().get(stage);
      problems.known(entry + "#key", "stage", stage, ids.stages());
      if (minutes < 0 || minutes > MOST_EFFORT) {
        problems.error(entry, "the work is " + minutes + " minutes", "write 0 to " + MOST_EFFORT);
      }
    }
  }

  private void freeze(String at, FreezeSpec freeze) {
    ScenarioCheck.during(scenario, problems, at + ".from", freeze.from());
    if (!freeze.until().isAfter(freeze.from())) {
      problems.error(at + ".until", "it ends before it begins", "write a later moment");
    }
    for (int i = 0; i < freeze.exceptPromises().size(); i++) {
      problems.known(
          at + ".exceptPromises[" + i + "]",
          "promise",
          freeze.exceptPromises().get(i),
          ids.promises());
    }
    for (int i = 0; i < freeze.exceptStreams().size(); i++) {
      problems.known(
          at + ".exceptStreams[" + i + "]", "stream", freeze.exceptStreams().get(i), ids.streams());
    }
  }

  private void needs() {
    Map<Object, List<Object>> streams = new LinkedHashMap<>();
    scenario.demand().forEach(stream -> streams.put(stream.id(), List.copyOf(stream.needs())));
    for (int i = 0; i < scenario.demand().size(); i++) {
      StreamSpec stream = scenario.demand().get(i);
      needs("demand[" + i + "]", "stream", stream.id(), streams, ids.streams());
    }
    Map<Object, List<Object>> promises = new LinkedHashMap<>();
    scenario
        .promises()
        .forEach(promise -> promises.put(promise.id(), List.copyOf(promise.needs())));
    for (int i = 0; i < scenario.promises().size(); i++) {
      PromiseSpec promise = scenario.promises().get(i);
      needs("promises[" + i + "]", "promise", promise.id(), promises, ids.promises());
    }
  }

  private void needs(
      String at, String kind, Object id, Map<Object, List<Object>> all, List<String> known) {
    List<Object> needed = all.getOrDefault(id, List.of());
    for (int i = 0; i < needed.size(); i++) {
      problems.known(at + ".needs[" + i + "]", kind, needed.get(i), known);
    }
    circle(at + ".needs", kind, id, all);
  }

  /** Who needs itself by way of others is told once, at the first of them. */
  private <T> void circle(String at, String kind, T id, Map<T, ? extends Collection<T>> needs) {
    Circles.from(id, needs)
        .ifPresent(
            way ->
                problems.error(
                    at,
                    "the " + kind + " \"" + id + "\" needs itself: " + way,
                    "break the circle"));
  }

  private void deadline(String at, DeadlineSpec deadline) {
    problems.known(at + ".service", "service", deadline.service(), ids.services());
    ScenarioCheck.during(scenario, problems, at + ".from", deadline.from());
    if (ScenarioCheck.isDuring(scenario, deadline.from())) {
      ScenarioCheck.during(scenario, problems, at + ".until", deadline.until());
    }
    long window = java.time.Duration.between(deadline.from(), deadline.until()).toMinutes();
    if (window <= 0) {
      problems.error(at + ".until", "it ends before it begins", "write a later moment");
    } else if (deadline.runs() > window) {
      problems.error(
          at + ".runs",
          "the run takes " + deadline.runs() + " minutes, and there are " + window,
          "shorten the run or widen the window");
    }
  }

  private boolean works(TeamId team) {
    return scenario.stages().stream()
        .anyMatch(stage -> stage.kind() == StageSpec.Kind.WORK && team.equals(stage.team()));
  }

  private void practices() {
    Map<PracticeId, List<PracticeId>> practices = new LinkedHashMap<>();
    scenario.practices().forEach(practice -> practices.put(practice.id(), practice.needs()));
    for (int i = 0; i < scenario.practices().size(); i++) {
      PracticeSpec practice = scenario.practices().get(i);
      String at = "practices[" + i + "]";
      problems.known(at + ".team", "team", practice.team(), ids.teams());
      if (ids.teams().contains(practice.team().value()) && !works(practice.team())) {
        problems.error(
            at + ".team",
            "the team \""
                + practice.team()
                + "\" does no stage of kind WORK, so nobody would do it",
            "name a team that works in a stage, or give this one a stage");
      }
      for (int j = 0; j < practice.needs().size(); j++) {
        problems.known(
            at + ".needs[" + j + "]", "practice", practice.needs().get(j), ids.practices());
      }
      for (TeamId team : new TreeSet<>(practice.fit().keySet())) {
        problems.known(at + ".fit[\"" + team + "\"]#key", "team", team, ids.teams());
      }
      circle(at + ".needs", "practice", practice.id(), practices);
      products.practice(at, practice);
      for (int j = 0; j < practice.effects().size(); j++) {
        problems.known(
            at + ".effects[" + j + "].when",
            "practice",
            practice.effects().get(j).when(),
            ids.practices());
      }
    }
  }

  private void policies() {
    PolicySpec policies = scenario.policies();
    problems.known("policies.expert", "person", policies.expert(), ids.people());
    boolean releases =
        scenario.stages().stream().anyMatch(stage -> stage.kind() == StageSpec.Kind.RELEASE);
    if (releases && policies.releaseDays().isEmpty()) {
      problems.error("policies.releaseDays", "no release ever goes out", "name at least one day");
    }
    boolean cuts = scenario.stages().stream().anyMatch(StageSpec::slices);
    if (policies.slice() > 0 && !cuts) {
      problems.note("policies.slice", "no stage cuts items", "write \"slices\": true in a stage");
    }
    rollout(problems, "policies.changes.rollout", policies.changes().rollout());
    List<Object> days = new ArrayList<>(policies.releaseDays());
    if (new HashSet<>(days).size() < days.size()) {
      problems.error("policies.releaseDays", "a day stands twice", "name each day once");
    }
  }

  /** The shares of a rollout rise, from one customer in a thousand. */
  static void rollout(Problems problems, String at, List<Permille> steps) {
    int before = 0;
    for (int i = 0; i < steps.size(); i++) {
      int share = steps.get(i).value();
      if (share <= before || share > 1000) {
        problems.error(
            at + "[" + i + "]",
            "the share " + share + " does not lie above " + before + " and up to 1000",
            "let the shares rise: [10, 100, 500]; after the last all customers follow");
        return;
      }
      before = share;
    }
  }

  private void inject(String at, InjectSpec inject) {
    problems.known(at + ".service", "service", inject.service(), ids.services());
    ScenarioCheck.during(scenario, problems, at + ".at", inject.at());
    boolean hits =
        inject.what() == InjectSpec.What.INCIDENT || inject.what() == InjectSpec.What.DEMAND;
    if (hits && inject.service() == null) {
      problems.error(
          at, inject.what() + " concerns a service, and none is named", "add \"service\"");
    }
    if (inject.what() == InjectSpec.What.OFFER && inject.offer() == null) {
      problems.error(at + ".offer", "it does not say to whom", "write {\"person\": …}");
    }
    if (inject.offer() != null) {
      problems.known(at + ".offer.person", "person", inject.offer().person(), ids.people());
    }
    if (inject.what() == InjectSpec.What.DEMAND && inject.lasts() == 0) {
      problems.error(at, "the demand lasts no time", "add \"lasts\": how many minutes");
    }
  }

  /** What is constant or listed is whole minutes already. */
  private static boolean isDrawn(Distribution effort) {
    return !(effort instanceof Distribution.Constant || effort instanceof Distribution.Listed);
  }
}
