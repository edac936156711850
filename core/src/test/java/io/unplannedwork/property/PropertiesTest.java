package io.unplannedwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.json.Codec;
import io.unplannedwork.json.Limits;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What must hold in every game: random scenarios, random commands at random minutes. {@code
 * -Dproperty.seeds=200 -Dproperty.from=5000} tries others.
 */
@Tag("slow")
class PropertiesTest {
  private static final int SEEDS = Integer.getInteger("property.seeds", 1000);
  private static final int FROM = Integer.getInteger("property.from", 0);

  /** Books are kept and compared at every command; the same game is then played without stops. */
  @Test
  void nothingIsLostOrMadeAndReplayEqualsLiveWhereverTheClockStops() {
    long commands = 0;
    long refused = 0;
    long events = 0;
    for (int seed = FROM; seed < FROM + SEEDS; seed++) {
      Scenario scenario = RandomScenario.of(seed);
      long[] refusals = new long[1];
      RandomGame live = play(scenario, seed, refusals);
      RandomGame again = new RandomGame(scenario, seed, recorded -> {});
      again.repeat(live.given);
      assertThat(again.session.fingerprint())
          .as("fingerprint, seed %s", seed)
          .isEqualTo(live.session.fingerprint());
      assertThat(again.events).as("events, seed %s", seed).isEqualTo(live.events);
      commands += live.given.size();
      refused += refusals[0];
      events += live.events.size();
    }
    assertThat(commands).as("commands carried out").isGreaterThan(20L * SEEDS);
    assertThat(refused).as("commands refused").isGreaterThan(20L * SEEDS);
    assertThat(events).as("events").isGreaterThan(100L * SEEDS);
  }

  private static RandomGame play(Scenario scenario, int seed, long[] refusals) {
    int days = scenario.rounds().stream().mapToInt(round -> round.days() + round.interlude()).sum();
    Shifts shifts = new Shifts(scenario, days + 1);
    Conservation books = new Conservation(scenario, shifts);
    Recount recount = new Recount(shifts);
    try {
      RandomGame live = new RandomGame(scenario, seed, books.andThen(recount));
      MovesSum causes = new MovesSum(live.session);
      live.play(
          (command, refusal, print, last) -> {
            if (refusal.isPresent()) {
              refusals[0]++;
              assertThat(live.session.fingerprint()).as("refused: %s", command).isEqualTo(print);
              assertThat(live.session.log().last()).as("refused: %s", command).isEqualTo(last);
            } else {
              books.compare(live.session);
              if (live.given.size() % 5 == 0) {
                recount.compare(live.session);
                causes.check();
              }
            }
          });
      books.compare(live.session);
      recount.compare(live.session);
      return live;
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("in the game of seed " + seed + ": " + e.getMessage(), e);
    }
  }

  @Test
  void scenariosAndJournalsReadBackAsTheyWereWritten() {
    for (int seed = FROM; seed < FROM + SEEDS; seed++) {
      Scenario scenario = RandomScenario.of(seed);
      assertThat(ScenarioJson.read(ScenarioJson.write(scenario)).scenario())
          .as("scenario %s", seed)
          .isEqualTo(scenario);
      if (seed % 10 == 0) {
        RandomGame live = new RandomGame(scenario, seed, recorded -> {});
        live.play((command, refusal, print, last) -> {});
        readBack(new JournalRecord.Opened(World.RULES, "CODE", scenario, seed, 1));
        long number = 0;
        for (RandomGame.Given given : live.given) {
          readBack(
              new JournalRecord.Given(
                  given.minute(), ++number, given.actor(), given.command(), "id-" + number));
        }
        live.events.forEach(PropertiesTest::readBack);
      }
    }
  }

  private static void readBack(Object record) {
    String text = Codec.write(record);
    Class<?> type = record instanceof JournalRecord ? JournalRecord.class : record.getClass();
    assertThat(Codec.read(text, type, Limits.SCENARIO).value()).as(text).isEqualTo(record);
  }
}
