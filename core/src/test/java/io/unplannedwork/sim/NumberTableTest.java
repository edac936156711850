package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NumberTableTest {
  @Test
  void itFindsWhatAMapFindsAlsoWhenSomeStayForVeryLong() {
    NumberTable<String> table = new NumberTable<>();
    Map<Integer, String> there = new TreeMap<>();
    Random random = new Random(5);
    int last = 0;
    for (int step = 0; step < 20_000; step++) {
      if (there.size() < 3 || there.size() < 90 && random.nextBoolean()) {
        last += 1 + random.nextInt(4);
        there.put(last, "number " + last);
        table.put(last, there.get(last));
      } else {
        List<Integer> may = new ArrayList<>(there.keySet());
        // Whose number 17 divides stays while there are others.
        may.removeIf(number -> number % 17 == 0);
        List<Integer> one = may.isEmpty() ? List.copyOf(there.keySet()) : may;
        int gone = one.get(random.nextInt(one.size()));
        there.remove(gone);
        table.remove(gone);
      }
      int asked = random.nextInt(last + 10);
      assertThat(table.get(asked)).isEqualTo(there.get(asked));
    }
    there.forEach((number, value) -> assertThat(table.get(number)).isSameAs(value));
  }
}
