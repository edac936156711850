package io.unplannedwork.desktop;

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
 * A test that opens the real window: one of the slow ones, skipped with a line on standard error
 * where there is no display.
 */
@Tag("display")
@ExtendWith(NeedsDisplay.Condition.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NeedsDisplay {

  /** Looks for a display. */
  final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null) {
        return ConditionEvaluationResult.enabled("there is a display");
      }
      System.err.println("SKIPPED, no display: " + context.getDisplayName());
      return ConditionEvaluationResult.disabled(
          "There is no display; run under one, as .ci/run does with xvfb-run.");
    }
  }
}
