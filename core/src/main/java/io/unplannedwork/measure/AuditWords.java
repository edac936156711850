package io.unplannedwork.measure;

import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.RoleAudit.Answer;
import io.unplannedwork.scenario.Scenario;
import java.util.List;
import java.util.Locale;

/** The answers to "role or culture?" in sentences. */
public final class AuditWords {
  private final Scenario scenario;
  private final Texts texts;
  private final Words words;

  public AuditWords(Scenario scenario, Texts texts) {
    this.scenario = scenario;
    this.texts = texts;
    words = new Words(scenario, texts);
  }

  /** A question, and what the company's doings say to it. */
  public record Said(String question, String answer, boolean known, boolean culture) {}

  public String title() {
    return texts.get("audit.title");
  }

  public List<Said> said(List<Answer> answers) {
    return answers.stream().map(this::said).toList();
  }

  private Said said(Answer answer) {
    String key = "audit." + answer.question().name().toLowerCase(Locale.ROOT);
    return new Said(texts.get(key), told(answer, key), answer.all() > 0, answer.isCulture());
  }

  private String told(Answer answer, String key) {
    if (answer.all() == 0) {
      return texts.get("audit.nothing");
    }
    boolean time = answer.question() == RoleAudit.Question.WAITED;
    Object of = time ? words.minutes(answer.of()) : answer.of();
    Object all = time ? words.minutes(answer.all()) : answer.all();
    String told = texts.get(key + ".answer", of, all);
    if (answer.most() != null) {
      told += " " + texts.get("audit.waited.most", team(answer));
    }
    return told + " " + texts.get(answer.isCulture() ? "audit.culture" : "audit.role");
  }

  /** How many of the questions that could be answered speak for culture. */
  public String verdict(List<Answer> answers) {
    long known = answers.stream().filter(answer -> answer.all() > 0).count();
    long culture = answers.stream().filter(Answer::isCulture).count();
    return known == 0
        ? texts.get("audit.verdict.none")
        : texts.get("audit.verdict", culture, known);
  }

  private String team(Answer answer) {
    return scenario.teams().stream()
        .filter(team -> team.id().equals(answer.most()))
        .map(team -> team.name())
        .findFirst()
        .orElse(answer.most().value());
  }
}
