package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.MathUtils;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import io.unplannedwork.chart.Axis;
import io.unplannedwork.chart.Point;
import io.unplannedwork.chart.RunChart;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** A number day by day, and marks above for deployments and incidents. */
public final class DaysChart extends WidgetGroup {
  private static final double HOUR = 60;
  private static final double UNIT = 100;
  private static final long DAY = 1440;
  private final Ui ui;
  private final boolean median;
  private final RunChart chart;
  private final List<Double> incidents;
  private final List<Label> up = new ArrayList<>();
  private final Label first;
  private final Label last;

  /** Hours down with their median; {@code days} has at least one. */
  public static DaysChart outages(Ui ui, List<Body.DayPoint> days) {
    return new DaysChart(
        ui,
        days,
        day -> day.down() / HOUR,
        hours -> ui.t("review.outageHours", Axis.text(hours)),
        true);
  }

  /** What a share is worth; {@code days} has at least one. */
  public static DaysChart shares(Ui ui, List<Body.DayPoint> days) {
    return new DaysChart(
        ui,
        days,
        day -> day.share() / UNIT,
        money -> ui.amounts().money(Math.round(money * UNIT)),
        false);
  }

  private DaysChart(
      Ui ui,
      List<Body.DayPoint> days,
      ToDoubleFunction<Body.DayPoint> number,
      DoubleFunction<String> said,
      boolean median) {
    this.ui = ui;
    this.median = median;
    chart = chart(days, number, day -> day.deployments() > 0);
    incidents = chart(days, number, day -> day.incidents() > 0).marks();
    for (Axis.Tick tick : chart.up().ticks()) {
      up.add(label(said.apply(tick.number())));
    }
    first = label(ui.amounts().day(days.get(0).day() * DAY));
    last = label(ui.amounts().day(days.get(days.size() - 1).day() * DAY));
  }

  private static RunChart chart(
      List<Body.DayPoint> days,
      ToDoubleFunction<Body.DayPoint> number,
      Predicate<Body.DayPoint> marked) {
    return RunChart.of(
        days.stream().map(day -> (double) day.day()).toList(),
        days.stream().map(number::applyAsDouble).toList(),
        days.stream().filter(marked).map(day -> (double) day.day()).toList());
  }

  private Label label(String text) {
    Label label = ui.label(Type.TINY, Palette.QUIET, text);
    addActor(label);
    return label;
  }

  private float left() {
    return ui.dp(46);
  }

  private float foot() {
    return ui.dp(20);
  }

  private float plotWidth() {
    return getWidth() - left() - ui.dp(10);
  }

  private float plotHeight() {
    return getHeight() - foot() - ui.dp(26);
  }

  @Override
  public void layout() {
    Ticks.beside(ui, chart.up(), up, left(), foot(), plotHeight());
    first.pack();
    first.setPosition(left(), 0);
    last.pack();
    float end = (float) chart.line().get(chart.line().size() - 1).x() * plotWidth();
    last.setPosition(Math.round(left() + end - last.getWidth()), 0);
  }

  @Override
  public float getPrefHeight() {
    return ui.dp(200);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    validate();
    float x0 = getX() + left();
    float y0 = getY() + foot();
    for (Axis.Tick tick : chart.up().ticks()) {
      float y = Math.round(y0 + (float) tick.place() * plotHeight());
      ui.theme().fill(batch, Palette.LINE, parentAlpha, x0, y, plotWidth(), ui.dp(1));
    }
    for (double mark : chart.marks()) {
      float x = Math.round(x0 + (float) mark * plotWidth());
      ui.theme().fill(batch, Palette.ACCENT, parentAlpha * 0.25f, x, y0, ui.dp(1), plotHeight());
      dot(batch, Palette.ACCENT, parentAlpha, x, y0 + plotHeight() + ui.dp(8));
    }
    for (double mark : incidents) {
      dot(
          batch,
          Palette.BAD,
          parentAlpha,
          x0 + (float) mark * plotWidth(),
          y0 + plotHeight() + ui.dp(18));
    }
    if (median) {
      float half = Math.round(y0 + (float) chart.median() * plotHeight());
      ui.theme().fill(batch, Palette.QUIET, parentAlpha, x0, half, plotWidth(), ui.dp(1.5f));
    }
    for (int i = 0; i + 1 < chart.line().size(); i++) {
      segment(batch, parentAlpha, x0, y0, chart.line().get(i), chart.line().get(i + 1));
    }
    super.draw(batch, parentAlpha);
  }

  private void segment(Batch batch, float alpha, float x0, float y0, Point from, Point to) {
    float x = x0 + (float) from.x() * plotWidth();
    float y = y0 + (float) from.y() * plotHeight();
    float dx = (float) (to.x() - from.x()) * plotWidth();
    float dy = (float) (to.y() - from.y()) * plotHeight();
    float thick = ui.dp(2);
    batch.setColor(Palette.INK.r, Palette.INK.g, Palette.INK.b, alpha);
    batch.draw(
        ui.theme().white(),
        x,
        y - thick / 2,
        0,
        thick / 2,
        (float) Math.sqrt(dx * dx + dy * dy),
        thick,
        1,
        1,
        MathUtils.atan2(dy, dx) * MathUtils.radiansToDegrees);
  }

  private void dot(Batch batch, Color color, float alpha, float x, float y) {
    float size = ui.dp(7);
    batch.setColor(color.r, color.g, color.b, alpha);
    batch.draw(ui.theme().dot(), x - size / 2, y - size / 2, size, size);
  }
}
