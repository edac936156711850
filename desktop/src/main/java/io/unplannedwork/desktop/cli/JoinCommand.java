package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.launcher.Launcher;
import io.unplannedwork.desktop.launcher.LauncherOptions;
import io.unplannedwork.desktop.launcher.LauncherOptions.Join.As;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Somebody else's game in the window. */
@Command(
    name = "join",
    header = "Join a game that somebody else hosts, in the window.",
    description = {
      "",
      "A browser joins too, and needs nothing installed: open the address that the host prints."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar join 192.168.1.20:8080 --code 7K2M9QXA --name Ana",
      "  java -jar unplanned-work.jar join 192.168.1.20:8080 --code 7K2M9QXA --projector"
    })
final class JoinCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "ADDRESS",
      description = "Host and port, such as 192.168.1.20:8080, or the address the host prints.")
  String address;

  @Option(
      names = "--code",
      paramLabel = "CODE",
      defaultValue = "",
      description = "The room's code. Default: as in the address, or you are asked.")
  String code;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Your name. Default: you are asked.")
  String name;

  @Option(
      names = "--projector",
      description =
          "Show what everybody may see on the whole screen, for a projector; takes no seat. F11 leaves full screen.")
  boolean projector;

  JoinCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!terminal.hasDisplay()) {
      throw CommandFailure.fault(
          "There is no display here to open a window on; open " + address + " in a browser.");
    }
    As as = projector ? As.PROJECTOR : As.PLAYER;
    Launcher.open(new LauncherOptions.Join(address, code, name, as));
    return Exit.DONE;
  }
}
