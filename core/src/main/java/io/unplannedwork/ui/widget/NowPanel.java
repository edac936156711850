package io.unplannedwork.ui.widget;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What needs the player now: at most three things, the rest behind “more”; and who is at the table.
 */
public final class NowPanel extends Table {
  private static final int MOST = 3;
  private final Ui ui;
  private final Consumer<DecisionId> open;
  private final Map<ProposalId, ProposalCard.Begun> begun = new HashMap<>();
  private final Table content = new Table();
  private final Table foot = new Table();
  private DecisionId opened;
  private boolean all;
  private long stamp;

  /** {@code open} shows a decision. */
  public NowPanel(Ui ui, Consumer<DecisionId> open) {
    this.ui = ui;
    this.open = open;
    content.top().left().pad(0, ui.dp(2), ui.dp(4), ui.dp(2));
    content.defaults().growX();
    foot.defaults().growX();
    add(ui.scroll(content)).grow().row();
    add(foot).growX().padTop(ui.dp(6));
  }

  public void pass() {
    long now =
        ui.desk().stamp("decision/", "proposal/", "prediction", "standing", "seat/", "clock");
    if (now != stamp) {
      stamp = now;
      fill();
    }
  }

  /** Marks the decision that is open on the wall, null for none. */
  public void mark(DecisionId decision) {
    opened = decision;
    stamp = 0;
  }

  private void fill() {
    content.clearChildren();
    foot.clearChildren();
    if (ui.desk().seated()) {
      head(Icon.ZAP, ui.t("now.title"));
      List<Body.Proposal> asked =
          ui.desk().all(Body.Proposal.class).stream().filter(Body.Proposal::yoursToAnswer).toList();
      int first = all ? asked.size() : Math.min(MOST, asked.size());
      asked.subList(0, first).forEach(this::proposal);
      decisions(asked.size(), asked.size() - first);
      ui.desk().all(Body.Proposal.class).stream()
          .filter(p -> !p.yoursToAnswer())
          .filter(p -> p.yoursToOverrule() || own(p.from()) || own(p.to()))
          .filter(this::isTold)
          .sorted(Comparator.comparing(Body.Proposal::deadlocked).reversed())
          .forEach(this::proposal);
      if (ui.desk().phase() == Phase.PLAN) {
        ui.desk().body("prediction", Body.Prediction.class).ifPresent(this::prediction);
      }
      ui.desk()
          .body("standing", Body.Standing.class)
          .ifPresent(body -> new StandingPanel(ui, body, open, opened).addTo(content));
      ready();
    }
    table();
  }

  private void head(Icon icon, String text) {
    Table head = new Table();
    head.left();
    head.add(ui.icon(icon, Type.ICON_SMALL, Palette.QUIET)).padRight(ui.dp(6));
    head.add(ui.label(Type.LABEL, Palette.QUIET, text));
    content.add(head).padBottom(ui.dp(6)).row();
  }

  /** {@code asked} proposals want a word, {@code hidden} of them behind “more”. */
  private void decisions(int asked, int hidden) {
    List<Body.Decision> decisions = ui.desk().decisions();
    int most = Math.max(0, MOST - asked);
    int shown = all ? decisions.size() : Math.min(most, decisions.size());
    int left = hidden + decisions.size() - shown;
    for (Body.Decision decision : decisions.subList(0, shown)) {
      content.add(decision(decision)).padBottom(ui.dp(7)).row();
    }
    if (left > 0 || asked + decisions.size() > MOST) {
      String text = all ? ui.t("now.fewer") : ui.words().count("now.more", left);
      Icon icon = all ? Icon.CHEVRON_UP : Icon.CHEVRON_DOWN;
      content
          .add(
              ui.button(
                  Press.Kind.QUIET,
                  icon,
                  text,
                  () -> {
                    all = !all;
                    stamp = 0;
                  }))
          .padBottom(ui.dp(7))
          .row();
    }
    if (asked == 0 && decisions.isEmpty()) {
      Table calm = new Table();
      calm.setBackground(ui.theme().outlined(Palette.LANE, Palette.LINE, 6));
      calm.add(ui.wrapped(Type.SMALL, Palette.QUIET, ui.t(calm()))).growX().pad(ui.dp(10));
      content.add(calm).padBottom(ui.dp(10)).row();
    }
  }

  private String calm() {
    return switch (ui.desk().phase()) {
      case BRIEFING -> "now.nothingBriefing";
      case PLAN -> "now.nothingPlan";
      case REVIEW -> "now.nothingReview";
      case ENDED -> "now.nothingEnded";
      default -> "now.nothing";
    };
  }

  private Press decision(Body.Decision decision) {
    Press row = new Press(ui, Press.Kind.OPTION, () -> open.accept(decision.id()));
    row.setOn(decision.id().equals(opened));
    row.pad(ui.dp(9), ui.dp(11), ui.dp(10), ui.dp(9));
    Table text = new Table();
    text.defaults().growX().left();
    text.add(ui.wrapped(Type.LABEL, Palette.INK, decision.title())).row();
    boolean drafted = decision.draft() != null;
    String line =
        drafted ? ui.t("now.drafted") : Proposed.line(ui, decision.id()).orElse(decision.why());
    if (!line.isEmpty()) {
      text.add(ui.wrapped(Type.SMALL, drafted ? Palette.GOOD : Palette.QUIET, line))
          .padTop(ui.dp(2));
    }
    row.add(text).growX();
    row.add(
            ui.icon(
                drafted ? Icon.CHECK : Icon.CHEVRON_RIGHT,
                Type.ICON,
                drafted ? Palette.GOOD : Palette.QUIET))
        .padLeft(ui.dp(4));
    return row;
  }

