package io.unplannedwork.ui;

import java.util.function.Consumer;

/** What the player set for this window; whoever keeps it is told of every change. */
public final class Settings {
  public static final int LEAST_SCALE = 100;
  public static final int MOST_SCALE = 200;
  public static final int SCALE_STEP = 25;

  /** Whether things move on their way or stand at once where they belong. */
  public enum Motion {
    FULL,
    REDUCED
  }

  private final Consumer<Settings> keeper;
  private int scalePercent = LEAST_SCALE;
  private Motion motion = Motion.FULL;

  /** Settings that are forgotten with the window. */
  public Settings() {
    this(settings -> {});
  }

  /** {@code keeper} is called after each change. */
  public Settings(Consumer<Settings> keeper) {
    this.keeper = keeper;
  }

  public int scalePercent() {
    return scalePercent;
  }

  /** Kept within its bounds. */
  public void setScalePercent(int percent) {
    scalePercent = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, percent));
    keeper.accept(this);
  }

  public Motion motion() {
    return motion;
  }

  public void setMotion(Motion motion) {
    this.motion = motion;
    keeper.accept(this);
  }
}
