package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.EventLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockworkTest {
  private static long minuteAfter(long millis, long step) {
    Rig rig = Rig.opened(TestJournal.Habit.PROMPT);
    Player facilitator = rig.facilitator();
    rig.until(facilitator, Phase.RUN);
    // past the first Monday's card, which the bots answer at once
    for (long left = millis; left > 0; left -= step) {
      rig.run(Math.min(step, left));
    }
    return rig.room.now();
  }

  /** Within ten minutes: what a step has left over when a Monday stops the clock is let go. */
  @ParameterizedTest
  @ValueSource(longs = {1, 7, 50, 333})
  void noPaceIsLostToRoundingHoweverRealTimeIsCut(long step) {
    assertThat(minuteAfter(20_000, step)).isCloseTo(minuteAfter(20_000, 10), within(10L));
  }

  @Test
  void aNightIsLookedAtTenTimesAtMostAndADayTwentyTimesASecond() {
    Session session = Session.create(SmallCompany.scenario(), 7, 2, new EventLog());
    while (session.phase() != Phase.RUN) {
      session.apply(Actor.FACILITATOR, new Command.EndPhase());
    }
    Clockwork clock = new Clockwork(session, 50);
    long[] stops = new long[2];
    long day = session.now() + SimTime.DAY;
    while (session.now() < day) {
      session.apply(Actor.HOST, new Command.EndHold());
      long before = session.now();
      clock.earn(1);
      while (clock.run(Long.MAX_VALUE, 1_000)) {
        // what has been earned is run at once
      }
      boolean night = session.tempo().perSecond() > 500_000;
      stops[night ? 1 : 0] += session.now() > before ? 1 : 0;
    }
    assertThat(stops[0]).isBetween(16L, 8 * 20L);
    assertThat(stops[1]).isBetween(2L, 11L);
  }

  @Test
  void aWorkingDayTakesEightSecondsAndItsNightOne() {
    long start = minuteAfter(1, 1);
    assertThat((minuteAfter(27_000, 10) - start) / (double) SimTime.DAY).isBetween(2.9, 3.1);
  }
}
