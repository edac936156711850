package io.unplannedwork.property;

import io.unplannedwork.json.Finding;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ScenarioReading;
import io.unplannedwork.scenario.Problem;
import io.unplannedwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Scenarios nobody would write: random teams, people, stages, streams, services, policies and
 * seats, but valid. They are written as an author writes them, so that the format is tried, too.
 */
final class RandomScenario {
  private static final List<String> ROLES =
      List.of(
          "CIO",
          "PRODUCT",
          "DEVELOPMENT",
          "OPERATIONS",
          "QUALITY",
          "SECURITY",
          "SERVICE_MANAGEMENT");
  private static final List<String> DAYS =
      List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

  private static final List<String> ORDERS =
      List.of("FIFO", "DUE_DATE", "COST_OF_DELAY", "SHORTEST", "CD3");

  private final SplittableRandom random;
  private final StringBuilder text = new StringBuilder();
  private final int groups;
  private final int teams;
  private final int stages;
  private final int services;
  private final int[] teamOfStage;
  private final int classes;
  private final int approval;
  private final int release;
  private final int slicing;
  private final int people;
  private final RandomRest rest;
  private int days;

  /** What whoever knows most of each service knows of it. */
  private final int[] known = new int[4];

  /** The last stage that neither makes nor catches defects; -1 for none. */
  private int spared = -1;

  private RandomScenario(long seed) {
    random = new SplittableRandom(seed);
    groups = 1 + random.nextInt(3);
    teams = groups + random.nextInt(3);
    stages = 1 + random.nextInt(6);
    services = random.nextInt(4);
    classes = random.nextInt(3);
    teamOfStage = new int[stages];
    for (int i = 0; i < stages; i++) {
      teamOfStage[i] = random.nextInt(teams);
    }
    // Work first, then perhaps a board, then perhaps a release.
    release = stages > 1 && services > 0 && random.nextInt(4) > 0 ? stages - 1 : -1;
    approval = stages > 2 && release > 0 && random.nextInt(3) > 0 ? stages - 2 : -1;
    slicing = random.nextInt(3) == 0 ? -1 : 0;
    people = teams + random.nextInt(8);
    rest = new RandomRest(seed, groups, teams, people, stages, services, workers());
  }

  /** The text of a scenario; equal seeds give equal texts. */
  static String text(long seed) {
    return new RandomScenario(seed).write();
  }

  /** The scenario, read and checked. */
  static Scenario of(long seed) {
    return read(seed, text(seed));
  }

  /**
   * The same scenario, but that debt makes work no more variable: the size of an item is then luck
   * alone, and not also what happened to its service before it came.
   */
  static Scenario withSizesByLuckAlone(long seed) {
    return read(
        seed, text(seed).replace("\"parameters\":{", "\"parameters\":{\"DEBT_VARIANCE\":0,"));
  }

  private static Scenario read(long seed, String text) {
    ScenarioReading reading = ScenarioJson.read(text);
    List<Finding> errors =
        reading.findings().stream()
            .filter(finding -> finding.severity() == Problem.Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      throw new AssertionError("scenario " + seed + ": " + errors + "\n" + text);
    }
    return reading.scenario();
  }

  private String write() {
    text.append("{\"schemaVersion\":1,\"id\":\"random\",\"title\":\"Random\",");
    text.append("\"start\":\"2026-06-01\",\"cash\":").append(random.nextInt(200_000)).append(',');
    laws();
    calendars();
    list("groups", groups, this::group);
    list("teams", teams, this::team);
    insert(rest.laterTeam());
    people();
    insert(rest.candidate());
    list("classes", classes, this::serviceClass);
    list("stages", stages, this::stage);
    list("services", services, this::service);
    list("demand", 1 + random.nextInt(3), this::stream);
    rounds();
    list("promises", services == 0 ? 0 : random.nextInt(3), this::promise);
    list("deadlines", services == 0 ? 0 : random.nextInt(2), this::deadline);
    text.append(rest.audits(days)).append(rest.market()).append(rest.culture());
    list("freezes", random.nextInt(3), this::freeze);
    list("practices", random.nextInt(3), this::practice);
    policies();
    seating();
    list("bonuses", random.nextInt(ROLES.size()), this::bonus);
    list("injects", 1 + random.nextInt(2), this::inject);
    text.append(rest.decisions());
    text.append("}");
    return text.toString();
  }

