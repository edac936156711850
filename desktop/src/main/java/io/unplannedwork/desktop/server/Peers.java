package io.unplannedwork.desktop.server;

import io.unplannedwork.desktop.metrics.HostMetrics;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open sockets: how many there may be, and which of them have gone quiet. */
final class Peers {
  private final SocketLimits limits;
  private final HostMetrics metrics;
  private final Set<Peer> open = ConcurrentHashMap.newKeySet();

  Peers(SocketLimits limits, HostMetrics metrics) {
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

  HostMetrics metrics() {
    return metrics;
  }

  /** Takes a peer in; false where many came at once and there is no room after all. */
  synchronized boolean add(Peer peer) {
    return hasRoomFor(peer.address()) && open.add(peer);
  }

  void remove(Peer peer) {
    open.remove(peer);
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

  void closeAll() {
    open.forEach(Peer::goodbye);
  }
}
