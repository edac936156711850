package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.component.IndexSet;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Person.Doing;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Bridges;
import java.util.BitSet;

/**
 * People between teams. Somebody who sits with those who give work and has worked with those who
 * take it (embedded) carries context by sitting there, and looks early at what is made. A liaison
 * between two groups carries context by hours of their own: who is at one handoff cannot be at
 * another.
 */
public final class Bridging {
  private final Company company;

  /** Liaisons, by index. */
  private final BitSet liaisons = new BitSet();

  /**
   * Who holds each skill, by index; nobody's skills change. Most teams hold none of the next
   * stage's skill, which this tells without looking at their people.
   */
  private final IndexSet[] holders;

  Bridging(Company company) {
    this.company = company;
    int skills = company.people.length == 0 ? 0 : company.people[0].skills.length;
    holders = new IndexSet[skills];
    for (int skill = 0; skill < skills; skill++) {
      holders[skill] = new IndexSet();
      for (Person person : company.people) {
        if (person.skills[skill] > 0) {
          holders[skill].set(person.index);
        }
      }
    }
  }

  /** Somebody is the liaison between two groups from now on; null groups end that. */
  void liaise(Person person, GroupId one, GroupId other, long cause) {
    company.staff.putDown(person);
    person.liaisonOf = one == null ? Item.NONE : company.group(one);
    person.liaisonTo = other == null ? Item.NONE : company.group(other);
    liaisons.set(person.index, one != null);
    person.cause = company.record(cause, new CompanyEvent.LiaisonNamed(person.id, one, other));
    company.staff.look(person.team);
    company.touched.person(person.index);
  }

  /** Permille of what a handoff costs that nobody bridges; a liaison who does is away for it. */
  int unbridged(Team giving, Team taking, Stage stage, long cause) {
    int left = 1000;
    int embedded = embedded(giving, taking, stage);
    if (embedded > 0) {
      left = Bridges.leftByEmbedded(company.laws, embedded, giving.people.cardinality());
    }
    if (!liaisons.isEmpty() && giving.group != taking.group) {
      Person liaison = free(giving.group, taking.group);
      if (liaison != null) {
        company.staff.send(liaison, cause);
        long minutes = company.laws.value(Parameter.BRIDGE_LIAISON_EFFORT);
        company.agenda.move(
            liaison.bridged, company.teams[liaison.team].calendar.after(company.now(), minutes));
        left = left * Bridges.leftByLiaison(company.laws) / 1000;
      }
    }
    return left;
  }

  /** A liaison has carried what there was to carry. */
  public void carried(Person liaison) {
    company.staff.release(liaison, liaison.cause);
  }

  /** How many of those who give a piece of work can do the next stage and know who takes it. */
  private int embedded(Team giving, Team taking, Stage stage) {
    int embedded = 0;
    if (!holds(giving, stage)) {
      return embedded;
    }
    for (int i = giving.people.nextSetBit(0); i >= 0; i = giving.people.nextSetBit(i + 1)) {
      if (ties(company.people[i], taking, stage)) {
        embedded++;
      }
    }
    return embedded;
  }

  /** Whether anybody of a team has the skill of a stage. */
  private boolean holds(Team team, Stage stage) {
    return holders.length > 0 && holders[stage.skill].intersects(team.people);
  }

  private boolean ties(Person person, Team taking, Stage stage) {
    return person.skills[stage.skill] > 0 && person.acquainted.intersects(taking.people);
  }

  private Person free(int one, int other) {
    for (int i = liaisons.nextSetBit(0); i >= 0; i = liaisons.nextSetBit(i + 1)) {
      Person person = company.people[i];
      boolean theirs =
          person.liaisonOf == one && person.liaisonTo == other
              || person.liaisonOf == other && person.liaisonTo == one;
      if (theirs
          && person.there
          && person.doing == Doing.NOTHING
          && person.owes == 0
          && company.staff.atWork(person)) {
        return person;
      }
    }
    return null;
  }

  /**
   * Something was made: an embedded colleague who is not behind with looking at such looks at it,
   * and gives the time as soon as they are free.
   *
   * @return how many defects go back at once; the item has left its stage if any do
   */
  int review(Item item) {
    if (item.makings != 1) {
      return 0;
    }
    Person reviewer = reviewer(item);
    if (reviewer == null) {
      return 0;
    }
    company.chores.owe(reviewer, company.laws.value(Parameter.BRIDGE_REVIEW_EFFORT), item.cause);
    return company.quality.check(item, Bridges.earlyReviewCatches(company.laws));
  }

  private Person reviewer(Item item) {
    Team team = company.teams[item.team];
    for (int next = company.flow.next(item, item.stage);
        next != Item.NONE;
        next = company.flow.next(item, next)) {
      Stage stage = company.stages[next];
      Team taking = company.teams[company.organising.doer(item, stage)];
      if (taking != team && holds(team, stage)) {
        for (int i = team.people.nextSetBit(0); i >= 0; i = team.people.nextSetBit(i + 1)) {
          Person person = company.people[i];
          if (i != item.maker && person.owes == 0 && ties(person, taking, stage)) {
            return person;
          }
        }
      }
    }
    return null;
  }
}
