package io.unplannedwork.desktop.store;

import io.unplannedwork.contract.Command;
import io.unplannedwork.scenario.Scenario;

/** Turns what a journal holds into one line of text each and back. */
public interface Texts {
  /** One line: no tab, no line break. */
  String write(Command command);

  /**
   * @throws IllegalArgumentException when it is no command
   */
  Command readCommand(String text);

  /** One line: no tab, no line break. */
  String write(Scenario scenario);

  /**
   * @throws IllegalArgumentException when it is no scenario
   */
  Scenario readScenario(String text);
}
