package io.unplannedwork.session;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.sim.Sight;
import java.util.ArrayList;
import java.util.List;

/** A row of numbers for each day of a round, for the charts of its review. */
public final class Days {
  /**
   * A day of a round.
   *
   * @param day days since the start
   * @param inStage items in each stage, in the stream's order
   * @param live items that went live in this round up to this day
   * @param cash cents at midnight
   * @param incidents opened on this day
   * @param deployments started on this day
   * @param down minutes that services were down on this day, added up
   * @param share cents that a share was worth at midnight; 0 where there are none
   */
  public record Row(
      long day,
      List<Integer> inStage,
      int live,
      long cash,
      int incidents,
      int deployments,
      long down,
      long share) {
    public Row {
      inStage = List.copyOf(inStage);
    }
  }

  private final List<StageId> stream;
  private final List<Row> rows = new ArrayList<>();
  private CompanyEvent.DayEnded ended;
  private int live;
  private int incidents;
  private int deployments;
  private long downBefore;

  Days(List<StageId> stream) {
    this.stream = stream;
  }

  void hear(Recorded recorded) {
    if (recorded.event() instanceof GameEvent.PhaseBegan began && began.phase() == Phase.RUN) {
      rows.clear();
      live = 0;
      incidents = 0;
      deployments = 0;
      downBefore = 0;
    } else if (recorded.event() instanceof FlowEvent.ItemLive) {
      live++;
    } else if (recorded.event() instanceof ProductionEvent.IncidentOpened) {
      incidents++;
    } else if (recorded.event() instanceof ChangeEvent.DeploymentStarted) {
      deployments++;
    } else if (recorded.event() instanceof CompanyEvent.DayEnded day) {
      ended = day;
    }
  }

  /** Writes the row of a day that has just ended, if one has. */
  void write(Sight sight, Measures measures) {
    if (ended == null) {
      return;
    }
    List<Integer> inStage = new ArrayList<>();
    List<Sight.StageRow> stages = sight.stages();
    for (StageId id : stream) {
      int items = 0;
      for (Sight.StageRow row : stages) {
        items += row.id().equals(id) ? row.queued() + row.inWork() : 0;
      }
      inStage.add(items);
    }
    long down = measures.read(Measure.OUTAGE_MINUTES, Scope.ROUND, sight.now()).value();
    rows.add(
        new Row(
            ended.day(),
            inStage,
            live,
            ended.cash(),
            incidents,
            deployments,
            Math.max(0, down - downBefore),
            measures.read(Measure.SHARE_PRICE, Scope.ROUND, sight.now()).value()));
    downBefore = down;
    incidents = 0;
    deployments = 0;
    ended = null;
  }

  /** The rows of the newest round so far. */
  List<Row> rows() {
    return List.copyOf(rows);
  }
}
