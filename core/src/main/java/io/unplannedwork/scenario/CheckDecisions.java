package io.unplannedwork.scenario;

import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The scenario's own decisions: when they open, what can be answered, what the answers do. */
final class CheckDecisions {
  private final Scenario scenario;
  private final Ids ids;
  private final Problems problems;
  private final CheckPeopleOrders people;
  private final CheckReorganising reorganising;

  CheckDecisions(Scenario scenario, Ids ids, Problems problems) {
    this.scenario = scenario;
    this.ids = ids;
    this.problems = problems;
    people = new CheckPeopleOrders(ids, problems);
    reorganising = new CheckReorganising(scenario, ids, problems);
  }

  void check() {
    for (int i = 0; i < scenario.withheld().size(); i++) {
      problems.known(
          "withheld[" + i + "]", "decision", scenario.withheld().get(i), Choices.decisions());
    }
    for (int i = 0; i < scenario.decisions().size(); i++) {
      decision("decisions[" + i + "]", scenario.decisions().get(i));
    }
    for (int i = 0; i < scenario.actions().size(); i++) {
      action("actions[" + i + "]", scenario.actions().get(i));
    }
  }

  private void action(String at, ActionSpec action) {
    problems.known(at + ".team", "team", action.team(), ids.teams());
    hours(at, action.hours());
    orders(at, null, action.does());
    if (action.does().stream().anyMatch(OrderSpec::isOfPlay)) {
      problems.error(
          at + ".does",
          "an action changes the company, not by what people are paid or who pairs",
          "let a decision do that");
    }
    if (action.hours().isEmpty() && action.does().stream().noneMatch(CheckDecisions::isWork)) {
      problems.error(
          at + ".hours",
          "it costs nobody's time",
          "say whose hours it takes: {\"team\": \"core\", \"hours\": 16}");
    }
    ActionSpec.When when = action.when();
    if (when != null && when.atLeast() == null && when.atMost() == null) {
      problems.error(
          at + ".when",
          "it does not say how much",
          "write \"atLeast\" or \"atMost\" beside the measure");
    }
  }

  private void decision(String at, DecisionSpec decision) {
    if (Choices.decisions().contains(decision.id())) {
      problems.error(
          at + ".id",
          "the game itself has a decision \"" + decision.id() + "\"",
          "give yours another id");
    }
    opens(at + ".opens", decision.opens());
    problems.ids(at + ".options", "id", "option", ids(decision.options()));
    problems.ids(at + ".targets", "id", "target", ids(decision.targets()));
    options(at, decision);
    current(at + ".current", decision);
    for (int i = 0; i < decision.options().size(); i++) {
      option(at + ".options[" + i + "]", decision, decision.options().get(i));
    }
    for (int i = 0; i < decision.targets().size(); i++) {
      option(at + ".targets[" + i + "]", decision, decision.targets().get(i));
    }
    orders(at, decision, decision.does());
  }

  private static List<String> ids(List<DecisionSpec.Option> options) {
    return options.stream().map(DecisionSpec.Option::id).toList();
  }

  private void opens(String at, DecisionSpec.Opens opens) {
    int rounds = scenario.rounds().size();
    round(at + ".plan", opens.plan(), rounds);
    round(at + ".run", opens.run(), rounds);
    round(at + ".untilRound", opens.untilRound(), rounds);
    ScenarioCheck.during(scenario, problems, at + ".from", opens.from());
    ScenarioCheck.during(scenario, problems, at + ".until", opens.until());
    if (opens.from() != null && opens.until() != null && !opens.from().isBefore(opens.until())) {
      problems.error(
          at + ".until", "it closes before it opens", "let \"until\" come after \"from\"");
    }
    problems.known(at + ".inject", "inject", opens.inject(), ids.injects());
    if (opens.felt().contains(Felt.BUDGET_SPENT)) {
      granted(at + ".felt");
    }
    if (opens.waits() != null) {
      problems.known(at + ".waits.stage", "stage", opens.waits().stage(), ids.stages());
    }
    List<String> all = new ArrayList<>(Choices.decisions());
    all.addAll(ids.decisions());
    problems.known(at + ".refused", "decision", opens.refused(), all);
    if (opens.after() != null
        && problems.known(at + ".after.decision", "decision", opens.after().decision(), all)) {
      scenario.decisions().stream()
          .filter(decision -> decision.id().equals(opens.after().decision()))
          .filter(decision -> decision.kind() == AnswerKind.CHOOSE)
          .forEach(
              decision ->
                  problems.known(
                      at + ".after.option",
                      "option",
                      opens.after().option(),
                      ids(decision.options())));
    }
  }

