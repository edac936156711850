package io.unplannedwork.scenario;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * Parts of a scenario with the fields a test is seldom about as they are when left out: a new field
 * is added here once.
 */
public final class Plain {
  /** Changes go out on the release days, in their window as long as it takes. */
  public static final ChangePolicySpec CHANGES =
      new ChangePolicySpec(
          ChangePolicySpec.Releases.ON_DAYS,
          0,
          0,
          ChangePolicySpec.Emergencies.NONE,
          ChangePolicySpec.Risk.LOW,
          List.of(),
          60,
          Permille.NONE);

  private Plain() {}

  /** The same scenario, or part of one, but for one of its parts, by that part's name. */
  @SuppressWarnings("unchecked")
  public static <R extends Record> R with(R whole, String name, Object value) {
    RecordComponent[] parts = whole.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        boolean changed = parts[i].getName().equals(name);
        values[i] = changed ? value : parts[i].getAccessor().invoke(whole);
      }
      return (R) whole.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static StageSpec stage(
      StageId id,
      String name,
      StageSpec.Kind kind,
      TeamId team,
      String skill,
      int wipLimit,
      boolean slices,
      boolean makesDefects,
      Permille catches,
      DayOfWeek boardDay,
      LocalTime boardTime,
      long cutoff) {
    return new StageSpec(
        id,
        name,
        kind,
        team,
        StageSpec.By.TEAM,
        skill,
        wipLimit,
        slices,
        makesDefects,
        catches,
        boardDay,
        boardTime,
        cutoff,
        StageSpec.Inflow.PULL,
        1,
        Map.of(),
        null,
        null);
  }

  public static StreamSpec stream(
      StreamId id,
      WorkType type,
      List<String> titles,
      ServiceId service,
      Distribution arrivals,
      Map<StageId, Distribution> effort,
      long valuePerDay,
      long fromDay,
      long untilDay,
      long most) {
    return new StreamSpec(
        id,
        type,
        titles,
        service,
        arrivals,
        effort,
        valuePerDay,
        fromDay,
        untilDay,
        most,
        null,
        0,
        null,
        0,
        List.of(),
        false,
        Permille.NONE);
  }

  public static PolicySpec policy(
      PolicySpec.Approval approval,
      List<DayOfWeek> releaseDays,
      LocalTime releaseTime,
      int batch,
      long slice,
      Permille debtShare,
      PolicySpec.Rota rota,
      PolicySpec.Response response,
      PersonId expert,
      PolicySpec.ExpertServes expertServes,
      boolean stopTheLine) {
    return new PolicySpec(
        approval,
        releaseDays,
        releaseTime,
        batch,
        slice,
        debtShare,
        rota,
        response,
        expert,
        expertServes,
        stopTheLine,
        QueueOrder.FIFO,
        CHANGES);
  }

  public static PersonSpec person(
      PersonId id,
      String name,
      String title,
      TeamId team,
      Map<String, Permille> skills,
      Map<ServiceId, Permille> knows,
      long wage,
      String about) {
    return new PersonSpec(id, name, title, team, skills, knows, wage, about, false);
  }

  public static PracticeSpec practice(
      PracticeId id,
      String name,
      String about,
      Role startedBy,
      Role agreedBy,
      TeamId team,
      long effort,
      int adoptionDays,
      long cost,
      List<PracticeId> needs,
      List<EffectSpec> effects,
      List<Knows> opens,
      String source,
      boolean inForce) {
    return new PracticeSpec(
        id,
        name,
        about,
        startedBy,
        agreedBy,
        team,
        effort,
        adoptionDays,
        cost,
        needs,
        effects,
        opens,
        source,
        inForce,
        Permille.WHOLE,
        0,
        Map.of(),
        null,
        null);
  }

  public static TeamSpec team(TeamId id, String name, GroupId group, String calendar) {
    return new TeamSpec(id, name, group, calendar, 1, 240, 0, false);
  }

  public static PromiseSpec promise(
      PromiseId id,
      String title,
      String about,
      WorkType type,
      ServiceId service,
      LocalDateTime arrives,
      LocalDateTime due,
      Map<StageId, Long> effort,
      long valuePerDay,
      long penalty) {
    return new PromiseSpec(
        id,
        title,
        about,
        type,
        service,
        arrives,
        due,
        effort,
        valuePerDay,
        penalty,
        null,
        null,
        List.of());
  }

  public static ServiceSpec service(
      ServiceId id,
      String name,
      TeamId builtBy,
      TeamId runBy,
      int criticality,
      long demand,
      List<Permille> hours,
      List<Permille> days,
      long capacity,
      long revenue,
      Permille debt,
      int faults,
      List<ServiceId> needs) {
    return new ServiceSpec(
        id,
        name,
        builtBy,
        runBy,
        criticality,
        demand,
        hours,
        days,
        capacity,
        revenue,
        debt,
        faults,
        needs,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        LoadSpec.PLAIN,
        null,
        null,
        0);
  }

  public static Scenario scenario(
      int schemaVersion,
      String id,
      String title,
      String summary,
      LocalDate start,
      String currency,
      long cash,
      LawSettings laws,
      List<CalendarSpec> calendars,
      List<GroupSpec> groups,
      List<TeamSpec> teams,
      List<PersonSpec> people,
      List<StageSpec> stages,
      List<ServiceSpec> services,
      List<StreamSpec> demand,
      List<PromiseSpec> promises,
      List<DeadlineSpec> deadlines,
      List<PracticeSpec> practices,
      PolicySpec policies,
      List<SeatingSpec> seating,
      List<BonusSpec> bonuses,
      List<RoundSpec> rounds,
      List<InjectSpec> injects,
      List<StrategySpec> strategies,
      List<ExpectationSpec> expectations) {
    return new Scenario(
        schemaVersion,
        id,
        title,
        summary,
        Shelf.COMPANY,
        start,
        currency,
        cash,
        laws,
        calendars,
        groups,
        teams,
        people,
        stages,
        services,
        List.of(),
        demand,
        promises,
        deadlines,
        List.of(),
        MarketSpec.NONE,
        IncidentsSpec.STANDARD,
        List.of(),
        practices,
        policies,
        null,
        seating,
        bonuses,
        List.of(),
        rounds,
        injects,
        List.of(),
        List.of(),
        List.of(),
        strategies,
        expectations,
        List.of());
  }
}
