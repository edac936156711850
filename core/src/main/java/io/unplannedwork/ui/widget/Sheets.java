package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The pages laid over the wall before and between the days: briefing, plan, Monday. */
public final class Sheets {
  private static final int NEWS = 3;
  private static final int DATES = 2;
  private static final int NAMED = 3;
  private final Ui ui;
  private final Paper paper;
  private final Consumer<DecisionId> open;
  private Body.Decision cardOf;
  private DecisionForm card;
  private Label left;

  /** {@code open} opens the form of a decision. */
  public Sheets(Ui ui, Consumer<DecisionId> open) {
    this.ui = ui;
    this.open = open;
    paper = new Paper(ui);
  }

  /** The story so far and the goals of the round. */
  public Table briefing() {
    Table page =
        paper.page(Icon.BOOK_OPEN, ui.t("briefing.over", paper.roundOf()), paper.roundTitle());
    Table text = new Table();
    text.top().left();
    text.defaults().growX().left();
    for (String paragraph :
        ui.desk().body("story", Body.Story.class).map(Body.Story::briefing).orElse(List.of())) {
      text.add(ui.wrapped(Type.BODY, Palette.INK, paragraph)).padBottom(ui.dp(12)).row();
    }
    List<Body.Goal> goals = ui.desk().all(Body.Goal.class);
    if (!goals.isEmpty()) {
      text.add(ui.label(Type.HEADING, Palette.INK, ui.t("briefing.goals")))
          .padTop(ui.dp(4))
          .padBottom(ui.dp(8))
          .row();
      for (Body.Goal goal : goals) {
        text.add(goal(goal)).padBottom(ui.dp(8)).row();
      }
    }
    page.add(ui.scroll(text)).grow().padTop(ui.dp(14)).row();
    paper.ready(page, "ready.BRIEFING");
    return page;
  }

  private Table goal(Body.Goal goal) {
    Table row = new Table();
    row.add(ui.icon(Icon.TARGET, Type.ICON, Palette.ACCENT)).top().padRight(ui.dp(10));
    Table lines = new Table();
    lines.add(ui.wrapped(Type.STRONG, Palette.INK, goal.title())).growX().row();
    lines.add(ui.wrapped(Type.SMALL, Palette.QUIET, goal.text())).growX();
    row.add(lines).growX();
    return row;
  }

  /** What a plan is for, shown while no decision is open. */
  public Table plan() {
    Table page =
        paper.page(Icon.LIST_CHECKS, ui.t("plan.over", paper.roundOf()), ui.t("plan.title"));
    Table text = new Table();
    text.top().left();
    text.defaults().growX().left();
    List<Body.Decision> decisions = ui.desk().decisions();
    String lead =
        ui.desk().seated() ? decisions.isEmpty() ? "plan.nothing" : "plan.lead" : "plan.watched";
    text.add(ui.wrapped(Type.BODY, Palette.INK, ui.t(lead))).padBottom(ui.dp(16)).row();
    decisions.forEach(decision -> text.add(planned(decision)).padBottom(ui.dp(4)).row());
    page.add(ui.scroll(text)).grow().padTop(ui.dp(10)).row();
    paper.ready(page, "ready.PLAN");
    return page;
  }

  private Press planned(Body.Decision decision) {
    Press row = new Press(ui, Press.Kind.QUIET, () -> open.accept(decision.id()));
    row.pad(ui.dp(3), ui.dp(6), ui.dp(3), ui.dp(6));
    boolean drafted = decision.draft() != null;
    Optional<String> proposed = Proposed.line(ui, decision.id());
    Icon icon = drafted ? Icon.CIRCLE_CHECK : proposed.isPresent() ? Icon.HANDSHAKE : Icon.CIRCLE;
    Color ink = drafted ? Palette.GOOD : proposed.isPresent() ? Palette.WARN : Palette.QUIET;
    row.add(ui.icon(icon, Type.ICON, ink)).top().padRight(ui.dp(10));
    Table lines = new Table();
    lines.add(ui.wrapped(Type.STRONG, Palette.INK, decision.title())).growX().row();
    String line = drafted ? ui.t("now.drafted") : proposed.orElse(decision.question());
    lines.add(ui.wrapped(Type.SMALL, Palette.QUIET, line)).growX();
    row.add(lines).growX();
    return row;
  }

