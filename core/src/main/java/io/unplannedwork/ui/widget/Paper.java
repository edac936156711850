package io.unplannedwork.ui.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.TextureRegionDrawable;
import io.unplannedwork.contract.Command;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.List;

/** What all pages laid over the wall have in common: head, foot, stars, names. */
final class Paper {
  private final Ui ui;

  Paper(Ui ui) {
    this.ui = ui;
  }

  Table page(Icon icon, String over, String title) {
    Table page = new Table();
    page.setBackground(ui.theme().raised(Palette.PAPER, Palette.LINE, 10));
    page.pad(ui.dp(22), ui.dp(26), ui.dp(20), ui.dp(26));
    page.top().left();
    page.defaults().growX().left();
    Table head = new Table();
    head.left();
    head.add(ui.icon(icon, Type.ICON_SMALL, Palette.ACCENT)).padRight(ui.dp(6));
    head.add(ui.label(Type.LABEL, Palette.ACCENT, over));
    page.add(head).row();
    page.add(ui.wrapped(Type.TITLE, Palette.INK, title)).padTop(ui.dp(4)).row();
    return page;
  }

  /** One of the names under a page's title of which one is open; {@code open} opens it. */
  Press tab(String name, boolean isOpen, Runnable open) {
    Press tab = ui.button(Press.Kind.QUIET, null, name, open);
    tab.setOn(isOpen);
    return tab;
  }

  String roundOf() {
    int rounds = ui.desk().game().map(Body.Game::rounds).orElse(1);
    return ui.t("clock.round", ui.desk().clock().map(Body.Clock::round).orElse(1), rounds);
  }

  String roundTitle() {
    return ui.desk().clock().map(Body.Clock::roundTitle).orElse("");
  }

  void ready(Table page, String key) {
    if (!ui.desk().seated()) {
      return;
    }
    boolean ready = ui.desk().ownChair().map(Body.Chair::ready).orElse(false);
    Table foot = new Table();
    foot.add(ui.oneLine(Type.SMALL, Palette.QUIET, waitingFor())).minWidth(0).growX().left();
    foot.add(
        ui.button(
            ready ? Press.Kind.PLAIN : Press.Kind.PRIMARY,
            ready ? Icon.UNDO : Icon.CHECK,
            ui.t(ready ? "ready.undo" : key),
            () -> ui.desk().send(new Command.Ready(!ready))));
    page.add(foot).padTop(ui.dp(14));
  }

  private String waitingFor() {
    List<String> names = new ArrayList<>();
    for (Body.Chair chair : ui.desk().all(Body.Chair.class)) {
      if (!chair.ready() && !chair.you() && !chair.bot()) {
        names.add(chair.title());
      }
    }
    return names.isEmpty() ? "" : ui.t("ready.waiting", String.join(", ", names));
  }

  /** Stars reached, of the most there are. */
  Table stars(int reached, int most, float size) {
    Table stars = new Table();
    for (int i = 0; i < most; i++) {
      Image star = new Image(new TextureRegionDrawable(ui.theme().star()));
      star.setColor(i < reached ? Palette.STAR : Palette.LINE);
      stars.add(star).size(size).padLeft(i == 0 ? 0 : ui.dp(4));
    }
    return stars;
  }
}
