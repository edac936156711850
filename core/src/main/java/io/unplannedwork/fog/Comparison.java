package io.unplannedwork.fog;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.measure.Way;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.GoalSpec;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Lays a game that is over beside other ways of playing it on the same luck. */
final class Comparison {
  /** More columns than this nobody reads. */
  private static final int MOST = 6;

  /** What is compared after what the scenario itself asks for. */
  private static final List<Measure> USUAL =
      List.of(
          Measure.COMPANY_VALUE,
          Measure.FEATURES_LIVE,
          Measure.CHANGE_LEAD_TIME,
          Measure.DEPLOYMENTS,
          Measure.CHANGE_FAIL_RATE,
          Measure.OUTAGE_COST,
          Measure.UNPLANNED_SHARE,
          Measure.NIGHT_PAGES,
          Measure.TRUST,
          Measure.MORALE,
          Measure.FLOW_EFFICIENCY,
          Measure.LEAD_TIME);

  private final Scenario scenario;
  private final Texts texts;
  private final Words words;

  Comparison(Scenario scenario, Texts texts) {
    this.scenario = scenario;
    this.texts = texts;
    words = new Words(scenario, texts);
  }

  /** Nothing where there is no other way. */
  Body.Beside of(Way own, List<Way> others) {
    if (others.isEmpty()) {
      return Body.Beside.NOT_YET;
    }
    List<Way> ways = new ArrayList<>(List.of(own));
    ways.addAll(others);
    List<Body.Compared> rows =
        asked().stream().map(measure -> row(measure, ways)).filter(Objects::nonNull).toList();
    return new Body.Beside(
        ways.stream().map(way -> new Body.Way(way.about(), way.stars())).toList(),
        rows.subList(0, Math.min(MOST, rows.size())));
  }

  /** What rounds have predicted, what goals are about, and then the usual. */
  private Set<Measure> asked() {
    Set<Measure> asked = new LinkedHashSet<>();
    for (RoundSpec round : scenario.rounds()) {
      if (round.prediction() != null) {
        asked.add(round.prediction().measure());
      }
    }
    asked.add(Measure.COMPANY_VALUE);
    for (RoundSpec round : scenario.rounds()) {
      round.goals().stream().map(GoalSpec::measure).forEach(asked::add);
    }
    asked.addAll(USUAL);
    return asked;
  }

  /** Null where all ways came to the same, as far as anybody is shown. */
  private Body.Compared row(Measure measure, List<Way> ways) {
    List<String> values = ways.stream().map(way -> value(measure, way)).toList();
    if (values.stream().distinct().count() == 1) {
      return null;
    }
    int sign = measure.better() == Measure.Better.HIGHER ? 1 : -1;
    long most =
        ways.stream()
            .map(way -> way.readings().get(measure))
            .filter(Objects::nonNull)
            .mapToLong(reading -> sign * reading.value())
            .max()
            .orElseThrow();
    List<Boolean> best =
        ways.stream()
            .map(way -> way.readings().get(measure))
            .map(reading -> reading != null && sign * reading.value() == most)
            .toList();
    return new Body.Compared(measure, texts.get("measure." + measure), values, best);
  }

  private String value(Measure measure, Way way) {
    Reading reading = way.readings().get(measure);
    return reading == null ? texts.get("amount.none") : words.value(measure, reading.value());
  }
}
