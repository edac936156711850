package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.List;

/** The dark bar on top: scenario and round, phases, clock, speed, money. */
public final class TopBar extends Table {
  private static final int[] SPEEDS = {1, 2, 4, 8};
  private static final Phase[] PHASES = {Phase.BRIEFING, Phase.PLAN, Phase.RUN, Phase.REVIEW};
  private final Ui ui;
  private final Label title;
  private final Label round;
  private final List<Press> phases = new ArrayList<>();
  private final Label clock;
  private final Label week;
  private final Press pause;
  private final Label pauseIcon;
  private final List<Press> speeds = new ArrayList<>();
  private final Press rush;
  private final Label money;
  private long shownMinute = Long.MIN_VALUE;
  private long stamp;

  public TopBar(Ui ui) {
    this.ui = ui;
    pad(0, ui.dp(10), 0, ui.dp(16));
    add(ui.button(Press.Kind.DEEP, Icon.SETTINGS, null, () -> ui.app().openMenu()))
        .padRight(ui.dp(8));
    title = ui.oneLine(Type.STRONG, Palette.ON_DEEP, "");
    round = ui.oneLine(Type.SMALL, Palette.ON_DEEP_QUIET, "");
    Table names = new Table();
    names.add(title).minWidth(0).growX().left().row();
    names.add(round).minWidth(0).growX().left();
    add(names).growX().minWidth(0);
    Table steps = new Table();
    for (Phase phase : PHASES) {
      Press step = new Press(ui, Press.Kind.DEEP, null);
      step.setTouchable(Touchable.disabled);
      step.add(ui.label(Type.LABEL, Palette.ON_DEEP, ui.t("phase." + phase)))
          .pad(ui.dp(4), ui.dp(9), ui.dp(5), ui.dp(9));
      phases.add(step);
      steps.add(step).padRight(ui.dp(2));
    }
    add(steps).padLeft(ui.dp(12)).padRight(ui.dp(20));
    clock = ui.label(Type.CLOCK, Palette.ON_DEEP, "");
    clock.setAlignment(Align.right);
    week = ui.label(Type.SMALL, Palette.ON_DEEP_QUIET, "");
    week.setAlignment(Align.right);
    Table time = new Table();
    time.add(clock).right().width(ui.dp(210)).row();
    time.add(week).right().growX();
    add(time).padRight(ui.dp(14));
    pauseIcon = ui.icon(Icon.PAUSE, Type.ICON, Palette.ON_DEEP);
    pause = new Press(ui, Press.Kind.DEEP, this::togglePause);
    pause.add(pauseIcon).width(ui.dp(18));
    pause.pad(ui.dp(8), ui.dp(9), ui.dp(8), ui.dp(9));
    ui.tip(pause, () -> ui.t("clock.pauseTip"));
    add(pause).padRight(ui.dp(4));
    for (int speed : SPEEDS) {
      Press press = new Press(ui, Press.Kind.DEEP, () -> speed(speed));
      press.add(ui.label(Type.NUMBER, Palette.ON_DEEP, speed + "×"));
      press.pad(ui.dp(8), ui.dp(7), ui.dp(8), ui.dp(7));
      int key = 1 + speeds.size();
      ui.tip(press, () -> ui.t("clock.speedTip", speed, key));
      speeds.add(press);
      add(press).padRight(ui.dp(2));
    }
    rush = ui.button(Press.Kind.DEEP, Icon.FAST_FORWARD, null, this::rush);
    rush.pad(ui.dp(8), ui.dp(8), ui.dp(8), ui.dp(8));
    ui.tip(rush, () -> ui.t("clock.rushTip"));
    add(rush);
    Press purse = new Press(ui, Press.Kind.DEEP, () -> ui.why(Subject.Kind.MONEY, ""));
    purse.add(ui.icon(Icon.COINS, Type.ICON, Palette.GOLD)).padRight(ui.dp(7));
    money = ui.label(Type.MONEY, Palette.ON_DEEP, "–");
    purse.add(money);
    purse.pad(ui.dp(7), ui.dp(9), ui.dp(7), ui.dp(9));
    ui.tip(purse, this::aboutMoney);
    add(purse).padLeft(ui.dp(12));
  }

  /** Stops or continues the clock. */
  public void togglePause() {
    ui.desk()
        .clock()
        .ifPresent(
            now -> {
              if (now.phase() == Phase.RUN) {
                ui.desk().send(new Command.Pause(!now.paused()));
              }
            });
  }

