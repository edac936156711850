package io.unplannedwork.sim;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.CalendarSpec;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.GroupSpec;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.LawSettings;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.Plain;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.scenario.PromiseSpec;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.scenario.StreamSpec;
import io.unplannedwork.scenario.TeamSpec;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds small worlds for tests: all laws off, hours that never close, until a test says else. */
final class Lab {
  static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  static final CalendarSpec ALWAYS =
      new CalendarSpec(
          "always", LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, List.of(DayOfWeek.values()));
  static final CalendarSpec OFFICE =
      new CalendarSpec(
          "office",
          LocalTime.of(9, 0),
          LocalTime.of(17, 0),
          List.of(DayOfWeek.values()).subList(0, 5));

  private final List<Law> laws = new ArrayList<>();
  private final Map<Parameter, Long> parameters = new LinkedHashMap<>();
  private final List<GroupSpec> groups = new ArrayList<>();
  private final List<TeamSpec> teams = new ArrayList<>();
  private final List<PersonSpec> people = new ArrayList<>();
  private final List<StageSpec> stages = new ArrayList<>();
  private final List<ServiceSpec> services = new ArrayList<>();
  private final List<StreamSpec> demand = new ArrayList<>();
  private final List<PromiseSpec> promises = new ArrayList<>();
  private final List<PracticeSpec> practices = new ArrayList<>();
  private PolicySpec policies =
      Plain.policy(
          PolicySpec.Approval.NONE,
          List.of(DayOfWeek.SATURDAY),
          LocalTime.of(10, 0),
          0,
          0,
          Permille.NONE,
          PolicySpec.Rota.NOBODY,
          PolicySpec.Response.ROLL_BACK,
          null,
          PolicySpec.ExpertServes.WHOEVER_ASKS,
          false);

  /** One stage, {@code servers} people, one stream of demand. */
  static Lab queue(int servers, Distribution arrivals, Distribution effort) {
    return new Lab()
            .team("team", "always")
            .people("server", "team", servers, "work")
            .stage("work", "team", 0)
            .stream("demand", arrivals, Map.of("work", effort));
  }

  /** Stages in a row with so many servers each, exponential efforts with one mean. */
  static Lab tandem(long gap, long mean, int... servers) {
    Lab lab = new Lab();
    Map<String, Distribution> efforts = new HashMap<>();
    for (int i = 0; i < servers.length; i++) {
      String name = "stage" + i;
      lab.team(name, "always").people(name, name, servers[i], name).stage(name, name, 0);
      efforts.put(name, new Distribution.Exponential(mean));
    }
    return lab.stream("demand", new Distribution.Exponential(gap), efforts);
  }

