package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Services, goals, the own bonus and practices. */
public final class SidePanel extends Table {
  private final Ui ui;
  private final Table content = new Table();
  private final List<ServiceCard> cards = new ArrayList<>();
  private final Vector2 spot = new Vector2();
  private long stamp;

  public SidePanel(Ui ui) {
    this.ui = ui;
    content.top().left().pad(0, ui.dp(4), ui.dp(6), ui.dp(4));
    content.defaults().growX();
    add(ui.scroll(content)).grow();
  }

  public void pass() {
    long now =
        ui.desk().stamp("service/", "incident/", "goal/", "bonus", "scheme", "practice/", "game")
            + (lastRound() ? 1 : 0);
    if (now != stamp) {
      stamp = now;
      fill();
    }
  }

  /** Where somebody stands who repairs a service, in the stage's coordinates. */
  public Optional<Vector2> spot(ServiceId service) {
    for (ServiceCard card : cards) {
      if (card.service().id().equals(service)) {
        spot.set(card.getWidth() - ui.dp(34), ui.dp(4));
        return Optional.of(card.localToStageCoordinates(spot));
      }
    }
    return Optional.empty();
  }

  private void fill() {
    content.clearChildren();
    cards.clear();
    head(Icon.SERVER, ui.t("side.services"), 0);
    List<Body.Service> services = new ArrayList<>(ui.desk().all(Body.Service.class));
    services.sort(
        Comparator.comparingInt((Body.Service s) -> -s.criticality())
            .thenComparing(Body.Service::id));
    for (Body.Service service : services) {
      ServiceCard card = new ServiceCard(ui, service);
      cards.add(card);
      content.add(card).padBottom(ui.dp(7)).row();
    }
    List<Body.Goal> goals = ui.desk().all(Body.Goal.class);
    if (!goals.isEmpty()) {
      head(Icon.TARGET, ui.t("side.goals"), 8);
      goals.forEach(this::goal);
    }
    ui.desk()
        .body("bonus", Body.Bonus.class)
        .filter(bonus -> bonus.full() > 0)
        .ifPresent(this::bonus);
    List<Body.Practice> started =
        ui.desk().all(Body.Practice.class).stream().filter(Body.Practice::started).toList();
    if (!started.isEmpty()) {
      head(Icon.SPARKLES, ui.t("side.practices"), 8);
      started.forEach(this::practice);
    }
  }

  private void head(Icon icon, String text, float space) {
    Table head = new Table();
    head.left();
    head.add(ui.icon(icon, Type.ICON_SMALL, Palette.QUIET)).padRight(ui.dp(6));
    head.add(ui.label(Type.LABEL, Palette.QUIET, text));
    content.add(head).padTop(ui.dp(space)).padBottom(ui.dp(6)).row();
  }

  private void goal(Body.Goal goal) {
    Press row =
        new Press(ui, Press.Kind.QUIET, () -> ui.why(Subject.Kind.GOAL, goal.id().toString()));
    row.pad(ui.dp(4), ui.dp(6), ui.dp(5), ui.dp(6));
    boolean reached = goal.state().equals("REACHED");
    boolean missed = goal.state().equals("MISSED");
    Icon icon = reached ? Icon.CIRCLE_CHECK : missed ? Icon.CIRCLE_X : Icon.CIRCLE;
    Color ink = reached ? Palette.GOOD : missed ? Palette.BAD : Palette.QUIET;
    row.add(ui.icon(icon, Type.ICON, ink)).top().padRight(ui.dp(8));
    Table text = new Table();
    Label title = ui.wrapped(Type.LABEL, Palette.INK, goal.title());
    text.add(title).growX().row();
    text.add(ui.wrapped(Type.SMALL, Palette.QUIET, goal.text())).growX();
    row.add(text).growX();
    ui.tip(row, () -> ui.t("goal.state." + goal.state()));
    content.add(row).row();
  }

  /** Before a later round's days pass, all measures are still those of the round before. */
  private boolean lastRound() {
    Phase phase = ui.desk().phase();
    int round = ui.desk().clock().map(Body.Clock::round).orElse(1);
    return round > 1 && (phase == Phase.BRIEFING || phase == Phase.PLAN);
  }

