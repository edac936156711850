package io.unplannedwork.desktop.store;

import io.unplannedwork.contract.Command;
import io.unplannedwork.scenario.Scenario;

/** Knows the command {@code Predict} alone, and no scenario: enough to tell records apart. */
final class PlainTexts implements Texts {
  @Override
  public String write(Command command) {
    return "predict " + ((Command.Predict) command).number();
  }

  @Override
  public Command readCommand(String text) {
    if (!text.startsWith("predict ")) {
      throw new IllegalArgumentException("no command: " + text);
    }
    return new Command.Predict(Long.parseLong(text.substring(8)));
  }

  @Override
  public String write(Scenario scenario) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Scenario readScenario(String text) {
    throw new UnsupportedOperationException();
  }
}
