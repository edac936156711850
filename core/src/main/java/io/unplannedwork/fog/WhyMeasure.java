package io.unplannedwork.fog;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.measure.Make;
import io.unplannedwork.measure.Moves;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.measure.Words;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a measure is made of. The parts are whole numbers that sum to the measure: of a sum what
 * each subject gave, of a median the life of the item in the middle, of a share its part and its
 * whole, of a level where it stood when the round began and what moved it since.
 */
final class WhyMeasure {
  private final WhySource source;
  private final WhyLines lines;
  private final WhyPrice price;
  private final Function<String, String> name;

  /** {@code name} says what a subject is called. */
  WhyMeasure(WhySource source, WhyReach reach, Function<String, String> name) {
    this.source = source;
    this.lines = new WhyLines(source, reach);
    this.price = new WhyPrice(source, reach, lines);
    this.name = name;
  }

  /** The make-up; the shares of its lines, where they have any, sum to the whole. */
  List<Why.Line> makeUp(Measure measure) {
    return switch (Make.of(measure)) {
      case SUM -> parts(measure);
      case MEDIAN, MEDIAN_OF_FAILURES -> middle(measure);
      case SHARE, SHARE_OF_FAILURES -> share(measure);
      case LEAST -> level(measure);
      case GAUGE ->
          switch (measure) {
            case CASH -> cash();
            case COMPANY_VALUE -> companyValue();
            case SHARE_PRICE -> sharePrice();
            default -> level(measure);
          };
    };
  }

  private List<Moves.Move> moves(Measure measure) {
    return source.measures().keepMoves().of(measure);
  }

