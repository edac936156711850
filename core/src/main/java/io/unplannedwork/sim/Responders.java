package io.unplannedwork.sim;

import io.unplannedwork.contract.Severity;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.PolicySpec.ExpertServes;
import io.unplannedwork.scenario.PolicySpec.Rota;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.IndexSet;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Person.Doing;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.law.IncidentTime;
import io.unplannedwork.sim.law.IncidentTime.Builder;
import io.unplannedwork.sim.law.Speed;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Chooses who responds to an incident: those who run the service, the builders too where the rota
 * has them, and the expert unless kept for something else; of them the one who would be through
 * first.
 */
final class Responders {
  private final Company company;

  /** Speed at an incident by person, permille; 0 for those who hold no skill. */
  private final int[] skill;

  Responders(Company company) {
    this.company = company;
    skill = new int[company.people.length];
    for (Person person : company.people) {
      skill[person.index] = skill(person);
    }
  }

  /** The skill to release is the skill to run; whoever lacks it uses the best they have. */
  private int skill(Person person) {
    for (Stage stage : company.stages) {
      if (stage.spec.kind() == StageSpec.Kind.RELEASE && person.skills[stage.skill] > 0) {
        return person.skills[stage.skill];
      }
    }
    return Arrays.stream(person.skills).max().orElse(0);
  }

  /** Milliminutes of work a minute. */
  int speed(Person person) {
    return Speed.of(company.laws, skilled(person), 1000, person.fatigue, 0);
  }

  /** The same of chores, where knowing the service makes faster; 0 for who holds no skill. */
  long speed(Person person, int service) {
    if (skill[person.index] == 0) {
      return 0;
    }
    int known = (int) (person.knows.of(service) / 1000);
    return Speed.of(company.laws, skilled(person), known, person.fatigue, 0);
  }

  private int skilled(Person person) {
    return skill[person.index] * company.teams[person.team].tools / 1000;
  }

  Builder builder(Person person, Service service) {
    return person.builderOf.get(service.index) ? Builder.YES : Builder.NO;
  }

  /**
   * The best who is free for it; else, for the worst two severities, whoever is at a lesser one.
   */
  Person choose(Incident incident) {
    IndexSet candidates = candidates(incident);
    Person free = best(incident, candidates, null);
    if (free != null || incident.severity.compareTo(Severity.SEV2) > 0) {
      return free;
    }
    Severity[] all = Severity.values();
    for (int i = all.length - 1; i > incident.severity.ordinal(); i--) {
      Person other = best(incident, candidates, all[i]);
      if (other != null) {
        return other;
      }
    }
    return null;
  }

  /** Whether it may be that any of these teams is asked about an incident. */
  boolean mayCome(Incident incident, BitSet teams) {
    Service service = company.services[incident.service];
    int expert = company.policies.expert;
    return teams.get(service.runBy)
        || teams.get(service.builtBy)
        || expert >= 0 && teams.get(company.people[expert].team)
        || asksEverybody(incident);
  }

  /** Nobody owns it, once that has been noticed, or nobody can mend it who does not know it. */
  private boolean asksEverybody(Incident incident) {
    int runBy = company.services[incident.service].runBy;
    return incident.knows > 0 || company.teams[runBy].people.isEmpty();
  }

  /** Whether somebody of this team may be called now. */
  private boolean callable(Person person, Incident incident) {
    if (!person.there) {
      return false;
    }
    if (company.staff.atWork(person)) {
      return true;
    }
    boolean covered =
        company.policies.rota == Rota.RUNNERS_AND_BUILDERS
            || company.policies.rota == Rota.RUNNERS
                && person.team == company.services[incident.service].runBy;
    return covered && incident.severity.compareTo(Severity.SEV2) <= 0;
  }

  private IndexSet candidates(Incident incident) {
    Service service = company.services[incident.service];
    IndexSet runners = company.teams[service.runBy].people;
    if (asksEverybody(incident)) {
      return company.everybody;
    }
    boolean builders = company.policies.rota == Rota.RUNNERS_AND_BUILDERS;
    int expert = company.policies.expert;
    if (!builders && expert < 0) {
      return runners;
    }
    IndexSet candidates = new IndexSet();
    candidates.or(runners);
    if (builders) {
      candidates.or(company.teams[service.builtBy].people);
    }
    if (expert >= 0) {
      ExpertServes serves = company.policies.expertServes;
      if (serves == ExpertServes.WHOEVER_ASKS || serves == ExpertServes.INCIDENTS) {
        candidates.set(expert);
      } else {
        candidates.clear(expert);
      }
      if (candidates.isEmpty()) {
        candidates.set(expert);
      }
    }
    return candidates;
  }

  /** The best of those who are at nothing of the kind (null), or at an incident so severe. */
  private Person best(Incident incident, IndexSet candidates, Severity at) {
    Person best = null;
    double bestTime = 0;
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Person person = company.people[i];
      if (skill[i] > 0
          && knows(person, incident)
          && callable(person, incident)
          && isAt(person, at)) {
        double time = time(incident, person);
        if (best == null || time < bestTime) {
          best = person;
          bestTime = time;
        }
      }
    }
    return best;
  }

  private static boolean knows(Person person, Incident incident) {
    return person.knows.of(incident.service) >= incident.knows * 1000L;
  }

  private boolean isAt(Person person, Severity at) {
    if (at == null) {
      return person.doing != Doing.INCIDENT && person.doing != Doing.ERRAND;
    }
    return person.doing == Doing.INCIDENT && company.incidents.get(person.incident).severity == at;
  }

  /** Minutes this person would take; a rollback takes skill, everything else knowledge too. */
  private double time(Incident incident, Person person) {
    if (incident.deployment != 0 && incident.response == PolicySpec.Response.ROLL_BACK) {
      return 1.0 / speed(person);
    }
    Service service = company.services[incident.service];
    double hardness = incident.hardness / 1000.0;
    int known = (int) (person.knows.of(service.index) / 1000);
    Builder builder = builder(person, service);
    return (double)
            (IncidentTime.diagnose(company.laws, hardness, known, incident.changes, builder, 1000)
                + IncidentTime.repair(company.laws, hardness, 1000))
        / speed(person);
  }
}
