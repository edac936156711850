package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What builds and releases run on is a service like any other, and breaks like one. */
class PipelineTest {
  private static final String BREAKS =
      ", \"breakdowns\": [{\"title\": \"It is red\", \"every\": {\"constant\": 8000}, \"lasts\": {\"constant\": 2000}, \"reach\": \"WHOLE\"}]";

  /** Everything is tested and released by a pipeline that somebody else runs. */
  private static Firm firm(String pipeline) {
    return new Firm()
            .policies("\"changes\": {\"releases\": \"ON_DEMAND\"}")
            .team("developers", "dev")
            .team("operators", "ops")
            .stage("build", "developers", ", \"makesDefects\": true")
            .stage("test", "developers", ", \"runsOn\": \"pipeline\"")
            .stage("release", "developers", ", \"kind\": \"RELEASE\", \"runsOn\": \"pipeline\"")
            .service("shop", "developers", "developers", "")
            .service("pipeline", "operators", "operators", pipeline)
            .person("dora", "developers", List.of("build", "test", "release"), "shop")
            .person("dirk", "developers", List.of("build", "test", "release"), "shop")
            .person("olga", "operators", List.of("release"), "pipeline")
            .stream(
                "changes",
                "shop",
                400,
                "\"build\": {\"exponential\": 300}, \"test\": {\"exponential\": 60}, \"release\": {\"constant\": 10}");
  }

  /** From when to when the pipeline was down, in minutes. */
  private static List<long[]> outages(Firm firm) {
    List<long[]> outages = new ArrayList<>();
    for (Recorded each : firm.recorded(ProductionEvent.HealthChanged.class)) {
      switch (((ProductionEvent.HealthChanged) each.event()).health()) {
        case DOWN -> outages.add(new long[] {each.at().minutes(), Long.MAX_VALUE});
        default -> outages.get(outages.size() - 1)[1] = each.at().minutes();
      }
    }
    return outages;
  }

  private static long inside(List<long[]> outages, List<Recorded> events) {
    return events.stream()
        .filter(
            each ->
                outages.stream()
                    .anyMatch(out -> out[0] < each.at().minutes() && each.at().minutes() < out[1]))
        .count();
  }

  @Test
  void W22_aBrokenPipelineIsAnOutageForThoseWhoBuild() {
    Firm broken = firm(BREAKS).open(1).live(84);
    Firm whole = firm("").open(1).live(84);
    List<long[]> outages = outages(broken);

    assertThat(outages).hasSizeGreaterThan(5);
    assertThat(inside(outages, releases(broken))).as("nothing goes out meanwhile").isZero();
    assertThat(inside(outages, tests(broken))).as("and no test begins").isZero();
    assertThat(waited(broken)).as("what waited says for what").isGreaterThan(20_000);
    assertThat(waited(whole)).isZero();
    assertThat(broken.leadTime(0, 84)).isGreaterThan(1.3 * whole.leadTime(0, 84));
    assertThat(broken.reading(Measure.OUTAGE_MINUTES).value())
        .as("it counts as an outage like any other")
        .isGreaterThan(10_000);
  }

  @Test
  void W22_whenThePipelineIsBackWhatWaitedGoesOutAtOnce() {
    Firm firm = firm(BREAKS).open(1).live(84);
    List<Recorded> releases = releases(firm);
    long kept = 0;
    for (long[] outage : outages(firm)) {
      kept += releases.stream().anyMatch(each -> each.at().minutes() == outage[1]) ? 1 : 0;
    }
    assertThat(kept).isPositive();
  }

  /** Deployments of changes; a repair is brought out by hand. */
  private static List<Recorded> releases(Firm firm) {
    return firm.recorded(ChangeEvent.DeploymentStarted.class).stream()
        .filter(each -> !((ChangeEvent.DeploymentStarted) each.event()).repair())
        .toList();
  }

  private static List<Recorded> tests(Firm firm) {
    return firm.recorded(FlowEvent.WorkStarted.class).stream()
        .filter(each -> ((FlowEvent.WorkStarted) each.event()).stage().value().equals("test"))
        .toList();
  }

  private static long waited(Firm firm) {
    return firm.events(FlowEvent.ItemLive.class).stream()
        .flatMap(live -> live.account().stream())
        .filter(spent -> spent.spent() == Spent.WAITED_FOR_SERVICE)
        .mapToLong(SpentMinutes::minutes)
        .sum();
  }
}
