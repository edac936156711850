package io.unplannedwork.measure;

import static io.unplannedwork.measure.SmallShop.ADA;
import static io.unplannedwork.measure.SmallShop.BEN;
import static io.unplannedwork.measure.SmallShop.BUILD;
import static io.unplannedwork.measure.SmallShop.PAY;
import static io.unplannedwork.measure.SmallShop.SHOP;
import static io.unplannedwork.measure.SmallShop.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.WorkType;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private final Measures measures = new Measures(SmallShop.scenario());
  private final Tape tape = new Tape(measures);

  @Test
  void changeLeadTimeRunsFromTheFirstFinishedBuildingToProduction() {
    arrive(1, WorkType.CHANGE, 0, 9);
    tape.at(0, 10, new FlowEvent.WorkStarted(new ItemId(1), BUILD, ADA));
    tape.at(1, 10, new FlowEvent.StageFinished(new ItemId(1), BUILD));
    tape.at(2, 10, new FlowEvent.ItemReturned(new ItemId(1), TEST, BUILD));
    tape.at(2, 11, new FlowEvent.StageFinished(new ItemId(1), BUILD));
    live(1, WorkType.CHANGE, 0, 9, 5, 10, List.of());

    assertThat(game(Measure.CHANGE_LEAD_TIME, 5)).isEqualTo(new Reading(4 * SimTime.DAY, 1));
    assertThat(game(Measure.LEAD_TIME, 5)).isEqualTo(new Reading(5 * SimTime.DAY + 60, 1));
  }

  @Test
  void everySliceIsAChangeButOnlyTheWholeIsAFeature() {
    arrive(1, WorkType.BUSINESS_PROJECT, 0, 9);
    tape.at(0, 10, new FlowEvent.WorkStarted(new ItemId(1), BUILD, ADA));
    tape.at(0, 10, new FlowEvent.ItemSliced(new ItemId(1), List.of(new ItemId(2), new ItemId(3))));
    live(2, WorkType.BUSINESS_PROJECT, 0, 10, 2, 10, List.of());
    assertThat(game(Measure.FEATURES_LIVE, 2).value()).isZero();
    assertThat(game(Measure.ITEMS_IN_PROGRESS, 2).value()).isOne();

    live(3, WorkType.BUSINESS_PROJECT, 0, 10, 4, 10, List.of());
    live(1, WorkType.BUSINESS_PROJECT, 0, 9, 4, 10, List.of());

    assertThat(game(Measure.CHANGE_LEAD_TIME, 4)).isEqualTo(new Reading(3 * SimTime.DAY, 2));
    assertThat(game(Measure.FEATURES_LIVE, 4).value()).isOne();
    assertThat(game(Measure.ITEMS_FINISHED, 4).value()).isOne();
    assertThat(game(Measure.ITEMS_IN_PROGRESS, 4).value()).isZero();
  }

  @Test
  void reworkIsNoFlow() {
    arrive(1, WorkType.CHANGE, 0, 9);
    live(
        1,
        WorkType.CHANGE,
        0,
        9,
        1,
        9,
        List.of(
            new SpentMinutes(Spent.WORKED, "build", 144),
            new SpentMinutes(Spent.REWORKED, "build", 296),
            new SpentMinutes(Spent.CLOSED, "", 1000)));

    assertThat(game(Measure.FLOW_EFFICIENCY, 1)).isEqualTo(new Reading(100, 1));
  }

  @Test
  void unplannedWorkHasItsOwnLeadTime() {
    arrive(1, WorkType.UNPLANNED_WORK, 0, 9);
    live(1, WorkType.UNPLANNED_WORK, 0, 9, 0, 10, List.of());

    assertThat(game(Measure.LEAD_TIME, 1).known()).isFalse();
    assertThat(measures.read(Measure.LEAD_TIME, "UNPLANNED_WORK", Scope.GAME, SimTime.of(1, 0)))
        .isEqualTo(new Reading(60, 1));
  }

  @Test
  void B32_aRepairIsReworkAndNoDeploymentThatCouldHaveFailed() {
    for (int number = 1; number <= 10; number++) {
      deploy(number, number, number <= 2 ? DEPLOYMENT_REPAIR : PLANNED, number == 3 ? BAD : GOOD);
    }

    assertThat(game(Measure.DEPLOYMENTS, 20).value()).isEqualTo(8);
    assertThat(game(Measure.CHANGE_FAIL_RATE, 20)).isEqualTo(new Reading(125, 8));
    assertThat(game(Measure.DEPLOYMENT_REWORK_RATE, 20)).isEqualTo(new Reading(200, 10));
    assertThat(
            measures.read(Measure.DEPLOYMENTS, PAY.value(), Scope.GAME, SimTime.of(20, 0)).value())
        .isZero();
  }

  @Test
  void onlyFailuresThatADeploymentCausedCountForRecovery() {
    long failed = deploy(1, 1, PLANNED, BAD);
    incident(1, failed, SHOP, Severity.SEV2, ProductionEvent.Trigger.DEPLOYMENT, 1, 200);
    incident(2, 0, PAY, Severity.SEV1, ProductionEvent.Trigger.CAPACITY, 1, 900);
    assertThat(game(Measure.FAILED_DEPLOYMENT_RECOVERY_TIME, 2)).isEqualTo(new Reading(200, 1));

    deploy(2, 3, PLANNED, BAD);
    tape.at(3, 14, new ChangeEvent.RolledBack(new DeploymentId(2), List.of()));
    assertThat(game(Measure.FAILED_DEPLOYMENT_RECOVERY_TIME, 4))
        .as("200 and 120 minutes")
        .isEqualTo(new Reading(160, 2));
  }

  @Test
  void anIncidentNobodyKnowsOfIsNotCountedYet() {
    tape.at(
        1,
        2,
        new ProductionEvent.IncidentOpened(
            new IncidentId(1),
            SHOP,
            Severity.SEV1,
            ProductionEvent.Trigger.LATENT_FAULT,
            "wrong totals"));
    tape.at(1, 2, new ProductionEvent.IncidentMoved(new IncidentId(1), IncidentStep.DETECT, null));
    assertThat(game(Measure.INCIDENTS, 1).value()).isZero();

    tape.at(
        1, 9, new ProductionEvent.IncidentMoved(new IncidentId(1), IncidentStep.ASSEMBLE, null));
    assertThat(game(Measure.INCIDENTS, 1).value()).isOne();
    assertThat(game(Measure.SEVERE_INCIDENTS, 1).value()).isOne();
  }

  @Test
  void anOutageCountsWhileItLastsAndOnBothSidesOfARound() {
    tape.at(0, 0, new GameEvent.PhaseBegan(1, Phase.RUN));
    tape.at(13, 12, new ProductionEvent.HealthChanged(SHOP, Health.DOWN));
    assertThat(measures.read(Measure.OUTAGE_MINUTES, Scope.ROUND, SimTime.of(13, 13 * 60)).value())
        .isEqualTo(60);
    tape.at(14, 0, new GameEvent.RoundClosed(1, 2));
    tape.at(14, 0, new GameEvent.PhaseBegan(2, Phase.RUN));
    tape.at(14, 6, new ProductionEvent.HealthChanged(SHOP, Health.HEALTHY));

    assertThat(measures.closed(1, Measure.OUTAGE_MINUTES))
        .hasValueSatisfying(reading -> assertThat(reading.value()).isEqualTo(720));
    assertThat(round(Measure.OUTAGE_MINUTES, 28).value()).isEqualTo(360);
    assertThat(game(Measure.OUTAGE_MINUTES, 28).value()).isEqualTo(1080);
    // 14 days of two services are 40,320 minutes; 360 of them were lost.
    assertThat(round(Measure.AVAILABILITY, 28).value()).isEqualTo(991);
    assertThat(
            measures.read(Measure.AVAILABILITY, PAY.value(), Scope.GAME, SimTime.of(28, 0)).value())
        .isEqualTo(1000);
  }

  @Test
  void unplannedIsIncidentsReworkAndUnplannedItems() {
    arrive(1, WorkType.CHANGE, 0, 9);
    tape.at(0, 9, new FlowEvent.WorkStarted(new ItemId(1), BUILD, ADA));
    // Three working hours on Monday evening and Tuesday morning are hers; the night is nobody's.
    tape.at(1, 10, new FlowEvent.WorkInterrupted(new ItemId(1), BUILD, ADA));
    tape.at(
        1, 10, new ProductionEvent.IncidentMoved(new IncidentId(1), IncidentStep.DIAGNOSE, ADA));
    tape.at(1, 13, new ProductionEvent.IncidentMoved(new IncidentId(1), IncidentStep.CLOSED, null));

    assertThat(game(Measure.UNPLANNED_SHARE, 1))
        .as("3 of 9 + 3 hours")
        .isEqualTo(new Reading(250, 720));
  }

  @Test
  void whoHandedAChangeInOrWasLentWorksAtItNoMore() {
    arrive(1, WorkType.CHANGE, 0, 9);
    tape.at(0, 9, new FlowEvent.WorkStarted(new ItemId(1), TEST, ADA));
    tape.at(0, 10, new ChangeEvent.ChangeSubmitted(new ItemId(1), TEST));
    arrive(2, WorkType.CHANGE, 0, 10);
    tape.at(0, 11, new FlowEvent.WorkStarted(new ItemId(2), BUILD, BEN));
    tape.at(0, 13, new CompanyEvent.PersonLent(BEN, SmallShop.KEEPERS, SmallShop.MAKERS));

    assertThat(game(Measure.UNPLANNED_SHARE, 1))
        .as("an hour and two hours")
        .isEqualTo(new Reading(0, 180));
  }

  @Test
  void toilIsTheShareOfWorkThatComesAgainAndIsDoneByHand() {
    ToilRanking ranking = new ToilRanking();
    tape.alsoTo(ranking);
    tape.at(0, 9, new ProductionEvent.ChoreStarted(SHOP, Chore.PATCH, "servers", BEN));
    tape.at(0, 10, new ProductionEvent.ChoreDone(SHOP, Chore.PATCH, "servers", BEN, 60));
    tape.at(0, 10, new ProductionEvent.ChoreStarted(SHOP, Chore.REMOVE_CAUSE, "", BEN));
    tape.at(0, 12, new ProductionEvent.ChoreDone(SHOP, Chore.REMOVE_CAUSE, "", BEN, 120));
    arrive(1, WorkType.CHANGE, 0, 9);
    tape.at(0, 9, new FlowEvent.WorkStarted(new ItemId(1), BUILD, ADA));
    tape.at(0, 12, new FlowEvent.StageFinished(new ItemId(1), BUILD));
    arrive(2, WorkType.UNPLANNED_WORK, 0, 13);
    tape.at(0, 13, new FlowEvent.WorkStarted(new ItemId(2), BUILD, ADA));
    tape.at(0, 15, new FlowEvent.StageFinished(new ItemId(2), BUILD));
    tape.at(
        0,
        15,
        new FlowEvent.ItemDone(
            new ItemId(2),
            WorkType.UNPLANNED_WORK,
            SimTime.of(0, 13 * 60),
            List.of(new SpentMinutes(Spent.WORKED, "build", 120))));

    assertThat(game(Measure.TOIL, 1))
        .as("a patch and a ticket, 3 hours of 8")
        .isEqualTo(new Reading(375, 480));
    assertThat(ranking.rows()).extracting(ToilRanking.Row::minutes).containsExactly(120L, 60L);
    assertThat(game(Measure.UNPLANNED_SHARE, 1))
        .as("the ticket, 2 hours of 8")
        .isEqualTo(new Reading(250, 480));
  }

  @Test
  void newIsTheShareOfWorkThatWentIntoProjectsForTheFirstTime() {
    arrive(1, WorkType.BUSINESS_PROJECT, 0, 9);
    tape.at(0, 9, new FlowEvent.WorkStarted(new ItemId(1), BUILD, ADA));
    tape.at(0, 11, new FlowEvent.StageFinished(new ItemId(1), BUILD));
    tape.at(0, 11, new FlowEvent.StageEntered(new ItemId(1), BUILD, true));
    tape.at(0, 11, new FlowEvent.WorkStarted(new ItemId(1), BUILD, ADA));
    tape.at(0, 12, new FlowEvent.StageFinished(new ItemId(1), BUILD));
    arrive(2, WorkType.CHANGE, 0, 9);
    tape.at(0, 9, new FlowEvent.WorkStarted(new ItemId(2), TEST, BEN));
    tape.at(0, 10, new FlowEvent.StageFinished(new ItemId(2), TEST));

    assertThat(game(Measure.NEW_WORK_SHARE, 1))
        .as("2 of 4 hours: neither the hour again nor the change")
        .isEqualTo(new Reading(500, 240));
  }

  @Test
  void aDeploymentIsATeamsOwnWhenNobodyElseHadAHandInItSinceItsBuilding() {
    // Keepers release whatever the makers build, and a board of theirs approves.
    arrive(1, WorkType.CHANGE, 0, 9);
    tape.at(0, 9, new FlowEvent.WorkStarted(new ItemId(1), BUILD, ADA));
    deploy(1, 1, 10);
    // Ben of the keepers builds and releases alone, without the board.
    tape.at(1, 9, new CompanyEvent.PolicyChanged("approval", "NONE"));
    arrive(2, WorkType.CHANGE, 1, 9);
    tape.at(1, 9, new FlowEvent.WorkStarted(new ItemId(2), BUILD, BEN));
    deploy(2, 2, 11);
    // A question to the makers is help.
    arrive(3, WorkType.CHANGE, 1, 9);
    tape.at(1, 9, new FlowEvent.WorkStarted(new ItemId(3), BUILD, BEN));
    tape.at(1, 10, new FlowEvent.QuestionAsked(new ItemId(3), TEST, SmallShop.MAKERS));
    deploy(3, 3, 12);
    // A repair of production carries nothing of anybody's.
    tape.at(
        1,
        13,
        new ChangeEvent.DeploymentStarted(
            new DeploymentId(4), List.of(), List.of(SHOP), null, true));
    tape.at(1, 13, new ChangeEvent.DeploymentFinished(new DeploymentId(4), false));

    assertThat(game(Measure.AUTONOMY, 2)).isEqualTo(new Reading(333, 3));
  }

  private void deploy(int deployment, int item, int hour) {
    DeploymentId id = new DeploymentId(deployment);
    tape.at(
        1,
        hour,
        new ChangeEvent.DeploymentStarted(
            id, List.of(new ItemId(item)), List.of(SHOP), SmallShop.KEEPERS, false));
    tape.at(1, hour, new ChangeEvent.DeploymentFinished(id, false));
  }

  @Test
  void theErrorBudgetIsWhatIsLeftOfTheMinutesGrantedUpToNow() {
    // 432 minutes in thirty days: 14.4 a day.
    Measures budgeted = new Measures(SmallShop.scenario(432));
    Tape log = new Tape(budgeted);
    log.at(2, 0, new ProductionEvent.HealthChanged(SHOP, Health.DOWN));
    log.because(0, SimTime.of(2, 36), new ProductionEvent.HealthChanged(SHOP, Health.HEALTHY));

    assertThat(budgeted.read(Measure.ERROR_BUDGET, Scope.GAME, SimTime.of(5, 0)).value())
        .as("36 of the 72 minutes of five days")
        .isEqualTo(500);
    assertThat(budgeted.read(Measure.ERROR_BUDGET, Scope.GAME, SimTime.of(10, 0)).value())
        .as("36 of 144")
        .isEqualTo(750);
    log.at(10, 0, new ProductionEvent.HealthChanged(SHOP, Health.DOWN));
    assertThat(budgeted.read(Measure.ERROR_BUDGET, Scope.GAME, SimTime.of(11, 0)).value())
        .as("overspent")
        .isNegative();
    assertThat(game(Measure.ERROR_BUDGET, 1).known()).as("none is granted").isFalse();
  }

  @Test
  void contextLostAtAHandoffIsRework() {
    arrive(1, WorkType.CHANGE, 0, 9);
    tape.at(0, 9, new FlowEvent.ContextLost(new ItemId(1), BUILD, TEST, 60));
    tape.at(0, 9, new FlowEvent.WorkStarted(new ItemId(1), TEST, ADA));
    assertThat(measures.read(Measure.UNPLANNED_SHARE, Scope.GAME, SimTime.of(0, 9 * 60 + 30)))
        .isEqualTo(new Reading(1000, 30));
    tape.at(0, 13, new FlowEvent.StageFinished(new ItemId(1), TEST));

    assertThat(game(Measure.UNPLANNED_SHARE, 1)).isEqualTo(new Reading(250, 240));
  }

  @Test
  void whoIsCalledAtNightWorksAtNight() {
    tape.at(0, 23, new ProductionEvent.PersonPaged(BEN, new IncidentId(1), true));
    tape.at(
        0, 23, new ProductionEvent.IncidentMoved(new IncidentId(1), IncidentStep.DIAGNOSE, BEN));
    tape.at(
        1,
        2,
        new ProductionEvent.IncidentClosed(
            new IncidentId(1), SHOP, Severity.SEV2, ProductionEvent.Trigger.DECAY, 180));

    assertThat(game(Measure.UNPLANNED_SHARE, 2).samples()).isEqualTo(180);
    assertThat(game(Measure.NIGHT_PAGES, 2).value()).isOne();
  }

  @Test
  void whoAssemblesForASevereIncidentWorksThroughTheNight() {
    IncidentId id = new IncidentId(1);
    tape.at(
        0,
        16,
        new ProductionEvent.IncidentOpened(
            id, SHOP, Severity.SEV1, ProductionEvent.Trigger.CAPACITY, ""));
    tape.at(0, 16, new ProductionEvent.PersonPaged(BEN, id, false));
    tape.at(0, 20, new ProductionEvent.IncidentMoved(id, IncidentStep.DIAGNOSE, BEN));
    tape.at(
        0,
        22,
        new ProductionEvent.IncidentClosed(
            id, SHOP, Severity.SEV1, ProductionEvent.Trigger.CAPACITY, 360));

    assertThat(game(Measure.UNPLANNED_SHARE, 2)).isEqualTo(new Reading(1000, 360));
  }

  @Test
  void levelsAreMeansOfTheNewestAndCarriedIntoTheNextRound() {
    assertThat(game(Measure.TRUST, 0).value()).isEqualTo(400);
    assertThat(game(Measure.DEBT, 0).value()).isEqualTo(400);
    tape.at(1, 9, new CompanyEvent.DebtChanged(SHOP, Permille.of(300)));
    tape.at(
        1,
        9,
        new CompanyEvent.TrustMoved(
            SmallShop.DEV, SmallShop.OPS, Permille.of(400), "a failed release"));
    tape.at(1, 10, new GameEvent.PhaseBegan(1, Phase.RUN));

    assertThat(round(Measure.DEBT, 2).value()).isEqualTo(450);
    assertThat(round(Measure.TRUST, 2).value()).isEqualTo(350);
  }

  @Test
  void companyValueIsCashAndAQuarterOfWhatAnAverageDayEarns() {
    assertThat(game(Measure.COMPANY_VALUE, 0).value()).isEqualTo(100_000);
    for (int day = 0; day < 10; day++) {
      long earned = day < 5 ? 100 : 800;
      tape.at(day, 23, new CompanyEvent.MoneyBooked(CompanyEvent.Booking.VALUE, "gifts", earned));
      tape.at(day, 23, new CompanyEvent.MoneyBooked(CompanyEvent.Booking.WAGES, "", -400));
      tape.at(day, 23, new CompanyEvent.DayEnded(day, 0, 90_000, 0));
    }

    // The last seven days: two of 100 and five of 800.
    assertThat(game(Measure.COMPANY_VALUE, 10).value()).isEqualTo(90_000 + 90 * 600);
    assertThat(game(Measure.VALUE_EARNED, 10).value()).isEqualTo(4500);
    assertThat(game(Measure.CASH, 10).value()).isEqualTo(90_000);
  }

  @Test
  void aReplayGivesTheSameMeasuresHoweverOftenTheyWereLookedAt() {
    arrive(1, WorkType.CHANGE, 0, 9);
    tape.at(0, 9, new GameEvent.PhaseBegan(1, Phase.RUN));
    tape.at(0, 10, new FlowEvent.WorkStarted(new ItemId(1), BUILD, ADA));
    game(Measure.UNPLANNED_SHARE, 0);
    tape.at(1, 12, new ProductionEvent.HealthChanged(SHOP, Health.DOWN));
    measures.read(Measure.AVAILABILITY, Scope.ROUND, SimTime.of(1, 12 * 60 + 7));
    deploy(1, 2, PLANNED, BAD);
    Measures replayed = new Measures(SmallShop.scenario());
    tape.replayTo(replayed);

    for (Measure measure : Measure.values()) {
      for (Scope scope : Scope.values()) {
        assertThat(replayed.read(measure, scope, SimTime.of(9, 0)))
            .as(measure.name())
            .isEqualTo(measures.read(measure, scope, SimTime.of(9, 0)));
      }
    }
  }

  private static final boolean DEPLOYMENT_REPAIR = true;
  private static final boolean PLANNED = false;
  private static final boolean BAD = true;
  private static final boolean GOOD = false;

  private Reading game(Measure measure, long day) {
    return measures.read(measure, Scope.GAME, SimTime.of(day, 23 * 60 + 59));
  }

  private Reading round(Measure measure, long day) {
    return measures.read(measure, Scope.ROUND, SimTime.of(day, 0));
  }

  @Test
  void W2_whatWasFinishedIsToldApartByTheFourTypesOfWork() {
    int item = 0;
    for (WorkType type : WorkType.values()) {
      for (int times = 0; times <= type.ordinal(); times++) {
        arrive(++item, type, 0, 9);
        live(item, type, 0, 9, 1 + type.ordinal(), 9, List.of());
      }
    }
    assertThat(WorkType.values()).hasSize(4);
    assertThat(game(Measure.ITEMS_FINISHED, 10).value()).isEqualTo(1 + 2 + 3 + 4);
    for (WorkType type : WorkType.values()) {
      Reading finished =
          measures.read(Measure.ITEMS_FINISHED, type.name(), Scope.GAME, SimTime.of(10, 0));
      Reading lead = measures.read(Measure.LEAD_TIME, type.name(), Scope.GAME, SimTime.of(10, 0));
      assertThat(finished.value()).as("%s", type).isEqualTo(1 + type.ordinal());
      assertThat(lead.value()).as("%s", type).isEqualTo((1 + type.ordinal()) * SimTime.DAY);
    }
  }

  private void arrive(int item, WorkType type, long day, int hour) {
    tape.at(
        day,
        hour,
        new FlowEvent.ItemArrived(
            new ItemId(item), type, new StreamId("wishes"), item, SHOP, "Item " + item));
  }

  private void live(
      int item,
      WorkType type,
      long arrivedDay,
      int arrivedHour,
      long day,
      int hour,
      List<SpentMinutes> account) {
    tape.at(
        day,
        hour,
        new FlowEvent.ItemLive(
            new ItemId(item), type, SimTime.of(arrivedDay, 60L * arrivedHour), account));
  }

  private long deploy(int deployment, long day, boolean repair, boolean failed) {
    DeploymentId id = new DeploymentId(deployment);
    tape.at(day, 11, new ChangeEvent.DeploymentStarted(id, List.of(), List.of(SHOP), null, repair));
    return tape.at(day, 12, new ChangeEvent.DeploymentFinished(id, failed));
  }

  private void incident(
      int incident,
      long cause,
      ServiceId service,
      Severity severity,
      ProductionEvent.Trigger trigger,
      long day,
      long minutes) {
    IncidentId id = new IncidentId(incident);
    tape.because(
        cause, day, 12, new ProductionEvent.IncidentOpened(id, service, severity, trigger, ""));
    tape.because(
        cause,
        SimTime.of(day, 12 * 60 + minutes),
        new ProductionEvent.IncidentClosed(id, service, severity, trigger, minutes));
  }

  @Test
  void valueThatConcernsNoServiceCountsOnce() {
    tape.at(1, 0, new CompanyEvent.MoneyBooked(CompanyEvent.Booking.VALUE, "", 700));
    tape.at(1, 0, new CompanyEvent.MoneyBooked(CompanyEvent.Booking.VALUE, "gifts", 300));
    assertThat(game(Measure.VALUE_EARNED, 2).value()).isEqualTo(1000);
  }
}
