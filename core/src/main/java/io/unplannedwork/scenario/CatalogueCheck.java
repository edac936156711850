package io.unplannedwork.scenario;

import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.PracticeId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a catalogue says that does not hold together, and what is of no use in it. */
public final class CatalogueCheck {
  private final Map<String, PracticeSpec> practices;
  private final Map<String, DecisionSpec> decisions;
  private final Problems problems = new Problems(List.of());

  private CatalogueCheck(Map<String, PracticeSpec> practices, Map<String, DecisionSpec> decisions) {
    this.practices = practices;
    this.decisions = decisions;
  }

  /** All problems; paths are {@code practices["ci"].needs[0]}. Both tables by name. */
  public static List<Problem> check(
      Map<String, PracticeSpec> practices, Map<String, DecisionSpec> decisions) {
    CatalogueCheck check = new CatalogueCheck(practices, decisions);
    practices.forEach((name, practice) -> check.practice("practices[\"" + name + "\"]", practice));
    decisions.forEach((name, decision) -> check.decision("decisions[\"" + name + "\"]", decision));
    if (!practices.isEmpty()) {
      check.granted();
    }
    return check.problems.found();
  }

  private void practice(String at, PracticeSpec practice) {
    for (int i = 0; i < practice.needs().size(); i++) {
      problems.known(
          at + ".needs[" + i + "]", "practice", practice.needs().get(i), practices.keySet());
    }
    if (comesBack(practice, practice.id(), new HashSet<>())) {
      problems.error(
          at + ".needs",
          "the practice \"" + practice.id() + "\" needs itself, by way of what it needs",
          "take one of them out");
    }
    CheckProducts.changesSomething(at, practice, problems);
    for (int i = 0; i < practice.effects().size(); i++) {
      problems.known(
          at + ".effects[" + i + "].when",
          "practice",
          practice.effects().get(i).when(),
          practices.keySet());
    }
  }

  private boolean comesBack(PracticeSpec from, PracticeId to, Set<PracticeId> seen) {
    for (PracticeId need : from.needs()) {
      PracticeSpec next = practices.get(need.value());
      if (need.equals(to) || next != null && seen.add(need) && comesBack(next, to, seen)) {
        return true;
      }
    }
    return false;
  }

  private void decision(String at, DecisionSpec decision) {
    for (int i = 0; i < decision.options().size(); i++) {
      orders(at + ".options[" + i + "]", decision.options().get(i).does());
    }
    orders(at, decision.does());
    if (neverDealt(decision.opens())) {
      problems.note(
          at + ".opens",
          "\"" + decision.id() + "\" is dealt by the facilitator alone",
          "add \"plan\" or \"run\" if that is not meant");
    }
    if (isIdle(decision)) {
      problems.note(at, "no answer to \"" + decision.id() + "\" does anything", "let one of them");
    }
  }

  private void orders(String at, List<OrderSpec> does) {
    for (int i = 0; i < does.size(); i++) {
      // What stands in braces a scenario fills in.
      if (does.get(i) instanceof OrderSpec.Practice order
          && !order.practice().value().startsWith("{")) {
        problems.known(
            at + ".does[" + i + "].practice", "practice", order.practice(), practices.keySet());
      }
    }
  }

  static boolean neverDealt(DecisionSpec.Opens opens) {
    return opens.plan() == 0
        && opens.run() == 0
        && opens.felt().isEmpty()
        && opens.inject() == null
        && opens.waits() == null
        && opens.refused() == null
        && opens.after() == null;
  }

  /** Whether nothing follows from any answer by itself. */
  static boolean isIdle(DecisionSpec decision) {
    return decision.kind() != AnswerKind.TEXT
        && decision.does().isEmpty()
        && Stream.concat(decision.options().stream(), decision.targets().stream())
            .allMatch(
                option ->
                    option.does().isEmpty() && option.hours().isEmpty() && option.cost() == 0);
  }

  /** A law's effect that nothing here changes. */
  private void granted() {
    Set<EffectSpec.Effect> open = EnumSet.allOf(EffectSpec.Effect.class);
    practices
        .values()
        .forEach(practice -> practice.effects().forEach(effect -> open.remove(effect.effect())));
    open.forEach(
        effect ->
            problems.note(
                "practices",
                "no practice grants the effect " + effect,
                "add one, if a company can do something about it"));
  }
}
