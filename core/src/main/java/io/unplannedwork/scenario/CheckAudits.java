package io.unplannedwork.scenario;

import io.unplannedwork.contract.ServiceId;

/** Audits: their team and services exist, and their dates are in order. */
final class CheckAudits {
  private final Scenario scenario;
  private final Ids ids;
  private final Problems problems;

  CheckAudits(Scenario scenario, Ids ids, Problems problems) {
    this.scenario = scenario;
    this.ids = ids;
    this.problems = problems;
  }

  void check() {
    for (int i = 0; i < scenario.audits().size(); i++) {
      audit("audits[" + i + "]", scenario.audits().get(i));
    }
  }

  private void audit(String at, AuditSpec audit) {
    problems.known(at + ".team", "team", audit.team(), ids.teams());
    for (int i = 0; i < audit.services().size(); i++) {
      ServiceId service = audit.services().get(i);
      problems.known(at + ".services[" + i + "]", "service", service, ids.services());
    }
    ScenarioCheck.during(scenario, problems, at + ".since", audit.since());
    ScenarioCheck.during(scenario, problems, at + ".at", audit.at());
    ScenarioCheck.during(scenario, problems, at + ".due", audit.due());
    if (!audit.due().isAfter(audit.at())) {
      problems.error(
          at + ".due", "it is over before the changes are drawn", "write a moment after \"at\"");
    }
    if (audit.since() != null && !audit.at().isAfter(audit.since())) {
      problems.error(
          at + ".since", "no change can have been made yet", "write a moment before \"at\"");
    }
  }
}
