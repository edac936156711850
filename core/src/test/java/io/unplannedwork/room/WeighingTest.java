package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which decisions matter is found out by trying their answers on the same luck. */
class WeighingTest {
  private static final Scenario FIRST_RELEASE =
      ExpectationsTest.read(Path.of("..", "scenarios", "first-release", "scenario.json"));

  /** Hears how each day ended. */
  private static Consumer<Recorded> days(List<Long> fingerprints) {
    return recorded -> {
      if (recorded.event() instanceof CompanyEvent.DayEnded day) {
        fingerprints.add(day.fingerprint());
      }
    };
  }

  @Test
  void theAnswerThatWasGivenAnywayLeadsToTheSameGame() {
    JournalRecord.Opened opened = new JournalRecord.Opened(World.RULES, "", FIRST_RELEASE, 4, 4);
    List<JournalRecord> records = new ArrayList<>();
    AutoPlay.play(opened, Bots.MINDS, event -> {}, records::add);
    List<Long> days = new ArrayList<>();
    Replay.Again game = Replay.again(records, days(days), lobby -> {});
    List<Step> steps = game.steps().all();
    int tried = 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.command() instanceof Command.Decide decide
          && step.before() == Phase.PLAN
          && step.made() == null) {
        Edit.Instead same =
            new Edit.Instead(
                i, step.minute(), step.actor().seat(), decide.decision(), decide.answer());
        Edit edit = Edit.instead(game.steps(), same);
        if (edit.left().size() > 1) {
          continue; // answered anew later in the round: that answer would be missing
        }
        Variation variation =
            new Variation(opened, game.steps(), FIRST_RELEASE.rounds().size(), edit);
        List<Long> again = new ArrayList<>();
        variation.session().log().listen(days(again));
        while (!variation.play(Integer.MAX_VALUE)) {
          // plays on
        }
        assertThat(variation.insteadHolds()).isTrue();
        assertThat(again).as("days after %s", decide).isEqualTo(days);
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(2);
  }

  @Tag("slow")
  @Test
  void howMuchIsReleasedAtOnceMattersAndLeavingEverythingAsItIsIsAmongTheChoices() {
    Weighing game = Weighing.of(FIRST_RELEASE, 1, 4, Bots.MINDS, event -> {});
    List<Weighed> found = game.everyAnswer();
    Map<String, Boolean> mattered =
        found.stream()
            .collect(Collectors.toMap(Weighed::decision, Weighed::matters, Boolean::logicalOr));
    assertThat(mattered).containsEntry("sliceAndBatch", true).containsValue(false);
    assertThat(found)
        .allSatisfy(
            weighed -> assertThat(weighed.tried()).extracting(Tried::says).contains("(as it is)"));
    assertThat(game.seats())
        .allSatisfy(
            seat ->
                assertThat(game.hands(seat))
                    .containsKeys(
                        new Stretch(1, 0),
                        new Stretch(1, 1),
                        new Stretch(1, 2),
                        new Stretch(2, 0)));
  }
}
