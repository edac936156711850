package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Condition;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.List;

/** One proposal: what is asked, how it ends, and what this seat can say to it. */
final class ProposalCard extends Table {
  private static final int LONGEST_WHY = Command.AnswerProposal.LONGEST_WHY;

  /** What somebody has begun to answer; kept while the card is laid anew. */
  static final class Begun {
    private boolean bargaining;
    private Answer instead;
    private Condition also;
    private String why = "";
  }

  private final Ui ui;
  private final Body.Proposal proposal;
  private final Begun begun;
  private final Runnable again;

  /** {@code again} lays the card anew. */
  ProposalCard(Ui ui, Body.Proposal proposal, Begun begun, Runnable again) {
    this.ui = ui;
    this.proposal = proposal;
    this.begun = begun;
    this.again = again;
    boolean acts = proposal.yoursToAnswer() || proposal.yoursToOverrule();
    setBackground(
        ui.theme()
            .outlined(
                acts ? Palette.WARN_SOFT : Palette.LANE, acts ? Palette.WARN : Palette.LINE, 10));
    pad(ui.dp(10));
    defaults().growX().left();
    head(acts);
    counter();
    line(Palette.QUIET, proposal.ends());
    if (acts) {
      actions();
    }
  }

  private void head(boolean acts) {
    boolean mine = isMine();
    Color ink = acts ? Palette.WARN : Palette.QUIET;
    String whose =
        mine
            ? ui.t("proposal.yours", ui.desk().seatTitle(proposal.to()))
            : isForMe()
                ? ui.t("proposal.from", ui.desk().seatTitle(proposal.from()))
                : ui.t(
                    "proposal.between",
                    ui.desk().seatTitle(proposal.from()),
                    ui.desk().seatTitle(proposal.to()));
    add(ui.wrapped(Type.TINY, ink, whose)).row();
    add(ui.wrapped(Type.LABEL, Palette.INK, proposal.title())).padTop(ui.dp(3)).row();
    line(Palette.INK, proposal.text());
    if (proposal.counter() == null) {
      leanings(this, proposal.leanings());
    }
    String why = proposal.why() == null ? "" : proposal.why();
    if (!proposal.state().equals("OPEN")) {
      String state = ui.t("proposal.state." + proposal.state());
      line(ink, why.isEmpty() ? state : ui.t("proposal.said", state, why));
    }
  }

  private void counter() {
    if (proposal.counter() != null) {
      Table box = new Table();
      box.setBackground(ui.theme().outlined(Palette.PAPER, Palette.ACCENT, 6));
      box.pad(ui.dp(8));
      box.add(ui.wrapped(Type.LABEL, Palette.INK, proposal.counter().text())).growX().row();
      leanings(box, proposal.counter().leanings());
      add(box).padTop(ui.dp(6)).row();
    }
  }

  /** What this seat expects of it. */
  private void leanings(Table under, List<Body.Leaning> leanings) {
    if (proposal.yoursToAnswer() && !leanings.isEmpty()) {
      under.add(Leanings.rows(ui, leanings)).growX().padTop(ui.dp(5)).row();
    }
  }

  private void line(Color ink, String text) {
    if (!text.isEmpty()) {
      add(ui.wrapped(Type.SMALL, ink, text)).padTop(ui.dp(3)).row();
    }
  }

  private void actions() {
    Field why = new Field(ui, begun.why, ui.t("proposal.why"), LONGEST_WHY);
    why.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, com.badlogic.gdx.scenes.scene2d.Actor actor) {
            begun.why = why.getText();
          }
        });
    add(why).padTop(ui.dp(8)).row();
    if (proposal.yoursToAnswer()) {
      Table replies = new Table();
      replies.defaults().growX().uniformX();
      replies.add(button(Press.Kind.PRIMARY, null, "proposal.accept", Reply.ACCEPT));
      replies
          .add(button(Press.Kind.DANGER, null, "proposal.refuse", Reply.REFUSE))
          .padLeft(ui.dp(6));
      add(replies).padTop(ui.dp(8)).row();
      if (!proposal.asks().isEmpty()) {
        bargain();
      }
    }
    if (proposal.yoursToOverrule()) {
      add(button(Press.Kind.PLAIN, Icon.GAVEL, "proposal.overrule", Reply.OVERRULE))
          .padTop(ui.dp(6))
          .row();
      line(Palette.WARN, proposal.price());
    }
  }

  private Press button(Press.Kind kind, Icon icon, String key, Reply reply) {
    return ui.button(
        kind,
        icon,
        ui.t(key),
        () -> ui.desk().send(new Command.AnswerProposal(proposal.id(), reply, begun.why.strip())));
  }

  /** What could be wanted instead, and in return. */
  private void bargain() {
    Press open =
        ui.button(
            Press.Kind.PLAIN,
            begun.bargaining ? Icon.CHEVRON_UP : Icon.HANDSHAKE,
            ui.t("proposal.counter"),
            () -> {
              begun.bargaining = !begun.bargaining;
              again.run();
            });
    add(open).padTop(ui.dp(6)).row();
    if (!begun.bargaining) {
      return;
    }
    boolean inReturn = false;
    for (Body.Ask ask : proposal.asks()) {
      boolean itself = ask.decision().equals(proposal.decision());
      if (itself) {
        heading("proposal.instead");
      } else if (!inReturn) {
        heading("proposal.inReturn");
        inReturn = true;
      }
      if (!itself) {
        line(Palette.INK, ask.title());
      }
      for (Body.Possible possible : ask.answers()) {
        option(ask, possible, itself);
      }
    }
    boolean any = begun.instead != null || begun.also != null;
    Press send = ui.button(Press.Kind.PRIMARY, Icon.SEND, ui.t("proposal.counterSend"), this::send);
    send.setEnabled(any);
    add(send).padTop(ui.dp(8)).row();
  }

  private void heading(String key) {
    add(ui.wrapped(Type.TINY, Palette.QUIET, ui.t(key))).padTop(ui.dp(8)).row();
  }

  private void option(Body.Ask ask, Body.Possible possible, boolean itself) {
    Condition condition = new Condition(ask.decision(), possible.answer());
    boolean on = itself ? possible.answer().equals(begun.instead) : condition.equals(begun.also);
    Press row =
        new Press(
            ui,
            Press.Kind.OPTION,
            () -> {
              if (itself) {
                begun.instead = on ? null : possible.answer();
              } else {
                begun.also = on ? null : condition;
              }
              again.run();
            });
    row.setOn(on);
    row.pad(ui.dp(6), ui.dp(9), ui.dp(7), ui.dp(9));
    row.add(ui.wrapped(Type.SMALL, Palette.INK, possible.label())).growX();
    if (on) {
      row.add(ui.icon(Icon.CHECK, Type.ICON_SMALL, Palette.ACCENT)).padLeft(ui.dp(4));
    }
    add(row).padTop(ui.dp(4)).row();
  }

  private void send() {
    ui.desk()
        .send(
            new Command.CounterProposal(
                proposal.id(),
                begun.instead == null ? proposal.answer() : begun.instead,
                begun.also,
                begun.why.strip()));
  }

  private boolean isMine() {
    return proposal.from().equals(ui.desk().viewer().seat());
  }

  private boolean isForMe() {
    return proposal.to().equals(ui.desk().viewer().seat());
  }
}