  private void proposal(Body.Proposal proposal) {
    ProposalCard.Begun answer =
        begun.computeIfAbsent(proposal.id(), id -> new ProposalCard.Begun());
    content.add(new ProposalCard(ui, proposal, answer, () -> stamp = 0)).padBottom(ui.dp(8)).row();
  }

  /** In Run, what came to an end without a yes is told; what was agreed is no news any more. */
  private boolean isTold(Body.Proposal proposal) {
    boolean ended = proposal.state().equals("ACCEPTED") || proposal.state().equals("WITHDRAWN");
    return ui.desk().phase() == Phase.PLAN || ui.desk().phase() == Phase.RUN && !ended;
  }

  private boolean own(SeatId seat) {
    return seat.equals(ui.desk().viewer().seat());
  }

  private void prediction(Body.Prediction prediction) {
    Table card = new Table();
    card.setBackground(ui.theme().outlined(Palette.PAPER, Palette.LINE, 10));
    card.pad(ui.dp(10));
    card.defaults().growX().left();
    Table head = new Table();
    head.left();
    head.add(ui.icon(Icon.LOCK, Type.ICON_SMALL, Palette.QUIET)).padRight(ui.dp(5));
    head.add(ui.label(Type.TINY, Palette.QUIET, ui.t("prediction.title")));
    card.add(head).row();
    card.add(ui.wrapped(Type.SMALL, Palette.INK, prediction.question())).padTop(ui.dp(3)).row();
    Table row = new Table();
    Field number = new Field(ui, Guess.text(prediction), "0", 9);
    number.setTextFieldFilter((field, c) -> Character.isDigit(c) || "-.,".indexOf(c) >= 0);
    row.add(number).width(ui.dp(58));
    row.add(ui.oneLine(Type.SMALL, Palette.QUIET, prediction.unit()))
        .minWidth(0)
        .growX()
        .left()
        .padLeft(ui.dp(6));
    row.add(
            ui.button(
                Press.Kind.PLAIN,
                prediction.own() == null ? null : Icon.CHECK,
                prediction.own() == null ? ui.t("prediction.submit") : null,
                () -> predict(prediction, number.getText())))
        .padLeft(ui.dp(6));
    card.add(row).padTop(ui.dp(6));
    content.add(card).padBottom(ui.dp(8)).row();
  }

  private void predict(Body.Prediction prediction, String text) {
    Guess.number(prediction, text)
        .ifPresentOrElse(
            number -> ui.desk().send(new Command.Predict(number)),
            () -> ui.toast(ui.t("prediction.bad"), Icon.INFO));
  }

  private void ready() {
    Body.Clock clock = ui.desk().clock().orElse(null);
    if (clock == null) {
      return;
    }
    boolean holds = clock.hold() != Body.Hold.NONE;
    boolean onSheet = clock.phase() == Phase.REVIEW; // the review's own page has the button
    if (clock.phase() == Phase.RUN && !holds || clock.phase() == Phase.ENDED || onSheet) {
      return;
    }
    boolean ready = ui.desk().ownChair().map(Body.Chair::ready).orElse(false);
    String key = clock.phase() == Phase.RUN ? clock.hold().name() : clock.phase().name();
    if (clock.phase() == Phase.PLAN) {
      boolean drafted = ui.desk().decisions().stream().anyMatch(d -> d.draft() != null);
      Press undo =
          ui.button(
              Press.Kind.QUIET,
              Icon.UNDO,
              ui.t("now.undo"),
              () -> ui.desk().send(new Command.Undo()));
      undo.setEnabled(drafted);
      foot.add(undo).padBottom(ui.dp(6)).row();
    }
    foot.add(
            ui.button(
                ready ? Press.Kind.PLAIN : Press.Kind.PRIMARY,
                ready ? Icon.UNDO : Icon.CHECK,
                ready ? ui.t("ready.undo") : ui.t("ready." + key),
                () -> ui.desk().send(new Command.Ready(!ready))))
        .padBottom(ui.dp(8));
  }

  private void table() {
    List<Body.Chair> chairs = ui.desk().all(Body.Chair.class);
    if (chairs.isEmpty()) {
      return;
    }
    content.add().height(ui.dp(8)).row();
    head(Icon.USERS, ui.t("now.table"));
    for (Body.Chair chair : chairs) {
      Table row = new Table();
      Icon icon = chair.you() ? Icon.CROWN : chair.bot() ? Icon.BOT : Icon.USER;
      row.add(ui.icon(icon, Type.ICON_SMALL, chair.you() ? Palette.ACCENT : Palette.QUIET))
          .width(ui.dp(15))
          .padRight(ui.dp(7));
      Table who = new Table();
      who.add(ui.oneLine(Type.LABEL, Palette.INK, chair.title())).minWidth(0).growX().left().row();
      String name = chair.away() ? ui.t("now.away", chair.name()) : chair.name();
      who.add(ui.oneLine(Type.SMALL, Palette.QUIET, name)).minWidth(0).growX().left();
      if (chair.pairedWith() != null) {
        String pair = ui.t("now.paired", ui.desk().seatTitle(chair.pairedWith()));
        who.row();
        who.add(ui.oneLine(Type.SMALL, Palette.GOOD, pair)).minWidth(0).growX().left();
      }
      row.add(who).growX();
      if (chair.ready()) {
        row.add(ui.icon(Icon.CHECK, Type.ICON_SMALL, Palette.GOOD));
      }
      row.setTouchable(Touchable.enabled);
      ui.tip(row, chair::decides);
      content.add(row).padBottom(ui.dp(5)).row();
    }
  }
}
