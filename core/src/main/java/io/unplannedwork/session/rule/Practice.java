package io.unplannedwork.session.rule;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight.PracticeRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which practice to start next, among those that are this seat's to start. */
final class Practice implements Rule {
  private static final int URGENCY = 25;

  private static final List<Deal> DEALS =
      Arrays.stream(Role.values()).map(role -> Deal.of(role, 1, 2)).toList();

  /** Adopted so far, in permille, from which on another practice can build on it. */
  private static final int ADOPTED = 500;

  @Override
  public String name() {
    return "practice";
  }

  @Override
  public String title(Table table) {
    return table.texts().get("practice.title");
  }

  @Override
  public String reason(Table table) {
    List<String> introduced = new ArrayList<>();
    for (PracticeSpec practice : table.scenario().practices()) {
      PracticeRow row = row(table, practice.id());
      if (row.started() && row.introduced().value() < 1000) {
        introduced.add(practice.name());
      }
    }
    long started = table.sight().practices().stream().filter(PracticeRow::started).count();
    long all = table.scenario().practices().size();
    if (started == 0) {
      return table.texts().get("practice.reason.first", all);
    }
    return introduced.isEmpty()
        ? table.texts().get("practice.reason.none", started, all)
        : table.texts().get("practice.reason", String.join(", ", introduced), started, all);
  }

  /** What was started is offered no more. */
  @Override
  public Optional<String> said(Table table, Answer answer) {
    return table.scenario().practices().stream()
        .filter(each -> answer instanceof Answer.Choice c && each.id().value().equals(c.option()))
        .map(PracticeSpec::name)
        .findFirst();
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
    for (PracticeSpec practice : table.scenario().practices()) {
      if (canStart(table, seat, practice)) {
        return true;
      }
    }
    return false;
  }

  private static boolean canStart(Table table, SeatSpec seat, PracticeSpec practice) {
    return table.holds(seat, practice.startedBy()) && !row(table, practice.id()).started();
  }

  @Override
  public List<Offer> offers(Table table, SeatSpec seat) {
    List<Offer.Option> options = new ArrayList<>();
    for (PracticeSpec practice : table.scenario().practices()) {
      if (canStart(table, seat, practice)) {
        options.add(
            new Offer.Option(
                practice.id().value(),
                practice.name(),
                detail(table, practice),
                leanings(practice),
                null));
      }
    }
    if (options.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Offer(
            new DecisionId(name()),
            title(table),
            table.texts().get("practice.question"),
            AnswerKind.CHOOSE,
            null,
            options,
            List.of(),
            0,
            0,
            0,
            "",
            table.texts().get("practice.cost"),
            table.texts().get("practice.known"),
            null,
            URGENCY,
            false));
  }

  private static String detail(Table table, PracticeSpec practice) {
    List<String> parts = new ArrayList<>();
    if (!practice.about().isBlank()) {
      parts.add(practice.about());
    }
    parts.add(
        table
            .texts()
            .get(
                "practice.effort",
                table.team(practice.team()).name(),
                Math.max(1, practice.effort() / 60)));
    if (practice.selfService() != null) {
      parts.add(
          table
              .texts()
              .get(
                  "practice.selfService",
                  table.stage(practice.selfService().stage()).name(),
                  practice.selfService().left().value() / 10));
    }
    if (practice.habit() != null) {
      parts.add(table.texts().get("practice.habit." + practice.habit()));
    }
    if (practice.upkeep() > 0) {
      parts.add(table.texts().get("practice.upkeep", Math.max(1, (practice.upkeep() + 30) / 60)));
    }
    if (practice.cost() > 0) {
      parts.add(table.texts().get("practice.money", table.words().money(practice.cost() * 100)));
    }
    return String.join(" ", parts);
  }

  private static List<Offer.Leaning> leanings(PracticeSpec practice) {
    List<Offer.Leaning> leanings = new ArrayList<>();
    for (EffectSpec effect : practice.effects()) {
      leanings.addAll(Expected.of(effect));
    }
    if (practice.selfService() != null) {
      leanings.addAll(Expected.of(practice.selfService()));
    }
    if (practice.habit() != null) {
      leanings.addAll(Expected.of(practice.habit()));
    }
    return leanings;
  }

  private static PracticeRow row(Table table, PracticeId id) {
    for (PracticeRow row : table.sight().practices()) {
      if (row.id().equals(id)) {
        return row;
      }
    }
    throw new IllegalStateException("the company has no practice " + id);
  }

  private static Optional<SeatId> asked(Table table, SeatSpec seat, PracticeSpec practice) {
    return practice.agreedBy() == null ? Optional.empty() : table.other(seat, practice.agreedBy());
  }

  private static PracticeSpec spec(Table table, Answer answer) {
    PracticeId id = new PracticeId(((Answer.Choice) answer).option());
    return table.scenario().practices().stream()
        .filter(practice -> practice.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no practice " + id));
  }

  @Override
  public Optional<Refusal> refuse(Table table, SeatSpec seat, DecisionId id, Answer answer) {
    PracticeSpec practice = spec(table, answer);
    for (PracticeId need : practice.needs()) {
      if (row(table, need).adopted().value() < ADOPTED) {
        String name =
            table.scenario().practices().stream()
                .filter(each -> each.id().equals(need))
                .map(PracticeSpec::name)
                .findFirst()
                .orElse(need.value());
        return Optional.of(Refusal.of(RefusalReason.PREREQUISITE, practice.name(), name));
      }
    }
    long cash = table.sight().money().cash().at(table.sight().now().minutes());
    if (practice.cost() > 0 && cash < practice.cost() * 100) {
      return Optional.of(
          Refusal.of(
              RefusalReason.NO_CAPACITY,
              table.texts().get("practice.purse"),
              table.texts().get("practice.dear", table.scenario().currency(), practice.cost())));
    }
    return Optional.empty();
  }

  @Override
  public Optional<SeatId> mustAgree(Table table, SeatSpec seat, Answer answer) {
    return asked(table, seat, spec(table, answer));
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId id, Answer answer) {
    return List.of(new Order.StartPractice(spec(table, answer).id()));
  }
}
