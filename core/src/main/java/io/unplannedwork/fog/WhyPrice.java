package io.unplannedwork.fog;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.measure.Moves;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.scenario.MarketSpec;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the price of a share is made of: the company's value, over the shares, times the part of the
 * customers that is left; and which of these moved it since the round began.
 */
final class WhyPrice {
  private final WhySource source;
  private final WhyReach reach;
  private final WhyLines lines;
  private final MarketSpec market;

  WhyPrice(WhySource source, WhyReach reach, WhyLines lines) {
    this.source = source;
    this.reach = reach;
    this.lines = lines;
    market = source.scenario().market();
  }

  /** Value, shares and customers; nothing where there are no shares. {@code value} is its make. */
  List<Why.Line> makeUp(List<Why.Line> value) {
    List<Why.Line> made = new ArrayList<>();
    if (market.shares() == 0) {
      return made;
    }
    made.add(
        new Why.Line(
            source.words().name(Measure.COMPANY_VALUE),
            source.words().value(Measure.COMPANY_VALUE, now(Measure.COMPANY_VALUE)),
            -1,
            lines.link(measure(Measure.COMPANY_VALUE)),
            value));
    made.add(WhyLines.line(source.text("price.shares"), Long.toString(market.shares())));
    Subject customers = measure(Measure.CUSTOMERS);
    if (market.customers() != null && reach.sees(customers)) {
      long kept = now(Measure.CUSTOMERS) * 1000 / market.customers().start();
      made.add(
          new Why.Line(
              source.text("price.kept"),
              source.words().percent(kept),
              -1,
              lines.link(customers),
              List.of()));
    }
    return made;
  }

  /** What its value, and customers who left and returned, did to it; the lines sum exactly. */
  Optional<Why.Line> moved() {
    long byValue = 0;
    long byOthers = 0;
    int others = 0;
    Map<CompanyEvent.Reason, long[]> byCustomers = new EnumMap<>(CompanyEvent.Reason.class);
    for (Moves.Move move : source.measures().keepMoves().of(Measure.SHARE_PRICE)) {
      Recorded event = lines.event(move.number()).orElse(null);
      if (event != null
          && event.event() instanceof CompanyEvent.CustomersMoved moved
          && reach.tells(event)) {
        long[] sums = byCustomers.computeIfAbsent(moved.why(), why -> new long[2]);
        sums[0] += move.part();
        sums[1] += Math.abs(moved.change());
      } else if (event != null && event.event() instanceof CompanyEvent.DayEnded) {
        byValue += move.part();
      } else {
        byOthers += move.part();
        others++;
      }
    }
    List<Why.Line> within = new ArrayList<>();
    if (byValue != 0) {
      within.add(WhyLines.line(source.text("price.value"), signed(byValue)));
    }
    byCustomers.forEach(
        (why, sums) ->
            within.add(
                WhyLines.line(
                    source.text("price." + why, source.words().count("customer", sums[1])),
                    signed(sums[0]))));
    if (byOthers != 0) {
      within.add(WhyLines.line(source.text("others", others), signed(byOthers)));
    }
    return within.isEmpty()
        ? Optional.empty()
        : Optional.of(new Why.Line(source.text("moved"), "", -1, null, within));
  }

  private long now(Measure measure) {
    return source.measures().read(measure, Scope.ROUND, source.now()).value();
  }

  private String signed(long cents) {
    return source.words().signed(Measure.SHARE_PRICE, cents);
  }

  private static Subject measure(Measure measure) {
    return new Subject(Subject.Kind.MEASURE, measure.name());
  }
}
