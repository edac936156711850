package io.unplannedwork.desktop.server;

/**
 * So many of something a stretch of time: refilled evenly, never above its size. Used for messages
 * and commands of one connection.
 */
final class Budget {
  private final int size;
  private final long refillNanos;
  private long used;
  private long since;

  /**
   * @param size how many at once
   * @param millis in how long the whole is refilled
   * @param nowNanos the time now, of a clock that only goes forward
   */
  Budget(int size, long millis, long nowNanos) {
    this.size = size;
    this.refillNanos = millis * 1_000_000 / size;
    this.since = nowNanos;
  }

  /** Takes one; false, and nothing taken, where none is left. */
  synchronized boolean take(long nowNanos) {
    refill(nowNanos);
    if (used >= size) {
      return false;
    }
    used++;
    return true;
  }

  private void refill(long nowNanos) {
    long back = (nowNanos - since) / refillNanos;
    used = Math.max(0, used - back);
    since += back * refillNanos;
  }
}