  private void round(String path, int round, int rounds) {
    if (round > rounds) {
      problems.error(
          path, "there is no round " + round, "the last one is round " + rounds, "rounds");
    }
  }

  private void options(String at, DecisionSpec decision) {
    int least =
        switch (decision.kind()) {
          case CHOOSE, RANK -> 2;
          case ASSIGN -> 1;
          case TOGGLE, NUMBER, TEXT -> 0;
        };
    if (decision.options().size() < least) {
      problems.error(
          at + ".options",
          "there are " + decision.options().size() + " options",
          "a decision of this kind needs at least " + least);
    }
    if ((decision.kind() == AnswerKind.ASSIGN) == decision.targets().isEmpty()) {
      problems.error(
          at + ".targets",
          decision.kind() == AnswerKind.ASSIGN
              ? "there is nothing to assign to"
              : "only ASSIGN has targets",
          decision.kind() == AnswerKind.ASSIGN ? "add a target" : "leave them out");
    }
    if (decision.kind() == AnswerKind.TOGGLE
        && !ids(decision.options()).stream().sorted().toList().equals(List.of("off", "on"))) {
      problems.error(
          at + ".options", "a TOGGLE has the options \"on\" and \"off\"", "write these two");
    }
    if (decision.kind() == AnswerKind.NUMBER && decision.least() >= decision.most()) {
      problems.error(
          at + ".most",
          "no number lies between " + decision.least() + " and " + decision.most(),
          "let \"most\" be the greater one");
    }
  }

  private void current(String at, DecisionSpec decision) {
    String current = decision.current();
    if (current == null) {
      return;
    }
    switch (decision.kind()) {
      case CHOOSE, TOGGLE -> problems.known(at, "option", current, ids(decision.options()));
      case NUMBER -> number(at, current, decision);
      case RANK, ASSIGN, TEXT ->
          problems.error(
              at, "nothing holds at the start of a decision of this kind", "leave it out");
    }
  }

  private void number(String at, String written, DecisionSpec decision) {
    boolean fits =
        written.matches("-?[0-9]{1,15}")
            && Long.parseLong(written) >= decision.least()
            && Long.parseLong(written) <= decision.most();
    if (!fits) {
      problems.error(
          at,
          "\"" + written + "\" is no number it can have",
          "write a whole number from " + decision.least() + " to " + decision.most());
    }
  }

  private void option(String at, DecisionSpec decision, DecisionSpec.Option option) {
    if (decision.kind() == AnswerKind.NUMBER) {
      number(at + ".id", option.id(), decision);
    }
    hours(at, option.hours());
    orders(at, decision, option.does());
  }

  /** Orders that are work for somebody by themselves. */
  private static boolean isWork(OrderSpec order) {
    return order instanceof OrderSpec.Practice
        || order instanceof OrderSpec.Item
        || order instanceof OrderSpec.Upkeep
        || order instanceof OrderSpec.UpkeepEvery
        || order instanceof OrderSpec.MakeUp
        || order instanceof OrderSpec.PayBack
        || order instanceof OrderSpec.TestRestore
        || order instanceof OrderSpec.LoadTest
        || order instanceof OrderSpec.Scale;
  }

  private void hours(String at, List<DecisionSpec.Hours> all) {
    for (int i = 0; i < all.size(); i++) {
      DecisionSpec.Hours hours = all.get(i);
      String path = at + ".hours[" + i + "]";
      problems.known(path + ".person", "person", hours.person(), ids.people());
      problems.known(path + ".team", "team", hours.team(), ids.teams());
      if ((hours.person() == null) == (hours.team() == null)) {
        problems.error(path, "it does not say whose hours", "write either \"person\" or \"team\"");
      }
      worker(path + ".team", hours.team());
    }
  }

  private void worker(String path, Object team) {
    if (team != null
        && ids.teams().contains(team.toString())
        && scenario.stages().stream()
            .noneMatch(stage -> stage.kind() == StageSpec.Kind.WORK && stage.team().equals(team))) {
      problems.error(path, "the team \"" + team + "\" does no stage of work", "name one that does");
    }
  }

  private void orders(String at, DecisionSpec decision, List<OrderSpec> does) {
    within(at + ".does", decision, does);
  }

  private void within(String at, DecisionSpec decision, List<OrderSpec> does) {
    for (int i = 0; i < does.size(); i++) {
      order(at + "[" + i + "]." + OrderSpec.word(does.get(i).getClass()), decision, does.get(i));
    }
  }

