package io.unplannedwork.desktop.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of the tests' own: on a free port of this machine, with its data in a folder
 * that is deleted at the end. It refuses to run as root, and then runs as the user {@code
 * postgres}.
 */
public final class PostgresServer {
  private static final String USER = "game";
  private static final String PASSWORD = "right-horse";
  private static PostgresServer running;

  private final Path programs;
  private final Path data;
  private final int port;

  private PostgresServer(Path programs, Path data, int port) {
    this.programs = programs;
    this.data = data;
    this.port = port;
  }

  /** The folder of the server's programs, of the newest version from 15 on. */
  static Optional<Path> programs() {
    Path root = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(root)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(root)) {
      return versions
          .sorted()
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .reduce((older, newer) -> newer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one server of this run, started when it is first asked for. */
  public static synchronized PostgresServer running() {
    if (running == null) {
      try {
        Path folder = Files.createTempDirectory("unplanned-work-postgres");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
          port = free.getLocalPort();
        }
        PostgresServer server =
            new PostgresServer(programs().orElseThrow(), folder.resolve("data"), port);
        server.layOut(folder);
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.remove(folder)));
        running = server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return running;
  }

  private void layOut(Path folder) throws IOException {
    Path password = Files.writeString(folder.resolve("password"), PASSWORD);
    if (isRoot()) {
      run(List.of("chown", "-R", "postgres", folder.toString()));
    }
    run(
        asServer(
            "initdb",
            "-U",
            USER,
            "--pwfile=" + password,
            "-A",
            "scram-sha-256",
            "--locale=C",
            "-E",
            "UTF8",
            "--data-checksums",
            "--no-sync",
            "-D",
            data.toString()));
  }

  public void start() {
    run(
        asServer(
            "pg_ctl",
            "-w",
            "-t",
            "60",
            "-D",
            data.toString(),
            "-l",
            data.resolve("log").toString(),
            "-o",
            "-h 127.0.0.1 -p " + port + " -k ''",
            "start"));
  }

  /** Without warning: connections break, and what was not committed is gone. */
  public void stop() {
    run(asServer("pg_ctl", "-w", "-m", "immediate", "-D", data.toString(), "stop"));
  }

  private void remove(Path folder) {
    stop();
    run(List.of("rm", "-rf", folder.toString()));
  }

  public Database database() {
    return Postgres.at(address(USER, PASSWORD), Map.of());
  }

  /** With user and password in it. */
  public String address() {
    return address(USER, PASSWORD);
  }

  String address(String user, String password) {
    return "postgresql://" + user + ":" + password + "@127.0.0.1:" + port + "/postgres";
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, PASSWORD);
  }

  private List<String> asServer(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static void run(List<String> command) {
    try {
      Path said = Files.createTempFile("unplanned-work-postgres", ".log");
      Process process =
          new ProcessBuilder(command)
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      boolean ended = process.waitFor(90, TimeUnit.SECONDS);
      String text = Files.readString(said);
      Files.delete(said);
      if (!ended || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(command + " failed:\n" + text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
