package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Role;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.measure.Rival;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RivalsTest {
  private static JournalRecord.Opened opened(long seed) throws IOException {
    Path file = Path.of("..", "scenarios", "first-release", "scenario.json");
    Scenario scenario = ScenarioJson.read(Files.readAllBytes(file)).scenario();
    return new JournalRecord.Opened(World.RULES, "", scenario, seed, 4);
  }

  private static List<Rival> field(long seed, int round) throws IOException {
    Rivals rivals = new Rivals(opened(seed), round);
    for (int i = 0; !rivals.work(); i++) {
      assertThat(i).as("it comes to its end").isLessThan(100_000);
    }
    return rivals.found();
  }

  @Test
  @Tag("slow")
  void theFieldIsWhatBotsWerePaidInTheirOwnGamesOnTheSameLuck() throws IOException {
    List<Rival> field = field(7, 1);
    JournalRecord.Opened opened = opened(7);
    for (int company = 1; company <= 4; company++) {
      int number = company;
      Session played = AutoPlay.play(opened, Bots.company(company), event -> {}, record -> {});
      assertThat(field.stream().filter(rival -> rival.company() == number))
          .isNotEmpty()
          .containsExactlyElementsOf(Rivals.paid(played, 1, company));
    }
  }

  @Test
  void companiesOfAWorkshopHearOfOneAnotherAndOnlyOfTheSameGame() {
    Standings standings = new Standings();
    List<String> called = new ArrayList<>();
    standings.enter("game", "A", () -> called.add("A"));
    standings.enter("game", "B", () -> called.add("B"));
    standings.enter("other", "C", () -> called.add("C"));
    Rival mine = new Rival(1, 1, Role.CIO, "Ann", 500);
    standings.post("game", "A", 1, List.of(mine));
    standings.post("game", "A", 1, List.of(mine));
    assertThat(called).as("said once, to those who compare").containsExactly("B");
    assertThat(standings.others("game", "B", 1)).containsExactly(mine);
    assertThat(standings.others("game", "A", 1)).isEmpty();
    assertThat(standings.others("game", "B", 2)).isEmpty();
    assertThat(standings.number("game", "B")).hasValue(2);
    standings.leave("A");
    assertThat(standings.others("game", "B", 1))
        .as("what was said stays while others play")
        .containsExactly(mine);
    standings.post("game", "B", 1, List.of());
    assertThat(called).as("who has left is not called").containsExactly("B");
  }

  @Test
  void aRoomThatWasLetGoOfComparesNoMore() {
    Rig rig = Rig.opened(TestJournal.Habit.PROMPT);
    List<String> faults = new ArrayList<>();
    rig.room.onFault((id, fault) -> faults.add(fault.toString()));
    Standings standings = new Standings();
    rig.room.compareWith(standings);
    rig.until(rig.facilitator(), Phase.ENDED);
    rig.run(10);
    standings.leave(rig.room.code());
    assertThat(standings.number("game", rig.room.code())).isEmpty();
    standings.enter("other", "B", () -> {});
    standings.post("other", "B", 1, List.of(new Rival(1, 1, Role.CIO, "Ann", 500)));
    rig.run(10);
    assertThat(faults).isEmpty();
  }
}
