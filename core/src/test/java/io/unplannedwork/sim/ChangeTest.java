package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.ChangeRoute;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.scenario.ChangePolicySpec;
import io.unplannedwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ways to production: standard changes, emergencies, low risks, rollouts, flags, no way back. */
class ChangeTest {
  private static final String DEMAND = "{\"exponential\": 1008}";
  private static final long YEAR = 52 * SimTime.WEEK;

  @Test
  void W12_aTypeOfChangeBecomesStandardOnEvidenceAndLosesItWithAFailure() {
    ChangeShop shop = shop("\"approval\": \"BOARD\"", "\"standardAfter\": 10", "").run(2 * YEAR);
    List<Recorded> evidence =
        shop.events.stream()
            .filter(
                one ->
                    one.event() instanceof ChangeEvent.StandardEarned
                        || one.event() instanceof ChangeEvent.StandardLost)
            .toList();
    assertThat(evidence).hasSizeGreaterThan(4);
    for (int i = 0; i < evidence.size(); i++) {
      assertThat(evidence.get(i).event())
          .isInstanceOf(
              i % 2 == 0 ? ChangeEvent.StandardEarned.class : ChangeEvent.StandardLost.class);
    }
    assertThat(((ChangeEvent.StandardEarned) evidence.get(0).event()).successes()).isEqualTo(10);
    assertThat(routes(shop)).containsKeys(ChangeRoute.BOARD, ChangeRoute.STANDARD);
    assertThat(evidence)
        .filteredOn(one -> one.event() instanceof ChangeEvent.StandardLost)
        .as("each time by a change that failed")
        .allSatisfy(
            one ->
                assertThat(shop.events.get((int) one.cause() - 1).event())
                    .isInstanceOfSatisfying(
                        ChangeEvent.ChangeRecorded.class,
                        change ->
                            assertThat(change.result()).isEqualTo(ChangeEvent.Result.FAILED)));
    ChangeShop always = shop("\"approval\": \"BOARD\"", "", "").run(2 * YEAR);
    assertThat(waited(shop))
        .as("minutes that changes waited for the board")
        .isLessThan(waited(always) * 8 / 10);
  }

  /** Minutes for which changes that went live had waited for approval. */
  private static long waited(ChangeShop shop) {
    return shop.of(FlowEvent.ItemLive.class).stream()
        .flatMap(live -> live.account().stream())
        .filter(spent -> spent.spent() == Spent.WAITED_FOR_APPROVAL)
        .mapToLong(SpentMinutes::minutes)
        .sum();
  }

  @Test
  void aStandardChangeWaitsForNoBoard() {
    ChangeShop shop = shop("\"approval\": \"BOARD\"", "", "\"standard\": true,").run(300);
    assertThat(shop.of(ChangeEvent.ChangeApproved.class)).isEmpty();
    shop.run(5_000);
    assertThat(shop.of(ChangeEvent.ChangeApproved.class)).isNotEmpty();
    assertThat(routes(shop)).containsOnlyKeys(ChangeRoute.STANDARD);
  }

  @Test
  void whatWaitsForTheBoardGoesOnWaitingWhenReleasesGoOutWhenReady() {
    ChangeShop shop = shop("\"approval\": \"BOARD\"", "", "").run(11 * SimTime.DAY);
    shop.world.apply(new Order.ReleaseWhen(ChangePolicySpec.Releases.ON_DEMAND), 0);
    shop.run(YEAR / 4);
    assertThat(shop.of(ChangeEvent.ChangeApproved.class)).hasSizeGreaterThan(50);
    assertThat(routes(shop)).containsOnlyKeys(ChangeRoute.BOARD);
  }

