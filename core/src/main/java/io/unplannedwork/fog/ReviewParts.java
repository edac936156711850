package io.unplannedwork.fog;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.Bonus;
import io.unplannedwork.measure.DecisionEffect;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.Actions;
import io.unplannedwork.session.Causes;
import io.unplannedwork.session.Chair;
import io.unplannedwork.session.Closing;
import io.unplannedwork.session.Session;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is looked back on: the review of a round and the end of the game. */
final class ReviewParts {
  /** Below so many samples a difference between two rounds says nothing. */
  private static final long FEW = 5;

  private static final List<Measure> SHOWN =
      List.of(
          Measure.FEATURES_LIVE,
          Measure.PROMISES_KEPT,
          Measure.PROMISES_BROKEN,
          Measure.LEAD_TIME,
          Measure.FLOW_EFFICIENCY,
          Measure.UNPLANNED_SHARE,
          Measure.NEW_WORK_SHARE,
          Measure.CHANGE_LEAD_TIME,
          Measure.DEPLOYMENTS,
          Measure.CHANGE_FAIL_RATE,
          Measure.FAILED_DEPLOYMENT_RECOVERY_TIME,
          Measure.DEPLOYMENT_REWORK_RATE,
          Measure.INCIDENTS,
          Measure.OUTAGE_MINUTES,
          Measure.ERROR_BUDGET,
          Measure.TOIL,
          Measure.AUTONOMY,
          Measure.NIGHT_PAGES,
          Measure.TRUST,
          Measure.DEBT,
          Measure.VALUE_EARNED,
          Measure.OUTAGE_COST,
          Measure.COMPANY_VALUE);

  private final Session session;
  private final Scenario scenario;
  private final Texts texts;
  private final Words words;
  private final GoalParts goals;
  private final PayParts pay;

  ReviewParts(Session session, GoalParts goals, PayParts pay) {
    this.pay = pay;
    this.session = session;
    this.goals = goals;
    scenario = session.scenario();
    texts = session.texts();
    words = new Words(session.scenario(), texts);
  }

  /**
   * The newest closed round; empty before the first is closed.
   *
   * @param told its story, shown once all have named a cause
   * @param effects what its decisions did, as far as known; shown then, too
   * @param field with whom what people were paid is compared; shown then, too
   * @param leads how long that round's items were on their way
   * @param habits what was done without deciding it, shown then, too
   */
  Optional<Body.Review> review(
      Horizon horizon,
      List<String> told,
      List<DecisionEffect> effects,
      Field field,
      List<Body.Lead> leads,
      Body.Habits habits) {
    SeatId you = horizon.seat() == null ? null : horizon.seat().id();
    boolean shown = session.causesShown();
    return newest()
        .map(
            closing ->
                review(
                    closing,
                    you,
                    results(closing.round()),
                    days(closing),
                    shown ? told : List.of(),
                    shown ? effects(closing.round(), effects) : List.of(),
                    field,
                    leads,
                    shown ? habits : null));
  }

