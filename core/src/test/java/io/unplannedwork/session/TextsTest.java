package io.unplannedwork.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Evidence;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.Make;
import io.unplannedwork.scenario.Felt;
import io.unplannedwork.sim.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Answers to "why?" and the story are made of texts, so that they can be translated. */
  @Test
  void everySentenceOfAnAnswerAndOfTheStoryExistsAndNoneStandsInCode() throws IOException {
    Map<Pattern, String> asked =
        Map.of(
            Pattern.compile("\\btold\\(\\s*\"([a-zA-Z.]+[a-zA-Z])\""), "told.",
            Pattern.compile("\\bsay\\(\\s*\"([a-zA-Z.]+[a-zA-Z])\""), "story.",
            Pattern.compile("source\\.text\\(\\s*\"([a-zA-Z.]+[a-zA-Z])\""), "why.");
    Pattern sentence = Pattern.compile("\"[^\"\\n]*[a-zA-Z]{2} [a-z]{2}[^\"\\n]*\"");
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/unplannedwork"))) {
      for (Path file :
          files
              .filter(path -> path.toString().matches(".*/(fog/Why|measure/(Story|Tell))\\w*.java"))
              .toList()) {
        String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
        asked.forEach(
            (pattern, before) ->
                pattern
                    .matcher(code)
                    .results()
                    .map(found -> before + found.group(1))
                    .filter(key -> !texts.has(key))
                    .forEach(key -> wrong.add(file.getFileName() + ": " + key)));
        sentence
            .matcher(code.replaceAll("(?s)new Illegal\\w+\\(.*?\\)", ""))
            .results()
            .forEach(found -> wrong.add(file.getFileName() + ": " + found.group()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyNameOfAnAnswerThatIsMadeUpExists() {
    all("why.meaning.", Measure.values());
    all("spent.", Spent.values());
    all("told.lacks.", Evidence.values());
    all("told.feeling.", PeopleEvent.Feeling.values());
    all("told.resigned.", PeopleEvent.Leaving.values());
    all("told.step.", IncidentStep.values());
    all("told.chore.", Chore.values());
    all("told.health.", Health.values());
    all("why.service.", Health.values());
    all("told.noticed.", ProductionEvent.Noticed.values());
    all("why.trigger.", ProductionEvent.Trigger.values());
    all("told.customers.", CompanyEvent.Reason.values());
    all("told.freezeBegan.", CompanyEvent.Frozen.values());
    for (Sight.ItemState state : Sight.ItemState.values()) {
      boolean own =
          state == Sight.ItemState.QUEUED
              || state == Sight.ItemState.WORKED_ON
              || state == Sight.ItemState.INTERRUPTED;
      assertThat(own || texts.has("why.item." + state)).as(state.name()).isTrue();
    }
  }

  private void all(String before, Enum<?>... names) {
    for (Enum<?> name : names) {
      assertThat(texts.has(before + name)).as(before + name).isTrue();
    }
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
