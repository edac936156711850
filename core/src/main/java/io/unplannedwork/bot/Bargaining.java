package io.unplannedwork.bot;

import io.unplannedwork.contract.Condition;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.view.Body;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a bot could agree to where it cannot agree to what it is asked. */
final class Bargaining {
  private final Taste taste;

  Bargaining(Taste taste) {
    this.taste = taste;
  }

  /** A condition, and what is expected of it. */
  record Wanted(Condition condition, List<Body.Leaning> leanings) {}

  /**
   * Another answer to the same decision: of those that are worth enough, the one expected to do
   * what was asked most nearly; of equals, the one that is worth most.
   *
   * @param enough what it must be worth at least, in permille of the own bonus
   */
  Optional<Body.Possible> instead(Body.Proposal proposal, double enough) {
    Body.Possible nearest = null;
    for (Body.Ask ask : proposal.asks()) {
      if (ask.decision().equals(proposal.decision())) {
        for (Body.Possible possible : ask.answers()) {
          if (taste.worth(possible.leanings()) >= enough
              && (nearest == null || isNearer(possible, nearest, proposal.leanings()))) {
            nearest = possible;
          }
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private boolean isNearer(
      Body.Possible one, Body.Possible other, List<Body.Leaning> whatWasAsked) {
    int near = distance(one.leanings(), whatWasAsked);
    int far = distance(other.leanings(), whatWasAsked);
    return near < far || near == far && taste.worth(one.leanings()) > taste.worth(other.leanings());
  }

  /** How far apart two expectations are: the sum of the differences in permille. */
  private static int distance(List<Body.Leaning> one, List<Body.Leaning> other) {
    Map<Measure, Integer> apart = new EnumMap<>(Measure.class);
    one.forEach(each -> apart.merge(each.measure(), each.permille(), Integer::sum));
    other.forEach(each -> apart.merge(each.measure(), -each.permille(), Integer::sum));
    return apart.values().stream().mapToInt(Math::abs).sum();
  }

  /**
   * What the asking seat could decide in return, the one that is worth most.
   *
   * @param enough what it must be worth at least, in permille of the own bonus
   */
  Optional<Wanted> inReturn(Body.Proposal proposal, double enough) {
    Wanted best = null;
    double most = 0;
    for (Body.Ask ask : proposal.asks()) {
      if (!ask.decision().equals(proposal.decision())) {
        for (Body.Possible possible : ask.answers()) {
          double worth = taste.worth(possible.leanings());
          if (worth > most && worth >= enough) {
            most = worth;
            best =
                new Wanted(new Condition(ask.decision(), possible.answer()), possible.leanings());
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
