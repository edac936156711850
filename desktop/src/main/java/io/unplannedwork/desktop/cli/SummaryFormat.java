package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.GoalId;
import io.unplannedwork.contract.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** How a summary is printed. Nothing depends on the machine: not locale, nor line ends. */
enum SummaryFormat {
  /** A table for people. */
  TEXT {
    @Override
    String print(Summary summary) {
      Summary.Title title = summary.title();
      int runs = summary.games().size();
      StringBuilder text = new StringBuilder();
      text.append(title.name()).append(" (").append(title.scenario()).append("), ");
      text.append(runs).append(runs == 1 ? " game" : " games").append(" from seed ");
      text.append(title.seed());
      text.append(title.strategy() == null ? "" : ", strategy " + title.strategy()).append("\n\n");
      Map<GoalId, Summary.Reached> goals = summary.goals();
      if (!goals.isEmpty()) {
        text.append(row("All goals reached", share(summary.won(), runs)));
        goals.forEach(
            (goal, reached) ->
                text.append(row("  " + goal, share(reached.reached(), reached.settled()))));
        text.append(row("Stars, mean", summary.stars().mean().toPlainString())).append('\n');
      }
      text.append(cells("", "mean", "p10", "median", "p90"));
      StringJoiner nothing = new StringJoiner(", ", "\nNothing of: ", "\n").setEmptyValue("");
      summary
          .measures()
          .forEach(
              (measure, spread) -> {
                if (spread.games() == 0) {
                  return;
                }
                if (spread.isNothing()) {
                  nothing.add(words(measure).toLowerCase(Locale.ROOT));
                  return;
                }
                Amounts in = new Amounts(measure.unit(), title.currency());
                text.append(
                    cells(
                        words(measure),
                        in.print(spread.mean()),
                        in.print(spread.p10()),
                        in.print(spread.median()),
                        in.print(spread.p90())));
              });
      return text.append(nothing).toString();
    }
  },

  /** One object, for programs. */
  JSON {
    @Override
    String print(Summary summary) {
      Summary.Title title = summary.title();
      StringBuilder json = new StringBuilder("{\n");
      json.append("  \"scenario\": ").append(quoted(title.scenario())).append(",\n");
      json.append("  \"hash\": ").append(quoted(title.hash())).append(",\n");
      json.append("  \"rules\": ").append(title.rules()).append(",\n");
      json.append("  \"seed\": ").append(title.seed()).append(",\n");
      json.append("  \"runs\": ").append(title.runs()).append(",\n");
      json.append("  \"players\": ").append(title.players()).append(",\n");
      String strategy = title.strategy() == null ? "null" : quoted(title.strategy());
      json.append("  \"strategy\": ").append(strategy).append(",\n");
      json.append("  \"won\": ").append(summary.won()).append(",\n");
      StringJoiner goals = new StringJoiner(",", "{", "\n  }");
      summary
          .goals()
          .forEach(
              (goal, reached) ->
                  goals.add(
                      "\n    "
                          + quoted(goal.value())
                          + (": {\"reached\": " + reached.reached())
                          + (", \"settled\": " + reached.settled() + "}")));
      json.append("  \"goals\": ").append(summary.goals().isEmpty() ? "{}" : goals).append(",\n");
      json.append("  \"stars\": {").append(spread(summary.stars())).append("},\n");
      StringJoiner measures = new StringJoiner(",", "{", "\n  }");
      summary
          .measures()
          .forEach(
              (measure, spread) ->
                  measures.add(
                      "\n    "
                          + quoted(measure.name())
                          + (": {\"unit\": " + quoted(measure.unit().name()))
                          + (", " + spread(spread) + "}")));
      return json.append("  \"measures\": ").append(measures).append("\n}\n").toString();
    }
  },

  /** One row a game, for spreadsheets; what was not measured is an empty field. */
  CSV {
    @Override
    String print(Summary summary) {
      StringJoiner header = new StringJoiner(",", "", "\n").add("run").add("seed");
      header.add("won").add("stars");
      for (Measure measure : Measure.values()) {
        header.add(measure.name());
      }
      StringBuilder csv = new StringBuilder(header.toString());
      for (Game game : summary.games()) {
        StringJoiner line = new StringJoiner(",", "", "\n");
        line.add(Integer.toString(game.run())).add(Long.toString(game.seed()));
        line.add(game.won() ? "1" : "0").add(Integer.toString(game.stars()));
        for (Measure measure : Measure.values()) {
          Long value = game.measures().get(measure);
          line.add(value == null ? "" : value.toString());
        }
        csv.append(line);
      }
      return csv.toString();
    }
  };

  abstract String print(Summary summary);

  private static String row(String name, String value) {
    return String.format(Locale.ROOT, "%-34s %14s\n", name, value);
  }

  private static String cells(String name, String... values) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-34s", name));
    for (String value : values) {
      line.append(String.format(Locale.ROOT, " %14s", value));
    }
    return line.append('\n').toString();
  }

  /** {@code CHANGE_LEAD_TIME} as people write it. */
  static String words(Measure measure) {
    String words = measure.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String share(int part, int whole) {
    BigDecimal percent =
        BigDecimal.valueOf(part * 100L)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN);
    return percent.toPlainString() + " %";
  }

  private static String spread(Spread spread) {
    return "\"games\": "
        + spread.games()
        + (", \"mean\": " + number(spread.mean()))
        + (", \"p10\": " + number(spread.p10()))
        + (", \"median\": " + number(spread.median()))
        + (", \"p90\": " + number(spread.p90()));
  }

  private static String number(BigDecimal number) {
    return number == null ? "null" : number.toPlainString();
  }

  /** A JSON text in pure ASCII, so that its bytes are the same in every encoding. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
