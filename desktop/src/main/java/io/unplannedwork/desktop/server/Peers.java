package io.unplannedwork.desktop.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The open sockets: how many there may be, and which of them have gone quiet. */
final class Peers {
  private static final long HELLO_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final int most;
  private final int mostOfOneAddress;
  private final Set<Peer> open = ConcurrentHashMap.newKeySet();

  /**
   * @param most sockets open at once
   * @param mostOfOneAddress of these from one address; a class may share one
   */
  Peers(int most, int mostOfOneAddress) {
    this.most = most;
    this.mostOfOneAddress = mostOfOneAddress;
  }

  boolean hasRoomFor(SocketAddress address) {
    InetAddress from = ip(address);
    return open.size() < most
        && open.stream().filter(peer -> from.equals(peer.address())).count() < mostOfOneAddress;
  }

  static InetAddress ip(SocketAddress address) {
    return address instanceof InetSocketAddress internet
        ? internet.getAddress()
        : InetAddress.getLoopbackAddress();
  }

  void add(Peer peer) {
    open.add(peer);
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
      if (!peer.introduced() && System.nanoTime() - peer.openSince() > HELLO_NANOS) {
        peer.goodbye();
      } else {
        peer.ping();
      }
    }
  }

  void closeAll() {
    open.forEach(Peer::goodbye);
  }
}
