package io.unplannedwork.sim;

import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Team;
import java.util.BitSet;

/**
 * Who has worked with whom: whoever sits among strangers is slower until they know each other. A
 * team that moves as a whole stays a team.
 */
final class Forming {
  private final Company company;

  Forming(Company company) {
    this.company = company;
  }

  /** People of a team know each other when the company begins. */
  void begin() {
    for (Person person : company.people) {
      if (person.there) {
        person.acquainted.or(company.teams[person.home].people);
      }
    }
  }

  /**
   * Somebody joins a team, before they sit there: everybody there has a newcomer to get used to.
   */
  void meet(Person person, Team from, Team to) {
    settle(from);
    settle(to);
    if (from != to) {
      pass(person, from);
    }
    BitSet together = to.people.copy();
    together.set(person.index);
    for (int i = together.nextSetBit(0); i >= 0; i = together.nextSetBit(i + 1)) {
      Person each = company.people[i];
      each.strangers = strangers(each, together);
      each.formedAt = each.strangers == 0 ? each.formedAt : formed();
    }
  }

  /**
   * Somebody is about to leave a team. Whom they met there in this very minute they did not meet:
   * when several change places at once it must not matter who goes first.
   */
  private void pass(Person person, Team from) {
    BitSet rest = from.people.copy();
    rest.clear(person.index);
    for (int i = rest.nextSetBit(0); i >= 0; i = rest.nextSetBit(i + 1)) {
      Person each = company.people[i];
      if (each.strangers > 0 && each.formedAt == formed()) {
        each.strangers = strangers(each, rest);
      }
    }
  }

  /** When people who meet now know each other. */
  private long formed() {
    return company.now() + company.laws.value(Parameter.FORMING_TIME) * 1440;
  }

  /** Whoever has worked together long enough knows the others. */
  private void settle(Team team) {
    for (int i = team.people.nextSetBit(0); i >= 0; i = team.people.nextSetBit(i + 1)) {
      Person person = company.people[i];
      if (person.formedAt <= company.now()) {
        person.acquainted.or(team.people);
        person.strangers = 0;
      }
    }
  }

  /** Permille of the others in a team with whom somebody has not worked. */
  private static int strangers(Person person, BitSet together) {
    int others = together.cardinality() - 1;
    BitSet unknown = (BitSet) together.clone();
    unknown.andNot(person.acquainted.copy());
    unknown.clear(person.index);
    return others <= 0 ? 0 : 1000 * unknown.cardinality() / others;
  }

  /** Permille of strangers around somebody now; 0 once they know each other. */
  int strangers(Person person) {
    return person.strangers > 0 && company.now() < person.formedAt ? person.strangers : 0;
  }
}
