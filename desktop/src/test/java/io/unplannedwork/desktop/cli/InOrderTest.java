package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void resultsComeInTheirOrderAlthoughTheFirstIsDoneLast() {
    CountDownLatch laterOnes = new CountDownLatch(3);
    List<Integer> order = new ArrayList<>();
    InOrder.run(
        20,
        2,
        number -> {
          if (number == 1) {
            await(laterOnes);
          }
          laterOnes.countDown();
          return number;
        },
        order::add);
    assertThat(order).containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
  }

  @Test
  void whatGoesWrongInOneIsThrown() {
    assertThatThrownBy(
            () ->
                InOrder.run(
                    3,
                    2,
                    number -> {
                      if (number == 2) {
                        throw new IllegalStateException("two");
                      }
                      return number;
                    },
                    number -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("two");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
