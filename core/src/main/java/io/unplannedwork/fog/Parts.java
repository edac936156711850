package io.unplannedwork.fog;

import io.unplannedwork.session.Session;

/** What makes the parts of views, family by family. */
record Parts(BoardParts board, PlayParts play, GoalParts goals, PayParts pay, ReviewParts review) {
  /**
   * @param spoken whether sentences are made that only people read; otherwise they are empty
   */
  static Parts of(Session session, boolean spoken) {
    GoalParts goals = new GoalParts(session, spoken);
    PayParts pay = new PayParts(session, spoken);
    return new Parts(
        new BoardParts(session),
        new PlayParts(session, spoken),
        goals,
        pay,
        new ReviewParts(session, goals, pay));
  }
}
