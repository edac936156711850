package io.unplannedwork.scenario;

import io.unplannedwork.contract.AnswerKind;
import java.util.List;

/** What decisions do to the organisation: teams, people, ownership, stages. */
final class CheckReorganising {
  private final Scenario scenario;
  private final Ids ids;
  private final Problems problems;

  CheckReorganising(Scenario scenario, Ids ids, Problems problems) {
    this.scenario = scenario;
    this.ids = ids;
    this.problems = problems;
  }

  void order(String at, DecisionSpec decision, OrderSpec order) {
    if (order instanceof OrderSpec.Move move) {
      problems.known(at + ".team", "team", move.team(), ids.teams());
      if (move.team() == null) {
        targets(at, decision);
      }
    } else if (order instanceof OrderSpec.Found found) {
      found(at, found);
    } else if (order instanceof OrderSpec.Disband disband) {
      problems.known(at, "team", disband.team(), ids.teams());
    } else if (order instanceof OrderSpec.Own own) {
      own(at, own);
    } else if (order instanceof OrderSpec.Liaise liaise) {
      problems.known(at + ".person", "person", liaise.person(), ids.people());
      problems.known(at + ".one", "group", liaise.one(), ids.groups());
      problems.known(at + ".other", "group", liaise.other(), ids.groups());
      if ((liaise.one() == null) != (liaise.other() == null)) {
        problems.error(at, "a liaison stands between two groups", "write both, or neither");
      }
    } else if (order instanceof OrderSpec.Take take) {
      problems.known(at + ".team", "team", take.team(), ids.teams());
      problems.known(at + ".stage", "stage", take.stage(), ids.stages());
      for (int i = 0; i < take.services().size(); i++) {
        problems.known(
            at + ".services[" + i + "]", "service", take.services().get(i), ids.services());
      }
    }
  }

  private void targets(String at, DecisionSpec decision) {
    List<String> targets = decision.targets().stream().map(DecisionSpec.Option::id).toList();
    if (decision.kind() != AnswerKind.ASSIGN || !ids.teams().containsAll(targets)) {
      problems.error(
          at + ".team",
          "nothing is written here, and the answer does not say it",
          "write the team, or let \"kind\" be ASSIGN and the targets be teams");
    }
  }

  private void found(String at, OrderSpec.Found found) {
    if (problems.known(at + ".team", "team", found.team(), ids.teams())
        && scenario.teams().stream()
            .noneMatch(team -> team.id().equals(found.team()) && team.later())) {
      problems.error(
          at + ".team",
          "the team \"" + found.team() + "\" is there from the start",
          "let it come \"later\"");
    }
  }

  private void own(String at, OrderSpec.Own own) {
    problems.known(at + ".service", "service", own.service(), ids.services());
    problems.known(at + ".builtBy", "team", own.builtBy(), ids.teams());
    problems.known(at + ".runBy", "team", own.runBy(), ids.teams());
    if (own.builtBy() == null && own.runBy() == null) {
      problems.error(at, "nothing changes hands", "write \"builtBy\", \"runBy\", or both");
    }
  }
}
