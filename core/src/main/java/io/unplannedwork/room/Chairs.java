package io.unplannedwork.room;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.SeatSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who holds which seat: the person with a token, present or away, or the bot meanwhile. */
final class Chairs {

  static final class Chair {
    final SeatSpec seat;
    TokenHash token;
    String person = "";
    boolean playedByBot = true;
    int connections;
    long awayMillis;

    private Chair(SeatSpec seat) {
      this.seat = seat;
    }

    /** A person holds the seat and a bot has not had to step in. */
    boolean taken() {
      return token != null && !playedByBot;
    }

    /** The person has no right to the seat any more. */
    void vacate() {
      token = null;
      person = "";
      playedByBot = true;
      connections = 0;
      awayMillis = 0;
    }

    boolean away() {
      return taken() && connections == 0;
    }
  }

  private final Map<SeatId, Chair> chairs = new TreeMap<>();
  private final List<Chair> order;

  Chairs(List<SeatSpec> seats) {
    order = seats.stream().map(Chair::new).toList();
    order.forEach(chair -> chairs.put(chair.seat.id(), chair));
  }

  /** In the scenario's order. */
  List<Chair> all() {
    return order;
  }

  Optional<Chair> at(SeatId seat) {
    return Optional.ofNullable(chairs.get(seat));
  }

  Chair known(SeatId seat) {
    return at(seat).orElseThrow(() -> new IllegalStateException("no seat " + seat));
  }

  /** The seat that a token brings back. */
  Optional<Chair> heldBy(String token) {
    Chair found = null;
    for (Chair chair : order) {
      // every hash is compared, so the time taken tells nothing
      if (chair.token != null && chair.token.matches(token)) {
        found = chair;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The ids of seats nobody sits in, for a sentence. */
  String free() {
    String free =
        String.join(
            ", ", order.stream().filter(c -> !c.taken()).map(c -> c.seat.id().value()).toList());
    return free.isEmpty() ? "none" : free;
  }

  String ids() {
    return String.join(", ", order.stream().map(c -> c.seat.id().value()).toList());
  }
}
