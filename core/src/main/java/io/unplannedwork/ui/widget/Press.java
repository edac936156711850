package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Theme;

/** Anything that can be pressed, by pointer or keyboard. */
public class Press extends Table {
  /** How it looks. */
  public enum Kind {
    PRIMARY(Palette.ON_ACCENT),
    PLAIN(Palette.INK),
    QUIET(Palette.INK),
    DANGER(Palette.BAD),
    DEEP(Palette.ON_DEEP),
    OPTION(Palette.INK),
    /** Draws no ground of its own. */
    BARE(Palette.INK);

    private final Color ink;

    Kind(Color ink) {
      this.ink = ink;
    }

    public Color ink() {
      return ink;
    }
  }

  protected final Ui ui;
  private final Runnable action;
  private final ClickListener clicks;
  private final Drawable usual;
  private final Drawable over;
  private final Drawable chosen;
  private boolean on;
  private boolean enabled = true;

  public Press(Ui ui, Kind kind, Runnable action) {
    this.ui = ui;
    this.action = action;
    Theme theme = ui.theme();
    switch (kind) {
      case PRIMARY -> {
        usual = theme.plate(Palette.ACCENT, 10);
        over = theme.plate(Palette.ACCENT_DARK, 10);
        chosen = over;
      }
      case PLAIN -> {
        usual = theme.outlined(Palette.PAPER, Palette.LINE_STRONG, 10);
        over = theme.outlined(Palette.LANE, Palette.INK, 10);
        chosen = theme.outlined(Palette.ACCENT_SOFT, Palette.ACCENT, 10);
      }
      case DANGER -> {
        usual = theme.outlined(Palette.PAPER, Palette.BAD, 10);
        over = theme.outlined(Palette.BAD_SOFT, Palette.BAD, 10);
        chosen = over;
      }
      case QUIET -> {
        usual = null;
        over = theme.plate(Palette.WALL_SHADE, 10);
        chosen = theme.plate(Palette.ACCENT_SOFT, 10);
      }
      case DEEP -> {
        usual = null;
        over = theme.plate(Palette.DEEP_SOFT, 6);
        chosen = theme.plate(Palette.ACCENT, 6);
      }
      case OPTION -> {
        usual = theme.outlined(Palette.PAPER, Palette.LINE_STRONG, 10);
        over = theme.outlined(Palette.LANE, Palette.QUIET, 10);
        chosen = theme.outlined(Palette.ACCENT_SOFT, Palette.ACCENT, 10);
      }
      default -> {
        usual = null;
        over = null;
        chosen = null;
      }
    }
    setTouchable(Touchable.enabled);
    clicks =
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            activate();
          }
        };
    addListener(clicks);
  }

  /** Does what pressing does, if it may. */
  public void activate() {
    if (isEnabled()) {
      action.run();
    }
  }

  public void setOn(boolean on) {
    this.on = on;
  }

  public boolean isOn() {
    return on;
  }

  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
    getColor().a = enabled ? 1 : 0.5f;
  }

  /** Whether it does something when it is pressed. */
  public boolean isEnabled() {
    return enabled && action != null;
  }

  public boolean isHot() {
    return isEnabled() && clicks.isOver();
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Drawable ground = on ? chosen : isHot() ? over : usual;
    if (ground == null) {
      return;
    }
    Color color = getColor();
    batch.setColor(color.r, color.g, color.b, color.a * parentAlpha);
    ground.draw(batch, x, y, getWidth(), getHeight());
  }
}
