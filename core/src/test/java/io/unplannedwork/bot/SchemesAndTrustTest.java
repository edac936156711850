package io.unplannedwork.bot;

import static io.unplannedwork.bot.Office.leaning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.measure.Bonus;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.scenario.BonusSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SchemeSpec;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.law.Laws;
import io.unplannedwork.sim.law.Trust;
import io.unplannedwork.view.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the flagship's bonus schemes and trust make its people say. */
class SchemesAndTrustTest {
  private static final Scenario WHEELBARROW = wheelbarrow();

  /** Builders on call: fewer outages, and a little less gets built. */
  private static final Body.Leaning[] BUILDERS_ON_CALL = {
    leaning(Measure.OUTAGE_MINUTES, -300), leaning(Measure.FEATURES_LIVE, -100)
  };

  private static Scenario wheelbarrow() {
    try {
      return ScenarioJson.read(
              Files.readAllBytes(Path.of("..", "scenarios", "wheelbarrow", "scenario.json")))
          .scenario();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static BonusSpec paid(Role role, String scheme) {
    return WHEELBARROW.schemes().stream()
        .filter(each -> each.id().value().equals(scheme))
        .findFirst()
        .flatMap((SchemeSpec each) -> each.bonus(role))
        .or(() -> WHEELBARROW.bonuses().stream().filter(bonus -> bonus.role() == role).findFirst())
        .orElseThrow();
  }

  /** Half of each part is earned so far. */
  private static Body.BonusPart[] parts(Role role, String scheme) {
    return paid(role, scheme).parts().stream()
        .map(
            part ->
                new Body.BonusPart(
                    part.measure(), "", 0, part.none(), part.all(), part.weight(), 500, 0))
        .toArray(Body.BonusPart[]::new);
  }

  private static Command said(Office office) {
    return new Bot(Temper.STUBBORN, 1)
        .think(office.view()).stream()
            .filter(
                command ->
                    command instanceof Command.AnswerProposal
                        || command instanceof Command.CounterProposal)
            .findFirst()
            .orElseThrow();
  }

  private static Command.AnswerProposal asked(String scheme) {
    return (Command.AnswerProposal)
        said(new Office().paid(parts(Role.DEVELOPMENT, scheme)).proposal(1, BUILDERS_ON_CALL));
  }

  @Test
  void developmentAgreesUnderSharedGoalsToWhatItRefusesInItsSilo() {
    Command.AnswerProposal siloed = asked("siloed");
    assertThat(siloed.reply()).isEqualTo(Reply.REFUSE);
    assertThat(siloed.why()).contains("features live", "50 %");
    assertThat(asked("shared").reply()).isEqualTo(Reply.ACCEPT);
  }

  /** Cents for four weeks in which a service was down so long and so much value was earned. */
  private static long pays(Role role, String scheme, long downMinutes, long earned) {
    Measures measures = new Measures(WHEELBARROW);
    EventLog log = new EventLog();
    log.listen(measures);
    log.record(SimTime.START, 0, new GameEvent.PhaseBegan(1, Phase.RUN));
    ServiceId service = WHEELBARROW.services().get(0).id();
    SimTime down = SimTime.of(9, 600);
    log.record(down, 0, new ProductionEvent.HealthChanged(service, Health.DOWN));
    log.record(
        SimTime.of(down.minutes() + downMinutes),
        0,
        new ProductionEvent.HealthChanged(service, Health.HEALTHY));
    log.record(
        SimTime.of(20, 0),
        0,
        new CompanyEvent.MoneyBooked(CompanyEvent.Booking.VALUE, service.value(), earned));
    return Bonus.of(paid(role, scheme), measures, SimTime.of(28, 0)).cents();
  }

  @Test
  void L9_underSharedGoalsDevelopmentLosesByOutagesAndOperationsGainsByValue() {
    long some = 30_000_000;
    long more = 50_000_000;
    assertThat(pays(Role.DEVELOPMENT, "siloed", 600, some))
        .as("an outage is nothing to who only builds")
        .isEqualTo(pays(Role.DEVELOPMENT, "siloed", 0, some));
    // Two thirds of the fifteen hours that cost all of it, of half of 3,500.
    assertThat(
            pays(Role.DEVELOPMENT, "shared", 0, some) - pays(Role.DEVELOPMENT, "shared", 600, some))
        .isCloseTo(350_000 / 2 * 2 / 3, within(350L));
    assertThat(pays(Role.OPERATIONS, "siloed", 0, more))
        .as("what customers get is nothing to who only runs")
        .isEqualTo(pays(Role.OPERATIONS, "siloed", 0, some));
    // Two fifths of what lies between nothing and all, of two fifths of 3,500.
    assertThat(pays(Role.OPERATIONS, "shared", 0, more) - pays(Role.OPERATIONS, "shared", 0, some))
        .isCloseTo(350_000 * 2 / 5 * 2 / 5, within(350L));
  }

  @Test
  void B2_W3_theTwoHeadsBeginWithBonusesThatPullApart() {
    List<Body.Leaning> release =
        List.of(leaning(Measure.DEPLOYMENTS, 300), leaning(Measure.OUTAGE_MINUTES, 200));
    assertThat(worth(Role.DEVELOPMENT, release)).isPositive();
    assertThat(worth(Role.OPERATIONS, release)).isNegative();
  }

  private static double worth(Role role, List<Body.Leaning> leanings) {
    Office office = new Office().as(role).paid(parts(role, "siloed"));
    return taste(office, Temper.STEADY, 0).bonus(leanings);
  }

  private static Taste taste(Office office, Temper temper, int missed) {
    Body.Chair chair =
        office.view().all(Body.Chair.class).stream()
            .filter(Body.Chair::you)
            .findFirst()
            .orElseThrow();
    return new Taste(office.view(), chair, temper, missed);
  }

  @Test
  void whoHasSeenTheCompanyMissItsGoalsGivesUpMoreOfTheOwnBonusForThem() {
    Office office =
        new Office()
            .as(Role.DEVELOPMENT)
            .paid(parts(Role.DEVELOPMENT, "siloed"))
            .goal(Measure.DEADLINES_SERVED, 0, 1);
    List<Body.Leaning> paysTheWages =
        List.of(leaning(Measure.FEATURES_LIVE, -400), leaning(Measure.DEADLINES_SERVED, 400));
    for (Temper temper : List.of(Temper.STEADY, Temper.CAUTIOUS, Temper.STUBBORN)) {
      double before = taste(office, temper, 0).worth(paysTheWages);
      double half = taste(office, temper, 500).worth(paysTheWages);
      assertThat(half).as(temper.name()).isGreaterThan(before);
      assertThat(taste(office, temper, 1000).worth(paysTheWages)).isGreaterThan(half);
    }
    assertThat(taste(office, Temper.STEADY, 0).worth(paysTheWages)).isNegative();
    assertThat(taste(office, Temper.STEADY, 1000).worth(paysTheWages)).isPositive();
  }

  @Test
  void afterPromisesKeptTrustIsHigherAndMoreIsAgreedTo() {
    Laws laws = new Laws(WHEELBARROW.laws());
    int trust = 300;
    Reply before = answerAt(trust);
    for (int promise = 0; promise < 12; promise++) {
      trust = Trust.afterPromiseKept(laws, trust);
    }
    assertThat(before).isEqualTo(Reply.REFUSE);
    assertThat(trust).isGreaterThan(300);
    assertThat(answerAt(trust)).isEqualTo(Reply.ACCEPT);
    for (int promise = 0; promise < 12; promise++) {
      trust = Trust.afterPromiseBroken(laws, trust);
    }
    assertThat(answerAt(trust)).isEqualTo(Reply.REFUSE);
  }

  private static Reply answerAt(int trust) {
    Office office =
        new Office()
            .paidFor(Measure.DEPLOYMENTS)
            .trust(trust)
            .proposal(1, leaning(Measure.DEPLOYMENTS, -45));
    return new Bot(Temper.STEADY, 1)
        .think(office.view()).stream()
            .filter(Command.AnswerProposal.class::isInstance)
            .map(command -> ((Command.AnswerProposal) command).reply())
            .findFirst()
            .orElseThrow();
  }
}
