package io.unplannedwork.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.Subject;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChartTest {
  @Test
  void ticksAreRoundNumbersAndHoldTheData() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 1000; i++) {
      double least = random.nextDouble(-1e6, 1e6);
      double most = least + Math.pow(10, random.nextDouble(-3, 7));
      Axis axis = Axis.holding(least, most, 5);
      double lead = axis.step() / Math.pow(10, Math.floor(Math.log10(axis.step()) + 1e-9));

      assertThat(axis.least()).isLessThanOrEqualTo(least);
      assertThat(axis.most()).isGreaterThanOrEqualTo(most);
      assertThat(Math.round(lead)).isIn(1L, 2L, 5L);
      assertThat(axis.ticks()).hasSizeBetween(2, 9);
    }
  }

  @Test
  void anAxisOfOneNumberStillHasAWidth() {
    assertThat(Axis.holding(7, 7, 5).most()).isGreaterThan(Axis.holding(7, 7, 5).least());
    assertThat(Axis.holding(0, 0, 5).most()).isPositive();
    assertThat(Axis.counting(0, 5).ticks()).extracting(Axis.Tick::number).containsExactly(0.0, 1.0);
  }

  @Test
  void countsHaveWholeTicks() {
    assertThat(Axis.counting(3, 5).ticks())
        .extracting(Axis.Tick::number)
        .containsExactly(0.0, 1.0, 2.0, 3.0);
  }

  @Test
  void aNumberBesideATickHasADecimalOnlyWhereItIsNotWhole() {
    assertThat(Axis.text(3)).isEqualTo("3");
    assertThat(Axis.text(0.1 + 0.2)).isEqualTo("0.3");
  }

  @Test
  void bandsLieOnOneAnotherWithLiveAtTheBottom() {
    CumulativeFlow flow =
        CumulativeFlow.of(
            List.of(
                new Body.DayPoint(0, List.of(4, 1), 0, 0, 0, 0, 0, 0),
                new Body.DayPoint(1, List.of(2, 3), 5, 0, 0, 0, 0, 0)));

    assertThat(flow.bands()).extracting(CumulativeFlow.Band::stage).containsExactly(-1, 1, 0);
    for (int i = 1; i < flow.bands().size(); i++) {
      assertThat(flow.bands().get(i).low()).isEqualTo(flow.bands().get(i - 1).high());
    }
    assertThat(flow.top()).isEqualTo(10);
    assertThat(flow.bands().get(0).high()).containsExactly(0f, 0.5f);
    assertThat(flow.bands().get(2).high()).containsExactly(0.5f, 1f);
    assertThat(CumulativeFlow.of(List.of()).bands()).allMatch(band -> band.x().length == 0);
  }

  @Test
  void halfAndEightyFiveOfAHundredStayUnderTheirLines() {
    List<Double> numbers = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      numbers.add((double) i);
    }
    Scatter scatter = Scatter.of(numbers, numbers);

    assertThat(scatter.half()).isCloseTo(0.50, within(1e-9));
    assertThat(scatter.most85()).isCloseTo(0.85, within(1e-9));
    assertThat(scatter.few()).isFalse();
    assertThat(Scatter.of(List.of(1.0), List.of(9.0)).few()).isTrue();
  }

  @Test
  void aRunChartKeepsNothingInThePictureAndLeavesOutMarksBeyondIt() {
    RunChart chart =
        RunChart.of(List.of(0.0, 1.0, 2.0), List.of(90.0, 100.0, 95.0), List.of(1.0, 99.0));

    assertThat(chart.up().least()).isZero();
    assertThat(chart.up().place(95)).isEqualTo(chart.median());
    assertThat(chart.marks()).containsExactly(chart.across().place(1));
  }

  @Test
  void aSparklineFillsItsField() {
    assertThat(RunChart.sparkline(List.of(5.0, 9.0, 7.0)))
        .containsExactly(new Point(0, 0), new Point(0.5, 1), new Point(1, 0.5));
    assertThat(RunChart.sparkline(List.of(5.0, 5.0)))
        .extracting(Point::y)
        .containsExactly(0.5, 0.5);
  }

  @Test
  void theBarOfAnAccountIsFullAndSkipsLinesWithoutAShare() {
    StackedBar bar =
        StackedBar.of(
            new Why(
                new Subject(Subject.Kind.ITEM, "1"),
                "",
                "",
                List.of(line(250), line(-1), line(750)),
                ""));

    assertThat(bar.pieces())
        .containsExactly(new StackedBar.Piece(0, 0, 0.25), new StackedBar.Piece(2, 0.25, 1));
  }

  private static Why.Line line(int permille) {
    return new Why.Line("", "", permille, null, List.of());
  }
}
