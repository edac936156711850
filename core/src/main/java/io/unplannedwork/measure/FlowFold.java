package io.unplannedwork.measure;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StageSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Items from arrival to live. Lead time runs from arrival; change lead time, as DORA defines it,
 * from commit to production, where a change counts as committed when the building stage is first
 * finished with it (or, where it passes none, when work on it first begins). Flow efficiency is the
 * time somebody worked on an item for the first time over its lead time; rework does not count as
 * flow. Lead time and flow efficiency leave unplanned work out, which has them under its own name.
 */
final class FlowFold implements Fold {
  private static final class Life {
    private WorkType type;
    private ServiceId service;
    private boolean slice;
    private boolean sliced;
    private long committed = -1;
    private long begun = -1;
  }

  private final Book book;
  private final StageId building;
  private final Map<ItemId, Life> lives = new HashMap<>();
  private long inProgress;

  FlowFold(Book book, Scenario scenario) {
    this.book = book;
    this.building = building(scenario);
    book.level(Measure.ITEMS_IN_PROGRESS, Page.ALL, 0);
  }

  /**
   * The stage in which items become changes: where they are cut, or the last that makes defects.
   */
  static StageId building(Scenario scenario) {
    StageId found = null;
    for (StageSpec stage : scenario.stages()) {
      if (stage.slices()) {
        return stage.id();
      }
      if (stage.makesDefects() && stage.kind() == StageSpec.Kind.WORK) {
        found = stage.id();
      }
    }
    return found;
  }

  @Override
  public void take(Recorded recorded) {
    if (recorded.event() instanceof FlowEvent event) {
      take(recorded.at(), event);
    }
  }

  private void take(SimTime at, FlowEvent event) {
    if (event instanceof FlowEvent.ItemArrived arrived) {
      Life life = new Life();
      life.type = arrived.type();
      life.service = arrived.service();
      lives.put(arrived.item(), life);
      progress(+1);
    } else if (event instanceof FlowEvent.ItemSliced sliced) {
      slice(sliced);
    } else if (event instanceof FlowEvent.WorkStarted started) {
      Life life = lives.get(started.item());
      if (life != null && life.begun < 0) {
        life.begun = at.minutes();
      }
    } else if (event instanceof FlowEvent.StageFinished finished) {
      Life life = lives.get(finished.item());
      if (life != null && life.committed < 0 && finished.stage().equals(building)) {
        life.committed = at.minutes();
      }
    } else if (event instanceof FlowEvent.ItemLive live) {
      Life life = lives.remove(live.item());
      if (life != null) {
        changed(at, life);
        finished(at, life, live.arrived(), live.account());
        if (!life.slice && life.type == WorkType.BUSINESS_PROJECT) {
          book.add(Measure.FEATURES_LIVE, 1, subject(life.service));
        }
      }
    } else if (event instanceof FlowEvent.ItemDone done) {
      Life life = lives.remove(done.item());
      if (life != null) {
        finished(at, life, done.arrived(), done.account());
      }
    } else if (event instanceof FlowEvent.PromiseKept kept) {
      book.add(Measure.PROMISES_KEPT, 1, kept.promise().value());
    } else if (event instanceof FlowEvent.PromiseBroken broken) {
      book.add(Measure.PROMISES_BROKEN, 1, broken.promise().value());
    }
  }

  private void slice(FlowEvent.ItemSliced sliced) {
    Life whole = lives.get(sliced.item());
    if (whole == null) {
      return;
    }
    for (ItemId id : sliced.slices()) {
      if (id.equals(sliced.item())) {
        continue;
      }
      whole.sliced = true;
      Life life = lives.get(id);
      if (life == null) {
        life = new Life();
        life.type = whole.type;
        life.service = whole.service;
        lives.put(id, life);
      } else if (!life.slice) {
        progress(-1);
      }
      life.slice = true;
      life.begun = whole.begun;
    }
  }

  private void changed(SimTime at, Life life) {
    long from = life.committed >= 0 ? life.committed : life.begun;
    if (!life.sliced && from >= 0) {
      book.sample(Measure.CHANGE_LEAD_TIME, at.minutes() - from, subject(life.service));
    }
  }

  private void finished(SimTime at, Life life, SimTime arrived, List<SpentMinutes> account) {
    if (life.slice) {
      return;
    }
    progress(-1);
    String type = life.type.name();
    book.add(Measure.ITEMS_FINISHED, 1, type);
    long lead = at.minutes() - arrived.minutes();
    if (life.type == WorkType.UNPLANNED_WORK) {
      book.sampleApart(Measure.LEAD_TIME, lead, type);
      return;
    }
    book.sample(Measure.LEAD_TIME, lead, type);
    long worked = 0;
    for (SpentMinutes spent : account) {
      if (spent.spent() == Spent.WORKED) {
        worked += spent.minutes();
      }
    }
    book.share(Measure.FLOW_EFFICIENCY, worked, lead, 1, type);
  }

  private void progress(int change) {
    inProgress += change;
    book.level(Measure.ITEMS_IN_PROGRESS, Page.ALL, inProgress);
  }

  private static String[] subject(ServiceId service) {
    return service == null ? new String[0] : new String[] {service.value()};
  }
}
