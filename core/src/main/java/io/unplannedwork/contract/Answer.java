package io.unplannedwork.contract;

import java.util.List;

/** What somebody answers to a decision; its kind must be the decision's {@link AnswerKind}. */
public sealed interface Answer {
  AnswerKind kind();

  /** One of the offered options, by its id. */
  record Choice(String option) implements Answer {
    @Override
    public AnswerKind kind() {
      return AnswerKind.CHOOSE;
    }
  }

  /** All offered options in order of preference, first is best. */
  record Ranking(List<String> options) implements Answer {
    public Ranking {
      options = List.copyOf(options);
    }

    @Override
    public AnswerKind kind() {
      return AnswerKind.RANK;
    }
  }

  /** A whole number within the decision's bounds. */
  record Amount(long number) implements Answer {
    @Override
    public AnswerKind kind() {
      return AnswerKind.NUMBER;
    }
  }

  /** One of the offered subjects given to one of the offered targets, both by id. */
  record Assignment(String subject, String target) implements Answer {
    @Override
    public AnswerKind kind() {
      return AnswerKind.ASSIGN;
    }
  }

  /** On or off. */
  record Toggle(boolean on) implements Answer {
    @Override
    public AnswerKind kind() {
      return AnswerKind.TOGGLE;
    }
  }

  /** Free text. */
  record Words(String words) implements Answer {
    @Override
    public AnswerKind kind() {
      return AnswerKind.TEXT;
    }
  }
}
