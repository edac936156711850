package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Role;
import io.unplannedwork.scenario.Felt;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight.StageRow;
import java.util.ArrayList;
import java.util.List;

/** How many items may be in each stage where things are built; 0 for no limit. */
final class WipLimit implements Rule {
  private static final int URGENCY = 30;

  private static final List<Deal> DEALS = List.of(Deal.of(Role.DEVELOPMENT, 2, 2, Felt.LONG_QUEUE));

  @Override
  public String name() {
    return "wipLimit";
  }

  @Override
  public String title(Table table) {
    return table.texts().get("wipLimit.title");
  }

  @Override
  public String reason(Table table) {
    List<StageSpec> stages = table.buildStages();
    if (stages.isEmpty()) {
      return "";
    }
    StageRow row = Found.row(table, stages.get(0));
    return table
        .texts()
        .get(
            "wipLimit.reason",
            stages.get(0).name(),
            Found.some(table, "item", row.queued() + row.inWork()),
            Found.people(table, stages.get(0)));
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
    return !table.buildStages().isEmpty();
  }

  @Override
  public List<Offer> offers(Table table, SeatSpec seat) {
    List<StageSpec> stages = table.buildStages();
    if (stages.isEmpty()) {
      return List.of();
    }
    StageSpec stage = stages.get(0);
    StageRow row = Found.row(table, stage);
    long people = Found.people(table, stage);
    int load = row.queued() + row.inWork();
    long most = Math.max(Math.max(3 * people, row.wipLimit()), 4);
    return List.of(
        new Offer(
            new DecisionId(name()),
            title(table),
            table.texts().get("wipLimit.question", stage.name()),
            AnswerKind.NUMBER,
            new Answer.Amount(row.wipLimit()),
            options(load, most),
            List.of(),
            0,
            most,
            1,
            table.texts().get("wipLimit.unit"),
            "",
            table.texts().get("wipLimit.known", stage.name(), row.queued(), row.inWork(), people),
            null,
            load > 2 * people ? 55 : URGENCY,
            true));
  }

  /** Little's law: what is in work sets how long it stays there, as long as nobody idles. */
  private static List<Offer.Option> options(int load, long most) {
    List<Offer.Option> options = new ArrayList<>();
    for (long limit = 0; limit <= most; limit++) {
      long less = limit == 0 || load <= limit ? 0 : 1000 * (limit - load) / load;
      options.add(
          Offers.option(
              Long.toString(limit),
              Long.toString(limit),
              "",
              leaning(Measure.ITEMS_IN_PROGRESS, less),
              leaning(Measure.CHANGE_LEAD_TIME, less / 2),
              leaning(Measure.LEAD_TIME, less / 4),
              leaning(Measure.FLOW_EFFICIENCY, -less / 2)));
    }
    return options;
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId id, Answer answer) {
    int limit = Math.toIntExact(((Answer.Amount) answer).number());
    return table.buildStages().stream()
        .map(stage -> (Order) new Order.LimitWip(stage.id(), limit))
        .toList();
  }
}
