package io.unplannedwork.desktop.metrics;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.LongAdder;

/** What a host counts and measures; no name, code or token is among it. */
public final class HostMetrics {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double MICROS = 1_000_000;

  private final LongAdder accepted = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final LongAdder failures = new LongAdder();
  private final LongAdder records = new LongAdder();
  private final Histogram commits = times();
  private final Histogram lag = times();
  private final Histogram runs = times();
  private final Histogram late = times();
  private final Histogram answers = times();
  private final Histogram updates =
      new Histogram(128, 256, 512, 1_024, 2_048, 4_096, 16_384, 65_536, 262_144);

  private static Histogram times() {
    return new Histogram(
        250, 500, 1_000, 2_500, 5_000, 10_000, 20_000, 50_000, 100_000, 500_000, 2_000_000);
  }

  /** What there is at this moment. */
  public record Now(int rooms, int seatsTaken, int seats, int sockets) {}

  public void commandAccepted() {
    accepted.increment();
  }

  public void commandRefused() {
    refused.increment();
  }

  /** So many records were stored for good in one go. */
  public void committed(int count, long micros) {
    records.add(count);
    commits.add(micros);
  }

  public void commitFailed() {
    failures.increment();
  }

  /** A room had something to do and waited so long for a thread. */
  public void waited(long micros) {
    lag.add(micros);
  }

  /** A room ran so long at a stretch. */
  public void ran(long micros) {
    runs.add(micros);
  }

  /** So long after it was due the network has taken an update. */
  public void updateLate(long millis) {
    late.add(Math.max(0, millis) * 1_000);
  }

  /** A command was answered so long after it had come. */
  public void answered(long micros) {
    answers.add(micros);
  }

  public void updateSent(int bytes) {
    updates.add(bytes);
  }

  /** All of it in OpenMetrics 1.0 text. */
  public String openMetrics(Now now) {
    StringBuilder text = new StringBuilder();
    gauge(text, "rooms", "Rooms that are open.", now.rooms());
    gauge(text, "seats", "Seats in open rooms.", now.seats());
    gauge(text, "seats_taken", "Seats in which a person sits.", now.seatsTaken());
    gauge(text, "sockets", "Open connections.", now.sockets());
    gauge(text, "heap_bytes", "Heap in use, garbage included.", heap());
    gauge(text, "threads", "Threads that run.", THREADS.getThreadCount());
    counter(text, "commands_accepted", "Commands carried out, as told to clients.", accepted);
    counter(text, "commands_refused", "Commands refused.", refused);
    counter(text, "records", "Records of journals stored for good.", records);
    counter(text, "commit_failures", "Times the journal could not be written.", failures);
    seconds(text, "commit_seconds", "Time to store a batch of records.", commits);
    seconds(text, "room_wait_seconds", "Time a room waited for a thread.", lag);
    seconds(text, "room_run_seconds", "Time a room ran at a stretch.", runs);
    seconds(
        text, "update_late_seconds", "Time from when an update was due until it was sent.", late);
    seconds(text, "answer_seconds", "Time from a command to its answer, stored and sent.", answers);
    head(text, "update_bytes", "histogram", "Size of updates sent.");
    text.append("# UNIT unplanned_work_update_bytes bytes\n");
    updates.write(text, "unplanned_work_update_bytes", 1);
    return text.append("# EOF\n").toString();
  }

  private static long heap() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void gauge(StringBuilder text, String name, String help, long value) {
    head(text, name, "gauge", help);
    text.append("unplanned_work_").append(name).append(' ').append(value).append('\n');
  }

  private static void counter(StringBuilder text, String name, String help, LongAdder value) {
    head(text, name, "counter", help);
    text.append("unplanned_work_").append(name).append("_total ").append(value.sum()).append('\n');
  }

  private static void seconds(StringBuilder text, String name, String help, Histogram times) {
    head(text, name, "histogram", help);
    text.append("# UNIT unplanned_work_").append(name).append(" seconds\n");
    times.write(text, "unplanned_work_" + name, MICROS);
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# TYPE unplanned_work_").append(name).append(' ').append(type).append('\n');
    text.append("# HELP unplanned_work_").append(name).append(' ').append(help).append('\n');
  }
}
