package io.unplannedwork.room;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.measure.Way;
import io.unplannedwork.scenario.StrategySpec;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.Tempo;
import java.util.ArrayList;
import java.util.List;

/**
 * The same scenario on the same luck, played from its beginning to its end by each of the
 * scenario's strategies. Done in pieces, beside the game, which it does not touch; the same game
 * always has the same other ways.
 */
final class OtherWays {
  private final JournalRecord.Opened opened;
  private final List<StrategySpec> strategies;
  private final List<Way> found = new ArrayList<>();
  private AutoPlay playing;

  OtherWays(JournalRecord.Opened opened) {
    this.opened = opened;
    strategies = opened.scenario().strategies();
  }

  /** Does one thing more; whether all is done. */
  boolean work() {
    if (found.size() == strategies.size()) {
      return true;
    }
    StrategySpec strategy = strategies.get(found.size());
    if (playing == null) {
      playing = AutoPlay.begin(opened, AutoPlay.strategy(strategy, Bots.MINDS));
    }
    if (playing.session().tempoKind() == Tempo.Kind.ENDED) {
      found.add(
          way(strategy.about().isEmpty() ? strategy.id() : strategy.about(), playing.session()));
      playing = null;
    } else {
      playing.step();
    }
    return found.size() == strategies.size();
  }

  /** What was found, in the scenario's order. */
  List<Way> found() {
    return List.copyOf(found);
  }

  /** How a game ended that was played this way. */
  static Way way(String about, Session session) {
    SimTime end = SimTime.of(session.now());
    return new Way(about, session.stars(), session.measures().known(Scope.GAME, end));
  }
}
