package io.unplannedwork.desktop.server;

import io.unplannedwork.client.Timing;
import io.unplannedwork.desktop.metrics.HostMetrics;
import io.unplannedwork.view.Update;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The open sockets: how many there may be, and which of them have gone quiet. */
final class Peers {
  private static final long GOODBYE_MILLIS = 1_000;

  private final SocketLimits limits;
  private final HostMetrics metrics;
  private final Host.Telling telling;
  private final Encoding encoding = new Encoding();
  private final Set<Peer> open = ConcurrentHashMap.newKeySet();

  Peers(SocketLimits limits, HostMetrics metrics, Host.Telling telling) {
    this.telling = telling;
    this.limits = limits;
    this.metrics = metrics;
  }

  SocketLimits limits() {
    return limits;
  }

  boolean hasRoomFor(String address) {
    return open.size() < limits.sockets()
        && open.stream().filter(peer -> address.equals(peer.address())).count()
            < limits.perAddress();
  }

  /**
   * An update as it is sent.
   *
   * @param told when the room gave it away
   */
  byte[] write(Update update, Timing timing, long told) {
    return telling == Host.Telling.WHEN_DUE
        ? encoding.write(update, timing, told)
        : encoding.write(update);
  }

  HostMetrics metrics() {
    return metrics;
  }

  /** Takes a peer in; false where many came at once and there is no room after all. */
  synchronized boolean add(Peer peer) {
    return hasRoomFor(peer.address()) && open.add(peer);
  }

  synchronized void remove(Peer peer) {
    open.remove(peer);
    notifyAll();
  }

  int size() {
    return open.size();
  }

  /** Pings all, so that a dead connection is noticed, and drops those that never said hello. */
  void tend() {
    for (Peer peer : open) {
      if (peer.turnedAway()) {
        peer.drop();
      } else if (!peer.introduced()
          && System.nanoTime() - peer.openSince() > limits.hello().toNanos()) {
        peer.refuse("Nothing was said for too long; open the page again.");
      } else {
        peer.ping();
      }
    }
  }

  /** Says goodbye to all, and gives those who hear it a moment to hang up. */
  void closeAll() throws InterruptedException {
    open.forEach(Peer::goodbye);
    awaitNobody(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GOODBYE_MILLIS));
  }

  private synchronized void awaitNobody(long until) throws InterruptedException {
    for (long left = GOODBYE_MILLIS; !open.isEmpty() && left > 0; ) {
      wait(left);
      left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
    }
  }
}
