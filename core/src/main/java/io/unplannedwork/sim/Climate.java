package io.unplannedwork.sim;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.PeopleEvent.Feeling;
import io.unplannedwork.contract.PeopleEvent.Safety;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.scenario.CultureSpec;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.component.Fault;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Task;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Candour;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether people dare to speak: blame, reviews and rituals move it, group by group; what is said of
 * faults before they break is mended in time.
 */
public final class Climate {
  private final Company company;
  private final boolean felt;
  private final int usual;

  /** By group, permille. */
  private final int[] safety;

  /** Fear of what is new, by group, permille. */
  final int[] fear;

  Climate(Company company) {
    this.company = company;
    CultureSpec culture = company.scenario.culture();
    felt = culture != null && company.laws.holds(Law.CANDOUR);
    usual = felt ? culture.safety().value() : 1000;
    safety = new int[company.scenario.groups().size()];
    fear = new int[safety.length];
    Arrays.fill(safety, usual);
    Arrays.fill(fear, culture == null ? 0 : culture.fear().value());
  }

  /** How much somebody's group dares to say, permille. */
  int safety(Person person) {
    return safety[company.teams[person.home].group];
  }

  int safety(Team team) {
    return safety[team.group];
  }

  /** What a team's group feels; empty where nobody's feelings count. */
  Optional<Sight.ClimateRow> row(Team team) {
    return company.scenario.culture() == null
        ? Optional.empty()
        : Optional.of(
            new Sight.ClimateRow(Permille.of(safety[team.group]), Permille.of(fear[team.group])));
  }

  /** Permille of the time to find out what is wrong that candour makes of it. */
  int diagnosis(Person person) {
    return felt ? Candour.diagnosis(company.laws, safety(person)) : 1000;
  }

  /**
   * Somebody is made responsible for what happened. Those who asked for it are content; the blamed
   * lose heart and trust, and their group says less from now on.
   *
   * @param person or null for everybody in the team
   */
  void blame(Person person, Team team, long cause) {
    long event =
        company.record(cause, new PeopleEvent.Blamed(person == null ? null : person.id, team.id));
    for (Person one : company.people) {
      if (one == person || person == null && one.team == team.index) {
        company.spirits.lose(one, Parameter.MORALE_BLAME, Feeling.BLAME, event);
      }
    }
    company.standing.blamed(team.group, event);
    move(team.group, Candour.afterBlame(company.laws, safety[team.group]), Safety.BLAME, event);
  }

  /** A failure, or a risk taken, is spoken of without blame. */
  void speaks(Team team, Parameter permille, Safety why, long cause) {
    int now = Candour.won(safety[team.group], company.laws.value(permille));
    move(team.group, now, why, cause);
  }

  /** Something new works: those who brought it fear the next a little less. */
  void win(Team team, long cause) {
    int less = (int) (fear[team.group] * company.laws.value(Parameter.PRACTICE_WIN) / 1000);
    if (less > 0) {
      fear[team.group] -= less;
      company.record(
          cause,
          new PeopleEvent.FearMoved(
              company.scenario.groups().get(team.group).id(), Permille.of(fear[team.group])));
    }
  }

  private void move(int group, int now, Safety why, long cause) {
    if (felt && now != safety[group]) {
      safety[group] = now;
      company.record(
          cause,
          new PeopleEvent.SafetyMoved(
              company.scenario.groups().get(group).id(), Permille.of(now), why));
    }
  }

  /** A week is over: what was said and done is remembered less. */
  void endWeek() {
    for (int group = 0; felt && group < safety.length; group++) {
      safety[group] = Candour.afterWeek(company.laws, safety[group], usual);
    }
  }

  /** A fault that will show may give signs before. */
  void live(Service service, Fault fault, long stands) {
    if (!felt) {
      return;
    }
    long before = stands * company.laws.value(Parameter.CANDOUR_SIGNS) / 1000;
    Fault sign =
        new Fault(
            fault.threshold() - stands + before,
            fault.source(),
            fault.ordinal(),
            fault.generation(),
            fault.cause());
    service.signs.add(sign);
    service.signs.sort(null);
  }

  /** A fault gives signs. Does somebody say so? */
  public void sign(Service service, Fault sign) {
    Team runners = company.teams[service.runBy];
    boolean said =
        company.dice.happens(
            Candour.reports(company.laws, safety(runners)),
            Dice.Purpose.NEAR_MISS,
            sign.source(),
            sign.ordinal(),
            sign.generation());
    if (said) {
      mend(
          service,
          sign,
          company.record(sign.cause(), new PeopleEvent.NearMissReported(service.spec.id())));
    }
  }

  /** A game day is over: it found some of the faults that lie in a service. */
  void gameDay(Service service, Task task) {
    int found = 0;
    for (Fault fault : service.faults.toArray(Fault[]::new)) {
      boolean finds =
          company.dice.happens(
              company.laws.value(Parameter.GAME_DAY_FINDS) / 1000.0,
              Dice.Purpose.GAME_DAY,
              Fingerprint.mix(fault.source() + service.gameDays),
              fault.ordinal(),
              fault.generation());
      if (finds) {
        found++;
        mend(service, fault, task.cause);
      }
    }
    service.gameDays++;
    company.record(task.cause, new PeopleEvent.GameDayHeld(service.spec.id(), found));
    company.drilling.drilled(company.teams[task.team]);
  }

  /** Somebody is to mend a fault before it shows. */
  private void mend(Service service, Fault fault, long cause) {
    Task task = new Task();
    task.chore = Chore.MEND;
    task.service = service.index;
    task.what = "";
    task.fault = fault;
    task.effort = 1000 * company.laws.value(Parameter.CANDOUR_MEND);
    task.team = service.runBy;
    company.tending.order(task, cause);
  }

  /** It is mended, if it has not shown meanwhile. */
  void mended(Service service, Task task) {
    service.faults.removeIf(fault -> isSame(fault, task.fault));
    company.serving.planFault(service);
  }

  private static boolean isSame(Fault one, Fault other) {
    return one.source() == other.source()
        && one.ordinal() == other.ordinal()
        && one.generation() == other.generation();
  }

  void addTo(Fingerprint print) {
    if (company.scenario.culture() != null) {
      print.add(safety).add(fear);
    }
  }
}
