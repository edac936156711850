package io.unplannedwork.fog;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.measure.Bonus;
import io.unplannedwork.measure.GoalReading;
import io.unplannedwork.measure.Ledger;
import io.unplannedwork.measure.Make;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.GoalSpec;
import io.unplannedwork.scenario.Knows;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Why a measure, a goal, money, a bonus, a practice or trust is as it is. */
final class WhyNumbers {
  private final WhySource source;
  private final WhyReach reach;
  private final WhyLines lines;

  WhyNumbers(WhySource source, WhyReach reach) {
    this.source = source;
    this.reach = reach;
    this.lines = new WhyLines(source, reach);
  }

  /** A measure this round, against the round before ({@code round} counts from 1). */
  Why measure(Subject subject, Measure measure, int round) {
    Reading now = source.measures().read(measure, Scope.ROUND, source.now());
    Reading game = source.measures().read(measure, Scope.GAME, source.now());
    List<Why.Line> made =
        new ArrayList<>(new WhyMeasure(source, reach, this::subjectName).makeUp(measure));
    new WhyMoved(source, reach, this::subjectName).of(measure).ifPresent(made::add);
    Optional<Reading> before = source.measures().closed(round - 1, measure);
    String noise = "";
    if (before.isPresent()) {
      made.add(WhyLines.line(source.text("before"), value(measure, before.get())));
      Measure counted = Measures.counted(measure);
      noise =
          noise(
              measure,
              round,
              source.measures().closed(round - 1, counted).orElseThrow(),
              source.measures().read(counted, Scope.ROUND, source.now()));
    }
    made.add(WhyLines.line(source.text("game"), value(measure, game)));
    boolean waits = measure == Measure.LEAD_TIME || measure == Measure.FLOW_EFFICIENCY;
    Optional<SpentMinutes> longest = waits ? source.ledger().longestWait() : Optional.empty();
    String sentence =
        source.text("measure", source.text("meaning." + measure), value(measure, now))
            + longest
                .map(wait -> " " + source.text("measure.waits", source.telling().spent(wait)))
                .orElse("")
            + (noise.isEmpty() ? "" : " " + noise);
    return new Why(subject, source.words().name(measure), sentence, made, "");
  }

  private String noise(Measure measure, int round, Reading before, Reading now) {
    return source.measures().isNoise(measure, round, source.now())
        ? source.text("noise", before.samples(), now.samples())
        : "";
  }

  private String subjectName(String id) {
    int slash = id.indexOf('/');
    if (slash > 0) {
      return group(id.substring(0, slash)) + " → " + group(id.substring(slash + 1));
    }
    String name = source.telling().anything(id);
    return id.equals(name) && id.equals(id.toUpperCase(Locale.ROOT))
        ? Words.sentence(id.toLowerCase(Locale.ROOT).replace('_', ' '))
        : name;
  }

  private String group(String id) {
    return source.telling().group(new GroupId(id));
  }

  Why goal(Subject subject, GoalSpec goal) {
    GoalReading reading = GoalReading.of(goal, source.measures(), source.now());
    Measure measure = goal.measure();
    List<Why.Line> made = new ArrayList<>();
    made.add(
        lines.line(
            source.words().name(measure),
            value(measure, reading.reading()),
            Subject.Kind.MEASURE,
            measure.name()));
    if (goal.atLeast() != null) {
      made.add(
          WhyLines.line(
              source.text("goal.atLeast"), source.words().value(measure, goal.atLeast())));
    }
    if (goal.atMost() != null) {
      made.add(
          WhyLines.line(source.text("goal.atMost"), source.words().value(measure, goal.atMost())));
    }
    String sentence = source.text(reading.reached() ? "goal.reached" : "goal.missed");
    return new Why(subject, goal.title(), sentence, made, "");
  }

  Why bonus(Subject subject, String title, List<Bonus> bonuses) {
    List<Why.Line> made = new ArrayList<>();
    long cents = 0;
    long full = 0;
    for (Bonus bonus : bonuses) {
      cents += bonus.cents();
      full += bonus.full();
    }
    List<Long> parts = new ArrayList<>();
    for (Bonus bonus : bonuses) {
      bonus.parts().forEach(part -> parts.add(part.cents()));
    }
    List<Integer> shares = WhyLines.shares(parts);
    int place = 0;
    for (Bonus bonus : bonuses) {
      for (Bonus.Part part : bonus.parts()) {
        Measure measure = part.spec().measure();
        made.add(
            new Why.Line(
                source.text(
                    "bonus.part",
                    source.words().name(measure),
                    value(measure, part.reading()),
                    source.words().value(measure, part.spec().none()),
                    source.words().value(measure, part.spec().all())),
                source.words().money(part.cents()),
                shares.get(place++),
                lines.link(new Subject(Subject.Kind.MEASURE, measure.name())),
                List.of()));
      }
    }
    String sentence = source.text("bonus", source.words().money(cents), source.words().money(full));
    return new Why(subject, title, sentence, made, "");
  }

