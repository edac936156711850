package io.unplannedwork.measure;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import java.util.TreeMap;

/**
 * DORA's measures of deployments by the definitions of 2024 (dora.dev/guides/dora-metrics): change
 * fail rate is the share of deployments, and of releases to users by switching a flag on, that need
 * immediate intervention; rework rate the share of unplanned deployments made because of an
 * incident; recovery time counts failures that a deployment caused, from failure to service
 * restored.
 *
 * <p>Deployments that only mend an incident are all in the rework rate and nowhere else. DORA
 * leaves open whether they count as deployments; who measures by its definitions leaves out what
 * only repairs (Swarmia, Uplevel: failed by all but "fix-only" deployments). Were they counted,
 * each failure would bring its own repair below the line, and who fails most often would seem to
 * fail the less, and to deploy the more.
 */
final class ChangeFold implements Fold {
  private record Under(boolean repair, String[] services) {}

  private record Failure(SimTime at, long number) {}

  private final Book book;
  private final TreeMap<DeploymentId, Under> underWay = new TreeMap<>();
  private final TreeMap<DeploymentId, Failure> failures = new TreeMap<>();

  /** The number of the newest event by which a flag was switched on. */
  private long switchedOn;

  ChangeFold(Book book) {
    this.book = book;
  }

  @Override
  public void take(Recorded recorded) {
    if (recorded.event() instanceof ChangeEvent.DeploymentStarted started) {
      String[] services =
          started.services().stream().map(id -> id.value()).distinct().toArray(String[]::new);
      underWay.put(started.deployment(), new Under(started.repair(), services));
    } else if (recorded.event() instanceof ChangeEvent.DeploymentFinished finished) {
      finished(recorded, finished);
    } else if (recorded.event() instanceof ChangeEvent.RolledBack back) {
      Failure failure = failures.remove(back.deployment());
      if (failure != null) {
        recovered(recorded.at().minutes() - failure.at().minutes());
      }
    } else if (recorded.event() instanceof ChangeEvent.FlagSwitched flag && flag.on()) {
      switchedOn = recorded.number();
      String[] services =
          flag.service() == null ? new String[0] : new String[] {flag.service().value()};
      book.share(Measure.CHANGE_FAIL_RATE, 0, 1, 1, services);
    } else if (recorded.event() instanceof ProductionEvent.IncidentOpened opened) {
      if (opened.trigger() == ProductionEvent.Trigger.DEPLOYMENT) {
        if (recorded.cause() == switchedOn && switchedOn > 0) {
          book.share(Measure.CHANGE_FAIL_RATE, 1, 0, 0, opened.service().value());
        }
        // The incident's own end says when service was restored.
        failures.values().removeIf(failure -> failure.number() == recorded.cause());
      }
    } else if (recorded.event() instanceof ProductionEvent.IncidentClosed closed
        && closed.trigger() == ProductionEvent.Trigger.DEPLOYMENT) {
      book.sample(
          Measure.FAILED_DEPLOYMENT_RECOVERY_TIME, closed.minutes(), closed.service().value());
    }
  }

  private void finished(Recorded recorded, ChangeEvent.DeploymentFinished finished) {
    Under under = underWay.remove(finished.deployment());
    if (under == null) {
      return;
    }
    String[] services = under.services();
    book.share(Measure.DEPLOYMENT_REWORK_RATE, under.repair() ? 1 : 0, 1, 1, services);
    if (under.repair()) {
      return;
    }
    book.add(Measure.DEPLOYMENTS, 1, services);
    book.share(Measure.CHANGE_FAIL_RATE, finished.failed() ? 1 : 0, 1, 1, services);
    if (finished.failed()) {
      failures.put(finished.deployment(), new Failure(recorded.at(), recorded.number()));
    }
  }

  private void recovered(long minutes) {
    book.sample(Measure.FAILED_DEPLOYMENT_RECOVERY_TIME, minutes);
  }
}
