package io.unplannedwork.sim;

import io.unplannedwork.sim.system.Admit;
import io.unplannedwork.sim.system.Arrive;
import io.unplannedwork.sim.system.ArriveAsPromised;
import io.unplannedwork.sim.system.BreakPromise;
import io.unplannedwork.sim.system.Depart;
import io.unplannedwork.sim.system.EndDay;
import io.unplannedwork.sim.system.Finish;
import io.unplannedwork.sim.system.Launch;
import io.unplannedwork.sim.system.MeetBoard;
import io.unplannedwork.sim.system.OpenAndClose;
import io.unplannedwork.sim.system.Pull;
import java.util.function.Function;

/** The steps of a minute, in the order in which they run; each runs only for what is due. */
public enum WorkingDay {
  /** Somebody finishes a piece of work. */
  FINISH(Finish::new),
  /** A team's hours begin or end. */
  OPEN_AND_CLOSE(OpenAndClose::new),
  /** Demand brings an item. */
  ARRIVE(Arrive::new),
  /** A promise comes in. */
  ARRIVE_AS_PROMISED(ArriveAsPromised::new),
  /** A board meets. */
  MEET_BOARD(MeetBoard::new),
  /** A release's hour comes. */
  DEPART(Depart::new),
  /** What is aboard a release is taken out. */
  LAUNCH(Launch::new),
  /** The date of a promise passes. */
  BREAK_PROMISE(BreakPromise::new),
  /** A stage with room lets in what waits before it. */
  ADMIT(Admit::new),
  /** Free people look for work. */
  PULL(Pull::new),
  /** The day is over: its books are closed. */
  END_DAY(EndDay::new);

  private final Function<Company, Step> step;

  WorkingDay(Function<Company, Step> step) {
    this.step = step;
  }

  Step step(Company company) {
    return step.apply(company);
  }
}
