package io.unplannedwork.ui.widget;

/** How many notes of a pile are shown in full, how many as a slip, and how many only counted. */
public record Placement(int full, int slips, int hidden) {

  /**
   * Finds room for a pile: the first notes in full, the rest as slips, and where not even slips
   * fit, a line of a slip's height that counts them. At most {@code hidden} notes are not shown.
   *
   * @param count notes in the pile, 0 or more
   * @param room height there is
   * @param fullHeight height of a note, {@code slipHeight} of a slip, {@code gap} after each
   */
  public static Placement of(int count, float room, float fullHeight, float slipHeight, float gap) {
    float full = fullHeight + gap;
    float slip = slipHeight + gap;
    if (count * full <= room + gap) {
      return new Placement(count, 0, 0);
    }
    int most = (int) Math.floor((room + gap - count * slip) / (full - slip));
    if (most >= 0) {
      return new Placement(Math.min(most, count), count - Math.min(most, count), 0);
    }
    int slips = Math.max(0, (int) Math.floor((room + gap) / slip) - 1);
    return new Placement(0, Math.min(slips, count), count - Math.min(slips, count));
  }

  /** The height that is used. */
  public float height(float fullHeight, float slipHeight, float gap) {
    int lines = slips + (hidden > 0 ? 1 : 0);
    return full * (fullHeight + gap) + lines * (slipHeight + gap);
  }
}
