package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.sim.World;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTest {
  private final Rig rig = Rig.opened(TestJournal.Habit.PROMPT);

  @Test
  void aGuestSeesTheChairsAndSitsDown() {
    Player guest = rig.joins(Admission.GUEST);
    assertThat(guest.updates).hasSize(1);
    assertThat(guest.updates.get(0).full()).isTrue();
    assertThat(guest.chair(SmallCompany.DEV).bot()).isTrue();

    guest.sits(SmallCompany.DEV, "  Ann ");
    rig.run(0);
    assertThat(guest.viewer).isEqualTo(Viewer.seat(SmallCompany.DEV));
    assertThat(guest.token).isNotEmpty();
    assertThat(guest.updates).hasSize(2);
    assertThat(guest.updates.get(1).full()).isTrue();
    assertThat(guest.chair(SmallCompany.DEV).name()).isEqualTo("Ann");
    assertThat(guest.chair(SmallCompany.DEV).you()).isTrue();
    assertThat(guest.chair(SmallCompany.DEV).bot()).isFalse();
  }

  @Test
  void theTokenIsStoredOnlyAsItsHash() {
    Player ann = rig.ann();
    assertThat(rig.journal.records)
        .contains(new JournalRecord.SeatGranted(SmallCompany.DEV, TokenHash.of(ann.token), "Ann"));
    assertThat(rig.journal.records.toString()).doesNotContain(ann.token);
  }

  @Test
  void aSeatThatIsTakenUnknownOrAskedForWithoutANameIsRefused() {
    rig.ann();
    Player ben = rig.joins(Admission.GUEST);
    ben.sits(SmallCompany.DEV, "Ben").sits(new SeatId("nope"), "Ben").sits(SmallCompany.OPS, " ");
    ben.sits(SmallCompany.OPS, "B\nn");
    rig.run(0);
    assertThat(ben.refused)
        .extracting(Refusal::reason)
        .containsExactly(
            RefusalReason.SEAT_TAKEN,
            RefusalReason.UNKNOWN_SEAT,
            RefusalReason.NAME_NEEDED,
            RefusalReason.NAME_NEEDED);
    assertThat(ben.refused.get(0).sentence()).contains("Ann", "ops");
    assertThat(ben.viewer).isEqualTo(Viewer.GUEST);
  }

  @Test
  void onlyAPersonInASeatOrTheFacilitatorCommands() {
    Player guest = rig.joins(Admission.GUEST);
    Player projector = rig.joins(new Admission(Admission.As.PROJECTOR, "", 0));
    int before = rig.journal.records.size();
    guest.gives("a", new Command.EndPhase());
    projector.gives("a", new Command.EndPhase());
    rig.run(0);
    assertThat(guest.refused).containsExactly(Refusal.of(RefusalReason.ONLY_FACILITATOR));
    assertThat(projector.refused).containsExactly(Refusal.of(RefusalReason.ONLY_FACILITATOR));
    assertThat(rig.journal.records).hasSize(before);
  }

  @Test
  void aWrongTokenOpensNothing() {
    rig.ann();
    Player stranger = rig.joins(new Admission(Admission.As.SEAT, "token-9", 0));
    assertThat(stranger.viewer).isEqualTo(Viewer.GUEST);
    Player would = rig.joins(new Admission(Admission.As.FACILITATOR, "guess", 0));
    assertThat(would.states).containsExactly(LinkState.REFUSED);
    would.gives("a", new Command.EndPhase());
    rig.run(0);
    assertThat(would.updates).isEmpty();
    assertThat(would.accepted).isEmpty();
  }

  @Test
  void whoComesAfterTheRoomWasLockedGetsNoSeatAndWhoHasOneKeepsIt() {
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    facilitator.gives("l", new Command.Lock(true));
    rig.run(0);
    assertThat(facilitator.clock().locked()).isTrue();
    Player ben = rig.joins(Admission.GUEST).sits(SmallCompany.OPS, "Ben");
    ann.connection.close();
    rig.run(0);
    assertThat(ben.refused).containsExactly(Refusal.of(RefusalReason.ROOM_LOCKED));
    assertThat(ben.viewer).isEqualTo(Viewer.GUEST);
    assertThat(rig.back(ann).viewer).isEqualTo(Viewer.seat(SmallCompany.DEV));

    Rig after = Rig.reopened(rig.journal.afterCrash());
    Player cy = after.joins(Admission.GUEST).sits(SmallCompany.OPS, "Cy");
    after.run(0);
    assertThat(cy.refused).containsExactly(Refusal.of(RefusalReason.ROOM_LOCKED));
    after.facilitator().gives("u", new Command.Lock(false));
    cy.sits(SmallCompany.OPS, "Cy");
    after.run(0);
    assertThat(cy.viewer).isEqualTo(Viewer.seat(SmallCompany.OPS));
  }

  @Test
  void whoIsTakenOutOfASeatIsToldSoHungUpOnAndCannotComeBackWithTheToken() {
    Player ann = rig.ann();
    Player tab = rig.back(ann);
    Player facilitator = rig.facilitator();
    facilitator.gives("r", new Command.Remove(SmallCompany.DEV));
    ann.gives("late", new Command.Ready(true));
    rig.run(0);
    for (Player gone : List.of(ann, tab)) {
      assertThat(gone.states).endsWith(LinkState.REFUSED);
      assertThat(gone.sentences.get(gone.sentences.size() - 1)).contains("took you out");
    }
    assertThat(ann.accepted).isEmpty();
    assertThat(rig.room.connected()).isEqualTo(1);
    assertThat(facilitator.chair(SmallCompany.DEV).bot()).isTrue();
    assertThat(facilitator.chair(SmallCompany.DEV).name()).isEqualTo("Dot");
    assertThat(rig.back(ann).viewer).isEqualTo(Viewer.GUEST);

    Rig after = Rig.reopened(rig.journal.afterCrash());
    assertThat(after.back(ann).viewer).isEqualTo(Viewer.GUEST);
    Player ben = after.joins(Admission.GUEST).sits(SmallCompany.DEV, "Ben");
    after.run(0);
    assertThat(ben.viewer).isEqualTo(Viewer.seat(SmallCompany.DEV));
  }

  @Test
  void whoWasReplacedByABotAndIsTakenOutDoesNotGetTheSeatBack() {
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    ann.connection.close();
    rig.pass(RoomSettings.USUAL.grace() + 1_000);
    facilitator.gives("r", new Command.Remove(SmallCompany.DEV));
    rig.run(0);
    assertThat(facilitator.accepted).containsExactly("r");
    assertThat(rig.back(ann).viewer).isEqualTo(Viewer.GUEST);
  }

  @Test
  void theSameCommandIdActsOnce() {
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    rig.until(facilitator, Phase.BRIEFING);
    ann.gives("c1", new Command.Ready(true));
    rig.run(0);
    int commands = rig.journal.commands().size();
    ann.gives("c1", new Command.Ready(true));
    ann.gives("c1", new Command.Ready(false));
    rig.run(0);
    assertThat(ann.accepted).containsExactly("c1", "c1", "c1");
    assertThat(rig.journal.commands()).hasSize(commands);
  }

  @Test
  void twoSendersMayUseTheSameId() {
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    ann.gives("c1", new Command.Ready(true));
    facilitator.gives("c1", new Command.SetSpeed(2));
    rig.run(0);
    assertThat(ann.accepted).containsExactly("c1");
    assertThat(facilitator.accepted).containsExactly("c1");
    assertThat(facilitator.clock().speed()).isEqualTo(2);
  }

  /** What was said although a crash at that moment would have lost what it rests on. */
  private static List<String> saidTooEarly(TestJournal.Habit habit) {
    Rig rig = Rig.opened(habit);
    List<String> early = new ArrayList<>();
    Player ann = Player.joins(rig.room, Admission.GUEST);
    ann.onHeard =
        what -> {
          if (rig.journal.stored() < rig.journal.records.size()) {
            early.add(what);
          }
        };
    ann.sits(SmallCompany.DEV, "Ann");
    ann.gives("c1", new Command.Ready(true));
    rig.run(0);
    if (habit == TestJournal.Habit.HELD) {
      assertThat(ann.accepted).isEmpty();
      assertThat(ann.updates).isEmpty();
      assertThat(ann.token).isEmpty();
      rig.journal.store();
      rig.run(0);
    }
    assertThat(ann.accepted).containsExactly("c1");
    assertThat(ann.updates).isNotEmpty();
    assertThat(ann.token).isNotEmpty();
    return early;
  }

  @Test
  void nothingIsSaidBeforeItIsStored() {
    assertThat(saidTooEarly(TestJournal.Habit.HELD)).isEmpty();
  }

  @Test
  void aJournalThatAcknowledgesFirstIsCaught() {
    assertThat(saidTooEarly(TestJournal.Habit.ACKNOWLEDGES_FIRST))
        .contains("accepted", "update", "seated");
  }

  @Test
  void aSlowReaderGetsTheNewestPartsAndNoQueue() {
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    ann.reads = false;
    facilitator.gives("a", new Command.SetSpeed(2));
    rig.run(0);
    int seen = ann.updates.size();
    facilitator.gives("b", new Command.SetSpeed(4));
    rig.run(0);
    facilitator.gives("c", new Command.SetSpeed(8));
    rig.run(0);
    assertThat(ann.updates).hasSize(seen);

    ann.connection.drained();
    rig.run(0);
    assertThat(ann.updates).hasSize(seen + 1);
    assertThat(ann.clock().speed()).isEqualTo(8);
    assertThat(ann.updates.get(seen).full()).isFalse();
    assertThat(facilitator.clock().speed()).isEqualTo(8);
  }

  @Test
  void nothingIsSentWhileNothingHappens() {
    Player ann = rig.ann();
    int before = ann.updates.size();
    rig.pass(5_000);
    assertThat(ann.updates).hasSize(before);
  }

  @Test
  void aDroppedOutPersonIsReplacedAfterTheGraceAndGetsTheSeatBack() {
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    ann.connection.close();
    rig.pass(1_000);
    assertThat(facilitator.chair(SmallCompany.DEV).away()).isTrue();
    assertThat(facilitator.chair(SmallCompany.DEV).bot()).isFalse();

    rig.pass(RoomSettings.USUAL.grace());
    assertThat(facilitator.chair(SmallCompany.DEV).bot()).isTrue();
    assertThat(facilitator.chair(SmallCompany.DEV).name()).isEqualTo("Dot");

    Player again = rig.back(ann);
    assertThat(again.viewer).isEqualTo(Viewer.seat(SmallCompany.DEV));
    assertThat(again.chair(SmallCompany.DEV).name()).isEqualTo("Ann");
    assertThat(again.chair(SmallCompany.DEV).bot()).isFalse();
    assertThat(again.updates.get(0).full()).isTrue();
    assertThat(again.updates.get(0).number()).isGreaterThan(ann.view.number());
  }

  @Test
  void aShortDropOutChangesNothingInTheGame() {
    Player ann = rig.ann();
    rig.facilitator();
    int records = rig.journal.records.size();
    ann.connection.close();
    rig.pass(RoomSettings.USUAL.grace() - 1_000);
    Player again = rig.back(ann);
    rig.pass(RoomSettings.USUAL.grace());
    assertThat(again.chair(SmallCompany.DEV).away()).isFalse();
    assertThat(rig.journal.records).hasSize(records);
  }

  @Test
  void whoHasTwoTabsIsAwayOnlyWhenBothAreClosed() {
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    Player second = rig.back(ann);
    ann.connection.close();
    rig.run(0);
    assertThat(facilitator.chair(SmallCompany.DEV).away()).isFalse();
    second.connection.close();
    rig.run(0);
    assertThat(facilitator.chair(SmallCompany.DEV).away()).isTrue();
  }

  @Test
  void aRunningGameThatEverybodyLeftPausesInsteadOfPlayingItselfOut() {
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    rig.until(facilitator, Phase.RUN);
    rig.pass(30_000);
    facilitator.connection.close();
    ann.connection.close();
    rig.pass(RoomSettings.USUAL.grace() + 30_000);
    long minute = rig.room.now();
    rig.pass(10_000);
    assertThat(rig.room.now()).isEqualTo(minute);
    assertThat(rig.back(ann).clock().paused()).isTrue();
  }

  @Test
  void aMondayCardEndsByItselfWhenItsTimeIsUp() {
    rig.ann();
    Player facilitator = rig.facilitator();
    untilMonday(rig, facilitator);
    int seconds = facilitator.clock().holdSeconds();
    assertThat(seconds).isPositive();
    rig.pass((seconds - 1) * 1_000L);
    assertThat(facilitator.clock().hold()).isEqualTo(Body.Hold.MONDAY);
    rig.pass(2_000);
    assertThat(facilitator.clock().hold()).isNotEqualTo(Body.Hold.MONDAY);
    assertThat(rig.journal.commands())
        .anyMatch(
            given ->
                given.actor().equals(Actor.HOST) && given.command() instanceof Command.EndHold);
  }

  @Test
  void commandsDoNotGiveAMondayCardItsTimeAnew() {
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    untilMonday(rig, facilitator);
    long half = facilitator.clock().holdSeconds() * 500L;
    rig.pass(half);
    facilitator.gives("faster", new Command.SetSpeed(2));
    rig.pass(half);
    assertThat(facilitator.accepted).contains("faster");
    rig.pass(1_000);
    assertThat(ann.clock().hold()).isNotEqualTo(Body.Hold.MONDAY);
  }

  @Test
  void aloneAMondayCardWaitsForWhoeverReadsIt() {
    Rig alone = Rig.alone();
    Player ann = alone.ann();
    untilMonday(alone, alone.facilitator());
    assertThat(ann.clock().holdSeconds()).isZero();
    alone.pass(600_000);
    assertThat(ann.clock().hold()).isEqualTo(Body.Hold.MONDAY);
    ann.gives("read", new Command.Ready(true));
    alone.pass(1_000);
    assertThat(ann.clock().hold()).isNotEqualTo(Body.Hold.MONDAY);
  }

  private static void untilMonday(Rig rig, Player facilitator) {
    rig.until(facilitator, Phase.RUN);
    for (int i = 0; facilitator.clock().hold() != Body.Hold.MONDAY && i < 2_000; i++) {
      rig.pass(50);
    }
    assertThat(facilitator.clock().hold()).isEqualTo(Body.Hold.MONDAY);
  }

  @Test
  void playStopsWhileTheJournalCannotStoreAndGoesOnByItself() {
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    rig.until(facilitator, Phase.RUN);
    rig.pass(30_000);
    rig.journal.habit = TestJournal.Habit.HELD;
    facilitator.gives("late", new Command.SetSpeed(2));
    rig.pass(RoomSettings.USUAL.stall() + 1_000);
    long minute = rig.room.now();
    rig.pass(20_000);
    assertThat(rig.room.now()).isEqualTo(minute);
    assertThat(ann.sentences.get(ann.sentences.size() - 1)).contains("cannot save");
    assertThat(facilitator.accepted).doesNotContain("late");

    rig.journal.habit = TestJournal.Habit.PROMPT;
    rig.journal.store();
    rig.pass(40_000);
    assertThat(facilitator.accepted).contains("late");
    assertThat(rig.room.now()).isGreaterThan(minute);
    assertThat(ann.sentences.get(ann.sentences.size() - 1)).isEmpty();
  }

  @Test
  void whoAsksWhyIsAnsweredAndAGuestIsNot() {
    Player ann = rig.ann();
    Player guest = rig.joins(Admission.GUEST);
    ann.connection.ask(new Subject(Subject.Kind.MONEY, ""));
    guest.connection.ask(new Subject(Subject.Kind.MONEY, ""));
    rig.run(0);
    assertThat(ann.whys).hasSize(1);
    assertThat(guest.whys).isEmpty();
  }

  @Test
  void anAcknowledgementLostInACrashIsGivenAgainWithoutActingTwice() {
    Player ann = rig.ann();
    ann.gives("c1", new Command.Ready(true));
    rig.run(0);
    Rig after = Rig.reopened(rig.journal.afterCrash());
    Player again = after.back(ann);
    int commands = after.journal.commands().size();
    again.gives("c1", new Command.Ready(true));
    after.run(0);
    assertThat(again.accepted).containsExactly("c1");
    assertThat(after.journal.commands()).hasSize(commands);
  }

  @Test
  void aReopenedRoomIsPausedAndKnowsItsPeople() {
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    rig.until(facilitator, Phase.RUN);
    rig.pass(30_000);
    Rig after = Rig.reopened(rig.journal.afterCrash());
    Player watching = after.facilitator();
    assertThat(watching.clock().paused()).isTrue();
    assertThat(watching.chair(SmallCompany.DEV).name()).isEqualTo("Ann");
    assertThat(watching.chair(SmallCompany.DEV).away()).isTrue();
    Player again = after.back(ann);
    assertThat(again.viewer).isEqualTo(Viewer.seat(SmallCompany.DEV));
    assertThat(watching.chair(SmallCompany.DEV).away()).isFalse();
    long minute = after.room.now();
    after.pass(5_000);
    assertThat(after.room.now()).isEqualTo(minute);
  }

  @Test
  void howARoundEndedIsStoredOnceHoweverOftenTheRoomIsReopened() {
    rig.ann();
    rig.until(rig.facilitator(), Phase.REVIEW);
    Rig after = Rig.reopened(rig.journal.afterCrash());
    after.run(0);
    List<RoundEnd> ends =
        after.journal.records.stream()
            .filter(JournalRecord.Closed.class::isInstance)
            .map(record -> ((JournalRecord.Closed) record).end())
            .toList();
    assertThat(ends).hasSize(1);
    assertThat(ends.get(0).round()).isEqualTo(1);
    assertThat(ends.get(0).goals()).hasSameSizeAs(SmallCompany.scenario().rounds().get(0).goals());
  }

  @Test
  void aGameOfOtherRulesIsRefusedWithWhatToDo() {
    List<JournalRecord> records = new ArrayList<>(rig.journal.afterCrash());
    records.set(
        0,
        new JournalRecord.Opened(
            World.RULES + 1, "ABCD2345", SmallCompany.scenario(), Rig.SEED, 2));
    assertThatThrownBy(() -> Rig.reopened(records))
        .isInstanceOf(Diverged.class)
        .hasMessageContaining("rules number " + (World.RULES + 1))
        .hasMessageContaining("Go on with the version that began it");
  }
}
