package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.BellKind;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.PromiseSpec;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BellTest {
  private static final LocalDateTime ARRIVES = LocalDateTime.of(2026, 6, 1, 9, 0);
  private static final String LIVE = "“Loyalty card” is live";

  @Test
  void aPromiseThatIsKeptIsGoodNewsAndALateOneOnlyNews() {
    assertThat(bell(ARRIVES.plusWeeks(3))).isEqualTo(new Bell(BellKind.GOOD, LIVE));
    assertThat(bell(ARRIVES.plusHours(3))).isEqualTo(new Bell(BellKind.NEWS, LIVE));
  }

  @Test
  void anAlarmIsHeardAboveGoodNewsOfTheSameMinuteWhicheverCameFirst() {
    Company company = new Shop().open(1).company();
    company.ringBell(BellKind.GOOD, "It is live");
    company.ringBell(BellKind.ALARM, "It is down");
    company.ringBell(BellKind.NEWS, "Somebody leaves");
    assertThat(company.bell()).isEqualTo(new Bell(BellKind.ALARM, "It is down"));
  }

  /** The first bell of a shop with one promise. */
  private static Bell bell(LocalDateTime due) {
    Shop shop = new Shop();
    shop.promises.add(
        new PromiseSpec(
            new PromiseId("card"),
            "Loyalty card",
            "",
            WorkType.BUSINESS_PROJECT,
            Shop.SHOP,
            ARRIVES,
            due,
            Map.of(new StageId("build"), 2_000L, new StageId("release"), 0L),
            900,
            0,
            null,
            null,
            List.of()));
    World world = shop.open(1);
    while (world.bell() == null && world.now() < 30 * 1440L) {
      world.advance(30 * 1440L, 10_000);
    }
    return world.bell();
  }
}
