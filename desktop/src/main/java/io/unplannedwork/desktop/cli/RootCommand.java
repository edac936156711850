package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.launcher.Launcher;
import io.unplannedwork.desktop.launcher.LauncherOptions;
import io.unplannedwork.desktop.launcher.NoWindow;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Without arguments: the game's window, or the host where there is no display. */
@Command(
    name = "java -jar unplanned-work.jar",
    versionProvider = Version.class,
    header = "Unplanned Work: a multiplayer simulation game of IT delivery.",
    description = {
      "",
      "Without a command it opens the game's window; on a machine without a display it says so and"
          + " starts @|bold host|@, so that you play in a browser."
    },
    synopsisSubcommandLabel = "[COMMAND]",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:our fault",
      "2:wrong usage",
      "3:the checked thing has errors",
      "4:a goal or an expectation was not met"
    },
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar",
      "  java -jar unplanned-work.jar host --port 8080",
      "  java -jar unplanned-work.jar simulate first-release --runs 100 --seed 7",
      "",
      "“COMMAND --help” tells more about a command."
    })
final class RootCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.",
      scope = picocli.CommandLine.ScopeType.INHERIT)
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version, the number of the rules and the Java that runs it.")
  boolean version;

  RootCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!terminal.hasDisplay()) {
      terminal.say("There is no display here to open a window on, so this starts a host instead.");
      return new HostCommand(terminal).call();
    }
    try {
      Launcher.open(new LauncherOptions.Menu());
      return Exit.DONE;
    } catch (NoWindow e) {
      terminal.say(e.getMessage() + " This starts a host instead.");
      return new HostCommand(terminal).call();
    }
  }
}
