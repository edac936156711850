package io.unplannedwork.fog;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.measure.Bonus;
import io.unplannedwork.measure.GoalReading;
import io.unplannedwork.measure.Ledger;
import io.unplannedwork.measure.Noise;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.GoalSpec;
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
    WhyMeasure why = new WhyMeasure(source, reach, this::subjectName);
    List<Why.Line> made = new ArrayList<>(why.makeUp(measure));
    why.moved(measure).ifPresent(made::add);
    Optional<Reading> before = source.measures().closed(round - 1, measure);
    String noise = "";
    if (before.isPresent()) {
      made.add(WhyLines.line("The round before", value(measure, before.get())));
      noise = Noise.sentence(measure, before.get(), now);
    }
    made.add(WhyLines.line("The whole game", value(measure, game)));
    String waits =
        measure == Measure.LEAD_TIME || measure == Measure.FLOW_EFFICIENCY
            ? source
                .ledger()
                .longestWait()
                .map(
                    wait ->
                        " What finished this round spent most of its waiting "
                            + Words.spent(wait.spent())
                            + (wait.subject().isEmpty()
                                ? ""
                                : " (" + source.telling().anything(wait.subject()) + ")")
                            + ".")
                .orElse("")
            : "";
    String sentence =
        meaning(measure)
            + ": "
            + value(measure, now)
            + " this round."
            + waits
            + (noise.isEmpty() ? "" : " " + noise);
    return new Why(subject, Words.sentence(Words.name(measure)), sentence, made, "");
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
    List<Why.Line> made = new ArrayList<>();
    made.add(
        lines.line(
            Words.sentence(Words.name(goal.measure())),
            value(goal.measure(), reading.reading()),
            Subject.Kind.MEASURE,
            goal.measure().name()));
    if (goal.atLeast() != null) {
      made.add(
          WhyLines.line(
              "At least", Words.value(source.scenario(), goal.measure(), goal.atLeast())));
    }
    if (goal.atMost() != null) {
      made.add(
          WhyLines.line("At most", Words.value(source.scenario(), goal.measure(), goal.atMost())));
    }
    String sentence =
        reading.reached()
            ? "If the round ended now, it would be reached."
            : "If the round ended now, it would be missed.";
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
                Words.sentence(Words.name(measure))
                    + " at "
                    + value(measure, part.reading())
                    + ", from "
                    + Words.value(source.scenario(), measure, part.spec().none())
                    + " (nothing) to "
                    + Words.value(source.scenario(), measure, part.spec().all())
                    + " (all)",
                Words.money(source.scenario(), part.cents()),
                shares.get(place++),
                lines.link(new Subject(Subject.Kind.MEASURE, measure.name())),
                List.of()));
      }
    }
    String sentence =
        Words.money(source.scenario(), cents)
            + " of "
            + Words.money(source.scenario(), full)
            + " if the round ended now.";
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
              parts.add(
                  WhyLines.line(
                      source.telling().anything(id), Words.money(source.scenario(), amount)));
            }
          });
      made.add(
          new Why.Line(
              source.texts().get("why.booking." + booking),
              Words.money(source.scenario(), cents),
              -1,
              null,
              parts));
    }
    if (whole) {
      made.add(WhyLines.line("Together this round", Words.money(source.scenario(), sum)));
    }
    Subject bank = new Subject(Subject.Kind.MEASURE, Measure.CASH.name());
    long cash = source.measures().read(Measure.CASH, Scope.GAME, source.now()).value();
    String sentence =
        reach.sees(bank)
            ? "There were " + Words.money(source.scenario(), cash) + " in the bank last midnight."
            : "What was booked this round, as far as you see the books.";
    return new Why(subject, "Money", sentence, made, whole ? "" : reach.ask(bank));
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
                    Words.day(source.scenario(), move.at()) + ": " + move.why(),
                    (change < 0 ? "−" : "+") + Words.percent(Math.abs(change))));
          }
        }
        String sentence =
            source.telling().group(row.from())
                + " trusts "
                + source.telling().group(row.to())
                + " "
                + Words.percent(row.trust().value())
                + (made.isEmpty() ? "; nothing moved it this round." : ".");
        return Optional.of(new Why(subject, "Trust", sentence, made, ""));
      }
    }
    return Optional.empty();
  }

  Optional<Why> practice(Subject subject) {
    for (Sight.PracticeRow row : source.sight().practices()) {
      if (row.id().value().equals(subject.id())) {
        List<Why.Line> made =
            List.of(
                WhyLines.line("Work to introduce it done", Words.percent(row.introduced().value())),
                WhyLines.line("Effect so far", Words.percent(row.adopted().value())));
        String sentence =
            row.started()
                ? "It takes work first and pays later."
                : "Nobody has started to introduce it.";
        return Optional.of(
            new Why(subject, source.telling().anything(subject.id()), sentence, made, ""));
      }
    }
    return Optional.empty();
  }

  private String value(Measure measure, Reading reading) {
    String value = Words.value(source.scenario(), measure, reading.value());
    boolean median = measure.unit() == Measure.Unit.MINUTES && measure != Measure.OUTAGE_MINUTES;
    if (!reading.known() && median) {
      return "none yet";
    }
    return median ? value + " (middle of " + reading.samples() + ")" : value;
  }

  /** What a measure is, as the beginning of a sentence. */
  static String meaning(Measure measure) {
    return switch (measure) {
      case CHANGE_LEAD_TIME -> "From built to live, the middle change";
      case DEPLOYMENTS -> "Times something went to production";
      case CHANGE_FAIL_RATE -> "Deployments that needed somebody at once";
      case FAILED_DEPLOYMENT_RECOVERY_TIME ->
          "From a failed deployment to service restored, in the middle";
      case DEPLOYMENT_REWORK_RATE -> "Deployments made only to mend an incident";
      case LEAD_TIME -> "From asked for to finished, the middle item";
      case FLOW_EFFICIENCY -> "Of an item's life, the share in which it was made";
      case ITEMS_FINISHED -> "Items finished";
      case FEATURES_LIVE -> "Business projects live";
      case ITEMS_IN_PROGRESS -> "Items begun or waiting";
      case UNPLANNED_SHARE -> "Working time that went into incidents, rework and unplanned work";
      case PROMISES_KEPT -> "Promises kept";
      case PROMISES_BROKEN -> "Promises broken";
      case DEFECTS_ESCAPED -> "Defects that went live";
      case INCIDENTS -> "Incidents somebody noticed";
      case SEVERE_INCIDENTS -> "Incidents of severity 1 and 2";
      case OUTAGE_MINUTES -> "Minutes services were down, all together";
      case AVAILABILITY -> "Time services were not down, on average";
      case NIGHT_PAGES -> "Calls out of hours";
      case DEADLINES_SERVED -> "Deadlines served";
      case DEADLINES_MISSED -> "Deadlines missed";
      case AUDIT_FINDINGS -> "Drawn changes not shown in time, or not authorised by anybody";
      case VALUE_EARNED -> "What is live would have brought in at full service";
      case OUTAGE_COST -> "What outages took of it";
      case COST_OF_DELAY -> "What it cost that work was not live yet";
      case CASH -> "Money in the bank last midnight";
      case COMPANY_VALUE -> "Cash and ninety days of what an average day of last week earned";
      case CUSTOMERS -> "Customers who are still there";
      case SHARE_PRICE -> "The company's value over its shares, by the customers it kept";
      case TRUST -> "Trust between groups, on average";
      case DEBT -> "Technical debt of services, on average";
      case ERROR_BUDGET -> "What is left of the minutes services may be down";
      case TOIL -> "Working time that went into chores that come again";
      case NEW_WORK_SHARE -> "Working time that went into projects, done for the first time";
      case AUTONOMY -> "Deployments a team made from commit to live without another's help";
      case FATIGUE -> "How tired people are, on average";
      case MORALE -> "How content people are, on average";
      case RESIGNATIONS -> "People who gave notice and did not stay after all";
      case BUS_FACTOR -> "How many know the least known service well enough to keep it going alone";
    };
  }
}
