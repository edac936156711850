package io.unplannedwork.contract;

/**
 * Who gives a command: somebody in a seat (a person or the bot that sits there), the facilitator,
 * or the host itself when a timer ends.
 *
 * @param kind which of these
 * @param seat the seat for {@link Kind#SEAT}, else null
 */
public record Actor(Kind kind, SeatId seat) {
  public enum Kind {
    SEAT,
    FACILITATOR,
    HOST
  }

  public static final Actor FACILITATOR = new Actor(Kind.FACILITATOR, null);
  public static final Actor HOST = new Actor(Kind.HOST, null);

  public Actor {
    if ((kind == Kind.SEAT) != (seat != null)) {
      throw new IllegalArgumentException("a seat, and only a seat, names its seat");
    }
  }

  public static Actor seat(SeatId seat) {
    return new Actor(Kind.SEAT, seat);
  }
}
