package io.unplannedwork.contract;

/** Checks shared by the ids. */
final class Text {
  private Text() {}

  static void require(String value, String what) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(what + " must not be empty");
    }
  }
}
