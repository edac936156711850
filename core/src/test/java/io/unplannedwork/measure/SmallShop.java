package io.unplannedwork.measure;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.CalendarSpec;
import io.unplannedwork.scenario.DeadlineSpec;
import io.unplannedwork.scenario.GroupSpec;
import io.unplannedwork.scenario.InjectSpec;
import io.unplannedwork.scenario.LawSettings;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.Plain;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.scenario.StageSpec;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** A shop of two silos, two services and a stream of three stages, for tests of measures. */
final class SmallShop {
  static final StageId BUILD = new StageId("build");
  static final StageId TEST = new StageId("test");
  static final StageId RELEASE = new StageId("release");
  static final ServiceId SHOP = new ServiceId("shop");
  static final ServiceId PAY = new ServiceId("pay");
  static final PersonId ADA = new PersonId("ada");
  static final PersonId BEN = new PersonId("ben");
  static final TeamId MAKERS = new TeamId("makers");
  static final TeamId KEEPERS = new TeamId("keepers");
  static final GroupId DEV = new GroupId("dev");
  static final GroupId OPS = new GroupId("ops");
  static final PromiseId GIFTS = new PromiseId("gifts");

  private SmallShop() {}

  static Scenario scenario() {
    return scenario(0);
  }

  /** With so many minutes in thirty days in which the shop may be down. */
  static Scenario scenario(long errorBudget) {
    return Plain.scenario(
        1,
        "small-shop",
        "Small shop",
        "",
        LocalDate.of(2026, 6, 1),
        "€",
        1000,
        new LawSettings(List.of(), List.of(), Map.of()),
        List.of(
            new CalendarSpec(
                "office",
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                List.of(
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY))),
        List.of(
            new GroupSpec(DEV, "Development", Role.DEVELOPMENT, Permille.of(500)),
            new GroupSpec(OPS, "Operations", Role.OPERATIONS, Permille.of(300))),
        List.of(
            Plain.team(MAKERS, "Makers", DEV, "office"),
            Plain.team(KEEPERS, "Keepers", OPS, "office")),
        List.of(person(ADA, "Ada Lund", MAKERS), person(BEN, "Ben Okoro", KEEPERS)),
        List.of(
            stage(BUILD, "Build", StageSpec.Kind.WORK, MAKERS, true),
            stage(TEST, "Test", StageSpec.Kind.WORK, MAKERS, false),
            stage(RELEASE, "Release", StageSpec.Kind.RELEASE, KEEPERS, false)),
        List.of(granted(service(SHOP, "Shop", 200), errorBudget), service(PAY, "Payroll", 600)),
        List.of(),
        List.of(
            Plain.promise(
                GIFTS,
                "Gift cards",
                "",
                WorkType.BUSINESS_PROJECT,
                SHOP,
                LocalDate.of(2026, 6, 1).atTime(9, 0),
                LocalDate.of(2026, 6, 10).atTime(17, 0),
                Map.of(BUILD, 960L),
                800,
                5000)),
        List.of(
            new DeadlineSpec(
                "payday",
                "Payday",
                PAY,
                LocalDate.of(2026, 6, 5).atTime(8, 0),
                LocalDate.of(2026, 6, 5).atTime(16, 0),
                120,
                Permille.of(1000),
                10_000)),
        List.of(),
        Plain.policy(
            PolicySpec.Approval.BOARD,
            List.of(DayOfWeek.SATURDAY),
            LocalTime.of(10, 0),
            0,
            0,
            Permille.NONE,
            PolicySpec.Rota.RUNNERS,
            PolicySpec.Response.ROLL_BACK,
            null,
            PolicySpec.ExpertServes.WHOEVER_ASKS,
            false),
        List.of(),
        List.of(),
        List.of(
            new RoundSpec("One", 14, 0, List.of(), List.of(), null, List.of()),
            new RoundSpec("Two", 14, 0, List.of(), List.of(), null, List.of())),
        List.of(
            new InjectSpec(
                new io.unplannedwork.contract.InjectId("rush"),
                "A rush",
                "",
                null,
                InjectSpec.What.MESSAGE,
                null,
                Severity.SEV2,
                Permille.of(1000),
                0,
                false,
                null)),
        List.of(),
        List.of());
  }

  private static PersonSpec person(PersonId id, String name, TeamId team) {
    return Plain.person(id, name, "", team, Map.of("craft", Permille.of(1000)), Map.of(), 4000, "");
  }

  private static StageSpec stage(
      StageId id, String name, StageSpec.Kind kind, TeamId team, boolean makesDefects) {
    return Plain.stage(
        id,
        name,
        kind,
        team,
        "craft",
        0,
        false,
        makesDefects,
        Permille.NONE,
        DayOfWeek.WEDNESDAY,
        LocalTime.of(14, 0),
        0);
  }

  private static ServiceSpec granted(ServiceSpec plain, long errorBudget) {
    return new ServiceSpec(
        plain.id(),
        plain.name(),
        plain.builtBy(),
        plain.runBy(),
        plain.criticality(),
        plain.demand(),
        plain.hours(),
        plain.days(),
        plain.capacity(),
        plain.revenue(),
        plain.debt(),
        plain.faults(),
        plain.needs(),
        plain.uses(),
        plain.breakdowns(),
        plain.decay(),
        plain.seasons(),
        plain.load(),
        plain.exposure(),
        plain.backup(),
        errorBudget);
  }

  private static ServiceSpec service(ServiceId id, String name, int debt) {
    return Plain.service(
        id,
        name,
        MAKERS,
        KEEPERS,
        3,
        10,
        List.of(),
        List.of(),
        0,
        0,
        Permille.of(debt),
        0,
        List.of());
  }
}
