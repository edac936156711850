package io.unplannedwork.property;

import io.unplannedwork.scenario.Habit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * What random scenarios have besides flow and change: culture, upkeep, audits, products, the
 * market, and decisions that turn the organisation round. It has luck of its own.
 */
final class RandomRest {
  private static final List<String> ROLES =
      List.of("CIO", "PRODUCT", "DEVELOPMENT", "OPERATIONS", "QUALITY");

  private final SplittableRandom random;
  private final int groups;
  private final int teams;
  private final int people;
  private final int stages;
  private final int services;
  private final String worker;
  private final List<Supplier<String>> orders = new ArrayList<>();

  /**
   * @param worker a team that does a stage of work
   */
  RandomRest(long seed, int groups, int teams, int people, int stages, int services, int worker) {
    this.worker = "\"team" + worker + "\"";
    random = new SplittableRandom(seed ^ 0x5eedL);
    this.groups = groups;
    this.teams = teams;
    this.people = people;
    this.stages = stages;
    this.services = services;
    ofPeople();
    ofPolicy();
    if (services > 0) {
      ofServices();
    }
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  private int upTo(int most) {
    return random.nextInt(most + 1);
  }

  /** A team that is there from the start. */
  private String team() {
    return "\"team" + random.nextInt(teams) + "\"";
  }

  private String person() {
    return "\"person" + random.nextInt(people) + "\"";
  }

  private String group() {
    return "\"group" + random.nextInt(groups) + "\"";
  }

  private String stage() {
    return "\"stage" + random.nextInt(stages) + "\"";
  }

  private String service() {
    return "\"service" + random.nextInt(services) + "\"";
  }

  private String moment(int from, int until) {
    LocalDate day = LocalDate.of(2026, 6, 1).plusDays(from + upTo(Math.max(0, until - from - 1)));
    return "\"" + day + "T" + (10 + upTo(7)) + ":00\"";
  }

  String culture() {
    return maybe()
        ? ""
        : "\"culture\":{\"morale\":%d,\"leaving\":%d,\"safety\":%d,\"fear\":%d,\"notice\":%d,\"hiring\":%d},\n"
            .formatted(upTo(1000), upTo(5000), upTo(1000), upTo(1000), 1 + upTo(5), upTo(5));
  }

  /** One more team, that only a decision founds. */
  String laterTeam() {
    return "{\"id\":\"team%d\",\"name\":\"Team %d\",\"group\":%s,\"calendar\":\"office\",\"later\":true},"
        .formatted(teams, teams, group());
  }

  /** Somebody whom only a decision hires. */
  String candidate() {
    return "{\"id\":\"candidate\",\"name\":\"Candidate\",\"team\":%s,\"skills\":{\"skill%d\":%d},\"candidate\":true,\"wage\":%d},"
        .formatted(team(), random.nextInt(stages), 300 + upTo(900), upTo(9000));
  }

  /**
   * What a service has besides what it serves.
   *
   * @param knows permille that somebody knows of it
   */
  String service(int days, int knows) {
    StringBuilder all = new StringBuilder();
    List<String> kinds = List.of("LEAK", "DISK", "CERTIFICATE", "PATCH");
    all.append("\"decay\":[");
    for (int i = 0; i < 2; i++) {
      all.append(
          "{\"id\":\"decay%d\",\"title\":\"Decay\",\"kind\":\"%s\",\"days\":%d,\"effort\":%d,\"knows\":%d,\"every\":%d},"
              .formatted(i, kinds.get(upTo(3)), 1 + upTo(6), 1 + upTo(300), knows, upTo(5)));
    }
    all.append("],\"breakdowns\":[");
    if (maybe()) {
      all.append(
          "{\"every\":{\"exponential\":%d},\"counts\":\"%s\",\"heals\":\"%s\",\"losesData\":%s},"
              .formatted(
                  2000 + upTo(9000),
                  maybe() ? "ALWAYS" : "WHILE_UP",
                  maybe() ? "BY_HAND" : "BY_ITSELF",
                  maybe()));
    }
    all.append("],\"seasons\":[");
    if (maybe()) {
      all.append(
          "{\"title\":\"Season\",\"from\":%s,\"until\":%s,\"demand\":%d},"
              .formatted(moment(0, 3), moment(4, days), upTo(5000)));
    }
    all.append(
        "],\"load\":{\"known\":%s,\"step\":%d,\"perDay\":%d},"
            .formatted(maybe(), 1 + upTo(50), upTo(100)));
    all.append("\"exposure\":{\"days\":%d,\"costs\":%d},".formatted(1 + upTo(30), upTo(10_000)));
    all.append(
        "\"backup\":{\"every\":%d,\"bad\":%d,\"lostHour\":%d},"
            .formatted(60 + upTo(2000), upTo(1000), upTo(100)));
    return all.append("\"errorBudget\":").append(1 + upTo(600)).append(',').toString();
  }

  /** What waiting costs. */
  String delay() {
    String from = "\"fromDay\":" + (1 + upTo(5)) + ",";
    String profile =
        switch (upTo(3)) {
          case 0 -> "\"LINEAR\",";
          case 1 -> "\"EXPEDITE\",";
          case 2 -> "\"NONE_FOR_NOW\"," + from;
          default -> "\"FIXED_DATE\",\"once\":" + upTo(1000) + "," + from;
        };
    return maybe()
        ? ""
        : "\"delay\":{\"profile\":%s\"perDay\":%d},".formatted(profile, 1 + upTo(500));
  }

  /** How a practice takes hold; a product, where a stage can be spared. */
  String practice(int spared) {
    String product =
        spared < 0 || maybe()
            ? ""
            : "\"selfService\":{\"stage\":\"stage%d\",\"left\":%d,\"users\":%s},"
                .formatted(spared, upTo(1000), team());
    String habit =
        maybe() ? "" : "\"habit\":\"%s\",".formatted(maybe() ? Habit.GAME_DAYS : Habit.REVIEWS);
    return "\"adoptionDays\":%d,\"alone\":%d,\"upkeep\":%d,\"inForce\":%s,\"fit\":{%s:%d},%s%s"
        .formatted(
            upTo(10), upTo(1000), upTo(600), maybe(), team(), 500 + upTo(1000), product, habit);
  }

  String audits(int days) {
    return maybe()
        ? ""
        : "\"audits\":[{\"id\":\"audit\",\"title\":\"Audit\",\"at\":%s,\"due\":%s,\"changes\":%d,\"team\":%s,\"search\":%d,\"fine\":%d}],\n"
            .formatted(moment(2, 4), moment(5, days), 1 + upTo(9), team(), upTo(500), upTo(900));
  }

  String market() {
    return "\"market\":{\"shares\":%d%s},\n"
        .formatted(
            upTo(1000),
            maybe() ? "" : ",\"customers\":{\"start\":%d}".formatted(1 + upTo(100_000)));
  }

  /** Who must be told of incidents. */
  String reporting() {
    return maybe()
        ? "[]"
        : "[{\"id\":\"report\",\"title\":\"Report\",\"severity\":\"SEV%d\",\"within\":%d,\"team\":%s,\"fine\":%d}]"
            .formatted(1 + upTo(3), 30 + upTo(1000), team(), upTo(900));
  }

  /** Decisions that do a few things each, most of them to the organisation. */
  String decisions() {
    StringBuilder all = new StringBuilder("\"decisions\":[");
    for (int i = 0; i < 2 + upTo(4); i++) {
      all.append(
          "{\"id\":\"own%d\",\"title\":\"Own %d\",\"question\":\"Do it?\",\"roles\":[\"%s\"],\"opens\":{\"plan\":1,\"run\":1},\"once\":%s,\"options\":[{\"id\":\"no\"},{\"id\":\"yes\",\"cost\":%d,\"does\":["
              .formatted(i, i, ROLES.get(upTo(ROLES.size() - 1)), maybe(), upTo(100)));
      for (int order = 0; order < 1 + upTo(3); order++) {
        all.append(orders.get(random.nextInt(orders.size())).get()).append(',');
      }
      all.append("]}]},");
    }
    return all.append("],\n").toString();
  }

  private void order(Supplier<String> one) {
    orders.add(one);
  }

  private void ofPeople() {
    String later = "\"team" + teams + "\"";
    order(() -> "{\"found\":{\"team\":%s,\"days\":%d}}".formatted(later, upTo(3)));
    order(() -> "{\"disband\":%s}".formatted(later));
    order(() -> "{\"move\":{\"person\":%s,\"team\":%s}}".formatted(person(), team()));
    order(() -> "{\"move\":{\"person\":%s,\"team\":%s}}".formatted(person(), later));
    order(() -> "{\"take\":{\"team\":%s,\"stage\":%s}}".formatted(team(), stage()));
    order(() -> "{\"take\":{\"team\":%s,\"stage\":%s}}".formatted(later, stage()));
    order(() -> "{\"hire\":\"candidate\"}");
    order(() -> "{\"blame\":{\"person\":%s}}".formatted(person()));
    order(() -> "{\"blame\":{\"team\":%s}}".formatted(team()));
    order(() -> "{\"praise\":{\"person\":%s}}".formatted(person()));
    order(() -> "{\"celebrate\":%s}".formatted(team()));
    order(() -> "{\"raise\":{\"person\":%s,\"raise\":%d}}".formatted(person(), 1 + upTo(500)));
    order(() -> "{\"drill\":{\"team\":%s,\"minutes\":%d}}".formatted(team(), 1 + upTo(600)));
    order(() -> "{\"reserve\":{\"team\":%s,\"share\":%d}}".formatted(team(), upTo(400)));
    order(
        () ->
            "{\"trust\":{\"from\":%s,\"to\":%s,\"permille\":%d}}"
                .formatted(group(), group(), upTo(2000) - 1000));
    order(
        () ->
            "{\"experiment\":{\"title\":\"Try\",\"team\":%s,\"minutes\":%d,\"chance\":%d,\"whenTrue\":[{\"debtShare\":100}]}}"
                .formatted(worker, 60 + upTo(600), upTo(1000)));
    order(
        () ->
            "{\"automate\":{\"title\":\"Script\",\"team\":%s,\"minutes\":%d,\"stream\":\"stream0\",\"share\":%d}}"
                .formatted(worker, 60 + upTo(600), 1 + upTo(900)));
    if (groups > 1) {
      order(
          () ->
              "{\"liaise\":{\"person\":%s,\"one\":\"group0\",\"other\":\"group1\"}}"
                  .formatted(person()));
      order(() -> "{\"liaise\":{\"person\":%s}}".formatted(person()));
    }
  }

  private void ofPolicy() {
    order(() -> "{\"wipLimit\":{\"stage\":%s,\"limit\":%d}}".formatted(stage(), upTo(5)));
    order(() -> "{\"inHand\":{\"team\":%s,\"items\":%d}}".formatted(team(), 1 + upTo(4)));
    order(
        () ->
            "{\"freeze\":{\"what\":\"%s\",\"days\":%d}}"
                .formatted(maybe() ? "WORK" : "RELEASES", upTo(3)));
    if (services > 0) {
      order(
          () -> "{\"errorBudget\":{\"days\":%d,\"debtShare\":%d}}".formatted(upTo(20), upTo(1000)));
    }
    order(() -> "{\"standardAfter\":%d}".formatted(upTo(3)));
    order(() -> "{\"flags\":%d}".formatted(upTo(1000)));
    order(() -> "{\"rollOut\":{\"steps\":[10,200],\"bake\":%d}}".formatted(1 + upTo(600)));
    order(() -> "{\"emergencies\":\"%s\"}".formatted(maybe() ? "ALLOWED" : "NONE"));
    order(() -> "{\"queue\":{\"by\":\"%s\"}}".formatted(maybe() ? "CD3" : "SHORTEST"));
    order(() -> "{\"keepRecords\":%s}".formatted(maybe()));
    order(
        () ->
            "{\"demand\":{\"stream\":\"stream0\",\"arrivals\":{\"exponential\":%d}}}"
                .formatted(300 + upTo(3000)));
    order(
        () ->
            "{\"effect\":{\"on\":\"%s\",\"permille\":%d,\"days\":%d}}"
                .formatted(maybe() ? "DEFECTS" : "CAPACITY", upTo(900) - 450, 1 + upTo(5)));
    order(
        () ->
            "{\"item\":{\"title\":\"Brought\",\"effort\":{%s:%d},\"valuePerDay\":%d}}"
                .formatted(stage(), 10 + upTo(900), upTo(300)));
  }

  private void ofServices() {
    order(() -> "{\"own\":{\"service\":%s,\"builtBy\":%s}}".formatted(service(), team()));
    order(() -> "{\"own\":{\"service\":%s,\"runBy\":%s}}".formatted(service(), team()));
    order(() -> "{\"own\":{\"service\":%s,\"runBy\":\"team%d\"}}".formatted(service(), teams));
    order(() -> "{\"review\":{\"service\":%s,\"team\":%s}}".formatted(service(), team()));
    order(() -> "{\"removeCauses\":%s}".formatted(team()));
    order(() -> "{\"gameDay\":%s}".formatted(service()));
    order(
        () ->
            "{\"teach\":{\"person\":%s,\"service\":%s,\"minutes\":%d}}"
                .formatted(person(), service(), 1 + upTo(900)));
    order(() -> "{\"upkeep\":{\"service\":%s,\"decay\":\"decay0\"}}".formatted(service()));
    order(
        () ->
            "{\"upkeepEvery\":{\"service\":%s,\"decay\":\"decay1\",\"days\":%d}}"
                .formatted(service(), upTo(4)));
    order(() -> "{\"loadTest\":%s}".formatted(service()));
    order(() -> "{\"scale\":%s}".formatted(service()));
    order(() -> "{\"skipControl\":%s}".formatted(service()));
    order(() -> "{\"makeUp\":%s}".formatted(service()));
    order(() -> "{\"testRestore\":%s}".formatted(service()));
    order(() -> "{\"payBack\":{\"service\":%s,\"pieces\":%d}}".formatted(service(), 1 + upTo(3)));
    order(
        () ->
            "{\"automate\":{\"title\":\"Script\",\"team\":%s,\"minutes\":%d,\"service\":%s,\"decay\":\"decay0\",\"share\":%d}}"
                .formatted(worker, 60 + upTo(600), service(), 1 + upTo(900)));
  }
}
