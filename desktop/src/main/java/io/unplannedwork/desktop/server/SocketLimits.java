package io.unplannedwork.desktop.server;

import java.time.Duration;

/**
 * How much the host lets sockets take.
 *
 * @param sockets open at once
 * @param perAddress of these from one address; a class may share one
 * @param hello in how much time a socket must have said which room it wants
 * @param idle after how long without a word a connection is taken for lost
 * @param queued bytes that may wait for one reader before it is dropped
 */
public record SocketLimits(
    int sockets, int perAddress, Duration hello, Duration idle, long queued) {
  public static final SocketLimits USUAL =
      new SocketLimits(4_000, 1_000, Duration.ofSeconds(10), Duration.ofSeconds(60), 1 << 20);

  /** The same with another limit for all together. */
  public SocketLimits sockets(int most) {
    return new SocketLimits(most, perAddress, hello, idle, queued);
  }

  /** The same with another limit for one address. */
  public SocketLimits perAddress(int most) {
    return new SocketLimits(sockets, most, hello, idle, queued);
  }
}
