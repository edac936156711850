package io.unplannedwork.desktop.bench;

import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ScenarioReading;
import io.unplannedwork.scenario.Scenario;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Companies that differ in size alone: departments of ten people who build, test and run, and know
 * all services; every law on, two thirds busy.
 */
final class BenchCompany {
  /** Days after which the company has the items it was to have. */
  static final int FILLED = 21;

  /**
   * Days looked at after that; in more, the queue would come to be as long as the load makes it.
   */
  static final int DAYS = 56;

  private static final int STREAMS = 50;

  private static final int SERVICES = 5;

  /** Minutes between two items of a department: with rework they fill two thirds of its time. */
  private static final int GAP = 1000;

  private static final int DEPARTMENT = 10;

  private static final String EVERYTHING =
      IntStream.range(0, SERVICES)
          .mapToObj(service -> "\"service-" + service + "\": 1000")
          .collect(Collectors.joining(", "));

  private BenchCompany() {}

  /**
   * A company.
   *
   * @param people a multiple of ten
   * @param items how many come on the first days, before all others, and wait their turn
   */
  static Scenario of(int people, long items) {
    int departments = people / DEPARTMENT;
    StringBuilder json = new StringBuilder(100_000);
    json.append(
        """
        {"schemaVersion": 1, "id": "bench", "title": "Bench", "start": "2026-06-01", "laws": {"parameters": {"DEPLOY_PER_CHANGE": 0}},
        "calendars": [{"id": "office", "open": "09:00", "close": "17:00"}],
        "groups": [
          {"id": "development", "name": "Development", "head": "DEVELOPMENT"},
          {"id": "operations", "name": "Operations", "head": "OPERATIONS"}],
        "teams": [
          {"id": "builders", "name": "Builders", "group": "development", "calendar": "office"},
          {"id": "testers", "name": "Testers", "group": "development", "calendar": "office"},
          {"id": "runners", "name": "Runners", "group": "operations", "calendar": "office"}],
        "stages": [
          {"id": "build", "name": "Build", "team": "builders", "skill": "build",
            "slices": true, "makesDefects": true, "catches": 250},
          {"id": "test", "name": "Test", "team": "testers", "skill": "test", "catches": 550},
          {"id": "release", "name": "Release", "kind": "RELEASE", "team": "runners", "skill": "run"}],
        "policies": {"approval": "NONE", "releaseTime": "10:00", "batch": 5,
          "releaseDays": ["MON", "TUE", "WED", "THU", "FRI"], "rota": "RUNNERS", "response": "FIX_FORWARD"},
        "rounds": [{"title": "Bench", "days": 366}],
        """);
    list(json, "people", people, BenchCompany::person);
    list(json, "services", SERVICES, BenchCompany::service);
    json.append("\"demand\": [");
    int streams = Math.min(departments, STREAMS);
    for (int i = 0; i < streams; i++) {
      json.append(
          String.format(
              Locale.ROOT,
              """
              {"id": "work-%d", "type": "CHANGE", "titles": ["Work"], "service": "service-%d",
               "arrivals": {"exponential": %d}, "effort": {"build": {"exponential": 480},
               "test": {"exponential": 160}, "release": {"constant": 0}}},
              """,
              i,
              i % SERVICES,
              GAP * streams / departments));
    }
    json.append(
        String.format(
            Locale.ROOT,
            """
            {"id": "backlog", "type": "INTERNAL_PROJECT", "titles": ["Backlog"],
             "arrivals": {"constant": 1}, "most": %d, "effort": {"build": {"exponential": 480},
             "test": {"exponential": 160}}}]}
            """,
            items));
    ScenarioReading reading = ScenarioJson.read(json.toString());
    if (!reading.ok()) {
      throw new IllegalStateException(reading.report("bench"));
    }
    return reading.scenario();
  }

  private interface Writer {
    void write(StringBuilder json, int index);
  }

  private static void list(StringBuilder json, String key, int count, Writer writer) {
    json.append('"').append(key).append("\": [");
    for (int i = 0; i < count; i++) {
      writer.write(json, i);
    }
    json.append("],\n");
  }

  private static void person(StringBuilder json, int index) {
    int place = index % DEPARTMENT;
    String team = place < 6 ? "builders" : place < 8 ? "testers" : "runners";
    String skill = place < 6 ? "build" : place < 8 ? "test" : "run";
    json.append(
        String.format(
            Locale.ROOT,
            """
            {"id": "p%d", "name": "P%d", "team": "%s", "skills": {"%s": 1000},
             "knows": {%s}, "wage": 4000},
            """,
            index,
            index,
            team,
            skill,
            EVERYTHING));
  }

  private static void service(StringBuilder json, int index) {
    json.append(
        String.format(
            Locale.ROOT,
            """
            {"id": "service-%d", "name": "Service %d", "builtBy": "builders", "runBy": "runners",
             "criticality": 2, "demand": 40, "debt": 200, "revenue": 500},
            """,
            index,
            index));
  }
}
