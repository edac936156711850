package io.unplannedwork.room;

import io.unplannedwork.measure.Bonus;
import io.unplannedwork.measure.Rival;
import io.unplannedwork.session.Chair;
import io.unplannedwork.session.Closing;
import io.unplannedwork.session.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * A simulated field: the same scenario on the same luck, played by bots alone in companies of other
 * characters, and what each role was paid there in a round. Done in pieces, beside the game, which
 * it does not touch; the same game always has the same field.
 */
final class Rivals {
  /** So many companies; in each the tempers sit on other chairs. */
  private static final int COMPANIES = 4;

  private final JournalRecord.Opened opened;
  private final int round;
  private final List<Rival> found = new ArrayList<>();
  private AutoPlay playing;
  private int company;

  Rivals(JournalRecord.Opened opened, int round) {
    this.opened = opened;
    this.round = round;
  }

  /** Does one thing more; whether all is done. */
  boolean work() {
    if (company == COMPANIES) {
      return true;
    }
    if (playing == null) {
      playing = AutoPlay.begin(opened, Bots.company(company + 1));
    }
    if (playing.session().closings().size() >= round) {
      found.addAll(paid(playing.session(), round, company + 1));
      playing = null;
      company++;
    } else {
      playing.step();
    }
    return company == COMPANIES;
  }

  /** What was found, company by company. */
  List<Rival> found() {
    return List.copyOf(found);
  }

  /** What each role was paid in a closed round of a game. */
  static List<Rival> paid(Session session, int round, int company) {
    Closing closing = session.closings().get(round - 1);
    List<Rival> paid = new ArrayList<>();
    for (Chair chair : session.chairs()) {
      for (Bonus bonus : closing.bonuses().getOrDefault(chair.id(), List.of())) {
        paid.add(new Rival(round, company, bonus.role(), chair.name(), bonus.cents()));
      }
    }
    return paid;
  }
}
