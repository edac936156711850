package io.unplannedwork.bot;

/**
 * How a bot is. Amounts are in permille of its own bonus, as it expects to gain or lose them.
 *
 * <p>What the numbers are is a matter of taste and of play-testing, not of evidence: they make four
 * characters that can be told apart.
 */
public enum Temper {
  STEADY(40, 60, 0, 250),
  BOLD(0, 120, 60, 180),
  CAUTIOUS(70, 30, -120, 400),
  STUBBORN(120, -40, 0, 200);

  private final int habit;
  private final int patience;
  private final int daring;
  private final int overrulesAt;

  Temper(int habit, int patience, int daring, int overrulesAt) {
    this.habit = habit;
    this.patience = patience;
    this.daring = daring;
    this.overrulesAt = overrulesAt;
  }

  /** How much better something new must be than what holds now. */
  int habit() {
    return habit;
  }

  /** How much it will lose by agreeing to somebody it trusts half. */
  int patience() {
    return patience;
  }

  /** What big movements of any kind are worth to it, in permille of their size. */
  int daring() {
    return daring;
  }

  /** How much the company's goals must gain before it overrules, if it may. */
  int overrulesAt() {
    return overrulesAt;
  }
}