  Why money(Subject subject) {
    List<Why.Line> made = new ArrayList<>();
    long sum = 0;
    boolean whole = true;
    for (CompanyEvent.Booking booking : CompanyEvent.Booking.values()) {
      TreeMap<String, Long> subjects = source.ledger().booked().get(booking);
      boolean knows = reach.knows(known(booking));
      whole &= knows;
      if (!knows || subjects == null) {
        continue;
      }
      long cents = source.ledger().booked(booking);
      sum += cents;
      List<Why.Line> parts = new ArrayList<>();
      subjects.forEach(
          (id, amount) -> {
            if (!id.isEmpty()) {
              parts.add(WhyLines.line(source.telling().anything(id), source.words().money(amount)));
            }
          });
      made.add(
          new Why.Line(
              source.text("booking." + booking), source.words().money(cents), -1, null, parts));
    }
    if (whole) {
      made.add(WhyLines.line(source.text("money.sum"), source.words().money(sum)));
    }
    Subject bank = new Subject(Subject.Kind.MEASURE, Measure.CASH.name());
    long cash = source.measures().read(Measure.CASH, Scope.GAME, source.now()).value();
    String sentence =
        reach.sees(bank)
            ? source.text("money.bank", source.words().money(cash))
            : source.text("money.some");
    return new Why(
        subject, source.text("title.MONEY"), sentence, made, whole ? "" : reach.ask(bank));
  }

  private static Knows known(CompanyEvent.Booking booking) {
    return switch (booking) {
      case VALUE, REVENUE -> Knows.VALUE_EARNED;
      case OUTAGE -> Knows.OUTAGE_COST;
      case DELAY -> Knows.VALUE_EARNED;
      case WAGES, OVERTIME, PRACTICE, DECISION, PENALTY, RUNNING, LOST_DATA -> Knows.WAGES;
    };
  }

  /** Trust of one group in another; the id is {@code from/to}. */
  Optional<Why> trust(Subject subject) {
    String id = subject.id();
    for (Sight.TrustRow row : source.sight().trust()) {
      if (id.equals(row.from() + "/" + row.to())) {
        List<Why.Line> made = new ArrayList<>();
        for (Ledger.TrustMove move : source.ledger().moves()) {
          if (move.from().equals(row.from()) && move.to().equals(row.to())) {
            int change = move.after() - move.before();
            made.add(
                WhyLines.line(
                    source.text(
                        "trust.move",
                        source.words().day(move.at()),
                        source.texts().sentence(move.why())),
                    source.words().signed(Measure.TRUST, change)));
          }
        }
        String sentence =
            source.text(
                made.isEmpty() ? "trust.still" : "trust",
                source.telling().group(row.from()),
                source.telling().group(row.to()),
                source.words().percent(row.trust().value()));
        return Optional.of(new Why(subject, source.text("title.TRUST"), sentence, made, ""));
      }
    }
    return Optional.empty();
  }

  Optional<Why> practice(Subject subject) {
    for (Sight.PracticeRow row : source.sight().practices()) {
      if (row.id().value().equals(subject.id())) {
        List<Why.Line> made = new ArrayList<>();
        made.add(
            WhyLines.line(
                source.text("practice.work"), source.words().percent(row.introduced().value())));
        made.add(
            WhyLines.line(
                source.text("practice.effect"), source.words().percent(row.adopted().value())));
        fear(row.id()).ifPresent(made::add);
        String state = row.stalled() ? "stalled" : row.started() ? "started" : "none";
        String sentence = source.text("practice." + state);
        return Optional.of(
            new Why(subject, source.telling().anything(subject.id()), sentence, made, ""));
      }
    }
    return Optional.empty();
  }

  /** How much those who bring it fear what is new, if they do, told to who heads them. */
  private Optional<Why.Line> fear(PracticeId id) {
    return source.scenario().practices().stream()
        .filter(spec -> spec.id().equals(id) && reach.heads(spec.team()))
        .findFirst()
        .flatMap(spec -> source.sight().climate(spec.team()))
        .filter(climate -> climate.fear().value() > 0)
        .map(
            climate ->
                WhyLines.line(
                    source.text("practice.fear"), source.words().percent(climate.fear().value())));
  }

  private String value(Measure measure, Reading reading) {
    String value = source.words().value(measure, reading.value());
    Make make = Make.of(measure);
    if (make != Make.MEDIAN && make != Make.MEDIAN_OF_FAILURES) {
      return value;
    }
    return reading.known()
        ? source.text("middleOf", value, reading.samples())
        : source.text("noneYet");
  }
}
