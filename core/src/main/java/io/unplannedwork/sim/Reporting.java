package io.unplannedwork.sim;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.ReportingSpec;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Report;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Task;
import java.util.List;

/**
 * Clocks that begin when an incident is classed severe: somebody must write a report in time, or it
 * costs a fine besides what the outage costs.
 */
public final class Reporting {
  private final Company company;

  Reporting(Company company) {
    this.company = company;
  }

  /** An incident was noticed and classed: the clocks that apply begin. */
  void classified(Incident incident) {
    Service service = company.services[incident.service];
    List<ReportingSpec> all = company.scenario.incidents().reporting();
    for (int i = 0; i < all.size(); i++) {
      ReportingSpec spec = all.get(i);
      boolean concerns = spec.services().isEmpty() || spec.services().contains(service.spec.id());
      if (concerns && incident.severity.compareTo(spec.severity()) <= 0) {
        incident.reports |= 1L << i;
        begin(incident, service, spec, i);
      }
    }
  }

  /** The time to tell is over and nobody did. */
  public void missed(Report report) {
    company.leave(company.reports, report);
    long event =
        company.record(
            report.cause,
            new ProductionEvent.ReportMissed(new IncidentId(report.incident), report.spec.id()));
    company.treasury.book(
        CompanyEvent.Booking.PENALTY, report.spec.id(), -report.spec.fine() * 100, event);
  }

  /** It is written; if it was late the fine is paid already. */
  void sent(Task task) {
    Report report = company.reports.get(task.about);
    if (report != null) {
      company.agenda.cancel(report.due);
      company.leave(company.reports, report);
      company.record(
          task.cause,
          new ProductionEvent.ReportSent(new IncidentId(report.incident), report.spec.id()));
    }
  }

  private void begin(Incident incident, Service service, ReportingSpec spec, int place) {
    Report report = new Report();
    report.id = company.nextNumber(company.reports);
    report.incident = incident.id;
    report.spec = spec;
    long key = Fingerprint.mix(incident.source ^ Fingerprint.mix(incident.ordinal));
    report.due =
        company.agenda.entry(
            WorkingDay.MISS_REPORT, Fingerprint.mix(key ^ incident.generation) + place, report.id);
    company.enter(company.reports, report);
    SimTime by = SimTime.of(company.now() + spec.within());
    report.cause =
        company.record(
            incident.cause,
            new ProductionEvent.ReportDue(new IncidentId(incident.id), spec.id(), by));
    company.agenda.move(report.due, by.minutes());
    Task task = new Task();
    task.chore = Chore.REPORT;
    task.service = service.index;
    task.about = report.id;
    task.what = spec.title();
    task.effort = spec.effort() * 1000;
    task.team = company.team(spec.team()).index;
    company.tending.order(task, report.cause);
  }
}
