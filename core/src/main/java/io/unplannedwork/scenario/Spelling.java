package io.unplannedwork.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant who wrote a name wrong. */
public final class Spelling {
  private static final int LONGEST = 60;

  private Spelling() {}

  /**
   * The known name that is nearest, if it is near enough: at most one slip in three letters. Among
   * equally near ones the first in order of the alphabet.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String plain = plain(written);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String name : known) {
      int slips = distance(plain, plain(name));
      if (slips < least || slips == least && best != null && name.compareTo(best) < 0) {
        least = slips;
        best = name;
      }
    }
    return best != null && least <= Math.max(1, Math.min(plain.length(), best.length()) / 3)
        ? Optional.of(best)
        : Optional.empty();
  }

  /**
   * The number of slips from one word to another: a letter left out, added, changed, or two
   * neighbours swapped (Damerau 1964, in the form that never touches a pair twice).
   */
  public static int distance(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return a.equals(b) ? 0 : LONGEST;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + changed, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}
