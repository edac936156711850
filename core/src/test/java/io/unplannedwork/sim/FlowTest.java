package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.Plain;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Sight.ItemRow;
import io.unplannedwork.sim.Sight.ItemState;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlowTest {
  private final List<Recorded> events = new ArrayList<>();
  private World world;

  @Test
  void demandThatIsOrderedToComeOtherwiseComesOtherwiseFromTheNextArrivalOn() {
    EventLog log = new EventLog();
    List<Long> arrived = new ArrayList<>();
    log.listen(
        recorded -> {
          if (recorded.event() instanceof FlowEvent.ItemArrived) {
            arrived.add(recorded.at().minutes());
          }
        });
    World world = Lab.queue(1, Lab.constant(10), Lab.constant(5)).world(1, log);
    world.advance(15, Integer.MAX_VALUE);
    world.apply(new Order.Demand(new StreamId("demand"), Lab.constant(100), Map.of()), 0);
    world.advance(250, Integer.MAX_VALUE);
    assertThat(arrived).containsExactly(10L, 20L, 120L, 220L);
  }

  @Test
  void aFullStageStopsTheItemBeforeItAndHoldsNobody() {
    start(narrowDoor());
    world.advance(40, Integer.MAX_VALUE);
    // The first is in the second stage, the second waits in place, and the first stage goes on.
    assertThat(states())
        .containsExactly(
            ItemState.WORKED_ON, ItemState.WAITING_FOR_WIP, ItemState.WORKED_ON, ItemState.QUEUED);
    assertThat(item(2).stage()).isEqualTo(new StageId("first"));
  }

  @Test
  void aFreedPlaceMovesTheWholeLineOnInTheSameMinute() {
    assertThat(lineMovesAt(new Agenda())).containsExactly("1 third", "2 second", "3 first");
  }

  @Test
  void theMutantThatRunsOnePassPerStopLeavesTheLineStanding() {
    assertThat(lineMovesAt(new StopsTest.OnePass()))
        .isNotEqualTo(List.of("1 third", "2 second", "3 first"));
  }

  /** Three stages with room for one each; which item enters what when the last one has room. */
  private List<String> lineMovesAt(Agenda agenda) {
    events.clear();
    Lab lab =
        new Lab()
                .team("team", "always")
                .people("a", "team", 1, "first")
                .people("b", "team", 1, "second")
                .people("c", "team", 1, "third")
                .stage("first", "team", 1)
                .stage("second", "team", 1)
                .stage("third", "team", 1)
                .stream(
                    "demand",
                    Lab.listed(0L, 0L, 0L, 0L, 1_000_000L),
                    Map.of(
                        "first", Lab.constant(10),
                        "second", Lab.constant(20),
                        "third", Lab.constant(100)));
    world = World.create(lab.scenario(), 1, log(), agenda, new Dice(1));
    // Item 1 leaves the third stage at 130; items 2 and 3 stand done before it since long.
    world.advance(130, Integer.MAX_VALUE);
    return events.stream()
        .filter(recorded -> recorded.at().minutes() == 130)
        .flatMap(
            recorded ->
                recorded.event() instanceof FlowEvent.StageEntered entered
                    ? Stream.of((entered.item().value() - 1) + " " + entered.stage())
                    : Stream.<String>empty())
        .toList();
  }

  @Test
  void liftingALimitLetsThoseWhoWaitInAtOnce() {
    start(narrowDoor());
    world.advance(60, Integer.MAX_VALUE);
    world.apply(new Order.LimitWip(new StageId("second"), 0), 0);
    assertThat(item(2).stage()).isEqualTo(new StageId("second"));
    assertThat(world.sight().account(item(2).id()))
        .contains(new SpentMinutes(Spent.WAITED_FOR_WIP, "second", 30));
  }

  @Test
  void aRankedItemIsTakenUpBeforeThoseThatCameEarlier() {
    start(Lab.queue(1, Lab.listed(0L, 0L, 0L, 1_000_000L), Lab.constant(100)));
    world.apply(new Order.Rank(List.of(new ItemId(3))), 0);
    world.advance(100, Integer.MAX_VALUE);
    assertThat(item(3).state()).isEqualTo(ItemState.WORKED_ON);
    assertThat(item(2).state()).isEqualTo(ItemState.QUEUED);
  }

  @Test
  void B1_aWallBetweenTeamsCostsContextByTrustAndTheTeamItselfHasNone() {
    start(
        wall()
            .on(Law.HANDOFF)
            .with(Parameter.HANDOFF_LOSS, 400)
            .with(Parameter.HANDOFF_LOSS_TRUSTED, 0)
            .with(Parameter.QUESTION_CHANCE, 0)
            .with(Parameter.QUESTION_CHANCE_TRUSTED, 0));
    world.advance(10_000, Integer.MAX_VALUE);
    // Trust is half, so 200 permille of 300 minutes; within the team nothing is lost.
    assertThat(all(FlowEvent.ContextLost.class)).hasSize(1);
    assertThat(all(FlowEvent.ContextLost.class).get(0).minutes()).isEqualTo(60);
    assertThat(done().account()).contains(new SpentMinutes(Spent.REWORKED, "operate", 60));
  }

  @Test
  void aQuestionBackOverTheWallWaitsUntilSomebodyWhoKnowsIsFree() {
    start(
        wall()
            .on(Law.HANDOFF)
            .with(Parameter.HANDOFF_LOSS, 0)
            .with(Parameter.HANDOFF_LOSS_TRUSTED, 0)
            .with(Parameter.QUESTION_CHANCE, 1000)
            .with(Parameter.QUESTION_CHANCE_TRUSTED, 1000)
            .with(Parameter.QUESTION_EFFORT, 20)
            .stream("more", Lab.listed(350L, 1_000_000L), Map.of("design", Lab.constant(500))));
    world.advance(10_000, Integer.MAX_VALUE);
    assertThat(all(FlowEvent.QuestionAsked.class)).hasSize(1);
    // Asked at 300; the one who knows takes up other work at 350 only after the answer.
    assertThat(time(FlowEvent.QuestionAnswered.class)).isEqualTo(320);
    assertThat(doneOf(WorkType.CHANGE, 1).account())
        .contains(new SpentMinutes(Spent.WAITED_FOR_ANSWER, "makers", 20));
  }

  @Test
  void anItemIsCutIntoSlicesWhoseEffortSumsToItsOwnAndIsLiveWithTheLast() {
    start(
        new Lab()
                .team("makers", "always")
                .people("maker", "makers", 1, "build", "check")
                .building("build", "makers")
                .stage("check", "makers", 0)
                .with(Parameter.SLICE_OVERHEAD, 0)
                .policies(policies(PolicySpec.Approval.NONE, 400, false))
                .stream(
                    "demand",
                    Lab.listed(0L, 1_000_000L),
                    Map.of("build", Lab.constant(1000), "check", Lab.constant(100))));
    world.advance(0, Integer.MAX_VALUE);
    assertThat(item(1).slices()).isEqualTo(3);
    assertThat(world.sight().items().stream().filter(row -> row.parent() != null))
        .extracting(ItemRow::effort)
        .containsExactly(333_333L, 333_333L, 333_334L);
    world.advance(10_000, Integer.MAX_VALUE);
    List<FlowEvent.ItemDone> done = all(FlowEvent.ItemDone.class);
    assertThat(done).extracting(one -> one.item().value()).containsExactly(2, 3, 4, 1);
    // 1100 minutes of work, and each piece of work ends on a whole minute.
    assertThat(last().at().minutes()).isBetween(1100L, 1106L);
  }

  @Test
  void slicesOfARankedItemComeBeforeTheRest() {
    start(
        new Lab()
                .team("makers", "always")
                .people("maker", "makers", 1, "build")
                .building("build", "makers")
                .with(Parameter.SLICE_OVERHEAD, 0)
                .policies(policies(PolicySpec.Approval.NONE, 100, false))
                .stream(
                    "demand", Lab.listed(0L, 0L, 1_000_000L), Map.of("build", Lab.constant(300))));
    world.apply(new Order.Rank(List.of(new ItemId(2))), 0);
    world.advance(10_000, Integer.MAX_VALUE);
    List<Integer> order =
        all(FlowEvent.ItemDone.class).stream().map(done -> done.item().value()).toList();
    // The first slice of item 1 was begun before anybody ranked anything.
    assertThat(order.indexOf(2)).isLessThan(order.indexOf(1));
  }

  @Test
  void everyDefectThatIsFoundGoesBackWhereItWasMadeUntilNoneIsFound() {
    start(quality(1000, false, 0));
    world.advance(20 * SimTime.WEEK, Integer.MAX_VALUE);
    assertThat(all(FlowEvent.DefectsMade.class)).isNotEmpty();
    assertThat(all(FlowEvent.DefectsCaught.class)).isNotEmpty();
    assertThat(all(FlowEvent.ItemReturned.class))
        .hasSameSizeAs(all(FlowEvent.DefectsCaught.class))
        .allSatisfy(back -> assertThat(back.to()).isEqualTo(new StageId("build")));
  }

  @Test
  void W5_whereTheLineIsNotStoppedSomeKnownDefectsTravelOn() {
    start(quality(1000, false, 1000));
    world.advance(20 * SimTime.WEEK, Integer.MAX_VALUE);
    int before = all(FlowEvent.DefectsCaught.class).size();
    assertThat(before).isPositive();
    assertThat(all(FlowEvent.ItemReturned.class)).isEmpty();

    world.apply(new Order.StopTheLine(true), 0);
    world.advance(40 * SimTime.WEEK, Integer.MAX_VALUE);
    assertThat(all(FlowEvent.ItemReturned.class))
        .as("from now on whatever is found goes back at once")
        .isNotEmpty()
        .hasSize(all(FlowEvent.DefectsCaught.class).size() - before);
  }

  @Test
  void aStoppedLineHoldsNewWorkBeforeTheRepairAndNotTheRepair() {
    start(quality(1000, true, 1000));
    boolean held = false;
    for (long minute = 0; minute < 20 * SimTime.WEEK; minute += 60) {
      world.advance(minute, Integer.MAX_VALUE);
      boolean repairing = world.company().stages[1].inRepair > 0;
      for (ItemRow row : world.sight().items()) {
        boolean isHeld = world.company().items.get(row.id().value()).spending == Spent.HELD;
        held |= isHeld;
        assertThat(isHeld && !repairing).isFalse();
      }
    }
    assertThat(held).isTrue();
    assertThat(all(FlowEvent.ItemReturned.class)).isNotEmpty();
  }

  @Test
  void aWeeklyBoardWithAThreeDayCutOffAddsSixAndAHalfDays() {
    start(
        new Lab()
                .team("team", "always")
                .people("worker", "team", 1, "work")
                .stage("work", "team", 0)
                .gate(StageSpec.Kind.APPROVAL, "board", "team", 3 * SimTime.DAY)
                .policies(policies(PolicySpec.Approval.BOARD, 0, false))
                .stream(
                    "demand",
                    Lab.exponential(700),
                    Map.of("work", Lab.constant(1), "board", Lab.constant(0))));
    world.advance(200 * SimTime.WEEK, Integer.MAX_VALUE);
    double days =
        all(FlowEvent.ItemDone.class).stream()
                .mapToLong(done -> minutes(done.account(), Spent.WAITED_FOR_APPROVAL))
                .peek(wait -> assertThat(wait).isBetween(3 * SimTime.DAY, 10 * SimTime.DAY))
                .average()
                .orElseThrow()
            / SimTime.DAY;
    assertThat(days).isBetween(6.5 * 0.95, 6.5 * 1.05);
  }

  @Test
  void aReviewIsDoneByAColleagueWhileThereIsOne() {
    start(
        new Lab()
                .team("makers", "always")
                .people("maker", "makers", 2, "build")
                .team("board", "always")
                .building("build", "makers")
                .gate(StageSpec.Kind.APPROVAL, "approve", "board", 0)
                .policies(policies(PolicySpec.Approval.PEER, 0, false))
                .stream(
                    "demand",
                    Lab.listed(0L, 1_000_000L),
                    Map.of("build", Lab.constant(100), "approve", Lab.constant(500))));
    world.advance(10_000, Integer.MAX_VALUE);
    List<FlowEvent.WorkStarted> started = all(FlowEvent.WorkStarted.class);
    assertThat(started).hasSize(2);
    assertThat(started.get(1).stage()).isEqualTo(new StageId("approve"));
    assertThat(started.get(1).person()).isNotEqualTo(started.get(0).person());
  }

  @Test
  void changingToNoApprovalLetsThoseWhoWaitForTheBoardThrough() {
    start(
        new Lab()
                .team("team", "always")
                .people("worker", "team", 1, "work")
                .stage("work", "team", 0)
                .gate(StageSpec.Kind.APPROVAL, "board", "team", 0)
                .policies(policies(PolicySpec.Approval.BOARD, 0, false))
                .stream(
                    "demand",
                    Lab.listed(0L, 1_000_000L),
                    Map.of("work", Lab.constant(10), "board", Lab.constant(0))));
    world.advance(500, Integer.MAX_VALUE);
    assertThat(item(1).state()).isEqualTo(ItemState.WAITING_FOR_APPROVAL);
    world.apply(new Order.Approve(PolicySpec.Approval.NONE), 0);
    assertThat(done().account())
        .contains(new SpentMinutes(Spent.WAITED_FOR_APPROVAL, "board", 490));
  }

  @Test
  void somebodyCalledAwayLosesTimeFindingBackIntoTheItemThatWaitedForThem() {
    start(
        Lab.queue(1, Lab.listed(0L, 1_000_000L), Lab.constant(400))
            .on(Law.SWITCHING)
            .with(Parameter.SWITCHING_COST, 100)
            .with(Parameter.SWITCHING_STRETCH, 200));
    world.advance(100, Integer.MAX_VALUE);
    Company company = world.company();
    company.staff.interrupt(company.people[0], 7, 0);
    assertThat(item(1).state()).isEqualTo(ItemState.INTERRUPTED);
    world.advance(160, Integer.MAX_VALUE);
    company.staff.release(company.people[0], 0);
    world.advance(10_000, Integer.MAX_VALUE);
    assertThat(done().account())
        .containsExactlyInAnyOrder(
            new SpentMinutes(Spent.WORKED, "work", 400),
            new SpentMinutes(Spent.INTERRUPTED, "7", 60),
            new SpentMinutes(Spent.SWITCHING, "work", 20));
  }

  @Test
  void aLentPersonPutsDownTheirItemAndWorksWhereTheyWereSent() {
    start(
        new Lab()
                .team("makers", "always")
                .team("keepers", "always")
                .person(
                    "ada",
                    "makers",
                    Map.of("build", Permille.WHOLE, "run", Permille.WHOLE),
                    Map.of())
                .stage("build", "makers", 0)
                .stage("run", "keepers", 0)
                .stream("builds", Lab.listed(0L, 1_000_000L), Map.of("build", Lab.constant(500)))
                .stream("runs", Lab.listed(0L, 1_000_000L), Map.of("run", Lab.constant(100))));
    world.advance(50, Integer.MAX_VALUE);
    world.apply(new Order.Lend(new PersonId("ada"), new TeamId("keepers")), 0);
    assertThat(item(1).state()).isEqualTo(ItemState.QUEUED);
    assertThat(item(1).progress().at(50)).isEqualTo(50_000);
    assertThat(item(2).state()).isEqualTo(ItemState.WORKED_ON);
    world.advance(200, Integer.MAX_VALUE);
    world.apply(new Order.Lend(new PersonId("ada"), new TeamId("makers")), 0);
    world.advance(650, Integer.MAX_VALUE);
    assertThat(world.sight().items()).isEmpty();
  }

  private static Lab inDebt() {
    return new Lab()
            .team("makers", "always")
            .people("maker", "makers", 1, "build")
            .building("build", "makers")
            .service("shop", "makers", "makers", 900)
            .stream("demand", Lab.constant(100), Map.of("build", Lab.constant(100)));
  }

  /** Pieces of debt that were paid back so far. */
  private long paidBack() {
    return all(FlowEvent.ItemDone.class).stream()
        .filter(done -> done.type() == WorkType.INTERNAL_PROJECT)
        .count();
  }

  @Test
  void buildersKeepTheirShareForPayingBackDebt() {
    start(inDebt());
    world.apply(new Order.ShareForDebt(Permille.of(250)), 0);
    world.advance(20 * SimTime.WEEK, Integer.MAX_VALUE);
    double piece = Parameter.DEBT_PIECE.standard();
    assertThat(paidBack() * piece / (20.0 * SimTime.WEEK)).isBetween(0.24, 0.26);
  }

  @Test
  void aShareForDebtThatIsDecidedLateIsNotOwedForThePast() {
    start(inDebt());
    world.advance(20 * SimTime.WEEK, Integer.MAX_VALUE);
    world.apply(new Order.ShareForDebt(Permille.of(250)), 0);
    world.advance(24 * SimTime.WEEK, Integer.MAX_VALUE);
    double piece = Parameter.DEBT_PIECE.standard();
    assertThat(paidBack() * piece / (4.0 * SimTime.WEEK)).isBetween(0.2, 0.3);
  }

  @Test
  void somebodyWhoIsTaughtLearnsFaster() {
    assertThat(learned(PolicySpec.ExpertServes.TEACHING))
        .isGreaterThan(2 * learned(PolicySpec.ExpertServes.WHOEVER_ASKS));
  }

  private long learned(PolicySpec.ExpertServes serves) {
    start(
        new Lab()
                .on(Law.KNOWLEDGE)
                .team("makers", "always")
                .service("shop", "makers", "makers", 0)
                .person(
                    "sage",
                    "makers",
                    Map.of("build", Permille.WHOLE),
                    Map.of(new ServiceId("shop"), Permille.WHOLE))
                .people("novice", "makers", 1, "build")
                .building("build", "makers")
                .expert("sage")
                .stream(
                    "demand",
                    WorkType.CHANGE,
                    "shop",
                    Lab.constant(150),
                    Map.of("build", Lab.constant(200)),
                    0));
    world.apply(new Order.ExpertServes(serves), 0);
    world.advance(SimTime.WEEK, Integer.MAX_VALUE);
    return world.company().people[1].knows.of(0);
  }

  @Test
  void everyEventNamesAnEarlierCause() {
    start(Lab.company(3));
    StopsTest.to(world, 4 * SimTime.WEEK);
    assertThat(events).isNotEmpty();
    for (Recorded recorded : events) {
      assertThat(recorded.cause()).isLessThan(recorded.number());
      if (recorded.event() instanceof FlowEvent
          && !(recorded.event() instanceof FlowEvent.ItemArrived)) {
        assertThat(recorded.cause()).as("%s", recorded).isPositive();
      }
    }
  }

  private static Lab narrowDoor() {
    return new Lab()
            .team("team", "always")
            .people("fast", "team", 1, "first")
            .people("slow", "team", 1, "second")
            .stage("first", "team", 0)
            .stage("second", "team", 1)
            .stream(
                "demand",
                Lab.listed(0L, 0L, 0L, 0L, 1_000_000L),
                Map.of("first", Lab.constant(15), "second", Lab.constant(1000)))
            .policies(policies(PolicySpec.Approval.NONE, 0, false));
  }

  /** Two stages of one team, and one of another. */
  private static Lab wall() {
    return new Lab()
            .team("makers", "always")
            .team("keepers", "always")
            .people("maker", "makers", 1, "design", "build")
            .people("keeper", "keepers", 1, "operate")
            .stage("design", "makers", 0)
            .stage("build", "makers", 0)
            .stage("operate", "keepers", 0)
            .stream(
                "demand",
                Lab.listed(0L, 1_000_000L),
                Map.of(
                    "design", Lab.constant(100),
                    "build", Lab.constant(200),
                    "operate", Lab.constant(300)));
  }

  private static Lab quality(int catches, boolean stopTheLine, int passedOn) {
    return new Lab()
            .on(Law.DEFECTS)
            .with(Parameter.DEFECTS_MADE, 2000)
            .with(Parameter.DEFECTS_PASSED_ON, passedOn)
            .team("team", "always")
            .people("a", "team", 1, "analyse")
            .people("b", "team", 1, "build")
            .people("c", "team", 1, "test")
            .stage("analyse", "team", 0)
            .building("build", "team")
            .testing("test", "team", catches)
            .policies(policies(PolicySpec.Approval.NONE, 0, stopTheLine))
            .stream(
                "demand",
                Lab.exponential(700),
                Map.of(
                    "analyse", Lab.exponential(400),
                    "build", Lab.exponential(400),
                    "test", Lab.exponential(200)));
  }

  private static PolicySpec policies(PolicySpec.Approval approval, long slice, boolean stop) {
    return Plain.policy(
        approval,
        List.of(DayOfWeek.SATURDAY),
        LocalTime.of(10, 0),
        0,
        slice,
        Permille.NONE,
        PolicySpec.Rota.NOBODY,
        PolicySpec.Response.ROLL_BACK,
        null,
        PolicySpec.ExpertServes.WHOEVER_ASKS,
        stop);
  }

  private void start(Lab lab) {
    events.clear();
    world = lab.world(1, log());
  }

  private EventLog log() {
    EventLog log = new EventLog();
    log.listen(events::add);
    return log;
  }

  private List<ItemState> states() {
    return world.sight().items().stream().map(ItemRow::state).toList();
  }

  private ItemRow item(int id) {
    return world.sight().item(new ItemId(id)).orElseThrow();
  }

  private <T extends Event> List<T> all(Class<T> kind) {
    return events.stream().map(Recorded::event).filter(kind::isInstance).map(kind::cast).toList();
  }

  private long time(Class<? extends Event> kind) {
    return events.stream()
        .filter(recorded -> kind.isInstance(recorded.event()))
        .findFirst()
        .orElseThrow()
        .at()
        .minutes();
  }

  private Recorded last() {
    return events.stream()
        .filter(recorded -> recorded.event() instanceof FlowEvent)
        .reduce((one, two) -> two)
        .orElseThrow();
  }

  private FlowEvent.ItemDone done() {
    return all(FlowEvent.ItemDone.class).get(0);
  }

  private FlowEvent.ItemDone doneOf(WorkType type, int id) {
    return all(FlowEvent.ItemDone.class).stream()
        .filter(done -> done.type() == type && done.item().value() == id)
        .findFirst()
        .orElseThrow();
  }

  private static long minutes(List<SpentMinutes> account, Spent spent) {
    return account.stream()
        .filter(line -> line.spent() == spent)
        .mapToLong(SpentMinutes::minutes)
        .sum();
  }
}
