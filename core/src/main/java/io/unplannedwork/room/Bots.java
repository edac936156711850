package io.unplannedwork.room;

import io.unplannedwork.bot.Bot;
import io.unplannedwork.bot.Temper;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;

/** The bots of a scenario's seats, each with its seat's temper and whims of its own. */
public final class Bots {
  /** Seats a bot wherever no person sits. */
  public static final Minds MINDS = Bots::of;

  private Bots() {}

  private static Mind of(Scenario scenario, SeatSpec seat) {
    Temper temper =
        switch (seat.temper()) {
          case STEADY -> Temper.STEADY;
          case BOLD -> Temper.BOLD;
          case CAUTIOUS -> Temper.CAUTIOUS;
          case STUBBORN -> Temper.STUBBORN;
        };
    long seed = (scenario.id() + " " + seat.id() + " " + seat.bot()).hashCode();
    return new Bot(temper, seed)::think;
  }
}
