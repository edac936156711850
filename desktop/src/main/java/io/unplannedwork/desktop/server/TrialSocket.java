package io.unplannedwork.desktop.server;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;

/**
 * Sends back what it gets: the socket with which the page {@code /test} tries a network. It knows
 * no room, and ends after as many messages as the page needs.
 */
final class TrialSocket extends TextSocket {
  private static final int MOST_BYTES = 1 << 10;
  private static final long MOST_QUEUED = 64 << 10;
  private static final int MOST_MESSAGES = 120;
  private static final int MOST_OPEN = 200;
  private static final Duration IDLE = Duration.ofSeconds(20);

  private final AtomicInteger open;
  private int messages;

  /**
   * @param open how many are open, kept by those that open and close
   */
  TrialSocket(AtomicInteger open) {
    super(MOST_BYTES, MOST_QUEUED, IDLE);
    this.open = open;
  }

  @Override
  void opened(CoreSession opened) {
    if (open.incrementAndGet() > MOST_OPEN) {
      close(CloseStatus.SERVER_ERROR, "Too many try at once.");
    }
  }

  @Override
  void received(String message) {
    if (++messages > MOST_MESSAGES) {
      close(CloseStatus.NORMAL, "That is enough.");
    } else {
      send(message, () -> {});
    }
  }

  @Override
  void closed() {
    open.decrementAndGet();
  }
}