  private List<Why.Line> parts(Measure measure) {
    TreeMap<String, Long> bySubject = new TreeMap<>();
    for (Moves.Move move : moves(measure)) {
      bySubject.merge(move.subject(), move.part(), Long::sum);
    }
    bySubject.values().removeIf(part -> part == 0);
    List<String> order = new ArrayList<>(bySubject.keySet());
    order.sort(Comparator.comparingLong((String id) -> -bySubject.get(id)));
    boolean oneWay = bySubject.values().stream().allMatch(part -> part > 0);
    List<Integer> shares = WhyLines.shares(order.stream().map(bySubject::get).toList());
    List<Why.Line> made = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      String id = order.get(i);
      made.add(
          new Why.Line(
              id.isEmpty() ? source.text("noSubject") : name.apply(id),
              amount(measure, bySubject.get(id)),
              oneWay ? shares.get(i) : -1,
              lines.link(lines.subject(id)),
              List.of()));
    }
    return made;
  }

  /** The one in the middle, or the two, with where the time of each went. */
  private List<Why.Line> middle(Measure measure) {
    List<Moves.Move> sorted = new ArrayList<>(moves(measure));
    sorted.sort(Comparator.comparingLong(Moves.Move::part));
    List<Why.Line> made = new ArrayList<>();
    if (sorted.isEmpty()) {
      return made;
    }
    int half = sorted.size() / 2;
    if (sorted.size() % 2 == 1) {
      made.add(sample("middle", measure, sorted.get(half)));
    } else {
      made.add(sample("middleLow", measure, sorted.get(half - 1)));
      made.add(sample("middleHigh", measure, sorted.get(half)));
    }
    for (int percent : List.of(85, 95)) {
      int rank = Math.max(1, (percent * sorted.size() + 99) / 100);
      made.add(
          WhyLines.line(
              source.text("atMost", percent), amount(measure, sorted.get(rank - 1).part())));
    }
    return made;
  }

  private Why.Line sample(String key, Measure measure, Moves.Move move) {
    Optional<Recorded> event = lines.event(move.number());
    String what =
        event
            .flatMap(each -> source.telling().say(each.event()))
            .orElse(name.apply(move.subject()));
    List<Why.Line> within = measure == Measure.LEAD_TIME ? lines.account(event) : List.of();
    return new Why.Line(
        source.text(key, Words.sentence(what)),
        amount(measure, move.part()),
        -1,
        lines.link(event),
        within);
  }

  /** The part and the whole, and whose they are. */
  private List<Why.Line> share(Measure measure) {
    if (measure == Measure.FLOW_EFFICIENCY) {
      List<SpentMinutes> planned = new ArrayList<>();
      for (Moves.Move move : moves(measure)) {
        lines.event(move.number()).ifPresent(event -> planned.addAll(WhyLines.accountOf(event)));
      }
      return lines.account(planned);
    }
    TreeMap<String, long[]> bySubject = new TreeMap<>();
    long part = 0;
    long whole = 0;
    for (Moves.Move move : moves(measure)) {
      long[] sums = bySubject.computeIfAbsent(move.subject(), key -> new long[2]);
      sums[0] += move.part();
      sums[1] += move.whole();
      part += move.part();
      whole += move.whole();
    }
    List<Why.Line> made = new ArrayList<>();
    if (whole == 0) {
      return made;
    }
    made.add(
        new Why.Line(
            source.text("part." + measure),
            lines.inShare(measure, part),
            part < 0 ? -1 : (int) Math.floorDiv(1000 * part, whole),
            null,
            List.of()));
    made.add(
        new Why.Line(
            source.text("rest." + measure),
            lines.inShare(measure, whole - part),
            part < 0 ? -1 : 1000 - (int) Math.floorDiv(1000 * part, whole),
            null,
            List.of()));
    List<String> order = new ArrayList<>(bySubject.keySet());
    order.removeIf(String::isEmpty);
    order.sort(Comparator.comparingLong((String id) -> -bySubject.get(id)[0]));
    for (String id : order) {
      long[] sums = bySubject.get(id);
      made.add(
          new Why.Line(
              name.apply(id),
              source.text(
                  "ofWhole", lines.inShare(measure, sums[0]), lines.inShare(measure, sums[1])),
              -1,
              lines.link(lines.subject(id)),
              List.of()));
    }
    return made;
  }

  private List<Why.Line> cash() {
    long now = level(Measure.CASH, source).value();
    long moved = sum(Measure.CASH);
    List<Why.Line> made = new ArrayList<>();
    made.add(WhyLines.line(source.text("began"), amount(Measure.CASH, now - moved)));
    long booked = 0;
    for (CompanyEvent.Booking booking : CompanyEvent.Booking.values()) {
      long cents = source.ledger().booked(booking);
      booked += cents;
      if (cents != 0) {
        made.add(WhyLines.line(source.text("booking." + booking), signed(Measure.CASH, cents)));
      }
    }
    if (booked != moved) {
      made.add(WhyLines.line(source.text("sinceMidnight"), signed(Measure.CASH, moved - booked)));
    }
    return made;
  }

  private static Reading level(Measure measure, WhySource source) {
    return source.measures().read(measure, Scope.ROUND, source.now());
  }

  private List<Why.Line> companyValue() {
    long cash = level(Measure.CASH, source).value();
    long all = level(Measure.COMPANY_VALUE, source).value();
    return List.of(
        lines.line(source.text("cash"), amount(Measure.CASH, cash), Subject.Kind.MEASURE, "CASH"),
        WhyLines.line(source.text("ahead"), signed(Measure.CASH, all - cash)));
  }

  private List<Why.Line> sharePrice() {
    List<Why.Line> made = new ArrayList<>(price.makeUp(companyValue()));
    made.addAll(level(Measure.SHARE_PRICE));
    return made;
  }

  /** Where each stood when the round began, and where it stands. */
  private List<Why.Line> level(Measure measure) {
    TreeMap<String, Long> moved = new TreeMap<>();
    for (Moves.Move move : moves(measure)) {
      moved.merge(move.subject(), move.part(), Long::sum);
    }
    List<String> subjects = source.measures().subjects(measure, Scope.ROUND);
    List<Why.Line> made = new ArrayList<>();
    for (String id : subjects.isEmpty() ? List.of("") : subjects) {
      Reading now = source.measures().read(measure, id, Scope.ROUND, source.now());
      long change = moved.getOrDefault(id, 0L);
      String before = amount(measure, now.value() - change);
      made.add(
          new Why.Line(
              id.isEmpty() ? source.text("now") : name.apply(id),
              change == 0
                  ? amount(measure, now.value())
                  : source.text(
                      "from", before, signed(measure, change), amount(measure, now.value())),
              -1,
              lines.link(lines.subject(id)),
              List.of()));
    }
    return made;
  }

  private long sum(Measure measure) {
    return moves(measure).stream().mapToLong(Moves.Move::part).sum();
  }

  private String amount(Measure measure, long value) {
    return source.words().value(measure, value);
  }

  private String signed(Measure measure, long value) {
    return source.words().signed(measure, value);
  }
}