  @Test
  void everyChangeThatWentToProductionStandsInTheAuditTrail() {
    ChangeShop shop = shop("\"approval\": \"PEER\"", "", "").run(YEAR);
    List<ChangeEvent.ChangeRecorded> trail = shop.of(ChangeEvent.ChangeRecorded.class);
    long aboard =
        shop.of(ChangeEvent.DeploymentStarted.class).stream()
            .filter(started -> !started.repair())
            .mapToLong(started -> started.items().size())
            .sum();
    long under =
        shop.world.sight().items().stream()
            .filter(item -> item.state() == Sight.ItemState.DEPLOYING)
            .count();
    assertThat((long) trail.size()).isEqualTo(aboard - under);
    assertThat(trail)
        .allSatisfy(
            one -> {
              assertThat(one.route()).isEqualTo(ChangeRoute.PEER);
              assertThat(one.reviewer()).isNotNull().isNotEqualTo(one.builder());
              assertThat(one.deployedBy()).isNotNull();
              assertThat(one.type()).isEqualTo(new StreamId("changes"));
            });
    assertThat(trail)
        .extracting(ChangeEvent.ChangeRecorded::result)
        .contains(ChangeEvent.Result.SUCCEEDED, ChangeEvent.Result.FAILED);
    assertThat(trail.get(0).builder()).isIn(new PersonId("d1"), new PersonId("d2"));
  }

  @Test
  void theSlowerTheBoardTheMoreChangesAreCalledEmergencies() {
    ChangeShop slow =
        shop("\"approval\": \"BOARD\"", "\"emergencies\": \"ALLOWED\"", "").run(2 * YEAR);
    ChangeShop quick =
        shop("\"approval\": \"PEER\"", "\"emergencies\": \"ALLOWED\"", "").run(2 * YEAR);
    Map<ChangeRoute, Long> routes = routes(slow);
    double share =
        routes.get(ChangeRoute.EMERGENCY)
            / (double) routes.values().stream().mapToLong(Long::longValue).sum();
    // Fifths of those who would wait a week or more; the wait is 3 to 10 days.
    assertThat(share).isBetween(0.12, 0.22);
    assertThat(routes(quick)).doesNotContainKey(ChangeRoute.EMERGENCY);
    assertThat(routes(shop("\"approval\": \"BOARD\"", "", "").run(YEAR)))
        .containsOnlyKeys(ChangeRoute.BOARD);
  }

  @Test
  void anEmergencyIsLiveLongBeforeTheBoardMeets() {
    ChangeShop shop =
        new ChangeShop(
            ChangeShop.scenario(
                DEMAND,
                1,
                "\"approval\": \"BOARD\", \"changes\": {\"emergencies\": \"ALLOWED\"}",
                ""),
            1);
    shop.run(YEAR);
    Map<Integer, Long> declared =
        shop.events.stream()
            .filter(one -> one.event() instanceof ChangeEvent.EmergencyDeclared)
            .collect(
                Collectors.toMap(
                    one -> ((ChangeEvent.EmergencyDeclared) one.event()).item().value(),
                    one -> one.at().minutes(),
                    (a, b) -> a));
    assertThat(declared).hasSizeGreaterThan(20);
    long quick =
        shop.events.stream()
            .filter(
                one ->
                    one.event() instanceof FlowEvent.ItemLive live
                        && declared.containsKey(live.item().value())
                        && one.at().minutes() - declared.get(live.item().value()) < SimTime.DAY)
            .count();
    assertThat(quick).isGreaterThan(declared.size() * 8L / 10);
  }

  @Test
  void smallChangesNeedNoBoardWhereOnlyRiskyOnesDo() {
    ChangeShop shop = shop("\"approval\": \"BOARD\"", "\"approvalFrom\": \"MEDIUM\"", "").run(YEAR);
    assertThat(routes(shop)).containsOnlyKeys(ChangeRoute.LOW_RISK);
  }

