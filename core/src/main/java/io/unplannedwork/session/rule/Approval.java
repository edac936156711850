package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.Felt;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight.ItemRow;
import io.unplannedwork.sim.Sight.ItemState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How changes are approved. Those who answer for changes and the CIO change it together. */
final class Approval implements Rule {
  private static final int URGENCY = 25;

  private static final List<Deal> DEALS =
      List.of(
          Deal.of(Role.SERVICE_MANAGEMENT, 2, 0, Felt.LONG_APPROVAL),
          Deal.of(Role.CIO, 2, 0, Felt.LONG_APPROVAL));

  @Override
  public String name() {
    return "approval";
  }

  @Override
  public String title(Table table) {
    return table.texts().get("approval.title");
  }

  @Override
  public String reason(Table table) {
    Optional<SimTime> oldest =
        table.sight().items().stream()
            .filter(item -> item.state() == ItemState.WAITING_FOR_APPROVAL)
            .map(ItemRow::enteredStage)
            .sorted()
            .findFirst();
    String day = Found.next(table, StageSpec.Kind.APPROVAL);
    String waiting = Found.some(table, "change", Found.in(table, ItemState.WAITING_FOR_APPROVAL));
    if (oldest.isPresent()) {
      String since = Found.day(table, oldest.get());
      return table.texts().get("approval.reason", waiting, since);
    }
    return day == null
        ? table.texts().get("approval.reason.none")
        : table.texts().get("approval.reason.board", day);
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
    for (StageSpec stage : table.scenario().stages()) {
      if (stage.kind() == StageSpec.Kind.APPROVAL) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Offer> offers(Table table, SeatSpec seat) {
    if (!isOffered(table, seat)) {
      return List.of();
    }
    PolicySpec.Approval now = table.sight().policies().approval();
    List<Offer.Option> options = new ArrayList<>();
    for (PolicySpec.Approval how : PolicySpec.Approval.values()) {
      // A weekly board costs days, a peer hours; none of them makes a change much safer.
      long slower = weight(how) - weight(now);
      options.add(
          Offers.option(
              how.name(),
              table.texts().get("approval." + how.name()),
              table.texts().get("approval." + how.name() + ".detail"),
              leaning(Measure.CHANGE_LEAD_TIME, slower),
              leaning(Measure.DEPLOYMENTS, -slower / 2)));
    }
    long waiting =
        table.sight().items().stream()
            .filter(item -> item.state() == ItemState.WAITING_FOR_APPROVAL)
            .count();
    return List.of(
        Offers.choose(
            this,
            table,
            new Answer.Choice(now.name()),
            options,
            table.texts().get("approval.known", waiting),
            waiting > 4 ? 50 : URGENCY));
  }

  private static long weight(PolicySpec.Approval how) {
    return switch (how) {
      case NONE -> 0;
      case PEER -> 100;
      case BOARD -> 500;
    };
  }

  private static Optional<SeatId> asked(Table table, SeatSpec seat) {
    return table.holds(seat, Role.CIO)
        ? table.other(seat, Role.SERVICE_MANAGEMENT)
        : table.other(seat, Role.CIO);
  }

  @Override
  public Optional<SeatId> mustAgree(Table table, SeatSpec seat, Answer answer) {
    return asked(table, seat);
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId id, Answer answer) {
    return List.of(
        new Order.Approve(PolicySpec.Approval.valueOf(((Answer.Choice) answer).option())));
  }
}
