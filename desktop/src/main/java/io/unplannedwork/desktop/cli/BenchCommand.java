package io.unplannedwork.desktop.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** How fast this machine is at it; each subcommand measures one thing. */
@Command(
    name = "bench",
    header = "Measure how fast the game is on this machine.",
    description = {
      "",
      "Each measurement says what it counted. Leave the machine alone meanwhile; figures are of one"
          + " run, so look at several."
    },
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar bench engine",
      "  java -jar unplanned-work.jar bench games",
      "  java -jar unplanned-work.jar bench host"
    })
final class BenchCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "Say what to measure: " + String.join(", ", spec.subcommands().keySet()) + ".");
  }
}
