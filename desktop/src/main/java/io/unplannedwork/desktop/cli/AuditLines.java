package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.AuditWords;
import io.unplannedwork.measure.RoleAudit;
import io.unplannedwork.scenario.Scenario;
import java.util.function.Consumer;

/** Prints the four answers to "role or culture?". */
final class AuditLines {
  private AuditLines() {}

  static void print(RoleAudit audit, Scenario scenario, Texts texts, Consumer<String> line) {
    AuditWords words = new AuditWords(scenario, texts);
    line.accept(words.title());
    for (AuditWords.Said said : words.said(audit.answers())) {
      line.accept("├─ " + said.question());
      line.accept("│  " + said.answer());
    }
    line.accept("└─ " + words.verdict(audit.answers()));
  }
}
