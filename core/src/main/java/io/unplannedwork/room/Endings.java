package io.unplannedwork.room;

import io.unplannedwork.session.Session;
import io.unplannedwork.session.Tempo;

/** Puts into the journal what each round came to, and how the game ended; each of them once. */
final class Endings {
  private final Room room;
  private final Session session;
  private int closed;
  private boolean ended;

  Endings(Room room, Session session) {
    this.room = room;
    this.session = session;
  }

  /** What stands in the journal already. */
  void restored(JournalRecord record) {
    closed += record instanceof JournalRecord.Closed ? 1 : 0;
    ended |= record instanceof JournalRecord.Ended;
  }

  /** Whether the game is over. */
  boolean ended() {
    return ended;
  }

  void store() {
    closeRounds();
    if (session.tempo().kind() == Tempo.Kind.ENDED && !ended) {
      ended = true;
      room.append(new JournalRecord.Ended(session.now(), session.fingerprint()));
    }
  }

  /** What rounds came to is stored by itself: it outlives the rules by which they were played. */
  private void closeRounds() {
    while (closed < session.closings().size()) {
      String title = session.scenario().rounds().get(closed).title();
      RoundEnd end = RoundEnd.of(session.closings().get(closed), title);
      closed++;
      room.append(new JournalRecord.Closed(session.now(), end));
    }
  }
}