  private void order(String at, DecisionSpec decision, OrderSpec order) {
    if (order instanceof OrderSpec.Practice practice) {
      problems.known(at, "practice", practice.practice(), ids.practices());
    } else if (order instanceof OrderSpec.WipLimit wip) {
      problems.known(at + ".stage", "stage", wip.stage(), ids.stages());
      answered(at + ".limit", wip.limit(), decision, AnswerKind.NUMBER);
    } else if (order instanceof OrderSpec.Lend lend) {
      problems.known(at + ".team", "team", lend.team(), ids.teams());
      assigned(at, decision, lend.person());
    } else if (order instanceof OrderSpec.Move move) {
      assigned(at, decision, move.person());
      reorganising.order(at, decision, order);
    } else if (order instanceof OrderSpec.Hire hire) {
      if (problems.known(at, "person", hire.person(), ids.people())
          && scenario.people().stream()
              .noneMatch(person -> person.id().equals(hire.person()) && person.candidate())) {
        problems.error(
            at,
            "\"" + hire.person() + "\" is there from the start",
            "let the person be a \"candidate\"");
      }
    } else if (order instanceof OrderSpec.Raise raise) {
      assigned(at, decision, raise.person());
    } else if (order instanceof OrderSpec.Teach teach) {
      assigned(at, decision, teach.person());
      people.check(at, teach);
    } else if (order instanceof OrderSpec.Automate automate) {
      people.automated(at, automate);
      worker(at + ".team", automate.team());
      if (automate.service() != null && automate.decay() != null) {
        decay(at, automate.service(), automate.decay());
      }
    } else if (order instanceof OrderSpec.Experiment experiment) {
      problems.known(at + ".team", "team", experiment.team(), ids.teams());
      worker(at + ".team", experiment.team());
      within(at + ".whenTrue", decision, experiment.whenTrue());
      within(at + ".whenFalse", decision, experiment.whenFalse());
    } else if (order instanceof OrderSpec.Learn learn) {
      learn(at, decision, learn);
    } else if (order instanceof OrderSpec.Item item) {
      problems.known(at + ".service", "service", item.service(), ids.services());
      stages(at + ".effort", item.effort().keySet());
    } else if (order instanceof OrderSpec.Demand demand) {
      problems.known(at + ".stream", "stream", demand.stream(), ids.streams());
      stages(at + ".effort", demand.effort().keySet());
    } else if (order instanceof OrderSpec.Loop loop) {
      loop(at, loop);
    } else if (order instanceof OrderSpec.Inflow inflow) {
      problems.known(at + ".stage", "stage", inflow.stage(), ids.stages());
    } else if (order instanceof OrderSpec.Transfer transfer) {
      problems.known(at + ".stage", "stage", transfer.stage(), ids.stages());
    } else if (order instanceof OrderSpec.InHand hand) {
      problems.known(at + ".team", "team", hand.team(), ids.teams());
    } else if (order instanceof OrderSpec.Queue queue) {
      problems.known(at + ".of", "class of service", queue.of(), ids.classes());
    } else if (order instanceof OrderSpec.ClassLimit limit) {
      problems.known(at + ".of", "class of service", limit.of(), ids.classes());
    } else if (order instanceof OrderSpec.Freeze freeze) {
      for (int i = 0; i < freeze.except().size(); i++) {
        problems.known(
            at + ".except[" + i + "]", "promise", freeze.except().get(i), ids.promises());
      }
    } else if (order instanceof OrderSpec.ErrorBudget budget) {
      if (budget.days() > 0) {
        granted(at + ".days");
      }
    } else if (order instanceof OrderSpec.Lane lane) {
      problems.known(at + ".stage", "stage", lane.stage(), ids.stages());
      problems.known(at + ".of", "class of service", lane.of(), ids.classes());
    } else if (order instanceof OrderSpec.Overtime overtime) {
      problems.known(at + ".team", "team", overtime.team(), ids.teams());
    } else if (order instanceof OrderSpec.RollOut out) {
      CheckWork.rollout(problems, at + ".steps", out.steps());
    } else if (order instanceof OrderSpec.Upkeep upkeep) {
      decay(at, upkeep.service(), upkeep.decay());
    } else if (order instanceof OrderSpec.UpkeepEvery every) {
      decay(at, every.service(), every.decay());
    } else if (order instanceof OrderSpec.SkipControl skip) {
      problems.known(at, "service", skip.service(), ids.services());
    } else if (order instanceof OrderSpec.MakeUp makeUp) {
      problems.known(at, "service", makeUp.service(), ids.services());
    } else if (order instanceof OrderSpec.PayBack back) {
      problems.known(at + ".service", "service", back.service(), ids.services());
    } else if (order instanceof OrderSpec.TestRestore test) {
      problems.known(at, "service", test.service(), ids.services());
    } else if (order instanceof OrderSpec.LoadTest test) {
      problems.known(at, "service", test.service(), ids.services());
    } else if (order instanceof OrderSpec.Scale scale) {
      problems.known(at, "service", scale.service(), ids.services());
    } else if (order instanceof OrderSpec.Fire fire) {
      problems.known(at + ".inject", "inject", fire.inject(), ids.injects());
    } else if (order instanceof OrderSpec.Scheme scheme) {
      problems.known(at, "scheme", scheme.scheme(), ids.schemes());
    } else if (order instanceof OrderSpec.Pair pair) {
      two(at, pair.role(), pair.with());
      for (int i = 0; i < pair.people().size(); i++) {
        problems.known(at + ".people[" + i + "]", "person", pair.people().get(i), ids.people());
      }
    } else if (order instanceof OrderSpec.Part part) {
      two(at, part.role(), part.with());
    } else if (order instanceof OrderSpec.Trust trust) {
      problems.known(at + ".from", "group", trust.from(), ids.groups());
      problems.known(at + ".to", "group", trust.to(), ids.groups());
    } else {
      people.check(at, order);
      reorganising.order(at, decision, order);
    }
  }

