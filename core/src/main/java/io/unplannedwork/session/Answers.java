package io.unplannedwork.session;

import io.unplannedwork.contract.Answer;

/** Answers as text that is the same on every machine. */
final class Answers {
  private Answers() {}

  static String text(Answer answer) {
    if (answer instanceof Answer.Choice choice) {
      return choice.option();
    }
    if (answer instanceof Answer.Ranking ranking) {
      return String.join(" > ", ranking.options());
    }
    if (answer instanceof Answer.Amount amount) {
      return Long.toString(amount.number());
    }
    if (answer instanceof Answer.Assignment assignment) {
      return assignment.subject() + " → " + assignment.target();
    }
    if (answer instanceof Answer.Toggle toggle) {
      return Boolean.toString(toggle.on());
    }
    return ((Answer.Words) answer).words();
  }
}
