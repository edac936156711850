package io.unplannedwork.desktop.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Where updates were between the moment they were due and the moment they were received. */
final class Delays {
  private static final int LEGS = 4;

  /** Of all updates, so many of a hundred are the latest. */
  private static final int LATEST = 1;

  /** Milliseconds of each leg of each update, one after the other. */
  private int[] legs = new int[LEGS * 1024];

  private int updates;

  /**
   * What the latest one per cent of the updates waited for, in milliseconds of their mean.
   *
   * @param turn until their room had its turn
   * @param made until it was made and all it rests on was stored
   * @param written until it was a text
   * @param received until whoever plays had read it
   */
  record Mean(double turn, double made, double written, double received) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f + %.1f + %.1f + %.1f", turn, made, written, received);
    }
  }

  /** Adds an update that was received at this moment of {@link System#nanoTime}. */
  void add(long nanos, DueText times) {
    int at = updates++ * LEGS;
    if (at == legs.length) {
      legs = Arrays.copyOf(legs, at * 2);
    }
    legs[at] = (int) (times.begun() - times.due());
    legs[at + 1] = (int) (times.told() - times.begun());
    legs[at + 2] = (int) (times.written() - times.told());
    legs[at + 3] = (int) (TimeUnit.NANOSECONDS.toMillis(nanos) - times.written());
  }

  Mean ofTheLatest() {
    int[] late = new int[updates];
    for (int i = 0; i < updates; i++) {
      late[i] = late(i);
    }
    Arrays.sort(late);
    int least = updates == 0 ? 0 : late[updates - 1 - updates * LATEST / 100];
    double[] sums = new double[LEGS];
    int count = 0;
    for (int i = 0; i < updates; i++) {
      if (late(i) >= least) {
        count++;
        for (int leg = 0; leg < LEGS; leg++) {
          sums[leg] += legs[i * LEGS + leg];
        }
      }
    }
    return new Mean(sums[0] / count, sums[1] / count, sums[2] / count, sums[3] / count);
  }

  private int late(int update) {
    int sum = 0;
    for (int leg = 0; leg < LEGS; leg++) {
      sum += legs[update * LEGS + leg];
    }
    return sum;
  }
}
