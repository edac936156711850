package io.unplannedwork.ui.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.function.Consumer;

/** What is answered for a player who is silent: given in Plan, shown once it was used. */
final class StandingPanel {
  private final Ui ui;
  private final Body.Standing standing;
  private final Consumer<DecisionId> open;
  private final DecisionId opened;

  /** {@code open} shows the form of an order; {@code opened} is the one that is open, or null. */
  StandingPanel(Ui ui, Body.Standing standing, Consumer<DecisionId> open, DecisionId opened) {
    this.ui = ui;
    this.standing = standing;
    this.open = open;
    this.opened = opened;
  }

  void addTo(Table content) {
    boolean others = ui.desk().all(Body.Chair.class).size() > 1;
    if (ui.desk().phase() == Phase.PLAN && (others || !standing.orders().isEmpty())) {
      head(content, "standing.title");
      content
          .add(ui.wrapped(Type.SMALL, Palette.QUIET, ui.t("standing.lead")))
          .padBottom(ui.dp(6))
          .row();
      standing.orders().forEach(order -> content.add(order(order)).padBottom(ui.dp(6)).row());
      if (others) {
        content.add(onProposals()).padBottom(ui.dp(10)).row();
      }
    }
    if (!standing.answered().isEmpty()) {
      head(content, "standing.answered");
      for (Body.Answered each : standing.answered()) {
        String text = ui.amounts().moment(each.minute()) + ": " + each.text();
        content.add(ui.wrapped(Type.SMALL, Palette.INK, text)).padBottom(ui.dp(5)).row();
      }
    }
  }

  private void head(Table content, String key) {
    Table head = new Table();
    head.left();
    head.add(ui.icon(Icon.SEND, Type.ICON_SMALL, Palette.QUIET)).padRight(ui.dp(6));
    head.add(ui.label(Type.LABEL, Palette.QUIET, ui.t(key)));
    content.add(head).padTop(ui.dp(4)).padBottom(ui.dp(4)).row();
  }

  private Press order(Body.Decision order) {
    Press row = new Press(ui, Press.Kind.OPTION, () -> open.accept(order.id()));
    row.setOn(order.id().equals(opened));
    row.pad(ui.dp(7), ui.dp(11), ui.dp(8), ui.dp(9));
    row.add(ui.wrapped(Type.LABEL, Palette.INK, order.title())).growX();
    boolean given = order.draft() != null;
    row.add(
            ui.icon(
                given ? Icon.CHECK : Icon.CHEVRON_RIGHT,
                Type.ICON,
                given ? Palette.GOOD : Palette.QUIET))
        .padLeft(ui.dp(4));
    return row;
  }

  private Table onProposals() {
    Table box = new Table();
    box.defaults().growX().left();
    box.add(ui.wrapped(Type.SMALL, Palette.INK, ui.t("standing.proposals"))).row();
    Table row = new Table();
    row.left();
    choice(row, null, "standing.none");
    choice(row, Reply.ACCEPT, "standing.yes");
    choice(row, Reply.REFUSE, "standing.no");
    box.add(row).padTop(ui.dp(4));
    return box;
  }

  private void choice(Table row, Reply reply, String key) {
    Press press =
        ui.button(
            Press.Kind.QUIET,
            null,
            ui.t(key),
            () -> {
              if (standing.onProposals() != reply) {
                ui.desk().send(new Command.StandOnProposals(reply));
              }
            });
    press.setOn(standing.onProposals() == reply);
    row.add(press).padRight(ui.dp(4));
  }
}