  @Test
  void A6_aFaultInARolloutIsSeenWhileFewMeetIt() {
    ChangeShop steps =
        shop("\"approval\": \"NONE\"", "\"rollout\": [10, 100, 500], \"bake\": 600", "")
            .run(8 * YEAR);
    List<Integer> reached = new ArrayList<>();
    Map<DeploymentId, Integer> shares = new HashMap<>();
    Map<IncidentId, DeploymentId> of = new HashMap<>();
    DeploymentId failed = null;
    for (Recorded one : steps.events) {
      if (one.event() instanceof ChangeEvent.DeploymentFinished done && done.failed()) {
        failed = done.deployment();
      } else if (one.event() instanceof ProductionEvent.IncidentOpened opened) {
        of.put(opened.incident(), failed);
      } else if (one.event() instanceof ChangeEvent.RolloutMoved moved) {
        shares.put(moved.deployment(), moved.permille());
      } else if (one.event() instanceof ProductionEvent.IncidentMoved moved
          && moved.step() == IncidentStep.ASSEMBLE) {
        reached.add(shares.get(of.get(moved.incident())));
      }
    }
    // At 1 % a fault is seen in 600 minutes with 1 − e^(−0.2) = 18 %, at 10 % with 86 % of the
    // rest.
    assertThat(reached).hasSizeGreaterThan(150);
    double small = reached.stream().filter(share -> share <= 100).count() / (double) reached.size();
    assertThat(small).isGreaterThan(0.75);
    // 30 minutes of everybody until it is seen, then of those whom it reached: 39 against 91.
    ChangeShop all = shop("\"approval\": \"NONE\"", "", "").run(8 * YEAR);
    assertThat(lost(steps)).isPositive().isLessThan(lost(all) * 6 / 10);
  }

  @Test
  void whatHasChangedDataCannotBeRolledBack() {
    ChangeShop shop = shop("\"approval\": \"NONE\"", "", "\"migratesData\": 1000,").run(YEAR);
    assertThat(shop.of(ChangeEvent.NoWayBack.class)).isNotEmpty();
    assertThat(shop.of(ChangeEvent.RolledBack.class)).isEmpty();
    assertThat(shop("\"approval\": \"NONE\"", "", "").run(YEAR).of(ChangeEvent.RolledBack.class))
        .isNotEmpty();
  }

  @Test
  void aFlagIsSwitchedOffInMinutesAndNothingElseIsTakenBack() {
    ChangeShop flags = shop("\"approval\": \"NONE\"", "\"flags\": 1000", "").run(2 * YEAR);
    assertThat(flags.of(ChangeEvent.RolledBack.class)).isEmpty();
    assertThat(flags.of(ChangeEvent.FlagSwitched.class)).anyMatch(one -> !one.on());
    ChangeShop none = shop("\"approval\": \"NONE\"", "", "").run(2 * YEAR);
    assertThat(flags.of(FlowEvent.ItemLive.class)).isNotEmpty();
    assertThat(lost(flags)).isPositive().isLessThan(lost(none));
  }

  @Test
  void aChangeBehindAFlagFailsWhenItIsSwitchedOnAndNotWhenItIsDeployed() {
    ChangeShop flags = shop("\"approval\": \"NONE\"", "\"flags\": 1000", "").run(4 * YEAR);
    assertThat(flags.of(ChangeEvent.DeploymentFinished.class))
        .isNotEmpty()
        .noneMatch(ChangeEvent.DeploymentFinished::failed);
    Map<Long, Recorded> byNumber =
        flags.events.stream().collect(Collectors.toMap(Recorded::number, one -> one));
    List<Recorded> causes =
        flags.events.stream()
            .filter(one -> one.event() instanceof ProductionEvent.IncidentOpened)
            .map(one -> byNumber.get(one.cause()))
            .toList();
    assertThat(causes)
        .hasSizeGreaterThan(30)
        .allMatch(cause -> cause.event() instanceof ChangeEvent.FlagSwitched flag && flag.on());
    List<ChangeEvent.FlagSwitched> on =
        flags.of(ChangeEvent.FlagSwitched.class).stream()
            .filter(ChangeEvent.FlagSwitched::on)
            .toList();
    // A change fails in five of a hundred cases, whichever way it comes to its customers.
    double error = Math.sqrt(0.05 * 0.95 / on.size());
    assertThat(causes.size() / (double) on.size()).isCloseTo(0.05, within(4 * error));
  }

