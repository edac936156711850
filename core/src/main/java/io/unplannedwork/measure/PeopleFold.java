package io.unplannedwork.measure;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.scenario.GroupSpec;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.ServiceSpec;

/** Levels that move slowly: trust between groups, debt of services, fatigue of people. */
final class PeopleFold implements Fold {
  private final Book book;

  PeopleFold(Book book, Scenario scenario) {
    this.book = book;
    for (GroupSpec from : scenario.groups()) {
      for (GroupSpec to : scenario.groups()) {
        if (!from.id().equals(to.id())) {
          book.level(Measure.TRUST, from.id() + "/" + to.id(), from.trust().value());
        }
      }
    }
    for (ServiceSpec service : scenario.services()) {
      book.level(Measure.DEBT, service.id().value(), service.debt().value());
    }
    for (PersonSpec person : scenario.people()) {
      book.level(Measure.FATIGUE, person.id().value(), 0);
    }
  }

  @Override
  public void take(Recorded recorded) {
    if (recorded.event() instanceof CompanyEvent.TrustMoved moved) {
      book.level(Measure.TRUST, moved.from() + "/" + moved.to(), moved.trust().value());
    } else if (recorded.event() instanceof CompanyEvent.DebtChanged changed) {
      book.level(Measure.DEBT, changed.service().value(), changed.debt().value());
    } else if (recorded.event() instanceof CompanyEvent.PersonTired tired) {
      book.level(Measure.FATIGUE, tired.person().value(), tired.fatigue().value());
    }
  }
}
