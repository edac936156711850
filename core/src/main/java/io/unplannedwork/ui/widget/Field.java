package io.unplannedwork.ui.widget;

import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.utils.TextureRegionDrawable;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;

/** A line to type in. */
public final class Field extends TextField {
  private final float height;

  public Field(Ui ui, String text, String hint, int longest) {
    super(text, style(ui));
    height = ui.dp(40);
    setMessageText(hint);
    setMaxLength(longest);
    setFocusTraversal(false);
  }

  @Override
  public float getPrefHeight() {
    return height;
  }

  private static TextFieldStyle style(Ui ui) {
    TextFieldStyle style = new TextFieldStyle();
    style.font = ui.theme().font(Type.BODY);
    style.fontColor = Palette.INK;
    style.messageFont = style.font;
    style.messageFontColor = Palette.QUIET;
    style.background =
        ui.theme().outlined(Palette.PAPER, Palette.LINE_STRONG, 6).padded(ui.dp(10), ui.dp(8));
    style.focusedBackground =
        ui.theme().outlined(Palette.PAPER, Palette.FOCUS, 6).padded(ui.dp(10), ui.dp(8));
    TextureRegionDrawable white = new TextureRegionDrawable(ui.theme().white());
    white.setMinWidth(ui.dp(2));
    style.cursor = white.tint(Palette.INK);
    style.cursor.setMinWidth(ui.dp(2));
    style.selection = white.tint(Palette.ACCENT_SOFT);
    return style;
  }
}