  /** What a review asks of a seat, without the tables and stories that people read. */
  Optional<Body.Review> asked(SeatSpec seat) {
    return newest()
        .map(
            closing ->
                review(
                    closing,
                    seat.id(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Field.NOT_YET,
                    List.of(),
                    null));
  }

  private Optional<Closing> newest() {
    List<Closing> closings = session.closings();
    return closings.isEmpty() ? Optional.empty() : Optional.of(closings.get(closings.size() - 1));
  }

  private Body.Review review(
      Closing closing,
      SeatId you,
      List<Body.Result> results,
      List<Body.DayPoint> days,
      List<String> told,
      List<Body.Effect> effects,
      Field field,
      List<Body.Lead> leads,
      Body.Habits habits) {
    List<Body.Named> named = new ArrayList<>();
    List<Body.Predicted> predicted = new ArrayList<>();
    List<Body.Paid> bonuses = new ArrayList<>();
    for (Chair chair : session.chairs()) {
      SeatId seat = chair.id();
      if (session.causesShown() && session.named().containsKey(seat)) {
        named.add(new Body.Named(seat, session.named().get(seat)));
      }
      if (!session.causesShown()) {
        continue;
      }
      if (session.predictions().containsKey(seat)) {
        predicted.add(new Body.Predicted(seat, session.predictions().get(seat)));
      }
      List<Bonus> paid = closing.bonuses().getOrDefault(seat, List.of());
      bonuses.add(
          new Body.Paid(
              seat,
              chair.name(),
              paid.stream().mapToLong(Bonus::cents).sum(),
              paid.stream().mapToLong(Bonus::full).sum()));
    }
    boolean compares = session.causesShown() && bonuses.stream().anyMatch(paid -> paid.full() > 0);
    return new Body.Review(
        closing.round(),
        results,
        causes(),
        you == null ? null : session.named().get(you),
        named,
        predicted,
        predictedMeasure(closing.round()),
        closing.actual(),
        compares && field.companies(closing.round()) > 0 ? pay.best(closing, field) : List.of(),
        compares ? field(field, closing.round()) : "",
        bonuses,
        days,
        scenario.rounds().get(closing.round() - 1).debrief(),
        closing.stars(),
        closing.goals().isEmpty() ? 0 : Closing.MOST_STARS,
        told,
        effects,
        leads,
        session.causesShown(),
        closing.round() == scenario.rounds().size() ? 0 : Actions.MOST,
        session.causesShown() ? actions() : List.of(),
        session.actions().past().stream().map(this::followed).toList(),
        habits);
  }

  private String field(Field field, int round) {
    long companies = field.companies(round);
    return companies == 0
        ? texts.get("field.NOT_YET")
        : texts.get("field." + field.kind(), companies);
  }

  private static List<Body.DayPoint> days(Closing closing) {
    return closing.days().stream()
        .map(
            day ->
                new Body.DayPoint(
                    day.day(),
                    day.inStage(),
                    day.live(),
                    day.cash(),
                    day.incidents(),
                    day.deployments(),
                    day.down(),
                    day.share()))
        .toList();
  }

  private List<Body.Action> actions() {
    Actions actions = session.actions();
    return actions.offered().stream()
        .map(
            act ->
                new Body.Action(
                    act.id(),
                    act.title(),
                    act.about(),
                    act.cost(),
                    PlayParts.leanings(act.leanings()),
                    act.home(),
                    actions.taken().get(act.id())))
        .toList();
  }

  private Body.Followed followed(Actions.Followed one) {
    String day = one.done() < 0 ? "" : words.day(SimTime.of(one.done()));
    return new Body.Followed(
        one.title(),
        one.owner(),
        one.state().name(),
        texts.get("action.state." + one.state(), day));
  }

  private Measure predictedMeasure(int round) {
    RoundSpec.PredictionSpec asked = scenario.rounds().get(round - 1).prediction();
    return asked == null ? null : asked.measure();
  }

  /** What moved the company's value most comes first; what moved nothing last, in one line each. */
  private List<Body.Effect> effects(int round, List<DecisionEffect> effects) {
    return effects.stream()
        .filter(effect -> effect.round() == round)
        .sorted(
            Comparator.comparingLong(
                    (DecisionEffect effect) -> -Math.abs(effect.more(Measure.COMPANY_VALUE)))
                .thenComparing(effect -> -effect.differences().size()))
        .map(this::effect)
        .toList();
  }

  private Body.Effect effect(DecisionEffect effect) {
    List<Body.Moved> moved = new ArrayList<>();
    for (DecisionEffect.Difference each : effect.differences()) {
      Measure measure = each.measure();
      long more = each.more();
      if (value(measure, each.with()).equals(value(measure, each.without()))) {
        continue; // less than what a player is shown of it
      }
      boolean higher = measure.better() == Measure.Better.HIGHER;
      moved.add(
          new Body.Moved(
              measure,
              texts.get("measure." + measure),
              value(measure, each.with()),
              value(measure, each.without()),
              (more > 0 ? "+" : "−") + words.value(measure, Math.abs(more)),
              more > 0 == higher ? 1 : -1));
    }
    String note =
        moved.isEmpty()
            ? texts.get("effect.none")
            : effect.dropped() > 0
                ? texts.get(
                    effect.dropped() == 1 ? "effect.dropped.one" : "effect.dropped.many",
                    effect.dropped())
                : "";
    return new Body.Effect(
        effect.seat(),
        effect.at().minutes(),
        Decided.words(session, effect.decision(), effect.answer()),
        moved,
        note);
  }

  private String value(Measure measure, Reading reading) {
    return some(measure).test(reading)
        ? words.value(measure, reading.value())
        : texts.get("amount.none");
  }

  /** Whether there is something to say: no incident is 0 incidents, no lead time is nothing. */
  private static Predicate<Reading> some(Measure measure) {
    return reading -> reading.known() || Measures.isSum(measure);
  }

  /** Customers and the price of a share, too, where somebody counts them. */
  private List<Measure> shown() {
    List<Measure> shown = new ArrayList<>(SHOWN);
    if (scenario.market().customers() != null) {
      shown.add(Measure.CUSTOMERS);
    }
    if (scenario.market().shares() > 0) {
      shown.add(Measure.SHARE_PRICE);
    }
    return shown;
  }

  private List<Body.Result> results(int round) {
    Measures measures = session.measures();
    List<Body.Result> results = new ArrayList<>();
    for (Measure measure : shown()) {
      Optional<Reading> now = measures.closed(round, measure).filter(some(measure));
      Optional<Reading> before = measures.closed(round - 1, measure).filter(some(measure));
      results.add(
          new Body.Result(
              measure,
              texts.get("measure." + measure),
              now.map(reading -> words.value(measure, reading.value()))
                  .orElse(texts.get("amount.none")),
              before.map(reading -> words.value(measure, reading.value())).orElse(""),
              chance(measure, round, now, before)));
    }
    return results;
  }

  /** That a number, or its change since the round before, may be chance; empty where it is not. */
  private String chance(
      Measure measure, int round, Optional<Reading> now, Optional<Reading> before) {
    if (now.isEmpty()) {
      return "";
    }
    if (before.isEmpty()) {
      boolean few = isMean(measure) && now.get().samples() < FEW;
      return few ? texts.get("result.few", now.get().samples()) : "";
    }
    Measures measures = session.measures();
    Measure counted = Measures.counted(measure);
    return measures.isNoise(measure, round, SimTime.of(session.now()))
        ? texts.get(
            "why.noise",
            measures.closed(round - 1, counted).orElseThrow().samples(),
            measures.closed(round, counted).orElseThrow().samples())
        : "";
  }

  private static boolean isMean(Measure measure) {
    return switch (measure) {
      case LEAD_TIME,
          CHANGE_LEAD_TIME,
          CHANGE_FAIL_RATE,
          FAILED_DEPLOYMENT_RECOVERY_TIME,
          DEPLOYMENT_REWORK_RATE,
          FLOW_EFFICIENCY ->
          true;
      default -> false;
    };
  }

  /** What each cause cost shows once all have named one, and then in that order. */
  private List<Body.Offered> causes() {
    Causes causes = session.causes();
    List<Causes.Cause> all = new ArrayList<>(causes.all());
    boolean shown = session.causesShown();
    boolean lost = all.stream().anyMatch(cause -> causes.permille(cause) > 0);
    if (shown) {
      all.sort(Comparator.comparing(causes::permille).reversed());
    }
    return all.stream()
        .map(
            cause -> {
              String text = texts.get("cause." + cause.spent(), cause.name());
              return new Body.Offered(
                  cause.id(),
                  shown && lost
                      ? texts.get("cause.share", text, causes.permille(cause) / 10)
                      : text);
            })
        .toList();
  }

  /**
   * How the game ended, told from its log.
   *
   * @param beside other ways of playing it, as far as known
   */
  Body.End end(List<String> story, Body.Beside beside) {
    List<Body.Goal> settled = new ArrayList<>();
    session.closings().forEach(closing -> settled.addAll(goals.of(closing)));
    return new Body.End(session.stars(), session.mostStars(), story, settled, beside);
  }
}
