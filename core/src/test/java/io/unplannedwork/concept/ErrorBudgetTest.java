package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.sim.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The error budget as a rule: what is granted may be spent, and what is spent stops releases. */
class ErrorBudgetTest {
  private static final ServiceId SHOP = new ServiceId("shop");
  private static final Order STOP = new Order.ErrorBudget(28, Permille.NONE);
  private static final Order STOP_AND_MEND = new Order.ErrorBudget(28, Permille.of(900));
  private static final int SEEDS = 60;
  private static final int WINDOW = 28;

  /** Two build all day what a third releases when it is ready; the older, the riskier. */
  private static Firm firm(int debt, int budget) {
    return new Firm()
            .laws("CHANGE_FAILURE", "DEBT")
            .policies(
                "\"approval\": \"NONE\", \"changes\": {\"releases\": \"ON_DEMAND\"}, \"rota\": \"RUNNERS\"")
            .team("makers", "dev")
            .team("keepers", "ops")
            .person("ann", "makers", List.of("build"), "shop")
            .person("bea", "makers", List.of("build"), "shop")
            .person("cy", "keepers", List.of("release"), "shop")
            .stage("build", "makers", ", \"makesDefects\": true")
            .stage("release", "keepers", ", \"kind\": \"RELEASE\"")
            .service(
                "shop",
                "makers",
                "keepers",
                ", \"errorBudget\": %d, \"debt\": %d".formatted(budget, debt))
            .stream(
                "wishes",
                "shop",
                SimTime.DAY,
                "\"build\": {\"exponential\": 1500}, \"release\": {\"constant\": 0}");
  }

  /** What came of many firms under the same luck: a first window, and the two after it. */
  private static final class Outcome {
    private long downAtFirst;
    private long down;
    private long live;
    private long deployments;
    private long deployed;
    private int stops;

    private static Outcome of(Order rule) {
      Outcome sum = new Outcome();
      for (int seed = 1; seed <= SEEDS; seed++) {
        Firm firm = firm(900, 30).open(seed);
        if (rule != null) {
          firm.order(rule);
        }
        firm.live(2 * WINDOW);
        long before = firm.reading(Measure.OUTAGE_MINUTES).value();
        sum.downAtFirst += before;
        firm.live(2 * WINDOW);
        sum.down += firm.reading(Measure.OUTAGE_MINUTES).value() - before;
        sum.live += firm.events(FlowEvent.ItemLive.class).size();
        for (ChangeEvent.DeploymentStarted each :
            firm.events(ChangeEvent.DeploymentStarted.class)) {
          sum.deployments += each.repair() ? 0 : 1;
          sum.deployed += each.items().size();
        }
        sum.stops += firm.events(ProductionEvent.ErrorBudgetSpent.class).size();
        nothingGoesOutWhileStopped(firm);
      }
      return sum;
    }
  }

  private static void nothingGoesOutWhileStopped(Firm firm) {
    boolean stopped = false;
    List<Recorded> all = new ArrayList<>(firm.recorded(ProductionEvent.class));
    all.addAll(firm.recorded(ChangeEvent.DeploymentStarted.class));
    all.sort((one, other) -> Long.compare(one.number(), other.number()));
    for (Recorded recorded : all) {
      if (recorded.event() instanceof ProductionEvent.ErrorBudgetSpent) {
        stopped = true;
      } else if (recorded.event() instanceof ProductionEvent.ReleasesResumed) {
        stopped = false;
      } else if (recorded.event() instanceof ChangeEvent.DeploymentStarted started) {
        assertThat(stopped && !started.repair()).as("%s goes out", recorded).isFalse();
      }
    }
  }

  @Test
  void B30_aSpentBudgetTurnsWorkFromFeaturesToWhatBreaksAndLessGoesDownAfterwards() {
    Outcome counted = Outcome.of(null);
    Outcome rule = Outcome.of(STOP_AND_MEND);
    assertThat(counted.stops).as("counted, and nothing follows").isZero();
    assertThat(rule.stops).isGreaterThan(SEEDS / 2);
    assertThat(counted.down).as("the bad stretch goes on").isGreaterThan(counted.downAtFirst / 2);
    assertThat(rule.down).isLessThan(7 * counted.down / 10);
    assertThat(rule.live).as("the price").isLessThan(9 * counted.live / 10);

    Outcome stop = Outcome.of(STOP);
    assertThat(stop.down).as("stopping mends nothing").isGreaterThan(rule.down);
    assertThat(stop.deployed * counted.deployments)
        .as("it only gathers what waits into larger releases")
        .isGreaterThan(2 * counted.deployed * stop.deployments);
  }

