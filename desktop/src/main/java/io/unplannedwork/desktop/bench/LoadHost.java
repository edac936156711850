package io.unplannedwork.desktop.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The host that is measured: this same program in a process of its own, with its journal on, on one
 * core of the machine where {@code taskset} can see to that.
 */
final class LoadHost implements AutoCloseable {
  private static final int TICKS_A_SECOND = 100;

  private final Process process;
  private final InetSocketAddress address;
  private final List<String> codes;

  private LoadHost(Process process, InetSocketAddress address, List<String> codes) {
    this.process = process;
    this.address = address;
    this.codes = codes;
  }

  /** Whether processes can be kept to one core here. */
  static boolean canPin() {
    return Runtime.getRuntime().availableProcessors() > 1 && run("taskset", "--version") == 0;
  }

  /**
   * Starts a host and waits until it listens.
   *
   * @param folder where its journal goes
   * @param scenario an id or a folder
   * @param options of its Java machine
   */
  static LoadHost start(Path folder, String scenario, int rooms, int seats, List<String> options)
      throws IOException {
    List<String> command = new ArrayList<>();
    if (canPin()) {
      command.addAll(List.of("taskset", "-c", "0"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "io.unplannedwork.desktop.cli.Main",
            "host"));
    command.add("--tell-due");
    command.addAll(List.of("--bind", "127.0.0.1", "--port", "0", "--seed", "1"));
    command.addAll(List.of("--scenario", scenario, "--rooms", Integer.toString(rooms)));
    command.addAll(List.of("--sockets", Integer.toString(rooms * seats + 100)));
    command.addAll(List.of("--sockets-per-address", Integer.toString(rooms * seats + 100)));
    command.addAll(List.of("--journal", folder.resolve("bench.journal").toString()));
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("host.log").toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    List<String> codes = new ArrayList<>();
    int port = 0;
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    while (codes.size() < rooms || port == 0) {
      String line = out.readLine();
      if (line == null) {
        throw new IOException(
            "The host that was to be measured stopped: "
                + Files.readString(folder.resolve("host.log")));
      }
      if (line.startsWith("Room ")) {
        codes.add(line.substring(5, line.indexOf(':')));
      } else if (port == 0 && line.contains("http://")) {
        port = URI.create(line.substring(line.indexOf("http://"))).getPort();
      }
    }
    Thread rest = new Thread(() -> out.lines().forEach(line -> {}), "host-output");
    rest.setDaemon(true);
    rest.start();
    return new LoadHost(process, new InetSocketAddress("127.0.0.1", port), codes);
  }

  /** Keeps this process off the host's core. */
  static void stayAside() {
    if (canPin()) {
      int cores = Runtime.getRuntime().availableProcessors();
      String pid = Long.toString(ProcessHandle.current().pid());
      run("taskset", "-apc", "1-" + (cores - 1), pid);
    }
  }

  private static int run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor();
    } catch (IOException notThere) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  InetSocketAddress address() {
    return address;
  }

  List<String> codes() {
    return codes;
  }

  /** Seconds of processor time it has had; not a number where the system does not tell. */
  double processorSeconds() {
    try {
      String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / (double) TICKS_A_SECOND;
    } catch (IOException notLinux) {
      return Double.NaN;
    }
  }

  /**
   * Bytes of memory it holds, what it maps several times (as ZGC does its heap) counted once; 0
   * where the system does not tell.
   */
  long residentBytes() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
        if (line.startsWith("Pss:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
        }
      }
    } catch (IOException notLinux) {
      return 0;
    }
    return 0;
  }

  /** Bytes of heap in use after garbage was collected, now. */
  long heapBytes() {
    run(
        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
        Long.toString(process.pid()),
        "GC.run");
    return metric("heap_bytes");
  }

  /** A figure of its {@code /metrics}. */
  long metric(String name) {
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create("http://127.0.0.1:" + address.getPort() + "/metrics"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      return answer
          .body()
          .lines()
          .filter(line -> line.startsWith("unplanned_work_" + name + " "))
          .mapToLong(line -> (long) Double.parseDouble(line.substring(line.indexOf(' ') + 1)))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
