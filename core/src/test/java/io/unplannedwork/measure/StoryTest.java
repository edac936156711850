package io.unplannedwork.measure;

import static io.unplannedwork.measure.SmallShop.BEN;
import static io.unplannedwork.measure.SmallShop.DEV;
import static io.unplannedwork.measure.SmallShop.OPS;
import static io.unplannedwork.measure.SmallShop.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoryTest {
  private final Scenario scenario = SmallShop.scenario();
  private final Texts texts = Texts.in(Locale.ENGLISH);
  private final Telling telling =
      new Telling(scenario, texts, (decision, answer) -> decision + " is " + answer);
  private final Ledger ledger = new Ledger(scenario);
  private final Chain chain = new Chain();
  private final Story story = new Story(scenario, texts, telling, ledger, chain);
  private final Tape tape = new Tape(telling);

  @BeforeEach
  void listen() {
    tape.alsoTo(ledger);
    tape.alsoTo(chain);
    tape.alsoTo(story);
    tape.at(0, 0, new GameEvent.PhaseBegan(1, Phase.RUN));
  }

  @Test
  void aKeptPromiseTellsItsDateAndWhereItsDaysWent() {
    tape.at(
        0,
        9,
        new FlowEvent.ItemArrived(
            new ItemId(1), WorkType.BUSINESS_PROJECT, null, 1, SHOP, "Gift cards"));
    long live =
        tape.at(
            2,
            9,
            new FlowEvent.ItemLive(
                new ItemId(1),
                WorkType.BUSINESS_PROJECT,
                SimTime.of(0, 540),
                List.of(
                    new SpentMinutes(Spent.WORKED, "build", 300),
                    new SpentMinutes(Spent.WAITED_FOR_RELEASE, "release", 1140),
                    new SpentMinutes(Spent.CLOSED, "makers", 1440))));
    tape.because(live, 2, 9, new FlowEvent.PromiseKept(SmallShop.GIFTS, new ItemId(1)));

    assertThat(story.game())
        .containsExactly(
            "Wed 3 June: “Gift cards”, promised for Wed 10 June, was live in time: of its 2 days on"
                + " the way it was worked on for 5 h, and spent 19 h waiting for a release"
                + " (Release).");
  }

  @Test
  void aSevereIncidentIsFollowedBackToTheReleaseThatCarriedIt() {
    long started =
        tape.at(
            1,
            10,
            new ChangeEvent.DeploymentStarted(
                new DeploymentId(4),
                List.of(new ItemId(1), new ItemId(2), new ItemId(3)),
                List.of(SHOP),
                null,
                false));
    long failed =
        tape.because(started, 1, 11, new ChangeEvent.DeploymentFinished(new DeploymentId(4), true));
    incident(failed, ProductionEvent.Trigger.DEPLOYMENT);

    assertThat(story.round(1))
        .containsExactly(
            "Tue 2 June: Shop had an incident of severity 1 after release 4, which carried 3"
                + " changes; it took 6 h, 4 h of it until somebody was at it, and Ben Okoro was"
                + " called out of hours.");
    assertThat(story.round(2)).isEmpty();
  }

  @Test
  void aRoundClosesWithMoneyItsCostliestWaitAndTrustThatTurned() {
    tape.at(1, 0, new CompanyEvent.MoneyBooked(CompanyEvent.Booking.VALUE, "shop", 500_000));
    tape.at(1, 0, new CompanyEvent.MoneyBooked(CompanyEvent.Booking.OUTAGE, "shop", -120_000));
    tape.at(1, 0, new CompanyEvent.MoneyBooked(CompanyEvent.Booking.WAGES, "", -200_000));
    tape.at(1, 9, new CompanyEvent.TrustMoved(DEV, OPS, Permille.of(450), "a failed release"));
    tape.at(3, 9, new CompanyEvent.TrustMoved(DEV, OPS, Permille.of(380), "a night call"));
    tape.at(
        4,
        9,
        new FlowEvent.ItemDone(
            new ItemId(8),
            WorkType.CHANGE,
            SimTime.of(0, 540),
            List.of(new SpentMinutes(Spent.WAITED_FOR_PEOPLE, "makers", 600))));
    tape.at(14, 0, new GameEvent.RoundClosed(1, 0));

    assertThat(story.game())
        .containsExactly(
            "Mon 15 June: In round 1 what is live brought in €3,800 against wages of €2,000; outages"
                + " had taken €1,200.",
            "Mon 15 June: Of all waits in round 1 the costliest was waiting for people (Makers): 10"
                + " h on average (1 piece of work finished).",
            "Mon 15 June: Over round 1 the trust of Development in Operations fell from 50 % to 38"
                + " %, last after a night call.");
  }

  @Test
  void aStoryIsNoLongerThanARoomReadsAndKeepsTheOrderOfDays() {
    for (int day = 0; day < 40; day++) {
      tape.at(day, 9, new ProductionEvent.DeadlineServed("payday", SHOP, day % 10 != 0));
    }

    assertThat(story.game()).hasSize(15);
    assertThat(story.game().stream().filter(line -> line.contains("was missed"))).hasSize(4);
    assertThat(story.game().get(0)).startsWith("Mon 1 June: Payday was missed");
  }

  @Test
  void theChainEndsWhereTheCauseLiesOutsideOrIsForgotten() {
    long first = tape.at(1, 9, new GameEvent.HoldEnded());
    long second = tape.because(first, 1, 10, new GameEvent.HoldEnded());
    long third = tape.because(second, 1, 11, new GameEvent.HoldEnded());

    assertThat(chain.back(third, 10))
        .extracting(Recorded::number)
        .containsExactly(third, second, first);
    assertThat(chain.back(third, 2)).hasSize(2);
    assertThat(chain.back(99_999, 10)).isEmpty();
    for (int i = 0; i < 1 << 14; i++) {
      tape.at(2, 9, new GameEvent.HoldEnded());
    }
    assertThat(chain.back(third, 10)).isEmpty();
  }

  @Test
  void slicesDoNotCountTwiceInTheLedger() {
    tape.at(0, 9, new FlowEvent.ItemSliced(new ItemId(1), List.of(new ItemId(2))));
    for (int item : new int[] {2, 1}) {
      tape.at(
          1,
          9,
          new FlowEvent.ItemLive(
              new ItemId(item),
              WorkType.CHANGE,
              SimTime.START,
              List.of(new SpentMinutes(Spent.WORKED, "build", 60))));
    }

    assertThat(ledger.items()).isOne();
    assertThat(ledger.minutes()).containsExactly(new SpentMinutes(Spent.WORKED, "build", 60));
    assertThat(ledger.finished(new ItemId(2))).isPresent();
  }

  @Test
  void amountsReadAsPeopleSayThem() {
    Words words = new Words(scenario, texts);
    assertThat(words.minutes(45)).isEqualTo("45 min");
    assertThat(words.minutes(130)).isEqualTo("2 h 10 min");
    assertThat(words.minutes(SimTime.DAY + 60)).isEqualTo("1 day 1 h");
    assertThat(words.money(-1_234_560)).isEqualTo("−€12,346");
    assertThat(words.money(950)).isEqualTo("€9.50");
    assertThat(words.percent(125)).isEqualTo("12.5 %");
  }

  @Test
  void freezesAndOvertimeAreTold() {
    tape.at(1, 9, new CompanyEvent.FreezeBegan("Summer", CompanyEvent.Frozen.RELEASES, 2 * 1440));
    tape.at(2, 9, new CompanyEvent.OvertimeOrdered(scenario.teams().get(0).id(), 120));
    assertThat(story.round(1))
        .anyMatch(line -> line.endsWith("“Summer”: for 2 days nothing was released."))
        .anyMatch(line -> line.endsWith("worked 2 h longer every day from then on."));
  }

  @Test
  void aSpentErrorBudgetAndItsEndAreTold() {
    tape.at(1, 9, new ProductionEvent.ErrorBudgetSpent(SHOP, 210, 80, 14));
    tape.at(2, 9, new ProductionEvent.ReleasesResumed(SHOP, true));
    tape.at(3, 9, new ProductionEvent.ReleasesResumed(SHOP, false));
    assertThat(story.round(1))
        .anyMatch(
            line ->
                line.endsWith(
                    "was spent: 3 h 30 min down in 14 days, and 1 h 20 min granted; its releases stopped."))
        .anyMatch(
            line -> line.endsWith("was within its error budget again, and its releases went on."))
        .anyMatch(line -> line.endsWith("went on, error budget or not."));
  }

  private void incident(long cause, ProductionEvent.Trigger trigger) {
    IncidentId id = new IncidentId(1);
    tape.because(
        cause,
        1,
        11,
        new ProductionEvent.IncidentOpened(id, SHOP, Severity.SEV1, trigger, "Gift cards"));
    tape.at(1, 12, new ProductionEvent.IncidentMoved(id, IncidentStep.ASSEMBLE, null));
    tape.at(1, 15, new ProductionEvent.PersonPaged(BEN, id, true));
    tape.at(1, 16, new ProductionEvent.IncidentMoved(id, IncidentStep.DIAGNOSE, BEN));
    tape.at(1, 17, new ProductionEvent.IncidentClosed(id, SHOP, Severity.SEV1, trigger, 360));
  }
}
