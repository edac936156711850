package io.unplannedwork.scenario;

import java.util.List;
import java.util.function.Function;

/** The ids a scenario gives, by kind, in the scenario's order. */
record Ids(
    List<String> calendars,
    List<String> groups,
    List<String> teams,
    List<String> people,
    List<String> stages,
    List<String> services,
    List<String> classes,
    List<String> streams,
    List<String> promises,
    List<String> deadlines,
    List<String> audits,
    List<String> freezes,
    List<String> practices,
    List<String> schemes,
    List<String> injects,
    List<String> decisions,
    List<String> actions,
    List<String> strategies) {

  static Ids of(Scenario scenario) {
    return new Ids(
        list(scenario.calendars(), CalendarSpec::id),
        list(scenario.groups(), GroupSpec::id),
        list(scenario.teams(), TeamSpec::id),
        list(scenario.people(), PersonSpec::id),
        list(scenario.stages(), StageSpec::id),
        list(scenario.services(), ServiceSpec::id),
        list(scenario.classes(), ServiceClassSpec::id),
        list(scenario.demand(), StreamSpec::id),
        list(scenario.promises(), PromiseSpec::id),
        list(scenario.deadlines(), DeadlineSpec::id),
        list(scenario.audits(), AuditSpec::id),
        list(scenario.freezes(), FreezeSpec::id),
        list(scenario.practices(), PracticeSpec::id),
        list(scenario.schemes(), SchemeSpec::id),
        list(scenario.injects(), InjectSpec::id),
        list(scenario.decisions(), DecisionSpec::id),
        list(scenario.actions(), ActionSpec::id),
        list(scenario.strategies(), StrategySpec::id));
  }

  private static <T> List<String> list(List<T> specs, Function<T, Object> id) {
    return specs.stream().map(id).map(Object::toString).toList();
  }

  void check(Problems problems) {
    problems.ids("calendars", "id", "calendar", calendars);
    problems.ids("groups", "id", "group", groups);
    problems.ids("teams", "id", "team", teams);
    problems.ids("people", "id", "person", people);
    problems.ids("stages", "id", "stage", stages);
    problems.ids("services", "id", "service", services);
    problems.ids("classes", "id", "class of service", classes);
    problems.ids("demand", "id", "stream", streams);
    problems.ids("promises", "id", "promise", promises);
    problems.ids("deadlines", "id", "deadline", deadlines);
    problems.ids("audits", "id", "audit", audits);
    problems.ids("freezes", "id", "freeze", freezes);
    problems.ids("practices", "id", "practice", practices);
    problems.ids("schemes", "id", "scheme", schemes);
    problems.ids("injects", "id", "inject", injects);
    problems.ids("decisions", "id", "decision", decisions);
    problems.ids("actions", "id", "action", actions);
    problems.ids("strategies", "id", "strategy", strategies);
  }
}
