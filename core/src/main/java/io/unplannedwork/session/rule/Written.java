package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.DecisionSpec;
import io.unplannedwork.scenario.OrderSpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.Order;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A decision that the scenario brings, as its author wrote it. */
final class Written implements Rule {
  private final DecisionSpec spec;
  private final DecisionId id;
  private final List<Deal> deals;

  Written(DecisionSpec spec) {
    this.spec = spec;
    id = new DecisionId(spec.id());
    DecisionSpec.Opens opens = spec.opens();
    deals =
        spec.roles().stream()
            .map(role -> new Deal(role, opens.plan(), opens.run(), Set.copyOf(opens.felt())))
            .toList();
  }

  @Override
  public String name() {
    return spec.id();
  }

  @Override
  public String title(Table table) {
    return spec.title();
  }

  @Override
  public String reason(Table table) {
    return spec.reason();
  }

  @Override
  public int weight() {
    return spec.urgency();
  }

  @Override
  public List<Deal> deals() {
    return deals;
  }

  @Override
  public boolean comesEarly() {
    return false;
  }

  /** What the story brings is not told beforehand. */
  @Override
  public boolean isForeseen(Table table, SeatSpec seat) {
    DecisionSpec.Opens opens = spec.opens();
    return opens.inject() == null
        && opens.waits() == null
        && opens.refused() == null
        && opens.after() == null
        && opens.from() == null;
  }

  @Override
  public boolean isCued(Table table) {
    DecisionSpec.Opens opens = spec.opens();
    return opens.inject() != null && table.soFar().fired(opens.inject())
        || opens.waits() != null && table.soFar().waited(spec.id())
        || opens.refused() != null && table.soFar().refused(new DecisionId(opens.refused()))
        || opens.after() != null && isAfter(table, opens.after());
  }

  private static boolean isAfter(Table table, DecisionSpec.After after) {
    return table
        .soFar()
        .answer(new DecisionId(after.decision()))
        .filter(answer -> after.option() == null || chosen(answer).equals(after.option()))
        .isPresent();
  }

  /** The option an answer singles out; empty where it is none of a list. */
  private static String chosen(Answer answer) {
    if (answer instanceof Answer.Choice choice) {
      return choice.option();
    }
    if (answer instanceof Answer.Toggle toggle) {
      return toggle.on() ? "on" : "off";
    }
    if (answer instanceof Answer.Ranking ranking) {
      return ranking.options().isEmpty() ? "" : ranking.options().get(0);
    }
    if (answer instanceof Answer.Assignment assignment) {
      return assignment.subject();
    }
    return answer instanceof Answer.Amount amount ? Long.toString(amount.number()) : "";
  }

  @Override
  public boolean isOver(Table table, int round) {
    DecisionSpec.Opens opens = spec.opens();
    SimTime now = table.sight().now();
    return spec.once() && table.soFar().answer(id).isPresent()
        || opens.untilRound() > 0 && round > opens.untilRound()
        || opens.from() != null && now.compareTo(table.scenario().at(opens.from())) < 0
        || opens.until() != null && now.compareTo(table.scenario().at(opens.until())) >= 0;
  }

  @Override
  public boolean isOffered(Table table, SeatSpec seat) {
    return true;
  }

  @Override
  public List<Offer> offers(Table table, SeatSpec seat) {
    return List.of(
        new Offer(
            id,
            spec.title(),
            spec.question(),
            spec.kind(),
            current(table),
            options(table, spec.options()),
            options(table, spec.targets()),
            spec.kind() == AnswerKind.NUMBER ? spec.least() : 0,
            spec.kind() == AnswerKind.NUMBER || spec.kind() == AnswerKind.TEXT ? spec.most() : 0,
            spec.kind() == AnswerKind.NUMBER ? spec.step() : 0,
            spec.unit(),
            "",
            spec.known(),
            null,
            spec.urgency(),
            !spec.once()));
  }