  /** Alone, lets time rush until something needs this seat, also on from a bell; or ends that. */
  public void rush() {
    Body.Clock now = ui.desk().clock().orElse(null);
    if (now == null || !ui.desk().playsAlone()) {
      return;
    }
    if (mayRush(now)) {
      ui.desk().send(new Command.UntilNeeded(!rushes(now)));
    } else if (now.hold() == Body.Hold.BELL) {
      ui.desk().send(new Command.Ready(true));
      ui.desk().send(new Command.UntilNeeded(true));
    }
  }

  /** Whether time rushes until somebody is needed. */
  public static boolean rushes(Body.Clock now) {
    return now.speed() > SPEEDS[SPEEDS.length - 1];
  }

  private boolean mayRush(Body.Clock now) {
    return now.phase() == Phase.RUN && now.hold() == Body.Hold.NONE && ui.desk().playsAlone();
  }

  public void speed(int times) {
    ui.desk().send(new Command.SetSpeed(times));
  }

  /** {@code n} is 1 to 4. */
  public void speedKey(int n) {
    speed(SPEEDS[n - 1]);
  }

  public void pass() {
    Body.Clock now = ui.desk().clock().orElse(null);
    if (now == null) {
      return;
    }
    long newStamp = ui.desk().stamp("clock", "game", "seat/");
    if (newStamp != stamp) {
      stamp = newStamp;
      title.setText(ui.desk().game().map(Body.Game::title).orElse(""));
      int rounds = ui.desk().game().map(Body.Game::rounds).orElse(1);
      String of = ui.t("clock.round", now.round(), rounds);
      round.setText(now.roundTitle().isEmpty() ? of : of + " · " + now.roundTitle());
      for (int i = 0; i < PHASES.length; i++) {
        phases.get(i).setOn(PHASES[i] == now.phase());
      }
      boolean stands = now.paused();
      pauseIcon.setText((stands ? Icon.PLAY : Icon.PAUSE).glyph());
      pause.setOn(stands);
      boolean run = now.phase() == Phase.RUN && !ui.desk().projector();
      pause.setEnabled(run);
      rush.setOn(rushes(now));
      rush.setEnabled(mayRush(now));
      for (int i = 0; i < SPEEDS.length; i++) {
        speeds.get(i).setOn(SPEEDS[i] == now.speed());
        speeds.get(i).setEnabled(run);
      }
    }
    long minute = ui.desk().minute();
    if (minute != shownMinute) {
      shownMinute = minute;
      clock.setText(ui.amounts().moment(minute));
      long weeks = Math.max(1, (now.to() - now.from() + SimTime.WEEK - 1) / SimTime.WEEK);
      long at = Math.max(1, Math.min(weeks, (minute - now.from()) / SimTime.WEEK + 1));
      week.setText(ui.t("clock.week", at, weeks));
      ui.desk()
          .body("money", Body.Money.class)
          .filter(m -> m.cash() != null)
          .ifPresentOrElse(
              m -> money.setText(ui.amounts().money(m.cash().at(minute))),
              () -> money.setText("–"));
    }
  }

  private String aboutMoney() {
    Body.Money of = ui.desk().body("money", Body.Money.class).orElse(null);
    if (of == null || of.cash() == null) {
      return ui.t("money.unknown");
    }
    StringBuilder about = new StringBuilder(ui.t("money.title"));
    long now = ui.desk().minute();
    if (of.value() != null) {
      about.append('\n').append(ui.t("money.value", ui.amounts().money(of.value().at(now))));
    }
    if (of.outageCost() != null) {
      about.append('\n').append(ui.t("money.outage", ui.amounts().money(of.outageCost().at(now))));
    }
    if (of.wages() != null) {
      about.append('\n').append(ui.t("money.wages", ui.amounts().money(of.wages().at(now))));
    }
    return about.toString();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    ui.theme().fill(batch, Palette.DEEP, parentAlpha, getX(), getY(), getWidth(), getHeight());
    Body.Clock now = ui.desk().clock().orElse(null);
    if (now != null && now.to() > now.from()) {
      float share = (ui.desk().minute() - now.from()) / (float) (now.to() - now.from());
      share = Math.max(0, Math.min(1, share));
      float height = ui.dp(3);
      ui.theme().fill(batch, Palette.DEEP_SOFT, parentAlpha, getX(), getY(), getWidth(), height);
      ui.theme().fill(batch, Palette.GOLD, parentAlpha, getX(), getY(), getWidth() * share, height);
    }
    super.draw(batch, parentAlpha);
  }
}
