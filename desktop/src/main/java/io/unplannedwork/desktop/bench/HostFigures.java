package io.unplannedwork.desktop.bench;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/**
 * What came out for one number of companies. Times are from when something was due to when it was
 * received, in milliseconds.
 *
 * @param updatesASecond to all seats together
 * @param commandsASecond answered, of all companies together
 * @param refused of the commands
 * @param processor the host's processor time by elapsed time; 1 is one core
 * @param latest where the latest one per cent of the updates waited
 * @param listener99 how long whoever listens was away at a stretch: that much is not the host's
 * @param residentBytes of the host, what it maps several times counted once
 * @param heapBytes of the host, after garbage was collected
 */
public record HostFigures(
    int companies,
    int seats,
    double updatesASecond,
    double commandsASecond,
    int refused,
    double answer50,
    double answer99,
    double effect99,
    double update50,
    double update99,
    double updateWorst,
    Delays.Mean latest,
    double listener99,
    int medianUpdate,
    double kilobytesASecond,
    double processor,
    long residentBytes,
    long heapBytes) {

  HostFigures(
      int companies,
      int seats,
      double seconds,
      LoadTally tally,
      double processor,
      long residentBytes,
      long heapBytes) {
    this(
        companies,
        seats,
        tally.updates() / seconds,
        tally.answers().size() / seconds,
        tally.refused(),
        tally.answers().millis(500),
        tally.answers().millis(990),
        tally.effects().millis(990),
        tally.lateness().millis(500),
        tally.lateness().millis(990),
        tally.lateness().millis(1000),
        tally.delays().ofTheLatest(),
        tally.looks().millis(990),
        tally.medianSize(),
        tally.bytes() / 1000.0 / seconds,
        processor,
        residentBytes,
        heapBytes);
  }

  /** The worst of the three p99: of updates, of answers, of what a command's effects needed. */
  public double p99() {
    double worst = Math.max(update99, answer99);
    return Double.isNaN(effect99) ? worst : Math.max(worst, effect99);
  }

  private static String json(Object value) {
    if (value instanceof Double number && number.isNaN()) {
      return "null";
    }
    return value instanceof Delays.Mean mean
        ? String.format(
            Locale.ROOT,
            "{\"turn\":%.2f,\"made\":%.2f,\"written\":%.2f,\"received\":%.2f}",
            mean.turn(),
            mean.made(),
            mean.written(),
            mean.received())
        : value.toString();
  }

  /** All figures as a JSON object; what was not measured is null. */
  public String json() {
    StringBuilder json = new StringBuilder("{");
    for (RecordComponent part : HostFigures.class.getRecordComponents()) {
      try {
        Object value = part.getAccessor().invoke(this);
        json.append(json.length() > 1 ? "," : "")
            .append('"')
            .append(part.getName())
            .append("\":")
            .append(json(value));
      } catch (ReflectiveOperationException bug) {
        throw new IllegalStateException(bug);
      }
    }
    return json.append('}').toString();
  }

  /** The table's head. */
  public static String head() {
    return """
    | companies | seats | updates/s | commands/s (refused) | updates p50 / p99 / worst ms | of the latest 1 %: turn + made + written + under way ms | answers p50 / p99 ms | effects p99 ms | median update | kB/s | core used | heap a room | resident a room |
    |---|---|---|---|---|---|---|---|---|---|---|---|---|
    """;
  }

  /** A row of the table. */
  public String row() {
    return String.format(
        Locale.ROOT,
        "| %d | %d | %,.0f | %.0f (%d) | %.1f / %.1f / %.1f | %s | %.1f / %.1f | %.1f | %d B | %,.0f | %.0f %% |"
            + " %.2f MB | %.2f MB |%n",
        companies,
        companies * seats,
        updatesASecond,
        commandsASecond,
        refused,
        update50,
        update99,
        updateWorst,
        latest,
        answer50,
        answer99,
        effect99,
        medianUpdate,
        kilobytesASecond,
        processor * 100,
        heapBytes / 1e6 / companies,
        residentBytes / 1e6 / companies);
  }
}
