package io.unplannedwork.session.rule;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.GroupSpec;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.scenario.TeamSpec;
import io.unplannedwork.sim.Sight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lies on the table when a decision is offered or judged; read only. */
public final class Table {
  private final Scenario scenario;
  private final Sight sight;
  private final Texts texts;
  private final Words words;
  private final List<SeatSpec> seats;
  private final Rules rules;
  private final SoFar soFar = new SoFar();
  private final Pacts pacts = new Pacts();
  private final Map<Role, SeatSpec> holders = new EnumMap<>(Role.class);
  private final Map<TeamId, Role> heads = new HashMap<>();
  private final Map<SeatId, SeatSpec> seatsById = new HashMap<>();
  private final Map<TeamId, TeamSpec> teamsById = new HashMap<>();
  private final Map<PersonId, PersonSpec> peopleById = new HashMap<>();
  private final Map<ServiceId, ServiceSpec> servicesById = new HashMap<>();
  private final Map<StageId, StageSpec> stagesById = new HashMap<>();
  private final Map<GroupId, GroupSpec> groupsById = new HashMap<>();

  /** The groups a seat heads. */
  private final Map<SeatId, List<GroupId>> groupsBySeat = new HashMap<>();

  public Table(Scenario scenario, Sight sight, Texts texts, List<SeatSpec> seats) {
    this.scenario = scenario;
    this.sight = sight;
    this.texts = texts;
    words = new Words(scenario, texts);
    this.seats = List.copyOf(seats);
    rules = Rules.of(scenario);
    seats.forEach(seat -> seatsById.put(seat.id(), seat));
    scenario.teams().forEach(team -> teamsById.put(team.id(), team));
    scenario.people().forEach(person -> peopleById.put(person.id(), person));
    scenario.services().forEach(service -> servicesById.put(service.id(), service));
    scenario.stages().forEach(stage -> stagesById.put(stage.id(), stage));
    scenario.groups().forEach(group -> groupsById.put(group.id(), group));
    for (Role role : Role.values()) {
      find(role).ifPresent(seat -> holders.put(role, seat));
    }
    for (GroupSpec group : scenario.groups()) {
      holder(group.head())
          .ifPresent(
              seat ->
                  groupsBySeat.computeIfAbsent(seat.id(), id -> new ArrayList<>()).add(group.id()));
    }
    scenario.teams().forEach(team -> heads.put(team.id(), group(team.group()).head()));
  }

  public Scenario scenario() {
    return scenario;
  }

  public Sight sight() {
    return sight;
  }

  public Texts texts() {
    return texts;
  }

  /** Amounts and moments in words. */
  Words words() {
    return words;
  }

  /** The decisions of this game. */
  public Rules rules() {
    return rules;
  }

  /** What has happened that the scenario's own decisions depend on. */
  public SoFar soFar() {
    return soFar;
  }

  /** Which seats decide together. */
  public Pacts pacts() {
    return pacts;
  }

  public List<SeatSpec> seats() {
    return seats;
  }

  /**
   * The seat that answers for a role. Where the scenario gives the role to nobody, the seat of the
   * role closest to it does; empty only where there are no seats.
   */
  public Optional<SeatSpec> holder(Role role) {
    return Optional.ofNullable(holders.get(role));
  }

  private Optional<SeatSpec> find(Role role) {
    for (SeatSpec seat : seats) {
      if (seat.roles().contains(role)) {
        return Optional.of(seat);
      }
    }
    return switch (role) {
      case QUALITY, EXPERT -> find(Role.DEVELOPMENT);
      case SECURITY, SERVICE_MANAGEMENT -> find(Role.OPERATIONS);
      case PRODUCT, DEVELOPMENT, OPERATIONS -> find(Role.CIO);
      case CIO -> seats.stream().findFirst();
    };
  }

  public boolean holds(SeatSpec seat, Role role) {
    return seat != null && seat.equals(holders.get(role));
  }

  /** The seat that answers for a role, unless it is this one: whom this seat must ask. */
  public Optional<SeatId> other(SeatSpec seat, Role role) {
    return holder(role).map(SeatSpec::id).filter(id -> !id.equals(seat.id()));
  }

  public SeatSpec seat(SeatId id) {
    return found(seatsById, id, "seat");
  }

  public TeamSpec team(TeamId id) {
    return found(teamsById, id, "team");
  }

  public PersonSpec person(PersonId id) {
    return found(peopleById, id, "person");
  }

  public ServiceSpec service(ServiceId id) {
    return found(servicesById, id, "service");
  }

  public StageSpec stage(StageId id) {
    return found(stagesById, id, "stage");
  }

  public GroupSpec group(GroupId id) {
    return found(groupsById, id, "group");
  }

  private static <I, S> S found(Map<I, S> all, I id, String kind) {
    S one = all.get(id);
    if (one == null) {
      throw new IllegalArgumentException("no " + kind + " " + id);
    }
    return one;
  }

  /** The role that heads the group a team belongs to. */
  public Role head(TeamId team) {
    Role head = heads.get(team);
    if (head == null) {
      throw new IllegalArgumentException("no team " + team);
    }
    return head;
  }

  /** The groups a seat heads. */
  public List<GroupId> groups(SeatSpec seat) {
    return groupsBySeat.getOrDefault(seat.id(), List.of());
  }

  /** The teams of groups headed by a role. */
  public List<TeamSpec> teams(Role head) {
    return scenario.teams().stream().filter(team -> head(team.id()) == head).toList();
  }

  /**
   * Where things are built: the stages that make defects or cut items, in the stream's order; where
   * none does, the stages of Development's teams.
   */
  public List<StageSpec> buildStages() {
    List<StageSpec> builds =
        scenario.stages().stream().filter(stage -> stage.makesDefects() || stage.slices()).toList();
    if (!builds.isEmpty()) {
      return builds;
    }
    return scenario.stages().stream()
        .filter(stage -> stage.kind() == StageSpec.Kind.WORK)
        .filter(stage -> head(stage.team()) == Role.DEVELOPMENT)
        .toList();
  }

  public long parameter(Parameter parameter) {
    return scenario.laws().value(parameter);
  }

  public String title(SeatId seat) {
    return seat(seat).title();
  }
}
