package io.unplannedwork.sim;

import io.unplannedwork.contract.Severity;
import io.unplannedwork.scenario.Habit;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Introduction;
import io.unplannedwork.sim.component.Service;

/**
 * What people do by themselves where a practice has taken hold: as often as it is adopted, so that
 * half an adoption holds every second review, and one that fades is held more and more rarely.
 */
final class Habits {
  private final Company company;

  /** Whether some practice is a habit; all of them are about services. */
  private final boolean any;

  Habits(Company company) {
    this.company = company;
    any =
        company.services.length > 0
            && company.scenario.practices().stream()
                .map(PracticeSpec::habit)
                .anyMatch(habit -> habit != null);
  }

  void endWeek() {
    if (!any) {
      return;
    }
    for (Introduction practice : company.introductions) {
      if (practice.spec.habit() == Habit.GAME_DAYS
          && isDue(practice, company.laws.value(Parameter.GAME_DAY_EVERY))) {
        company.drilling.gameDay(next(), practice.cause);
      }
    }
  }

  /** A severe incident is over. */
  void closed(Incident incident) {
    if (!any || incident.severity.compareTo(Severity.SEV2) > 0) {
      return;
    }
    for (Introduction practice : company.introductions) {
      if (practice.spec.habit() == Habit.REVIEWS && isDue(practice, 1)) {
        company.drilling.lookBack(company.services[incident.service], incident.cause);
      }
    }
  }

  /** Another occasion; of so many, one is taken once the practice is adopted in full. */
  private static boolean isDue(Introduction practice, long each) {
    practice.occasions += practice.adopted;
    if (practice.occasions < each * 1000) {
      return false;
    }
    practice.occasions -= each * 1000;
    return true;
  }

  /** The service that was broken on purpose least often. */
  private Service next() {
    Service next = company.services[0];
    for (Service service : company.services) {
      next = service.gameDays < next.gameDays ? service : next;
    }
    return next;
  }
}
