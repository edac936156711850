package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.utils.Align;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;

/** A person on the wall: head, shoulders in the team's colour, initials. */
public final class Figure extends Press {
  private static final Color HEAD = Color.valueOf("E9D3BC");
  private static final Color OUTLINE = new Color(1, 1, 1, 0.95f);
  private static final float PACE = 7;
  private static final float STRIDE = 40;
  private static final int TIRED = 600;
  private final Color shirt;
  private final Label initials;
  private final Label badge;
  private Body.Person person;
  private float toX = Float.NaN;
  private float toY;

  public Figure(Ui ui, Body.Person person, Color shirt) {
    super(ui, Kind.BARE, () -> ui.why(Subject.Kind.PERSON, person.id().toString()));
    this.shirt = shirt;
    this.person = person;
    setSize(ui.dp(26), ui.dp(36));
    initials = ui.label(Type.TINY, Palette.ON_DEEP, initials(person.name()));
    initials.setAlignment(Align.center);
    badge = ui.icon(Icon.SIREN, Type.ICON_SMALL, Palette.BAD);
    ui.tip(this, this::about);
  }

  /** The first letters of the first and the last name. */
  static String initials(String name) {
    String[] words = name.strip().split("\\s+");
    String first = words[0].isEmpty() ? "?" : words[0].substring(0, 1);
    return words.length == 1 ? first : first + words[words.length - 1].substring(0, 1);
  }

  public void show(Body.Person newPerson) {
    person = newPerson;
  }

  public Body.Person person() {
    return person;
  }

  /** Where to be; it walks there. */
  public void goTo(float x, float y) {
    boolean first = Float.isNaN(toX);
    toX = x;
    toY = y;
    if (first || !ui.moving()) {
      setPosition(x, y);
    }
  }

  @Override
  public void act(float delta) {
    super.act(delta);
    float share = Math.min(1, delta * PACE);
    float x = getX() + (toX - getX()) * share;
    float y = getY() + (toY - getY()) * share;
    boolean there = Math.abs(toX - x) < 1 && Math.abs(toY - y) < 1;
    setPosition(there ? toX : x, there ? toY : y);
  }

  private String about() {
    StringBuilder about = new StringBuilder(person.name());
    about.append('\n').append(person.title());
    String doing =
        person.incident() != null
            ? ui.t("person.incident")
            : person.item() != null
                ? ui.t(
                    "person.works", ui.desk().item(person.item()).map(Body.Item::title).orElse(""))
                : ui.t(person.atWork() ? "person.idle" : "person.off");
    about.append('\n').append(doing);
    if (person.expert()) {
      about.append('\n').append(ui.t("person.expert"));
    }
    if (person.fatigue() >= 0) {
      about.append('\n').append(ui.t("person.fatigue", ui.amounts().percent(person.fatigue())));
    }
    if (person.morale() >= 0) {
      about.append('\n').append(ui.t("person.morale", ui.amounts().percent(person.morale())));
    }
    if (person.lastDay() >= 0) {
      about.append('\n').append(ui.t("person.notice", ui.amounts().day(person.lastDay())));
    }
    return about.toString();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    float alpha = parentAlpha * getColor().a * (person.atWork() ? 1 : 0.38f);
    boolean walking = Math.abs(toX - getX()) + Math.abs(toY - getY()) > ui.dp(6);
    float bob = walking ? Math.abs((float) Math.sin(getX() / STRIDE * 6)) * ui.dp(3) : 0;
    float x = Math.round(getX());
    float y = Math.round(getY() + bob);
    float w = getWidth();
    float o = ui.dp(1);
    float head = ui.dp(15);
    float bodyH = ui.dp(22);
    float headX = x + Math.round((w - head) / 2);
    float headY = y + bodyH - ui.dp(3);
    batch.setColor(OUTLINE.r, OUTLINE.g, OUTLINE.b, alpha);
    batch.draw(ui.theme().head(), headX - o, headY - o, head + 2 * o, head + 2 * o);
    batch.draw(ui.theme().body(), x - o, y - o, w + 2 * o, bodyH + 2 * o);
    batch.setColor(HEAD.r, HEAD.g, HEAD.b, alpha);
    batch.draw(ui.theme().head(), headX, headY, head, head);
    batch.setColor(shirt.r, shirt.g, shirt.b, alpha);
    batch.draw(ui.theme().body(), x, y, w, bodyH);
    initials.setBounds(x, y, w, ui.dp(19));
    initials.draw(batch, alpha);
    if (person.incident() != null) {
      badge.setText(Icon.SIREN.glyph());
    } else if (person.expert()) {
      badge.setText(Icon.LIGHTBULB.glyph());
    } else if (person.fatigue() >= TIRED) {
      badge.setText(Icon.MOON.glyph());
    } else {
      return;
    }
    batch.setColor(1, 1, 1, alpha);
    float b = ui.dp(15);
    batch.draw(ui.theme().dot(), x + w - ui.dp(9), y + bodyH + ui.dp(2), b, b);
    badge.setBounds(x + w - ui.dp(9), y + bodyH + ui.dp(2), b, b);
    badge.draw(batch, alpha);
  }
}
