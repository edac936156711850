package io.unplannedwork.fog;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of the causes that lead back from an event are worth telling. How an incident was worked at
 * explains nothing of what came after it, what set it off does; and a release goes out for all it
 * carries, not for the change that happened to come first.
 */
final class WhyTrail {
  private WhyTrail() {}

  /**
   * The causes to tell, newest first.
   *
   * @param back all of them, newest first
   */
  static List<Recorded> of(List<Recorded> back) {
    List<Recorded> told = new ArrayList<>();
    IncidentId within = null;
    for (int i = 0; i < back.size(); i++) {
      Recorded recorded = back.get(i);
      IncidentId at = within == null ? workedAt(recorded) : within;
      if (recorded.event() instanceof ProductionEvent.IncidentOpened) {
        told.add(recorded);
        within = null;
      } else if (at != null) {
        within = at;
      } else if (recorded.event() instanceof ProductionEvent.IncidentClosed closed) {
        told.add(recorded);
        within = closed.incident();
      } else if (!isRepair(recorded, back, i + 1) && !isRecovery(recorded, back, i + 1)) {
        told.add(recorded);
      }
      if (recorded.event() instanceof ChangeEvent.DeploymentStarted started && !started.repair()) {
        return told;
      }
    }
    return told;
  }

  /** The incident at which somebody worked; null for anything else. */
  private static IncidentId workedAt(Recorded recorded) {
    if (recorded.event() instanceof ProductionEvent.IncidentMoved moved) {
      return moved.incident();
    } else if (recorded.event() instanceof ProductionEvent.PersonPaged paged) {
      return paged.incident();
    }
    return recorded.event() instanceof ProductionEvent.IncidentNoticed noticed
        ? noticed.incident()
        : null;
  }

  /** Whether a service serves again because an incident is over, which is told. */
  private static boolean isRecovery(Recorded recorded, List<Recorded> back, int before) {
    return recorded.event() instanceof ProductionEvent.HealthChanged changed
        && changed.health() == Health.HEALTHY
        && before < back.size()
        && back.get(before).event() instanceof ProductionEvent.IncidentClosed;
  }

  /** Whether this is the end of a repair whose beginning, at the same minute, is told. */
  private static boolean isRepair(Recorded recorded, List<Recorded> back, int before) {
    return recorded.event() instanceof ChangeEvent.DeploymentFinished
        && before < back.size()
        && back.get(before).event() instanceof ChangeEvent.DeploymentStarted started
        && started.repair();
  }
}
