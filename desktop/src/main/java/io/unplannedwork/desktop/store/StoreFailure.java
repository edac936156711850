package io.unplannedwork.desktop.store;

/** Something could not be stored or read; the message is for whoever runs the host. */
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StoreFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
