package io.unplannedwork.session.rule;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.PromiseSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight.ItemRow;
import io.unplannedwork.sim.Sight.ItemState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * In which order the business wants its promises, its other projects and the changes that are worth
 * something to it. A promise is named by its id, whether it has come in yet or not; anything else
 * by {@code #} and its number.
 */
public final class Promises implements Rule {
  private static final int URGENCY = 55;

  private static final List<Deal> DEALS = List.of(Deal.of(Role.PRODUCT, 1, 1));

  private static final int MOST = 8;

  @Override
  public String name() {
    return "promises";
  }

  @Override
  public String title(Table table) {
    return table.texts().get("promises.title");
  }

  @Override
  public String reason(Table table) {
    SimTime now = table.sight().now();
    PromiseSpec next = null;
    long promises = 0;
    for (PromiseSpec promise : table.scenario().promises()) {
      if (isOpen(table, promise.id()) || isComing(table, promise)) {
        promises++;
        boolean ahead =
            promise.due() != null && table.scenario().at(promise.due()).compareTo(now) > 0;
        if (ahead && (next == null || promise.due().isBefore(next.due()))) {
          next = promise;
        }
      }
    }
    String others =
        Found.some(
            table, "item", wholes(table).stream().filter(item -> item.promise() == null).count());
    if (next == null) {
      return table
          .texts()
          .get("promises.reason.none", Found.some(table, "promise", promises), others);
    }
    SimTime due = table.scenario().at(next.due());
    return table
        .texts()
        .get(
            "promises.reason",
            next.title(),
            Found.day(table, due),
            Found.some(table, "day", Math.max(0, due.day() - now.day())),
            others);
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
    int candidates = 0;
    for (PromiseSpec promise : table.scenario().promises()) {
      candidates += isComing(table, promise) ? 1 : 0;
    }
    ItemId before = null;
    for (ItemRow item : table.sight().items()) {
      if (candidates < 2 && isWanted(item) && !whole(item).equals(before)) {
        before = whole(item);
        candidates++;
      }
    }
    return candidates >= 2;
  }

  /** At the beginning hardly anything has come in yet. */
  @Override
  public boolean isForeseen(Table table, SeatSpec seat) {
    Scenario scenario = table.scenario();
    return !scenario.promises().isEmpty()
        || scenario.demand().stream()
            .anyMatch(stream -> isWanted(stream.type(), stream.valuePerDay()));
  }

  @Override
  public List<Offer> offers(Table table, SeatSpec seat) {
    if (!isOffered(table, seat)) {
      return List.of();
    }
    List<Offer.Option> options = candidates(table);
    return List.of(
        new Offer(
            new DecisionId(name()),
            title(table),
            table.texts().get("promises.question"),
            AnswerKind.RANK,
            new Answer.Ranking(options.stream().map(Offer.Option::id).toList()),
            options,
            List.of(),
            0,
            0,
            0,
            "",
            "",
            table.texts().get("promises.known"),
            null,
            URGENCY,
            true));
  }

  /**
   * In the order that holds now: what is ranked, then by arrival, then what is still to come.
   * Promises are never left out for want of room; what is nearest to its turn comes next.
   */
  private static List<Offer.Option> candidates(Table table) {
    List<PromiseSpec> coming =
        table.scenario().promises().stream().filter(promise -> isComing(table, promise)).toList();
    List<ItemRow> items = wholes(table);
    items.sort(
        Comparator.comparing((ItemRow item) -> item.promise() == null)
            .thenComparingInt(item -> place(table, item))
            .thenComparing(Promises::whole));
    List<ItemRow> room =
        new ArrayList<>(
            items.subList(0, Math.min(items.size(), Math.max(0, MOST - coming.size()))));
    room.sort(
        Comparator.comparingInt((ItemRow item) -> place(table, item))
            .thenComparing(item -> item.promise() == null)
            .thenComparing(Promises::whole));
    List<Offer.Option> options = new ArrayList<>();
    for (ItemRow item : room) {
      options.add(
          item.promise() == null
              ? other(table, item)
              : promise(table, promise(table, item.promise())));
    }
    coming.forEach(promise -> options.add(promise(table, promise)));
    return options;
  }

  /** What the business can put in order: whole items that are still on their way to a release. */
  private static List<ItemRow> wholes(Table table) {
    TreeMap<ItemId, ItemRow> wholes = new TreeMap<>();
    for (ItemRow item : table.sight().items()) {
      if (isWanted(item)) {
        wholes.putIfAbsent(whole(item), item);
      }
    }
    return new ArrayList<>(wholes.values());
  }

  private static boolean isWanted(WorkType type, long valuePerDay) {
    return type == WorkType.BUSINESS_PROJECT || type == WorkType.CHANGE && valuePerDay > 0;
  }

  private static boolean isWanted(ItemRow item) {
    boolean wanted = item.promise() != null || isWanted(item.type(), item.valuePerDay());
    boolean gone = item.state() == ItemState.DEPLOYING || item.state() == ItemState.LIVE;
    return wanted && !gone;
  }

  private static boolean isOpen(Table table, PromiseId promise) {
    for (ItemRow item : table.sight().items()) {
      if (promise.equals(item.promise())) {
        return true;
      }
    }
    return false;
  }

  private static int place(Table table, ItemRow item) {
    int place = table.sight().policies().rank().indexOf(whole(item));
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private static boolean isComing(Table table, PromiseSpec promise) {
    SimTime arrives = table.scenario().at(promise.arrives());
    SimTime now = table.sight().now();
    boolean soon = arrives.minutes() < now.minutes() + 4 * SimTime.WEEK;
    boolean notYet = arrives.compareTo(now) > 0 || (now.minutes() == 0 && arrives.minutes() == 0);
    return soon && notYet && !isOpen(table, promise.id());
  }

  private static PromiseSpec promise(Table table, PromiseId id) {
    return table.scenario().promises().stream()
        .filter(promise -> promise.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no promise " + id));
  }

  private static Offer.Option promise(Table table, PromiseSpec promise) {
    String detail =
        promise.due() == null
            ? table.texts().get("promises.undated")
            : table
                .texts()
                .get("promises.due", Found.day(table, table.scenario().at(promise.due())));
    return Offers.option(
        promise.id().value(),
        promise.title(),
        detail
            + " "
            + table
                .texts()
                .get(
                    "promises.value",
                    table.words().money(promise.valuePerDay() * 100),
                    table.words().money(promise.penalty() * 100)));
  }

  private static Offer.Option other(Table table, ItemRow item) {
    return Offers.option(
        optionOf(item),
        item.title(),
        table.texts().get("promises.other", table.words().money(item.valuePerDay())));
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId id, Answer answer) {
    return List.of(order(table, (Answer.Ranking) answer));
  }

  /** The order to those that have come in; slices follow the whole they were cut from. */
  public static Order order(Table table, Answer.Ranking ranking) {
    List<ItemId> items = new ArrayList<>();
    for (String option : ranking.options()) {
      for (ItemRow item : table.sight().items()) {
        if (option.equals(optionOf(item)) && !items.contains(whole(item))) {
          items.add(whole(item));
        }
      }
    }
    return new Order.Rank(items);
  }

  /** The option an item goes by; a slice by that of the item it was cut from. */
  public static String optionOf(ItemRow item) {
    if (item.promise() != null) {
      return item.promise().value();
    }
    return "#" + whole(item);
  }

  /** What an item was cut from, or itself: slices keep the rank of the whole. */
  private static ItemId whole(ItemRow item) {
    return item.parent() == null ? item.id() : item.parent();
  }
}
