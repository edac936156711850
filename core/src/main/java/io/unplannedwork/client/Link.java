package io.unplannedwork.client;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Subject;

/** How a client reaches a room, be it in the same process or over a socket. Never blocks. */
public interface Link {
  /** Whoever listens is told everything from now on, on a thread of the link's. */
  void listen(LinkListener listener);

  /** Sits down; answered by {@link LinkListener#onSeated} or a refusal with id {@code "seat"}. */
  void takeSeat(SeatId seat, String name);

  /** Gives a command under an id of the client's own; the same id twice acts once. */
  void send(String commandId, Command command);

  /** Asks why; answered by {@link LinkListener#onWhy}. */
  void ask(Subject subject);

  void close();
}
