package io.unplannedwork.concept;

import static io.unplannedwork.concept.Firm.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.Order;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People between two teams carry context over the wall, as far as they go round. */
class BridgesTest {
  private static final String FLOW =
      "\"build\": {\"constant\": 480}, \"test\": {\"constant\": 240}, \"release\": {\"constant\": 0}";

  /** A wall between developers and operators, and an operator more than the work needs. */
  private static Firm wall(long every) {
    Firm firm =
        new Firm()
            .laws("HANDOFF", "DEFECTS")
            .policies("\"changes\": {\"releases\": \"ON_DEMAND\"}")
            .team("developers", "dev")
            .team("operators", "ops")
            .stage("build", "developers", ", \"makesDefects\": true")
            .stage("test", "operators", ", \"catches\": 300")
            .stage("release", "operators", ", \"kind\": \"RELEASE\"")
            .service("shop", "developers", "operators", "")
            .person("rita", "operators", List.of("test", "release"), "shop");
    for (int i = 1; i <= 8; i++) {
      firm.person("dev" + i, "developers", List.of("build"), "shop")
          .person("op" + i, "operators", List.of("test", "release"), "shop");
    }
    return firm.stream("changes", "shop", every, FLOW);
  }

  private static Order liaise(String person) {
    return new Order.Liaise(new PersonId(person), new GroupId("dev"), new GroupId("ops"));
  }

  private static double lostPerItem(Firm firm) {
    return firm.events(FlowEvent.ContextLost.class).stream()
            .mapToLong(FlowEvent.ContextLost::minutes)
            .sum()
        / (double) firm.events(FlowEvent.ItemLive.class).size();
  }

  @Test
  void L4_groupsThatTrustEachOtherLoseLessAtAHandoffAskLessAndAreFaster() {
    Firm suspicious = moody().open(6).order(trust("dev", "ops", -1000)).live(90);
    Firm trusting = moody().open(6).order(trust("dev", "ops", 1000)).live(90);

    // By the law 300 permille of what follows are lost without trust and 50 with all of it.
    assertThat(lostPerItem(suspicious) / lostPerItem(trusting)).isBetween(5.0, 7.0);
    assertThat(trusting.events(FlowEvent.QuestionAsked.class).size())
        .isLessThan(suspicious.events(FlowEvent.QuestionAsked.class).size() / 2);
    assertThat(trusting.leadTime(10, 90)).isLessThan(0.95 * suspicious.leadTime(10, 90));
  }

  /** Trust that nothing moves but what a test says. */
  private static Firm moody() {
    return wall(240).laws("HANDOFF", "TRUST").set(Parameter.TRUST_GOOD_DEPLOYMENT, 0);
  }

  private static Order[] trust(String one, String other, int permille) {
    return new Order[] {
      new Order.MoveTrust(new GroupId(one), new GroupId(other), permille, "test"),
      new Order.MoveTrust(new GroupId(other), new GroupId(one), permille, "test")
    };
  }

  @Test
  void B13_oneChannelCostsHoursAndCutsWhatIsLostAndAsked() {
    Firm walled = channel().open(6).live(90);
    Firm shared =
        channel().open(6).order(new Order.StartPractice(new PracticeId("shared-chat"))).live(90);

    assertThat(lostPerItem(shared)).isLessThan(0.9 * lostPerItem(walled));
    assertThat(shared.events(FlowEvent.QuestionAsked.class).size())
        .isLessThan(walled.events(FlowEvent.QuestionAsked.class).size() * 4 / 5);
    assertThat(worked(shared))
        .as("five hours, and one each week since")
        .isBetween(300L + 9 * 60, 300L + 12 * 60);
    assertThat(worked(walled)).isZero();
  }

  private static Firm channel() {
    return wall(240)
        .part("practices", "{\"use\": \"shared-chat\", \"team\": \"developers\", \"effort\": 300}");
  }

