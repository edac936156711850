package io.unplannedwork.ui.widget;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.ui.Settings;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;

/** Settings and the way out, in the middle of a dimmed screen. */
public final class Menu extends Table {
  private final Ui ui;
  private final Color dim = new Color(Palette.DEEP.r, Palette.DEEP.g, Palette.DEEP.b, 0.6f);

  public Menu(Ui ui) {
    this.ui = ui;
    setFillParent(true);
    setVisible(false);
    setTouchable(Touchable.enabled);
  }

  public boolean isOpen() {
    return isVisible();
  }

  public void shut() {
    setVisible(false);
    clearChildren();
    ui.app().menuShut();
  }

  public void open() {
    clearChildren();
    Table card = ui.card();
    card.pad(ui.dp(24));
    card.defaults().growX().padBottom(ui.dp(10));
    card.add(ui.label(Type.TITLE, Palette.INK, ui.t("menu.title"))).padBottom(ui.dp(16)).row();
    Settings settings = ui.settings();
    int drawn = ui.app().drawnPercent(settings.scalePercent());
    Table scale = new Table();
    scale.add(ui.label(Type.BODY, Palette.INK, ui.t("menu.scale"))).growX().left();
    Press smaller = ui.button(Press.Kind.PLAIN, Icon.MINUS, null, () -> scaleTo(below(drawn)));
    smaller.setEnabled(drawn > Settings.LEAST_SCALE);
    Press larger = ui.button(Press.Kind.PLAIN, Icon.PLUS, null, () -> scaleTo(above(drawn)));
    larger.setEnabled(ui.app().drawnPercent(Settings.MOST_SCALE) > drawn);
    scale.add(smaller);
    scale.add(ui.label(Type.NUMBER, Palette.INK, drawn + " %")).pad(0, ui.dp(10), 0, ui.dp(10));
    scale.add(larger);
    card.add(scale).width(ui.dp(340)).row();
    boolean reduced = settings.motion() == Settings.Motion.REDUCED;
    Press motion =
        ui.button(
            Press.Kind.PLAIN,
            reduced ? Icon.CIRCLE_CHECK : Icon.CIRCLE,
            ui.t("menu.motion"),
            () -> {
              settings.setMotion(reduced ? Settings.Motion.FULL : Settings.Motion.REDUCED);
              open();
            });
    card.add(motion).row();
    card.add(
            ui.button(
                Press.Kind.PLAIN,
                Icon.MAXIMIZE,
                ui.t(Gdx.graphics.isFullscreen() ? "menu.window" : "menu.fullScreen"),
                () -> ui.app().switchFullScreen()))
        .row();
    if (ui.desk() != null) {
      card.add(
              ui.button(
                  Press.Kind.PLAIN, Icon.LOG_OUT, ui.t("menu.leave"), () -> ui.app().showTitle()))
          .row();
    }
    card.add(ui.button(Press.Kind.PLAIN, Icon.POWER, ui.t("menu.quit"), () -> Gdx.app.exit()))
        .row();
    card.add(ui.button(Press.Kind.PRIMARY, Icon.CHECK, ui.t("menu.close"), this::shut))
        .padTop(ui.dp(8))
        .padBottom(0);
    add(card);
    setVisible(true);
  }

  private static int below(int percent) {
    return (percent - 1) / Settings.SCALE_STEP * Settings.SCALE_STEP;
  }

  private static int above(int percent) {
    return (percent / Settings.SCALE_STEP + 1) * Settings.SCALE_STEP;
  }

  private void scaleTo(int percent) {
    ui.settings().setScalePercent(percent);
    ui.app().refit();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    ui.theme().fill(batch, dim, parentAlpha, 0, 0, getWidth(), getHeight());
    super.draw(batch, parentAlpha);
  }
}
