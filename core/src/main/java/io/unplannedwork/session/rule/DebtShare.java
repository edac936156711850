package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.Role;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** How the builders' time is split between features and paying back technical debt; percent. */
final class DebtShare implements Rule {
  private static final int URGENCY = 30;

  private static final List<Deal> DEALS = List.of(Deal.of(Role.DEVELOPMENT, 1, 2));

  private static final List<Integer> PERCENT = List.of(0, 10, 20, 30, 40);

  @Override
  public String name() {
    return "debtShare";
  }

  @Override
  public String title(Table table) {
    return table.texts().get("debtShare.title");
  }

  @Override
  public String reason(Table table) {
    Sight.ServiceRow worst =
        table.sight().services().stream()
            .filter(row -> table.head(row.builtBy()) == Role.DEVELOPMENT)
            .max(Comparator.comparingInt((Sight.ServiceRow row) -> row.debt().value()))
            .orElse(null);
    return worst == null
        ? table.texts().get("debtShare.reason.none")
        : table
            .texts()
            .get(
                "debtShare.reason",
                table.service(worst.id()).name(),
                worst.debt().value() / 10,
                Found.some(
                    table,
                    "item",
                    Found.stages(table, Role.DEVELOPMENT).stream()
                        .mapToLong(stage -> Found.row(table, stage).queued())
                        .sum()));
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
    int now = table.sight().policies().debtShare().value() / 10;
    TreeSet<Integer> shares = new TreeSet<>(PERCENT);
    shares.add(now);
    List<Offer.Option> options = new ArrayList<>();
    for (int share : shares) {
      // A hundredth of the builders' time is a hundredth of what they finish.
      int more = 10 * (share - now);
      options.add(
          Offers.option(
              Integer.toString(share),
              table.texts().get("debtShare.option", share),
              "",
              leaning(Measure.FEATURES_LIVE, -more),
              leaning(Measure.ITEMS_FINISHED, -more),
              leaning(Measure.DEBT, -more),
              leaning(Measure.DEFECTS_ESCAPED, -more / 2),
              leaning(Measure.CHANGE_FAIL_RATE, -more / 2)));
    }
    return List.of(
        Offers.choose(
            this,
            table,
            new Answer.Choice(Integer.toString(now)),
            options,
            table.texts().get("debtShare.known", averageDebt(table) / 10),
            URGENCY));
  }

  private static long averageDebt(Table table) {
    return Math.round(
        table.sight().services().stream()
            .mapToInt(service -> service.debt().value())
            .average()
            .orElse(0));
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId id, Answer answer) {
    int percent = Integer.parseInt(((Answer.Choice) answer).option());
    return List.of(new Order.ShareForDebt(Permille.of(percent * 10)));
  }
}