  private Answer current(Table table) {
    Answer last = table.soFar().answer(id).orElse(null);
    return switch (spec.kind()) {
      case CHOOSE ->
          last != null || spec.current() == null ? last : new Answer.Choice(spec.current());
      case TOGGLE -> last != null ? last : new Answer.Toggle("on".equals(spec.current()));
      case NUMBER ->
          last != null
              ? last
              : new Answer.Amount(
                  spec.current() == null ? spec.least() : Long.parseLong(spec.current()));
      case RANK ->
          last != null
              ? last
              : new Answer.Ranking(spec.options().stream().map(DecisionSpec.Option::id).toList());
      case ASSIGN, TEXT -> null;
    };
  }

  private List<Offer.Option> options(Table table, List<DecisionSpec.Option> options) {
    return options.stream()
        .map(
            option ->
                new Offer.Option(
                    option.id(), option.shown(), detail(table, option), leanings(option), null))
        .toList();
  }

  private static String detail(Table table, DecisionSpec.Option option) {
    return (option.detail().strip() + " " + cost(table, option)).strip();
  }

  /** Whose hours and how much money an option takes; empty for nothing. */
  static String cost(Table table, DecisionSpec.Option option) {
    List<String> parts = new ArrayList<>();
    for (DecisionSpec.Hours hours : option.hours()) {
      parts.add(
          table
              .texts()
              .get(
                  "written.hours",
                  hours.person() == null
                      ? table.team(hours.team()).name()
                      : table.person(hours.person()).name(),
                  hours.hours()));
    }
    if (option.cost() > 0) {
      parts.add(table.texts().get("written.money", table.words().money(option.cost() * 100)));
    }
    return String.join(" ", parts);
  }

  /** What people expect an option to move. */
  static List<Offer.Leaning> leanings(DecisionSpec.Option option) {
    List<Offer.Leaning> leanings = new ArrayList<>();
    option.expected().forEach((measure, permille) -> leanings.add(leaning(measure, permille)));
    return leanings;
  }

  /** The options and targets an answer names; of a ranking, the first. */
  private List<DecisionSpec.Option> named(Answer answer) {
    List<DecisionSpec.Option> named = new ArrayList<>();
    String chosen = chosen(answer);
    spec.options().stream().filter(option -> option.id().equals(chosen)).forEach(named::add);
    if (answer instanceof Answer.Assignment assignment) {
      spec.targets().stream()
          .filter(target -> target.id().equals(assignment.target()))
          .forEach(named::add);
    }
    return named;
  }

  @Override
  public Optional<Refusal> refuse(Table table, SeatSpec seat, DecisionId decision, Answer answer) {
    long cost = named(answer).stream().mapToLong(DecisionSpec.Option::cost).sum();
    long cash = table.sight().money().cash().at(table.sight().now().minutes());
    if (cost > 0 && cash < cost * 100) {
      return Optional.of(
          Refusal.of(
              RefusalReason.NO_CAPACITY,
              table.texts().get("practice.purse"),
              table.texts().get("practice.dear", table.scenario().currency(), cost)));
    }
    return Optional.empty();
  }

  @Override
  public Optional<SeatId> mustAgree(Table table, SeatSpec seat, Answer answer) {
    Set<Role> roles = new LinkedHashSet<>();
    if (spec.agreedBy() != null) {
      roles.add(spec.agreedBy());
    }
    for (DecisionSpec.Option option : named(answer)) {
      if (option.agreedBy() != null) {
        roles.add(option.agreedBy());
      }
    }
    for (OrderSpec ruling : rulings(answer)) {
      if (ruling instanceof OrderSpec.Pair pair) {
        // it takes two to pair, whichever of them says so first
        roles.add(table.holds(seat, pair.role()) ? pair.with() : pair.role());
      }
    }
    return roles.stream().flatMap(role -> table.other(seat, role).stream()).findFirst();
  }

  @Override
  public List<OrderSpec> rulings(Answer answer) {
    List<OrderSpec> does = new ArrayList<>();
    named(answer).forEach(option -> does.addAll(option.does()));
    does.addAll(spec.does());
    return does.stream().filter(OrderSpec::isOfPlay).toList();
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId decision, Answer answer) {
    return WrittenOrders.of(spec, named(answer), answer, table);
  }
}
