package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Plate;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;

/** A service: healthy, smoking or burning; its load; its incidents. */
public final class ServiceCard extends Press {
  private static final int PUFFS = 9;
  private static final float RISE = 46;
  private static final float TIGHT = 0.9f;
  private final Body.Service service;
  private final Plate ground;

  public ServiceCard(Ui ui, Body.Service service) {
    super(ui, Kind.BARE, () -> ui.why(Subject.Kind.SERVICE, service.id().toString()));
    this.service = service;
    Color border =
        switch (service.health()) {
          case HEALTHY -> Palette.LINE;
          case DEGRADED -> Palette.WARN;
          case DOWN -> Palette.BAD;
        };
    this.ground = ui.theme().raised(Palette.PAPER, border, 6);
    pad(ui.dp(8), ui.dp(10), ui.dp(8), ui.dp(10));
    top().left();
    Color ink = ink(service.health());
    Table head = new Table();
    head.add(ui.icon(icon(service.health()), Type.ICON, ink)).padRight(ui.dp(6));
    head.add(ui.oneLine(Type.LABEL, Palette.INK, service.name())).minWidth(0).growX().left();
    head.add(ui.label(Type.TINY, ink, ui.t("service." + service.health())));
    add(head).growX().row();
    if (service.demand() >= 0 && service.capacity() > 0) {
      float load = service.demand() / (float) service.capacity();
      Color fill = load >= 1 ? Palette.BAD : load >= TIGHT ? Palette.WARN : Palette.ACCENT;
      add(new Bar(ui, load, fill, Palette.WALL_SHADE)).growX().height(ui.dp(5)).padTop(ui.dp(6));
    }
    if (service.stopped()) {
      row();
      add(ui.oneLine(Type.TINY, Palette.WARN, ui.t("service.stopped"))).growX().padTop(ui.dp(6));
    }
    for (IncidentId id : service.incidents()) {
      ui.desk().body("incident/" + id, Body.Incident.class).ifPresent(this::add);
    }
    ui.tip(this, this::about);
  }

  private void add(Body.Incident incident) {
    row();
    Press line =
        new Press(ui, Kind.BARE, () -> ui.why(Subject.Kind.INCIDENT, incident.id().toString()));
    boolean severe = incident.severity().ordinal() == 0;
    line.add(
        ui.tag(
            ui.t("severity." + incident.severity()),
            severe ? Palette.BAD : Palette.WARN_SOFT,
            severe ? Palette.ON_ACCENT : Palette.WARN));
    line.add(ui.oneLine(Type.TINY, Palette.INK, ui.t("step." + incident.step())))
        .minWidth(0)
        .growX()
        .left()
        .padLeft(ui.dp(6));
    ui.tip(
        line,
        () ->
            incident.text()
                + "\n"
                + ui.t(
                    "incident.since",
                    ui.amounts().duration(ui.desk().minute() - incident.opened())));
    // Room at the right, where the one who repairs it stands.
    add(line).growX().padTop(ui.dp(6)).padRight(ui.dp(28)).minHeight(ui.dp(20));
  }

  public Body.Service service() {
    return service;
  }

  private static Icon icon(Health health) {
    return switch (health) {
      case HEALTHY -> Icon.CIRCLE_CHECK;
      case DEGRADED -> Icon.TRIANGLE_ALERT;
      case DOWN -> Icon.FLAME;
    };
  }

  private static Color ink(Health health) {
    return switch (health) {
      case HEALTHY -> Palette.GOOD;
      case DEGRADED -> Palette.WARN;
      case DOWN -> Palette.BAD;
    };
  }

  private String about() {
    StringBuilder about = new StringBuilder(service.name());
    about.append(": ").append(ui.t("service." + service.health()));
    if (service.demand() >= 0) {
      about
          .append('\n')
          .append(
              service.capacity() > 0
                  ? ui.t("service.load", service.demand(), service.capacity())
                  : ui.t("service.demand", service.demand()));
    }
    if (service.availability() >= 0) {
      about
          .append('\n')
          .append(ui.t("service.availability", ui.amounts().percent(service.availability())));
    }
    if (service.debt() >= 0) {
      about.append('\n').append(ui.t("service.debt", ui.amounts().percent(service.debt())));
    }
    about
        .append('\n')
        .append(ui.t("service.teams", team(service.builtBy()), team(service.runBy())));
    return about.toString();
  }

  private String team(Object id) {
    return ui.desk()
        .game()
        .flatMap(g -> g.teams().stream().filter(t -> t.id().equals(id)).findFirst())
        .map(Body.Team::name)
        .orElse("–");
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    batch.setColor(1, 1, 1, parentAlpha);
    ground.draw(batch, x, y, getWidth(), getHeight());
    if (isHot()) {
      ui.theme().fill(batch, Palette.LANE, parentAlpha * 0.7f, x, y, getWidth(), getHeight());
    }
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    super.draw(batch, parentAlpha);
    if (service.health() != Health.HEALTHY && ui.moving()) {
      puffs(batch, parentAlpha);
    }
  }

  /** Smoke, and flames below it when the service is down, rising from the card's upper edge. */
  private void puffs(Batch batch, float parentAlpha) {
    boolean burning = service.health() == Health.DOWN;
    float left = getX(Align.left) + ui.dp(14);
    float y = getY(Align.top) - ui.dp(6);
    for (int i = 0; i < PUFFS; i++) {
      float phase = i * 0.37f + (i * i % 7) * 0.11f;
      float life = (ui.seconds() * (burning ? 0.9f : 0.45f) + phase) % 1;
      boolean flame = burning && i % 3 != 0;
      float rise = ui.dp(flame ? RISE * 0.45f : RISE) * life;
      float sway = (float) Math.sin(ui.seconds() * 1.7f + i * 2.1f) * ui.dp(5) * life;
      float size = ui.dp(flame ? 17 : 22) * (flame ? 1.1f - life : 0.5f + life);
      float alpha = parentAlpha * (1 - life) * (flame ? 0.85f : 0.30f);
      Color color = !flame ? Palette.SMOKE : life < 0.35f ? Palette.FLAME_CORE : Palette.FLAME;
      batch.setColor(color.r, color.g, color.b, alpha);
      float x = left + (i % 4) * ui.dp(7) + sway;
      batch.draw(ui.theme().soft(), x - size / 2, y + rise - size / 2, size, size);
    }
  }
}
