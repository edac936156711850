package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.WorkType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Follows the items of one game through the stages: one visit for every time an item comes to a
 * stage, in the order in which they came.
 */
final class ItemVisits implements Consumer<Recorded> {
  /** The names of the columns. */
  static final String HEADER = "run,item,type,stage,entered,started,finished";

  private static final long NOT_YET = -1;

  private final List<Visit> visits = new ArrayList<>();
  private final Map<ItemId, WorkType> types = new HashMap<>();
  private final Map<ItemId, Visit> open = new HashMap<>();

  private static final class Visit {
    final ItemId item;
    final WorkType type;
    final StageId stage;
    final long entered;
    long started = NOT_YET;
    long finished = NOT_YET;

    Visit(ItemId item, WorkType type, StageId stage, long entered) {
      this.item = item;
      this.type = type;
      this.stage = stage;
      this.entered = entered;
    }
  }

  @Override
  public void accept(Recorded recorded) {
    if (!(recorded.event() instanceof FlowEvent event)) {
      return;
    }
    long minute = recorded.at().minutes();
    if (event instanceof FlowEvent.ItemArrived arrived) {
      types.put(arrived.item(), arrived.type());
    } else if (event instanceof FlowEvent.ItemSliced sliced) {
      sliced.slices().forEach(slice -> types.put(slice, types.get(sliced.item())));
    } else if (event instanceof FlowEvent.StageEntered in) {
      Visit visit = new Visit(in.item(), types.get(in.item()), in.stage(), minute);
      visits.add(visit);
      open.put(in.item(), visit);
    } else if (event instanceof FlowEvent.WorkStarted started) {
      Visit visit = open.get(started.item());
      if (visit != null && visit.started == NOT_YET && visit.stage.equals(started.stage())) {
        visit.started = minute;
      }
    } else if (event instanceof FlowEvent.StageFinished done) {
      Visit visit = open.get(done.item());
      if (visit != null && visit.stage.equals(done.stage())) {
        visit.finished = minute;
        open.remove(done.item());
      }
    } else if (event instanceof FlowEvent.ItemReturned returned) {
      open.remove(returned.item());
    }
  }

  /** Appends a line for each visit; what has not happened is an empty field. */
  void appendTo(StringBuilder lines, int run) {
    for (Visit visit : visits) {
      lines.append(run).append(',').append(visit.item).append(',').append(visit.type);
      lines.append(',').append(visit.stage).append(',').append(visit.entered).append(',');
      minute(lines, visit.started).append(',');
      minute(lines, visit.finished).append('\n');
    }
  }

  private static StringBuilder minute(StringBuilder lines, long minute) {
    return minute == NOT_YET ? lines : lines.append(minute);
  }
}