  /**
   * A company with every law on, two services, five stages and four teams, different in its limits,
   * people and policies for every variant.
   */
  static Lab company(int variant) {
    Dice dice = new Dice(variant);
    int[] pick = new int[20];
    for (int i = 0; i < pick.length; i++) {
      pick[i] = (int) (dice.bits(Dice.Purpose.PEOPLE, 7, 7, i) >>> 40);
    }
    Lab lab =
        new Lab()
            .on(Law.values())
            .team("product", "office")
            .team("builders", "office")
            .team("testers", "office")
            .team("runners", pick[0] % 2 == 0 ? "office" : "always")
            .stage("analyse", "product", pick[1] % 4)
            .building("build", "builders")
            .testing("test", "testers", 500 + pick[2] % 400)
            .gate(StageSpec.Kind.APPROVAL, "approve", "runners", pick[3] % 2 * 1440L)
            .gate(StageSpec.Kind.RELEASE, "release", "runners", 0)
            .stage("care", "runners", 0)
            .service("shop", "builders", "runners", pick[4] % 600)
            .service("pay", "builders", "runners", pick[5] % 900);
    Map<ServiceId, Permille> shop = Map.of(new ServiceId("shop"), Permille.of(800));
    Map<ServiceId, Permille> pay = Map.of(new ServiceId("pay"), Permille.of(900));
    lab.person("ada", "product", Map.of("analyse", Permille.of(900)), shop);
    for (int i = 0; i < 2 + pick[6] % 3; i++) {
      Map<String, Permille> skills = new LinkedHashMap<>();
      skills.put("build", Permille.of(700 + pick[7 + i] % 600));
      if (pick[7 + i] % 3 == 0) {
        skills.put("test", Permille.of(600));
      }
      lab.person("builder" + i, "builders", skills, i == 0 ? pay : shop);
    }
    lab.person("tom", "testers", Map.of("test", Permille.of(1100)), shop);
    Map<String, Permille> running =
        Map.of("approve", Permille.WHOLE, "release", Permille.WHOLE, "care", Permille.WHOLE);
    lab.person("rita", "runners", running, shop).person("rolf", "runners", running, pay);
    lab.stream(
        "features",
        WorkType.BUSINESS_PROJECT,
        "shop",
        exponential(900 + pick[11] % 900),
        Map.of(
            "analyse", new Distribution.Gamma(200, 500),
            "build", new Distribution.Lognormal(900, 1000),
            "test", exponential(240),
            "approve", constant(30),
            "release", constant(20)),
        0);
    lab.stream(
        "fixes",
        WorkType.CHANGE,
        "pay",
        exponential(2000),
        Map.of("build", exponential(300), "test", exponential(90), "release", constant(10)),
        0);
    lab.stream(
        "requests",
        WorkType.UNPLANNED_WORK,
        null,
        exponential(700),
        Map.of("care", listed(15L, 45L, 90L)),
        0);
    lab.promise(
        "show",
        "pay",
        MONDAY.atTime(9, 30).plusDays(2),
        MONDAY.atTime(18, 0).plusDays(14),
        Map.of("analyse", 300L, "build", 2400L, "test", 600L, "approve", 30L, "release", 30L));
    return lab.policies(
        Plain.policy(
            PolicySpec.Approval.values()[pick[12] % 3],
            List.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY),
            LocalTime.of(10, 0),
            pick[13] % 5,
            pick[14] % 3 * 480L,
            Permille.of(pick[15] % 3 * 150),
            PolicySpec.Rota.values()[pick[16] % 3],
            PolicySpec.Response.values()[pick[17] % 2],
            new PersonId("builder0"),
            PolicySpec.ExpertServes.values()[pick[18] % 4],
            pick[19] % 2 == 0));
  }

  Lab on(Law... on) {
    laws.addAll(Arrays.asList(on));
    return this;
  }

  Lab with(Parameter parameter, long value) {
    parameters.put(parameter, value);
    return this;
  }

  /** A team in a group of its own, by the same name. */
  Lab team(String name, String calendar) {
    groups.add(new GroupSpec(new GroupId(name), name, Role.DEVELOPMENT, Permille.of(500)));
    teams.add(Plain.team(new TeamId(name), name, new GroupId(name), calendar));
    return this;
  }

  Lab people(String name, String team, int count, String... skills) {
    for (int i = 1; i <= count; i++) {
      Map<String, Permille> held = new HashMap<>();
      for (String skill : skills) {
        held.put(skill, Permille.WHOLE);
      }
      person(name + i, team, held, Map.of());
    }
    return this;
  }

  Lab person(String id, String team, Map<String, Permille> skills, Map<ServiceId, Permille> knows) {
    people.add(Plain.person(new PersonId(id), id, "", new TeamId(team), skills, knows, 0, ""));
    return this;
  }

  /** Somebody who can be hired; a seasoned hand at one skill. */
  Lab candidate(String id, String team, String skill) {
    people.add(
        new PersonSpec(
            new PersonId(id),
            id,
            "",
            new TeamId(team),
            Map.of(skill, Permille.WHOLE),
            Map.of(),
            0,
            "",
            true));
    return this;
  }

  /** A stage of work; its skill has its name. */
  Lab stage(String name, String team, int wipLimit) {
    return stage(
        Plain.stage(
            new StageId(name),
            name,
            StageSpec.Kind.WORK,
            new TeamId(team),
            name,
            wipLimit,
            false,
            false,
            Permille.NONE,
            DayOfWeek.WEDNESDAY,
            LocalTime.of(14, 0),
            0));
  }

  /** A stage that makes defects, and cuts items. */
  Lab building(String name, String team) {
    return stage(
        Plain.stage(
            new StageId(name),
            name,
            StageSpec.Kind.WORK,
            new TeamId(team),
            name,
            0,
            true,
            true,
            Permille.NONE,
            DayOfWeek.WEDNESDAY,
            LocalTime.of(14, 0),
            0));
  }

  /** A stage that catches defects. */
  Lab testing(String name, String team, int catches) {
    return stage(
        Plain.stage(
            new StageId(name),
            name,
            StageSpec.Kind.WORK,
            new TeamId(team),
            name,
            0,
            false,
            false,
            Permille.of(catches),
            DayOfWeek.WEDNESDAY,
            LocalTime.of(14, 0),
            0));
  }

  Lab gate(StageSpec.Kind kind, String name, String team, long cutoff) {
    return stage(
        Plain.stage(
            new StageId(name),
            name,
            kind,
            new TeamId(team),
            name,
            0,
            false,
            false,
            Permille.NONE,
            DayOfWeek.WEDNESDAY,
            LocalTime.of(14, 0),
            cutoff));
  }

  Lab stage(StageSpec stage) {
    stages.add(stage);
    return this;
  }

  Lab service(String name, String builtBy, String runBy, int debt) {
    services.add(
        Plain.service(
            new ServiceId(name),
            name,
            new TeamId(builtBy),
            new TeamId(runBy),
            2,
            100,
            List.of(),
            List.of(),
            0,
            0,
            Permille.of(debt),
            0,
            List.of()));
    return this;
  }

  Lab stream(String name, Distribution arrivals, Map<String, Distribution> efforts) {
    return stream(name, WorkType.CHANGE, null, arrivals, efforts, 0);
  }

  Lab stream(
      String name,
      WorkType type,
      String service,
      Distribution arrivals,
      Map<String, Distribution> efforts,
      long most) {
    Map<StageId, Distribution> effort = new LinkedHashMap<>();
    efforts.forEach((stage, minutes) -> effort.put(new StageId(stage), minutes));
    demand.add(
        Plain.stream(
            new StreamId(name),
            type,
            List.of(name),
            service == null ? null : new ServiceId(service),
            arrivals,
            effort,
            0,
            0,
            0,
            most));
    return this;
  }

  Lab promise(
      String name,
      String service,
      LocalDateTime arrives,
      LocalDateTime due,
      Map<String, Long> efforts) {
    Map<StageId, Long> effort = new LinkedHashMap<>();
    efforts.forEach((stage, minutes) -> effort.put(new StageId(stage), minutes));
    promises.add(
        Plain.promise(
            new PromiseId(name),
            name,
            "",
            WorkType.BUSINESS_PROJECT,
            new ServiceId(service),
            arrives,
            due,
            effort,
            0,
            0));
    return this;
  }

  Lab policies(PolicySpec policies) {
    this.policies = policies;
    return this;
  }

  /** The person everybody asks. */
  Lab expert(String person) {
    policies =
        Plain.policy(
            policies.approval(),
            policies.releaseDays(),
            policies.releaseTime(),
            policies.batch(),
            policies.slice(),
            policies.debtShare(),
            policies.rota(),
            policies.response(),
            new PersonId(person),
            policies.expertServes(),
            policies.stopTheLine());
    return this;
  }

  Scenario scenario() {
    return Plain.scenario(
        1,
        "lab",
        "Lab",
        "",
        MONDAY,
        "€",
        0,
        new LawSettings(List.of("ALL"), laws, parameters),
        List.of(ALWAYS, OFFICE),
        groups,
        teams,
        people,
        stages,
        services,
        demand,
        promises,
        List.of(),
        practices,
        policies,
        List.of(),
        List.of(),
        List.of(new RoundSpec("Round", 28, 0, List.of(), List.of(), null, List.of())),
        List.of(),
        List.of(),
        List.of());
  }

  World world(long seed, EventLog log) {
    return World.create(scenario(), seed, log);
  }

  static Distribution exponential(long mean) {
    return new Distribution.Exponential(mean);
  }

  static Distribution constant(long minutes) {
    return new Distribution.Constant(minutes);
  }

  static Distribution listed(Long... minutes) {
    return new Distribution.Listed(List.of(minutes));
  }
}
