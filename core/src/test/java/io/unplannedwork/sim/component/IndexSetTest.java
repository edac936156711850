package io.unplannedwork.sim.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IndexSetTest {
  private static final int INDEXES = 400;

  private final Random random = new Random(11);

  @Test
  void itHoldsWhatAPlainSetOfBitsHoldsHoweverItCameTo() {
    for (int round = 0; round < 50; round++) {
      int from = random.nextInt(INDEXES);
      int span = 1 + random.nextInt(INDEXES - from);
      IndexSet set = new IndexSet();
      BitSet plain = new BitSet();
      for (int step = 0; step < 200; step++) {
        int index = from + random.nextInt(span);
        if (random.nextBoolean()) {
          set.set(index);
          plain.set(index);
        } else {
          int out = random.nextInt(INDEXES);
          set.clear(out);
          plain.clear(out);
        }
        int asked = random.nextInt(INDEXES);
        assertThat(set.get(asked)).isEqualTo(plain.get(asked));
        assertThat(set.nextSetBit(asked)).isEqualTo(plain.nextSetBit(asked));
        assertThat(set.cardinality()).isEqualTo(plain.cardinality());
        assertThat(set.isEmpty()).isEqualTo(plain.isEmpty());
      }
      assertThat(set.copy()).isEqualTo(plain);
    }
  }

  @Test
  void whatTwoSetsHaveInCommonIsFoundWhereverEachOfThemBegins() {
    for (int round = 0; round < 200; round++) {
      IndexSet one = some();
      IndexSet other = some();
      BitSet common = one.copy();
      common.and(other.copy());
      int asked = random.nextInt(INDEXES);
      assertThat(one.nextCommon(other, asked)).isEqualTo(common.nextSetBit(asked));
      assertThat(one.intersects(other)).isEqualTo(!common.isEmpty());
    }
  }

  private IndexSet some() {
    IndexSet set = new IndexSet();
    int from = random.nextInt(INDEXES);
    for (int i = random.nextInt(6); i > 0; i--) {
      set.set(from + random.nextInt(INDEXES - from));
    }
    return set;
  }
}
