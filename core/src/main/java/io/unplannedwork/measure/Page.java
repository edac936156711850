package io.unplannedwork.measure;

import io.unplannedwork.contract.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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

  /** What was noted for one measure: of the whole, null for nothing, and by subject. */
  private static final class Cells {
    private Cell whole;
    private final Map<String, Cell> bySubject = new HashMap<>();

    private Cell find(String subject) {
      return subject.isEmpty() ? whole : bySubject.get(subject);
    }

    private int size() {
      return bySubject.size() + (whole == null ? 0 : 1);
    }

    /** In no order: for what is the same in any. */
    private void forEach(Consumer<Cell> visitor) {
      if (whole != null) {
        visitor.accept(whole);
      }
      bySubject.values().forEach(visitor);
    }
  }

  private static final Measure[] MEASURES = Measure.values();

  /** By the measures' places. */
  private final Cells[] cells = new Cells[MEASURES.length];

  Page() {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new Cells();
    }
  }

  private Cells cells(Measure measure) {
    return cells[measure.ordinal()];
  }

  /** A fresh page that knows the newest values of everything that has a level, such as trust. */
  Page next() {
    Page next = new Page();
    for (Measure measure : MEASURES) {
      if (Make.of(measure).isLevel()) {
        Cells its = cells(measure);
        if (its.whole != null) {
          next.cell(measure, ALL).part = its.whole.part;
        }
        its.bySubject.forEach((subject, cell) -> next.cell(measure, subject).part = cell.part);
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
    if (subject.isEmpty()) {
      cells(measure).whole = null;
    } else {
      cells(measure).bySubject.remove(subject);
    }
  }

  /** The newest value of something that has a level; 0 before the first. */
  long level(Measure measure, String subject) {
    Cell cell = cells(measure).find(subject);
    return cell == null ? 0 : cell.part;
  }

  Reading read(Measure measure, String subject) {
    Make make = Make.of(measure);
    if (make.isLevel() && subject.equals(ALL)) {
      return make == Make.LEAST ? least(cells(measure)) : mean(cells(measure));
    }
    Cell cell = cells(measure).find(subject);
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
    Cell cell = cells(measure).find(subject);
    return cell == null || cell.samples == null ? Optional.empty() : cell.samples.range();
  }

  /** Before the first minute nothing has been down, and the budget is whole. */
  private static boolean isWholeAtFirst(Measure measure) {
    return measure == Measure.AVAILABILITY || measure == Measure.ERROR_BUDGET;
  }

  List<String> subjects(Measure measure) {
    return cells(measure).bySubject.keySet().stream().sorted().toList();
  }

  /** The mean over all subjects, rounded down; a level noted for the whole is a mean of itself. */
  private static Reading mean(Cells cells) {
    long[] sum = new long[1];
    cells.forEach(cell -> sum[0] += cell.part);
    int size = cells.size();
    return size == 0 ? new Reading(0, 0) : new Reading(Math.floorDiv(sum[0], (long) size), size);
  }

  private static Reading least(Cells cells) {
    long[] least = {Long.MAX_VALUE};
    cells.forEach(cell -> least[0] = Math.min(least[0], cell.part));
    return cells.size() == 0 ? new Reading(0, 0) : new Reading(least[0], cells.size());
  }

  private Cell cell(Measure measure, String subject) {
    Cells its = cells(measure);
    Cell cell = its.find(subject);
    if (cell == null) {
      cell = new Cell();
      if (subject.isEmpty()) {
        its.whole = cell;
      } else {
        its.bySubject.put(subject, cell);
      }
    }
    return cell;
  }
}
