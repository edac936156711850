package io.unplannedwork.room;

import io.unplannedwork.bot.Bot;
import io.unplannedwork.bot.Temper;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;

/** The bots of a scenario's seats, each with its seat's temper and whims of its own. */
public final class Bots {
  /** Seats a bot wherever no person sits. */
  public static final Minds MINDS = company(0);

  private Bots() {}

  /**
   * The bots of another company: in each the same tempers sit on other chairs, with other whims.
   *
   * @param number 0 for the scenario's own
   */
  static Minds company(int number) {
    return (scenario, seat) -> of(scenario, seat, number);
  }

  private static Mind of(Scenario scenario, SeatSpec seat, int company) {
    Temper own =
        switch (seat.temper()) {
          case STEADY -> Temper.STEADY;
          case BOLD -> Temper.BOLD;
          case CAUTIOUS -> Temper.CAUTIOUS;
          case STUBBORN -> Temper.STUBBORN;
        };
    Temper[] all = Temper.values();
    Temper temper = all[(own.ordinal() + company) % all.length];
    String who = scenario.id() + " " + seat.id() + " " + seat.bot();
    long seed = (company == 0 ? who : who + " " + company).hashCode();
    return new Bot(temper, seed)::think;
  }
}
