package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.sim.component.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ItemQueueTest {
  private final ItemQueue queue = new ItemQueue();
  private final List<Item> expected = new ArrayList<>();

  @Test
  void itAgreesWithAListThatIsSortedAnewEachTime() {
    Random random = new Random(4);
    List<Item> out = new ArrayList<>();
    for (int id = 1; id <= 300; id++) {
      out.add(item(id));
    }
    for (int i = 0; i < 30_000; i++) {
      // Now it fills, now it empties, from the front, from the back and in between.
      boolean fills = random.nextInt(10) < (i / 1000 % 2 == 0 ? 6 : 4);
      if (fills && !out.isEmpty()) {
        add(out.remove(random.nextInt(out.size())));
      } else if (!expected.isEmpty()) {
        int which = random.nextInt(4);
        int last = expected.size() - 1;
        int place = which < 2 ? 0 : which == 2 ? last : random.nextInt(last + 1);
        Item gone = expected.remove(place);
        assertThat(queue.remove(gone)).isTrue();
        assertThat(queue.remove(gone)).isFalse();
        assertThat(queue.indexOf(gone)).isEqualTo(-1);
        out.add(gone);
      }
      assertThat(items()).isEqualTo(expected);
    }
  }

  @Test
  void itsFingerprintTellsWhoWaitsAndInWhichOrder() {
    add(item(1));
    add(item(2));
    long two = print();
    add(item(3));
    assertThat(print()).isNotEqualTo(two);
    queue.remove(expected.get(2));
    assertThat(print()).isEqualTo(two);
    expected.get(0).order = 7;
    queue.sort();
    assertThat(print()).isNotEqualTo(two);
  }

  private static Item item(int id) {
    Item item = new Item();
    item.id = id;
    item.order = id;
    return item;
  }

  private void add(Item item) {
    queue.add(item);
    expected.add(item);
    expected.sort(Rank::compare);
    assertThat(queue.indexOf(item)).isEqualTo(expected.indexOf(item));
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (int place = 0; place < queue.size(); place++) {
      items.add(queue.at(place));
    }
    return items;
  }

  private long print() {
    Fingerprint print = new Fingerprint();
    queue.addTo(print);
    return print.value();
  }
}
