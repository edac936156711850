package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Role;
import io.unplannedwork.scenario.Felt;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.Order;
import java.util.List;

/** Whether known defects go back at once, or on downstream with the rest. */
final class StopTheLine implements Rule {
  private static final int URGENCY = 20;

  private static final List<Deal> DEALS =
      List.of(Deal.of(Role.QUALITY, 2, 2, Felt.SEVERE_INCIDENT));

  @Override
  public String name() {
    return "stopTheLine";
  }

  @Override
  public String title(Table table) {
    return table.texts().get("stopTheLine.title");
  }

  @Override
  public String reason(Table table) {
    long items = Found.items(table, item -> item.knownDefects() > 0);
    int known = table.sight().items().stream().mapToInt(item -> item.knownDefects()).sum();
    return items == 0
        ? table.texts().get("stopTheLine.reason.none")
        : table
            .texts()
            .get(
                "stopTheLine.reason",
                Found.some(table, "item", items),
                Found.some(table, "defect", known));
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
    boolean on = table.sight().policies().stopTheLine();
    int known = table.sight().items().stream().mapToInt(item -> item.knownDefects()).sum();
    return List.of(
        new Offer(
            new DecisionId(name()),
            title(table),
            table.texts().get("stopTheLine.question"),
            AnswerKind.TOGGLE,
            new Answer.Toggle(on),
            List.of(option(table, true, on), option(table, false, on)),
            List.of(),
            0,
            0,
            0,
            "",
            "",
            table.texts().get("stopTheLine.known", known),
            null,
            known > 3 ? 45 : URGENCY,
            true));
  }

  private static Offer.Option option(Table table, boolean wanted, boolean now) {
    int more = wanted == now ? 0 : wanted ? 1 : -1;
    String id = wanted ? "on" : "off";
    return Offers.option(
        id,
        table.texts().get("stopTheLine." + id),
        table.texts().get("stopTheLine." + id + ".detail"),
        leaning(Measure.DEFECTS_ESCAPED, -150L * more),
        leaning(Measure.CHANGE_FAIL_RATE, -60L * more),
        leaning(Measure.LEAD_TIME, 100L * more),
        leaning(Measure.FEATURES_LIVE, -60L * more));
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId id, Answer answer) {
    return List.of(new Order.StopTheLine(((Answer.Toggle) answer).on()));
  }
}
