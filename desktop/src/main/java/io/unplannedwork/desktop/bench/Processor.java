package io.unplannedwork.desktop.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

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
        + " × "
        + name()
        + ", "
        + System.getProperty("os.name")
        + ", Java "
        + Runtime.version().feature();
  }

  private static String name() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/cpuinfo"))) {
        if (line.startsWith("model name")) {
          return line.substring(line.indexOf(':') + 1).strip();
        }
      }
    } catch (IOException notLinux) {
      // then the architecture has to do
    }
    return System.getProperty("os.arch");
  }
}
