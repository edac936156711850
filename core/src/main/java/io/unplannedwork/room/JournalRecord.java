package io.unplannedwork.room;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.Scenario;

/** What is stored of a room. The records of a room, in their order, are its game. */
public sealed interface JournalRecord {

  /**
   * The first record: all that makes the game besides its commands.
   *
   * @param rules the rules number under which the game is played
   * @param code the room's code
   * @param scenario the resolved scenario itself, so that a later edit of its file changes nothing
   * @param seed the luck of the game
   * @param players which of the scenario's seatings is used
   */
  record Opened(int rules, String code, Scenario scenario, long seed, int players)
      implements JournalRecord {}

  /**
   * A command that was carried out.
   *
   * @param minute the simulated minute at which it acted, once that minute's agenda was empty
   * @param number counted from 1 within the room
   * @param actor who gave it
   * @param command what was done
   * @param id the sender's own id of it; empty for the host's and the bots' commands
   */
  record Given(long minute, long number, Actor actor, Command command, String id)
      implements JournalRecord {}

  /** The simulated clock reached this minute. */
  record Reached(long minute) implements JournalRecord {}

  /** A person holds a seat from now on, and the hash of the token that brings it back. */
  record SeatGranted(SeatId seat, TokenHash token, String name) implements JournalRecord {}

  /** Whoever has the token with this hash is the facilitator; one of possibly several. */
  record FacilitatorGranted(TokenHash token) implements JournalRecord {}

  /** A round is over; how it ended can be told without playing the game again. */
  record Closed(long minute, RoundEnd end) implements JournalRecord {}

  /**
   * What stands first instead of {@link Opened} where this version plays by other rules: scenario
   * and commands may be in words it does not know, so only {@link Closed} and {@link Ended} follow.
   */
  record OfOtherRules(int rules, String code) implements JournalRecord {}

  /** The game is over; {@code fingerprint} is the hash of its whole state. */
  record Ended(long minute, long fingerprint) implements JournalRecord {}
}
