package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import io.unplannedwork.chart.Axis;
import io.unplannedwork.chart.Point;
import io.unplannedwork.chart.Scatter;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.List;

/** How long each finished item took, by its day, with lines for half of them and 85 of 100. */
public final class LeadChart extends WidgetGroup {
  private static final double DAY = 1440;
  private final Ui ui;
  private final Scatter scatter;
  private final List<Label> up = new ArrayList<>();
  private final List<Label> across = new ArrayList<>();

  public LeadChart(Ui ui, List<Body.Lead> leads) {
    this.ui = ui;
    scatter =
        Scatter.of(
            leads.stream().map(lead -> lead.minute() / DAY).toList(),
            leads.stream().map(lead -> lead.took() / DAY).toList());
    for (Axis.Tick tick : scatter.up().ticks()) {
      up.add(label(ui.t("review.leadDays", Axis.text(tick.number()))));
    }
    for (Axis.Tick tick : scatter.across().ticks()) {
      across.add(label(ui.amounts().day(Math.round(tick.number() * DAY))));
    }
  }

  private Label label(String text) {
    Label label = ui.label(Type.TINY, Palette.QUIET, text);
    addActor(label);
    return label;
  }

  /** Whether they are too few for the lines to say much. */
  boolean few() {
    return scatter.few();
  }

  private float left() {
    return ui.dp(52);
  }

  private float foot() {
    return ui.dp(20);
  }

  private float plotWidth() {
    return getWidth() - left() - ui.dp(10);
  }

  private float plotHeight() {
    return getHeight() - foot() - ui.dp(10);
  }

  @Override
  public void layout() {
    Ticks.beside(ui, scatter.up(), up, left(), foot(), plotHeight());
    float end = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < across.size(); i++) {
      Label label = across.get(i);
      label.pack();
      float x = left() + (float) scatter.across().ticks().get(i).place() * plotWidth();
      float from = Math.min(x - label.getWidth() / 2, getWidth() - label.getWidth());
      label.setPosition(Math.round(from), 0);
      label.setVisible(from > end);
      end = label.isVisible() ? from + label.getWidth() + ui.dp(8) : end;
    }
  }

  @Override
  public float getPrefHeight() {
    return ui.dp(220);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    validate();
    float x0 = getX() + left();
    float y0 = getY() + foot();
    for (Axis.Tick tick : scatter.up().ticks()) {
      line(batch, Palette.LINE, parentAlpha, x0, y0 + (float) tick.place() * plotHeight());
    }
    if (scatter.half() >= 0) {
      line(batch, Palette.ACCENT, parentAlpha, x0, y0 + (float) scatter.half() * plotHeight());
      line(batch, Palette.BAD, parentAlpha, x0, y0 + (float) scatter.most85() * plotHeight());
    }
    float size = ui.dp(9);
    batch.setColor(Palette.INK.r, Palette.INK.g, Palette.INK.b, parentAlpha * 0.8f);
    for (Point point : scatter.points()) {
      batch.draw(
          ui.theme().dot(),
          x0 + (float) point.x() * plotWidth() - size / 2,
          y0 + (float) point.y() * plotHeight() - size / 2,
          size,
          size);
    }
    super.draw(batch, parentAlpha);
  }

  private void line(Batch batch, Color color, float alpha, float x, float y) {
    ui.theme().fill(batch, color, alpha, x, Math.round(y), plotWidth(), ui.dp(1));
  }
}
