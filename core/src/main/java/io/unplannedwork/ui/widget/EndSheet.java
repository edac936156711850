package io.unplannedwork.ui.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;

/** The page that tells how the game ended, and what it would have come to another way. */
public final class EndSheet {
  private final Ui ui;
  private final Paper paper;
  private Tab tab = Tab.ENDED;

  private enum Tab {
    ENDED,
    WAYS
  }

  public EndSheet(Ui ui) {
    this.ui = ui;
    paper = new Paper(ui);
  }

  /** The page; {@code again} is called to lay it anew. */
  public Table show(Body.End end, Runnable again) {
    Table page =
        paper.page(
            Icon.TROPHY,
            ui.t("end.over"),
            ui.desk().game().map(Body.Game::title).orElse(ui.t("app.title")));
    if (!end.beside().ways().isEmpty()) {
      page.add(tabs(again)).padTop(ui.dp(10)).row();
    }
    Table body = new Table();
    body.top().left();
    body.defaults().growX().left();
    switch (tab) {
      case ENDED -> ended(body, end);
      case WAYS -> new WaysTable(ui, paper).show(body, end);
    }
    page.add(ui.scroll(body)).grow().padTop(ui.dp(14)).row();
    Table foot = new Table();
    foot.add().growX();
    foot.add(
        ui.button(Press.Kind.PRIMARY, Icon.HOUSE, ui.t("end.home"), () -> ui.app().showTitle()));
    page.add(foot).padTop(ui.dp(14));
    return page;
  }

  private Table tabs(Runnable again) {
    Table tabs = new Table();
    tabs.left();
    for (Tab each : Tab.values()) {
      Press press =
          paper.tab(
              ui.t("end.tab." + each),
              each == tab,
              () -> {
                tab = each;
                again.run();
              });
      tabs.add(press).padRight(ui.dp(4));
    }
    return tabs;
  }

  private void ended(Table body, Body.End end) {
    Table sum = new Table();
    sum.left();
    sum.add(paper.stars(end.stars(), Math.max(1, end.mostStars()), ui.dp(40)));
    sum.add(ui.label(Type.HEADING, Palette.INK, ui.t("end.stars", end.stars(), end.mostStars())))
        .padLeft(ui.dp(14));
    sum.add().growX();
    body.add(sum).padBottom(ui.dp(18)).row();
    Table both = new Table();
    Table story = new Table();
    story.top().left();
    story.defaults().growX().left();
    story.add(ui.label(Type.HEADING, Palette.INK, ui.t("end.story"))).padBottom(ui.dp(8)).row();
    for (String line : end.story()) {
      story.add(ui.wrapped(Type.BODY, Palette.INK, line)).padBottom(ui.dp(8)).row();
    }
    Table goals = new Table();
    goals.top().left();
    goals.defaults().growX().left();
    goals.add(ui.label(Type.HEADING, Palette.INK, ui.t("side.goals"))).padBottom(ui.dp(8)).row();
    for (Body.Goal goal : end.goals()) {
      boolean reached = goal.state().equals("REACHED");
      Table row = new Table();
      row.add(
              ui.icon(
                  reached ? Icon.CIRCLE_CHECK : Icon.CIRCLE_X,
                  Type.ICON,
                  reached ? Palette.GOOD : Palette.BAD))
          .top()
          .padRight(ui.dp(9));
      Table lines = new Table();
      lines.add(ui.wrapped(Type.STRONG, Palette.INK, goal.title())).growX().row();
      lines.add(ui.wrapped(Type.SMALL, Palette.QUIET, goal.text())).growX();
      row.add(lines).growX();
      goals.add(row).padBottom(ui.dp(10)).row();
    }
    boolean missed = end.goals().stream().anyMatch(g -> !g.state().equals("REACHED"));
    goals.add(ui.label(Type.HEADING, Palette.INK, ui.t("end.next"))).padTop(ui.dp(10)).row();
    goals
        .add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t(missed ? "end.nextMissed" : "end.nextDone")))
        .padTop(ui.dp(6));
    both.add(story).grow().top().padRight(ui.dp(36));
    both.add(goals).width(ui.dp(330)).growY().top();
    body.add(both);
  }
}
