package io.unplannedwork.scenario;

import io.unplannedwork.contract.StreamId;

/** Practices that are products: which stage they spare whom. */
final class CheckProducts {
  private final Scenario scenario;
  private final Ids ids;
  private final Problems problems;

  CheckProducts(Scenario scenario, Ids ids, Problems problems) {
    this.scenario = scenario;
    this.ids = ids;
    this.problems = problems;
  }

  void practice(String at, PracticeSpec practice) {
    SelfServiceSpec product = practice.selfService();
    if (product == null) {
      changesSomething(at, practice, problems);
      return;
    }
    String here = at + ".selfService";
    problems.known(here + ".users", "team", product.users(), ids.teams());
    if (problems.known(here + ".stage", "stage", product.stage(), ids.stages())) {
      stage(here, product);
    }
    for (int i = 0; i < product.streams().size(); i++) {
      stream(here + ".streams[" + i + "]", product, product.streams().get(i));
    }
  }

  /** A practice that does nothing is a slip of whoever wrote it. */
  static void changesSomething(String at, PracticeSpec practice, Problems problems) {
    if (practice.effects().isEmpty()
        && practice.fit().isEmpty()
        && practice.selfService() == null
        && practice.habit() == null) {
      problems.error(
          at + ".effects",
          "the practice \"" + practice.id() + "\" changes nothing",
          "write what it changes, \"selfService\" or \"habit\"",
          at + ".");
    }
  }

  private void stage(String at, SelfServiceSpec product) {
    for (StageSpec stage : scenario.stages()) {
      boolean served =
          stage.kind() == StageSpec.Kind.WORK
              && !stage.makesDefects()
              && stage.catches().value() == 0;
      if (stage.id().equals(product.stage()) && !served) {
        problems.error(
            at + ".stage",
            "the stage \"" + stage.id() + "\" makes, checks, allows or releases what is delivered",
            "name a stage of WORK whose work is a service to others");
      }
    }
  }

  private void stream(String at, SelfServiceSpec product, StreamId id) {
    if (!problems.known(at, "stream", id, ids.streams())) {
      return;
    }
    for (StreamSpec stream : scenario.demand()) {
      if (stream.id().equals(id)) {
        if (!stream.effort().containsKey(product.stage())) {
          problems.error(
              at,
              "no item of \"" + id + "\" passes the stage \"" + product.stage() + "\"",
              "name a stream that does");
        } else if (stream.effort().size() == 1 && product.users() == null) {
          problems.error(
              at,
              "items of \"" + id + "\" pass no other stage, and nobody is named who asks",
              "write \"users\": the team that serves itself");
        }
      }
    }
  }
}
