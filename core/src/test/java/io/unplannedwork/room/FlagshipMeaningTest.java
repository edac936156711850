package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nobody is idle in Wheelbarrow: in nine games of ten every seat has a meaningful decision in hand,
 * in every plan and every week.
 *
 * <p>Ten games each, of bots and of the strategy under which least goes wrong; what meaningful is,
 * {@link Meaning} says. To try an answer takes a whole game, so each seat is looked at in all its
 * plans and in one week of each round: another one in each round, and for each seat, so that the
 * weeks of every round are looked at, each with two seats. {@code simulate wheelbarrow --moments}
 * looks at all of them.
 */
@Tag("slow")
class FlagshipMeaningTest {
  private static final int GAMES = 10;
  private static final int ENOUGH = 9;
  private static final Scenario WHEELBARROW =
      ExpectationsTest.read(Path.of("..", "scenarios", "wheelbarrow", "scenario.json"));

  @Test
  void everySeatOfBotsHasSomethingMeaningfulToDecideInEveryPlanAndWeek() {
    assertMeaning(Bots.MINDS);
  }

  @Test
  void everySeatHasSoWhereThinSlicesAlreadyGoWell() {
    Minds minds =
        WHEELBARROW.strategies().stream()
            .filter(each -> each.id().equals("thin-slices"))
            .map(each -> AutoPlay.strategy(each, Bots.MINDS))
            .findFirst()
            .orElseThrow();
    assertMeaning(minds);
  }

  private static void assertMeaning(Minds minds) {
    List<Weighing> games =
        LongStream.rangeClosed(1, GAMES)
            .mapToObj(seed -> Weighing.of(WHEELBARROW, seed, 8, minds, event -> {}))
            .toList();
    Meaning meaning = new Meaning(games);
    List<SeatId> seats = new ArrayList<>(games.get(0).seats());
    SortedMap<String, Meaning.Found> found = new TreeMap<>();
    for (int place = 0; place < seats.size(); place++) {
      SeatId seat = seats.get(place);
      meaning
          .of(seat, sample(place), ENOUGH)
          .forEach((stretch, each) -> found.put(seat + ", " + stretch, each));
    }
    assertThat(found).hasSize(8 * 2 * WHEELBARROW.rounds().size());
    assertThat(found)
        .allSatisfy(
            (where, each) -> assertThat(each.games()).as(where).isGreaterThanOrEqualTo(ENOUGH));
  }

  /** All plans, and of each round the week that is this seat's turn. */
  private static Predicate<Stretch> sample(int place) {
    return stretch -> stretch.week() == 0 || stretch.week() == 1 + (place + stretch.round()) % 4;
  }
}
