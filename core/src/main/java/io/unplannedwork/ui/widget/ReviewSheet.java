package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.HorizontalGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;

/** The review of a round, page by page in the order in which it is talked about. */
public final class ReviewSheet {
  private static final int LEGEND = 9;
  private final Ui ui;
  private final Paper paper;
  private Tab tab = Tab.CAUSES;
  private int round;

  /** Causes are named before anything gives them away; what to do comes before what to ask. */
  private enum Tab {
    CAUSES,
    BONUSES,
    RESULTS,
    STORY,
    EFFECTS,
    HABITS,
    FLOW,
    ACTIONS,
    TALK
  }

  public ReviewSheet(Ui ui) {
    this.ui = ui;
    paper = new Paper(ui);
  }

  /** The page; {@code again} is called to lay it anew. */
  public Table show(Body.Review review, Runnable again) {
    if (review.round() != round) {
      round = review.round();
      tab = Tab.CAUSES;
    }
    Table page = paper.page(Icon.FLAG, ui.t("review.over", paper.roundOf()), paper.roundTitle());
    HorizontalGroup tabs = new HorizontalGroup();
    tabs.wrap().left().rowLeft().space(ui.dp(4)).wrapSpace(ui.dp(4));
    for (Tab each : Tab.values()) {
      Press press =
          paper.tab(
              ui.t("review.tab." + each),
              each == tab,
              () -> {
                tab = each;
                again.run();
              });
      tabs.addActor(press);
    }
    Table line = new Table();
    line.add(tabs).minWidth(0).growX();
    line.add(paper.stars(review.stars(), review.mostStars(), ui.dp(24))).top().padLeft(ui.dp(8));
    page.add(line).padTop(ui.dp(10)).row();
    Table body = new Table();
    body.top().left();
    body.defaults().growX().left();
    switch (tab) {
      case CAUSES -> causes(body, review);
      case BONUSES -> {
        new BestPaid(ui).show(body, review);
        new ReviewPay(ui, paper).show(body, review);
      }
      case RESULTS -> results(body, review);
      case STORY -> story(body, review);
      case EFFECTS -> new Effects(ui).show(body, review, each -> ui.desk().seatTitle(each.seat()));
      case HABITS -> new ReviewHabits(ui).show(body, review);
      case FLOW -> new ReviewCharts(ui, LEGEND).show(body, review);
      case ACTIONS -> new ReviewActions(ui, paper).show(body, review);
      case TALK -> talk(body, review);
    }
    page.add(ui.scroll(body)).grow().padTop(ui.dp(12)).row();
    paper.ready(page, "ready.REVIEW");
    return page;
  }

  private void causes(Table body, Body.Review review) {
    boolean named = review.ownCause() != null && !review.ownCause().isEmpty();
    String how = review.shown() ? "causeShown" : named ? "causeWait" : "causeAsk";
    body.add(ui.label(Type.HEADING, Palette.INK, ui.t("review.cause"))).padBottom(ui.dp(4)).row();
    body.add(ui.wrapped(Type.SMALL, Palette.QUIET, ui.t("review." + how)))
        .padBottom(ui.dp(10))
        .row();
    for (Body.Offered cause : review.causes()) {
      boolean own = cause.id().equals(review.ownCause());
      Press row =
          new Press(
              ui,
              Press.Kind.OPTION,
              review.shown() || !ui.desk().seated()
                  ? null
                  : () -> ui.desk().send(new Command.NameCause(cause.id())));
      row.setOn(own);
      row.pad(ui.dp(7), ui.dp(11), ui.dp(8), ui.dp(11));
      row.add(
              ui.icon(
                  own ? Icon.CIRCLE_CHECK : Icon.CIRCLE,
                  Type.ICON,
                  own ? Palette.ACCENT : Palette.QUIET))
          .padRight(ui.dp(9));
      row.add(ui.wrapped(Type.LABEL, Palette.INK, cause.text())).growX();
      for (Body.Named by : review.named()) {
        if (by.cause().equals(cause.id())) {
          row.add(ui.tag(ui.desk().seatTitle(by.seat()), Palette.ACCENT_SOFT, Palette.ACCENT_DARK))
              .padLeft(ui.dp(4));
        }
      }
      body.add(row).padBottom(ui.dp(5)).padRight(ui.dp(10)).row();
    }
  }

  private void story(Table body, Body.Review review) {
    if (review.story().isEmpty()) {
      body.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("review.storyLater")));
    }
    for (String line : review.story()) {
      body.add(ui.wrapped(Type.BODY, Palette.INK, line)).padBottom(ui.dp(10)).row();
    }
  }

  private void results(Table body, Body.Review review) {
    Table head = new Table();
    head.add(ui.label(Type.LABEL, Palette.QUIET, ui.t("review.measure"))).growX().left();
    head.add(right(Type.LABEL, Palette.QUIET, ui.t("review.before"))).width(ui.dp(150));
    head.add(right(Type.LABEL, Palette.QUIET, ui.t("review.now"))).width(ui.dp(150));
    head.add().width(ui.dp(22));
    body.add(head).padBottom(ui.dp(6)).padRight(ui.dp(10)).row();
    for (Body.Result result : review.results()) {
      Press row =
          new Press(
              ui, Press.Kind.QUIET, () -> ui.why(Subject.Kind.MEASURE, result.measure().name()));
      row.pad(ui.dp(6), ui.dp(8), ui.dp(7), ui.dp(10));
      Table name = new Table();
      name.add(ui.wrapped(Type.LABEL, Palette.INK, result.name())).growX().row();
      if (!result.note().isEmpty()) {
        name.add(ui.wrapped(Type.SMALL, Palette.QUIET, result.note())).growX();
      }
      row.add(name).growX().left();
      row.add(right(Type.NUMBER, Palette.QUIET, result.before())).width(ui.dp(150));
      row.add(right(Type.NUMBER, Palette.INK, result.value())).width(ui.dp(150));
      row.add(ui.icon(Icon.CHEVRON_RIGHT, Type.ICON_SMALL, Palette.QUIET)).width(ui.dp(22));
      body.add(row).row();
    }
  }

  private Label right(Type type, Color ink, String text) {
    Label label = ui.label(type, ink, text);
    label.setAlignment(Align.right);
    return label;
  }

  private void talk(Table body, Body.Review review) {
    body.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("review.talkHow")))
        .padBottom(ui.dp(14))
        .row();
    int n = 1;
    for (String question : review.debrief()) {
      Table row = new Table();
      row.add(ui.label(Type.CLOCK, Palette.ACCENT, String.valueOf(n++)))
          .top()
          .width(ui.dp(36))
          .left();
      row.add(ui.wrapped(Type.HEADING, Palette.INK, question)).growX();
      body.add(row).padBottom(ui.dp(16)).row();
    }
  }
}
