package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.RoleAudit;
import io.unplannedwork.measure.RoleAudit.Answer;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Prints the four answers to "role or culture?". */
final class AuditLines {
  private AuditLines() {}

  static void print(RoleAudit audit, Scenario scenario, Texts texts, Consumer<String> line) {
    Words words = new Words(scenario, texts);
    List<Answer> answers = audit.answers();
    line.accept(texts.get("audit.title"));
    for (Answer answer : answers) {
      String key = "audit." + answer.question().name().toLowerCase(Locale.ROOT);
      line.accept("├─ " + texts.get(key));
      line.accept("│  " + said(answer, key, scenario, texts, words));
    }
    long known = answers.stream().filter(answer -> answer.all() > 0).count();
    long culture = answers.stream().filter(Answer::isCulture).count();
    line.accept(
        "└─ "
            + (known == 0
                ? texts.get("audit.verdict.none")
                : texts.get("audit.verdict", culture, known)));
  }

  private static String said(
      Answer answer, String key, Scenario scenario, Texts texts, Words words) {
    if (answer.all() == 0) {
      return texts.get("audit.nothing");
    }
    boolean time = answer.question() == RoleAudit.Question.WAITED;
    Object of = time ? words.minutes(answer.of()) : answer.of();
    Object all = time ? words.minutes(answer.all()) : answer.all();
    String verdict = texts.get(answer.isCulture() ? "audit.culture" : "audit.role");
    String told = texts.get(key + ".answer", of, all);
    if (answer.most() != null) {
      told += " " + texts.get("audit.waited.most", name(scenario, answer));
    }
    return told + " " + verdict;
  }

  private static String name(Scenario scenario, Answer answer) {
    return scenario.teams().stream()
        .filter(team -> team.id().equals(answer.most()))
        .map(team -> team.name())
        .findFirst()
        .orElse(answer.most().value());
  }
}
