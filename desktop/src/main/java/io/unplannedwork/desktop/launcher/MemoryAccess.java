package io.unplannedwork.desktop.launcher;

/** How LWJGL reads native memory; to be chosen before its first class is loaded. */
final class MemoryAccess {
  private static final String KEY = "org.lwjgl.system.memoryBackend";

  /** The first Java with which LWJGL can do without {@code sun.misc.Unsafe}. */
  private static final int FOREIGN_MEMORY_SINCE = 25;

  private MemoryAccess() {}

  /**
   * Chooses Java's own foreign memory where LWJGL has it. With {@code Unsafe} a newer virtual
   * machine prints four alarming lines that a player can do nothing about.
   */
  static void choose() {
    if (Runtime.version().feature() >= FOREIGN_MEMORY_SINCE && System.getProperty(KEY) == null) {
      System.setProperty(KEY, "ffm");
    }
  }
}
