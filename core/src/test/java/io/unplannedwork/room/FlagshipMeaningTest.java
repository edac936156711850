package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nobody is idle in Wheelbarrow: in nine games of ten every seat has a meaningful decision in hand,
 * in every plan and every week.
 *
 * <p>Ten games each, of bots and of the strategy under which least goes wrong; what meaningful is,
 * {@link Meaning} says.
 */
@Tag("slow")
class FlagshipMeaningTest {
  private static final int GAMES = 10;
  private static final int ENOUGH = 9;

  /** A plan and four weeks in each round. */
  private static final int STRETCHES = 5;

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
    for (SeatId seat : seats) {
      meaning
          .of(seat, stretch -> true, ENOUGH)
          .forEach((stretch, each) -> found.put(seat + ", " + stretch, each));
    }
    assertThat(found).hasSize(8 * STRETCHES * WHEELBARROW.rounds().size());
    assertThat(found)
        .allSatisfy(
            (where, each) -> assertThat(each.games()).as(where).isGreaterThanOrEqualTo(ENOUGH));
  }
}
