package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight.IncidentRow;
import io.unplannedwork.sim.Sight.PersonRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is called out of hours. That builders are called too needs Development's word. */
final class Rota implements Rule {
  private static final int URGENCY = 30;

  private static final List<Deal> DEALS = List.of(Deal.of(Role.OPERATIONS, 1, 1));

  @Override
  public String name() {
    return "rota";
  }

  @Override
  public String title(Table table) {
    return table.texts().get("rota.title");
  }

  @Override
  public String reason(Table table) {
    long open =
        table.sight().incidents().stream()
            .filter(IncidentRow::detected)
            .filter(incident -> isOurs(table, incident.service()))
            .count();
    return table
        .texts()
        .get(
            "rota.reason." + table.sight().policies().rota(),
            Found.some(
                table,
                "service",
                table.scenario().services().stream()
                    .filter(service -> isOurs(table, service.id()))
                    .count()),
            Found.some(table, "incident", open));
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
    PolicySpec.Rota now = table.sight().policies().rota();
    List<Offer.Option> options = new ArrayList<>();
    for (PolicySpec.Rota who : PolicySpec.Rota.values()) {
      options.add(
          Offers.option(
              who.name(),
              table.texts().get("rota." + who.name()),
              table.texts().get("rota." + who.name() + ".detail"),
              leaning(Measure.OUTAGE_MINUTES, -400L * (called(who) - called(now))),
              leaning(Measure.FAILED_DEPLOYMENT_RECOVERY_TIME, -300L * (called(who) - called(now))),
              leaning(Measure.NIGHT_PAGES, 500L * (Math.min(1, called(who)) - paged(now))),
              leaning(Measure.FATIGUE, 200L * (called(who) - called(now)))));
    }
    return List.of(
        Offers.choose(
            this,
            table,
            new Answer.Choice(now.name()),
            options,
            table.texts().get("rota.known", tired(table)),
            URGENCY));
  }

  private static boolean isOurs(Table table, ServiceId service) {
    return table.sight().services().stream()
        .filter(row -> row.id().equals(service))
        .anyMatch(row -> table.head(row.runBy()) == Role.OPERATIONS);
  }

  private static int called(PolicySpec.Rota who) {
    return who.ordinal();
  }

  private static int paged(PolicySpec.Rota who) {
    return Math.min(1, called(who));
  }

  /** How many of the runners are tired; their head sees it in their faces. */
  private static long tired(Table table) {
    return table.sight().people().stream()
        .filter(person -> table.head(person.home()) == Role.OPERATIONS)
        .map(PersonRow::fatigue)
        .filter(fatigue -> fatigue.value() >= 400)
        .count();
  }

  @Override
  public Optional<SeatId> mustAgree(Table table, SeatSpec seat, Answer answer) {
    return answer.equals(new Answer.Choice(PolicySpec.Rota.RUNNERS_AND_BUILDERS.name()))
        ? table.other(seat, Role.DEVELOPMENT)
        : Optional.empty();
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId id, Answer answer) {
    return List.of(new Order.Rota(PolicySpec.Rota.valueOf(((Answer.Choice) answer).option())));
  }
}
