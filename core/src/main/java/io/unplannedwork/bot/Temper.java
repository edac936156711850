package io.unplannedwork.bot;

/**
 * How a bot is. Amounts are in permille of its own bonus, as it expects to gain or lose them.
 *
 * <p>What the numbers are is a matter of taste and of play-testing, not of evidence: they make four
 * characters that can be told apart.
 */
public enum Temper {
  STEADY(40, 60, 0, 250, 8),
  BOLD(0, 120, 60, 180, 4),
  CAUTIOUS(70, 30, -120, 400, 8),
  STUBBORN(120, -20, 0, 200, 4);

  private final int habit;
  private final int patience;
  private final int daring;
  private final int overrulesAt;

  private final int learns;

  Temper(int habit, int patience, int daring, int overrulesAt, int learns) {
    this.habit = habit;
    this.patience = patience;
    this.daring = daring;
    this.overrulesAt = overrulesAt;
    this.learns = learns;
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

  /** How many times as much the company's goals count for it once all of them were missed. */
  int learns() {
    return learns;
  }
}
