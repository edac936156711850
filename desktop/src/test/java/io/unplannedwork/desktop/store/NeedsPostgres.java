package io.unplannedwork.desktop.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that starts a PostgreSQL of its own: one of the slow ones, skipped with a line on standard
 * error where none is installed.
 */
@Tag("slow")
@ExtendWith(NeedsPostgres.Condition.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NeedsPostgres {

  /** Looks for the programs of the server. */
  final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (PostgresServer.programs().isPresent()) {
        return ConditionEvaluationResult.enabled("there is a PostgreSQL");
      }
      System.err.println("SKIPPED, no PostgreSQL: " + context.getDisplayName());
      return ConditionEvaluationResult.disabled(
          "There is no initdb under /usr/lib/postgresql; .ci/run installs it.");
    }
  }
}
