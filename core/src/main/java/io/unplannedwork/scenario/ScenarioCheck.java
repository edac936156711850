package io.unplannedwork.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Finds what a scenario says that does not hold together, all at once. */
public final class ScenarioCheck {
  private ScenarioCheck() {}

  /** All problems, in the order of the scenario's parts; errors forbid playing, notes do not. */
  public static List<Problem> check(Scenario scenario) {
    return check(scenario, List.of());
  }

  /**
   * As {@link #check(Scenario)}.
   *
   * @param offered practices that the catalogue has, to be named where one of them is missing
   */
  public static List<Problem> check(Scenario scenario, List<String> offered) {
    Problems problems = new Problems(offered);
    Ids ids = Ids.of(scenario);
    if (!scenario.id().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      problems.error(
          "id",
          "the id \"" + scenario.id() + "\" is not a folder's name",
          "use lower-case letters, digits and hyphens: \"first-release\"");
    }
    if (!scenario.startsOnMonday()) {
      LocalDate monday = scenario.start().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      problems.error(
          "start", scenario.start() + " is not a Monday", "the next one is \"" + monday + "\"");
    }
    ids.check(problems);
    laws(scenario, problems);
    new CheckPeople(scenario, ids, problems).check();
    new CheckWork(scenario, ids, problems).check();
    new CheckPlay(scenario, ids, problems).check();
    new CheckDecisions(scenario, ids, problems).check();
    new CheckUse(scenario, problems).check();
    new CheckAudits(scenario, ids, problems).check();
    new CheckMoments(scenario, ids, problems).check();
    return problems.found();
  }

  private static void laws(Scenario scenario, Problems problems) {
    List<String> names = new ArrayList<>(List.of("ALL"));
    for (Law law : Law.values()) {
      names.add(law.name());
    }
    for (int i = 0; i < scenario.laws().off().size(); i++) {
      problems.known("laws.off[" + i + "]", "law", scenario.laws().off().get(i), names);
    }
    for (Parameter parameter : Parameter.values()) {
      Long value = scenario.laws().parameters().get(parameter);
      if (value != null && (value < parameter.least() || value > parameter.most())) {
        problems.error(
            "laws.parameters[\"" + parameter + "\"]",
            parameter + " is " + value,
            "it goes from "
                + parameter.least()
                + " to "
                + parameter.most()
                + ": "
                + parameter.unit());
      }
    }
  }

  /** The first moment after the last round. */
  static LocalDateTime end(Scenario scenario) {
    long days = scenario.rounds().stream().mapToLong(r -> r.days() + r.interlude()).sum();
    return scenario.start().plusDays(days).atStartOfDay();
  }

  /** A moment must lie between the first minute and the last round's end. */
  static void during(Scenario scenario, Problems problems, String path, LocalDateTime moment) {
    if (moment != null && !isDuring(scenario, moment)) {
      problems.error(
          path,
          moment.toString().replace('T', ' ') + " lies outside the rounds",
          "they go from " + scenario.start() + " to " + end(scenario).toLocalDate().minusDays(1),
          "start",
          "rounds");
    }
  }

  static boolean isDuring(Scenario scenario, LocalDateTime moment) {
    return !moment.isBefore(scenario.start().atStartOfDay()) && moment.isBefore(end(scenario));
  }
}