  private void bonus(Body.Bonus bonus) {
    head(Icon.BANKNOTE, ui.t(lastRound() ? "side.bonusLast" : "side.bonus"), 8);
    Press row = new Press(ui, Press.Kind.QUIET, () -> ui.why(Subject.Kind.BONUS, ""));
    row.pad(ui.dp(4), ui.dp(6), ui.dp(6), ui.dp(6));
    Table line = new Table();
    line.add(ui.label(Type.MONEY, Palette.INK, ui.amounts().money(bonus.cents())));
    line.add(
            ui.label(Type.SMALL, Palette.QUIET, ui.t("bonus.of", ui.amounts().money(bonus.full()))))
        .padLeft(ui.dp(8));
    line.add().growX();
    row.add(line).growX().row();
    for (Body.BonusPart part : bonus.parts()) {
      Table made = new Table();
      made.add(ui.wrapped(Type.SMALL, Palette.INK, part.text())).growX().left();
      made.add(ui.label(Type.TINY, Palette.QUIET, ui.amounts().money(part.cents())))
          .top()
          .padLeft(ui.dp(6));
      row.add(made).growX().padTop(ui.dp(4)).row();
      row.add(new Bar(ui, part.permille() / 1000f, Palette.ACCENT, Palette.WALL_SHADE))
          .growX()
          .height(ui.dp(5))
          .padTop(ui.dp(2))
          .row();
    }
    content.add(row).row();
    ui.desk().body("scheme", Body.Scheme.class).ifPresent(this::scheme);
  }

  /** By what scheme, and what others are paid for, as far as this seat knows. */
  private void scheme(Body.Scheme scheme) {
    Table text = new Table();
    text.pad(ui.dp(2), ui.dp(6), ui.dp(6), ui.dp(6));
    text.defaults().growX().left();
    text.add(ui.wrapped(Type.SMALL, Palette.INK, ui.t("scheme.now", scheme.title()))).row();
    if (!scheme.next().isEmpty()) {
      text.add(ui.wrapped(Type.SMALL, Palette.ACCENT_DARK, scheme.next())).padTop(ui.dp(2)).row();
    }
    SeatId own = ui.desk().viewer().seat();
    for (Body.PaidFor row : scheme.rows()) {
      if (!row.seat().equals(own)) {
        String line = ui.t("scheme.other", ui.desk().seatTitle(row.seat()), row.text());
        text.add(ui.wrapped(Type.TINY, Palette.QUIET, line)).padTop(ui.dp(3)).row();
      }
    }
    if (!scheme.hidden().isEmpty()) {
      text.add(ui.wrapped(Type.TINY, Palette.QUIET, scheme.hidden())).padTop(ui.dp(3)).row();
    }
    if (!scheme.about().isEmpty()) {
      ui.tip(text, scheme::about);
      text.setTouchable(Touchable.enabled);
    }
    content.add(text).row();
  }

  private void practice(Body.Practice practice) {
    Press row =
        new Press(
            ui, Press.Kind.QUIET, () -> ui.why(Subject.Kind.PRACTICE, practice.id().toString()));
    row.pad(ui.dp(3), ui.dp(6), ui.dp(5), ui.dp(6));
    Table line = new Table();
    line.add(ui.oneLine(Type.SMALL, Palette.INK, practice.name())).minWidth(0).growX().left();
    int done = practice.introduced(ui.desk().minute());
    boolean introduced = done >= 1000;
    int share = introduced ? practice.adopted() : done;
    line.add(ui.label(Type.TINY, Palette.QUIET, ui.amounts().percent(share))).padLeft(ui.dp(6));
    row.add(line).growX().row();
    row.add(
            new Bar(
                ui, share / 1000f, introduced ? Palette.GOOD : Palette.WARN, Palette.WALL_SHADE))
        .growX()
        .height(ui.dp(5))
        .padTop(ui.dp(2));
    ui.tip(
        row,
        () ->
            practice.about()
                + "\n"
                + ui.t(
                    introduced ? "practice.adopted" : "practice.introduced",
                    ui.amounts().percent(share)));
    content.add(row).row();
  }
}
