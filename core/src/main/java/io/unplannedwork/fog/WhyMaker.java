package io.unplannedwork.fog;

import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.measure.Bonus;
import io.unplannedwork.scenario.GoalSpec;
import io.unplannedwork.view.Why;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers "why?". An answer stops at the asker's horizon and names whom to ask; what it may tell is
 * decided by a {@link WhyReach}.
 */
final class WhyMaker {
  private final WhySource source;

  WhyMaker(WhySource source) {
    this.source = source;
  }

  /**
   * Why something is as it is.
   *
   * @param round the round that is played, from 1; 0 before the first
   * @param goals the goals of that round
   * @param bonuses what the asker, or the seat asked about, would be paid now
   */
  Why why(
      Subject subject,
      WhyReach reach,
      int round,
      List<GoalSpec> goals,
      Function<String, List<Bonus>> bonuses) {
    if (!reach.sees(subject)) {
      return new Why(subject, title(subject), source.text("beyond"), List.of(), reach.ask(subject));
    }
    return answer(subject, reach, round, goals, bonuses)
        .orElseGet(() -> new Why(subject, title(subject), source.text("nothing"), List.of(), ""));
  }

  private Optional<Why> answer(
      Subject subject,
      WhyReach reach,
      int round,
      List<GoalSpec> goals,
      Function<String, List<Bonus>> bonuses) {
    WhyFlow flow = new WhyFlow(source, reach);
    WhyProduction production = new WhyProduction(source, reach);
    WhyNumbers numbers = new WhyNumbers(source, reach);
    String id = subject.id();
    return switch (subject.kind()) {
      case ITEM -> number(id).flatMap(n -> flow.item(subject, new ItemId(n)));
      case INCIDENT -> number(id).flatMap(n -> production.incident(subject, new IncidentId(n)));
      case DEPLOYMENT ->
          number(id).flatMap(n -> production.deployment(subject, new DeploymentId(n)));
      case PERSON -> named(id).flatMap(n -> flow.person(subject, new PersonId(n)));
      case STAGE -> named(id).flatMap(n -> flow.stage(subject, new StageId(n)));
      case SERVICE -> named(id).flatMap(n -> production.service(subject, new ServiceId(n)));
      case PRACTICE -> numbers.practice(subject);
      case TRUST -> numbers.trust(subject);
      case MEASURE -> measure(id).map(measure -> numbers.measure(subject, measure, round));
      case GOAL ->
          goals.stream()
              .filter(goal -> goal.id().value().equals(id))
              .findFirst()
              .map(goal -> numbers.goal(subject, goal));
      case MONEY -> Optional.of(numbers.money(subject));
      case BONUS -> {
        List<Bonus> paid = bonuses.apply(id);
        yield paid.isEmpty()
            ? Optional.empty()
            : Optional.of(numbers.bonus(subject, source.text("title.BONUS"), paid));
      }
    };
  }

  /** What a subject is called by somebody who may not open it. */
  private String title(Subject subject) {
    return switch (subject.kind()) {
      case ITEM ->
          number(subject.id())
              .map(n -> source.text("title.item", n))
              .orElse(source.text("title.ITEM"));
      case INCIDENT, DEPLOYMENT -> source.text("title." + subject.kind(), subject.id());
      case MEASURE ->
          measure(subject.id())
              .map(measure -> source.text("meaning." + measure))
              .orElse(source.text("title.MEASURE"));
      case MONEY, BONUS, TRUST, GOAL -> source.text("title." + subject.kind());
      case PERSON, SERVICE, STAGE, PRACTICE -> source.telling().anything(subject.id());
    };
  }

  private static Optional<Integer> number(String id) {
    boolean digits =
        !id.isEmpty() && id.length() < 10 && id.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Integer.parseInt(id)) : Optional.empty();
  }

  private static Optional<String> named(String id) {
    return id.isBlank() ? Optional.empty() : Optional.of(id);
  }

  private static Optional<Measure> measure(String id) {
    for (Measure measure : Measure.values()) {
      if (measure.name().equals(id)) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }
}