  /** The Monday card. */
  public Table monday(Body.Clock clock) {
    Table page =
        paper.page(
            Icon.CALENDAR,
            ui.t("monday.over", ui.amounts().day(ui.desk().minute())),
            ui.t("monday.title"));
    Table text = new Table();
    text.top().left();
    text.defaults().growX().left();
    left = ui.label(Type.STRONG, Palette.ACCENT, "");
    Table head = new Table();
    head.add(ui.wrapped(Type.BODY, Palette.INK, clock.holdText())).growX().left();
    head.add(left).right().padLeft(ui.dp(12));
    text.add(head).padBottom(ui.dp(12)).row();
    lastWeek(text);
    List<Body.Decision> decisions = ui.desk().decisions();
    if (decisions.isEmpty()) {
      String calm = ui.desk().seated() ? "monday.calm" : "monday.watched";
      text.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t(calm))).padTop(ui.dp(8)).row();
      news(text);
    } else {
      card = card(decisions.get(0));
      Table paper = new Table();
      paper.setBackground(ui.theme().outlined(Palette.LANE, Palette.LINE, 10));
      paper.add(card).growX().pad(ui.dp(12), ui.dp(14), ui.dp(12), ui.dp(14));
      text.add(paper).padTop(ui.dp(6)).padBottom(ui.dp(6)).row();
      if (decisions.size() > 1) {
        String more = ui.words().count("monday.more", decisions.size() - 1);
        text.add(ui.wrapped(Type.SMALL, Palette.QUIET, more)).row();
      }
    }
    page.add(ui.scroll(text)).grow().padTop(ui.dp(12)).row();
    if (!decisions.isEmpty()) {
      page.add(card.submission()).padTop(ui.dp(10)).row();
    }
    paper.ready(page, "ready.MONDAY");
    return page;
  }

  /** Counts down how long a Monday card stays. */
  public void pass() {
    int seconds = ui.desk().holdLeft();
    if (left != null) {
      left.setText(seconds > 0 ? ui.t("monday.left", seconds) : "");
    }
  }

  /** The seat's card: kept while it is the same, so that an answer half given is not lost. */
  private DecisionForm card(Body.Decision decision) {
    if (!decision.equals(cardOf)) {
      cardOf = decision;
      return new DecisionForm(ui, decision, DecisionForm.Place.PAGE, () -> {});
    }
    return card;
  }

  /** Forgets what was drawn with another theme. */
  public void restyle() {
    cardOf = null;
  }

  private void lastWeek(Table text) {
    long now = ui.desk().minute();
    long from = now - SimTime.WEEK;
    if (ui.desk().week().covers(from)) {
      List<String> done = ui.desk().week().finishedSince(from);
      int incidents = ui.desk().week().incidentsSince(from);
      line(text, Icon.CHECK, done.isEmpty() ? ui.t("monday.noneDone") : doneLine(done));
      line(
          text,
          Icon.SIREN,
          incidents == 0
              ? ui.t("monday.noIncidents")
              : ui.words().count("monday.incidents", incidents));
    }
    ui.desk().all(Body.Stage.class).stream()
        .filter(stage -> stage.queued() > 0)
        .max(
            Comparator.comparingInt(Body.Stage::queued)
                .thenComparing(Comparator.comparingInt(Body.Stage::order).reversed()))
        .ifPresent(
            stage -> line(text, Icon.USERS, ui.t("monday.queue", stage.name(), stage.queued())));
    List<Body.Item> due = new ArrayList<>(ui.desk().all(Body.Item.class));
    due.removeIf(item -> item.due() < now || item.parent() != null);
    due.sort(Comparator.comparingLong(Body.Item::due).thenComparing(Body.Item::id));
    for (Body.Item item : due.subList(0, Math.min(DATES, due.size()))) {
      line(text, Icon.CALENDAR, ui.t("monday.due", ui.amounts().day(item.due()), item.title()));
    }
  }

  private String doneLine(List<String> done) {
    String first = String.join(", ", done.subList(0, Math.min(NAMED, done.size())));
    return done.size() <= NAMED
        ? ui.t("monday.done", first)
        : ui.t("monday.doneMore", first, done.size() - NAMED);
  }

  private void line(Table text, Icon icon, String words) {
    Table row = new Table();
    row.add(ui.icon(icon, Type.ICON_SMALL, Palette.QUIET)).top().padTop(ui.dp(2));
    row.add(ui.wrapped(Type.LABEL, Palette.INK, words)).growX().padLeft(ui.dp(8));
    text.add(row).padBottom(ui.dp(5)).row();
  }

  private void news(Table text) {
    List<Body.News> news =
        ui.desk().body("story", Body.Story.class).map(Body.Story::news).orElse(List.of());
    for (Body.News item : news.subList(Math.max(0, news.size() - NEWS), news.size())) {
      Table row = new Table();
      row.add(ui.icon(Icon.NEWSPAPER, Type.ICON, Palette.QUIET)).top().padRight(ui.dp(10));
      Table lines = new Table();
      lines.add(ui.wrapped(Type.STRONG, Palette.INK, item.title())).growX().row();
      lines
          .add(
              ui.wrapped(
                  Type.SMALL, Palette.QUIET, ui.amounts().day(item.minute()) + " · " + item.text()))
          .growX();
      row.add(lines).growX();
      text.add(row).padBottom(ui.dp(10)).row();
    }
  }
}
