package io.unplannedwork.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {

  static Stream<Class<?>> everyRecordOfTheLanguage() {
    return Stream.of(
            Command.class, Answer.class, Event.class, Body.class, ToHost.class, ToClient.class)
        .flatMap(family -> ((Shape.OneOf) Shapes.of(family)).variants().stream())
        .map(Shape.Variant::type);
  }

  @ParameterizedTest
  @MethodSource("everyRecordOfTheLanguage")
  void everyRecordComesBackAsItWasWritten(Class<?> type) {
    for (int seed = 0; seed < 20; seed++) {
      Object sample = new Samples(seed * 7).of(type);
      comesBack(sample, Shapes.family(type));
    }
  }

  @ParameterizedTest
  @MethodSource("everyRecordOfTheLanguage")
  void everyEventComesBackWithItsNumberAndEveryBodyWithItsKey(Class<?> type) {
    Object sample = new Samples(3).of(type);
    if (sample instanceof Event event) {
      comesBack(new Recorded(17, SimTime.of(4), 9, event), Recorded.class);
    }
    if (sample instanceof Body body) {
      comesBack(new Part("item/7", 3, body), Part.class);
    }
  }

  @Test
  void noEventHasAKeyOfItsRecordAndNoTwoVariantsShareAName() {
    for (Class<?> family :
        List.of(Command.class, Answer.class, Event.class, Body.class, ToHost.class)) {
      Set<String> names = new HashSet<>();
      for (Shape.Variant variant : ((Shape.OneOf) Shapes.of(family)).variants()) {
        assertThat(names.add(variant.name())).as(variant.name()).isTrue();
        List<String> keys =
            variant.structure().components().stream().map(c -> c.name(true)).toList();
        assertThat(keys).as(variant.name()).doesNotContain("type");
        if (family == Event.class) {
          assertThat(keys).as(variant.name()).doesNotContain("number", "at", "cause");
        }
      }
    }
  }

  private static <T> void comesBack(Object sample, Class<T> type) {
    String json = Codec.write(sample);
    Decoded<T> read = Codec.read(json, type, Limits.TRUSTED);
    assertThat(read.problem()).as(json).isNull();
    assertThat(read.get()).isEqualTo(sample);
    assertThat(Codec.write(read.get())).isEqualTo(json);
  }

  @Test
  void aCommandLooksAsThePageWritesIt() {
    assertThat(Codec.write(new Command.Decide(new DecisionId("wipLimit"), new Answer.Amount(4))))
        .isEqualTo(
            "{\"type\":\"Decide\",\"decision\":\"wipLimit\",\"answer\":{\"kind\":\"NUMBER\",\"number\":4}}");
  }

  @Test
  void anEventStandsAmongTheKeysOfItsRecordAndWhatIsNullIsLeftOut() {
    Event event =
        new FlowEvent.ItemArrived(
            new ItemId(7), WorkType.CHANGE, new StreamId("patches"), 1, null, "A patch 7");
    assertThat(Codec.write(new Recorded(12, SimTime.of(600), 3, event)))
        .isEqualTo(
            "{\"number\":12,\"at\":600,\"cause\":3,\"type\":\"ItemArrived\",\"item\":7,"
                + "\"workType\":\"CHANGE\",\"stream\":\"patches\",\"ordinal\":1,"
                + "\"title\":\"A patch 7\"}");
  }

  @Test
  void messagesLookAsThePageReadsThem() {
    Refusal refusal = Refusal.of(RefusalReason.GAME_OVER);
    assertThat(Codec.write(new ToClient.Refused("c1", refusal)))
        .isEqualTo(
            "{\"type\":\"refused\",\"id\":\"c1\",\"reason\":\"GAME_OVER\",\"details\":[],\"sentence\":"
                + "\"The game is over; open its review or start a new one.\"}");
    assertThat(Codec.write(new ToClient.Seated(Viewer.seat(new SeatId("dev")), "t")))
        .isEqualTo(
            "{\"type\":\"seated\",\"viewer\":{\"kind\":\"SEAT\",\"seat\":\"dev\"},\"token\":\"t\"}");
    assertThat(
            Codec.read(
                    "{\"type\":\"hello\",\"code\":\"AB\",\"as\":\"projector\"}",
                    ToHost.class,
                    Limits.MESSAGE)
                .get())
        .isEqualTo(new ToHost.Hello("AB", ToHost.As.PROJECTOR, "", 0));
    assertThat(
            Codec.read(
                    "{\"type\":\"command\",\"id\":\"c1\",\"command\":{\"type\":\"Undo\"}}",
                    ToHost.class,
                    Limits.MESSAGE)
                .get())
        .isEqualTo(new ToHost.Give("c1", new Command.Undo()));
  }

  @Test
  void aRefusalBringsItsSentence() {
    Refusal refusal = Refusal.of(RefusalReason.OUT_OF_RANGE, "12", "1", "9");
    assertThat(Codec.write(refusal))
        .isEqualTo(
            "{\"reason\":\"OUT_OF_RANGE\",\"details\":[\"12\",\"1\",\"9\"],\"sentence\":"
                + "\"12 is outside 1 to 9; choose a number in between.\"}");
    comesBack(refusal, Refusal.class);
  }

  @Test
  void anUpdateOfPartsWrittenBeforeIsTheUpdateWrittenAtOnce() {
    List<Part> parts = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Part part = new Part("p/" + i, i, (Body) new Samples(i).of(Body.class));
      parts.add(part);
      written.add(Codec.write(part));
    }
    List<String> removed = List.of("item/3", "\"changed\":[");
    for (int size : new int[] {0, 1, 5}) {
      Update update = new Update(9, true, parts.subList(0, size), removed);
      assertThat(Codec.update(9, true, written.subList(0, size), removed))
          .isEqualTo(Codec.write(new ToClient.Changed(update)));
      comesBack(update, Update.class);
      comesBack(new ToClient.Changed(update), ToClient.class);
    }
  }

  @Test
  void anExplanationComesBackWithAllItsLines() {
    Why.Line leaf =
        new Why.Line("night", "3 h", -1, new Subject(Subject.Kind.ITEM, "7"), List.of());
    Why.Line line = new Why.Line("waited", "2 d", 800, null, List.of(leaf));
    comesBack(
        new Why(new Subject(Subject.Kind.STAGE, "build"), "Build", "It waits.", List.of(line), ""),
        Why.class);
  }

  @Test
  void aStageOfAnIdThatIsEmptyIsRefused() {
    Decoded<Event> read =
        Codec.read(
            "{\"type\":\"StageFinished\",\"item\":1,\"stage\":\"\"}", Event.class, Limits.MESSAGE);
    assertThat(read.problem())
        .isEqualTo("at character 42: stage is empty; write at least one character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "{}",
        "{\"type\":\"Decide\"}",
        "{\"type\":\"decide\",\"decision\":\"a\",\"answer\":{\"kind\":\"TOGGLE\",\"on\":true}}",
        "{\"type\":\"Decide\",\"decision\":\"a\",\"answer\":null}",
        "{\"type\":\"Decide\",\"decision\":null,\"answer\":{\"kind\":\"TOGGLE\",\"on\":true}}",
        "{\"type\":\"Decide\",\"decision\":\"a\",\"answer\":{\"kind\":\"RANK\"}}",
        "{\"type\":\"Decide\",\"decision\":\"a\",\"answer\":{\"kind\":\"RANK\",\"options\":[1]}}",
        "{\"type\":\"Undo\",\"more\":1}",
        "{\"type\":\"Undo\",\"type\":\"Undo\"}",
        "{\"type\":\"Predict\",\"number\":1.5}",
        "{\"type\":\"Predict\",\"number\":99999999999999999999}",
        "{\"type\":\"Predict\",\"number\":\"4\"}",
        "{\"type\":\"Predict\",\"number\":4,\"number\":5}",
        "{\"type\":\"SetSpeed\",\"times\":4294967297}",
        "{\"type\":\"Ready\",\"ready\":1}",
        "{\"type\":\"AnswerProposal\",\"proposal\":1,\"reply\":\"accept\"}",
        "{\"type\":\"java.lang.Runtime\"}",
        "{\"type\":\"io.unplannedwork.contract.Command$Undo\"}",
        "{\"type\":{\"type\":\"Undo\"}}",
        "{\"type\":\"Undo\",}",
        "{\"type\":\"Undo\"} // and more",
        "{\"type\":\"Undo\"}{}",
        "{'type':'Undo'}",
      })
  void whatIsNoCommandIsRefusedInWords(String json) {
    Decoded<Command> read = Codec.read(json, Command.class, Limits.MESSAGE);
    assertThat(read.ok()).as(json).isFalse();
    assertThat(read.problem()).startsWith("at character ").contains("; ");
  }

  @Test
  void anEventIsNotReadFromAKeyOfItsOwn() {
    String json = "{\"number\":1,\"at\":0,\"cause\":0,\"type\":\"HoldEnded\",\"event\":{}}";
    assertThat(Codec.read(json, Recorded.class, Limits.TRUSTED).problem())
        .isEqualTo("at character 49: unknown key \"event\"; known here are number, at, cause");
  }

  @Test
  void whatIsTooLargeOrTooDeepIsRefused() {
    String deep = "{\"type\":\"Undo\",\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
    String wide = "[" + "0,".repeat(2_000) + "0]";
    String talk = "{\"type\":\"NameCause\",\"cause\":\"" + "a".repeat(2_001) + "\"}";
    for (String json : List.of(deep, wide, talk, " ".repeat(20_000))) {
      assertThat(Codec.read(json, Command.class, Limits.MESSAGE).ok()).isFalse();
    }
  }
}
