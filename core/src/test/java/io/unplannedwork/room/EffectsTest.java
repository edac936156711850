package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.measure.DecisionEffect;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.World;
import io.unplannedwork.view.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What each decision did: the difference to the game without it. */
class EffectsTest {
  private record Game(
      JournalRecord.Opened opened,
      List<JournalRecord> records,
      Replay.Again played,
      List<Recorded> events) {}

  private static Game game(long seed) throws IOException {
    Path file = Path.of("..", "scenarios", "first-release", "scenario.json");
    Scenario scenario = ScenarioJson.read(Files.readAllBytes(file)).scenario();
    JournalRecord.Opened opened = new JournalRecord.Opened(World.RULES, "", scenario, seed, 4);
    List<JournalRecord> records = new ArrayList<>();
    AutoPlay.play(opened, Bots.MINDS, event -> {}, records::add);
    List<Recorded> events = new ArrayList<>();
    return new Game(opened, records, Replay.again(records, events::add, lobby -> {}), events);
  }

  private static TreeMap<Long, Long> days(List<Recorded> events, long until) {
    TreeMap<Long, Long> days = new TreeMap<>();
    for (Recorded recorded : events) {
      if (recorded.event() instanceof CompanyEvent.DayEnded day
          && recorded.at().minutes() <= until) {
        days.put(day.day(), day.fingerprint());
      }
    }
    return days;
  }

  @Test
  void withoutLeavingAnythingOutEveryDayIsTheSame() throws IOException {
    for (long seed = 1; seed <= 3; seed++) {
      Game game = game(seed);
      for (int round = 1; round <= game.played().session().closings().size(); round++) {
        Variation nothing = new Variation(game.opened(), game.played().steps(), round, Edit.none());
        List<Recorded> events = new ArrayList<>();
        nothing.session().log().listen(events::add);
        while (!nothing.play(500)) {
          // plays on
        }
        assertThat(nothing.dropped()).isZero();
        assertThat(days(events, Long.MAX_VALUE))
            .as("days of seed %s, round %s", seed, round)
            .isEqualTo(days(game.events(), nothing.session().now()));
        for (Measure measure : Measure.values()) {
          assertThat(nothing.session().measures().closed(round, measure))
              .isEqualTo(game.played().session().measures().closed(round, measure));
        }
      }
    }
  }

  @Test
  void theEffectOfADecisionIsTheDifferenceToTheGameInWhichItWasNotGiven() throws IOException {
    Game game = game(2);
    Effects effects = new Effects(game.opened(), game.played().session(), game.played().steps(), 1);
    long fingerprint = game.played().session().fingerprint();
    while (!effects.work(300)) {
      // works on
    }
    assertThat(game.played().session().fingerprint())
        .as("the game is not touched")
        .isEqualTo(fingerprint);
    List<DecisionEffect> done = effects.done();
    assertThat(done).hasSizeGreaterThan(3).hasSameSizeAs(game.played().steps().taken(1));
    assertThat(done).anyMatch(effect -> !effect.differences().isEmpty());
    for (DecisionEffect effect : done) {
      for (DecisionEffect.Difference each : effect.differences()) {
        assertThat(each.with())
            .isEqualTo(game.played().session().measures().closed(1, each.measure()).orElseThrow());
        assertThat(each.more()).isNotZero();
      }
    }
  }

  /** The same is reached by a player who takes a draft back before the plan ends. */
  @Test
  void leavingOutADecisionOfThePlanIsAsIfItHadBeenTakenBack() {
    Rig with = new Planned().plays(false).rig;
    Rig without = new Planned().plays(true).rig;
    Replay.Again played = Replay.again(with.journal.afterCrash(), event -> {}, lobby -> {});
    Taken taken =
        played.steps().taken(1).stream()
            .filter(each -> each.decision().seat().equals(SmallCompany.DEV))
            .findFirst()
            .orElseThrow();
    Variation left =
        new Variation(
            (JournalRecord.Opened) with.journal.records.get(0),
            played.steps(),
            1,
            Edit.without(played.steps(), taken));
    while (!left.play(200)) {
      // plays on
    }
    Replay.Again other = Replay.again(without.journal.afterCrash(), event -> {}, lobby -> {});
    for (Measure measure : Measure.values()) {
      assertThat(left.session().measures().closed(1, measure))
          .as(measure.name())
          .isEqualTo(other.session().measures().closed(1, measure));
    }
  }

  /** A game in which Development decides something in its plan. */
  private static final class Planned {
    private final Rig rig = Rig.opened(TestJournal.Habit.PROMPT);
    private final Player ann = rig.ann();
    private final Player facilitator = rig.facilitator();

    /** Plays the first round; {@code undone} says whether the decision is taken back again. */
    private Planned plays(boolean undone) {
      rig.until(facilitator, Phase.PLAN);
      ann.gives("decide", decision(ann));
      rig.run(0);
      if (undone) {
        ann.gives("undo", new Command.Undo());
        rig.run(0);
      }
      assertThat(ann.refused).isEmpty();
      rig.until(facilitator, Phase.REVIEW);
      rig.room.closeDown(() -> {});
      rig.run(0);
      return this;
    }

    private Body.Review review() {
      return facilitator.view.one(Body.Review.class).orElseThrow();
    }
  }

  /** The first choice other than what holds to which nobody must agree. */
  private static Command decision(Player player) {
    for (Body.Decision decision : player.view.all(Body.Decision.class)) {
      for (Body.Option option : decision.options()) {
        Answer answer = new Answer.Choice(option.id());
        if (decision.kind() == answer.kind()
            && decision.mustAgree() == null
            && option.mustAgree() == null
            && !answer.equals(decision.current())) {
          return new Command.Decide(decision.id(), answer);
        }
      }
    }
    throw new AssertionError("there is nothing to decide");
  }

  @Test
  void theReviewTellsWhatEachDecisionDidOnceEverybodyHasNamedACause() {
    Planned game = new Planned().plays(false);
    game.rig.pass(2_000);
    assertThat(game.review().effects()).isEmpty();
    game.ann.gives("cause", new Command.NameCause("REWORKED"));
    game.rig.run(0);
    assertThat(game.ann.refused).isEmpty();
    assertThat(game.review().effects())
        .isNotEmpty()
        .anyMatch(effect -> effect.seat().equals(SmallCompany.DEV));
  }
}
