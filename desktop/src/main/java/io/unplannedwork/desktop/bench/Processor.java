package io.unplannedwork.desktop.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor's time, and what machine it is. */
public final class Processor {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Processor() {}

  /** Nanoseconds this thread has had of a processor; of the wall where the system does not tell. */
  public static long nanos() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }

  /** The machine in a few words. */
  public static String machine() {
    return Runtime.getRuntime().availableProcessors()
        + " virtual cores, "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + ", Java "
        + Runtime.version().feature();
  }
}
