package io.unplannedwork.ui;

/**
 * How large things are drawn in a window: as large as it allows at 100 %, larger on demand, and
 * never so large that the wall's columns can no longer be read side by side.
 *
 * @param natural pixels a point at 100 %
 * @param most pixels a point at most
 */
record Scale(float natural, float most) {
  /** The window, in pixels, at which 100 % is drawn one to one. */
  static final float WIDTH = 1280;

  static final float HEIGHT = 720;

  /** The least room, in points, for a wall of few stages. */
  private static final float LEAST_WIDTH = 1000;

  private static final float LEAST_HEIGHT = 560;

  /** What the panels beside the stream, and the walls in it, take, in points. */
  private static final float PANELS = 660;

  /** What a stage needs for its notes to be told apart, in points. */
  private static final float STAGE = 80;

  private static final float GRAIN = 8;

  /** For a window of so many pixels and a stream of so many stages, 0 while there is none. */
  static Scale of(int width, int height, int stages) {
    float fits = Math.max(1, Math.min(width / WIDTH, height / HEIGHT));
    float natural = (float) Math.floor(fits * GRAIN) / GRAIN;
    float least = Math.max(LEAST_WIDTH, Math.min(WIDTH, PANELS + STAGE * stages));
    return new Scale(natural, Math.max(natural, Math.min(width / least, height / LEAST_HEIGHT)));
  }

  /** Pixels a point if {@code percent} are wanted. */
  float drawn(int percent) {
    return Math.max(1, Math.min(most, natural * percent / 100f));
  }

  /** What is drawn if {@code percent} are wanted, in whole percent. */
  int percent(int percent) {
    return Math.round(100 * drawn(percent) / natural);
  }
}
