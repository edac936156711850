package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReplayTest {
  /** Plays for a while: real time in random pieces, and commands of two people at random. */
  private static Rig played(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Rig rig = Rig.opened(TestJournal.Habit.PROMPT, seed);
    Player ann = rig.ann();
    Player facilitator = rig.facilitator();
    rig.until(facilitator, Phase.RUN);
    int steps = 100 + random.nextInt(400);
    for (int i = 0; i < steps; i++) {
      rig.run(random.nextInt(1, 400));
      switch (random.nextInt(8)) {
        case 0 -> ann.gives("a" + i, new Command.Ready(random.nextBoolean()));
        case 1 -> facilitator.gives("f" + i, new Command.SetSpeed(1 << random.nextInt(4)));
        case 2 -> facilitator.gives("f" + i, new Command.Pause(random.nextInt(4) == 0));
        default -> {
          // only time passes
        }
      }
    }
    if (random.nextInt(3) == 0) {
      facilitator.gives("end", new Command.EndPhase());
    }
    rig.room.closeDown(() -> {});
    rig.run(0);
    return rig;
  }

  @Test
  void aReopenedRoomStandsWhereTheLiveOneStoodHoweverRealTimeWasCut() {
    for (long seed = 1; seed <= 12; seed++) {
      Rig live = played(seed);
      Session replayed = Replay.of(live.journal.afterCrash(), event -> {});
      assertThat(replayed.now()).as("minute, seed %d", seed).isEqualTo(live.room.now());
      assertThat(replayed.fingerprint())
          .as("fingerprint, seed %d", seed)
          .isEqualTo(live.room.fingerprint());
    }
  }

  @Test
  void theFingerprintTellsOneGameFromAnother() {
    assertThat(played(1).room.fingerprint()).isNotEqualTo(played(2).room.fingerprint());
  }

  @Test
  void aGameGoesOnAfterARestartAsOftenAsItTakes() {
    Rig rig = played(3);
    for (int i = 0; i < 3; i++) {
      rig = Rig.reopened(rig.journal.afterCrash());
      Player facilitator = rig.facilitator();
      facilitator.gives("go" + i, new Command.Pause(false));
      rig.pass(3_000);
    }
    rig.room.closeDown(() -> {});
    rig.run(0);
    assertThat(Replay.of(rig.journal.afterCrash(), event -> {}).fingerprint())
        .isEqualTo(rig.room.fingerprint());
  }

  @Test
  void aRecordThatCannotHaveHappenedIsNamed() {
    List<JournalRecord> records = new ArrayList<>(played(4).journal.afterCrash());
    records.add(
        new JournalRecord.Given(
            0, 999, io.unplannedwork.contract.Actor.HOST, new Command.Pause(true), ""));
    assertThatThrownBy(() -> Replay.of(records, event -> {}))
        .isInstanceOf(Diverged.class)
        .hasMessageContaining("minute");
  }
}