  private interface Element {
    void write(int number);
  }

  private void list(String name, int count, Element element) {
    text.append('"').append(name).append("\":[");
    for (int i = 0; i < count; i++) {
      text.append('{');
      element.write(i);
      text.append("},");
    }
    text.append("],\n");
  }

  /** One more into the list that was written last. */
  private void insert(String element) {
    text.insert(text.lastIndexOf("]"), element);
  }

  private void key(String name, String value) {
    text.append('"').append(name).append("\":\"").append(value).append("\",");
  }

  private void key(String name, long value) {
    text.append('"').append(name).append("\":").append(value).append(',');
  }

  private void laws() {
    List<String> laws = new ArrayList<>();
    for (io.unplannedwork.scenario.Law law : io.unplannedwork.scenario.Law.values()) {
      laws.add("\"" + law.name() + "\"");
    }
    String some =
        String.join(",", laws.stream().filter(law -> random.nextInt(5) == 0).sorted().toList());
    text.append("\"laws\":{\"off\":[").append(random.nextBoolean() ? some : "");
    text.append("],\"parameters\":{\"RECURRENCE\":")
        .append(random.nextInt(3) * 300)
        .append("}},\n");
    boolean records = random.nextBoolean();
    text.append("\"incidents\":{\"records\":").append(records);
    text.append(",\"reporting\":").append(rest.reporting()).append("},\n");
  }

  private void calendars() {
    int open = 6 + random.nextInt(4);
    text.append("\"calendars\":[{\"id\":\"office\",\"open\":\"0")
        .append(open)
        .append(":00\",\"close\":\"")
        .append(open + 8)
        .append(":30\"},{\"id\":\"always\",\"open\":\"00:00\",\"close\":\"00:00\",\"days\":[")
        .append(String.join(",", DAYS.stream().map(day -> "\"" + day + "\"").toList()))
        .append("]}],\n");
  }

  private void group(int i) {
    key("id", "group" + i);
    key("name", "Group " + i);
    key("head", ROLES.get(1 + i));
    key("trust", random.nextInt(1001));
  }

  private void team(int i) {
    key("id", "team" + i);
    key("name", "Team " + i);
    key("group", "group" + (i < groups ? i : random.nextInt(groups)));
    key("calendar", random.nextInt(4) == 0 ? "always" : "office");
    key("inHand", random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 1);
    key("turn", 1 + random.nextInt(300));
    key("overtime", random.nextInt(4) == 0 ? random.nextInt(200) : 0);
  }

  private void serviceClass(int i) {
    key("id", "class" + i);
    key("name", "Class " + i);
    key("precedence", random.nextInt(8));
    key("most", random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 0);
    text.append("\"preempts\":").append(random.nextInt(3) == 0).append(',');
    text.append("\"passesLimits\":").append(random.nextInt(3) == 0).append(',');
    if (random.nextInt(3) == 0) {
      key("order", ORDERS.get(random.nextInt(ORDERS.size())));
    }
  }

  private void people() {
    list(
        "people",
        people,
        i -> {
          int team = i < teams ? i : random.nextInt(teams);
          key("id", "person" + i);
          key("name", "Person " + i);
          key("team", "team" + team);
          text.append("\"skills\":{");
          for (int stage = 0; stage < stages; stage++) {
            // The first of a team can do all that the team does.
            if (i < teams && teamOfStage[stage] == team || random.nextInt(3) == 0) {
              key("skill" + stage, 300 + random.nextInt(1500));
            }
          }
          text.append("},\"knows\":{");
          for (int service = 0; service < services; service++) {
            int knows = random.nextInt(1001);
            key("service" + service, knows);
            known[service] = Math.max(known[service], knows);
          }
          text.append("},");
          key("wage", random.nextInt(9000));
        });
  }

