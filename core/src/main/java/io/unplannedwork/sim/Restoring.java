package io.unplannedwork.sim;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.BackupSpec;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Service;

/** Lost data: they come from the last backup, if it is good; what came after it is gone. */
public final class Restoring {
  private final Company company;

  Restoring(Company company) {
    this.company = company;
  }

  /** Somebody is to try whether a backup can be brought back. */
  void test(Service service, long cause) {
    BackupSpec backup = service.spec.backup();
    if (backup != null && !company.tending.isOrdered(Chore.TEST_RESTORE, service, Item.NONE)) {
      company.tending.order(Chore.TEST_RESTORE, service, Item.NONE, "", backup.test(), 0, cause);
    }
  }

  /** It was tried: whatever was wrong is known now, and put right. */
  void tested(Service service, long cause) {
    boolean good = isGood(service, Dice.source("restore", "test"), ++service.restoreTests);
    service.tested = company.now();
    service.cause =
        company.record(cause, new ProductionEvent.RestoreTested(service.spec.id(), good));
  }

  /** Milliminutes by which the repair of an incident takes longer because data were lost. */
  long takes(Incident incident) {
    BackupSpec backup = company.services[incident.service].spec.backup();
    if (!losesData(incident)) {
      return 0;
    }
    return 1000 * (isGood(incident) ? backup.restore() : backup.rebuild());
  }

  /** The data are back: what was written after the backup is not. */
  void restored(Incident incident) {
    if (!losesData(incident)) {
      return;
    }
    Service service = company.services[incident.service];
    BackupSpec backup = service.spec.backup();
    boolean good = isGood(incident);
    long last =
        good
            ? Math.floorDiv(incident.opened, backup.every()) * backup.every()
            : Math.max(0, service.tested);
    long minutes = incident.opened - last;
    incident.cause =
        company.record(
            incident.cause,
            new ProductionEvent.DataRestored(
                new IncidentId(incident.id), service.spec.id(), good, minutes));
    company.treasury.book(
        CompanyEvent.Booking.LOST_DATA,
        service.spec.id().value(),
        -minutes * backup.lostHour() * 100 / 60,
        incident.cause);
  }

  private boolean losesData(Incident incident) {
    Service service = company.services[incident.service];
    return service.spec.backup() != null
        && incident.breakdown != Item.NONE
        && service.spec.breakdowns().get(incident.breakdown).losesData();
  }

  private boolean isGood(Incident incident) {
    return isGood(company.services[incident.service], incident.source, incident.ordinal);
  }

  /** A backup that was tried lately is good; of the others some are not, and nobody knows. */
  private boolean isGood(Service service, long source, long ordinal) {
    BackupSpec backup = service.spec.backup();
    boolean relied =
        service.tested >= 0 && company.now() - service.tested <= backup.holds() * SimTime.DAY;
    return relied
        || !company.dice.happens(
            backup.bad().fraction(), Dice.Purpose.BACKUP, service.source ^ source, ordinal, 0);
  }
}
