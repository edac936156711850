package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.server.Host;
import io.unplannedwork.desktop.server.Host.HostFailure;
import io.unplannedwork.desktop.server.Rooms;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.Postgres;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.desktop.store.StoreFailure;
import io.unplannedwork.room.Bots;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A game for others to join. */
@Command(
    name = "host",
    header = "Host a game that others join from browsers and windows.",
    description = {
      "",
      "Prints the address to open, the code of the room and the facilitator's own address, and runs"
          + " until it is stopped. The game is stored as it is played: started again with the same"
          + " journal, a host goes on with the games that are not over, paused where they were."
    },
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar host",
      "  java -jar unplanned-work.jar host --port 8123 --scenario my/scenario --players 4",
      "  java -jar unplanned-work.jar host --journal workshop.journal --bind 192.168.1.20",
      "  java -jar unplanned-work.jar host --database jdbc:postgresql://db.example/games"
    })
final class HostCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 8080;
  private static final int MOST_PORT = 65_535;

  private final Terminal terminal;

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "The port to listen at; 0 for any that is free. Default: "
              + USUAL_PORT
              + ", or any where that is in use.")
  Integer port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description = "Listen at this address of the machine only. Default: at all of them.")
  String bind = "";

  @Option(
      names = "--scenario",
      paramLabel = "SCENARIO",
      description =
          "A folder, a scenario.json, or the id of a bundled scenario. Default: first-release.")
  String scenario = "first-release";

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The luck of the game; the same seed is the same luck. Default: a new one.")
  Long seed;

  @Option(
      names = "--players",
      paramLabel = "N",
      description = "Use the scenario's seating for at least so many people. Default: the largest.")
  Integer players;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description = "Store the games here. Default: unplanned-work.journal in this folder.")
  String journal = "unplanned-work.journal";

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "Store the games in a PostgreSQL database (15 or newer) instead of a file, such as"
              + " jdbc:postgresql://db.example/games. User and password come from PGUSER and"
              + " PGPASSWORD, or from the URL, where others on this machine can see them.")
  String database;

  @Option(
      names = "--new",
      description = "Open a new room even if the journal holds games that are not over.")
  boolean open;

  HostCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (port != null) {
      Arguments.between("--port", port, 0, MOST_PORT);
    }
    LoadedScenario loaded = LoadedScenario.of(scenario);
    int seated = Arguments.seated(players, loaded.scenario());
    Database place = place();
    try {
      Host host = start(place);
      Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
      boolean goesOn = reopen(host);
      if (open || !goesOn) {
        long luck = seed == null ? new SecureRandom().nextInt(Integer.MAX_VALUE) : seed;
        invite(host, host.rooms().open(loaded.scenario(), luck, seated), loaded.scenario().title());
      }
      terminal.out().flush();
      terminal.say("The game is stored in " + place.name() + ". Stop the host with Ctrl+C.");
      new CountDownLatch(1).await();
      return Exit.DONE;
    } catch (HostFailure | StoreFailure e) {
      throw CommandFailure.fault(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exit.DONE;
    }
  }

  private Database place() {
    try {
      if (database == null) {
        return Database.of(journal);
      }
      return Postgres.at(database, terminal.environment());
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(e.getMessage());
    }
  }

  private Host start(Database place) {
    if (port != null) {
      return start(place, port);
    }
    try {
      return start(place, USUAL_PORT);
    } catch (HostFailure taken) {
      terminal.say(taken.getMessage());
      Host host = start(place, 0);
      terminal.say("Listening at port " + host.port() + " instead.");
      return host;
    }
  }

  private Host start(Database place, int at) {
    return Host.start(new Host.Settings(bind, at), new SqlStore(place), Bots.MINDS);
  }

  /** Whether a game of the journal goes on. */
  private boolean reopen(Host host) {
    Rooms.Reopened reopened = host.reopened();
    for (Rooms.Left left : reopened.left()) {
      terminal.say("Room " + left.code() + " cannot go on: " + left.why());
    }
    for (Rooms.Open room : reopened.open()) {
      invite(host, room, "the game in the journal, paused at minute " + room.room().now());
    }
    if (!reopened.open().isEmpty() && !open) {
      terminal.say(
          "The journal holds a game that is not over, so it goes on; --new opens another.");
    }
    return !reopened.open().isEmpty();
  }

  private void invite(Host host, Rooms.Open room, String title) {
    List<String> addresses = host.addresses();
    line("Room " + room.code() + ": " + title);
    for (String address : addresses) {
      line("  open in a browser  " + Host.invitation(address, room));
    }
    line("  facilitator        " + Host.console(addresses.get(0), room));
  }

  private void line(String text) {
    terminal.out().print(text + "\n");
  }
}
