package io.unplannedwork.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.WorkType;
import java.util.List;
import org.junit.jupiter.api.Test;

class CausesTest {
  private final Causes causes = new Causes(TestShop.scenario());

  private void live(int item, Spent spent, long minutes) {
    hear(
        new FlowEvent.ItemLive(
            new ItemId(item),
            WorkType.BUSINESS_PROJECT,
            SimTime.START,
            List.of(new SpentMinutes(spent, "", minutes))));
  }

  private void hear(FlowEvent event) {
    causes.accept(new Recorded(1, SimTime.START, 0, event));
  }

  private int permille(Spent spent) {
    return causes.all().stream()
        .filter(cause -> cause.spent() == spent)
        .mapToInt(causes::permille)
        .sum();
  }

  @Test
  void slicesAndTheWholeTheyWereCutFromAreCountedOnce() {
    hear(new FlowEvent.ItemSliced(new ItemId(1), List.of(new ItemId(2), new ItemId(3))));
    live(2, Spent.REWORKED, 500);
    live(3, Spent.REWORKED, 500);
    live(1, Spent.REWORKED, 100);
    live(4, Spent.SWITCHING, 300);
    assertThat(permille(Spent.REWORKED)).isEqualTo(250);
    assertThat(permille(Spent.SWITCHING)).isEqualTo(750);
  }
}