  @Test
  void whileSomethingIsLeftNothingIsStopped() {
    for (int seed = 1; seed <= 10; seed++) {
      Firm counted = firm(900, 43_200).open(seed).live(4 * WINDOW);
      Firm rule = firm(900, 43_200).open(seed).order(STOP_AND_MEND).live(4 * WINDOW);
      assertThat(rule.events(ProductionEvent.HealthChanged.class)).isNotEmpty();
      assertThat(rule.recorded(FlowEvent.class).stream().map(Recorded::event))
          .containsExactlyElementsOf(
              counted.recorded(FlowEvent.class).stream().map(Recorded::event).toList());
      assertThat(rule.recorded(ChangeEvent.class).stream().map(Recorded::at))
          .containsExactlyElementsOf(
              counted.recorded(ChangeEvent.class).stream().map(Recorded::at).toList());
      assertThat(rule.events(CompanyEvent.PolicyChanged.class)).hasSize(1);
    }
  }

  /**
   * Dark for a hundred minutes after a week and again after two; 140 are granted in fourteen days.
   */
  private static Firm dark() {
    return new Firm()
        .policies("\"approval\": \"NONE\", \"changes\": {\"releases\": \"ON_DEMAND\"}")
        .team("makers", "dev")
        .person("ann", "makers", List.of("build", "release"), "shop", "bank")
        .stage("build", "makers", ", \"makesDefects\": true")
        .stage("release", "makers", ", \"kind\": \"RELEASE\"")
        .service(
            "shop",
            "makers",
            "makers",
            ", \"errorBudget\": 300, \"breakdowns\": [{\"title\": \"Dark\", \"every\": {\"listed\": [10080, 10080, 900000]}, \"counts\": \"ALWAYS\", \"lasts\": {\"constant\": 100}, \"heals\": \"BY_ITSELF\", \"reach\": \"WHOLE\"}]")
        .service("bank", "makers", "makers", ", \"errorBudget\": 1")
        .part(
            "demand",
            "{\"id\": \"wishes\", \"type\": \"CHANGE\", \"titles\": [\"Wish\"], \"service\": \"shop\", \"arrivals\": {\"constant\": 720}, \"effort\": {\"build\": {\"constant\": 60}, \"release\": {\"constant\": 0}}}")
        .part(
            "demand",
            "{\"id\": \"rules\", \"type\": \"CHANGE\", \"titles\": [\"Rule\"], \"service\": \"bank\", \"arrivals\": {\"constant\": 700}, \"effort\": {\"build\": {\"constant\": 60}, \"release\": {\"constant\": 0}}}")
        .part(
            "demand",
            "{\"id\": \"holes\", \"type\": \"CHANGE\", \"titles\": [\"Hole\"], \"service\": \"shop\", \"serviceClass\": \"urgent\", \"arrivals\": {\"constant\": 2000}, \"effort\": {\"build\": {\"constant\": 60}, \"release\": {\"constant\": 0}}}")
        .part("classes", "{\"id\": \"urgent\", \"name\": \"Urgent\", \"preempts\": true}")
        .open(1);
  }

