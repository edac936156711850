package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.json.ToClient;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import io.unplannedwork.view.Update;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static final int PARTS = 20_000;
  private final Encoding encoding = new Encoding();

  private static Part part(long version) {
    return new Part("pulse", version, new Body.Pulse(version, 2, "“ßЖ” " + version));
  }

  private void assertAsUsual(Update update) {
    assertThat(new String(encoding.write(update), StandardCharsets.UTF_8))
        .isEqualTo(Wire.write(new ToClient.Changed(update)));
  }

  @Test
  void anUpdateOfPartsWrittenBeforeReadsAsOneWrittenAtOnce() {
    Part shared = part(1);
    assertAsUsual(new Update(1, true, List.of(shared, part(2)), List.of()));
    assertAsUsual(new Update(2, false, List.of(part(3), shared), List.of("item/7", "item/“8”")));
    assertAsUsual(new Update(3, false, List.of(), List.of("item/7")));
    assertAsUsual(new Update(4, false, List.of(), List.of()));
  }

  @Test
  void aPartIsNeverTakenForAnotherHoweverManyThereAre() {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      parts.add(part(i));
      encoding.write(new Update(i, false, List.of(parts.get(i)), List.of()));
    }
    for (int i = 0; i < PARTS; i += 997) {
      assertAsUsual(new Update(i, false, List.of(parts.get(i)), List.of()));
    }
  }
}
