package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.CompanyEvent.Reason;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.scenario.BreakdownSpec;
import io.unplannedwork.scenario.CustomersSpec;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.MarketSpec;
import io.unplannedwork.scenario.Plain;
import io.unplannedwork.scenario.Reach;
import io.unplannedwork.sim.law.Clientele;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomersTest {
  private final Shop shop = new Shop();

  @Test
  void eachHourWithoutServiceTakesTheSameShareOfWhoIsLeft() {
    assertThat(Clientele.leaving(100_000, 100, 60_000)).isEqualTo(10_000);
    assertThat(Clientele.leaving(100_000, 100, 120_000)).isEqualTo(19_000);
    assertThat(Clientele.leaving(100_000, 100, 30_000)).isEqualTo(5_132);
    assertThat(Clientele.leaving(100_000, 100, 0)).isZero();
  }

  @Test
  void anOutageDrivesCustomersAwayAndTheirDemandGoesWithThem() {
    market(0);
    shop.on(Law.TRAFFIC);
    outage(600, 600);
    World world = shop.live(1, 2);
    assertThat(shop.events(CompanyEvent.CustomersMoved.class))
        .containsExactly(
            new CompanyEvent.CustomersMoved(
                100_000 - Clientele.leaving(100_000, 4, 600_000),
                -Clientele.leaving(100_000, 4, 600_000),
                Reason.OUTAGE));
    assertThat(world.sight().services().get(0).demand()).isEqualTo(96);
    assertThat(world.sight().services().get(1).demand()).as("they do not use it").isEqualTo(100);
  }

  @Test
  void whoLeftReturnsSlowlyAndNobodyIsLostOrMade() {
    market(10);
    outage(600, 600);
    shop.live(1, 400);
    List<CompanyEvent.CustomersMoved> moves = shop.events(CompanyEvent.CustomersMoved.class);
    long here = 100_000;
    for (CompanyEvent.CustomersMoved move : moves) {
      here += move.change();
      assertThat(move.customers()).isEqualTo(here);
      assertThat(here).isLessThanOrEqualTo(100_000);
    }
    long left = -moves.get(0).change();
    long after70 = moves.stream().skip(1).limit(69).mapToLong(move -> move.change()).sum();
    assertThat(after70 / (double) left)
        .as("one in a hundred a day: half after 69 days")
        .isCloseTo(0.5, within(0.03));
  }

  @Test
  void aBrokenPromiseDrivesCustomersAway() {
    market(0);
    breakAPromise();
    shop.live(1, 10);
    assertThat(shop.events(CompanyEvent.CustomersMoved.class))
        .containsExactly(new CompanyEvent.CustomersMoved(99_500, -500, Reason.BROKEN_PROMISE));
  }

  @Test
  void whoLeavesDuringTheDayTakesTheirPartOfTheSharePriceAlong() {
    market(0);
    breakAPromise();
    Measures measures = new Measures(shop.scenario());
    shop.live(1, 10);
    for (Recorded recorded : shop.log) {
      measures.accept(recorded);
      if (recorded.event() instanceof CompanyEvent.CustomersMoved) {
        assertThat(recorded.at().minutes() % SimTime.DAY).as("not at midnight").isNotZero();
        long value = measures.read(Measure.COMPANY_VALUE, Scope.GAME, recorded.at()).value();
        assertThat(value).isPositive();
        assertThat(measures.read(Measure.SHARE_PRICE, Scope.GAME, recorded.at()).value())
            .isEqualTo((long) (value / 500.0 * 0.995));
        return;
      }
    }
    throw new AssertionError("nobody left");
  }

  private void breakAPromise() {
    shop.promises.add(
        Plain.promise(
            new PromiseId("loyalty"),
            "Loyalty card",
            "",
            WorkType.BUSINESS_PROJECT,
            Shop.SHOP,
            LocalDateTime.of(2026, 6, 1, 9, 0),
            LocalDateTime.of(2026, 6, 3, 9, 0),
            Map.of(new StageId("build"), 4_800L, new StageId("release"), 0L),
            0,
            0));
  }

  @Test
  void theSharePriceIsTheCompanysValueOverTheSharesByTheCustomersItKept() {
    market(0);
    outage(600, 600);
    Measures measures = new Measures(shop.scenario());
    shop.live(1, 30);
    shop.log.forEach(measures);
    SimTime now = SimTime.of(30 * 1440L);
    long value = measures.read(Measure.COMPANY_VALUE, Scope.GAME, now).value();
    long customers = measures.read(Measure.CUSTOMERS, Scope.GAME, now).value();
    assertThat(customers).isLessThan(100_000);
    assertThat(measures.read(Measure.SHARE_PRICE, Scope.GAME, now).value())
        .isEqualTo((long) (value / 500.0 * (customers / 100_000.0)));
  }

  private void market(int returns) {
    shop.on(Law.CUSTOMERS);
    shop.market =
        new MarketSpec(
            new CustomersSpec(
                100_000,
                List.of(Shop.SHOP),
                Permille.of(4),
                Permille.of(5),
                Permille.of(1),
                Permille.of(returns)),
            500);
  }

  private void outage(long at, long lasts) {
    shop.breakdowns.add(
        new BreakdownSpec(
            "",
            new Distribution.Listed(List.of(at, 10_000_000L)),
            BreakdownSpec.Counts.WHILE_UP,
            new Distribution.Constant(lasts),
            BreakdownSpec.Heals.BY_ITSELF,
            Reach.WHOLE,
            false));
  }
}
