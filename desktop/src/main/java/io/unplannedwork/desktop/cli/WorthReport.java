package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.room.Meaning;
import io.unplannedwork.room.Stretch;
import io.unplannedwork.scenario.MomentSpec;
import io.unplannedwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells of several strategies what happened and what was worth deciding, as tables for people. */
final class WorthReport {
  /** So many of the games of a strategy a seat may have nothing meaningful in hand. */
  private static final int MOST_EMPTY_PERMILLE = 100;

  /** The longest title of a moment, indented. */
  private static final int WIDTH = 62;

  private final Scenario scenario;
  private final Map<String, Worth> strategies;
  private final StringBuilder text = new StringBuilder();

  /** {@code strategies} by name, in the order in which they are printed. */
  WorthReport(Scenario scenario, Map<String, Worth> strategies) {
    this.scenario = scenario;
    this.strategies = strategies;
  }

  String print() {
    moments();
    empty();
    never();
    return text.toString();
  }

  /** Whether every moment happens as often as expected under each strategy. */
  boolean met() {
    return scenario.moments().stream()
        .allMatch(
            moment ->
                strategies.values().stream()
                    .allMatch(
                        worth ->
                            worth.moment(moment.id()) * 1000L
                                >= (long) moment.atLeast().value() * worth.games()));
  }

  private void moments() {
    head("Moments, in how many of 100 games");
    for (MomentSpec moment : scenario.moments()) {
      List<String> cells = new ArrayList<>();
      strategies
          .values()
          .forEach(worth -> cells.add(percent(worth.moment(moment.id()), worth.games())));
      String expected =
          moment.atLeast().value() == 0 ? "" : " (" + moment.atLeast().value() / 10 + " or more)";
      row(moment.title() + expected, cells);
    }
    if (scenario.moments().isEmpty()) {
      text.append("  The scenario names none (\"moments\").\n");
    }
  }

  private void empty() {
    head("Of 100 plans and weeks, without a choice");
    TreeSet<SeatId> seats = new TreeSet<>();
    strategies.values().forEach(worth -> seats.addAll(worth.meant().keySet()));
    for (SeatId seat : seats) {
      List<String> cells = new ArrayList<>();
      strategies.values().forEach(worth -> cells.add(share(worth.meant().get(seat), worth)));
      row(seat.value(), cells);
    }
    text.append(
        "  A choice: a decision in hand of which, answered there, two answers differ in a fifth of"
            + " the games\n  by 2 % of the company's value, 10 % of the seat's bonus, or a goal.\n");
    text.append("\nWhere that is so in more than one game of ten\n");
    int before = text.length();
    strategies.forEach(
        (name, worth) ->
            worth
                .meant()
                .forEach(
                    (seat, stretches) ->
                        stretches.forEach(
                            (at, found) ->
                                thin(name, worth, seat, at, worth.games() - found.games()))));
    if (text.length() == before) {
      text.append("  Nowhere.\n");
    }
  }

  private void thin(String strategy, Worth worth, SeatId seat, Stretch at, int games) {
    if (games * 1000 > MOST_EMPTY_PERMILLE * worth.games()) {
      String when = at.week() == 0 ? "plan" : "week " + at.week();
      text.append(
          String.format(
              Locale.ROOT,
              "  %s, round %d, %s: %d of %d games of %s\n",
              seat,
              at.round(),
              when,
              games,
              worth.games(),
              strategy));
    }
  }

  private void never() {
    text.append("\nAnswers that were never the best for the company or for the seat\n");
    SortedMap<String, SortedMap<String, int[]>> all = new TreeMap<>();
    for (Worth worth : strategies.values()) {
      worth
          .options()
          .forEach(
              (decision, options) ->
                  options.forEach(
                      (says, option) -> {
                        int[] sum =
                            all.computeIfAbsent(decision, id -> new TreeMap<>())
                                .computeIfAbsent(says, each -> new int[2]);
                        sum[0] += option.tried();
                        sum[1] += option.best();
                      }));
    }
    int before = text.length();
    all.forEach(
        (decision, options) ->
            options.forEach(
                (says, sum) -> {
                  if (sum[1] == 0) {
                    text.append(
                        String.format(
                            Locale.ROOT, "  %s: %s (tried %d times)\n", decision, says, sum[0]));
                  }
                }));
    if (text.length() == before) {
      text.append("  None.\n");
    }
  }

  private void head(String title) {
    if (text.length() > 0) {
      text.append('\n');
    }
    line(title, new ArrayList<>(strategies.keySet()));
  }

  private void row(String name, List<String> cells) {
    line("  " + name, cells);
  }

  private void line(String name, List<String> cells) {
    text.append(String.format(Locale.ROOT, "%-" + WIDTH + "s", name));
    int place = 0;
    for (String strategy : strategies.keySet()) {
      int width = Math.max(strategy.length(), 5);
      text.append(String.format(Locale.ROOT, "  %" + width + "s", cells.get(place++)));
    }
    text.append('\n');
  }

  private static String share(SortedMap<Stretch, Meaning.Found> stretches, Worth worth) {
    if (stretches == null) {
      return "–";
    }
    int played = stretches.size() * worth.games();
    int meant = stretches.values().stream().mapToInt(Meaning.Found::games).sum();
    return percent(played - meant, played);
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.0f", 100.0 * part / whole);
  }
}
