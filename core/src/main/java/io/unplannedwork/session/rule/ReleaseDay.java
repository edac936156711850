package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** On which days releases go out. Builders and runners share it: who proposes needs the other. */
final class ReleaseDay implements Rule {
  private static final int URGENCY = 30;

  private static final List<Deal> DEALS =
      List.of(Deal.of(Role.OPERATIONS, 1, 0), Deal.of(Role.DEVELOPMENT, 2, 0));

  @Override
  public String name() {
    return "releaseDay";
  }

  @Override
  public String title(Table table) {
    return table.texts().get("releaseDay.title");
  }

  @Override
  public String reason(Table table) {
    String day = Found.next(table, StageSpec.Kind.RELEASE);
    String ready =
        Found.some(table, "change", Found.in(table, Sight.ItemState.WAITING_FOR_RELEASE));
    return day == null
        ? table.texts().get("releaseDay.reason.never", ready)
        : table.texts().get("releaseDay.reason", day, ready);
  }

  @Override
  public int weight() {
    return URGENCY;
  }

  @Override
  public List<Deal> deals() {
    return DEALS;
  }

  @Override
  public boolean isOffered(Table table, SeatSpec seat) {
    return true;
  }

  @Override
  public List<Offer> offers(Table table, SeatSpec seat) {
    List<DayOfWeek> now = sorted(table.sight().policies().releaseDays());
    Map<String, List<DayOfWeek>> all = new LinkedHashMap<>();
    all.put("TUESDAY", List.of(DayOfWeek.TUESDAY));
    all.put("THURSDAY", List.of(DayOfWeek.THURSDAY));
    all.put("SATURDAY", List.of(DayOfWeek.SATURDAY));
    all.put("TUESDAY-THURSDAY", List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
    all.put("DAILY", List.of(DayOfWeek.values()).subList(0, 5));
    all.putIfAbsent(id(now), now);
    List<Offer.Option> options = new ArrayList<>();
    all.forEach((id, days) -> options.add(option(table, id, days, now)));
    return List.of(
        Offers.choose(
            this,
            table,
            new Answer.Choice(id(now)),
            options,
            table.texts().get("releaseDay.known"),
            URGENCY));
  }

  private static Offer.Option option(
      Table table, String id, List<DayOfWeek> days, List<DayOfWeek> now) {
    // What waits for a day waits half the time between two of them on average.
    long wait = days.isEmpty() ? 14 : 7 / days.size();
    long before = now.isEmpty() ? 14 : 7 / now.size();
    long longer = 1000 * (wait - before) / Math.max(wait, before);
    long weekends = weekends(days) - weekends(now);
    return Offers.option(
        id,
        label(table, days),
        "",
        leaning(Measure.CHANGE_LEAD_TIME, longer / 2),
        leaning(Measure.DEPLOYMENTS, -longer),
        leaning(Measure.CHANGE_FAIL_RATE, longer / 3),
        leaning(Measure.FATIGUE, 200 * weekends));
  }

  private static long weekends(List<DayOfWeek> days) {
    return days.stream().filter(day -> day.getValue() > 5).count();
  }

  private static String label(Table table, List<DayOfWeek> days) {
    if (days.isEmpty()) {
      return table.texts().get("releaseDay.never");
    }
    if (days.equals(List.of(DayOfWeek.values()).subList(0, 5))) {
      return table.texts().get("releaseDay.daily");
    }
    return days.stream()
        .map(day -> table.texts().get("day." + day.name()))
        .collect(Collectors.joining(", "));
  }

  private static List<DayOfWeek> sorted(List<DayOfWeek> days) {
    return days.stream().distinct().sorted().toList();
  }

  private static String id(List<DayOfWeek> days) {
    if (days.equals(List.of(DayOfWeek.values()).subList(0, 5))) {
      return "DAILY";
    }
    return days.isEmpty()
        ? "NEVER"
        : days.stream().map(DayOfWeek::name).collect(Collectors.joining("-"));
  }

  private static Optional<SeatId> asked(Table table, SeatSpec seat) {
    return table.holds(seat, Role.OPERATIONS)
        ? table.other(seat, Role.DEVELOPMENT)
        : table.other(seat, Role.OPERATIONS);
  }

  @Override
  public Optional<SeatId> mustAgree(Table table, SeatSpec seat, Answer answer) {
    return asked(table, seat);
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId id, Answer answer) {
    String option = ((Answer.Choice) answer).option();
    if (option.equals("DAILY")) {
      return List.of(new Order.ReleaseOn(List.of(DayOfWeek.values()).subList(0, 5)));
    }
    if (option.equals("NEVER")) {
      return List.of(new Order.ReleaseOn(List.of()));
    }
    List<DayOfWeek> days = new ArrayList<>();
    for (String day : option.split("-")) {
      days.add(DayOfWeek.valueOf(day));
    }
    return List.of(new Order.ReleaseOn(days));
  }
}
