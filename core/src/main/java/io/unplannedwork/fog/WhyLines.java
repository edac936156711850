package io.unplannedwork.fog;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.measure.Telling;
import io.unplannedwork.measure.Words;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the lines of answers. */
final class WhyLines {
  private final WhySource source;
  private final WhyReach reach;

  WhyLines(WhySource source, WhyReach reach) {
    this.source = source;
    this.reach = reach;
  }

  /** A line without a share. */
  static Why.Line line(String text, String value) {
    return new Why.Line(text, value, -1, null, List.of());
  }

  /** A line without a share that leads somewhere, as far as the asker may go there. */
  Why.Line line(String text, String value, Subject.Kind kind, String id) {
    return new Why.Line(text, value, -1, link(new Subject(kind, id)), List.of());
  }

  Subject link(Subject subject) {
    return subject != null && reach.sees(subject) ? subject : null;
  }

  /** An event by its number. */
  Optional<Recorded> event(long number) {
    return source.chain().back(number, 1).stream().findFirst();
  }

  /** To what an event was about, as far as the asker may go there. */
  Subject link(Optional<Recorded> event) {
    return event.map(recorded -> link(Subjects.of(recorded.event()))).orElse(null);
  }

  /** The account of the item that an event finished; nothing of any other. */
  List<Why.Line> account(Optional<Recorded> event) {
    return account(event.map(WhyLines::accountOf).orElse(List.of()));
  }

  /** On what the minutes of the item were spent that an event finished. */
  static List<SpentMinutes> accountOf(Recorded recorded) {
    if (recorded.event() instanceof FlowEvent.ItemLive live) {
      return live.account();
    }
    return recorded.event() instanceof FlowEvent.ItemDone done ? done.account() : List.of();
  }

  /** So much of the part, or of the whole, of a measure that is a share. */
  String inShare(Measure measure, long amount) {
    return switch (measure) {
      case UNPLANNED_SHARE, TOIL, NEW_WORK_SHARE, AVAILABILITY, FLOW_EFFICIENCY ->
          source.words().minutes(amount);
      // It is kept in minutes of a month's budget for each minute that has passed.
      case ERROR_BUDGET -> source.words().minutes(Math.floorDiv(amount, 30 * SimTime.DAY));
      default -> Long.toString(amount);
    };
  }

  /** An account: the longest first, each with what or whom it was about; shares sum to 1000. */
  List<Why.Line> account(List<SpentMinutes> account) {
    Map<Spent, List<SpentMinutes>> bySpent = new EnumMap<>(Spent.class);
    for (SpentMinutes spent : account) {
      bySpent.computeIfAbsent(spent.spent(), key -> new ArrayList<>()).add(spent);
    }
    List<Spent> order = new ArrayList<>(bySpent.keySet());
    order.sort(Comparator.comparingLong((Spent spent) -> -sum(bySpent.get(spent))));
    List<Long> sums = order.stream().map(spent -> sum(bySpent.get(spent))).toList();
    List<Integer> shares = shares(sums);
    List<Why.Line> lines = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      List<SpentMinutes> parts = new ArrayList<>(bySpent.get(order.get(i)));
      parts.removeIf(part -> part.subject().isEmpty());
      parts.sort(Comparator.comparingLong((SpentMinutes part) -> -part.minutes()));
      lines.add(
          new Why.Line(
              Words.sentence(source.words().spent(order.get(i))),
              source.words().minutes(sums.get(i)),
              shares.get(i),
              null,
              parts.stream().map(this::part).toList()));
    }
    return lines;
  }

  private Why.Line part(SpentMinutes part) {
    Telling telling = source.telling();
    return new Why.Line(
        telling.anything(part.subject()),
        source.words().minutes(part.minutes()),
        -1,
        link(subject(part.subject())),
        List.of());
  }

  /** What an id of an account is: a stage, person, service or incident; null for a team. */
  Subject subject(String id) {
    if (source.scenario().stages().stream().anyMatch(each -> each.id().value().equals(id))) {
      return new Subject(Subject.Kind.STAGE, id);
    }
    if (source.scenario().people().stream().anyMatch(each -> each.id().value().equals(id))) {
      return new Subject(Subject.Kind.PERSON, id);
    }
    if (source.scenario().services().stream().anyMatch(each -> each.id().value().equals(id))) {
      return new Subject(Subject.Kind.SERVICE, id);
    }
    if (id.indexOf('/') > 0) {
      return new Subject(Subject.Kind.TRUST, id);
    }
    boolean number = !id.isEmpty() && id.chars().allMatch(Character::isDigit);
    return number ? new Subject(Subject.Kind.INCIDENT, id) : null;
  }

  /** What led to an event, the newest first: what players know the words for. */
  List<Why.Line> causes(long number, int most) {
    List<Why.Line> lines = new ArrayList<>();
    for (Recorded recorded : source.chain().back(number, 40)) {
      if (lines.size() < most) {
        source
            .telling()
            .say(recorded.event())
            .ifPresent(
                text ->
                    lines.add(line(Words.sentence(text), source.words().moment(recorded.at()))));
      }
    }
    return lines;
  }

  /** Parts of a whole in permille that sum to 1000: the greatest remainders are rounded up. */
  static List<Integer> shares(List<Long> parts) {
    long whole = parts.stream().mapToLong(Long::longValue).sum();
    List<Integer> shares = new ArrayList<>();
    if (whole <= 0) {
      parts.forEach(part -> shares.add(-1));
      return shares;
    }
    List<Integer> byRemainder = new ArrayList<>();
    int left = 1000;
    for (int i = 0; i < parts.size(); i++) {
      int share = (int) (parts.get(i) * 1000 / whole);
      shares.add(share);
      left -= share;
      byRemainder.add(i);
    }
    byRemainder.sort(Comparator.comparingLong((Integer i) -> -(parts.get(i) * 1000 % whole)));
    for (int i = 0; i < left; i++) {
      int place = byRemainder.get(i);
      shares.set(place, shares.get(place) + 1);
    }
    return shares;
  }

  private static long sum(List<SpentMinutes> parts) {
    return parts.stream().mapToLong(SpentMinutes::minutes).sum();
  }
}
