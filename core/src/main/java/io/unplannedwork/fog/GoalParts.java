package io.unplannedwork.fog;

import io.unplannedwork.contract.GoalId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.GoalReading;
import io.unplannedwork.measure.Make;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.GoalSpec;
import io.unplannedwork.session.Closing;
import io.unplannedwork.session.Session;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How the goals of a round stand, and how those of closed rounds ended. */
final class GoalParts {
  private final Session session;
  private final Texts texts;
  private final Words words;
  private final boolean spoken;
  private final Map<GoalSpec, Body.Goal> worded = new IdentityHashMap<>();

  /**
   * @param spoken whether sentences are made that only people read; otherwise they are empty
   */
  GoalParts(Session session, boolean spoken) {
    this.session = session;
    this.spoken = spoken;
    texts = session.texts();
    words = new Words(session.scenario(), texts);
  }

  /** Those of the running round, or of the one just closed; none before the first. */
  List<Body.Goal> now() {
    List<Body.Goal> goals = new ArrayList<>();
    if (session.round() == 0) {
      return goals;
    }
    boolean closed = session.closings().size() == session.round();
    if (closed) {
      return of(session.closings().get(session.round() - 1));
    }
    for (GoalSpec spec : session.roundSpec().orElseThrow().goals()) {
      GoalReading reading = session.goal(spec);
      boolean runs = session.phase() == Phase.RUN;
      goals.add(goal(spec, reading, runs ? reading.reading().value() : before(spec), "OPEN"));
    }
    return goals;
  }

  /** Before a round runs its sums are nothing yet; what has a level has it all the time. */
  private long before(GoalSpec spec) {
    return Make.of(spec.measure()).isLevel()
        ? session
            .measures()
            .read(spec.measure(), spec.subject(), Scope.GAME, SimTime.of(session.now()))
            .value()
        : 0;
  }

  List<Body.Goal> of(Closing closing) {
    return closing.goals().stream()
        .map(
            goal ->
                goal(
                    goal.spec(),
                    goal.reading(),
                    goal.reading().reading().value(),
                    goal.reading().reached() ? "REACHED" : "MISSED"))
        .toList();
  }

  /** A goal is put into words anew only when it stands otherwise than before. */
  private Body.Goal goal(GoalSpec spec, GoalReading reading, long value, String state) {
    Body.Goal before = worded.get(spec);
    if (before != null
        && before.value() == value
        && before.wanted() == reading.wanted()
        && before.state().equals(state)) {
      return before;
    }
    Body.Goal goal = word(spec, reading, value, state);
    worded.put(spec, goal);
    return goal;
  }

  private Body.Goal word(GoalSpec spec, GoalReading reading, long value, String state) {
    GoalId id = spec.id();
    String text =
        spoken
            ? texts.get(
                stands(spec, value, state),
                words.value(spec.measure(), value),
                words.value(spec.measure(), reading.wanted()))
            : "";
    return new Body.Goal(id, spec.title(), spec.measure(), value, reading.wanted(), state, text);
  }

  private static String stands(GoalSpec spec, long value, String state) {
    String key = spec.atLeast() != null ? "goal.atLeast" : "goal.atMost";
    if (!state.equals("OPEN")) {
      return key + ".closed";
    }
    boolean enough = spec.atLeast() != null && value >= spec.atLeast();
    return enough ? key + ".enough" : key;
  }
}
