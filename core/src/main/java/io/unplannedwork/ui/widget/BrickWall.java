package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.view.Body;

/** The wall between two groups: the less trust, the more courses of bricks. */
public final class BrickWall extends Press {
  /** Courses of the highest wall. */
  private static final int MOST = 10;

  private static final int BRICKS_A_COURSE = 2;
  private static final float LAYS_A_SECOND = 3;
  private Body.Wall wall;
  private float shown = -1;

  public BrickWall(Ui ui, Body.Wall wall) {
    super(
        ui,
        Kind.BARE,
        () -> ui.why(Subject.Kind.TRUST, wall.a().toString() + "/" + wall.b().toString()));
    this.wall = wall;
    ui.tip(this, this::about);
  }

  /** Takes up the newest of this wall. */
  public void refresh() {
    wall = ui.desk().body("wall/" + wall.a() + "/" + wall.b(), Body.Wall.class).orElse(wall);
  }

  private String about() {
    StringBuilder about = new StringBuilder(ui.t("wall.between", name(wall.a()), name(wall.b())));
    about.append('\n').append(ui.words().count("wall.bricks", wall.bricks()));
    if (wall.trust() >= 0) {
      about.append('\n').append(ui.t("wall.trust", ui.amounts().percent(wall.trust())));
    }
    if (wall.minutesLost() > 0) {
      about.append('\n').append(ui.t("wall.lost", ui.amounts().duration(wall.minutesLost())));
    }
    return about.toString();
  }

  private String name(GroupId id) {
    return ui.desk()
        .game()
        .flatMap(game -> game.groups().stream().filter(g -> g.id().equals(id)).findFirst())
        .map(Body.Group::name)
        .orElse(id.toString());
  }

  @Override
  public void act(float delta) {
    super.act(delta);
    float target = wall.bricks();
    if (shown < 0 || !ui.moving()) {
      shown = target;
    } else if (shown < target) {
      shown = Math.min(target, shown + delta * LAYS_A_SECOND);
    } else {
      shown = Math.max(target, shown - delta * LAYS_A_SECOND);
    }
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    float alpha = parentAlpha * getColor().a;
    float x = getX();
    float y = getY();
    int gap = ui.dp(2);
    float w = getWidth();
    ui.theme().fill(batch, Palette.WALL_SHADE, alpha, x, y, w, getHeight());
    int rowsEach = 4;
    float courseHeight = getHeight() / MOST;
    float rowHeight = courseHeight / rowsEach;
    int whole = (int) Math.floor(shown);
    float part = shown - whole;
    float high = Math.min(getHeight(), (whole + part) * courseHeight);
    ui.theme().fill(batch, Palette.MORTAR, alpha, x, y, w, high);
    int row = 0;
    for (float at = 0; at + rowHeight * 0.5f < high; at += rowHeight, row++) {
      float split = row % 2 == 0 ? 0.62f : 0.38f;
      float from = Math.round(y + at) + gap / 2f;
      float to = Math.min(Math.round(y + at + rowHeight), y + high) - gap / 2f;
      float left = Math.round(w * split);
      brick(batch, alpha, row * BRICKS_A_COURSE, x, from, left - gap / 2f, to - from);
      brick(
          batch,
          alpha,
          row * BRICKS_A_COURSE + 1,
          x + left + gap / 2f,
          from,
          w - left - gap / 2f,
          to - from);
    }
    if (isHot()) {
      ui.theme().fill(batch, Palette.FOCUS, alpha * 0.25f, x, y, w, getHeight());
    }
  }

  private void brick(Batch batch, float alpha, int n, float x, float y, float w, float h) {
    Color color = (n * 7 + n / 3) % 4 == 0 ? Palette.BRICK_DARK : Palette.BRICK;
    ui.theme().fill(batch, color, alpha, x, y, w, h);
    ui.theme().fill(batch, Palette.FLAME, alpha * 0.22f, x, y + h - ui.dp(1), w, ui.dp(1));
  }
}
