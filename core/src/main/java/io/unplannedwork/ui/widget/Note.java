package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.actions.Actions;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Plate;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;

/** A sticky note: one work item on the wall. */
public final class Note extends Press {
  private static final float OLD = 20f * SimTime.DAY;
  private static final float TRAVEL = 0.55f;
  private static final Color FRESH_AGE = new Color(0, 0, 0, 0.10f);
  private static final Color TRACK = new Color(0, 0, 0, 0.14f);

  /** How much of it is shown. */
  public enum Size {
    FULL,
    SLIP
  }

  private final Plate paper;
  private Body.Item item;
  private Size size;
  private float shownWidth;
  private long shownDay = -1;
  private float targetX = Float.NaN;
  private float targetY;

  /** Below this width a title is written small, on three lines. */
  private static final float NARROW = 90;

  public Note(Ui ui, Body.Item item) {
    super(ui, Kind.BARE, () -> ui.why(Subject.Kind.ITEM, item.id().toString()));
    this.item = item;
    this.paper = ui.theme().raised(Palette.note(item.type()), null, 3);
    ui.tip(this, this::about);
  }

  public Body.Item item() {
    return item;
  }

  /** Shows the newest of the item in a size. */
  public void show(Body.Item newItem, Size newSize, float width, float height, boolean held) {
    setSize(width, height);
    long day = SimTime.of(ui.desk().minute()).day();
    if (newItem == item && newSize == size && width == shownWidth && day == shownDay) {
      return;
    }
    item = newItem;
    size = newSize;
    shownWidth = width;
    shownDay = day;
    clearChildren();
    float pad = ui.dp(6);
    float inner = width - 2 * pad - ui.dp(3);
    top().left();
    if (size == Size.SLIP) {
      add(ui.shape(item.type(), Palette.noteInk(item.type())))
          .size(ui.dp(9))
          .padLeft(pad + ui.dp(3));
      float room = inner - ui.dp(14);
      add(ui.label(Type.TINY, Palette.INK, ui.fit(Type.TINY, item.title(), room, 1)))
          .padLeft(ui.dp(5))
          .expand()
          .left();
      return;
    }
    boolean narrow = inner < ui.dp(NARROW);
    Type type = narrow ? Type.TINY : Type.NOTE;
    // Three small lines leave no room for a badge below them.
    int lines = narrow && badge() == null && item.knownDefects() == 0 ? 3 : 2;
    add(ui.label(type, Palette.INK, ui.fit(type, item.title(), inner, lines)))
        .left()
        .top()
        .expand()
        .pad(ui.dp(5), pad + ui.dp(3), 0, pad)
        .row();
    Table foot = new Table();
    foot.left();
    foot.add(ui.shape(item.type(), Palette.noteInk(item.type())))
        .size(ui.dp(10))
        .padRight(ui.dp(4));
    float room = inner - ui.dp(14) - (held ? ui.dp(24) : 0);
    Icon badge = badge();
    if (badge != null) {
      room -= ui.dp(16);
    }
    // A narrow note has no room for all: how many defects goes first, then that there are any.
    String defects = item.knownDefects() > 0 ? String.valueOf(item.knownDefects()) : "";
    float bug = ui.dp(16);
    boolean buggy = item.knownDefects() > 0 && room >= bug;
    if (buggy) {
      room -= bug;
      float count = ui.width(Type.TINY, defects);
      defects = room >= count ? defects : "";
      room -= defects.isEmpty() ? 0 : count;
    }
    boolean late = late();
    String due = item.due() < 0 ? "" : ui.amounts().day(item.due()).split(" ", 2)[1];
    String service = service();
    String words = due.isEmpty() ? service : due;
    Color ink = late ? Palette.BAD : Palette.INK;
    if (!words.isEmpty() && room > ui.dp(16)) {
      if (!due.isEmpty() && room >= ui.dp(16) + ui.width(Type.TINY, due)) {
        foot.add(ui.icon(Icon.FLAG, Type.ICON_SMALL, ink)).padRight(ui.dp(2));
        room -= ui.dp(16);
      }
      foot.add(ui.label(Type.TINY, ink, ui.fit(Type.TINY, words, room, 1)));
    }
    foot.add().growX();
    if (buggy) {
      foot.add(ui.icon(Icon.BUG, Type.ICON_SMALL, Palette.BAD));
      foot.add(ui.label(Type.TINY, Palette.BAD, defects));
    }
    if (badge != null) {
      foot.add(ui.icon(badge, Type.ICON_SMALL, Palette.INK)).padLeft(ui.dp(2));
    }
    add(foot).growX().pad(0, pad + ui.dp(3), ui.dp(6), pad + (held ? ui.dp(24) : 0));
  }

  private boolean late() {
    return item.due() >= 0 && ui.desk().minute() > item.due();
  }

