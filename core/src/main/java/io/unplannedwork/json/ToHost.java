package io.unplannedwork.json;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Subject;

/** What a client says to the host, one JSON object a frame; {@code type} names which. */
public sealed interface ToHost {

  /**
   * {@code {"type":"hello","code":"ABCD2345","as":"seat","token":"…","resume":5}}: the first
   * message.
   *
   * @param code the room's code as typed
   * @param as {@code seat}, {@code projector} or {@code facilitator}
   * @param token brings back a seat or proves a facilitator; empty where absent
   * @param resume number of the newest update the client has; 0 where absent
   */
  @Called("hello")
  record Hello(String code, As as, @Absent("\"\"") String token, @Absent("0") long resume)
      implements ToHost {
    @Override
    public String toString() {
      return "Hello[as=" + as + ", resume=" + resume + "]";
    }
  }

  enum As {
    @Called("seat")
    SEAT,
    @Called("projector")
    PROJECTOR,
    @Called("facilitator")
    FACILITATOR
  }

  /** {@code {"type":"seat","seat":"dev","name":"Ann"}}: sits down. */
  @Called("seat")
  record TakeSeat(SeatId seat, String name) implements ToHost {}

  /** {@code {"type":"command","id":"c1","command":{"type":"Undo"}}}. */
  @Called("command")
  record Give(String id, Command command) implements ToHost {}

  /** {@code {"type":"ask","subject":{"kind":"ITEM","id":"7"}}}. */
  @Called("ask")
  record Ask(Subject subject) implements ToHost {}

  /** {@code {"type":"ping"}}. */
  @Called("ping")
  record Ping() implements ToHost {}
}
