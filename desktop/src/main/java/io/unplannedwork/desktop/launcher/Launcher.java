package io.unplannedwork.desktop.launcher;

/** Opens the window. The only class that starts libGDX. */
public final class Launcher {
  private Launcher() {}

  /**
   * Opens the window and returns when it is closed. Must be called on the main thread; on macOS
   * only with {@code -XstartOnFirstThread}, which this sees to.
   *
   * @throws IllegalStateException with a sentence for the player where no window can be opened
   */
  public static void open(LauncherOptions options) {
    MemoryAccess.choose();
    throw new UnsupportedOperationException("the window is being built");
  }
}
