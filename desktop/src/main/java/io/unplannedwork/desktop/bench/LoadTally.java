package io.unplannedwork.desktop.bench;

import java.util.Arrays;

/** What was counted while it counts. */
final class LoadTally {
  private final Latencies answers = new Latencies();
  private final Latencies effects = new Latencies();
  private final Latencies lateness = new Latencies();
  private final Latencies looks = new Latencies();
  private final Delays delays = new Delays();
  private int[] sizes = new int[1024];
  private int updates;
  private long bytes;
  private int refused;
  private int idle;
  private boolean counts;

  void begin() {
    counts = true;
  }

  void end() {
    counts = false;
  }

  void answered(long latency, boolean accepted) {
    if (counts) {
      answers.add(latency);
      refused += accepted ? 0 : 1;
    }
  }

  void shown(long latency) {
    if (counts) {
      effects.add(latency);
    }
  }

  void nothingToDecide() {
    idle += counts ? 1 : 0;
  }

  void updated(int size, long now, DueText times) {
    if (counts) {
      lateness.add(times.late(now));
      delays.add(now, times);
      if (updates == sizes.length) {
        sizes = Arrays.copyOf(sizes, updates * 2);
      }
      sizes[updates++] = size;
      bytes += size;
    }
  }

  /** Whoever listens has read what had come, and was away from listening for so long. */
  void looked(long nanos) {
    if (counts) {
      looks.add(nanos);
    }
  }

  /** How long whoever listens was away from listening at a stretch. */
  Latencies looks() {
    return looks;
  }

  Latencies answers() {
    return answers;
  }

  Latencies effects() {
    return effects;
  }

  /** How late updates were. */
  Latencies lateness() {
    return lateness;
  }

  /** Where updates were on their way. */
  Delays delays() {
    return delays;
  }

  int updates() {
    return updates;
  }

  long bytes() {
    return bytes;
  }

  int refused() {
    return refused;
  }

  int idle() {
    return idle;
  }

  int medianSize() {
    int[] sorted = Arrays.copyOf(sizes, updates);
    Arrays.sort(sorted);
    return updates == 0 ? 0 : sorted[updates / 2];
  }
}
