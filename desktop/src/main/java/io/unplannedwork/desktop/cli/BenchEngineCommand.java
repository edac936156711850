package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.bench.EngineBench;
import io.unplannedwork.desktop.bench.Growth;
import io.unplannedwork.desktop.bench.Processor;
import io.unplannedwork.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast the engine is by itself. */
@Command(
    name = "engine",
    header = "Measure the engine by itself: no players, no bots, no measures.",
    description = {
      "",
      "First a laboratory of four stages in a row: items that come in and pieces of work that are"
          + " finished, a second on one core. Then what a simulated day costs a company with every"
          + " law on, from 10 to 1,000 people and from 100 to 20,000 open items; and what it costs"
          + " when so many companies of a size live side by side that they have 1,000 people. Times"
          + " are of the processor, not of the wall; of all lots the middle one, and between what"
          + " the middle half lies. Prints tables in Markdown, and below each as what power of the"
          + " size cost grows: the slope of the straight line through the logarithms that lies"
          + " nearest to them, and its standard error."
    },
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar bench engine",
      "  java -jar unplanned-work.jar bench engine --seconds 10"
    })
final class BenchEngineCommand implements Callable<Integer> {
  private static final int MOST_SECONDS = 600;
  private static final String LABORATORY = "lab/tandem";

  private final Terminal terminal;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How long each figure is measured. Default: ${DEFAULT-VALUE}.")
  int seconds;

  BenchEngineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Arguments.between("--seconds", seconds, 1, MOST_SECONDS);
    Scenario tandem = LoadedScenario.of(LABORATORY).scenario();
    EngineBench bench = new EngineBench(seconds);
    line("On %s:", Processor.machine());
    line("");
    EngineBench.Flow flow = bench.flow(tandem);
    line("| %s, one core | |", LABORATORY);
    line("|---|---|");
    line("| arrivals and completions a second | %,.0f |", flow.perSecond());
    line("| items a second | %,.0f |", flow.arrivals() / flow.seconds());
    line("| simulated days a second | %,.0f |", flow.days() / flow.seconds());
    table("people", bench.byPeople(), "people", EngineBench.Day::people);
    table(
        "people, side by side an hour of each in turn",
        bench.byPeopleSideBySide(),
        "people",
        EngineBench.Day::people);
    table("open items", bench.byItems(), "items", EngineBench.Day::items);
    return Exit.DONE;
  }

  private void table(
      String by, List<EngineBench.Day> days, String size, ToDoubleFunction<EngineBench.Day> sized) {
    line("");
    line(
        "| cost of a day by %s: people | companies | open items | events a day | µs a day"
            + " | µs a day and person | of half of the lots | ns an event |",
        by);
    line("|---|---|---|---|---|---|---|---|");
    for (EngineBench.Day day : days) {
      line(
          "| %,d | %,d | %,d | %,.0f | %,.1f | %.2f | %.2f to %.2f | %,.0f |",
          day.people(),
          day.companies(),
          day.items(),
          day.eventsPerDay(),
          day.microsPerDay(),
          day.microsPerDay() / day.people(),
          day.quantile(0.25) / day.people(),
          day.quantile(0.75) / day.people(),
          1000 * day.microsPerDay() / day.eventsPerDay());
    }
    Growth growth = Growth.of(days, sized, EngineBench.Day::microsPerDay);
    line("");
    line("cost ∝ %s^%.2f ± %.2f; 1 is linear", size, growth.exponent(), growth.error());
  }

  private void line(String format, Object... values) {
    terminal.out().print(String.format(Locale.ROOT, format, values) + "\n");
  }
}
