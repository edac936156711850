package io.unplannedwork.sim;

import io.unplannedwork.sim.system.Admit;
import io.unplannedwork.sim.system.Adopt;
import io.unplannedwork.sim.system.AgeServices;
import io.unplannedwork.sim.system.Arrive;
import io.unplannedwork.sim.system.ArriveAsPromised;
import io.unplannedwork.sim.system.BeginChore;
import io.unplannedwork.sim.system.BeginDeadline;
import io.unplannedwork.sim.system.BeginDelay;
import io.unplannedwork.sim.system.BeginFreeze;
import io.unplannedwork.sim.system.BookDay;
import io.unplannedwork.sim.system.BreakDown;
import io.unplannedwork.sim.system.BreakIn;
import io.unplannedwork.sim.system.BreakPromise;
import io.unplannedwork.sim.system.Call;
import io.unplannedwork.sim.system.CloseWindow;
import io.unplannedwork.sim.system.ComeBack;
import io.unplannedwork.sim.system.CountCustomers;
import io.unplannedwork.sim.system.Depart;
import io.unplannedwork.sim.system.DrawAudit;
import io.unplannedwork.sim.system.EndAudit;
import io.unplannedwork.sim.system.EndBridging;
import io.unplannedwork.sim.system.EndDay;
import io.unplannedwork.sim.system.EndDeadline;
import io.unplannedwork.sim.system.EndFreeze;
import io.unplannedwork.sim.system.EndSpell;
import io.unplannedwork.sim.system.EndSurge;
import io.unplannedwork.sim.system.EndTeam;
import io.unplannedwork.sim.system.Finish;
import io.unplannedwork.sim.system.FinishChore;
import io.unplannedwork.sim.system.FinishDeployment;
import io.unplannedwork.sim.system.FireInject;
import io.unplannedwork.sim.system.GoAway;
import io.unplannedwork.sim.system.Join;
import io.unplannedwork.sim.system.Launch;
import io.unplannedwork.sim.system.LookAtBudget;
import io.unplannedwork.sim.system.MeetBoard;
import io.unplannedwork.sim.system.MissReport;
import io.unplannedwork.sim.system.MoveIncident;
import io.unplannedwork.sim.system.OpenAndClose;
import io.unplannedwork.sim.system.OrderUpkeep;
import io.unplannedwork.sim.system.Pull;
import io.unplannedwork.sim.system.Remember;
import io.unplannedwork.sim.system.Resign;
import io.unplannedwork.sim.system.Rest;
import io.unplannedwork.sim.system.ShowFault;
import io.unplannedwork.sim.system.ShowSign;
import io.unplannedwork.sim.system.TurnHour;
import io.unplannedwork.sim.system.TurnSeason;
import io.unplannedwork.sim.system.Unblock;
import io.unplannedwork.sim.system.WearOut;
import java.util.function.Function;

/** The steps of a minute, in the order in which they run; each runs only for what is due. */
public enum WorkingDay {
  /** Another hour of traffic begins. */
  TURN_HOUR(TurnHour::new),
  /** The date of an inject comes. */
  FIRE_INJECT(FireInject::new),
  /** A surge of demand ends. */
  END_SURGE(EndSurge::new),
  /** A run that a service must work for begins. */
  BEGIN_DEADLINE(BeginDeadline::new),
  /** That run is through, or its time is up. */
  END_DEADLINE(EndDeadline::new),
  /** A season or a campaign begins or ends. */
  TURN_SEASON(TurnSeason::new),
  /** Something about a service has worn out. */
  WEAR_OUT(WearOut::new),
  /** Upkeep is due. */
  ORDER_UPKEEP(OrderUpkeep::new),
  /** A service breaks down by itself. */
  BREAK_DOWN(BreakDown::new),
  /** Somebody breaks into a service. */
  BREAK_IN(BreakIn::new),
  /** A live fault gives signs before it shows. */
  SHOW_SIGN(ShowSign::new),
  /** A live fault shows itself. */
  SHOW_FAULT(ShowFault::new),
  /** A step of an incident is done. */
  MOVE_INCIDENT(MoveIncident::new),
  /** A deployment is done. */
  FINISH_DEPLOYMENT(FinishDeployment::new),
  /** A chore is done. */
  FINISH_CHORE(FinishChore::new),
  /** The time to report an incident is over. */
  MISS_REPORT(MissReport::new),
  /** The time to show an auditor what was drawn is over. */
  END_AUDIT(EndAudit::new),
  /** Somebody finishes a piece of work. */
  FINISH(Finish::new),
  /** Time has brought what blocked an item. */
  UNBLOCK(Unblock::new),
  /** A freeze of the scenario begins. */
  BEGIN_FREEZE(BeginFreeze::new),
  /** A freeze is over. */
  END_FREEZE(EndFreeze::new),
  /** A liaison has carried context over a wall. */
  END_BRIDGING(EndBridging::new),
  /** A team that was founded for a while ends. */
  END_TEAM(EndTeam::new),
  /** A release window closes. */
  CLOSE_WINDOW(CloseWindow::new),
  /** A team's hours begin or end. */
  OPEN_AND_CLOSE(OpenAndClose::new),
  /** Demand brings an item. */
  ARRIVE(Arrive::new),
  /** A promise comes in. */
  ARRIVE_AS_PROMISED(ArriveAsPromised::new),
  /** An auditor draws changes. */
  DRAW_AUDIT(DrawAudit::new),
  /** A board meets. */
  MEET_BOARD(MeetBoard::new),
  /** A release's hour comes. */
  DEPART(Depart::new),
  /** Somebody's first day comes. */
  JOIN(Join::new),
  /** Somebody's last day is over. */
  GO_AWAY(GoAway::new),
  /** Somebody gives notice. */
  RESIGN(Resign::new),
  /** Incidents that nobody is at call whoever can come. */
  CALL(Call::new),
  /** Whoever can begins a chore. */
  BEGIN_CHORE(BeginChore::new),
  /** What is aboard a release is taken out. */
  LAUNCH(Launch::new),
  /** The date of a promise passes. */
  BREAK_PROMISE(BreakPromise::new),
  /** Waiting for an item begins to cost. */
  BEGIN_DELAY(BeginDelay::new),
  /** A stage with room lets in what waits before it. */
  ADMIT(Admit::new),
  /** Free people look for work. */
  PULL(Pull::new),
  /** Another day of adopting a practice begins. */
  ADOPT(Adopt::new),
  /** Environments drift; debt is told. */
  AGE_SERVICES(AgeServices::new),
  /** People rest. */
  REST(Rest::new),
  /** A week's disuse makes knowledge fade; mentors have taught. */
  REMEMBER(Remember::new),
  /** Customers leave and return. */
  COUNT_CUSTOMERS(CountCustomers::new),
  /** The day's money is booked. */
  BOOK_DAY(BookDay::new),
  /** The day is over: its state is noted. */
  END_DAY(EndDay::new),
  /** Somebody has given the hours a decision took of them; whoever is back looks for work. */
  COME_BACK(ComeBack::new),
  /** What a decision did to a law for some days is over. */
  END_SPELL(EndSpell::new),
  /** What is left of an error budget is looked at. */
  LOOK_AT_BUDGET(LookAtBudget::new);

  private final Function<Company, Step> step;

  WorkingDay(Function<Company, Step> step) {
    this.step = step;
  }

  Step step(Company company) {
    return step.apply(company);
  }
}