  private String service() {
    return item.service() == null
        ? ""
        : ui.desk()
            .body("service/" + item.service(), Body.Service.class)
            .map(Body.Service::name)
            .orElse("");
  }

  private Icon badge() {
    return switch (item.state()) {
      case "INTERRUPTED" -> Icon.ZAP;
      case "WAITING_FOR_ANSWER" -> Icon.CIRCLE_HELP;
      case "BLOCKED", "WAITING_FOR_ITEM" -> Icon.LOCK;
      case "WAITING_FOR_BATCH" -> Icon.HOURGLASS;
      case "WAITING_FOR_WIP" -> Icon.LOCK;
      case "WAITING_FOR_APPROVAL" -> Icon.GAVEL;
      case "WAITING_FOR_RELEASE" -> Icon.HOURGLASS;
      case "DEPLOYING" -> Icon.ROCKET;
      case "HELD" -> Icon.HAND;
      default -> null;
    };
  }

  private String about() {
    StringBuilder about = new StringBuilder(item.title());
    about.append('\n').append(ui.t("item.type." + item.type()));
    if (!service().isEmpty()) {
      about.append(" · ").append(service());
    }
    String worker =
        item.worker() == null
            ? ""
            : ui.desk()
                .body("person/" + item.worker(), Body.Person.class)
                .map(Body.Person::name)
                .orElse("");
    // what is worked on slice by slice has nobody of its own
    boolean bySlices = worker.isEmpty() && item.state().equals("WORKED_ON");
    about
        .append('\n')
        .append(bySlices ? ui.t("note.bySlices") : ui.t("item.state." + item.state(), worker));
    about
        .append('\n')
        .append(ui.t("note.age", ui.amounts().duration(ui.desk().minute() - item.arrived())));
    if (item.due() >= 0) {
      about
          .append('\n')
          .append(ui.t(late() ? "note.late" : "note.due", ui.amounts().moment(item.due())));
    }
    if (item.slices() > 1) {
      about.append('\n').append(ui.t("note.slices", item.slicesLive(), item.slices()));
    }
    if (item.knownDefects() > 0) {
      about.append('\n').append(ui.words().count("note.defects", item.knownDefects()));
    }
    if (item.valuePerDay() >= 0) {
      about.append('\n').append(ui.t("note.value", ui.amounts().money(item.valuePerDay())));
    }
    return about.toString();
  }

  /** Goes to where it belongs: on its way, or at once when nothing moves. */
  public void goTo(float x, float y) {
    if (x == targetX && y == targetY) {
      return;
    }
    boolean first = Float.isNaN(targetX);
    targetX = x;
    targetY = y;
    clearActions();
    if (first || !ui.moving()) {
      setPosition(x, y);
      return;
    }
    if (Math.abs(x - getX()) > getWidth() / 2) {
      toFront();
    }
    addAction(Actions.moveTo(x, y, TRAVEL, Interpolation.smooth2));
  }

  /** Goes live: off to the customers, and away. */
  public void leave(float x) {
    clearActions();
    if (!ui.moving()) {
      remove();
      return;
    }
    toFront();
    setTouchable(Touchable.disabled);
    addAction(
        Actions.sequence(
            Actions.parallel(
                Actions.moveTo(x, getY(), TRAVEL, Interpolation.pow2In), Actions.fadeOut(TRAVEL)),
            Actions.removeActor()));
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    float alpha = getColor().a * parentAlpha;
    batch.setColor(1, 1, 1, alpha);
    paper.draw(batch, x, y, getWidth(), getHeight());
    float aged = Math.min(1, (ui.desk().minute() - item.arrived()) / OLD);
    float stripe = ui.dp(4);
    ui.theme().fill(batch, FRESH_AGE, alpha, x, y, stripe, getHeight());
    ui.theme()
        .fill(
            batch,
            Palette.noteInk(item.type()),
            alpha,
            x,
            y,
            stripe,
            Math.round(getHeight() * Math.max(0, aged)));
    if (size == Size.FULL && item.effort() > 0 && item.progress() != null) {
      long done = item.progress().at(ui.desk().minute());
      float share = Math.max(0, Math.min(1, done / (float) item.effort()));
      if (share > 0) {
        float track = getWidth() - stripe;
        ui.theme().fill(batch, TRACK, alpha, x + stripe, y, track, ui.dp(4));
        ui.theme()
            .fill(
                batch,
                Palette.noteInk(item.type()),
                alpha,
                x + stripe,
                y,
                Math.round(track * share),
                ui.dp(4));
      }
    }
    if (isHot()) {
      ui.theme().fill(batch, FRESH_AGE, alpha * 0.6f, x, y, getWidth(), getHeight());
    }
  }

  /** Where a person stands who works on it, in the coordinates of its parent. */
  public float standX() {
    return getX(Align.right) - ui.dp(27);
  }

  public float standY() {
    return getY() - ui.dp(5);
  }
}
