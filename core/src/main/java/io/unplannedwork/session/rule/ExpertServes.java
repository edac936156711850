package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight.ItemState;
import java.util.ArrayList;
import java.util.List;

/** Whom the person everybody asks serves first. */
final class ExpertServes implements Rule {
  private static final int URGENCY = 35;

  private static final List<Deal> DEALS = List.of(Deal.of(Role.CIO, 1, 1));

  @Override
  public String name() {
    return "expertServes";
  }

  @Override
  public String title(Table table) {
    return table.texts().get("expertServes.title", expert(table));
  }

  @Override
  public String reason(Table table) {
    PersonId id = table.scenario().policies().expert();
    if (id == null) {
      return "";
    }
    TeamId home = table.sight().person(id).orElseThrow().home();
    long waiting =
        table.scenario().stages().stream()
            .filter(stage -> stage.team().equals(home))
            .mapToLong(stage -> Found.row(table, stage).queued())
            .sum();
    return table
        .texts()
        .get(
            "expertServes.reason",
            expert(table),
            Found.some(table, "item", waiting),
            Found.some(table, "item", Found.in(table, ItemState.WAITING_FOR_ANSWER)));
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
    return table.scenario().policies().expert() != null;
  }

  @Override
  public List<Offer> offers(Table table, SeatSpec seat) {
    if (!isOffered(table, seat)) {
      return List.of();
    }
    PolicySpec.ExpertServes now = table.sight().policies().expertServes();
    List<Offer.Option> options = new ArrayList<>();
    for (PolicySpec.ExpertServes whom : PolicySpec.ExpertServes.values()) {
      options.add(
          new Offer.Option(
              whom.name(),
              table.texts().get("expertServes." + whom.name(), expert(table)),
              table.texts().get("expertServes." + whom.name() + ".detail", expert(table)),
              leanings(whom, now),
              null));
    }
    return List.of(
        Offers.choose(
            this,
            table,
            new Answer.Choice(now.name()),
            options,
            table.texts().get("expertServes.known", expert(table)),
            URGENCY));
  }

  /** What serving somebody first brings, less what is given up. */
  private static List<Offer.Leaning> leanings(
      PolicySpec.ExpertServes whom, PolicySpec.ExpertServes now) {
    if (whom == now) {
      return List.of();
    }
    List<Offer.Leaning> leanings = new ArrayList<>(brings(whom, 1));
    leanings.addAll(brings(now, -1));
    return leanings;
  }

  private static List<Offer.Leaning> brings(PolicySpec.ExpertServes whom, int sign) {
    return switch (whom) {
      case WHOEVER_ASKS -> List.of();
      case INCIDENTS ->
          List.of(
              leaning(Measure.OUTAGE_MINUTES, -250L * sign),
              leaning(Measure.PROMISES_KEPT, -50L * sign));
      case PROMISES ->
          List.of(
              leaning(Measure.PROMISES_KEPT, 200L * sign),
              leaning(Measure.OUTAGE_MINUTES, 100L * sign));
      case TEACHING ->
          List.of(
              leaning(Measure.FLOW_EFFICIENCY, 100L * sign),
              leaning(Measure.DEFECTS_ESCAPED, -100L * sign),
              leaning(Measure.PROMISES_KEPT, -100L * sign));
    };
  }

  private static String expert(Table table) {
    PersonId expert = table.scenario().policies().expert();
    return table.scenario().people().stream()
        .filter(person -> person.id().equals(expert))
        .map(PersonSpec::name)
        .findFirst()
        .orElse(table.texts().get("expertServes.nobody"));
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId id, Answer answer) {
    return List.of(
        new Order.ExpertServes(PolicySpec.ExpertServes.valueOf(((Answer.Choice) answer).option())));
  }
}
