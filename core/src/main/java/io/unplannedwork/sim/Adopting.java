package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.component.Introduction;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Adoption;

/**
 * How far practices are adopted: day by day, slower where people fear them or too many come at
 * once; no further than the own silo unless others go along or the CIO stands behind it; and less
 * again where nobody has time to keep them.
 */
public final class Adopting {
  /** Minutes in a person's week: more work than that is shared. */
  private static final long WEEK_OF_ONE = 2400;

  private final Company company;

  /** Whether some practice is a tool that fits one team better than another. */
  private final boolean tools;

  Adopting(Company company) {
    this.company = company;
    tools = company.scenario.practices().stream().anyMatch(each -> !each.fit().isEmpty());
  }

  /** The work of introducing it is done. */
  void begin(Introduction practice) {
    practice.introduced = company.now();
    set(practice, 0);
    plan(practice);
  }

  /** It was adopted before the game begins. */
  public void inForce(Introduction practice) {
    practice.started = true;
    practice.introduced = 0;
    practice.done = true;
    practice.adopted = 1000;
    company.effects.adopt(practice.index, practice.adopted);
    fit();
    if (practice.spec.upkeep() > 0) {
      company.agenda.move(practice.day, SimTime.WEEK);
    }
  }

  /** Another day of adoption, or another week of keeping it. */
  public void goOn(Introduction practice) {
    if (practice.done) {
      keep(practice);
    } else {
      set(practice, practice.lived + pace(practice));
    }
    plan(practice);
  }

  private void plan(Introduction practice) {
    if (!practice.done) {
      company.agenda.move(practice.day, company.now() + SimTime.DAY);
    } else if (practice.spec.upkeep() > 0) {
      company.agenda.move(practice.day, company.now() + SimTime.WEEK);
    }
  }

  /** The CIO stands behind it before everybody: it goes on across the border. */
  void back(Introduction practice, long cause) {
    practice.backed = true;
    practice.cause = company.record(cause, new PeopleEvent.PracticeBacked(practice.spec.id()));
  }

  /** Thousandths of a day that a day of adoption is worth. */
  private long pace(Introduction practice) {
    int underWay = 0;
    for (Introduction other : company.introductions) {
      underWay += other.started && !other.done ? 1 : 0;
    }
    int fear = company.climate.fear[company.team(practice.spec.team()).group];
    return Adoption.pace(company.laws, underWay, fear);
  }

  private void set(Introduction practice, long lived) {
    int days = practice.spec.adoptionDays();
    int most = most(practice);
    practice.lived = Math.min(lived, (long) most * days);
    hold(practice, Math.min(most, Adoption.adopted(practice.lived, days)));
    if (practice.adopted == 1000) {
      practice.done = true;
      practice.cause =
          company.record(
              practice.cause,
              new CompanyEvent.PracticeAdopted(practice.spec.id(), practice.spec.team()));
      company.climate.win(company.team(practice.spec.team()), practice.cause);
    } else if (practice.adopted >= most && !practice.stalled) {
      practice.stalled = true;
      practice.cause =
          company.record(
              practice.cause,
              new PeopleEvent.PracticeStalled(practice.spec.id(), Permille.of(practice.adopted)));
    }
  }

  /** How far it can get: in its own silo, and as far as the others trust those who bring it. */
  private int most(Introduction practice) {
    int alone = practice.spec.alone().value();
    if (practice.backed || alone == 1000) {
      return 1000;
    }
    int own = company.team(practice.spec.team()).group;
    int sum = 0;
    for (int other = 0; other < company.trust.length; other++) {
      sum += other == own ? 0 : company.trust[other][own];
    }
    int others = company.trust.length - 1;
    return others == 0 ? 1000 : Adoption.most(company.laws, alone, sum / others);
  }

  /** A week of an adopted practice is over: was there time for it? */
  private void keep(Introduction practice) {
    long step = company.laws.value(Parameter.PRACTICE_NEGLECT);
    if (practice.item != 0 && practice.adopted == 0) {
      return;
    }
    if (practice.item != 0) {
      hold(practice, (int) Math.max(0, practice.adopted - step));
      practice.cause =
          company.record(
              practice.cause,
              new PeopleEvent.PracticeNeglected(practice.spec.id(), Permille.of(practice.adopted)));
      return;
    }
    hold(practice, (int) Math.min(1000, practice.adopted + step));
    for (long left = practice.spec.upkeep(); left > 0; left -= WEEK_OF_ONE) {
      practice.item =
          company.chores.ask(
              company.team(practice.spec.team()),
              Math.min(left, WEEK_OF_ONE),
              practice.spec.name(),
              practice.cause);
      company.items.get(practice.item).practice = practice.index;
      practice.open++;
    }
  }

  private void hold(Introduction practice, int adopted) {
    practice.adopted = adopted;
    company.effects.adopt(practice.index, adopted);
    company.touched.practice(practice.index);
    fit();
    for (Service service : company.services) {
      company.serving.turn(service, practice.cause);
    }
  }

  /** What the tools of practices make of each team's pace. */
  private void fit() {
    if (!tools) {
      return;
    }
    for (Team team : company.teams) {
      long tools = 1000;
      for (Introduction practice : company.introductions) {
        Permille fits = practice.spec.fit().get(team.id);
        if (fits != null) {
          tools = tools * (1000 + (fits.value() - 1000) * practice.adopted / 1000) / 1000;
        }
      }
      team.tools = (int) tools;
    }
  }

  /** It begins: teams that must work with a tool which others chose for them mind. */
  void choose(Introduction practice, long cause) {
    for (Team team : company.teams) {
      var head = company.scenario.groups().get(team.group).head();
      boolean asked = head == practice.spec.startedBy() || head == practice.spec.agreedBy();
      if (practice.spec.fit().containsKey(team.id) && !asked) {
        company.standing.dictated(team.group, practice.spec.startedBy(), cause);
        for (Person person : company.people) {
          if (person.team == team.index) {
            company.spirits.lose(
                person, Parameter.MORALE_DICTATED, PeopleEvent.Feeling.DICTATED, cause);
          }
        }
      }
    }
  }
}