  private void stage(int i) {
    key("id", "stage" + i);
    key("name", "Stage " + i);
    key("team", "team" + teamOfStage[i]);
    key("skill", "skill" + i);
    if (i == approval || i == release) {
      key("kind", i == approval ? "APPROVAL" : "RELEASE");
      key("boardDay", DAYS.get(random.nextInt(5)));
      key("cutoff", random.nextInt(3) * 720L);
      return;
    }
    int limit = random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 0;
    key("wipLimit", limit);
    key("inflow", random.nextInt(4) == 0 ? "PUSH" : "PULL");
    key("transfer", random.nextInt(4) == 0 ? 1 + random.nextInt(limit == 0 ? 3 : limit) : 1);
    if (classes > 0 && random.nextInt(3) == 0) {
      text.append("\"lanes\":{\"class0\":").append(1 + random.nextInt(3)).append("},");
    }
    if (random.nextInt(3) == 0) {
      text.append("\"blocking\":{\"hazard\":").append(1 + random.nextInt(3000));
      text.append(",\"by\":\"test data\",");
      if (random.nextBoolean()) {
        text.append("\"team\":\"team").append(random.nextInt(teams)).append("\",\"work\":30},");
      } else {
        text.append("\"lasts\":").append(distribution(1, 900)).append("},");
      }
    }
    boolean makes = random.nextBoolean();
    text.append("\"makesDefects\":").append(makes).append(',');
    text.append("\"slices\":").append(i == slicing).append(',');
    int catches = random.nextInt(2) * random.nextInt(1001);
    key("catches", catches);
    spared = makes || catches > 0 ? spared : i;
  }

  private void service(int i) {
    key("id", "service" + i);
    key("name", "Service " + i);
    key("builtBy", "team" + random.nextInt(teams));
    key("runBy", "team" + random.nextInt(teams));
    key("criticality", 1 + random.nextInt(4));
    key("demand", random.nextInt(100));
    key("capacity", random.nextInt(3) * (100L + random.nextInt(100)));
    key("revenue", random.nextInt(5000));
    key("debt", random.nextInt(1001));
    key("faults", random.nextInt(4));
    text.append(rest.service(7, known[i]));
    if (i > 0 && random.nextInt(3) == 0) {
      text.append("\"needs\":[\"service").append(i - 1).append("\"],");
    } else if (i > 0 && random.nextInt(3) == 0) {
      text.append("\"uses\":[{\"service\":\"service").append(random.nextInt(i));
      text.append("\",\"loses\":").append(1 + random.nextInt(999)).append("}],");
    }
  }

  private String distribution(int least, int most) {
    int mean = least + random.nextInt(most - least);
    return switch (random.nextInt(5)) {
      case 0 -> "{\"constant\":" + mean + "}";
      case 1 -> "{\"gamma\":{\"mean\":" + mean + ",\"cv2\":" + (1 + random.nextInt(3000)) + "}}";
      case 2 ->
          "{\"lognormal\":{\"mean\":" + mean + ",\"cv2\":" + (1 + random.nextInt(3000)) + "}}";
      case 3 -> "{\"listed\":[" + mean + "," + (mean / 2) + "," + (2 * mean) + "]}";
      default -> "{\"exponential\":" + mean + "}";
    };
  }

  /** Some of the stages, at least one; the release always where there is one. */
  private List<Integer> path() {
    List<Integer> path = new ArrayList<>();
    for (int stage = 0; stage < stages; stage++) {
      if (stage == release || random.nextInt(3) > 0) {
        path.add(stage);
      }
    }
    if (path.isEmpty()) {
      path.add(random.nextInt(stages));
    }
    return path;
  }

