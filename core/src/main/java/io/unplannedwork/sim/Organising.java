package io.unplannedwork.sim;

import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Station;
import io.unplannedwork.sim.component.Team;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Who does which stage for which service. What was decided is looked up in this order: who took the
 * stage for the service; who owns the service, where the stage follows ownership; who does the
 * stage for all others; who did it at the start. The first of them that has anybody able does it.
 */
public final class Organising {
  private static final int UNKNOWN = -1;

  private final Company company;

  Organising(Company company) {
    this.company = company;
  }

  /** The team that does a stage for an item. */
  int doer(Item item, Stage stage) {
    if (item.doneBy != Item.NONE && !company.teams[item.doneBy].people.isEmpty()) {
      return item.doneBy;
    }
    return stage.doers[item.service == Item.NONE ? company.services.length : item.service];
  }

  /** Where an item goes in a stage. */
  Station station(Item item, Stage stage) {
    return open(stage, doer(item, stage));
  }

  /** The first stage of work a team does; of a team that does none, the first of all. */
  Stage workOf(Team team) {
    Stage first = null;
    for (Stage stage : company.stages) {
      if (stage.spec.kind() == StageSpec.Kind.WORK) {
        if (stage.byTeam[team.index] != null) {
          return stage;
        }
        first = first == null ? stage : first;
      }
    }
    return first;
  }

  /** By its number on the agenda. */
  public Station station(int number) {
    int stages = company.stages.length;
    Stage stage = company.stages[number % stages];
    return number < stages ? stage.stations.get(0) : stage.byTeam[number / stages - 1];
  }

  /** The company begins: every stage has a station where it was at the start. */
  void begin() {
    for (Stage stage : company.stages) {
      stage.byTeam = new Station[company.teams.length];
      stage.doers = new int[company.services.length + 1];
      add(stage, stage.team, stage.index);
    }
    settle();
  }

  /**
   * Something changed of what decides who does what: whatever waits goes to those who do it now.
   */
  void settle() {
    for (Stage stage : company.stages) {
      int[] now = doers(stage);
      if (!Arrays.equals(now, stage.doers)) {
        stage.doers = now;
        Arrays.stream(now).distinct().sorted().forEach(team -> open(stage, team));
        company.flow.sortOut(stage);
        company.touched.stage(stage.index);
      }
    }
  }

  private int[] doers(Stage stage) {
    int[] able = new int[company.teams.length];
    Arrays.fill(able, UNKNOWN);
    int[] doers = new int[company.services.length + 1];
    int home = stage.stations.get(0).team;
    for (Service service : company.services) {
      int[] chain = {stage.taken[service.index], owner(stage, service), stage.team, home};
      doers[service.index] = first(chain, stage, able);
    }
    doers[company.services.length] = first(new int[] {stage.team, home}, stage, able);
    return doers;
  }

  private static int owner(Stage stage, Service service) {
    return switch (stage.spec.by()) {
      case TEAM -> Item.NONE;
      case BUILDERS -> service.builtBy;
      case RUNNERS -> service.runBy;
    };
  }

  /** The first team with somebody able; the first named where none has. */
  private int first(int[] chain, Stage stage, int[] able) {
    int named = Item.NONE;
    for (int team : chain) {
      if (team != Item.NONE) {
        named = named == Item.NONE ? team : named;
        if (able[team] == UNKNOWN) {
          able[team] = isAble(company.teams[team], stage) ? 1 : 0;
        }
        if (able[team] == 1) {
          return team;
        }
      }
    }
    return named;
  }

  private boolean isAble(Team team, Stage stage) {
    for (int i = team.people.nextSetBit(0); i >= 0; i = team.people.nextSetBit(i + 1)) {
      Person person = company.people[i];
      if (person.skills[stage.skill] > 0) {
        return true;
      }
    }
    return false;
  }

  /** The team's station, which opens if it never did the stage. */
  private Station open(Stage stage, int team) {
    Station station = stage.byTeam[team];
    return station == null
        ? add(stage, team, company.stages.length * (team + 1) + stage.index)
        : station;
  }

  private Station add(Stage stage, int team, int number) {
    Station station = new Station(stage, team, number);
    station.admit = company.agenda.entry(WorkingDay.ADMIT, number, number);
    if (stage.spec.kind() == StageSpec.Kind.RELEASE) {
      station.launch = company.agenda.entry(WorkingDay.LAUNCH, number, number);
    }
    stage.byTeam[team] = station;
    stage.stations.add(station);
    stage
        .stations
        .subList(1, stage.stations.size())
        .sort(Comparator.comparingInt(each -> each.team));
    Team of = company.teams[team];
    of.stations = Arrays.copyOf(of.stations, of.stations.length + 1);
    of.stations[of.stations.length - 1] = station;
    Arrays.sort(of.stations, Comparator.comparingInt(each -> -each.stage.index));
    return station;
  }
}