  @Test
  void whatWasSwitchedOffIsMendedAndLiveInTheEnd() {
    ChangeShop flags =
        shop("\"approval\": \"NONE\"", "\"flags\": 1000", "\"most\": 300,").run(4 * YEAR);
    assertThat(flags.of(ChangeEvent.FlagSwitched.class)).anyMatch(one -> !one.on());
    assertThat(flags.of(FlowEvent.ItemLive.class)).hasSize(300);
    assertThat(flags.world.sight().items()).isEmpty();
  }

  @Test
  void aFailedFlagCountsAsAFailedReleaseToUsers() {
    Measures measures = new Measures(flagged());
    ChangeShop shop = new ChangeShop(flagged(), 2);
    shop.run(2 * YEAR);
    shop.events.forEach(measures);
    long incidents = shop.of(ProductionEvent.IncidentOpened.class).size();
    long switched =
        shop.of(ChangeEvent.FlagSwitched.class).stream()
            .filter(ChangeEvent.FlagSwitched::on)
            .count();
    long deployed = shop.of(ChangeEvent.DeploymentFinished.class).size();
    assertThat(incidents).isPositive();
    assertThat(
            measures
                .read(Measure.CHANGE_FAIL_RATE, Scope.GAME, SimTime.of(shop.world.now()))
                .value())
        .isEqualTo(1000 * incidents / (switched + deployed));
  }

  private static Scenario flagged() {
    return ChangeShop.scenario(
        DEMAND, 1, "\"approval\": \"NONE\", \"changes\": {\"flags\": 1000}", "");
  }

  @Test
  void behindAFlagAChangeIsDeployedAtOnceAndLiveOnTheReleaseDay() {
    ChangeShop shop =
        new ChangeShop(
            ChangeShop.scenario(
                "{\"constant\": 1000}",
                1,
                "\"approval\": \"NONE\", \"releaseDays\": [\"SATURDAY\"], \"changes\": {\"flags\": 1000}",
                "\"most\": 1,"),
            3);
    shop.run(2_000);
    assertThat(shop.of(ChangeEvent.DeploymentFinished.class)).hasSize(1);
    assertThat(shop.of(FlowEvent.ItemLive.class)).isEmpty();
    shop.run(5 * SimTime.DAY + 600);
    assertThat(shop.of(FlowEvent.ItemLive.class)).hasSize(1);
  }

  @Test
  void ordersChangeAllOfIt() {
    ChangeShop shop = shop("\"approval\": \"BOARD\"", "", "").run(2_000);
    shop.world.apply(new Order.StandardAfter(1), 0);
    shop.world.apply(new Order.Emergencies(ChangePolicySpec.Emergencies.ALLOWED), 0);
    shop.world.apply(new Order.ApprovalFrom(ChangePolicySpec.Risk.LOW), 0);
    shop.world.apply(new Order.RollOut(List.of(Permille.of(100)), 60), 0);
    shop.world.apply(new Order.Flags(Permille.of(500)), 0);
    shop.run(YEAR);
    assertThat(routes(shop)).containsKeys(ChangeRoute.STANDARD, ChangeRoute.EMERGENCY);
    assertThat(shop.of(ChangeEvent.RolloutMoved.class)).isNotEmpty();
    assertThat(shop.of(ChangeEvent.FlagSwitched.class)).isNotEmpty();
  }

  /** Cents of revenue lost to incidents. */
  private static long lost(ChangeShop shop) {
    return shop.world.company().services[0].lost;
  }

  private static Map<ChangeRoute, Long> routes(ChangeShop shop) {
    return shop.of(ChangeEvent.ChangeRecorded.class).stream()
        .collect(Collectors.groupingBy(ChangeEvent.ChangeRecorded::route, Collectors.counting()));
  }

  private static ChangeShop shop(String approval, String changes, String stream) {
    String more = changes.isEmpty() ? "" : ", " + changes;
    String policies = approval + ", \"changes\": {\"releases\": \"ON_DEMAND\"" + more + "}";
    return new ChangeShop(ChangeShop.scenario(DEMAND, 1, policies, stream), 5);
  }
}
