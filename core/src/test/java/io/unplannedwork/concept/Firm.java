package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.measure.RoleAudit;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.World;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A small company for one concept, written as an author would: only the laws that are named. */
final class Firm {
  private static final String HEAD =
      """
      {
        "schemaVersion": 1, "id": "firm", "title": "Firm", "start": "2026-06-01",
        "calendars": [
          {"id": "always", "open": "00:00", "close": "00:00",
           "days": ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]},
          {"id": "office", "open": "09:00", "close": "17:00"},
        ],
        "groups": [
          {"id": "dev", "name": "Development", "head": "DEVELOPMENT"},
          {"id": "ops", "name": "Operations", "head": "OPERATIONS"},
        ],
        "rounds": [{"title": "Round", "days": 364}],
      """;

  private final Map<String, List<String>> parts = new LinkedHashMap<>();
  private String laws = "\"off\": [\"ALL\"]";
  private String parameters = "";
  private String policies = "";
  private final List<Recorded> log = new ArrayList<>();
  private final EventLog events = new EventLog();
  private Measures measures;
  private RoleAudit audit;
  private World world;

  /** Only these laws hold. */
  Firm laws(String... on) {
    laws = "\"off\": [\"ALL\"], \"on\": [" + quoted(on) + "]";
    return this;
  }

  Firm set(Parameter parameter, long value) {
    parameters += "\"" + parameter + "\": " + value + ", ";
    return this;
  }

  Firm policies(String json) {
    policies = json;
    return this;
  }

  Firm team(String id, String group) {
    return part(
        "teams",
        "{\"id\": \"%s\", \"name\": \"%s\", \"group\": \"%s\", \"calendar\": \"always\"}",
        id,
        id,
        group);
  }

  /** A team that a decision founds. */
  Firm later(String id, String group) {
    return part(
        "teams",
        "{\"id\": \"%s\", \"name\": \"%s\", \"group\": \"%s\", \"calendar\": \"always\", \"later\": true}",
        id,
        id,
        group);
  }

  /** A seasoned hand at some skills, who knows all of some services. */
  Firm person(String id, String team, List<String> skills, String... knows) {
    return part(
        "people",
        "{\"id\": \"%s\", \"name\": \"%s\", \"team\": \"%s\", \"skills\": {%s}, \"knows\": {%s}}",
        id,
        id,
        team,
        whole(skills),
        whole(List.of(knows)));
  }

  /** A stage; its skill has its name. {@code more} are further fields, each with a comma before. */
  Firm stage(String id, String team, String more) {
    return part(
        "stages",
        "{\"id\": \"%s\", \"name\": \"%s\", \"team\": \"%s\", \"skill\": \"%s\"%s}",
        id,
        id,
        team,
        id,
        more);
  }

  Firm service(String id, String builtBy, String runBy, String more) {
    return part(
        "services",
        "{\"id\": \"%s\", \"name\": \"%s\", \"builtBy\": \"%s\", \"runBy\": \"%s\", \"criticality\": 3%s}",
        id,
        id,
        builtBy,
        runBy,
        more);
  }

  /** Work about a service that comes in about every so many minutes. */
  Firm stream(String id, String service, long every, String effort) {
    return part(
        "demand",
        "{\"id\": \"%s\", \"type\": \"CHANGE\", \"titles\": [\"%s\"], \"service\": \"%s\", \"arrivals\": {\"exponential\": %d}, \"effort\": {%s}}",
        id,
        id,
        service,
        every,
        effort);
  }

  Firm part(String kind, String json, Object... values) {
    parts.computeIfAbsent(kind, key -> new ArrayList<>()).add(String.format(json, values));
    return this;
  }

  Scenario scenario() {
    StringBuilder json = new StringBuilder(HEAD);
    json.append("\"laws\": {").append(laws).append(", \"parameters\": {").append(parameters);
    json.append("}},\n");
    json.append("\"policies\": {").append(policies).append("},\n");
    parts.forEach(
        (kind, all) ->
            json.append('"')
                .append(kind)
                .append("\": [")
                .append(String.join(",\n", all))
                .append("],\n"));
    var reading = ScenarioJson.read(json.append("}").toString().getBytes(StandardCharsets.UTF_8));
    assertThat(reading.errors()).as("problems of the scenario").isEmpty();
    return reading.scenario();
  }

  /** Somebody listens from now on; what happened before they have missed. */
  Firm listen(Consumer<Recorded> listener) {
    events.listen(listener);
    return this;
  }

  /** The company opens. */
  Firm open(long seed) {
    Scenario scenario = scenario();
    measures = new Measures(scenario);
    events.listen(log::add);
    events.listen(measures);
    audit = new RoleAudit(scenario);
    events.listen(audit);
    world = World.create(scenario, seed, events);
    return this;
  }

  Firm live(int days) {
    long until = world.now() + days * SimTime.DAY;
    while (world.advance(until, 10_000) < until) {
      // Something rang: on.
    }
    return this;
  }

  Firm order(Order... orders) {
    for (Order order : orders) {
      world.apply(order, 0);
    }
    return this;
  }

  World world() {
    return world;
  }

  <T extends Event> List<T> events(Class<T> type) {
    return log.stream().map(Recorded::event).filter(type::isInstance).map(type::cast).toList();
  }

  List<Recorded> recorded(Class<? extends Event> type) {
    return log.stream().filter(recorded -> type.isInstance(recorded.event())).toList();
  }

  Reading reading(Measure measure) {
    return measures.read(measure, Scope.GAME, SimTime.of(world.now()));
  }

  RoleAudit.Answer answer(RoleAudit.Question question) {
    return audit.answers().get(question.ordinal());
  }

  /** Mean minutes from arrival to the end of what was finished between two days. */
  double leadTime(long fromDay, long toDay) {
    long sum = 0;
    long count = 0;
    for (Recorded recorded : log) {
      long day = recorded.at().minutes() / SimTime.DAY;
      SimTime arrived = null;
      if (recorded.event() instanceof FlowEvent.ItemLive live) {
        arrived = live.arrived();
      } else if (recorded.event() instanceof FlowEvent.ItemDone done) {
        arrived = done.arrived();
      }
      if (arrived != null && day >= fromDay && day < toDay) {
        sum += recorded.at().minutes() - arrived.minutes();
        count++;
      }
    }
    assertThat(count).as("items finished from day %s to %s", fromDay, toDay).isGreaterThan(20);
    return (double) sum / count;
  }

  static Order move(String person, String team) {
    return new Order.Move(new PersonId(person), new TeamId(team));
  }

  static Order take(String team, String stage, String... services) {
    return new Order.Take(
        new TeamId(team), new StageId(stage), Arrays.stream(services).map(ServiceId::new).toList());
  }

  static Order own(String service, String builtBy, String runBy) {
    return new Order.Own(
        new ServiceId(service),
        builtBy == null ? null : new TeamId(builtBy),
        runBy == null ? null : new TeamId(runBy));
  }

  private static String whole(List<String> names) {
    return String.join(", ", names.stream().map(name -> "\"" + name + "\": 1000").toList());
  }

  private static String quoted(String... names) {
    return String.join(", ", Arrays.stream(names).map(name -> "\"" + name + "\"").toList());
  }
}
