package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.sim.Sight.Policies;
import java.util.ArrayList;
import java.util.List;

/** How small work is cut and how many changes go out in one release. */
final class SliceAndBatch implements Rule {
  private static final int URGENCY = 35;

  private static final List<Deal> DEALS = List.of(Deal.of(Role.DEVELOPMENT, 1, 2));

  /** A size of slice in minutes of work (0 never cuts) and a most of changes (0 for all). */
  private record Size(String id, long slice, int batch) {}

  private static final List<Size> SIZES =
      List.of(
          new Size("whole-all", 0, 0),
          new Size("week-eight", 2400, 8),
          new Size("days-four", 960, 4),
          new Size("day-one", 480, 1));

  /** The id under which what holds now is offered where it is none of the usual sizes. */
  private static final String AS_NOW = "as-now";

  @Override
  public String name() {
    return "sliceAndBatch";
  }

  @Override
  public String title(Table table) {
    return table.texts().get("sliceAndBatch.title");
  }

  @Override
  public String reason(Table table) {
    long largest =
        table.sight().items().stream()
            .filter(item -> table.buildStages().stream().anyMatch(s -> s.id().equals(item.stage())))
            .mapToLong(Sight.ItemRow::effort)
            .max()
            .orElse(0);
    long waiting = Found.in(table, Sight.ItemState.WAITING_FOR_RELEASE);
    String release = Found.some(table, "change", waiting);
    return largest == 0
        ? table.texts().get("sliceAndBatch.reason.none", release)
        : table
            .texts()
            .get("sliceAndBatch.reason", Math.max(1, largest / 1000 / SimTime.HOUR), release);
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
    Policies policies = table.sight().policies();
    Size now = now(policies);
    List<Offer.Option> options = new ArrayList<>();
    if (now.id().equals(AS_NOW)) {
      options.add(option(table, now, now));
    }
    for (Size size : SIZES) {
      options.add(option(table, size, now));
    }
    return List.of(
        Offers.choose(
            this,
            table,
            new Answer.Choice(now.id()),
            options,
            table.texts().get("sliceAndBatch.known"),
            URGENCY));
  }

  private static Size now(Policies policies) {
    return SIZES.stream()
        .filter(size -> size.slice() == policies.slice() && size.batch() == policies.batch())
        .findFirst()
        .orElse(new Size(AS_NOW, policies.slice(), policies.batch()));
  }

  private static Offer.Option option(Table table, Size size, Size now) {
    long batch = ratio(changes(size), changes(now));
    long slice = ratio(minutes(size), minutes(now));
    return Offers.option(
        size.id(),
        label(table, size),
        "",
        leaning(Measure.CHANGE_FAIL_RATE, batch / 2),
        leaning(Measure.FAILED_DEPLOYMENT_RECOVERY_TIME, batch / 3),
        leaning(Measure.DEPLOYMENTS, -batch),
        leaning(Measure.CHANGE_LEAD_TIME, slice / 3),
        leaning(Measure.ITEMS_FINISHED, -slice / 4));
  }

  private static String label(Table table, Size size) {
    String slices =
        size.slice() == 0
            ? table.texts().get("sliceAndBatch.whole")
            : table.texts().get("sliceAndBatch.slice", days(table, size.slice()));
    String batch =
        size.batch() == 0
            ? table.texts().get("sliceAndBatch.all")
            : table.texts().get("sliceAndBatch.batch", size.batch());
    return slices + ", " + batch;
  }

  private static String days(Table table, long minutes) {
    String days = minutes % 480 == 0 ? Long.toString(minutes / 480) : minutes / 480 + ".5";
    return table.texts().get(minutes == 480 ? "count.day.one" : "count.day.many", days);
  }

  /** How much more than now, in permille of the greater of both. */
  private static long ratio(long wanted, long now) {
    return 1000 * (wanted - now) / Math.max(wanted, now);
  }

  /** "All" is as many as a fortnight brings in a small shop; only the comparison matters. */
  private static long changes(Size size) {
    return size.batch() == 0 ? 16 : size.batch();
  }

  private static long minutes(Size size) {
    return size.slice() == 0 ? 4800 : size.slice();
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId id, Answer answer) {
    String option = ((Answer.Choice) answer).option();
    Policies policies = table.sight().policies();
    Size chosen =
        SIZES.stream()
            .filter(size -> size.id().equals(option))
            .findFirst()
            .orElse(new Size(AS_NOW, policies.slice(), policies.batch()));
    return List.of(new Order.SliceAndBatch(chosen.slice(), chosen.batch()));
  }
}