  private void stream(int i) {
    key("id", "stream" + i);
    String[] types = {"BUSINESS_PROJECT", "INTERNAL_PROJECT", "CHANGE", "UNPLANNED_WORK"};
    key("type", types[random.nextInt(types.length)]);
    text.append("\"titles\":[\"Thing\",\"Other thing\"],");
    if (services > 0) {
      key("service", "service" + random.nextInt(services));
      key("valuePerDay", random.nextInt(500));
    }
    if (random.nextInt(5) == 0) {
      key("loop", 1 + random.nextInt(4));
    } else {
      text.append("\"arrivals\":").append(distribution(300, 3000)).append(',');
    }
    if (classes > 0 && random.nextBoolean()) {
      key("serviceClass", "class" + random.nextInt(classes));
    }
    if (i > 0 && random.nextInt(4) == 0) {
      text.append("\"needs\":[\"stream").append(random.nextInt(i)).append("\"],");
    }
    text.append(rest.delay());
    key("dueWithin", random.nextInt(2) * random.nextInt(20_000));
    text.append("\"standard\":").append(random.nextInt(4) == 0).append(',');
    key("migratesData", random.nextInt(2) * random.nextInt(1001));
    text.append("\"effort\":{");
    for (int stage : path()) {
      text.append("\"stage").append(stage).append("\":").append(distribution(10, 900)).append(',');
    }
    text.append("},");
    key("most", random.nextInt(3) == 0 ? 1 + random.nextInt(20) : 0);
  }

  private void rounds() {
    int rounds = 1 + random.nextInt(2);
    list(
        "rounds",
        rounds,
        i -> {
          int interlude = random.nextInt(3) == 0 ? 7 : 0;
          days += 7 + interlude;
          key("title", "Round " + (i + 1));
          key("days", 7);
          key("interlude", interlude);
          text.append("\"goals\":[{\"id\":\"goal").append(i).append("\",\"title\":\"A goal\",");
          text.append("\"measure\":\"LEAD_TIME\",\"atMost\":5000}],");
        });
  }

  private String moment(int from, int until) {
    return java.time.LocalDate.of(2026, 6, 1)
            .plusDays(from + random.nextInt(Math.max(1, until - from)))
            .toString()
        + "T"
        + (10 + random.nextInt(8))
        + ":00";
  }

  private void promise(int i) {
    key("id", "promise" + i);
    key("title", "Promise " + i);
    key("service", "service" + random.nextInt(services));
    key("arrives", moment(0, 3));
    key("due", moment(4, days));
    text.append("\"effort\":{");
    for (int stage : path()) {
      key("stage" + stage, 10 + random.nextInt(1500));
    }
    text.append("},");
    key("valuePerDay", random.nextInt(2000));
    key("penalty", random.nextInt(20_000));
    if (i > 0 && random.nextBoolean()) {
      text.append("\"needs\":[\"promise0\"],");
    }
  }

  private void freeze(int i) {
    int from = random.nextInt(5);
    key("id", "freeze" + i);
    key("title", "Freeze " + i);
    key("from", moment(from, from + 1));
    key("until", moment(from + 2, from + 4));
    key("what", random.nextBoolean() ? "WORK" : "RELEASES");
    text.append("\"exceptStreams\":[\"stream0\"],");
  }

  private void deadline(int i) {
    key("id", "deadline" + i);
    key("title", "Deadline " + i);
    key("service", "service" + random.nextInt(services));
    String day = moment(1, days).substring(0, 10);
    key("from", day + "T08:00");
    key("until", day + "T16:00");
    key("runs", 1 + random.nextInt(400));
    key("penalty", random.nextInt(9000));
  }

  private void practice(int i) {
    io.unplannedwork.scenario.EffectSpec.Effect[] effects =
        io.unplannedwork.scenario.EffectSpec.Effect.values();
    key("id", "practice" + i);
    key("name", "Practice " + i);
    key("startedBy", ROLES.get(random.nextInt(4)));
    key("team", "team" + workers());
    key("effort", 60 + random.nextInt(900));
    key("cost", random.nextInt(2000));
    text.append("\"effects\":[{\"effect\":\"")
        .append(effects[random.nextInt(effects.length)])
        .append("\",\"permille\":")
        .append(random.nextInt(-900, 900))
        .append("}],")
        .append(rest.practice(spared));
  }

