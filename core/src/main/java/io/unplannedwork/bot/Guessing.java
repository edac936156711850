package io.unplannedwork.bot;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Seen;
import java.util.Optional;

/**
 * What number a bot predicts: what a goal wants of the measure, or halfway between nothing and all
 * of its own bonus; the bold somewhat better than that, the cautious somewhat worse.
 */
final class Guessing {
  private final Seen view;
  private final Temper temper;
  private final Whim whim;

  Guessing(Seen view, Temper temper, Whim whim) {
    this.view = view;
    this.temper = temper;
    this.whim = whim;
  }

  /** Empty when it has nothing to go by. */
  Optional<Long> number(Measure measure) {
    return known(measure).map(number -> coloured(measure, number));
  }

  private Optional<Long> known(Measure measure) {
    for (Body.Goal goal : view.all(Body.Goal.class)) {
      if (goal.measure() == measure) {
        return Optional.of(goal.wanted());
      }
    }
    for (Body.Bonus bonus : view.all(Body.Bonus.class)) {
      for (Body.BonusPart part : bonus.parts()) {
        if (part.measure() == measure) {
          return Optional.of(Math.floorDiv(part.none() + part.all(), 2L));
        }
      }
    }
    return Optional.empty();
  }

  private long coloured(Measure measure, long number) {
    double hope =
        switch (temper) {
          case STEADY -> 0;
          case BOLD -> 0.2;
          case CAUTIOUS -> -0.2;
          case STUBBORN -> 0.05;
        };
    double better = measure.better() == Measure.Better.HIGHER ? hope : -hope;
    double swing = 0.1 * whim.about("predicts " + measure.name());
    return Math.round(number + Math.abs(number) * (better + swing));
  }
}
