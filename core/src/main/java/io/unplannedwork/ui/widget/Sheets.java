package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.TextureRegionDrawable;
import com.badlogic.gdx.utils.Align;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pages laid over the wall between the days: briefing, plan, Monday, review, end. */
public final class Sheets {
  private static final int NEWS = 3;
  private static final int DATES = 2;
  private static final int NAMED = 3;
  private final Ui ui;
  private Tab tab = Tab.CAUSES;
  private Body.Decision cardOf;
  private DecisionForm card;

  /** The pages of a review, in the order in which they are talked about. */
  private enum Tab {
    CAUSES,
    STORY,
    RESULTS,
    EFFECTS,
    FLOW,
    TALK
  }

  public Sheets(Ui ui) {
    this.ui = ui;
  }

  private Table page(Icon icon, String over, String title) {
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

  private String roundOf() {
    int rounds = ui.desk().game().map(Body.Game::rounds).orElse(1);
    return ui.t("clock.round", ui.desk().clock().map(Body.Clock::round).orElse(1), rounds);
  }

  private String roundTitle() {
    return ui.desk().clock().map(Body.Clock::roundTitle).orElse("");
  }

  /** The story so far and the goals of the round. */
  public Table briefing() {
    Table page = page(Icon.BOOK_OPEN, ui.t("briefing.over", roundOf()), roundTitle());
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
    ready(page, "ready.BRIEFING");
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
    Table page = page(Icon.LIST_CHECKS, ui.t("plan.over", roundOf()), ui.t("plan.title"));
    Table text = new Table();
    text.top().left();
    text.defaults().growX().left();
    List<Body.Decision> decisions = ui.desk().decisions();
    String lead = ui.t(decisions.isEmpty() ? "plan.nothing" : "plan.lead");
    text.add(ui.wrapped(Type.BODY, Palette.INK, lead)).padBottom(ui.dp(16)).row();
    for (Body.Decision decision : decisions) {
      Table row = new Table();
      boolean drafted = decision.draft() != null;
      row.add(
              ui.icon(
                  drafted ? Icon.CIRCLE_CHECK : Icon.CIRCLE,
                  Type.ICON,
                  drafted ? Palette.GOOD : Palette.QUIET))
          .top()
          .padRight(ui.dp(10));
      Table lines = new Table();
      lines.add(ui.wrapped(Type.STRONG, Palette.INK, decision.title())).growX().row();
      lines
          .add(
              ui.wrapped(
                  Type.SMALL, Palette.QUIET, drafted ? ui.t("now.drafted") : decision.question()))
          .growX();
      row.add(lines).growX();
      text.add(row).padBottom(ui.dp(10)).row();
    }
    page.add(ui.scroll(text)).grow().padTop(ui.dp(10)).row();
    ready(page, "ready.PLAN");
    return page;
  }

  /** The Monday card. */
  public Table monday(Body.Clock clock) {
    Table page =
        page(
            Icon.CALENDAR,
            ui.t("monday.over", ui.amounts().day(ui.desk().minute())),
            ui.t("monday.title"));
    Table text = new Table();
    text.top().left();
    text.defaults().growX().left();
    text.add(ui.wrapped(Type.BODY, Palette.INK, clock.holdText())).padBottom(ui.dp(12)).row();
    lastWeek(text);
    List<Body.Decision> decisions = ui.desk().decisions();
    if (decisions.isEmpty()) {
      text.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("monday.calm"))).padTop(ui.dp(8)).row();
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
    ready(page, "ready.MONDAY");
    return page;
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

  private void ready(Table page, String key) {
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

  /** The review of a round; {@code again} is called to lay the page anew. */
  public Table review(Body.Review review, Runnable again) {
    Table page = page(Icon.FLAG, ui.t("review.over", roundOf()), roundTitle());
    Table tabs = new Table();
    tabs.left();
    for (Tab each : Tab.values()) {
      Press press =
          ui.button(
              Press.Kind.QUIET,
              null,
              ui.t("review.tab." + each),
              () -> {
                tab = each;
                again.run();
              });
      press.setOn(each == tab);
      tabs.add(press).padRight(ui.dp(6));
    }
    tabs.add().growX();
    tabs.add(stars(review.stars(), review.mostStars(), ui.dp(26)));
    page.add(tabs).padTop(ui.dp(10)).row();
    Table body = new Table();
    body.top().left();
    body.defaults().growX().left();
    switch (tab) {
      case CAUSES -> causes(body, review);
      case STORY -> story(body, review);
      case RESULTS -> results(body, review);
      case EFFECTS -> new Effects(ui).show(body, review.effects(), each -> seat(each.seat()));
      case FLOW -> flow(body, review);
      case TALK -> talk(body, review);
    }
    page.add(ui.scroll(body)).grow().padTop(ui.dp(12)).row();
    ready(page, "ready.REVIEW");
    return page;
  }

  private Table stars(int reached, int most, float size) {
    Table stars = new Table();
    for (int i = 0; i < most; i++) {
      Image star = new Image(new TextureRegionDrawable(ui.theme().star()));
      star.setColor(i < reached ? Palette.STAR : Palette.LINE);
      stars.add(star).size(size).padLeft(i == 0 ? 0 : ui.dp(4));
    }
    return stars;
  }

  private void causes(Table body, Body.Review review) {
    Table both = new Table();
    both.top();
    Table left = new Table();
    left.top().left();
    left.defaults().growX().left();
    boolean shown = !review.named().isEmpty();
    boolean named = review.ownCause() != null && !review.ownCause().isEmpty();
    left.add(ui.label(Type.HEADING, Palette.INK, ui.t("review.cause"))).padBottom(ui.dp(4)).row();
    left.add(
            ui.wrapped(
                Type.SMALL,
                Palette.QUIET,
                ui.t(shown ? "review.causeShown" : named ? "review.causeWait" : "review.causeAsk")))
        .padBottom(ui.dp(10))
        .row();
    for (Body.Offered cause : review.causes()) {
      boolean own = cause.id().equals(review.ownCause());
      Press row =
          new Press(
              ui,
              Press.Kind.OPTION,
              shown || !ui.desk().seated()
                  ? null
                  : () -> ui.desk().send(new Command.NameCause(cause.id())));
      row.setOn(own);
      row.pad(ui.dp(8), ui.dp(11), ui.dp(9), ui.dp(11));
      row.add(
              ui.icon(
                  own ? Icon.CIRCLE_CHECK : Icon.CIRCLE,
                  Type.ICON,
                  own ? Palette.ACCENT : Palette.QUIET))
          .padRight(ui.dp(9));
      row.add(ui.wrapped(Type.LABEL, Palette.INK, cause.text())).growX();
      for (Body.Named by : review.named()) {
        if (by.cause().equals(cause.id())) {
          row.add(ui.tag(seat(by.seat()), Palette.ACCENT_SOFT, Palette.ACCENT_DARK))
              .padLeft(ui.dp(4));
        }
      }
      left.add(row).padBottom(ui.dp(6)).row();
    }
    Table right = new Table();
    right.top().left();
    right.defaults().growX().left();
    List<Body.Paid> bonuses = review.bonuses().stream().filter(paid -> paid.full() > 0).toList();
    if (!bonuses.isEmpty()) {
      right
          .add(ui.label(Type.HEADING, Palette.INK, ui.t("review.bonuses")))
          .padBottom(ui.dp(10))
          .row();
    }
    for (Body.Paid paid : bonuses) {
      Table row = new Table();
      row.add(ui.oneLine(Type.LABEL, Palette.INK, seat(paid.seat()))).minWidth(0).growX().left();
      row.add(ui.label(Type.NUMBER, Palette.INK, ui.amounts().money(paid.cents())));
      row.row();
      row.add(
              new Bar(
                  ui,
                  paid.full() == 0 ? 0 : paid.cents() / (float) paid.full(),
                  Palette.GOOD,
                  Palette.WALL_SHADE))
          .colspan(2)
          .growX()
          .height(ui.dp(7))
          .padTop(ui.dp(3))
          .row();
      row.add(
              ui.wrapped(
                  Type.SMALL,
                  Palette.QUIET,
                  paid.name() + " · " + ui.t("bonus.of", ui.amounts().money(paid.full()))))
          .colspan(2)
          .minWidth(0)
          .growX()
          .left()
          .padTop(ui.dp(2));
      right.add(row).padBottom(ui.dp(10)).row();
    }
    if (!review.predicted().isEmpty()) {
      right
          .add(ui.label(Type.HEADING, Palette.INK, ui.t("review.predicted")))
          .padTop(ui.dp(8))
          .padBottom(ui.dp(8))
          .row();
      for (Body.Predicted predicted : review.predicted()) {
        pair(right, seat(predicted.seat()), measured(review, predicted.number()), Palette.INK);
      }
      pair(right, ui.t("review.actual"), measured(review, review.actual()), Palette.ACCENT);
    }
    both.add(left).grow().uniformX().top().padRight(ui.dp(34));
    both.add(right).grow().uniformX().top();
    body.add(both);
  }

  private String measured(Body.Review review, long number) {
    return ui.amounts().measure(review.predictedMeasure(), number);
  }

  private void pair(Table table, String name, String value, Color ink) {
    Table row = new Table();
    row.add(ui.oneLine(Type.LABEL, ink, name)).minWidth(0).growX().left();
    row.add(ui.label(Type.NUMBER, ink, value)).right();
    table.add(row).padBottom(ui.dp(5)).row();
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

  private Actor right(Type type, Color ink, String text) {
    Label label = ui.label(type, ink, text);
    label.setAlignment(Align.right);
    return label;
  }

  private void flow(Table body, Body.Review review) {
    body.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("review.flowHow")))
        .padBottom(ui.dp(10))
        .row();
    body.add(new FlowChart(ui, review.days())).height(ui.dp(300)).padRight(ui.dp(10)).row();
    Table legend = new Table();
    legend.left();
    List<Body.Stage> stages = new ArrayList<>(ui.desk().all(Body.Stage.class));
    stages.sort(Comparator.comparingInt(Body.Stage::order).thenComparing(Body.Stage::id));
    for (Body.Stage stage : stages) {
      key(legend, Palette.series(stage.order()), stage.name());
    }
    key(legend, Palette.GOOD, ui.t("review.live"));
    legend.row();
    Table marks = new Table();
    marks.left();
    key(marks, Palette.BAD, ui.t("review.incidentDay"));
    key(marks, Palette.ACCENT, ui.t("review.deploymentDay"));
    body.add(legend).padTop(ui.dp(10)).row();
    body.add(marks).padTop(ui.dp(6)).row();
    leads(body, review.leads());
  }

  private void leads(Table body, List<Body.Lead> leads) {
    if (leads.isEmpty()) {
      return;
    }
    LeadChart chart = new LeadChart(ui, leads);
    body.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("review.leadsHow")))
        .padTop(ui.dp(18))
        .padBottom(ui.dp(8))
        .row();
    body.add(chart).height(ui.dp(220)).padRight(ui.dp(10)).row();
    Table lines = new Table();
    lines.left();
    key(lines, Palette.ACCENT, ui.t("review.leadHalf"));
    key(lines, Palette.BAD, ui.t("review.leadMost"));
    body.add(lines).padTop(ui.dp(6)).row();
    if (chart.few()) {
      body.add(ui.wrapped(Type.SMALL, Palette.QUIET, ui.t("review.leadsFew"))).row();
    }
  }

  private void key(Table legend, Color color, String text) {
    Image dot = new Image(new TextureRegionDrawable(ui.theme().dot()));
    dot.setColor(color);
    legend.add(dot).size(ui.dp(10)).padRight(ui.dp(5));
    legend.add(ui.label(Type.SMALL, Palette.INK, text)).padRight(ui.dp(14));
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

  /** How the game ended. */
  public Table end(Body.End end) {
    Table page =
        page(
            Icon.TROPHY,
            ui.t("end.over"),
            ui.desk().game().map(Body.Game::title).orElse(ui.t("app.title")));
    Table body = new Table();
    body.top().left();
    body.defaults().growX().left();
    Table sum = new Table();
    sum.left();
    sum.add(stars(end.stars(), Math.max(1, end.mostStars()), ui.dp(40)));
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
      lines
          .add(
              ui.wrapped(
                  Type.SMALL,
                  Palette.QUIET,
                  ui.t(
                      "goal.soFar",
                      ui.amounts().measure(goal.measure(), goal.value()),
                      ui.amounts().measure(goal.measure(), goal.wanted()))))
          .growX();
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
    page.add(ui.scroll(body)).grow().padTop(ui.dp(14)).row();
    Table foot = new Table();
    foot.add().growX();
    foot.add(
        ui.button(Press.Kind.PRIMARY, Icon.HOUSE, ui.t("end.home"), () -> ui.app().showTitle()));
    page.add(foot).padTop(ui.dp(14));
    return page;
  }

  private String seat(Object id) {
    return ui.desk().body("seat/" + id, Body.Chair.class).map(Body.Chair::title).orElse("" + id);
  }
}