  /** Minutes that somebody worked for the channel. */
  private static long worked(Firm firm) {
    return firm.events(FlowEvent.ItemDone.class).stream()
        .flatMap(done -> done.account().stream())
        .filter(spent -> spent.spent() == Spent.WORKED)
        .mapToLong(SpentMinutes::minutes)
        .sum();
  }

  @Test
  void L5_aReleaseManagerHelpsASmallFirmAndTheGainFadesWithTheNumberOfHandoffs() {
    double small = lostPerItem(wall(960).open(6).order(liaise("rita")).live(90));
    double smallAlone = lostPerItem(wall(960).open(6).live(90));
    double busy = lostPerItem(wall(120).open(6).order(liaise("rita")).live(90));
    double busyAlone = lostPerItem(wall(120).open(6).live(90));

    assertThat(small / smallAlone).isLessThan(0.45);
    assertThat(busy / busyAlone).isGreaterThan(small / smallAlone + 0.1);
  }

  /**
   * A liaison who is with one handoff misses the others: Erlang's loss formula, whatever the
   * distribution of the time it takes. With handoffs every 60 minutes that take 60, a half is
   * missed.
   */
  @Test
  void L5_aLiaisonCarriesTheShareThatErlangsLossFormulaLeaves() {
    Firm firm =
        new Firm()
            .laws("HANDOFF")
            .team("developers", "dev")
            .team("operators", "ops")
            .stage("build", "developers", "")
            .stage("test", "operators", "")
            .service("shop", "developers", "operators", "")
            .person("rita", "operators", List.of("test"), "shop");
    for (int i = 1; i <= 30; i++) {
      firm.person("dev" + i, "developers", List.of("build"), "shop")
          .person("op" + i, "operators", List.of("test"), "shop");
    }
    firm.stream(
        "changes", "shop", 60, "\"build\": {\"constant\": 480}, \"test\": {\"constant\": 480}");
    firm.open(3).order(liaise("rita")).live(120);

    List<FlowEvent.ContextLost> lost = firm.events(FlowEvent.ContextLost.class);
    long most = lost.stream().mapToLong(FlowEvent.ContextLost::minutes).max().orElseThrow();
    long missed = lost.stream().filter(each -> each.minutes() == most).count();

    assertThat(lost).hasSizeGreaterThan(2500);
    assertThat(missed / (double) lost.size()).isCloseTo(0.5, within(0.05));
  }

  @Test
  void W20_anOperatorWhoSitsWithTheDevelopersSparesContextAndQuestions() {
    Firm apart = wall(240).open(6).live(90);
    Firm embedded = wall(240).open(6).order(move("rita", "developers")).live(90);

    assertThat(lostPerItem(embedded)).isLessThan(0.5 * lostPerItem(apart));
    assertThat(embedded.events(FlowEvent.QuestionAsked.class).size())
        .isLessThan(apart.events(FlowEvent.QuestionAsked.class).size());
  }

  @Test
  void B10_W10_anEarlyLookByOperationsFindsDefectsWhereTheyAreMade() {
    Firm apart = wall(240).open(6).live(90);
    Firm embedded = wall(240).open(6).order(move("rita", "developers")).live(90);

    assertThat(caught(embedded, "build")).isPositive();
    assertThat(caught(apart, "build")).isZero();
    assertThat(caught(embedded, "test")).isLessThan(caught(apart, "test"));
  }

  private static int caught(Firm firm, String stage) {
    return firm.events(FlowEvent.DefectsCaught.class).stream()
        .filter(each -> each.stage().value().equals(stage))
        .mapToInt(FlowEvent.DefectsCaught::count)
        .sum();
  }

  @Test
  void whoHasNeverWorkedWithTheOthersIsNoBridge() {
    Firm stranger =
        wall(240).person("nora", "developers", List.of("build", "test"), "shop").open(6).live(90);
    Firm without =
        wall(240).person("nora", "developers", List.of("build"), "shop").open(6).live(90);

    assertThat(lostPerItem(stranger)).isEqualTo(lostPerItem(without));
  }
}
