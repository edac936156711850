package io.unplannedwork.room;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.CalendarSpec;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.GroupSpec;
import io.unplannedwork.scenario.LawSettings;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.Plain;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.SeatingSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.scenario.StreamSpec;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** A company of five people, two silos, one service and two seats; two rounds of two weeks. */
public final class SmallCompany {
  public static final SeatId DEV = new SeatId("dev");
  public static final SeatId OPS = new SeatId("ops");
  private static final StageId BUILD = new StageId("build");
  private static final StageId RELEASE = new StageId("release");
  private static final ServiceId SHOP = new ServiceId("shop");
  private static final TeamId MAKERS = new TeamId("makers");
  private static final TeamId KEEPERS = new TeamId("keepers");
  private static final GroupId MAKING = new GroupId("making");
  private static final GroupId KEEPING = new GroupId("keeping");

  private SmallCompany() {}

  public static Scenario scenario() {
    return Plain.scenario(
        1,
        "small-company",
        "Small company",
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
            new GroupSpec(MAKING, "Development", Role.DEVELOPMENT, Permille.of(500)),
            new GroupSpec(KEEPING, "Operations", Role.OPERATIONS, Permille.of(300))),
        List.of(
            Plain.team(MAKERS, "Makers", MAKING, "office"),
            Plain.team(KEEPERS, "Keepers", KEEPING, "office")),
        List.of(
            person("ada", MAKERS),
            person("ben", MAKERS),
            person("cy", MAKERS),
            person("dee", KEEPERS),
            person("eve", KEEPERS)),
        List.of(
            stage(BUILD, "Build", StageSpec.Kind.WORK, MAKERS),
            stage(RELEASE, "Release", StageSpec.Kind.RELEASE, KEEPERS)),
        List.of(
            Plain.service(
                SHOP,
                "Shop",
                MAKERS,
                KEEPERS,
                3,
                10,
                List.of(),
                List.of(),
                0,
                0,
                Permille.of(300),
                20,
                List.of())),
        List.of(
            stream("features", WorkType.BUSINESS_PROJECT, 700),
            stream("changes", WorkType.CHANGE, 900)),
        List.of(),
        List.of(),
        List.of(),
        Plain.policy(
            PolicySpec.Approval.NONE,
            List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
            LocalTime.of(10, 0),
            0,
            0,
            Permille.NONE,
            PolicySpec.Rota.RUNNERS,
            PolicySpec.Response.ROLL_BACK,
            null,
            PolicySpec.ExpertServes.WHOEVER_ASKS,
            false),
        List.of(
            new SeatingSpec(
                2,
                List.of(
                    new SeatSpec(
                        DEV,
                        "VP Development",
                        List.of(Role.DEVELOPMENT, Role.PRODUCT),
                        "Dot",
                        SeatSpec.Temper.STEADY),
                    new SeatSpec(
                        OPS,
                        "VP Operations",
                        List.of(Role.OPERATIONS, Role.CIO),
                        "Oda",
                        SeatSpec.Temper.CAUTIOUS)))),
        List.of(),
        List.of(
            new RoundSpec("One", 14, 0, List.of(), List.of(), null, List.of()),
            new RoundSpec("Two", 14, 7, List.of(), List.of(), null, List.of())),
        List.of(),
        List.of(),
        List.of());
  }

  private static PersonSpec person(String id, TeamId team) {
    return Plain.person(
        new PersonId(id),
        id,
        "",
        team,
        Map.of("craft", Permille.WHOLE),
        Map.of(SHOP, Permille.of(600)),
        4000,
        "");
  }

  private static StageSpec stage(StageId id, String name, StageSpec.Kind kind, TeamId team) {
    return Plain.stage(
        id,
        name,
        kind,
        team,
        "craft",
        0,
        true,
        kind == StageSpec.Kind.WORK,
        Permille.of(200),
        DayOfWeek.WEDNESDAY,
        LocalTime.of(14, 0),
        0);
  }

  private static StreamSpec stream(String id, WorkType type, long gap) {
    return Plain.stream(
        new StreamId(id),
        type,
        List.of("Work"),
        SHOP,
        new Distribution.Exponential(gap),
        Map.of(BUILD, new Distribution.Exponential(600), RELEASE, new Distribution.Constant(60)),
        200,
        0,
        0,
        0);
  }
}
