package io.unplannedwork.session;

import io.unplannedwork.contract.GoalId;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.BonusSpec;
import io.unplannedwork.scenario.CalendarSpec;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.scenario.GoalSpec;
import io.unplannedwork.scenario.GroupSpec;
import io.unplannedwork.scenario.InjectSpec;
import io.unplannedwork.scenario.LawSettings;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.Plain;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.scenario.PromiseSpec;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.SeatingSpec;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.scenario.StreamSpec;
import io.unplannedwork.scenario.TeamSpec;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** A shop with three groups, four seats, two rounds of two weeks and one week between them. */
public final class TestShop {
  public static final SeatId CIO = new SeatId("cio");
  public static final SeatId PRODUCT = new SeatId("product");
  public static final SeatId DEV = new SeatId("dev");
  public static final SeatId OPS = new SeatId("ops");
  public static final List<SeatId> SEATS = List.of(CIO, PRODUCT, DEV, OPS);
  public static final PersonId EXPERT = new PersonId("ida");
  public static final PersonId RUNNER = new PersonId("rob");
  static final TeamId MAKERS = new TeamId("makers");
  static final TeamId KEEPERS = new TeamId("keepers");
  public static final StageId BUILD = new StageId("build");
  static final InjectId FAIR = new InjectId("fair");
  public static final ServiceId SHOP = new ServiceId("shop");

  private TestShop() {}

  public static Scenario scenario() {
    return Plain.scenario(
        1,
        "test-shop",
        "Test shop",
        "",
        LocalDate.of(2026, 6, 1),
        "€",
        100_000,
        new LawSettings(List.of(), List.of(), Map.of()),
        List.of(
            new CalendarSpec(
                "office",
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                List.of(DayOfWeek.values()).subList(0, 5))),
        List.of(
            group("sales", Role.PRODUCT),
            group("development", Role.DEVELOPMENT),
            group("operations", Role.OPERATIONS)),
        List.of(
            team("desk", "sales"),
            team("makers", "development"),
            team("testers", "development"),
            team("keepers", "operations")),
        List.of(
            person("pia", "desk"),
            person("ida", "makers"),
            person("max", "makers"),
            person("mia", "makers"),
            person("tom", "testers"),
            person("rob", "keepers"),
            person("ruth", "keepers")),
        List.of(
            stage("build", "makers", StageSpec.Kind.WORK, true, 0),
            stage("test", "testers", StageSpec.Kind.WORK, false, 600),
            stage("approve", "keepers", StageSpec.Kind.APPROVAL, false, 0),
            stage("release", "keepers", StageSpec.Kind.RELEASE, false, 0)),
        List.of(service("shop", 3, 2), service("pay", 2, 1)),
        List.of(
            stream("wishes", WorkType.BUSINESS_PROJECT, "shop", 900, 700, 100),
            stream("repairs", WorkType.CHANGE, "pay", 1500, 240, 0)),
        List.of(promise("gifts", 1), promise("vouchers", 1), promise("returns", 9)),
        List.of(),
        List.of(
            practice("watch", Role.OPERATIONS, null, 0, EffectSpec.Effect.DETECT_TIME),
            practice("chat", Role.CIO, Role.OPERATIONS, 0, EffectSpec.Effect.HANDOFF_LOSS),
            practice("gold", Role.CIO, null, 90_000_000, EffectSpec.Effect.DEFECTS),
            practice("tests", Role.DEVELOPMENT, null, 0, EffectSpec.Effect.CATCH_SHARE),
            Plain.practice(
                new PracticeId("pipeline"),
                "Pipeline",
                "",
                Role.DEVELOPMENT,
                Role.OPERATIONS,
                MAKERS,
                600,
                10,
                0,
                List.of(new PracticeId("tests")),
                List.of(new EffectSpec(EffectSpec.Effect.DEPLOY_EFFORT, Permille.of(-300), null)),
                null,
                "assumption",
                false)),
        Plain.policy(
            PolicySpec.Approval.BOARD,
            List.of(DayOfWeek.SATURDAY),
            LocalTime.of(10, 0),
            0,
            0,
            Permille.NONE,
            PolicySpec.Rota.RUNNERS,
            PolicySpec.Response.ROLL_BACK,
            EXPERT,
            PolicySpec.ExpertServes.WHOEVER_ASKS,
            false),
        List.of(new SeatingSpec(4, seats())),
        List.of(
            new BonusSpec(
                Role.PRODUCT,
                1000,
                List.of(new BonusSpec.Part(Measure.FEATURES_LIVE, 1000, 0, 10))),
            new BonusSpec(
                Role.OPERATIONS,
                1000,
                List.of(new BonusSpec.Part(Measure.OUTAGE_MINUTES, 1000, 600, 0)))),
        List.of(round("First", 0), round("Second", 7)),
        List.of(inject("fair"), inject("letter")),
        List.of(),
        List.of());
  }

