package io.unplannedwork.sim.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KnownTest {
  private static final int SERVICES = 40;

  @Test
  void whatIsKnownOfEachServiceIsWhatWasLastSetInWhateverOrder() {
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      Known known = new Known();
      long[] plain = new long[SERVICES];
      for (int step = 0; step < 60; step++) {
        int service = random.nextInt(SERVICES);
        plain[service] = random.nextBoolean() ? 0 : random.nextInt(1_000_000);
        known.set(service, plain[service]);
      }
      int next = known.next(0);
      for (int service = 0; service < SERVICES; service++) {
        assertThat(known.of(service)).isEqualTo(plain[service]);
        if (plain[service] > 0) {
          assertThat(next).isEqualTo(service);
          next = known.next(service + 1);
        }
      }
      assertThat(next).isEqualTo(-1);
    }
  }
}
