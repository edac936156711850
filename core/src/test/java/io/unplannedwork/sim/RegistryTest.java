package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unplannedwork.sim.component.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegistryTest {
  @Test
  void whatIsThereIsFoundAndIsAnEntityAndWhatHasLeftIsNot() {
    Registry<Item> registry = new Registry<>();
    List<Item> there = new ArrayList<>();
    Random random = new Random(7);
    int last = 0;
    for (int step = 0; step < 2_000; step++) {
      if (there.isEmpty() || random.nextInt(5) > 1) {
        last += 1 + random.nextInt(3);
        registry.add(item(last));
        there.add(registry.get(last));
      } else {
        Item gone = there.remove(random.nextInt(there.size()));
        registry.remove(gone);
        assertThat(registry.get(gone.id)).isNull();
      }
      assertThat(registry.engine().getEntitiesFor(Kinds.ITEMS).size()).isEqualTo(there.size());
      assertThat(registry.engine().getEntities().size()).isEqualTo(there.size());
    }
    assertThat(registry.all()).containsExactlyElementsOf(there);
    assertThat(there).allSatisfy(one -> assertThat(registry.get(one.id)).isSameAs(one));
    assertThat(registry.get(0)).isNull();
    assertThat(registry.get(last + 1)).isNull();
  }

  @Test
  void numbersAreGivenOutOnce() {
    Registry<Item> registry = new Registry<>();
    registry.add(item(3));
    assertThatThrownBy(() -> registry.add(item(3))).hasMessageContaining("given out before");
  }

  private static Item item(int number) {
    Item item = new Item();
    item.id = number;
    return item;
  }
}
