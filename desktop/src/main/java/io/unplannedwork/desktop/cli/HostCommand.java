package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.server.Front;
import io.unplannedwork.desktop.server.Host;
import io.unplannedwork.desktop.server.Host.HostFailure;
import io.unplannedwork.desktop.server.QrMatrix;
import io.unplannedwork.desktop.server.Rooms;
import io.unplannedwork.desktop.server.SocketLimits;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.Postgres;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.desktop.store.StoreFailure;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.RoomSettings;
import io.unplannedwork.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
  private static final int MOST_SOCKETS = 100_000;
  private static final int MOST_ROOMS = 4_000;
  private static final int MOST_CODE_HOURS = 8_760;

  private final Terminal terminal;
  private Front front;

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

  @Option(
      names = "--keystore",
      paramLabel = "FILE",
      description = "Encrypt with the certificate in this PKCS#12 or JKS key store.")
  Path keyStore;

  @Option(
      names = "--keystore-password-file",
      paramLabel = "FILE",
      description = "The key store's password: the first line of this file.")
  Path passwordFile;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description =
          "The address people know when something stands before this host, such as"
              + " https://game.example.")
  String publicUrl = "";

  @Option(
      names = "--trust-proxy",
      description =
          "Believe the proxy before this host when it says who comes (X-Forwarded-For). Only where"
              + " everybody comes through it.")
  boolean trustProxy;

  @Option(
      names = "--sockets-per-address",
      paramLabel = "N",
      description = "At most so many connections from one address. Default: ${DEFAULT-VALUE}.")
  int perAddress = SocketLimits.USUAL.perAddress();

  @Option(
      names = "--sockets",
      paramLabel = "N",
      description = "At most so many connections altogether. Default: ${DEFAULT-VALUE}.")
  int sockets = SocketLimits.USUAL.sockets();

  @Option(
      names = "--rooms",
      paramLabel = "N",
      description =
          "Open so many rooms at once, one for each company of a workshop; all have the same luck."
              + " Default: ${DEFAULT-VALUE}.")
  int rooms = 1;

  @Option(
      names = "--code-hours",
      paramLabel = "N",
      description =
          "A room's code lets nobody new in after it was left alone for so many hours; never a"
              + " player once the game is over. Default: ${DEFAULT-VALUE}.")
  int codeHours = 24;

  @Option(
      names = "--tell-due",
      hidden = true,
      description = "Each update says when it was due, on this machine's clock; for bench host.")
  boolean tellDue;

  HostCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (port != null) {
      Arguments.between("--port", port, 0, MOST_PORT);
    }
    Arguments.between("--sockets", sockets, 1, MOST_SOCKETS);
    Arguments.between("--sockets-per-address", perAddress, 1, MOST_SOCKETS);
    Arguments.between("--rooms", rooms, 1, MOST_ROOMS);
    Arguments.between("--code-hours", codeHours, 1, MOST_CODE_HOURS);
    front = front();
    Scenario played = BenchGame.named(scenario);
    Arguments.playable(scenario, played);
    int seated = Arguments.seated(players, played);
    Database place = place();
    try {
      Host host = start(place);
      CountDownLatch stop = new CountDownLatch(1);
      StopSignals.listen(stop::countDown);
      // where the signals cannot be had, or a window is closed
      Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
      boolean goesOn = reopen(host);
      if (open || !goesOn) {
        long luck = seed == null ? new SecureRandom().nextInt(Integer.MAX_VALUE) : seed;
        for (int i = 0; i < rooms; i++) {
          invite(host, host.rooms().open(played, luck, seated), played.title());
        }
      }
      terminal.out().flush();
      terminal.say("The game is stored in " + place.name() + ". Stop the host with Ctrl+C.");
      stop.await();
      terminal.say("The host stops.");
      host.close();
      terminal.say("Everything is stored in " + place.name() + ".");
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
    Host.Settings settings =
        new Host.Settings(
            bind,
            at,
            front,
            SocketLimits.USUAL.sockets(sockets).perAddress(perAddress),
            RoomSettings.USUAL.codeIdle(TimeUnit.HOURS.toMillis(codeHours)),
            tellDue ? Host.Telling.WHEN_DUE : Host.Telling.NOTHING_MORE);
    return Host.start(settings, new SqlStore(place), Bots.MINDS);
  }

  private Front front() {
    if ((keyStore == null) != (passwordFile == null)) {
      throw CommandFailure.usage("--keystore and --keystore-password-file go together.");
    }
    Front.Proxy proxy = trustProxy ? Front.Proxy.TRUSTED : Front.Proxy.NOT_TRUSTED;
    try {
      return new Front(
          keyStore == null ? null : new Front.Certificate(keyStore, password()), publicUrl, proxy);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage("--public-url: " + e.getMessage());
    }
  }

  private String password() {
    if (!Files.isReadable(keyStore)) {
      throw CommandFailure.usage("--keystore: “" + keyStore + "” cannot be read.");
    }
    try {
      return Files.readAllLines(passwordFile).stream().findFirst().orElse("");
    } catch (IOException e) {
      throw CommandFailure.usage(
          "--keystore-password-file: “" + passwordFile + "” cannot be read.");
    }
  }

  /** Whether a game of the journal goes on. */
  private boolean reopen(Host host) {
    Rooms.Reopened reopened = host.reopened();
    for (Rooms.Left left : reopened.left()) {
      terminal.say("Room " + left.code() + " cannot go on: " + left.why());
    }
    for (Rooms.Open room : reopened.open()) {
      String title = room.room().title();
      invite(host, room, title + ", as the journal left it: " + room.room().moment() + ", paused");
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
    if (terminal.interactive() == Terminal.Watching.SOMEBODY) {
      terminal.say(QrMatrix.terminal(Host.invitation(addresses.get(0), room)));
    }
    line("  facilitator        " + Host.console(addresses.get(0), room));
  }

  private void line(String text) {
    terminal.out().print(text + "\n");
  }
}