  /** A team that does work, and not only approves or releases it. */
  private int workers() {
    int stage = random.nextInt(stages);
    return stage == approval || stage == release ? teamOfStage[0] : teamOfStage[stage];
  }

  private void policies() {
    text.append("\"policies\":{");
    key("approval", List.of("NONE", "PEER", "BOARD").get(random.nextInt(3)));
    int day = random.nextInt(DAYS.size());
    String second = "\",\"" + DAYS.get((day + 3) % DAYS.size());
    text.append("\"releaseDays\":[\"").append(DAYS.get(day));
    text.append(random.nextBoolean() ? second : "").append("\"],");
    key("batch", random.nextInt(5));
    key("slice", random.nextInt(3) * 240L);
    key("debtShare", random.nextInt(4) * 100L);
    key("rota", List.of("NOBODY", "RUNNERS", "RUNNERS_AND_BUILDERS").get(random.nextInt(3)));
    key("response", random.nextBoolean() ? "ROLL_BACK" : "FIX_FORWARD");
    key("expert", "person0");
    key(
        "expertServes",
        List.of("WHOEVER_ASKS", "INCIDENTS", "PROMISES", "TEACHING").get(random.nextInt(4)));
    key("order", ORDERS.get(random.nextInt(ORDERS.size())));
    text.append("\"changes\":{");
    key("releases", random.nextInt(3) == 0 ? "ON_DEMAND" : "ON_DAYS");
    key("window", random.nextInt(3) * 45L);
    key("standardAfter", random.nextInt(3) * 2L);
    key("emergencies", random.nextBoolean() ? "ALLOWED" : "NONE");
    key("approvalFrom", List.of("LOW", "MEDIUM", "HIGH").get(random.nextInt(3)));
    text.append("\"rollout\":[").append(random.nextBoolean() ? "" : "10,200").append("],");
    key("bake", 1 + random.nextInt(600));
    key("flags", random.nextInt(2) * random.nextInt(1001));
    text.append("},\"stopTheLine\":").append(random.nextBoolean()).append("},\n");
  }

  private void seating() {
    int seats = 1 + random.nextInt(4);
    text.append("\"seating\":[{\"players\":1,\"seats\":[");
    for (int seat = 0; seat < seats; seat++) {
      List<String> roles = new ArrayList<>();
      for (int role = 0; role < ROLES.size(); role++) {
        if (role % seats == seat) {
          roles.add("\"" + ROLES.get(role) + "\"");
        }
      }
      text.append("{\"id\":\"seat").append(seat).append("\",\"title\":\"Seat ").append(seat);
      text.append("\",\"bot\":\"Bot\",\"roles\":[").append(String.join(",", roles)).append("]},");
    }
    text.append("]}],\n");
  }

  private void bonus(int i) {
    key("role", ROLES.get(i));
    key("full", 1 + random.nextInt(9000));
    text.append(
        "\"parts\":[{\"measure\":\"OUTAGE_MINUTES\",\"weight\":400,\"none\":600,\"all\":0},");
    text.append("{\"measure\":\"ITEMS_FINISHED\",\"weight\":600,\"none\":0,\"all\":20}],");
  }

  private void inject(int i) {
    key("id", "inject" + i);
    key("title", "Inject " + i);
    boolean incident = services > 0 && i == 0;
    key("what", incident ? "INCIDENT" : "MESSAGE");
    if (incident) {
      key("service", "service" + random.nextInt(services));
      key("severity", "SEV" + (1 + random.nextInt(4)));
    }
    if (random.nextBoolean()) {
      key("at", moment(0, days));
    }
    text.append("\"bell\":").append(random.nextBoolean()).append(',');
  }
}
