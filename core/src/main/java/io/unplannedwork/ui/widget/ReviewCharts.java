package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.TextureRegionDrawable;
import io.unplannedwork.chart.Distribution;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The charts of a round: cumulative flow, lead times, outages beside deployments, the price of a
 * share, types of work.
 */
final class ReviewCharts {
  private final Ui ui;
  private final int perRow;

  /** {@code perRow} is how many entries of a legend stand side by side. */
  ReviewCharts(Ui ui, int perRow) {
    this.ui = ui;
    this.perRow = perRow;
  }

  /** All of them, one below the other. */
  void show(Table body, Body.Review review) {
    flow(body, review.days());
    leads(body, review.leads());
    outages(body, review.days());
    shares(body, review.days());
    types(body, review.leads());
  }

  /** The one that belongs to a measure, where a number of the round is opened; none for most. */
  void about(Table body, Measure measure, Body.Review review) {
    switch (measure) {
      case LEAD_TIME -> leads(body, review.leads());
      case ITEMS_IN_PROGRESS, ITEMS_FINISHED, FEATURES_LIVE, FLOW_EFFICIENCY ->
          flow(body, review.days());
      case OUTAGE_MINUTES,
          OUTAGE_COST,
          AVAILABILITY,
          INCIDENTS,
          SEVERE_INCIDENTS,
          DEPLOYMENTS,
          CHANGE_FAIL_RATE ->
          outages(body, review.days());
      case SHARE_PRICE -> shares(body, review.days());
      case UNPLANNED_SHARE -> types(body, review.leads());
      default -> {}
    }
  }

  private void how(Table body, String key) {
    body.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t(key)))
        .padTop(ui.dp(body.getRows() == 0 ? 0 : 20))
        .padBottom(ui.dp(8))
        .row();
  }

  private void chart(Table body, Actor chart, float height) {
    body.add(chart).height(ui.dp(height)).padRight(ui.dp(10)).row();
  }

  private void flow(Table body, List<Body.DayPoint> days) {
    how(body, "review.flowHow");
    chart(body, new FlowChart(ui, days), 280);
    Table legend = legend();
    List<Body.Stage> stages = new ArrayList<>(ui.desk().all(Body.Stage.class));
    stages.sort(Comparator.comparingInt(Body.Stage::order).thenComparing(Body.Stage::id));
    for (Body.Stage stage : stages) {
      key(legend, Palette.series(stage.order()), stage.name());
    }
    key(legend, Palette.GOOD, ui.t("review.live"));
    body.add(legend).padTop(ui.dp(8)).row();
    marks(body);
  }

  private void marks(Table body) {
    Table marks = legend();
    key(marks, Palette.BAD, ui.t("review.incidentDay"));
    key(marks, Palette.ACCENT, ui.t("review.deploymentDay"));
    body.add(marks).padTop(ui.dp(6)).row();
  }

  private void leads(Table body, List<Body.Lead> leads) {
    if (leads.isEmpty()) {
      return;
    }
    LeadChart chart = new LeadChart(ui, leads);
    how(body, "review.leadsHow");
    chart(body, chart, 220);
    Table lines = legend();
    key(lines, Palette.ACCENT, ui.t("review.leadHalf"));
    key(lines, Palette.BAD, ui.t("review.leadMost"));
    body.add(lines).padTop(ui.dp(6)).row();
    if (chart.few()) {
      body.add(ui.wrapped(Type.SMALL, Palette.QUIET, ui.t("review.leadsFew"))).row();
    }
  }

  private void outages(Table body, List<Body.DayPoint> days) {
    if (days.isEmpty()) {
      return;
    }
    how(body, "review.outagesHow");
    chart(body, DaysChart.outages(ui, days), 200);
    Table line = legend();
    key(line, Palette.INK, ui.t("review.outageLine"));
    key(line, Palette.QUIET, ui.t("review.outageMedian"));
    body.add(line).padTop(ui.dp(6)).row();
    marks(body);
    body.add(ui.wrapped(Type.SMALL, Palette.QUIET, ui.t("review.outagesFew"))).row();
  }

  /** Nothing where the company has no shares. */
  private void shares(Table body, List<Body.DayPoint> days) {
    if (days.stream().noneMatch(day -> day.share() > 0)) {
      return;
    }
    how(body, "review.sharesHow");
    chart(body, DaysChart.shares(ui, days), 200);
    Table line = legend();
    key(line, Palette.INK, ui.t("review.shareLine"));
    body.add(line).padTop(ui.dp(6)).row();
    marks(body);
  }

  private void types(Table body, List<Body.Lead> leads) {
    Distribution distribution = Distribution.of(leads);
    if (distribution.pieces().isEmpty()) {
      return;
    }
    how(body, "review.typesHow");
    chart(body, new TypesBar(ui, distribution), 22);
    Table legend = legend();
    for (Distribution.Piece piece : distribution.pieces()) {
      String share = ui.t("review.typeShare", piece.count(), Math.round(piece.permille() / 10.0));
      key(legend, Palette.note(piece.type()), ui.t("item.type." + piece.type()) + " " + share);
    }
    body.add(legend).padTop(ui.dp(6)).row();
    if (distribution.few()) {
      body.add(ui.wrapped(Type.SMALL, Palette.QUIET, ui.t("review.typesFew"))).row();
    }
  }

  private static Table legend() {
    Table legend = new Table();
    legend.left();
    return legend;
  }

  private void key(Table legend, Color color, String text) {
    Image dot = new Image(new TextureRegionDrawable(ui.theme().dot()));
    dot.setColor(color);
    legend.add(dot).size(ui.dp(10)).padRight(ui.dp(5));
    legend.add(ui.label(Type.SMALL, Palette.INK, text)).padRight(ui.dp(14)).left();
    if (legend.getChildren().size / 2 % perRow == 0) {
      legend.row();
    }
  }
}
