package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Role;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight.IncidentRow;
import io.unplannedwork.sim.Sight.ItemState;
import java.util.ArrayList;
import java.util.List;

/**
 * Roll back or fix forward: {@code respond} is the standing order, {@code respond/3} the answer to
 * incident 3 as long as its repair has not begun.
 */
final class Respond implements Rule {
  private static final int URGENCY = 20;

  private static final List<Deal> DEALS = List.of(Deal.of(Role.OPERATIONS, 2, 2));

  @Override
  public String name() {
    return "respond";
  }

  @Override
  public String title(Table table) {
    return table.texts().get("respond.title");
  }

  @Override
  public String reason(Table table) {
    String day = Found.next(table, StageSpec.Kind.RELEASE);
    String ready = Found.some(table, "change", Found.in(table, ItemState.WAITING_FOR_RELEASE));
    return day == null
        ? table.texts().get("respond.reason.never", ready)
        : table.texts().get("respond.reason", day, ready);
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
  public List<DecisionId> incidents(Table table) {
    return table.sight().incidents().stream()
        .filter(Respond::isOpen)
        .map(incident -> id(incident.id()))
        .toList();
  }

  @Override
  public boolean isOffered(Table table, SeatSpec seat) {
    return true;
  }

  @Override
  public List<Offer> offers(Table table, SeatSpec seat) {
    List<Offer> offers = new ArrayList<>();
    for (IncidentRow incident : table.sight().incidents()) {
      if (isOpen(incident)) {
        offers.add(offer(table, incident));
      }
    }
    PolicySpec.Response standing = table.sight().policies().response();
    offers.add(
        Offers.choose(
            this,
            table,
            new Answer.Choice(standing.name()),
            options(table, standing),
            table.texts().get("respond.known"),
            URGENCY));
    return offers;
  }

  /** Set off by a deployment, known, and not yet in repair. */
  public static boolean isOpen(IncidentRow incident) {
    return incident.detected()
        && incident.deployment() != null
        && incident.step().compareTo(IncidentStep.REPAIR) < 0;
  }

  public static DecisionId id(IncidentId incident) {
    return new DecisionId("respond/" + incident);
  }

  private Offer offer(Table table, IncidentRow incident) {
    String service =
        table.scenario().services().stream()
            .filter(spec -> spec.id().equals(incident.service()))
            .map(ServiceSpec::name)
            .findFirst()
            .orElse(incident.service().value());
    return new Offer(
        id(incident.id()),
        table.texts().get("respond.one.title", service),
        table.texts().get("respond.one.question", service, incident.deployment()),
        AnswerKind.CHOOSE,
        new Answer.Choice(incident.response().name()),
        options(table, incident.response()),
        List.of(),
        0,
        0,
        0,
        "",
        "",
        table.texts().get("respond.known"),
        null,
        100 - incident.severity().ordinal(),
        false);
  }

  private static List<Offer.Option> options(Table table, PolicySpec.Response now) {
    List<Offer.Option> options = new ArrayList<>();
    for (PolicySpec.Response how : PolicySpec.Response.values()) {
      // Back is quick, but what was new goes back too and must be done again.
      int more = how == now ? 0 : how == PolicySpec.Response.ROLL_BACK ? 1 : -1;
      options.add(
          Offers.option(
              how.name(),
              table.texts().get("respond." + how.name()),
              table.texts().get("respond." + how.name() + ".detail"),
              leaning(Measure.FAILED_DEPLOYMENT_RECOVERY_TIME, -400L * more),
              leaning(Measure.OUTAGE_MINUTES, -300L * more),
              leaning(Measure.FEATURES_LIVE, -150L * more)));
    }
    return options;
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId id, Answer answer) {
    PolicySpec.Response how = PolicySpec.Response.valueOf(((Answer.Choice) answer).option());
    if (id.value().equals(name())) {
      return List.of(new Order.Respond(how));
    }
    int incident = Integer.parseInt(id.value().substring(name().length() + 1));
    return List.of(new Order.RespondTo(new IncidentId(incident), how));
  }
}
