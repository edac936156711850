package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutoPlayTest {
  @Test
  void botsPlayAGameToItsEndAndTheSameSeedGivesTheSameGame() {
    List<Recorded> events = new ArrayList<>();
    Session once = AutoPlay.play(SmallCompany.scenario(), 5, 2, Bots.MINDS, events::add);
    List<Recorded> again = new ArrayList<>();
    Session twice = AutoPlay.play(SmallCompany.scenario(), 5, 2, Bots.MINDS, again::add);
    assertThat(once.phase()).isEqualTo(Phase.ENDED);
    assertThat(events).isEqualTo(again);
    assertThat(once.fingerprint()).isEqualTo(twice.fingerprint());
    assertThat(events).anyMatch(event -> event.event() instanceof GameEvent.GameEnded);
  }

  @Test
  void aGameWithoutAnySeatRunsThrough() {
    Session session =
        AutoPlay.play(
            SmallCompany.scenario(), 5, 2, (scenario, seat) -> view -> List.of(), event -> {});
    assertThat(session.phase()).isEqualTo(Phase.ENDED);
  }

  @Test
  void theRecordsOfAGameAreItsReplay() {
    List<JournalRecord> records = new ArrayList<>();
    Session session = AutoPlay.play(Rig.header(6), Bots.MINDS, event -> {}, records::add);
    assertThat(Replay.of(records, event -> {}).fingerprint()).isEqualTo(session.fingerprint());
  }

  @Test
  void aRoomOfBotsDecidesAsBotsWithoutRealTimeDo() {
    List<JournalRecord> fast = new ArrayList<>();
    AutoPlay.play(Rig.header(Rig.SEED), Bots.MINDS, event -> {}, fast::add);
    Rig rig = Rig.opened(TestJournal.Habit.PROMPT);
    Player facilitator = rig.facilitator();
    facilitator.gives("start", new Command.EndPhase());
    rig.run(0);
    facilitator.gives("fast", new Command.SetSpeed(8));
    for (int i = 0; !rig.room.ended() && i < 20_000; i++) {
      rig.run(37);
    }
    assertThat(rig.room.ended()).isTrue();
    assertThat(ofBots(rig.journal.records)).isEqualTo(ofBots(fast)).isNotEmpty();
  }

  private static List<Command> ofBots(List<JournalRecord> records) {
    return records.stream()
        .filter(JournalRecord.Given.class::isInstance)
        .map(JournalRecord.Given.class::cast)
        .filter(given -> given.actor().kind() == Actor.Kind.SEAT)
        .map(JournalRecord.Given::command)
        .toList();
  }
}
