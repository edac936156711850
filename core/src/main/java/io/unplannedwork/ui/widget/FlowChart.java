package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import io.unplannedwork.chart.CumulativeFlow;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.List;

/** A cumulative flow diagram with days of incidents and deployments marked above. */
public final class FlowChart extends WidgetGroup {
  private static final int LINES = 4;
  private static final int VERTEX = 5;
  private final Ui ui;
  private final List<Body.DayPoint> days;
  private final CumulativeFlow flow;
  private final float[] quad = new float[4 * VERTEX];
  private final Label[] numbers = new Label[LINES + 1];
  private final Label first;
  private final Label last;

  public FlowChart(Ui ui, List<Body.DayPoint> days) {
    this.ui = ui;
    this.days = days;
    this.flow = CumulativeFlow.of(days);
    for (int i = 0; i <= LINES; i++) {
      String text = flow.top() % LINES == 0 || i % 2 == 0 ? text(i) : "";
      numbers[i] = ui.label(Type.TINY, Palette.QUIET, text);
      addActor(numbers[i]);
    }
    first = ui.label(Type.TINY, Palette.QUIET, day(0));
    last = ui.label(Type.TINY, Palette.QUIET, day(days.size() - 1));
    addActor(first);
    addActor(last);
  }

  private String text(int i) {
    long scaled = (long) flow.top() * i;
    return scaled % LINES == 0 ? String.valueOf(scaled / LINES) : "";
  }

  private String day(int index) {
    return days.isEmpty() ? "" : ui.amounts().day(days.get(index).day() * 1440);
  }

  /** The colour of a band of {@link CumulativeFlow}. */
  static Color color(int stage) {
    return stage < 0 ? Palette.GOOD : Palette.series(stage);
  }

  private float left() {
    return ui.dp(34);
  }

  private float foot() {
    return ui.dp(20);
  }

  private float plotWidth() {
    return getWidth() - left() - ui.dp(6);
  }

  private float plotHeight() {
    return getHeight() - foot() - ui.dp(18);
  }

  @Override
  public void layout() {
    for (int i = 0; i <= LINES; i++) {
      numbers[i].pack();
      numbers[i].setPosition(
          left() - ui.dp(6) - numbers[i].getWidth(),
          Math.round(foot() + plotHeight() * i / LINES - numbers[i].getHeight() / 2));
    }
    first.pack();
    first.setPosition(left(), 0);
    last.pack();
    last.setPosition(left() + plotWidth() - last.getWidth(), 0);
  }

  @Override
  public float getPrefHeight() {
    return ui.dp(250);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    validate();
    float x0 = getX() + left();
    float y0 = getY() + foot();
    float w = plotWidth();
    float h = plotHeight();
    for (int i = 0; i <= LINES; i++) {
      float y = Math.round(y0 + h * i / LINES);
      ui.theme().fill(batch, Palette.LINE, parentAlpha, x0, y, w, ui.dp(1));
    }
    for (CumulativeFlow.Band band : flow.bands()) {
      Color color = color(band.stage());
      float bits = color.toFloatBits();
      for (int i = 0; i + 1 < band.x().length; i++) {
        quad(
            batch,
            bits,
            x0 + w * band.x()[i],
            x0 + w * band.x()[i + 1],
            y0 + h * band.low()[i],
            y0 + h * band.high()[i],
            y0 + h * band.high()[i + 1],
            y0 + h * band.low()[i + 1]);
      }
    }
    for (int i = 0; i < days.size(); i++) {
      float x = x0 + (days.size() == 1 ? 0 : w * i / (days.size() - 1));
      float size = ui.dp(7);
      if (days.get(i).incidents() > 0) {
        batch.setColor(Palette.BAD.r, Palette.BAD.g, Palette.BAD.b, parentAlpha);
        batch.draw(ui.theme().dot(), x - size / 2, y0 + h + ui.dp(9), size, size);
      }
      if (days.get(i).deployments() > 0) {
        batch.setColor(Palette.ACCENT.r, Palette.ACCENT.g, Palette.ACCENT.b, parentAlpha);
        batch.draw(ui.theme().dot(), x - size / 2, y0 + h + ui.dp(1), size, size);
      }
    }
    super.draw(batch, parentAlpha);
  }

  private void quad(
      Batch batch,
      float color,
      float x1,
      float x2,
      float low1,
      float high1,
      float high2,
      float low2) {
    TextureRegion white = ui.theme().white();
    float u = (white.getU() + white.getU2()) / 2;
    float v = (white.getV() + white.getV2()) / 2;
    vertex(0, x1, low1, color, u, v);
    vertex(1, x1, high1, color, u, v);
    vertex(2, x2, high2, color, u, v);
    vertex(3, x2, low2, color, u, v);
    batch.draw(white.getTexture(), quad, 0, quad.length);
  }

  private void vertex(int n, float x, float y, float color, float u, float v) {
    quad[n * VERTEX] = x;
    quad[n * VERTEX + 1] = y;
    quad[n * VERTEX + 2] = color;
    quad[n * VERTEX + 3] = u;
    quad[n * VERTEX + 4] = v;
  }
}
