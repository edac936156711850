package io.unplannedwork.fog;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.measure.Make;
import io.unplannedwork.measure.Moves;
import io.unplannedwork.measure.Words;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which events moved a measure since the round began, and what led to each. */
final class WhyMoved {
  /** More events than this are summed in one line. */
  private static final int SHOWN = 8;

  /** How far back the causes of one event are told. */
  private static final int CAUSES = 6;

  /** How many events one looks back for them. */
  private static final int BACK = 200;

  private final WhySource source;
  private final WhyReach reach;
  private final WhyLines lines;
  private final WhyPrice price;
  private final Function<String, String> name;

  /** {@code name} says what a subject is called. */
  WhyMoved(WhySource source, WhyReach reach, Function<String, String> name) {
    this.source = source;
    this.reach = reach;
    this.lines = new WhyLines(source, reach);
    this.price = new WhyPrice(source, reach, lines);
    this.name = name;
  }

  /** The events that moved it since the round began, with what led to each; they sum exactly. */
  Optional<Why.Line> of(Measure measure) {
    if (measure == Measure.SHARE_PRICE) {
      return price.moved();
    }
    boolean share = isShare(measure);
    List<Moves.Move> all = new ArrayList<>(source.measures().keepMoves().of(measure));
    all.removeIf(move -> move.part() == 0 || !reach.tells(lines.event(move.number()).orElse(null)));
    // Minutes without an event behind them, and money that the bookings explain already.
    boolean told =
        measure == Measure.AVAILABILITY
            || measure == Measure.ERROR_BUDGET
            || measure == Measure.CASH
            || measure == Measure.COMPANY_VALUE;
    if (all.isEmpty() || told) {
      return Optional.empty();
    }
    List<Run> most = runs(all);
    most.sort(Comparator.comparingLong((Run run) -> -Math.abs(run.part())));
    List<Run> shown = new ArrayList<>(most.subList(0, Math.min(SHOWN, most.size())));
    shown.sort(Comparator.comparingLong(run -> run.first().number()));
    List<Why.Line> within = new ArrayList<>();
    long rest = all.stream().mapToLong(Moves.Move::part).sum();
    int others = all.size();
    for (Run run : shown) {
      Optional<Recorded> event = lines.event(run.first().number());
      String what =
          event
              .flatMap(each -> source.telling().say(each.event()))
              .orElse(name.apply(run.first().subject()));
      String said = Words.sentence(what);
      within.add(
          new Why.Line(
              event.map(each -> source.text("at", when(run, each), said)).orElse(said),
              change(measure, run.part()),
              -1,
              lines.link(event),
              measure == Measure.LEAD_TIME ? flat(lines.account(event)) : causes(event)));
      rest -= run.part();
      others -= run.moves().size();
    }
    if (others > 0) {
      String amount = isMedian(measure) ? "" : change(measure, rest);
      within.add(WhyLines.line(source.text("others", others), amount));
    }
    String key = share ? "movedPart" : isMedian(measure) ? "longest" : "moved";
    return Optional.of(new Why.Line(source.text(key), "", -1, null, within));
  }

  /** What moved a measure for one reason, in the order in which it did. */
  private record Run(List<Moves.Move> moves) {
    Moves.Move first() {
      return moves.get(0);
    }

    Moves.Move last() {
      return moves.get(moves.size() - 1);
    }

    long part() {
      return moves.stream().mapToLong(Moves.Move::part).sum();
    }
  }

  /** What is booked every day for one reason is one thing; everything else is by itself. */
  private List<Run> runs(List<Moves.Move> all) {
    LinkedHashMap<String, Run> runs = new LinkedHashMap<>();
    for (Moves.Move move : all) {
      Optional<Recorded> event = lines.event(move.number());
      boolean booked = event.isPresent() && event.get().event() instanceof CompanyEvent.MoneyBooked;
      String reason =
          booked ? move.subject() + " for " + event.get().cause() : "event " + move.number();
      runs.computeIfAbsent(reason, key -> new Run(new ArrayList<>())).moves().add(move);
    }
    return new ArrayList<>(runs.values());
  }

  private String when(Run run, Recorded first) {
    String from = source.words().moment(first.at());
    return run.moves().size() == 1
        ? from
        : lines
            .event(run.last().number())
            .map(last -> source.text("between", from, source.words().moment(last.at())))
            .orElse(from);
  }

  private static boolean isShare(Measure measure) {
    Make make = Make.of(measure);
    return make == Make.SHARE || make == Make.SHARE_OF_FAILURES;
  }

  private static boolean isMedian(Measure measure) {
    Make make = Make.of(measure);
    return make == Make.MEDIAN || make == Make.MEDIAN_OF_FAILURES;
  }

  private String change(Measure measure, long part) {
    if (isShare(measure)) {
      return lines.inShare(measure, part);
    }
    return isMedian(measure)
        ? source.words().value(measure, part)
        : source.words().signed(measure, part);
  }

  private static List<Why.Line> flat(List<Why.Line> lines) {
    return lines.stream()
        .map(
            line ->
                new Why.Line(line.text(), line.value(), line.permille(), line.link(), List.of()))
        .toList();
  }

  /** What led to an event, each the cause of the one before it. */
  private List<Why.Line> causes(Optional<Recorded> event) {
    List<Why.Line> causes = new ArrayList<>();
    if (event.isEmpty()) {
      return causes;
    }
    for (Recorded recorded : WhyTrail.of(source.chain().back(event.get().cause(), BACK))) {
      if (causes.size() < CAUSES && reach.tells(recorded)) {
        source
            .telling()
            .say(recorded.event())
            .ifPresent(
                said ->
                    causes.add(
                        new Why.Line(
                            source.text("because", said),
                            source.words().moment(recorded.at()),
                            -1,
                            lines.link(Optional.of(recorded)),
                            List.of())));
      }
    }
    return causes;
  }
}
