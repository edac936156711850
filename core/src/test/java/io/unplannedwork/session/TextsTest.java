package io.unplannedwork.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.Make;
import io.unplannedwork.scenario.Felt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Pattern KEY =
      Pattern.compile(
          "(?:\\.get\\(|HAND\\(|INCIDENT\\(|ESCALATED\\(|SEVERE\\(|QUEUE\\()\\s*\"([a-zA-Z.]+[a-zA-Z])\"");
  private final Texts texts = Texts.in(Locale.ENGLISH);

  @Test
  void everySentenceThatIsAskedForExists() throws IOException {
    List<String> missing = new ArrayList<>();
    int asked = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/unplannedwork"))) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*/(session|fog)/.*java")).toList()) {
        Matcher key = KEY.matcher(Files.readString(file));
        while (key.find()) {
          asked++;
          if (!texts.has(key.group(1))) {
            missing.add(file.getFileName() + ": " + key.group(1));
          }
        }
      }
    }
    assertThat(asked).isGreaterThan(60);
    assertThat(missing).isEmpty();
  }

  @Test
  void everyNameThatIsMadeUpExists() {
    for (Measure measure : Measure.values()) {
      assertThat(texts.has("measure." + measure)).as(measure.name()).isTrue();
      assertThat(texts.has("unit." + measure.unit())).isTrue();
    }
    for (CompanyEvent.Booking booking : CompanyEvent.Booking.values()) {
      assertThat(texts.has("why.booking." + booking)).as(booking.name()).isTrue();
    }
    for (Measure measure : Measure.values()) {
      Make make = Make.of(measure);
      boolean parts = make == Make.SHARE || make == Make.SHARE_OF_FAILURES;
      if (parts && measure != Measure.FLOW_EFFICIENCY) {
        assertThat(texts.has("why.part." + measure)).as(measure.name()).isTrue();
        assertThat(texts.has("why.rest." + measure)).as(measure.name()).isTrue();
      }
    }
    for (Phase phase : Phase.values()) {
      assertThat(texts.has("phase." + phase)).isTrue();
    }
    for (AnswerKind kind : AnswerKind.values()) {
      assertThat(texts.has("kind." + kind)).isTrue();
    }
    for (Felt felt : Felt.values()) {
      assertThat(texts.has("opens." + felt)).isTrue();
    }
    Played.in(Phase.REVIEW)
        .session
        .causes()
        .all()
        .forEach(cause -> assertThat(texts.has("cause." + cause.spent())).isTrue());
  }

  @Test
  void anUnknownLanguageSpeaksEnglish() {
    assertThat(Texts.in(Locale.forLanguageTag("tlh")).get("none")).isEqualTo("none");
  }
}
