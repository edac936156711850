package io.unplannedwork.fog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.session.RealGame;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.View;
import io.unplannedwork.view.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharePriceTest {
  private static final Subject PRICE =
      new Subject(Subject.Kind.MEASURE, Measure.SHARE_PRICE.name());

  private final RealGame game = new RealGame(laboratory(), 1);
  private final Fog fog = new Fog(game.session);

  @Test
  void thePriceOfAShareIsToldByWhatItIsMadeOf() {
    begin();
    run();
    Why why = fog.why(Viewer.FACILITATOR, PRICE);

    assertThat(why.lines())
        .extracting(Why.Line::text)
        .startsWith(
            "Company value",
            "Divided by the shares there are",
            "Times the part of its customers that it kept");
    assertThat(why.lines().get(0).lines()).as("cash, and what is ahead").hasSize(2);
    double value = number(why.lines().get(0));
    double shares = number(why.lines().get(1));
    double kept = number(why.lines().get(2)) / 100;
    assertThat(value / shares * kept).isCloseTo(price() / 100.0, within(0.5));
  }

  @Test
  void whereAShareStandsIsSeenBeforeTheRoundRuns() {
    game.endPhase();
    fog.refresh();
    View view = new View();
    view.take(new Update(1, true, fog.view(Viewer.FACILITATOR), List.of()));
    Body.Goal goal = view.all(Body.Goal.class).get(0);
    assertThat(goal.value()).isEqualTo(price()).isBetween(46_000L, 47_000L);
  }

  @Test
  void whatMovedThePriceSumsToHowFarItMoved() {
    begin();
    long before = price();
    run();
    List<Why.Line> moved =
        fog.why(Viewer.FACILITATOR, PRICE).lines().stream()
            .filter(line -> line.text().startsWith("What moved it"))
            .findFirst()
            .orElseThrow()
            .lines();

    assertThat(moved)
        .extracting(Why.Line::text)
        .satisfiesExactly(
            value ->
                assertThat(value).isEqualTo("Money in the bank, and what the last week earned"),
            left -> assertThat(left).endsWith("customers left after an outage"),
            back -> assertThat(back).endsWith("customers came back"));
    assertThat(number(moved.get(1))).isNegative();
    assertThat(number(moved.get(2))).isPositive();
    double sum = moved.stream().mapToDouble(SharePriceTest::number).sum();
    assertThat(sum).isCloseTo((price() - before) / 100.0, within(1.1));
  }

  private void begin() {
    game.session.measures().keepMoves();
    for (int phase = 0; phase < 3; phase++) {
      game.endPhase();
    }
  }

  private void run() {
    game.pass(game.session.now() + 10 * SimTime.DAY);
  }

  private long price() {
    Measures measures = game.session.measures();
    return measures.read(Measure.SHARE_PRICE, Scope.GAME, SimTime.of(game.session.now())).value();
  }

  /** Such as of "−€1,234" or "83.6 %". */
  private static double number(Why.Line line) {
    return Double.parseDouble(line.value().replace('−', '-').replaceAll("[^-0-9.]", ""));
  }

  private static Scenario laboratory() {
    String file = "/scenarios/lab/one-bad-day/scenario.json";
    try (InputStream in = SharePriceTest.class.getResourceAsStream(file)) {
      return ScenarioJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).scenario();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
