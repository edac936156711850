package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.server.Host;
import io.unplannedwork.desktop.store.Postgres;
import io.unplannedwork.desktop.store.StoreFailure;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether this machine can host a workshop. */
@Command(
    name = "doctor",
    header = "Check whether this machine can host: port, addresses, disk, clock, Java, memory.",
    description = {
      "",
      "Says of each thing whether it is all right, and what to do if not. Exit code 3 when something"
          + " would keep a host from working. Whether the network lets players through, the page"
          + " /test of a running host tells."
    },
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar doctor",
      "  java -jar unplanned-work.jar doctor --port 8123 --journal /srv/games/workshop.journal"
    })
final class DoctorCommand implements Callable<Integer> {
  private static final int MOST_PORT = 65_535;
  private static final long MEGABYTE = 1 << 20;
  private static final long LEAST_DISK = 200 * MEGABYTE;
  private static final long LEAST_MEMORY = 256 * MEGABYTE;
  private static final long CLOCK_MILLIS = 1_500;
  private static final long MOST_JUMP_MILLIS = 100;

  private final Terminal terminal;
  private boolean ill;

  @Option(names = "--port", paramLabel = "N", description = "The port to host at. Default: 8080.")
  int port = 8080;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description = "Host at this address of the machine only. Default: at all of them.")
  String bind = "";

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description = "Where the games would be stored. Default: unplanned-work.journal here.")
  String journal = "unplanned-work.journal";

  @Option(
      names = "--database",
      paramLabel = "URL",
      description = "The PostgreSQL database in which the games would be stored instead.")
  String database;

  @Option(
      names = "--keystore",
      paramLabel = "FILE",
      description = "The key store with which the host would encrypt.")
  Path keyStore;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "The address people would know when something stands before the host.")
  String publicUrl = "";

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Arguments.between("--port", port, 1, MOST_PORT);
    port();
    addresses();
    disk();
    if (database != null) {
      database();
    }
    clock();
    good("java", Runtime.version() + " on " + terminal.system());
    memory();
    return ill ? Exit.ERRORS : Exit.DONE;
  }

  private void port() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(bind.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(bind, port));
      good("port", port + " is free");
    } catch (IOException e) {
      bad(
          "port",
          port
              + " cannot be listened at ("
              + e.getMessage()
              + "): stop what uses it, or choose another with --port");
    }
  }

  private void addresses() {
    String scheme = keyStore == null ? "http://" : "https://";
    List<String> addresses =
        publicUrl.isEmpty() ? Host.addresses(scheme, bind, port) : List.of(publicUrl);
    boolean reachable = addresses.stream().anyMatch(a -> !a.startsWith(scheme + "localhost"));
    if (keyStore != null && !Files.isReadable(keyStore)) {
      bad("addresses", "the key store " + keyStore + " cannot be read");
    } else if (reachable) {
      good("addresses", "players open " + String.join(" or ", addresses));
    } else {
      bad("addresses", "this machine is in no network: connect it to the one the players use");
    }
  }

  private void disk() {
    Path folder = Path.of(journal).toAbsolutePath().getParent();
    try {
      Path trial = Files.createTempFile(folder, "unplanned-work-", ".trial");
      Files.delete(trial);
      long free = Files.getFileStore(folder).getUsableSpace();
      String space = free / MEGABYTE + " MB free in " + folder;
      if (free < LEAST_DISK) {
        bad("disk", space + ": make room for at least " + LEAST_DISK / MEGABYTE + " MB");
      } else {
        good("disk", space + ", writable");
      }
    } catch (IOException e) {
      bad("disk", "nothing can be written in " + folder + ": choose another with --journal");
    }
  }

  private void database() {
    try {
      good("database", Postgres.at(database, terminal.environment()).examine());
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(e.getMessage());
    } catch (StoreFailure e) {
      bad("database", e.getMessage());
    }
  }

  /** The wall clock against the one that never jumps; a game does not mind, but logs and TLS do. */
  private void clock() throws InterruptedException {
    long wall = System.currentTimeMillis();
    long steady = System.nanoTime();
    Thread.sleep(CLOCK_MILLIS);
    long jump =
        System.currentTimeMillis()
            - wall
            - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - steady);
    if (Math.abs(jump) > MOST_JUMP_MILLIS) {
      bad("clock", "it jumped by " + jump + " ms just now: let the system set it steadily");
    } else {
      good("clock", "runs evenly");
    }
  }

  private void memory() {
    long most = Runtime.getRuntime().maxMemory();
    String said = most / MEGABYTE + " MB for this Java";
    if (most < LEAST_MEMORY) {
      bad("memory", said + ": give it at least 256 MB with java -Xmx256m -jar …");
    } else {
      good("memory", said);
    }
  }

  private void good(String what, String how) {
    line("ok    ", what, how);
  }

  private void bad(String what, String how) {
    ill = true;
    line("WRONG ", what, how);
  }

  private void line(String verdict, String what, String how) {
    terminal.out().print(verdict + what + ": " + how + ".\n");
  }
}
