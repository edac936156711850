package io.unplannedwork.desktop.launcher;

/** No window can be opened on this machine; the message is for the player. */
public final class NoWindow extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoWindow(String message, Throwable cause) {
    super(message, cause);
  }
}
