package io.unplannedwork.session.rule;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.InjectId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** What has happened in a game so far that a scenario's own decisions depend on. */
public final class SoFar {
  private final Map<DecisionId, Answer> answers = new TreeMap<>();
  private final Set<InjectId> fired = new TreeSet<>();
  private final Set<String> waited = new TreeSet<>();
  private final Set<DecisionId> refused = new TreeSet<>();

  private long changes;

  /** Rises with every change. */
  public long changes() {
    return changes;
  }

  /** The newest answer that was carried out. */
  public Optional<Answer> answer(DecisionId decision) {
    return Optional.ofNullable(answers.get(decision));
  }

  public boolean fired(InjectId inject) {
    return fired.contains(inject);
  }

  /** Whether the wait that opens a decision has come. */
  public boolean waited(String decision) {
    return waited.contains(decision);
  }

  /** Whether proposals about a decision were refused twice. */
  public boolean refused(DecisionId decision) {
    return refused.contains(decision);
  }

  public void answered(DecisionId decision, Answer answer) {
    changes++;
    answers.put(decision, answer);
  }

  /** What was answered does not hold any more. */
  public void forget(DecisionId decision) {
    changes++;
    answers.remove(decision);
  }

  public void fire(InjectId inject) {
    changes++;
    fired.add(inject);
  }

  /** True the first time. */
  public boolean await(String decision) {
    changes++;
    return waited.add(decision);
  }

  public void refuse(DecisionId decision) {
    changes++;
    refused.add(decision);
  }

  /** Everything but the injects, as pairs of texts in one fixed order. */
  public void each(BiConsumer<String, Object> visitor) {
    answers.forEach((decision, answer) -> visitor.accept(decision.value(), answer));
    waited.forEach(decision -> visitor.accept("waited", decision));
    refused.forEach(decision -> visitor.accept("refused", decision.value()));
  }
}