  private static List<SeatSpec> seats() {
    return List.of(
        seat(CIO, "CIO", Role.CIO, Role.SECURITY),
        seat(PRODUCT, "Product", Role.PRODUCT),
        seat(DEV, "VP Development", Role.DEVELOPMENT, Role.QUALITY),
        seat(OPS, "VP Operations", Role.OPERATIONS, Role.SERVICE_MANAGEMENT));
  }

  private static SeatSpec seat(SeatId id, String title, Role... roles) {
    return new SeatSpec(id, title, List.of(roles), "Bot " + id, SeatSpec.Temper.STEADY);
  }

  private static GroupSpec group(String id, Role head) {
    return new GroupSpec(new GroupId(id), "Group " + id, head, Permille.of(500));
  }

  private static TeamSpec team(String id, String group) {
    return Plain.team(new TeamId(id), "Team " + id, new GroupId(group), "office");
  }

  private static PersonSpec person(String id, String team) {
    Map<String, Permille> skills =
        Map.of(
            "build", Permille.of(1000),
            "test", Permille.of(1000),
            "approve", Permille.of(1000),
            "release", Permille.of(1000));
    return Plain.person(
        new PersonId(id), "Person " + id, "", new TeamId(team), skills, Map.of(), 4000, "");
  }

  private static StageSpec stage(
      String id, String team, StageSpec.Kind kind, boolean builds, int catches) {
    return Plain.stage(
        new StageId(id),
        "Stage " + id,
        kind,
        new TeamId(team),
        id,
        0,
        builds,
        builds,
        Permille.of(catches),
        DayOfWeek.WEDNESDAY,
        LocalTime.of(14, 0),
        0);
  }

  private static ServiceSpec service(String id, int criticality, int faults) {
    return Plain.service(
        new ServiceId(id),
        "Service " + id,
        MAKERS,
        KEEPERS,
        criticality,
        20,
        List.of(),
        List.of(),
        60,
        500,
        Permille.of(300),
        faults,
        List.of());
  }

  private static StreamSpec stream(
      String id, WorkType type, String service, long every, long effort, long value) {
    return Plain.stream(
        new StreamId(id),
        type,
        List.of("Some " + id),
        new ServiceId(service),
        new Distribution.Exponential(every),
        Map.of(
            new StageId("build"), new Distribution.Exponential(effort),
            new StageId("test"), new Distribution.Exponential(effort / 3),
            new StageId("approve"), new Distribution.Constant(10),
            new StageId("release"), new Distribution.Constant(30)),
        value,
        0,
        0,
        0);
  }

  private static PromiseSpec promise(String id, int day) {
    return Plain.promise(
        new PromiseId(id),
        "Promise " + id,
        "",
        WorkType.BUSINESS_PROJECT,
        SHOP,
        LocalDate.of(2026, 6, day).atTime(9, 0),
        LocalDate.of(2026, 6, 12).atTime(17, 0),
        Map.of(
            new StageId("build"), 960L,
            new StageId("test"), 240L,
            new StageId("approve"), 10L,
            new StageId("release"), 30L),
        800,
        5000);
  }

  private static PracticeSpec practice(
      String id, Role starts, Role agrees, long cost, EffectSpec.Effect effect) {
    return Plain.practice(
        new PracticeId(id),
        "Practice " + id,
        "",
        starts,
        agrees,
        MAKERS,
        600,
        10,
        cost,
        List.of(),
        List.of(new EffectSpec(effect, Permille.of(-300), null)),
        null,
        "assumption",
        false);
  }

  private static RoundSpec round(String title, int interlude) {
    return new RoundSpec(
        title,
        14,
        interlude,
        List.of("Once upon a time."),
        List.of(
            new GoalSpec(
                new GoalId("live"), "Something is live", Measure.FEATURES_LIVE, "", 0L, null),
            new GoalSpec(
                new GoalId("many"), "A lot is live", Measure.FEATURES_LIVE, "", 999L, null)),
        new RoundSpec.PredictionSpec(
            "How many features?", Measure.FEATURES_LIVE, RoundSpec.PredictionSpec.Typed.MINUTES),
        List.of("What did you see?"));
  }

  private static InjectSpec inject(String id) {
    return new InjectSpec(
        new InjectId(id),
        "The " + id,
        "Read all about the " + id + ".",
        null,
        InjectSpec.What.MESSAGE,
        null,
        Severity.SEV2,
        Permille.of(1000),
        0,
        false,
        null);
  }
}
