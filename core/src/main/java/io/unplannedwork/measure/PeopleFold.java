package io.unplannedwork.measure;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.scenario.GroupSpec;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.ServiceSpec;

/**
 * Levels that move slowly: trust between groups, debt of services, fatigue and morale of people,
 * how many know a service; and who leaves.
 */
final class PeopleFold implements Fold {
  private final Book book;

  /** Morale of whoever begins; −1 where feelings are left out. */
  private final int usual;

  PeopleFold(Book book, Scenario scenario) {
    this.book = book;
    usual = scenario.culture() == null ? -1 : scenario.culture().morale().value();
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
      if (!person.candidate() && usual >= 0) {
        book.level(Measure.MORALE, person.id().value(), usual);
      }
    }
    long enough = scenario.laws().value(Parameter.KNOWLEDGE_ENOUGH);
    for (ServiceSpec service : scenario.services()) {
      long knowers =
          scenario.people().stream()
              .filter(person -> !person.candidate())
              .filter(
                  person ->
                      person.knows().getOrDefault(service.id(), Permille.NONE).value() >= enough)
              .count();
      book.level(Measure.BUS_FACTOR, service.id().value(), knowers);
    }
  }

  @Override
  public void take(Recorded recorded) {
    if (recorded.event() instanceof PeopleEvent event) {
      people(event);
      return;
    }
    if (recorded.event() instanceof CompanyEvent.TrustMoved moved) {
      book.level(Measure.TRUST, moved.from() + "/" + moved.to(), moved.trust().value());
    } else if (recorded.event() instanceof CompanyEvent.DebtChanged changed) {
      book.level(Measure.DEBT, changed.service().value(), changed.debt().value());
    } else if (recorded.event() instanceof CompanyEvent.PersonTired tired) {
      book.level(Measure.FATIGUE, tired.person().value(), tired.fatigue().value());
    } else if (recorded.event() instanceof CompanyEvent.PersonHired hired && usual >= 0) {
      book.level(Measure.MORALE, hired.person().value(), usual);
    }
  }

  private void people(PeopleEvent event) {
    if (event instanceof PeopleEvent.MoraleMoved moved) {
      book.level(Measure.MORALE, moved.person().value(), moved.morale().value());
    } else if (event instanceof PeopleEvent.KnowersChanged changed) {
      book.level(Measure.BUS_FACTOR, changed.service().value(), changed.people());
    } else if (event instanceof PeopleEvent.PersonResigned resigned) {
      book.add(Measure.RESIGNATIONS, 1, resigned.person().value());
    } else if (event instanceof PeopleEvent.PersonStayed stayed) {
      book.add(Measure.RESIGNATIONS, -1, stayed.person().value());
    } else if (event instanceof PeopleEvent.PersonLeft left) {
      book.drop(Measure.MORALE, left.person().value());
      book.drop(Measure.FATIGUE, left.person().value());
    }
  }
}
