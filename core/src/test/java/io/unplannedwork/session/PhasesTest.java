package io.unplannedwork.session;

import static io.unplannedwork.session.TestShop.CIO;
import static io.unplannedwork.session.TestShop.DEV;
import static io.unplannedwork.session.TestShop.OPS;
import static io.unplannedwork.session.TestShop.PRODUCT;
import static io.unplannedwork.session.TestShop.SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SimTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhasesTest {
  @Test
  void aGameWalksThroughItsPhasesAndEndsWithItsStars() {
    Played played = new Played();
    played.goTo(Phase.ENDED);
    assertThat(played.all(GameEvent.PhaseBegan.class).stream().map(GameEvent.PhaseBegan::phase))
        .containsExactly(
            Phase.BRIEFING,
            Phase.PLAN,
            Phase.RUN,
            Phase.REVIEW,
            Phase.BRIEFING,
            Phase.PLAN,
            Phase.RUN,
            Phase.REVIEW,
            Phase.ENDED);
    assertThat(played.all(GameEvent.GoalSettled.class).stream().map(GameEvent.GoalSettled::reached))
        .containsExactly(true, false, true, false);
    assertThat(played.all(GameEvent.RoundClosed.class).stream().map(GameEvent.RoundClosed::stars))
        .containsExactly(1, 1);
    assertThat(played.last(GameEvent.GameEnded.class).stars()).isEqualTo(2);
    assertThat(played.session.mostStars()).isEqualTo(6);
  }

  @Test
  void anInterludePassesBetweenTwoRounds() {
    Played played = Played.in(Phase.REVIEW);
    assertThat(played.session.now()).isEqualTo(2 * SimTime.WEEK);
    played.goTo(Phase.BRIEFING);
    assertThat(played.session.now()).isEqualTo(3 * SimTime.WEEK);
    assertThat(played.session.from()).isEqualTo(3 * SimTime.WEEK);
  }

  @Test
  void aPausedClockDoesNotStopTheInterlude() {
    Played played = Played.in(Phase.REVIEW);
    played.company.at(2 * SimTime.WEEK + 100, () -> {});
    played.ok(Actor.HOST, new Command.Pause(true));
    played.goTo(Phase.BRIEFING);
    assertThat(played.session.now()).isEqualTo(3 * SimTime.WEEK);
  }

  @Test
  void aPhaseEndsWhenAllPeopleAreReadyAndWaitsForNoBot() {
    Played played = new Played();
    played.sit(DEV);
    played.sit(OPS);
    played.ok(DEV, new Command.Ready(true));
    assertThat(played.session.phase()).isEqualTo(Phase.LOBBY);
    played.ok(OPS, new Command.Ready(true));
    assertThat(played.session.phase()).isEqualTo(Phase.BRIEFING);
    assertThat(played.session.chairs()).noneMatch(Chair::ready);
  }

  @Test
  void whereNobodyPlaysBotsEndThePhase() {
    Played played = Played.in(Phase.BRIEFING);
    for (var seat : List.of(CIO, PRODUCT, DEV)) {
      played.ok(seat, new Command.Ready(true));
    }
    assertThat(played.session.phase()).isEqualTo(Phase.BRIEFING);
    played.ok(OPS, new Command.Ready(true));
    assertThat(played.session.phase()).isEqualTo(Phase.PLAN);
  }

  @Test
  void whoeverIsReadyDoesNotWaitForSomebodyWhoLeft() {
    Played played = new Played();
    played.sit(DEV);
    played.sit(OPS);
    played.ok(DEV, new Command.Ready(true));
    played.ok(Actor.HOST, new Command.Occupy(OPS, "Bot", true));
    assertThat(played.session.phase()).isEqualTo(Phase.BRIEFING);
  }

  @Test
  void whoPlaysAloneDrivesTheClockAndWithTwoOnlyTheFacilitatorDoes() {
    Played played = Played.in(Phase.BRIEFING);
    played.sit(DEV);
    played.ok(DEV, new Command.EndPhase());
    played.sit(OPS);
    played.refused(DEV, new Command.EndPhase(), RefusalReason.ONLY_FACILITATOR);
    played.refused(DEV, new Command.Pause(true), RefusalReason.ONLY_FACILITATOR);
    played.ok(Actor.FACILITATOR, new Command.EndPhase());
    assertThat(played.session.phase()).isEqualTo(Phase.RUN);
  }

  @Test
  void everyMondayOfARoundHoldsTheClockAtItsOpening() {
    Played played = Played.in(Phase.RUN);
    played.session.advance(3 * SimTime.WEEK, 100_000);
    assertThat(played.session.now()).isEqualTo(540);
    assertThat(played.session.hold()).isEqualTo(Hold.MONDAY);
    assertThat(played.session.tempo()).isEqualTo(new Tempo(Tempo.Kind.STANDS, 540, 25, 0));
    assertThat(played.session.advance(600, 100)).isEqualTo(540);
    played.ok(Actor.HOST, new Command.EndHold());
    played.session.advance(3 * SimTime.WEEK, 100_000);
    assertThat(played.session.now()).isEqualTo(SimTime.WEEK + 540);
    assertThat(played.all(GameEvent.MondayCame.class).stream().map(GameEvent.MondayCame::week))
        .containsExactly(1, 2);
    played.ok(Actor.HOST, new Command.EndHold());
    played.session.advance(3 * SimTime.WEEK, 100_000);
    assertThat(played.session.phase()).isEqualTo(Phase.REVIEW);
    assertThat(played.session.now()).isEqualTo(2 * SimTime.WEEK);
  }

  @Test
  void aMondayEndsWhenAllPeopleAreReady() {
    Played played = Played.in(Phase.RUN);
    played.sit(CIO);
    played.session.advance(SimTime.WEEK + 1000, 100_000);
    assertThat(played.session.hold()).isEqualTo(Hold.MONDAY);
    played.ok(CIO, new Command.Ready(true));
    assertThat(played.session.hold()).isEqualTo(Hold.NONE);
    played.refused(CIO, new Command.Ready(true), RefusalReason.NO_HOLD);
  }

  @Test
  void theBellSlowsTheClockThreeTimesARoundAndNoMore() {
    Played played = Played.in(Phase.RUN);
    played.pastMonday();
    for (int i = 1; i <= 5; i++) {
      played.company.ringAt(1000 * i, "Shop is down");
    }
    for (int i = 1; i <= 3; i++) {
      assertThat(played.session.advance(5500, 100)).isEqualTo(1000L * i);
      assertThat(played.session.hold()).isEqualTo(Hold.BELL);
      assertThat(played.session.holdText()).isEqualTo("Shop is down");
      Tempo tempo = played.session.tempo();
      assertThat(tempo.kind()).isEqualTo(Tempo.Kind.BELL);
      assertThat(tempo.perSecond()).isEqualTo(2000);
      assertThat(tempo.mostSeconds()).isEqualTo(60);
      assertThat(played.session.advance(1000 * i + 10, 100)).isEqualTo(1000 * i + 10);
      played.ok(Actor.HOST, new Command.EndHold());
    }
    assertThat(played.session.advance(5500, 100)).isEqualTo(5500);
    assertThat(played.all(GameEvent.BellRang.class)).hasSize(3);
  }

  @Test
  void aWorkingDayTakesEightSecondsAndANightOne() {
    Played played = Played.in(Phase.RUN);
    played.pastMonday();
    assertThat(played.session.tempo()).isEqualTo(new Tempo(Tempo.Kind.RUNS, 1020, 0, 60_000));
    played.ok(Actor.FACILITATOR, new Command.SetSpeed(4));
    assertThat(played.session.tempo().perSecond()).isEqualTo(240_000);
    played.ok(Actor.FACILITATOR, new Command.SetSpeed(1));
    played.session.advance(1020, 100);
    assertThat(played.session.tempo()).isEqualTo(new Tempo(Tempo.Kind.RUNS, 1440, 0, 960_000));
    played.session.advance(5 * SimTime.DAY, 100);
    assertThat(played.session.tempo())
        .isEqualTo(new Tempo(Tempo.Kind.RUNS, 6 * SimTime.DAY, 0, 1_440_000));
  }

  @Test
  void aStepLetsOneDayPass() {
    Played played = Played.in(Phase.RUN);
    played.pastMonday();
    played.ok(Actor.FACILITATOR, new Command.Pause(true));
    assertThat(played.session.advance(2000, 100)).isEqualTo(540);
    played.ok(Actor.FACILITATOR, new Command.StepDay());
    assertThat(played.session.advance(9000, 100)).isEqualTo(540 + SimTime.DAY);
    assertThat(played.session.tempo().kind()).isEqualTo(Tempo.Kind.PAUSED);
  }

  @Test
  void endingARunLetsTheRestOfItsDaysPass() {
    Played played = Played.in(Phase.RUN);
    played.pastMonday();
    played.company.ringAt(3000, "Shop is down");
    played.ok(Actor.FACILITATOR, new Command.Pause(true));
    played.ok(Actor.HOST, new Command.EndPhase());
    assertThat(played.session.phase()).isEqualTo(Phase.REVIEW);
    assertThat(played.session.now()).isEqualTo(2 * SimTime.WEEK);
    assertThat(played.all(GameEvent.BellRang.class)).isEmpty();
  }

  @Test
  void causesShowOnceEverybodyHasNamedOne() {
    Played played = Played.in(Phase.REVIEW);
    String cause = played.session.causes().ids().get(0);
    for (var seat : SEATS) {
      assertThat(played.session.causesShown()).isFalse();
      played.ok(seat, new Command.NameCause(cause));
    }
    assertThat(played.session.causesShown()).isTrue();
  }
}
