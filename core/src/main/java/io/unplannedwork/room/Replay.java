package io.unplannedwork.room;

import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Plays a journal again: the game it holds, bit for bit, and no bot is asked. */
public final class Replay {
  private Replay() {}

  /**
   * The game at the end of a journal.
   *
   * @param listener hears every event
   * @throws Diverged where the journal asks for what this version of the game does not do
   */
  public static Session of(List<JournalRecord> records, Consumer<Recorded> listener) {
    return of(records, listener, lobby -> {});
  }

  /** As above; {@code watcher} is given the session in its lobby, to put a fog over it. */
  public static Session of(
      List<JournalRecord> records, Consumer<Recorded> listener, Consumer<Session> watcher) {
    return again(records, listener, watcher).session();
  }

  /** A game played again, and the commands by which it was. */
  public record Again(Session session, Steps steps) {}

  /** As above, with the commands of the game, to find out what its decisions did. */
  public static Again again(
      List<JournalRecord> records, Consumer<Recorded> listener, Consumer<Session> watcher) {
    JournalRecord.Opened opened = opened(records);
    EventLog log = new EventLog();
    log.listen(listener);
    Session session = Session.create(opened.scenario(), opened.seed(), opened.players(), log);
    watcher.accept(session);
    Play play = new Play(session);
    run(records, session, play, record -> {});
    return new Again(session, play.steps());
  }

  /**
   * The header.
   *
   * @throws Diverged where this version of the game does not play by its rules, or there is none
   */
  public static JournalRecord.Opened opened(List<JournalRecord> records) {
    if (!records.isEmpty() && records.get(0) instanceof JournalRecord.OfOtherRules other) {
      throw otherRules(other.rules());
    }
    if (records.isEmpty() || !(records.get(0) instanceof JournalRecord.Opened opened)) {
      throw new Diverged("The journal does not begin with the opening of a room.");
    }
    if (opened.rules() != World.RULES) {
      throw otherRules(opened.rules());
    }
    return opened;
  }

  private static Diverged otherRules(int rules) {
    return new Diverged(
        "This game was begun under rules number "
            + rules
            + "; this version plays by number "
            + World.RULES
            + " and would play it differently. Go on with the version that began it; “replay” tells"
            + " how its finished rounds ended.");
  }

  static void run(
      List<JournalRecord> records, Session session, Play play, Consumer<JournalRecord> after) {
    for (int i = 1; i < records.size(); i++) {
      JournalRecord record = records.get(i);
      if (record instanceof JournalRecord.Given given) {
        passUntil(given.minute(), session, play);
        Optional<Refusal> refusal = play.give(given.actor(), given.command());
        if (refusal.isPresent()) {
          throw new Diverged(
              "Command "
                  + given.number()
                  + " of the journal ("
                  + given.command()
                  + " at minute "
                  + given.minute()
                  + ") is refused in the replay: "
                  + refusal.get().sentence());
        }
      } else if (record instanceof JournalRecord.Reached reached) {
        passUntil(reached.minute(), session, play);
      } else if (record instanceof JournalRecord.Ended over) {
        passUntil(over.minute(), session, play);
        if (session.fingerprint() != over.fingerprint()) {
          throw new Diverged(
              "The replay ends with fingerprint "
                  + Long.toHexString(session.fingerprint())
                  + ", the game ended with "
                  + Long.toHexString(over.fingerprint())
                  + ".");
        }
      }
      after.accept(record);
    }
  }

  private static void passUntil(long minute, Session session, Play play) {
    while (session.now() < minute) {
      long before = session.now();
      var tempo = session.tempo();
      if (play.passUntil(minute) == before && session.tempo().equals(tempo)) {
        throw new Diverged(
            "The replay stands at minute " + before + "; the journal goes on to " + minute + ".");
      }
    }
    if (session.now() > minute) {
      throw new Diverged(
          "The replay stands at minute " + session.now() + ", after the journal's " + minute + ".");
    }
  }
}
