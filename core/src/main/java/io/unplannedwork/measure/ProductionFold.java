package io.unplannedwork.measure;

import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.ServiceSpec;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Live services. An incident counts from the minute somebody knows of it, so that the number tells
 * nobody of one that is not detected; an outage counts from the minute it begins. Outage is time
 * down; degraded service is neither an outage nor a loss of availability. Severe are SEV1 and SEV2.
 * Availability is the mean over services of the share of time they were not down. The error budget
 * is what is left, in permille, of the minutes that services may have been down up to now by what
 * the scenario grants them for thirty days; below nothing it is overspent.
 */
final class ProductionFold implements Fold {
  private record Open(ServiceId service, Severity severity) {}

  /** Minutes of the month an error budget is for. */
  static final long MONTH = 30 * SimTime.DAY;

  private final Book book;
  private final Map<ServiceId, Long> budgets = new HashMap<>();
  private final TreeMap<ServiceId, Health> health = new TreeMap<>();
  private final TreeMap<ServiceId, Long> since = new TreeMap<>();
  private final Map<IncidentId, Open> undetected = new HashMap<>();
  private SimTime settled = SimTime.START;

  ProductionFold(Book book, Scenario scenario) {
    this.book = book;
    for (ServiceSpec service : scenario.services()) {
      health.put(service.id(), Health.HEALTHY);
      if (service.errorBudget() > 0) {
        budgets.put(service.id(), service.errorBudget());
      }
    }
  }

  @Override
  public void take(Recorded recorded) {
    if (!(recorded.event() instanceof ProductionEvent event)) {
      return;
    }
    if (event instanceof ProductionEvent.HealthChanged changed) {
      settle(recorded.at());
      book.because(recorded.number());
      Health before = health.put(changed.service(), changed.health());
      if (changed.health() != before) {
        since.put(changed.service(), recorded.number());
      }
      if (changed.health() == Health.DOWN && before != Health.DOWN) {
        book.begins(Measure.OUTAGE_MINUTES, changed.service().value());
      }
    } else if (event instanceof ProductionEvent.FaultWentLive fault) {
      book.add(Measure.DEFECTS_ESCAPED, 1, fault.service().value());
    } else if (event instanceof ProductionEvent.IncidentOpened opened) {
      undetected.put(opened.incident(), new Open(opened.service(), opened.severity()));
    } else if (event instanceof ProductionEvent.IncidentMoved moved) {
      if (moved.step() != IncidentStep.DETECT) {
        detected(moved.incident());
      }
    } else if (event instanceof ProductionEvent.IncidentClosed closed) {
      detected(closed.incident());
    } else if (event instanceof ProductionEvent.PersonPaged paged && paged.night()) {
      book.add(Measure.NIGHT_PAGES, 1, paged.person().value());
    } else if (event instanceof ProductionEvent.DeadlineServed served) {
      Measure measure = served.served() ? Measure.DEADLINES_SERVED : Measure.DEADLINES_MISSED;
      book.add(measure, 1, served.deadline());
    }
  }

  @Override
  public void settle(SimTime now) {
    long minutes = now.minutes() - settled.minutes();
    settled = now;
    if (minutes <= 0) {
      return;
    }
    health.forEach(
        (service, state) -> {
          boolean down = state == Health.DOWN;
          book.because(down ? since.getOrDefault(service, 0L) : 0);
          book.share(Measure.AVAILABILITY, down ? 0 : minutes, minutes, minutes, service.value());
          Long budget = budgets.get(service);
          if (budget != null) {
            long granted = minutes * budget;
            long used = down ? minutes * MONTH : 0;
            book.share(Measure.ERROR_BUDGET, granted - used, granted, minutes, service.value());
          }
          if (down) {
            book.goesOn(Measure.OUTAGE_MINUTES, minutes, service.value());
          }
        });
  }

  private void detected(IncidentId incident) {
    Open open = undetected.remove(incident);
    if (open == null) {
      return;
    }
    book.add(Measure.INCIDENTS, 1, open.service().value());
    if (open.severity().compareTo(Severity.SEV2) <= 0) {
      book.add(Measure.SEVERE_INCIDENTS, 1, open.service().value());
    }
  }
}