  /** Where nothing is granted nothing is ever spent. */
  private void granted(String at) {
    if (scenario.services().stream().noneMatch(service -> service.errorBudget() > 0)) {
      problems.error(
          at, "no service has an error budget", "give one of them an \"errorBudget\" in minutes");
    }
  }

  private void two(String at, Role role, Role with) {
    if (role == with) {
      problems.error(at + ".with", "nobody pairs with themselves", "name another role");
    }
  }

  private void decay(String at, ServiceId id, String decay) {
    if (problems.known(at + ".service", "service", id, ids.services())) {
      scenario.services().stream()
          .filter(service -> service.id().equals(id))
          .forEach(
              service ->
                  problems.known(
                      at + ".decay",
                      "decay of \"" + id + "\",",
                      decay,
                      service.decay().stream().map(each -> each.id()).toList()));
    }
  }

  private void learn(String at, DecisionSpec decision, OrderSpec.Learn learn) {
    problems.known(at + ".service", "service", learn.service(), ids.services());
    problems.known(
        at + ".skill",
        "skill",
        learn.skill(),
        scenario.stages().stream().map(StageSpec::skill).distinct().toList());
    if (learn.skill() == null && learn.service() == null) {
      problems.error(at, "nothing is learned", "write a \"skill\", a \"service\", or both");
    }
    assigned(at, decision, learn.person());
  }

  /** A person, or where none is written whoever the answer assigns. */
  private void assigned(String at, DecisionSpec decision, PersonId person) {
    problems.known(at + ".person", "person", person, ids.people());
    if (person == null) {
      answered(at + ".person", null, decision, AnswerKind.ASSIGN);
      people(at, decision, ids.people());
    }
  }

  private void stages(String at, Set<StageId> stages) {
    stages.stream()
        .sorted()
        .forEach(
            stage -> problems.known(at + "[\"" + stage + "\"]#key", "stage", stage, ids.stages()));
  }

  /** Who is assigned must be a person; an action assigns nobody. */
  private void people(String at, DecisionSpec decision, List<String> known) {
    for (DecisionSpec.Option option :
        decision == null ? List.<DecisionSpec.Option>of() : decision.options()) {
      if (!known.contains(option.id())) {
        problems.error(
            at,
            "the option \"" + option.id() + "\" is no person",
            "let the options be ids, or write the person here");
      }
    }
  }

  private void answered(String at, Object value, DecisionSpec decision, AnswerKind kind) {
    if (value == null && decision == null) {
      problems.error(
          at, "nothing is written here", "an action has no answer that says it: write it");
    } else if (value == null && decision.kind() != kind) {
      problems.error(
          at,
          "nothing is written here, and the answer does not say it",
          "write it, or let \"kind\" be " + kind);
    }
  }

  private void loop(String at, OrderSpec.Loop loop) {
    problems.known(at + ".stream", "stream", loop.stream(), ids.streams());
    for (StreamSpec stream : scenario.demand()) {
      if (stream.id().equals(loop.stream()) && stream.loop() == 0) {
        problems.error(
            at + ".stream",
            "the stream \"" + loop.stream() + "\" is no closed loop",
            "give it a \"loop\", or change how it comes with \"demand\"");
      }
    }
  }
}
