package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.DecisionSpec;
import io.unplannedwork.scenario.ExpectationSpec;
import io.unplannedwork.scenario.OrderSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatingSpec;
import io.unplannedwork.scenario.StrategySpec;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.World;
import io.unplannedwork.view.Body;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wheelbarrow, played to its end: its paths win, its house rules do not, its moments happen. */
@Tag("slow")
class FlagshipTest {
  /** So many that chance rarely hides a path that wins ten points more often than it must. */
  private static final int GAMES = 60;

  private static final Scenario WHEELBARROW =
      ExpectationsTest.read(Path.of("..", "scenarios", "wheelbarrow", "scenario.json"));

  private static StrategySpec strategy(String id) {
    return WHEELBARROW.strategies().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Tag("slow")
  @Test
  void eachPathWinsAsOftenAsExpectedAndTheHouseRulesDoNot() {
    for (ExpectationSpec expected : WHEELBARROW.expectations()) {
      StrategySpec strategy = strategy(expected.strategy());
      long won =
          LongStream.rangeClosed(1, GAMES)
              .filter(seed -> ExpectationsTest.wins(WHEELBARROW, strategy, seed))
              .count();
      assertThat((int) (1000 * won / GAMES))
          .as(strategy.id() + ": permille of games won")
          .isBetween(expected.winsAtLeast().value(), expected.winsAtMost().value());
    }
    assertThat(WHEELBARROW.expectations()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void theBellRingsOnPaydayAndTheShortcutOfOctoberIsPaidBeforeTheYearIsOver() {
    TreeSet<String> siloed = happened("siloed");
    assertThat(siloed).contains("bell: Record 1,412 of 2,900", "breach");
    assertThat(happened("thin-slices")).doesNotContain("breach").contains("wage-file-november");
  }

  /** By its hazard, on no date that a scenario could have written down. */
  @Test
  void W13_aLoginThatWasBypassedIsBreachedInMostGamesAndOneThatWasKeptSeldom() {
    List<Long> bypassed = breaches("siloed");
    assertThat(bypassed).hasSizeBetween(LUCKS * 6 / 10, LUCKS - 1);
    assertThat(new TreeSet<>(bypassed)).as("days").hasSizeGreaterThan(LUCKS / 3);
    assertThat(breaches("thin-slices")).hasSizeLessThan(LUCKS / 5);
  }

  /** No factor: whoever sits with those who build looks at what was built on that day. */
  @Test
  void W10_whatSaskiaSeesAtShopfrontsDeskIsFoundWhereItWasMade() {
    DecisionSpec reviews =
        WHEELBARROW.decisions().stream()
            .filter(each -> each.id().equals("who-reviews"))
            .findFirst()
            .orElseThrow();
    OrderSpec.Lend lend =
        reviews.options().stream()
            .filter(each -> each.id().equals("sit-in"))
            .flatMap(each -> each.does().stream())
            .filter(OrderSpec.Lend.class::isInstance)
            .map(OrderSpec.Lend.class::cast)
            .findFirst()
            .orElseThrow();
    double gate = foundWhereMade(null);
    assertThat(gate).isPositive();
    assertThat(foundWhereMade(new Order.Lend(lend.person(), lend.team())))
        .isGreaterThan(1.3 * gate);
  }

  /** The share of found defects that were found in the stage in which Shopfront makes them. */
  private static double foundWhereMade(Order first) {
    int[] found = new int[2];
    for (long seed = 1; seed <= 5; seed++) {
      EventLog log = new EventLog();
      log.listen(
          recorded -> {
            if (recorded.event() instanceof FlowEvent.DefectsCaught caught) {
              found[caught.stage().value().equals("build") ? 0 : 1] += caught.count();
            }
          });
      World world = World.create(WHEELBARROW, seed, log);
      if (first != null) {
        world.apply(first, 0);
      }
      while (world.advance(84 * SimTime.DAY, 10_000) < 84 * SimTime.DAY) {
        // Something rang: on.
      }
    }
    return (double) found[0] / (found[0] + found[1]);
  }

  private static final int LUCKS = 30;

  /** The day of each breach of Login that came of a skipped control, or where none was skipped. */
  private static List<Long> breaches(String strategy) {
    List<Long> days = new ArrayList<>();
    for (long seed = 1; seed <= LUCKS; seed++) {
      boolean[] open = {!strategy.equals("siloed")};
      AutoPlay.play(
          WHEELBARROW,
          seed,
          Integer.MAX_VALUE,
          AutoPlay.strategy(strategy(strategy), Bots.MINDS),
          recorded -> {
            if (recorded.event() instanceof ProductionEvent.ControlSkipped) {
              open[0] = true;
            } else if (recorded.event() instanceof ProductionEvent.Breached && open[0]) {
              days.add(recorded.at().minutes() / SimTime.DAY);
              open[0] = false;
            }
          });
    }
    return days;
  }

  /** Ilse alone knows the Bridge: the review asks for a second head, and somebody gives hours. */
  @Test
  void botsTakeUpActionsThatCostHoursAndSolveProblems() {
    TreeMap<String, Integer> begun = new TreeMap<>();
    int[] given = new int[1];
    for (long seed = 1; seed <= 4; seed++) {
      AutoPlay.play(
          WHEELBARROW,
          seed,
          Integer.MAX_VALUE,
          Bots.MINDS,
          (Recorded recorded) -> {
            if (recorded.event() instanceof GameEvent.ActionBegan action) {
              begun.merge(action.action().value().split("/")[0], 1, Integer::sum);
            } else if (recorded.event() instanceof CompanyEvent.HoursGiven) {
              given[0]++;
            }
          });
    }
    assertThat(begun).hasSizeGreaterThan(1);
    assertThat(begun.values().stream().mapToInt(Integer::intValue).sum()).isBetween(4, 4 * 3 * 2);
    assertThat(given[0]).isPositive();
  }

  private static TreeSet<String> happened(String strategy) {
    TreeSet<String> happened = new TreeSet<>();
    AutoPlay.play(
        WHEELBARROW,
        1,
        Integer.MAX_VALUE,
        AutoPlay.strategy(strategy(strategy), Bots.MINDS),
        (Recorded recorded) -> {
          if (recorded.event() instanceof GameEvent.BellRang bell) {
            happened.add("bell: " + bell.of());
          } else if (recorded.event() instanceof CompanyEvent.InjectFired inject) {
            happened.add(inject.inject().value());
          }
        });
    return happened;
  }

  @Test
  void everySeatHasSomethingToDecideInEveryPlanAndEveryRun() {
    for (SeatingSpec seating : WHEELBARROW.seating()) {
      TreeMap<String, Integer> most = new TreeMap<>();
      Minds minds =
          (scenario, seat) -> {
            Mind bot = Bots.MINDS.of(scenario, seat);
            return view -> {
              Body.Clock clock = view.one(Body.Clock.class).orElseThrow();
              if (clock.phase() == Phase.PLAN || clock.phase() == Phase.RUN) {
                int hand = view.all(Body.Decision.class).size();
                most.merge(clock.round() + " " + clock.phase() + " " + seat, hand, Math::max);
              }
              return bot.think(view);
            };
          };
      Session session = AutoPlay.play(WHEELBARROW, 3, seating.players(), minds, recorded -> {});
      assertThat(session.seats()).hasSameSizeAs(seating.seats());
      assertThat(most).hasSize(2 * WHEELBARROW.rounds().size() * seating.seats().size());
      assertThat(most).allSatisfy((when, hand) -> assertThat(hand).as(when).isPositive());
    }
  }

  @Test
  void everyDecisionOfTheScenarioIsDealtToSomebodyByTheEnd() {
    TreeSet<String> dealt = new TreeSet<>();
    for (String strategy : List.of("siloed", "thin-slices", "calm-operations")) {
      AutoPlay.play(
          WHEELBARROW,
          2,
          Integer.MAX_VALUE,
          AutoPlay.strategy(strategy(strategy), Bots.MINDS),
          recorded -> {
            if (recorded.event() instanceof GameEvent.DecisionOpened opened) {
              dealt.add(opened.decision().value());
            }
          });
    }
    assertThat(dealt)
        .containsAll(WHEELBARROW.decisions().stream().map(decision -> decision.id()).toList());
  }
}
