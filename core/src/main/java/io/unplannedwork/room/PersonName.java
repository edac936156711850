package io.unplannedwork.room;

/** What somebody may call themselves. */
final class PersonName {
  /** In characters as people count them. */
  static final int LONGEST = 40;

  private static final int JOINS_EMOJI = 0x200D;

  private PersonName() {}

  /** Whether a name has a letter or digit, is short enough, and hides or turns nothing round. */
  static boolean isProper(String name) {
    return !name.isEmpty()
        && name.codePointCount(0, name.length()) <= LONGEST
        && name.codePoints().noneMatch(PersonName::isUnseemly)
        && name.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** What hides, turns round or breaks the text next to it. */
  private static boolean isUnseemly(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      case Character.FORMAT -> character != JOINS_EMOJI;
      default -> false;
    };
  }
}
