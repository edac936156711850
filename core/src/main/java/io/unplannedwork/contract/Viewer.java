package io.unplannedwork.contract;

/**
 * Who looks: a seat, the projector (sees in Run what every seat may see), the facilitator (sees
 * all), or a guest who has not sat down (sees the lobby).
 *
 * @param kind which of these
 * @param seat the seat for {@link Kind#SEAT}, else null
 */
public record Viewer(Kind kind, SeatId seat) {
  public enum Kind {
    SEAT,
    PROJECTOR,
    FACILITATOR,
    GUEST
  }

  public static final Viewer PROJECTOR = new Viewer(Kind.PROJECTOR, null);
  public static final Viewer FACILITATOR = new Viewer(Kind.FACILITATOR, null);
  public static final Viewer GUEST = new Viewer(Kind.GUEST, null);

  public Viewer {
    if ((kind == Kind.SEAT) != (seat != null)) {
      throw new IllegalArgumentException("a seat, and only a seat, names its seat");
    }
  }

  public static Viewer seat(SeatId seat) {
    return new Viewer(Kind.SEAT, seat);
  }
}
