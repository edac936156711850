package io.unplannedwork.sim;

import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.BackupSpec;
import io.unplannedwork.scenario.BreakdownSpec;
import io.unplannedwork.scenario.CalendarSpec;
import io.unplannedwork.scenario.CultureSpec;
import io.unplannedwork.scenario.DeadlineSpec;
import io.unplannedwork.scenario.DecaySpec;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.ExposureSpec;
import io.unplannedwork.scenario.GroupSpec;
import io.unplannedwork.scenario.IncidentsSpec;
import io.unplannedwork.scenario.InjectSpec;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.LawSettings;
import io.unplannedwork.scenario.LoadSpec;
import io.unplannedwork.scenario.MarketSpec;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.Plain;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.scenario.PromiseSpec;
import io.unplannedwork.scenario.ReportingSpec;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeasonSpec;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.scenario.SeveritySpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.scenario.StreamSpec;
import io.unplannedwork.scenario.UseSpec;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * A small company for tests of production: builders who build, operations people who release and
 * run the services "shop" and "bank". All laws are off until a test switches some on.
 */
public final class Shop {
  public static final ServiceId SHOP = new ServiceId("shop");
  public static final ServiceId BANK = new ServiceId("bank");
  private static final TeamId DEV = new TeamId("dev");
  private static final TeamId OPS = new TeamId("ops");

  public final List<Recorded> log = new ArrayList<>();
  public LocalTime open = LocalTime.of(9, 0);
  public LocalTime close = LocalTime.of(17, 0);
  public final List<DayOfWeek> workdays =
      new ArrayList<>(
          List.of(
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY));
  public final List<DayOfWeek> releaseDays = new ArrayList<>(List.of(DayOfWeek.values()));
  public LocalTime releaseTime = LocalTime.of(10, 0);
  public int batch;
  public PolicySpec.Rota rota = PolicySpec.Rota.NOBODY;
  public PolicySpec.Response response = PolicySpec.Response.ROLL_BACK;
  public int builders = 1;
  public int operators = 1;

  public int builderKnows = 1000;

  /** What each operator knows of the shop, permille. */
  public IntUnaryOperator knowing = operator -> 1000;

  public long wage = 4800;
  public long cash = 1000;
  public int criticality = 4;
  public long demand = 100;
  public long capacity;
  public long revenue = 1000;
  public int faults;
  public int bankFaults;
  public List<Permille> hours = List.of();
  public boolean shopNeedsBank;
  public final List<BreakdownSpec> breakdowns = new ArrayList<>();
  public final List<DecaySpec> decay = new ArrayList<>();
  public final List<SeasonSpec> seasons = new ArrayList<>();
  public SeveritySpec matrix = SeveritySpec.STANDARD;
  public List<ReportingSpec> reporting = List.of();
  public boolean records;
  public ExposureSpec exposure;
  public BackupSpec backup;

  /** What the shop works less well without. */
  public final List<UseSpec> uses = new ArrayList<>();

  public MarketSpec market = MarketSpec.NONE;
  public LoadSpec load = LoadSpec.PLAIN;

  /** How it is to work here; null leaves feelings out of it. */
  public CultureSpec culture;

  /** Minutes between items about the shop; 0 for none. */
  public long every;

  public long buildMinutes = 240;
  public long value;
  public final List<DeadlineSpec> deadlines = new ArrayList<>();
  public final List<InjectSpec> injects = new ArrayList<>();
  public final List<PracticeSpec> practices = new ArrayList<>();
  public final List<PromiseSpec> promises = new ArrayList<>();
  private final EnumSet<Law> laws = EnumSet.noneOf(Law.class);
  private final Map<Parameter, Long> parameters = new EnumMap<>(Parameter.class);

  public Shop on(Law... on) {
    laws.addAll(List.of(on));
    return this;
  }

  public Shop set(Parameter parameter, long value) {
    parameters.put(parameter, value);
    return this;
  }

  public World open(long seed) {
    EventLog events = new EventLog();
    events.listen(log::add);
    return World.create(scenario(), seed, events);
  }

  /** Lets a company live for so many days, whatever rings. */
  public World live(long seed, int days) {
    World world = open(seed);
    until(world, days * 1440L);
    return world;
  }

  public static void until(World world, long minute) {
    while (world.advance(minute, 10_000) < minute) {
      // Something rang, or so many entries have run: go on.
    }
  }

  public <T extends Event> List<T> events(Class<T> type) {
    return log.stream().map(Recorded::event).filter(type::isInstance).map(type::cast).toList();
  }