  @Test
  void theBudgetIsThatOfTheDaysThatEndNow() {
    Firm firm = dark().order(new Order.ErrorBudget(14, Permille.NONE)).live(40);
    Recorded spent = firm.recorded(ProductionEvent.ErrorBudgetSpent.class).get(0);
    List<Recorded> health = firm.recorded(ProductionEvent.HealthChanged.class);
    assertThat(firm.recorded(ProductionEvent.ErrorBudgetSpent.class)).hasSize(1);
    assertThat(spent.event()).isEqualTo(new ProductionEvent.ErrorBudgetSpent(SHOP, 200, 140, 14));
    assertThat(spent.at()).as("known when it has passed").isEqualTo(health.get(3).at());
    assertThat(spent.cause()).as("the outage that spent it").isEqualTo(health.get(2).number());
    Recorded resumed = firm.recorded(ProductionEvent.ReleasesResumed.class).get(0);
    assertThat(resumed.event()).isEqualTo(new ProductionEvent.ReleasesResumed(SHOP, true));
    assertThat(resumed.cause()).isEqualTo(spent.number());
    assertThat(resumed.at().minutes())
        .as("sixty minutes of the first have left the window")
        .isEqualTo(health.get(0).at().minutes() + 60 + 14 * SimTime.DAY);
  }

  @Test
  void whileAServiceIsStoppedWhatCannotWaitAndWhatConcernsAnotherGoesOut() {
    Firm firm = dark().order(new Order.ErrorBudget(14, Permille.NONE)).live(40);
    long from = firm.recorded(ProductionEvent.ErrorBudgetSpent.class).get(0).at().minutes();
    long to = firm.recorded(ProductionEvent.ReleasesResumed.class).get(0).at().minutes();
    Map<ItemId, String> titles = new HashMap<>();
    for (FlowEvent.ItemArrived arrived : firm.events(FlowEvent.ItemArrived.class)) {
      titles.put(arrived.item(), arrived.title().replaceAll(" [0-9]+$", ""));
    }
    List<String> meanwhile = new ArrayList<>();
    for (Recorded recorded : firm.recorded(FlowEvent.ItemLive.class)) {
      long at = recorded.at().minutes();
      if (at > from + 60 && at < to) {
        meanwhile.add(titles.get(((FlowEvent.ItemLive) recorded.event()).item()));
      }
    }
    assertThat(meanwhile).contains("Rule", "Hole").doesNotContain("Wish");
  }

  @Test
  void whoGivesUpTheRuleLetsOutWhatWaits() {
    Firm firm = dark().order(new Order.ErrorBudget(14, Permille.NONE)).live(16);
    assertThat(firm.events(ProductionEvent.ReleasesResumed.class)).isEmpty();
    firm.order(new Order.ErrorBudget(0, Permille.NONE));
    assertThat(firm.events(ProductionEvent.ReleasesResumed.class))
        .containsExactly(new ProductionEvent.ReleasesResumed(SHOP, false));
    firm.live(40);
    assertThat(firm.events(ProductionEvent.ErrorBudgetSpent.class)).hasSize(1);
  }

  @Test
  void aRuleThatComesLaterCountsWhatWasBeforeIt() {
    Firm firm = dark().live(16);
    assertThat(firm.events(ProductionEvent.ErrorBudgetSpent.class)).isEmpty();
    firm.order(new Order.ErrorBudget(14, Permille.NONE));
    assertThat(firm.events(ProductionEvent.ErrorBudgetSpent.class)).hasSize(1);
  }

  @Test
  void anOutageCountsOnceSomebodyKnowsOfIt() {
    Firm firm =
        new Firm()
            .team("makers", "dev")
            .person("ann", "makers", List.of("build"), "shop")
            .stage("build", "makers", ", \"makesDefects\": true")
            .service(
                "shop",
                "makers",
                "makers",
                ", \"errorBudget\": 10, \"breakdowns\": [{\"title\": \"Dark\", \"every\": {\"constant\": 10080}, \"lasts\": {\"constant\": 1000}, \"reach\": \"WHOLE\"}]")
            .service("till", "makers", "makers", ", \"errorBudget\": 10, \"needs\": [\"shop\"]")
            .open(1)
            .order(STOP)
            .live(9);
    SimTime down = firm.recorded(ProductionEvent.HealthChanged.class).get(0).at();
    SimTime noticed = firm.recorded(ProductionEvent.IncidentNoticed.class).get(0).at();
    assertThat(noticed.minutes()).isGreaterThan(down.minutes() + 10);
    assertThat(firm.recorded(ProductionEvent.ErrorBudgetSpent.class))
        .extracting(Recorded::at)
        .containsExactly(noticed, noticed);
  }
}
