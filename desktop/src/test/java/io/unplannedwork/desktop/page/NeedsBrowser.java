package io.unplannedwork.desktop.page;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that opens the pages in a real browser: one of the slow ones, skipped with a line on
 * standard error where there is no Chromium or no ChromeDriver.
 */
@Tag("browser")
@ExtendWith(NeedsBrowser.Condition.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface NeedsBrowser {

  /** Looks for the browser and its driver. */
  final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (browser().isPresent() && driver().isPresent()) {
        return ConditionEvaluationResult.enabled("there is a browser");
      }
      System.err.println("SKIPPED, no browser: " + context.getDisplayName());
      return ConditionEvaluationResult.disabled(
          "There is no chromium or no chromedriver on the path; .ci/run installs them.");
    }

    static Optional<File> browser() {
      return found("chromium", "chromium-browser", "google-chrome");
    }

    static Optional<File> driver() {
      return found("chromedriver");
    }

    private static Optional<File> found(String... names) {
      return Stream.of(System.getenv("PATH").split(File.pathSeparator))
          .flatMap(folder -> Stream.of(names).map(name -> new File(folder, name)))
          .filter(File::canExecute)
          .findFirst();
    }
  }
}
