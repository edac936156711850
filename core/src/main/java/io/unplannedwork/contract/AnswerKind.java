package io.unplannedwork.contract;

/** How a decision is answered; every client knows how to draw each kind. */
public enum AnswerKind {
  CHOOSE,
  RANK,
  NUMBER,
  ASSIGN,
  TOGGLE,
  TEXT
}
