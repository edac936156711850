package io.unplannedwork.scenario;

import io.unplannedwork.contract.PracticeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a scenario says in vain: notes, since it can be played all the same. */
final class CheckUse {
  /** The law without which an effect acts on nothing. */
  private static final Map<EffectSpec.Effect, Law> LAWS =
      Map.ofEntries(
          Map.entry(EffectSpec.Effect.HANDOFF_LOSS, Law.HANDOFF),
          Map.entry(EffectSpec.Effect.QUESTIONS, Law.HANDOFF),
          Map.entry(EffectSpec.Effect.DEFECTS, Law.DEFECTS),
          Map.entry(EffectSpec.Effect.CATCH_SHARE, Law.DEFECTS),
          Map.entry(EffectSpec.Effect.CHANGE_FAILURE, Law.CHANGE_FAILURE),
          Map.entry(EffectSpec.Effect.ENVIRONMENT_DRIFT, Law.DRIFT),
          Map.entry(EffectSpec.Effect.SWITCHING_COST, Law.SWITCHING),
          Map.entry(EffectSpec.Effect.DEBT_GROWTH, Law.DEBT),
          Map.entry(EffectSpec.Effect.LEARNING, Law.KNOWLEDGE),
          Map.entry(EffectSpec.Effect.FAULT_RATE, Law.FAULTS),
          Map.entry(EffectSpec.Effect.CAPACITY, Law.TRAFFIC),
          Map.entry(EffectSpec.Effect.EXPOSURE, Law.EXPOSURE));

  private final Scenario scenario;
  private final Problems problems;

  CheckUse(Scenario scenario, Problems problems) {
    this.scenario = scenario;
    this.problems = problems;
  }

  void check() {
    Set<PracticeId> usable = usable();
    for (int i = 0; i < scenario.practices().size(); i++) {
      practice("practices[" + i + "]", scenario.practices().get(i), usable);
    }
    for (int i = 0; i < scenario.decisions().size(); i++) {
      decision("decisions[" + i + "]", scenario.decisions().get(i));
    }
  }

  /** Practices that are in force, or that some decision can start. */
  private Set<PracticeId> usable() {
    Set<PracticeId> usable = new TreeSet<>();
    boolean asked = !scenario.withheld().contains("practice");
    for (PracticeSpec practice : scenario.practices()) {
      if (asked || practice.inForce()) {
        usable.add(practice.id());
      }
    }
    for (DecisionSpec decision : scenario.decisions()) {
      started(decision.does(), usable);
      decision.options().forEach(option -> started(option.does(), usable));
      decision.targets().forEach(target -> started(target.does(), usable));
    }
    return usable;
  }

  private static void started(Iterable<OrderSpec> does, Set<PracticeId> usable) {
    for (OrderSpec order : does) {
      if (order instanceof OrderSpec.Practice practice) {
        usable.add(practice.practice());
      }
    }
  }

  private void practice(String at, PracticeSpec practice, Set<PracticeId> usable) {
    if (!usable.contains(practice.id())) {
      problems.note(
          at,
          "the practice \"" + practice.id() + "\" can never be started",
          "let a decision start it, or take \"practice\" out of \"withheld\"");
    }
    for (int i = 0; i < practice.needs().size(); i++) {
      PracticeId need = practice.needs().get(i);
      if (isHere(need) && usable.contains(practice.id()) && !usable.contains(need)) {
        problems.note(
            at + ".needs[" + i + "]",
            "it needs \"" + need + "\", which can never be started",
            "let a decision start that too");
      }
    }
    for (int i = 0; i < practice.effects().size(); i++) {
      EffectSpec effect = practice.effects().get(i);
      idle(at + ".effects[" + i + "]", effect.effect());
      PracticeId when = effect.when();
      if (when != null
          && isHere(when)
          && usable.contains(practice.id())
          && !usable.contains(when)) {
        problems.note(
            at + ".effects[" + i + "].when",
            "it acts only while \"" + when + "\" is adopted, which can never be started",
            "let a decision start that too");
      }
    }
  }

  private boolean isHere(PracticeId id) {
    return scenario.practices().stream().anyMatch(practice -> practice.id().equals(id));
  }

  /** An effect on what a law does, where that law is off. */
  private void idle(String at, EffectSpec.Effect effect) {
    Law law = LAWS.get(effect);
    boolean breaksDown = // which is of the same rate, whatever becomes of faults
        effect == EffectSpec.Effect.FAULT_RATE
            && scenario.services().stream().anyMatch(service -> !service.breakdowns().isEmpty());
    if (law != null && !scenario.laws().holds(law) && !breaksDown) {
      problems.note(
          at,
          effect + " acts on nothing, since the law " + law + " is off",
          "leave the law on, or take the effect out");
    }
  }

  private void idle(String at, List<OrderSpec> does) {
    for (int i = 0; i < does.size(); i++) {
      if (does.get(i) instanceof OrderSpec.Effect effect) {
        idle(at + ".does[" + i + "].effect", effect.on());
      }
    }
  }

  private void decision(String at, DecisionSpec decision) {
    DecisionSpec.Opens opens = decision.opens();
    int first = opens.plan() == 0 ? opens.run() : opens.plan();
    if (opens.untilRound() > 0 && first > opens.untilRound()) {
      problems.note(
          at + ".opens.untilRound",
          "it closes before round " + first + ", in which it opens",
          "write a later round, or leave it out");
    }
    neverOpens(at, decision);
    dear(at, decision);
    idle(at, decision.does());
    for (int i = 0; i < decision.options().size(); i++) {
      idle(at + ".options[" + i + "]", decision.options().get(i).does());
    }
    boolean awaited =
        scenario.decisions().stream()
            .anyMatch(
                other ->
                    other.opens().after() != null
                        && other.opens().after().decision().equals(decision.id()));
    if (!awaited && CatalogueCheck.isIdle(decision)) {
      problems.note(
          at,
          "no answer to \"" + decision.id() + "\" does anything",
          "let one of them, or let another decision come \"after\" it");
    }
  }

  /** A decision that only its own answer, or one that waits for it, would open. */
  private void neverOpens(String at, DecisionSpec decision) {
    Map<String, List<String>> after = new LinkedHashMap<>();
    for (DecisionSpec other : scenario.decisions()) {
      if (opensByAnswerOnly(other.opens())) {
        after.put(other.id(), List.of(other.opens().after().decision()));
      }
    }
    if (after.containsKey(decision.id())) {
      Circles.from(decision.id(), after)
          .ifPresent(
              way ->
                  problems.note(
                      at + ".opens.after",
                      "it never opens: " + way.replace("needs", "waits for"),
                      "let something else open one of them, such as {\"plan\": 1}"));
    }
  }

  /** What costs more than there is would leave the company in debt with one answer. */
  private void dear(String at, DecisionSpec decision) {
    for (int i = 0; i < decision.options().size(); i++) {
      long cost = decision.options().get(i).cost();
      if (scenario.cash() > 0 && cost > scenario.cash()) {
        problems.note(
            at + ".options[" + i + "].cost",
            "it costs " + cost + ", and there are " + scenario.cash() + " in the bank at the start",
            "write a smaller cost, or more \"cash\", if that is not meant",
            "cash");
      }
    }
  }

  private static boolean opensByAnswerOnly(DecisionSpec.Opens opens) {
    return opens.after() != null
        && opens.plan() == 0
        && opens.run() == 0
        && opens.felt().isEmpty()
        && opens.inject() == null
        && opens.waits() == null
        && opens.refused() == null;
  }
}
