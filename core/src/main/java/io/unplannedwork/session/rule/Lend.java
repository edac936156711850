package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.scenario.TeamSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight.PersonRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Development lends a person to a team of Operations, or calls one back; Operations must agree. */
final class Lend implements Rule {
  private static final int URGENCY = 20;

  private static final List<Deal> DEALS = List.of(Deal.of(Role.DEVELOPMENT, 2, 1));

  private static final String HOME = "home";

  @Override
  public String name() {
    return "lend";
  }

  @Override
  public String title(Table table) {
    return table.texts().get("lend.title");
  }

  @Override
  public String reason(Table table) {
    List<StageSpec> stages = Found.stages(table, Role.OPERATIONS);
    long waiting = stages.stream().mapToLong(stage -> Found.row(table, stage).queued()).sum();
    long runners =
        table.sight().people().stream()
            .filter(person -> table.head(person.team()) == Role.OPERATIONS)
            .count();
    return table.texts().get("lend.reason", runners, Found.some(table, "item", waiting));
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
    if (table.teams(Role.OPERATIONS).isEmpty()) {
      return false;
    }
    for (PersonRow person : table.sight().people()) {
      if (isBuilder(table, person) && canMove(table, person)) {
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
    List<Offer.Option> people = new ArrayList<>();
    boolean away = false;
    for (PersonRow person : table.sight().people()) {
      if (isBuilder(table, person) && canMove(table, person)) {
        away |= isAway(person);
        people.add(
            Offers.option(
                person.id().value(),
                spec(table, person.id()).name(),
                table.texts().get("lend.now", table.team(person.team()).name())));
      }
    }
    List<Offer.Option> targets = new ArrayList<>();
    for (TeamSpec team : table.teams(Role.OPERATIONS)) {
      targets.add(
          Offers.option(
              team.id().value(),
              team.name(),
              "",
              leaning(Measure.FEATURES_LIVE, -1000L / people.size()),
              leaning(Measure.FAILED_DEPLOYMENT_RECOVERY_TIME, -150),
              leaning(Measure.OUTAGE_MINUTES, -100),
              leaning(Measure.TRUST, 60)));
    }
    if (away) {
      targets.add(
          Offers.option(
              HOME,
              table.texts().get("lend.home"),
              "",
              leaning(Measure.FEATURES_LIVE, 1000L / people.size())));
    }
    return List.of(
        new Offer(
            new DecisionId(name()),
            title(table),
            table.texts().get("lend.question"),
            AnswerKind.ASSIGN,
            null,
            people,
            targets,
            0,
            0,
            0,
            "",
            table.texts().get("lend.cost"),
            table.texts().get("lend.known"),
            null,
            URGENCY,
            false));
  }

  private static boolean isBuilder(Table table, PersonRow person) {
    return table.head(person.home()) == Role.DEVELOPMENT;
  }

  private static boolean isAway(PersonRow person) {
    return !person.team().equals(person.home());
  }

  /** Whoever is away can come back; whoever is the last in a team stays. */
  private static boolean canMove(Table table, PersonRow person) {
    return isAway(person) || !isLast(table, person);
  }

  private static PersonSpec spec(Table table, PersonId id) {
    return table.scenario().people().stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no person " + id));
  }

  @Override
  public Optional<Refusal> refuse(Table table, SeatSpec seat, DecisionId id, Answer answer) {
    Answer.Assignment assignment = (Answer.Assignment) answer;
    PersonRow person = person(table, assignment);
    TeamId to = target(person, assignment);
    return person.team().equals(to)
        ? Optional.of(Refusal.of(RefusalReason.ALREADY_SO))
        : Optional.empty();
  }

  private static boolean isLast(Table table, PersonRow person) {
    int members = 0;
    for (PersonRow each : table.sight().people()) {
      members += each.team().equals(person.team()) ? 1 : 0;
    }
    return members < 2;
  }

  private static PersonRow person(Table table, Answer.Assignment assignment) {
    PersonId id = new PersonId(assignment.subject());
    return table
        .sight()
        .person(id)
        .orElseThrow(() -> new IllegalStateException("the company has no person " + id));
  }

  private static TeamId target(PersonRow person, Answer.Assignment assignment) {
    return assignment.target().equals(HOME) ? person.home() : new TeamId(assignment.target());
  }

  @Override
  public Optional<SeatId> mustAgree(Table table, SeatSpec seat, Answer answer) {
    return table.other(seat, Role.OPERATIONS);
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId id, Answer answer) {
    Answer.Assignment assignment = (Answer.Assignment) answer;
    PersonRow person = person(table, assignment);
    return List.of(new Order.Lend(person.id(), target(person, assignment)));
  }
}
