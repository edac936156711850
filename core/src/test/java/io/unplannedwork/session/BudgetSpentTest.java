package io.unplannedwork.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.view.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A spent error budget in play: it opens a decision, and the answer stops what waits. */
class BudgetSpentTest {
  private static final SeatId OPERATIONS = new SeatId("operations");
  private static final SeatId DEVELOPMENT = new SeatId("development");
  private static final DecisionId RULE = new DecisionId("eighty-minutes");
  private RealGame game;
  private Fog fog;

  private static String text(String opens) throws IOException {
    Path file = Path.of("..", "scenarios", "short", "eighty-minutes", "scenario.json");
    String text = Files.readString(file);
    String changed =
        text.replace(
            "\"use\": \"error-budget\",", "\"use\": \"error-budget\", \"opens\": " + opens + ",");
    assertThat(changed).isNotEqualTo(text);
    return changed;
  }

  /** A game in which the booking spends its minutes in the first round. */
  @BeforeEach
  void begin() throws IOException {
    game = new RealGame(ScenarioJson.read(text("{\"felt\": [\"BUDGET_SPENT\"]}")).scenario(), 12);
    fog = new Fog(game.session);
    while (game.session.phase() != Phase.RUN) {
      game.endPhase();
    }
  }

  private Sight.BudgetRow budget() {
    return game.session.sight().services().get(0).care().budget();
  }

  private boolean isDealt() {
    return game.session.dealt(game.session.table().seat(OPERATIONS)).stream()
        .anyMatch(each -> each.offer().id().equals(RULE) && each.why().equals("opened.budget"));
  }

  /** Passes time until something is so; false where the round ends before. */
  private boolean passUntil(BooleanSupplier is) {
    while (!is.getAsBoolean() && game.session.phase() == Phase.RUN) {
      game.pass(game.session.now() + SimTime.HOUR);
    }
    return is.getAsBoolean();
  }

  private void agreeOnTheRule() {
    assertThat(game.give(OPERATIONS, new Command.Decide(RULE, new Answer.Choice("stop-and-mend"))))
        .isEmpty();
    GameEvent.ProposalMade made =
        game.events.stream()
            .map(Recorded::event)
            .filter(GameEvent.ProposalMade.class::isInstance)
            .map(GameEvent.ProposalMade.class::cast)
            .reduce((before, after) -> after)
            .orElseThrow();
    assertThat(
            game.give(DEVELOPMENT, new Command.AnswerProposal(made.proposal(), Reply.ACCEPT, "")))
        .isEmpty();
  }

  @Test
  void aDecisionIsDealtOnceAServiceHasSpentItsBudgetAndNotBefore() {
    assertThat(isDealt()).isFalse();
    assertThat(budget().isSpent()).isFalse();
    assertThat(passUntil(this::isDealt)).isTrue();
    assertThat(budget().isSpent()).isTrue();
    assertThat(budget().stopped()).as("nothing follows by itself").isZero();
  }

  @Test
  void whoAsksWhyIsToldThatTheBudgetIsSpentAndByWhat() {
    assertThat(passUntil(this::isDealt)).isTrue();
    agreeOnTheRule();
    assertThat(passUntil(() -> budget().stopped() > 0 && waiting() != null)).isTrue();
    Why item = fog.why(Viewer.FACILITATOR, new Subject(Subject.Kind.ITEM, waiting().toString()));
    assertThat(item.sentence()).contains("waits until Booking is within its error budget again");
    Why service = fog.why(Viewer.FACILITATOR, new Subject(Subject.Kind.SERVICE, "booking"));
    Why.Line line =
        service.lines().stream()
            .filter(each -> each.text().startsWith("Error budget of 14 days"))
            .findFirst()
            .orElseThrow();
    assertThat(line.value()).contains("spent; nothing goes out");
    assertThat(line.lines())
        .extracting(Why.Line::text)
        .anyMatch(each -> each.contains("error budget"));
    assertThat(line.lines()).extracting(Why.Line::text).anyMatch(each -> each.contains("severity"));
  }

  private ItemId waiting() {
    return game.session.sight().items().stream()
        .filter(each -> each.state() == Sight.ItemState.WAITING_FOR_RELEASE)
        .map(Sight.ItemRow::id)
        .findFirst()
        .orElse(null);
  }

  @Test
  void aRuleAboutBudgetsThatNobodyHasIsFound() throws IOException {
    String text =
        text("{\"felt\": [\"BUDGET_SPENT\"]}")
            .replace("\"errorBudget\": 172", "\"errorBudget\": 0");
    String report = ScenarioJson.read(text).report("f");
    assertThat(report.split("no service has an error budget", -1)).hasSize(4);
  }
}
