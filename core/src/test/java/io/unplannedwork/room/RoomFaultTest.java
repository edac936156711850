package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an error of ours does to a room. */
class RoomFaultTest {
  private static final Subject MONEY = new Subject(Subject.Kind.MONEY, "");
  private final Rig rig = Rig.opened(TestJournal.Habit.PROMPT);

  @Test
  void aQuestionThatCannotBeAnsweredIsSaidSoAndTheGameGoesOn() {
    Player ann = rig.ann();
    List<String> logged = new ArrayList<>();
    rig.room.onFault((id, fault) -> logged.add(id + " " + fault.getMessage()));
    rig.room.answerBy(
        (viewer, subject) -> {
          throw new IllegalStateException("nobody foresaw this");
        });
    long before = rig.room.fingerprint();
    ann.connection.ask(MONEY);
    rig.run(0);
    assertThat(ann.whys).isEmpty();
    assertThat(ann.refused.get(0).reason()).isEqualTo(RefusalReason.OUR_FAULT);
    assertThat(logged)
        .containsExactly(ann.refused.get(0).details().get(0) + " nobody foresaw this");
    assertThat(rig.room.fingerprint()).isEqualTo(before);
    ann.gives("c", new Command.Ready(true));
    rig.run(0);
    assertThat(ann.accepted).containsExactly("c");
  }

  @Test
  void aCommandThatFailsMidwayIsAnsweredAndStopsTheRoomWhichGoesOnFromItsJournal() {
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    rig.until(facilitator, Phase.PLAN);
    long before = rig.room.fingerprint();
    rig.journal.failNext = true;
    facilitator.gives("bad", new Command.SetSpeed(8));
    assertThatThrownBy(() -> rig.run(0)).isInstanceOf(RoomFault.class);
    assertThat(rig.room.fingerprint()).as("the game is half changed").isNotEqualTo(before);
    assertThat(facilitator.refused.get(0).reason()).isEqualTo(RefusalReason.OUR_FAULT);
    assertThat(facilitator.accepted).doesNotContain("bad");

    Rig after = Rig.reopened(rig.journal.afterCrash());
    Player late = Player.joins(rig.room, Admission.GUEST);
    rig.room.replaced();
    Player later = Player.joins(rig.room, Admission.GUEST);
    assertThat(ann.states).endsWith(LinkState.LOST);
    assertThat(late.states).containsExactly(LinkState.LOST);
    assertThat(later.states).containsExactly(LinkState.LOST);
    Player again = after.back(ann);
    assertThat(again.viewer).isEqualTo(Viewer.seat(SmallCompany.DEV));
    assertThat(again.clock().phase()).isEqualTo(Phase.PLAN);
    assertThat(again.clock().speed()).as("the failed command did not act").isEqualTo(1);
  }

  /** A socket that is told to go is closed from another thread, while the others are being told. */
  @Test
  void everybodyIsSentAwayEvenWhileTheFirstOfThemLeave() {
    List<Player> people = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Player player = rig.joins(Admission.GUEST);
      player.onHeard =
          heard -> {
            if (heard.equals("lost")) {
              player.connection.close();
            }
          };
      people.add(player);
    }
    rig.room.replaced();
    assertThat(people).allSatisfy(player -> assertThat(player.states).endsWith(LinkState.LOST));
  }

  /** Whoever knocks while a room sends everybody away is answered, whichever comes first. */
  @Test
  void nobodyWhoComesWhileEverybodyIsSentAwayWaitsForever() throws InterruptedException {
    for (int i = 0; i < 400; i++) {
      Rig leaving = Rig.opened(TestJournal.Habit.PROMPT);
      List<Player> late = new ArrayList<>();
      Thread door =
          new Thread(
              () -> {
                for (int j = 0; j < 50; j++) {
                  late.add(Player.joins(leaving.room, Admission.GUEST));
                }
              });
      door.start();
      leaving.room.replaced();
      door.join();
      assertThat(late)
          .hasSize(50)
          .allSatisfy(player -> assertThat(player.states).containsExactly(LinkState.LOST));
    }
  }

  @Test
  void aRoomThatMadeAnErrorStoresNothingMore() {
    Player facilitator = rig.facilitator();
    rig.ann();
    rig.until(facilitator, Phase.RUN);
    rig.pass(500);
    rig.room.abandon();
    int before = rig.journal.records.size();
    rig.room.closeDown(() -> {});
    assertThat(rig.journal.records).hasSize(before);
  }

  @Test
  void theCodeLetsNobodyNewInAfterADayAloneAndWhoHasASeatComesBack() {
    Player ann = rig.ann();
    rig.run(RoomSettings.USUAL.codeIdle());
    assertThat(rig.joins(Admission.GUEST).states).as("somebody is here").contains(LinkState.OPEN);
    Rig lonely = Rig.opened(TestJournal.Habit.PROMPT);
    Player ben = lonely.ann();
    ben.connection.close();
    lonely.run(0);
    lonely.run(RoomSettings.USUAL.codeIdle());
    assertThat(lonely.joins(Admission.GUEST).states).containsExactly(LinkState.REFUSED);
    assertThat(lonely.joins(new Admission(Admission.As.PROJECTOR, "", 0)).states)
        .containsExactly(LinkState.REFUSED);
    assertThat(lonely.back(ben).viewer).isEqualTo(Viewer.seat(SmallCompany.DEV));
    assertThat(ann.states).doesNotContain(LinkState.REFUSED);
  }

  @Test
  void onceTheGameIsOverTheCodeLetsNoPlayerInAndTheProjectorStill() {
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    rig.until(facilitator, Phase.ENDED);
    assertThat(rig.joins(Admission.GUEST).states).containsExactly(LinkState.REFUSED);
    assertThat(rig.joins(new Admission(Admission.As.PROJECTOR, "", 0)).states)
        .containsExactly(LinkState.OPEN);
    assertThat(rig.back(ann).viewer).isEqualTo(Viewer.seat(SmallCompany.DEV));
  }
}
