package io.unplannedwork.scenario;

import java.util.List;

/** Moments: what they are about exists, and they lie within the game. */
final class CheckMoments {
  private final Scenario scenario;
  private final Ids ids;
  private final Problems problems;

  CheckMoments(Scenario scenario, Ids ids, Problems problems) {
    this.scenario = scenario;
    this.ids = ids;
    this.problems = problems;
  }

  void check() {
    problems.ids(
        "moments", "id", "moment", scenario.moments().stream().map(MomentSpec::id).toList());
    for (int i = 0; i < scenario.moments().size(); i++) {
      moment("moments[" + i + "]", scenario.moments().get(i));
    }
  }

  private void moment(String at, MomentSpec moment) {
    ScenarioCheck.during(scenario, problems, at + ".from", moment.from());
    ScenarioCheck.during(scenario, problems, at + ".until", moment.until());
    if (moment.from() != null && moment.until() != null && moment.until().isBefore(moment.from())) {
      problems.error(at + ".until", "it ends before it begins", "let it be after \"from\"");
    }
    boolean sized =
        switch (moment.what()) {
          case RELEASE, FAILED_RELEASE, OUTAGE -> true;
          default -> false;
        };
    if (moment.size() > 0 && !sized) {
      problems.error(
          at + ".size",
          moment.what() + " has no size",
          "leave it out; RELEASE, FAILED_RELEASE and OUTAGE have one");
    }
    if (moment.of().isEmpty()) {
      return;
    }
    switch (moment.what()) {
      case INJECT -> known(at, "inject", moment, ids.injects());
      case DEADLINE_SERVED, DEADLINE_MISSED -> known(at, "deadline", moment, ids.deadlines());
      case PROMISE_KEPT, PROMISE_BROKEN -> known(at, "promise", moment, ids.promises());
      case RELEASE, OUTAGE, BREACH -> known(at, "service", moment, ids.services());
      case AUDIT_FINDING -> known(at, "audit", moment, ids.audits());
      case FAILED_RELEASE ->
          problems.error(
              at + ".of", "a release may be of many services", "leave \"of\" out, give \"size\"");
      // What rings the bell is a headline, of an inject or of the company's own.
      case BELL -> {}
    }
  }

  private void known(String at, String what, MomentSpec moment, List<String> known) {
    problems.known(at + ".of", what, moment.of(), known);
  }
}
