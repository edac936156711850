package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.launcher.NoWindow;
import io.unplannedwork.desktop.store.ScenarioShelf.NoSuchScenario;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: reads the arguments, runs a command, and says with what exit code. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess();
    int exit = run(args, terminal);
    System.exit(exit);
  }

  /**
   * Runs a command line as the process would.
   *
   * @param out gets data only
   * @param err gets messages
   * @return the exit code
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(
        args,
        new Terminal(
            out,
            err,
            System.getenv(),
            System.getProperty("os.name", ""),
            Terminal.Watching.NOBODY));
  }

  static int run(String[] args, Terminal terminal) {
    int exit = commandLine(terminal).execute(args);
    terminal.out().flush();
    terminal.err().flush();
    if (terminal.out().checkError() && exit == Exit.DONE) {
      terminal.say("Standard output could not be written; the data is incomplete.");
      return Exit.FAULT;
    }
    return exit;
  }

  private static CommandLine commandLine(Terminal terminal) {
    CommandLine line = new CommandLine(new RootCommand(terminal));
    line.addSubcommand(new PlayCommand(terminal));
    line.addSubcommand(new HostCommand(terminal));
    line.addSubcommand(new JoinCommand(terminal));
    line.addSubcommand(new NewCommand(terminal));
    line.addSubcommand(new CheckCommand(terminal));
    line.addSubcommand(new SimulateCommand(terminal));
    line.addSubcommand(new CompareCommand(terminal));
    line.addSubcommand(new ReplayCommand(terminal));
    line.addSubcommand(new WhyCommand(terminal));
    line.addSubcommand(new StoryCommand(terminal));
    line.addSubcommand(new LawsCommand(terminal));
    line.addSubcommand(new CatalogueCommand(terminal));
    line.addSubcommand(new SensitivityCommand(terminal));
    line.addSubcommand(new DoctorCommand(terminal));
    CommandLine bench = new CommandLine(new BenchCommand());
    bench.addSubcommand(new BenchEngineCommand(terminal));
    bench.addSubcommand(new BenchGamesCommand(terminal));
    bench.addSubcommand(new BenchHostCommand(terminal));
    line.addSubcommand(bench);
    line.setOut(new PrintWriter(terminal.out(), true));
    line.setErr(new PrintWriter(terminal.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpLongOptionsMaxWidth(24);
    line.setUsageHelpWidth(100);
    if (terminal.interactive() == Terminal.Watching.NOBODY) {
      line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }
    line.setParameterExceptionHandler((wrong, arguments) -> usage(wrong, terminal));
    line.setExecutionExceptionHandler(
        (thrown, command, parsed) -> failure(thrown, parsed, terminal));
    return line;
  }

  private static int usage(ParameterException wrong, Terminal terminal) {
    CommandLine command = wrong.getCommandLine();
    terminal.say(wrong.getMessage().replaceAll("is not an? (int|long)$", "is not a whole number"));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr())) {
      terminal.say("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    command.getErr().flush();
    return Exit.USAGE;
  }

  private static int failure(Exception thrown, ParseResult parsed, Terminal terminal) {
    if (thrown instanceof CommandFailure failure) {
      terminal.say(failure.getMessage());
      return failure.exit();
    }
    if (thrown instanceof NoSuchScenario) {
      terminal.say(thrown.getMessage());
      return Exit.USAGE;
    }
    if (thrown instanceof NoWindow) {
      terminal.say(thrown.getMessage() + " “host” lets you play in a browser.");
      return Exit.FAULT;
    }
    terminal.say("Something went wrong on our side: " + plain(thrown));
    terminal.say(details(thrown, parsed));
    return Exit.FAULT;
  }

  private static String plain(Exception thrown) {
    String message = thrown.getMessage();
    return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
  }

  private static String details(Exception thrown, ParseResult parsed) {
    try {
      Path file = Files.createTempFile("unplanned-work-", ".log");
      try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
        for (String line : new Version().getVersion()) {
          writer.println(line);
        }
        writer.println("command: " + Unspoken.line(parsed.originalArgs()));
        thrown.printStackTrace(writer);
      }
      return "Details are in " + file + "; please send it with a report.";
    } catch (IOException e) {
      return "Details could not be written: " + e.getMessage();
    }
  }
}
