package io.unplannedwork.scenario;

import io.unplannedwork.contract.Measure;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Goals: what they look at, whether that happens in their round, and whether they can be reached.
 */
final class CheckGoals {
  private final Scenario scenario;
  private final Ids ids;
  private final Problems problems;
  private final Set<Object> seen = new HashSet<>();

  CheckGoals(Scenario scenario, Ids ids, Problems problems) {
    this.scenario = scenario;
    this.ids = ids;
    this.problems = problems;
  }

  void check() {
    LocalDateTime from = scenario.start().atStartOfDay();
    for (int i = 0; i < scenario.rounds().size(); i++) {
      RoundSpec round = scenario.rounds().get(i);
      from = from.plusDays(round.interlude());
      LocalDateTime until = from.plusDays(round.days());
      for (int j = 0; j < round.goals().size(); j++) {
        goal("rounds[" + i + "].goals[" + j + "]", round.goals().get(j), from, until);
      }
      from = until;
    }
  }

  private void goal(String at, GoalSpec goal, LocalDateTime from, LocalDateTime until) {
    if (!seen.add(goal.id())) {
      problems.error(
          at + ".id", "a second goal has the id \"" + goal.id() + "\"", "give it another id");
    }
    if (goal.atLeast() == null && goal.atMost() == null) {
      problems.error(
          at, "the goal does not say when it is reached", "add \"atLeast\" or \"atMost\"");
    }
    if (goal.atLeast() != null && goal.atMost() != null && goal.atLeast() > goal.atMost()) {
      problems.error(
          at + ".atMost",
          "nothing is at least " + goal.atLeast() + " and at most " + goal.atMost(),
          "let \"atLeast\" be the smaller one");
    }
    if (subject(at, goal)) {
      during(at, goal, from, until);
      most(at, goal);
    }
  }

  /** Whether the goal looks at something its measure knows. */
  private boolean subject(String at, GoalSpec goal) {
    if (goal.subject().isEmpty()) {
      return true;
    }
    GoalSubject kind = GoalSubject.of(goal.measure());
    if (kind == GoalSubject.NONE) {
      problems.error(
          at + ".subject",
          goal.measure() + " is of the whole company, and \"" + goal.subject() + "\" a part of it",
          "leave \"subject\" out",
          at + ".measure");
      return false;
    }
    List<String> known = known(kind);
    String what =
        kind == GoalSubject.ANY
            ? "promise, deadline, audit, service or person"
            : kind.name().toLowerCase(Locale.ROOT);
    return problems.known(
        at + ".subject",
        what,
        goal.subject(),
        known,
        ", and " + goal.measure() + " looks at nothing else",
        at + ".measure");
  }

  private List<String> known(GoalSubject kind) {
    return switch (kind) {
      case PROMISE -> ids.promises();
      case DEADLINE -> ids.deadlines();
      case AUDIT -> ids.audits();
      case SERVICE -> ids.services();
      case PERSON -> ids.people();
      case ANY -> {
        List<String> all = new ArrayList<>(ids.promises());
        all.addAll(ids.deadlines());
        all.addAll(ids.audits());
        all.addAll(ids.services());
        all.addAll(ids.people());
        yield all;
      }
      case NONE -> List.of();
    };
  }

  /** What a goal looks at must be decided in its round. */
  private void during(String at, GoalSpec goal, LocalDateTime from, LocalDateTime until) {
    if (goal.measure() == Measure.PROMISES_KEPT) {
      for (PromiseSpec promise : scenario.promises()) {
        LocalDateTime due = promise.due();
        boolean sound =
            ScenarioCheck.isDuring(scenario, promise.arrives())
                && (due == null || due.isAfter(promise.arrives()));
        boolean meant = sound && promise.id().value().equals(goal.subject());
        if (meant && (!promise.arrives().isBefore(until) || due != null && !due.isAfter(from))) {
          elsewhere(at, "comes in and is due outside this round", from, until);
        } else if (meant && due != null && due.isAfter(until)) {
          elsewhere(at, "is due only after this round", from, until);
        }
      }
    }
    if (goal.measure() == Measure.DEADLINES_SERVED) {
      for (DeadlineSpec deadline : scenario.deadlines()) {
        boolean meant =
            deadline.id().equals(goal.subject())
                && ScenarioCheck.isDuring(scenario, deadline.from());
        if (meant && (!deadline.until().isAfter(from) || !deadline.from().isBefore(until))) {
          elsewhere(at, "does not run in this round", from, until);
        }
      }
    }
  }

  private void elsewhere(String at, String wrong, LocalDateTime from, LocalDateTime until) {
    problems.note(
        at + ".subject",
        "what the goal looks at " + wrong,
        "the round goes from " + from.toLocalDate() + " to " + until.toLocalDate().minusDays(1),
        "start",
        "rounds",
        "promises",
        "deadlines");
  }

  /** More than there is nobody reaches. */
  private void most(String at, GoalSpec goal) {
    long most =
        switch (goal.measure()) {
          case PROMISES_KEPT -> goal.subject().isEmpty() ? scenario.promises().size() : 1;
          case DEADLINES_SERVED -> goal.subject().isEmpty() ? scenario.deadlines().size() : 1;
          default ->
              goal.measure().unit() == Measure.Unit.PERMILLE
                      && goal.measure() != Measure.ERROR_BUDGET
                  ? 1000
                  : Long.MAX_VALUE;
        };
    if (goal.atLeast() != null && goal.atLeast() > most) {
      problems.note(
          at + ".atLeast",
          "nobody reaches "
              + goal.atLeast()
              + ": "
              + goal.measure()
              + " is at most "
              + most
              + " here",
          "write at most " + most,
          at + ".measure",
          "promises",
          "deadlines");
    }
    if (goal.atMost() != null && goal.atMost() < 0 && goal.measure().unit() == Measure.Unit.COUNT) {
      problems.note(
          at + ".atMost",
          "nobody reaches " + goal.atMost() + ": " + goal.measure() + " is at least 0",
          "write at least 0",
          at + ".measure");
    }
  }
}
