package io.unplannedwork.ui;

/** What the player set for this window. */
public final class Settings {
  public static final int LEAST_SCALE = 100;
  public static final int MOST_SCALE = 200;
  public static final int SCALE_STEP = 25;

  /** Whether things move on their way or stand at once where they belong. */
  public enum Motion {
    FULL,
    REDUCED
  }

  private int scalePercent = LEAST_SCALE;
  private Motion motion = Motion.FULL;

  public int scalePercent() {
    return scalePercent;
  }

  /** Kept within its bounds. */
  public void setScalePercent(int percent) {
    scalePercent = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, percent));
  }

  public Motion motion() {
    return motion;
  }

  public void setMotion(Motion motion) {
    this.motion = motion;
  }
}
