package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.SeatingSpec;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Seen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wheelbarrow for fewer than eight: whoever holds several roles has something meaningful in hand
 * all the time, and no more of it than a person can weigh.
 *
 * <p>To try an answer takes a whole game, so each seat is looked at in all its plans and in one
 * week of each round, another one in each round and for each seat. {@link FlagshipMeaningTest}
 * looks at all weeks of the eight.
 */
@Tag("slow")
class FlagshipSeatingsTest {
  private static final int GAMES = 10;
  private static final int ENOUGH = 9;
  private static final Scenario WHEELBARROW =
      ExpectationsTest.read(Path.of("..", "scenarios", "wheelbarrow", "scenario.json"));

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6, 7})
  void everySeatOfASmallTableHasSomethingMeaningfulToDecide(int players) {
    List<Weighing> games =
        LongStream.rangeClosed(1, GAMES)
            .mapToObj(seed -> Weighing.of(WHEELBARROW, seed, players, Bots.MINDS, event -> {}))
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
    assertThat(found).hasSize(players * 2 * WHEELBARROW.rounds().size());
    assertThat(found)
        .allSatisfy(
            (where, each) -> assertThat(each.games()).as(where).isGreaterThanOrEqualTo(ENOUGH));
  }

  /** All plans, and of each round the week that is this seat's turn. */
  private static Predicate<Stretch> sample(int place) {
    return stretch -> stretch.week() == 0 || stretch.week() == 1 + (place + stretch.round()) % 4;
  }

  /** Three in the first plan and two in the first run, two more in each later round. */
  @Test
  void noSeatEverHasMoreBeforeItThanItsRoundAllowsNorMissesWhatShapesItsHouse() {
    for (SeatingSpec seating : WHEELBARROW.seating()) {
      SortedMap<String, Integer> most = new TreeMap<>();
      SortedMap<String, SortedSet<String>> plans = new TreeMap<>();
      SortedMap<String, SortedSet<String>> hands = new TreeMap<>();
      Minds minds =
          (scenario, seat) -> {
            Mind bot = Bots.MINDS.of(scenario, seat);
            return view -> {
              look(view.one(Body.Clock.class).orElseThrow(), view, seat, most, plans, hands);
              return bot.think(view);
            };
          };
      AutoPlay.play(WHEELBARROW, 5, seating.players(), minds, recorded -> {});
      assertThat(most)
          .allSatisfy(
              (where, hand) -> {
                int round = where.charAt(0) - '0';
                int first = where.contains("PLAN") ? 3 : 2;
                assertThat(hand).as(where).isLessThanOrEqualTo(first + 2 * (round - 1));
              });
      assertThat(plans.get("DEVELOPMENT")).contains("sliceAndBatch", "debtShare");
      assertThat(hands.get("DEVELOPMENT")).as("when a queue is felt").contains("wipLimit");
      assertThat(plans.get("OPERATIONS")).contains("releaseDay", "capacity", "load-test");
      assertThat(plans.get("PRODUCT")).contains("promises", "launch");
      assertThat(plans.get("EXPERT")).contains("ilses-week", "write-it-down");
    }
  }

  private static void look(
      Body.Clock clock,
      Seen view,
      SeatSpec seat,
      SortedMap<String, Integer> most,
      SortedMap<String, SortedSet<String>> plans,
      SortedMap<String, SortedSet<String>> hands) {
    if (clock.phase() != Phase.PLAN && clock.phase() != Phase.RUN) {
      return;
    }
    List<DecisionId> hand = view.all(Body.Decision.class).stream().map(Body.Decision::id).toList();
    most.merge(clock.round() + " " + clock.phase() + " " + seat.id(), hand.size(), Math::max);
    add(seat, hand, hands);
    if (clock.phase() == Phase.PLAN) {
      add(seat, hand, plans);
    }
  }

  private static void add(
      SeatSpec seat, List<DecisionId> hand, SortedMap<String, SortedSet<String>> to) {
    for (Role role : seat.roles()) {
      SortedSet<String> known = to.computeIfAbsent(role.name(), each -> new TreeSet<>());
      hand.forEach(id -> known.add(id.value()));
    }
  }
}
