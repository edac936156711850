package io.unplannedwork.session.rule;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The decisions of a game: those of every game, then the scenario's own, in the one order in which
 * drafts of a plan are carried out.
 */
public final class Rules {
  /** Those of every game. */
  public static final List<Rule> ALL =
      List.of(
          new Promises(),
          new DebtShare(),
          new WipLimit(),
          new SliceAndBatch(),
          new ReleaseDay(),
          new Approval(),
          new Rota(),
          new Respond(),
          new Lend(),
          new ExpertServes(),
          new Practice(),
          new StopTheLine(),
          new Notice());

  private final List<Rule> all;

  private Rules(List<Rule> all) {
    this.all = List.copyOf(all);
  }

  /** Those of a scenario's games; what it withholds is not among them. */
  public static Rules of(Scenario scenario) {
    List<Rule> rules = new ArrayList<>();
    ALL.stream().filter(rule -> !scenario.withheld().contains(rule.name())).forEach(rules::add);
    scenario.decisions().forEach(spec -> rules.add(new Written(spec)));
    return new Rules(rules);
  }

  public List<Rule> all() {
    return all;
  }

  public Optional<Rule> find(DecisionId id) {
    for (Rule rule : all) {
      if (rule.owns(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** Whether a decision is one of the scenario's own. */
  public boolean isOwn(DecisionId id) {
    return find(id).filter(Written.class::isInstance).isPresent();
  }

  /** The place of a decision's kind in the order of carrying out. */
  public int order(DecisionId id) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).owns(id)) {
        return i;
      }
    }
    return all.size();
  }

  /** Why a choice that is offered cannot be made now. */
  public Optional<Refusal> barred(Table table, SeatSpec seat, Offer offer, Offer.Option option) {
    if (offer.kind() != AnswerKind.CHOOSE) {
      return Optional.empty();
    }
    Answer choice = new Answer.Choice(option.id());
    return find(offer.id()).flatMap(rule -> rule.refuse(table, seat, offer.id(), choice));
  }

  /** Whether an answer is one of those an offer allows. */
  public static Optional<Refusal> misfit(Offer offer, Answer answer, Texts texts) {
    if (answer == null || answer.kind() != offer.kind()) {
      return refusal(
          RefusalReason.WRONG_KIND, offer.title(), texts.get("kind." + offer.kind().name()));
    }
    if (answer instanceof Answer.Choice choice) {
      return unknown(choice.option(), offer.options());
    }
    if (answer instanceof Answer.Ranking ranking) {
      return ranking(ranking, offer);
    }
    if (answer instanceof Answer.Amount amount) {
      return amount(amount.number(), offer);
    }
    if (answer instanceof Answer.Assignment assignment) {
      return unknown(assignment.subject(), offer.options())
          .or(() -> unknown(assignment.target(), offer.targets()));
    }
    if (answer instanceof Answer.Words words && words.words().length() > offer.most()) {
      return refusal(
          RefusalReason.TOO_LONG,
          Long.toString(offer.most()),
          Integer.toString(words.words().length()));
    }
    return Optional.empty();
  }

  private static Optional<Refusal> unknown(String id, List<Offer.Option> options) {
    if (options.stream().anyMatch(option -> option.id().equals(id))) {
      return Optional.empty();
    }
    return refusal(RefusalReason.UNKNOWN_OPTION, String.valueOf(id), ids(options));
  }

  private static Optional<Refusal> ranking(Answer.Ranking ranking, Offer offer) {
    List<String> asked = offer.options().stream().map(Offer.Option::id).sorted().toList();
    List<String> given = new ArrayList<>(ranking.options());
    given.sort(null);
    return asked.equals(given)
        ? Optional.empty()
        : refusal(RefusalReason.INCOMPLETE_RANKING, ids(offer.options()));
  }

  private static Optional<Refusal> amount(long number, Offer offer) {
    if (number < offer.least() || number > offer.most()) {
      return refusal(
          RefusalReason.OUT_OF_RANGE,
          Long.toString(number),
          Long.toString(offer.least()),
          Long.toString(offer.most()));
    }
    return Optional.empty();
  }

  private static String ids(List<Offer.Option> options) {
    return options.stream().map(Offer.Option::id).collect(Collectors.joining(", "));
  }

  private static Optional<Refusal> refusal(RefusalReason reason, String... details) {
    return Optional.of(Refusal.of(reason, details));
  }
}
