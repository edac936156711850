package io.unplannedwork.desktop.bench;

import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ScenarioReading;
import io.unplannedwork.scenario.Scenario;
import java.util.Locale;

/**
 * Companies that differ in size alone: more or fewer departments of ten people, each with a service
 * of its own, a team of eight who build and test it and a team of two who run it; every law on, two
 * thirds busy.
 */
final class BenchCompany {
  /** Days after which the company has the items it was to have. */
  static final int FILLED = 21;

  /**
   * Days looked at after that; in more, the queue would come to be as long as the load makes it.
   */
  static final int DAYS = 56;

  /** Minutes between two items of a department: with rework they fill two thirds of its time. */
  private static final int GAP = 1000;

  private static final int DEPARTMENT = 10;

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
        "stages": [
          {"id": "build", "name": "Build", "team": "builders-0", "by": "BUILDERS", "skill": "build",
            "slices": true, "makesDefects": true, "catches": 250},
          {"id": "test", "name": "Test", "team": "builders-0", "by": "BUILDERS", "skill": "test",
            "catches": 550},
          {"id": "release", "name": "Release", "kind": "RELEASE", "team": "runners-0",
            "by": "RUNNERS", "skill": "run"}],
        "policies": {"approval": "NONE", "releaseTime": "10:00", "batch": 5,
          "releaseDays": ["MON", "TUE", "WED", "THU", "FRI"], "rota": "RUNNERS", "response": "FIX_FORWARD"},
        "rounds": [{"title": "Bench", "days": 366}],
        """);
    list(json, "teams", departments, BenchCompany::teams);
    list(json, "people", people, BenchCompany::person);
    list(json, "services", departments, BenchCompany::service);
    json.append("\"demand\": [");
    for (int i = 0; i < departments; i++) {
      json.append(
          String.format(
              Locale.ROOT,
              """
              {"id": "work-%d", "type": "CHANGE", "titles": ["Work"], "service": "service-%d",
               "arrivals": {"exponential": %d}, "effort": {"build": {"exponential": 480},
               "test": {"exponential": 160}, "release": {"constant": 0}}},
              """,
              i,
              i,
              GAP));
    }
    for (int i = 0; i < departments; i++) {
      json.append(
          String.format(
              Locale.ROOT,
              """
              {"id": "backlog-%d", "type": "INTERNAL_PROJECT", "titles": ["Backlog"],
               "service": "service-%d", "arrivals": {"constant": 1}, "most": %d,
               "effort": {"build": {"exponential": 480}, "test": {"exponential": 160}}}%s
              """,
              i,
              i,
              items / departments,
              i < departments - 1 ? "," : "]}"));
    }
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
    int department = index / DEPARTMENT;
    String team = place < 8 ? "builders" : "runners";
    String skill = place < 6 ? "build" : place < 8 ? "test" : "run";
    json.append(
        String.format(
            Locale.ROOT,
            """
            {"id": "p%d", "name": "P%d", "team": "%s-%d", "skills": {"%s": 1000},
             "knows": {"service-%d": 1000}, "wage": 4000},
            """,
            index,
            index,
            team,
            department,
            skill,
            department));
  }

  private static void teams(StringBuilder json, int department) {
    json.append(
        String.format(
            Locale.ROOT,
            """
            {"id": "builders-%d", "name": "Builders %d", "group": "development",
             "calendar": "office"},
            {"id": "runners-%d", "name": "Runners %d", "group": "operations", "calendar": "office"},
            """,
            department,
            department,
            department,
            department));
  }

  private static void service(StringBuilder json, int index) {
    json.append(
        String.format(
            Locale.ROOT,
            """
            {"id": "service-%d", "name": "Service %d", "builtBy": "builders-%d", "runBy": "runners-%d",
             "criticality": 2, "demand": 40, "debt": 200, "revenue": 500},
            """,
            index,
            index,
            index,
            index));
  }
}
