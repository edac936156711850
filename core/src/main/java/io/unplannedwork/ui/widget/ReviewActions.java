package io.unplannedwork.ui.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;

/** What became of the last actions, and what can be done until the next review. */
final class ReviewActions {
  private final Ui ui;
  private final Paper paper;

  ReviewActions(Ui ui, Paper paper) {
    this.ui = ui;
    this.paper = paper;
  }

  void show(Table body, Body.Review review) {
    past(body, review);
    if (review.mostActions() == 0) {
      body.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("actions.last")));
      return;
    }
    body.add(ui.label(Type.HEADING, Palette.INK, ui.t("actions.next"))).padBottom(ui.dp(4)).row();
    long taken = review.actions().stream().filter(each -> each.owner() != null).count();
    String how =
        !review.shown()
            ? ui.t("actions.later")
            : review.actions().isEmpty()
                ? ui.t("actions.none")
                : ui.t("actions.how", review.mostActions(), taken);
    body.add(ui.wrapped(Type.BODY, Palette.QUIET, how)).padBottom(ui.dp(10)).row();
    for (Body.Action action : review.actions()) {
      body.add(action(action, taken >= review.mostActions()))
          .padBottom(ui.dp(8))
          .padRight(ui.dp(10))
          .row();
    }
  }

  private void past(Table body, Body.Review review) {
    if (review.past().isEmpty()) {
      return;
    }
    body.add(ui.label(Type.HEADING, Palette.INK, ui.t("actions.past"))).padBottom(ui.dp(6)).row();
    for (Body.Followed each : review.past()) {
      boolean done = each.state().equals("DONE");
      Table row = new Table();
      row.add(
              ui.icon(
                  done ? Icon.CIRCLE_CHECK : Icon.CIRCLE,
                  Type.ICON,
                  done ? Palette.GOOD : Palette.QUIET))
          .top()
          .padRight(ui.dp(9));
      Table lines = new Table();
      lines.add(ui.wrapped(Type.STRONG, Palette.INK, each.title())).growX().row();
      String about = ui.desk().seatTitle(each.owner()) + " · " + each.text();
      lines.add(ui.wrapped(Type.SMALL, Palette.QUIET, about)).growX();
      row.add(lines).growX();
      body.add(row).padBottom(ui.dp(6)).row();
    }
    body.add().height(ui.dp(12)).row();
  }

  private Table action(Body.Action action, boolean enough) {
    boolean owned = action.owner() != null;
    Table card = new Table();
    card.setBackground(
        ui.theme()
            .outlined(
                owned ? Palette.ACCENT_SOFT : Palette.LANE,
                owned ? Palette.ACCENT : Palette.LINE,
                10));
    card.pad(ui.dp(10), ui.dp(14), ui.dp(11), ui.dp(12));
    Table lines = new Table();
    lines.add(ui.wrapped(Type.STRONG, Palette.INK, action.title())).growX().row();
    lines.add(ui.wrapped(Type.SMALL, Palette.INK, action.about())).growX().padTop(ui.dp(2)).row();
    lines.add(ui.wrapped(Type.SMALL, Palette.QUIET, action.cost())).growX().padTop(ui.dp(3));
    card.add(lines).growX().minWidth(0);
    if (owned) {
      card.add(ui.tag(ui.desk().seatTitle(action.owner()), Palette.PAPER, Palette.ACCENT_DARK))
          .padLeft(ui.dp(12));
    }
    if (!ui.desk().seated()) {
      return card;
    }
    Table buttons = new Table();
    if (owned && mayMove(action.owner())) {
      buttons.add(
          ui.button(
              Press.Kind.PLAIN,
              Icon.UNDO,
              ui.t("actions.drop"),
              () -> ui.desk().send(new Command.DropAction(action.id()))));
    } else if (!owned && !enough) {
      own(buttons, action);
    }
    card.add(buttons).padLeft(ui.dp(12));
    return card;
  }

  private void own(Table buttons, Body.Action action) {
    ui.desk()
        .ownChair()
        .ifPresent(
            you ->
                buttons
                    .add(
                        ui.button(
                            Press.Kind.PRIMARY,
                            Icon.CHECK,
                            ui.t("actions.take"),
                            () -> ui.desk().send(new Command.TakeAction(action.id(), you.id()))))
                    .growX()
                    .row());
    ui.desk()
        .body("seat/" + action.home(), Body.Chair.class)
        .filter(chair -> chair.bot() && !chair.you())
        .ifPresent(
            chair ->
                buttons
                    .add(
                        ui.button(
                            Press.Kind.QUIET,
                            null,
                            ui.t("actions.give", chair.title()),
                            () -> ui.desk().send(new Command.TakeAction(action.id(), chair.id()))))
                    .growX()
                    .padTop(ui.dp(4)));
  }

  private boolean mayMove(SeatId owner) {
    return ui.desk()
        .body("seat/" + owner, Body.Chair.class)
        .filter(chair -> chair.you() || chair.bot())
        .isPresent();
  }
}
