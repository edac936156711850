package io.unplannedwork.ui.widget;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.actions.Actions;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;

/** Short messages above everything, bottom centre, the newest lowest. */
public final class Toasts extends Table {
  private static final int MOST = 3;
  private static final float LEAST_SECONDS = 3;
  private static final float SECONDS_A_LETTER = 0.05f;
  private final Ui ui;

  public Toasts(Ui ui) {
    this.ui = ui;
    setFillParent(true);
    setTouchable(Touchable.disabled);
    bottom().padBottom(ui.dp(44));
  }

  /** Shows a text as long as it takes to read it; said again, it is there once. */
  public void add(String text, Icon icon) {
    Actor same = findActor(text);
    if (same != null) {
      same.remove();
    }
    while (getChildren().size >= MOST) {
      getChildren().first().remove();
    }
    Table toast = new Table();
    toast.setName(text);
    toast.setBackground(ui.theme().raised(Palette.DEEP, null, 10));
    toast.add(ui.icon(icon, Type.ICON, Palette.GOLD)).pad(ui.dp(12));
    float width = Math.min(ui.dp(520), ui.width(Type.STRONG, text) + ui.dp(4));
    toast
        .add(ui.wrapped(Type.STRONG, Palette.ON_DEEP, text))
        .width(width)
        .pad(ui.dp(10), 0, ui.dp(11), ui.dp(16));
    float stays = LEAST_SECONDS + text.length() * SECONDS_A_LETTER;
    toast.addAction(
        Actions.sequence(
            Actions.alpha(0),
            Actions.fadeIn(0.15f),
            Actions.delay(stays),
            Actions.fadeOut(0.3f),
            Actions.removeActor()));
    row();
    add(toast).padTop(ui.dp(8));
  }
}
