package io.unplannedwork.desktop.bench;

import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.SeatingSpec;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * How many rooms a host holds: companies with a player in every seat, over real sockets from
 * another process than the host's. All are in their Run, and each gives a command every so often.
 */
public final class HostBench {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long LONGEST_START = 300 * SECOND;

  /** So many seats sit down at a time, as people coming in would. */
  private static final int DOOR = 40;

  private final Scenario scenario;
  private final String name;
  private final List<SeatSpec> seats;
  private final double secondsApart;
  private final int warmUp;
  private final int seconds;
  private final IntFunction<List<String>> options;

  /**
   * @param name by which a host finds the scenario
   * @param secondsApart between two commands of one company
   * @param warmUp seconds of Run that do not count
   * @param seconds of Run that count
   * @param options of the Java machine of a host with so many companies
   */
  public HostBench(
      Scenario scenario,
      String name,
      double secondsApart,
      int warmUp,
      int seconds,
      IntFunction<List<String>> options) {
    this.scenario = scenario;
    this.name = name;
    this.secondsApart = secondsApart;
    this.warmUp = warmUp;
    this.seconds = seconds;
    this.options = options;
    seats =
        scenario.seating().stream()
            .max(Comparator.comparingInt(SeatingSpec::players))
            .orElseThrow()
            .seats();
  }

  public Scenario scenario() {
    return scenario;
  }

  public int seats() {
    return seats.size();
  }

  /** Whether the host has a core of its own. */
  public static boolean pinned() {
    return LoadHost.canPin();
  }

  /** Measures one number of companies, with a host of its own. */
  public HostFigures measure(int companies) throws IOException {
    LoadHost.stayAside();
    Path folder = Files.createTempDirectory("unplanned-work-bench");
    try (LoadHost host =
            LoadHost.start(folder, name, companies, seats.size(), options.apply(companies));
        Selector selector = Selector.open()) {
      return new Run(host, selector).measure();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** One measurement; everything happens on one thread. */
  private final class Run {
    private final LoadHost host;
    private final Selector selector;
    private final LoadTally tally = new LoadTally();
    private final List<LoadCompany> companies = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);

    Run(LoadHost host, Selector selector) {
      this.host = host;
      this.selector = selector;
    }

    HostFigures measure() throws IOException {
      sitDown();
      until(() -> companies.stream().allMatch(LoadCompany::running), "all are in their Run");
      long began = System.nanoTime();
      long apart = (long) (secondsApart * SECOND);
      for (int i = 0; i < companies.size(); i++) {
        // spread evenly, so that not all rooms have to answer at once
        companies.get(i).play(began + apart * i / companies.size(), apart);
      }
      pump(began + warmUp * SECOND);
      double processor = host.processorSeconds();
      tally.begin();
      long counted = System.nanoTime();
      pump(counted + seconds * SECOND);
      tally.end();
      double elapsed = (System.nanoTime() - counted) / (double) SECOND;
      processor = host.processorSeconds() - processor;
      long resident = host.residentBytes();
      return new HostFigures(
          companies.size(),
          seats.size(),
          elapsed,
          tally,
          processor / elapsed,
          resident,
          host.heapBytes());
    }

    private void sitDown() throws IOException {
      for (String code : host.codes()) {
        LoadCompany company = new LoadCompany(tally);
        companies.add(company);
        for (SeatSpec seat : seats) {
          company.seats().add(new LoadSeat(company, code, seat.id(), selector, host.address()));
          int sat = companies.size() * seats.size();
          if (sat % DOOR == 0) {
            until(() -> waiting() < DOOR, "those at the door have sat down");
          }
        }
      }
      until(() -> waiting() == 0, "all have sat down");
    }

    private long waiting() {
      return companies.stream()
          .flatMap(company -> company.seats().stream())
          .filter(seat -> !seat.seated())
          .count();
    }

    private void until(BooleanSupplier holds, String what) throws IOException {
      long end = System.nanoTime() + LONGEST_START;
      while (!holds.getAsBoolean()) {
        pump(System.nanoTime() + SECOND / 100);
        if (System.nanoTime() > end) {
          throw new IOException("The host is too slow to begin: never came that " + what + ".");
        }
      }
    }

    /** Listens and gives commands until then. */
    private void pump(long end) throws IOException {
      long now = System.nanoTime();
      while (now < end) {
        selector.select(1);
        long woke = System.nanoTime();
        for (SelectionKey key : selector.selectedKeys()) {
          SeatSocket socket = (SeatSocket) key.attachment();
          if (key.isValid() && key.isWritable()) {
            socket.flush();
          }
          if (key.isValid() && key.isReadable()) {
            socket.read(buffer);
          }
        }
        selector.selectedKeys().clear();
        now = System.nanoTime();
        for (LoadCompany company : companies) {
          company.act(now);
        }
        tally.looked(System.nanoTime() - woke);
      }
    }
  }
}