  public List<Recorded> recorded(Class<? extends Event> type) {
    return log.stream().filter(recorded -> type.isInstance(recorded.event())).toList();
  }

  public Recorded number(long number) {
    return log.get((int) number - 1);
  }

  public Scenario scenario() {
    Scenario shop = Plain.with(plain(), "incidents", new IncidentsSpec(matrix, reporting, records));
    return Plain.with(Plain.with(shop, "market", market), "culture", culture);
  }

  private Scenario plain() {
    List<PersonSpec> people = new ArrayList<>();
    for (int i = 1; i <= builders; i++) {
      people.add(person("builder" + i, DEV, "build", builderKnows));
    }
    for (int i = 1; i <= operators; i++) {
      people.add(person("operator" + i, OPS, "operate", knowing.applyAsInt(i)));
    }
    return Plain.scenario(
        1,
        "shop",
        "Shop",
        "",
        LocalDate.of(2026, 6, 1),
        "€",
        cash,
        new LawSettings(List.of("ALL"), List.copyOf(laws), parameters),
        List.of(new CalendarSpec("week", open, close, workdays)),
        List.of(
            new GroupSpec(new GroupId("product"), "Product", Role.PRODUCT, Permille.of(500)),
            new GroupSpec(new GroupId("builders"), "Build", Role.DEVELOPMENT, Permille.of(500)),
            new GroupSpec(new GroupId("runners"), "Run", Role.OPERATIONS, Permille.of(500))),
        List.of(
            Plain.team(DEV, "Dev", new GroupId("builders"), "week"),
            Plain.team(OPS, "Ops", new GroupId("runners"), "week")),
        people,
        List.of(
            stage("build", DEV, StageSpec.Kind.WORK, "build"),
            stage("release", OPS, StageSpec.Kind.RELEASE, "operate")),
        List.of(
            service(SHOP, faults, shopNeedsBank ? List.of(BANK) : List.of()),
            service(BANK, bankFaults, List.of())),
        demand(),
        promises,
        deadlines,
        practices,
        Plain.policy(
            PolicySpec.Approval.NONE,
            releaseDays,
            releaseTime,
            batch,
            0,
            Permille.NONE,
            rota,
            response,
            null,
            PolicySpec.ExpertServes.WHOEVER_ASKS,
            false),
        List.of(),
        List.of(),
        List.of(new RoundSpec("One", 365, 0, List.of(), List.of(), null, List.of())),
        injects,
        List.of(),
        List.of());
  }

  private PersonSpec person(String id, TeamId team, String skill, int knows) {
    return Plain.person(
        new PersonId(id),
        id,
        "",
        team,
        Map.of(skill, Permille.WHOLE),
        Map.of(SHOP, Permille.of(knows), BANK, Permille.WHOLE),
        wage,
        "");
  }

  private static StageSpec stage(String id, TeamId team, StageSpec.Kind kind, String skill) {
    return Plain.stage(
        new StageId(id),
        id,
        kind,
        team,
        skill,
        0,
        false,
        kind == StageSpec.Kind.WORK,
        Permille.NONE,
        DayOfWeek.WEDNESDAY,
        LocalTime.of(14, 0),
        0);
  }

  private ServiceSpec service(ServiceId id, int live, List<ServiceId> needs) {
    return new ServiceSpec(
        id,
        id.value(),
        DEV,
        OPS,
        criticality,
        demand,
        hours,
        List.of(),
        capacity,
        revenue,
        Permille.NONE,
        live,
        needs,
        id.equals(SHOP) ? uses : List.of(),
        id.equals(SHOP) ? breakdowns : List.of(),
        id.equals(SHOP) ? decay : List.of(),
        id.equals(SHOP) ? seasons : List.of(),
        id.equals(SHOP) ? load : LoadSpec.PLAIN,
        id.equals(SHOP) ? exposure : null,
        id.equals(SHOP) ? backup : null,
        0);
  }

  private List<StreamSpec> demand() {
    if (every == 0) {
      return List.of();
    }
    Map<StageId, Distribution> effort = new LinkedHashMap<>();
    effort.put(new StageId("build"), new Distribution.Constant(buildMinutes));
    effort.put(new StageId("release"), new Distribution.Constant(0));
    return List.of(
        Plain.stream(
            new StreamId("features"),
            WorkType.BUSINESS_PROJECT,
            List.of("Feature"),
            SHOP,
            new Distribution.Constant(every),
            effort,
            value,
            0,
            0,
            0));
  }
}
