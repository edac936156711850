package io.unplannedwork.measure;

import io.unplannedwork.contract.Measure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was noted for every measure, and for each subject of it, over one stretch of a game. */
final class Page {
  /** The subject of the whole. */
  static final String ALL = "";

  /** What was noted for one measure and one subject. */
  private static final class Cell {
    private long part;
    private long whole;
    private long count;
    private Samples samples;
  }

  private final Map<Measure, TreeMap<String, Cell>> cells = new EnumMap<>(Measure.class);

  Page() {
    for (Measure measure : Measure.values()) {
      cells.put(measure, new TreeMap<>());
    }
  }

  /** A fresh page that knows the newest values of everything that has a level, such as trust. */
  Page next() {
    Page next = new Page();
    for (Measure measure : Measure.values()) {
      if (Make.of(measure).isLevel()) {
        cells.get(measure).forEach((subject, cell) -> next.cell(measure, subject).part = cell.part);
      }
    }
    return next;
  }

  void add(Measure measure, String subject, long amount, long things) {
    Cell cell = cell(measure, subject);
    cell.part += amount;
    cell.count += things;
  }

  void sample(Measure measure, String subject, long amount) {
    Cell cell = cell(measure, subject);
    if (cell.samples == null) {
      cell.samples = new Samples();
    }
    cell.samples.add(amount);
  }

  void share(Measure measure, String subject, long part, long whole, long things) {
    Cell cell = cell(measure, subject);
    cell.part += part;
    cell.whole += whole;
    cell.count += things;
  }

  void level(Measure measure, String subject, long level) {
    cell(measure, subject).part = level;
  }

  /** Nothing has this level any more. */
  void drop(Measure measure, String subject) {
    cells.get(measure).remove(subject);
  }

  /** The newest value of something that has a level; 0 before the first. */
  long level(Measure measure, String subject) {
    Cell cell = cells.get(measure).get(subject);
    return cell == null ? 0 : cell.part;
  }

  Reading read(Measure measure, String subject) {
    Make make = Make.of(measure);
    if (make.isLevel() && subject.equals(ALL)) {
      return make == Make.LEAST ? least(cells.get(measure)) : mean(cells.get(measure));
    }
    Cell cell = cells.get(measure).get(subject);
    return switch (make) {
      case SUM -> cell == null ? new Reading(0, 0) : new Reading(cell.part, cell.count);
      case MEDIAN, MEDIAN_OF_FAILURES ->
          cell == null || cell.samples == null
              ? new Reading(0, 0)
              : new Reading(cell.samples.median(), cell.samples.count());
      case SHARE, SHARE_OF_FAILURES ->
          cell == null || cell.whole == 0
              ? new Reading(isWholeAtFirst(measure) ? 1000 : 0, 0)
              : new Reading(Math.floorDiv(1000 * cell.part, cell.whole), cell.count);
      case GAUGE, LEAST -> cell == null ? new Reading(0, 0) : new Reading(cell.part, 1);
    };
  }

  /** Between what and what the middle of a skewed measure lies; empty for too few, and others. */
  Optional<Range> range(Measure measure, String subject) {
    Cell cell = cells.get(measure).get(subject);
    return cell == null || cell.samples == null ? Optional.empty() : cell.samples.range();
  }

  /** Before the first minute nothing has been down, and the budget is whole. */
  private static boolean isWholeAtFirst(Measure measure) {
    return measure == Measure.AVAILABILITY || measure == Measure.ERROR_BUDGET;
  }

  List<String> subjects(Measure measure) {
    return cells.get(measure).keySet().stream().filter(subject -> !subject.equals(ALL)).toList();
  }

  /** The mean over all subjects, rounded down; a level noted for the whole is a mean of itself. */
  private static Reading mean(TreeMap<String, Cell> subjects) {
    if (subjects.isEmpty()) {
      return new Reading(0, 0);
    }
    long sum = 0;
    for (Cell cell : subjects.values()) {
      sum += cell.part;
    }
    return new Reading(Math.floorDiv(sum, (long) subjects.size()), subjects.size());
  }

  private static Reading least(TreeMap<String, Cell> subjects) {
    return subjects.values().stream().mapToLong(cell -> cell.part).min().stream()
        .mapToObj(least -> new Reading(least, subjects.size()))
        .findFirst()
        .orElse(new Reading(0, 0));
  }

  private Cell cell(Measure measure, String subject) {
    return cells.get(measure).computeIfAbsent(subject, key -> new Cell());
  }
}
