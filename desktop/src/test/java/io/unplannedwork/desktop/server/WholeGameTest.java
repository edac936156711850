package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.FileAppender;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.ScenarioShelf;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.desktop.store.Store;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ToClient;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.Replay;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Why;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * A whole game of the first scenario over real sockets: every byte that the host says to anybody,
 * and every line it logs, is read for what does not belong there. What may be known comes from the
 * game's events, not from what decides over views.
 */
@Tag("slow")
class WholeGameTest {
  /** Nobody would predict this; the next seats predict the numbers after it. */
  private static final long PREDICTED = 46_464_646;

  private static final int DAYS = 8;

  @TempDir Path folder;
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level level = root.getLevel();
  private final FileAppender<ILoggingEvent> file = new FileAppender<>();
  private Appender<ILoggingEvent> usual;

  @BeforeEach
  void logEverything() {
    usual = root.iteratorForAppenders().next();
    root.detachAppender(usual);
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(root.getLoggerContext());
    encoder.setPattern("%level %logger %msg %ex%n");
    encoder.start();
    file.setContext(root.getLoggerContext());
    file.setFile(folder.resolve("debug.log").toString());
    file.setEncoder(encoder);
    file.start();
    root.addAppender(file);
    root.setLevel(Level.DEBUG);
  }

  @AfterEach
  void logAsUsual() {
    root.setLevel(level);
    root.detachAppender(file);
    root.addAppender(usual);
    file.stop();
  }

  /** Somebody at the end of a line that is listened to. */
  private static final class Person {
    private final SeatId seat;
    private final Relay line;
    private final Visitor visitor;

    Person(Host host, String code, ToHost.As as, String token, SeatId seat) throws IOException {
      this.seat = seat;
      line = new Relay(host.port());
      visitor = new Visitor(line.address(), code, as, token);
    }

    String heard() {
      return new String(line.answers(), StandardCharsets.UTF_8);
    }

    /** What the host said, frame by frame, after it agreed to speak in frames. */
    List<String> messages() throws IOException {
      byte[] all = line.answers();
      int head = new String(all, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
      List<String> messages = new ArrayList<>();
      DataInputStream in =
          new DataInputStream(new ByteArrayInputStream(all, head, all.length - head));
      try {
        while (true) {
          Said said = Said.next(in);
          if (said.opcode() == Said.TEXT) {
            messages.add(said.text());
          }
        }
      } catch (EOFException end) {
        return messages;
      }
    }
  }

  private static Body.Clock clock(Visitor visitor) {
    return visitor.model().view().one(Body.Clock.class).orElseThrow();
  }

  private static void until(Person lead, Phase phase) throws InterruptedException {
    lead.visitor.give(new Command.EndPhase());
    lead.visitor.await(phase.name(), v -> clock(v).phase() == phase);
  }

  @Test
  void nobodyIsSentOrLoggedWhatTheyMayNotKnowFromTheLobbyToTheEnd() throws Exception {
    Path journal = folder.resolve("journal.db");
    List<Person> seated = new ArrayList<>();
    Person projector;
    Person guest;
    Person lead;
    String code;
    String facilitator;
    Scenario scenario = ScenarioJson.read(ScenarioShelf.find("first-release").utf8()).scenario();
    try (Host host =
        Host.start(
            new Host.Settings("127.0.0.1", 0),
            new SqlStore(new Database.File(journal)),
            Bots.MINDS)) {
      Rooms.Open room = host.rooms().open(scenario, 11, 4);
      code = room.code();
      facilitator = room.facilitator();
      lead = new Person(host, code, ToHost.As.FACILITATOR, facilitator, null);
      projector = new Person(host, code, ToHost.As.PROJECTOR, "", null);
      guest = new Person(host, code, ToHost.As.SEAT, "", null);
      lead.visitor.await("the chairs", v -> v.fulls == 1);
      for (String id : List.of("cio", "product", "development", "operations")) {
        SeatId seat = new SeatId(id);
        Person person = new Person(host, code, ToHost.As.SEAT, "", seat);
        person.visitor.await("the chairs", v -> v.fulls == 1);
        person.visitor.link.takeSeat(seat, "The " + id);
        person.visitor.await("the seat", v -> v.model().viewer().equals(Viewer.seat(seat)));
        seated.add(person);
      }
      for (int round = 0; round < 2; round++) {
        play(round, lead, seated);
      }
      until(lead, Phase.ENDED);
      for (Person person : seated) {
        person.visitor.await("the end", v -> clock(v).phase() == Phase.ENDED);
      }
    }

    List<String> tokens = new ArrayList<>(seated.stream().map(p -> p.visitor.token()).toList());
    List<Person> all = new ArrayList<>(seated);
    all.addAll(List.of(projector, guest, lead));
    for (Person person : all) {
      String heard = person.heard();
      assertThat(heard).hasSizeGreaterThan(1_000).doesNotContain(facilitator);
      for (int i = 0; i < tokens.size(); i++) {
        if (i >= seated.size() || seated.get(i) != person) {
          assertThat(heard).doesNotContain(tokens.get(i));
        }
      }
      String said = new String(person.line.words(), StandardCharsets.ISO_8859_1);
      assertThat(said.substring(0, said.indexOf("\r\n\r\n")))
          .startsWith("GET /ws HTTP/1.1\r\n")
          .doesNotContain(code);
    }
    readForIncidents(journal, code, seated, projector, guest);
    readForBonuses(scenario, seated, List.of(projector, guest, lead));
    tokens.add(facilitator);
    tokens.add(code);
    readLog(tokens);
    for (Person person : all) {
      person.visitor.close();
      person.line.close();
    }
  }

  /** One round with a prediction and a named cause of everybody, and some days one by one. */
  private static void play(int round, Person lead, List<Person> seated) throws Exception {
    until(lead, Phase.BRIEFING);
    until(lead, Phase.PLAN);
    for (int i = 0; i < seated.size(); i++) {
      seated.get(i).visitor.await("the plan", v -> clock(v).phase() == Phase.PLAN);
      predict(seated.get(i).visitor, PREDICTED + 10L * round + i);
    }
    until(lead, Phase.RUN);
    lead.visitor.give(new Command.SetSpeed(8));
    for (int day = 0; day < DAYS; day++) {
      long before = minute(lead);
      lead.visitor.give(new Command.StepDay());
      lead.visitor.await(
          "a day",
          v -> v.paused() && v.minute() > before || held(v) || clock(v).phase() != Phase.RUN);
      if (holds(lead)) {
        lead.visitor.give(new Command.EndHold());
        lead.visitor.await("the end of the hold", v -> !held(v));
      }
    }
    for (int i = 0; i < seated.size(); i++) {
      String heard = seated.get(i).heard();
      for (int other = 0; other < seated.size(); other++) {
        String number = Long.toString(PREDICTED + 10L * round + other);
        if (other == i) {
          assertThat(heard).contains(number);
        } else {
          assertThat(heard).doesNotContain(number);
        }
      }
    }
    askForBonuses(seated);
    until(lead, Phase.REVIEW);
    for (int i = 0; i < seated.size(); i++) {
      Visitor visitor = seated.get(i).visitor;
      visitor.await("the review", v -> v.model().view().one(Body.Review.class).isPresent());
      synchronized (visitor) {
        Body.Review review = visitor.model().view().one(Body.Review.class).orElseThrow();
        assertThat(review.named()).as("before all have named a cause").isEmpty();
        visitor.give(new Command.NameCause(review.causes().get(i).id()));
      }
      visitor.await("the answer", v -> v.model().pending().isEmpty());
      assertThat(visitor.refused).isEmpty();
    }
    lead.visitor.await(
        "the named causes",
        v -> v.model().view().one(Body.Review.class).orElseThrow().named().size() == seated.size());
  }

  /** What a bonus comes to is its owner's business, although all of them hear of it. */
  private static void askForBonuses(List<Person> seated) throws InterruptedException {
    for (Person asking : seated) {
      for (Person other : seated) {
        Subject bonus = new Subject(Subject.Kind.BONUS, other.seat.value());
        asking.visitor.link.ask(bonus);
        asking.visitor.await(
            "why", v -> v.model().why().filter(why -> why.subject().equals(bonus)).isPresent());
        synchronized (asking.visitor) {
          Why why = asking.visitor.model().why().orElseThrow();
          assertThat(why.lines().isEmpty())
              .as("%s asks for the bonus of %s: %s", asking.seat, other.seat, why)
              .isEqualTo(asking != other);
        }
      }
    }
  }

  private static boolean held(Visitor visitor) {
    return clock(visitor).hold() != Body.Hold.NONE;
  }

  private static boolean holds(Person person) {
    synchronized (person.visitor) {
      return held(person.visitor);
    }
  }

  private static void predict(Visitor visitor, long number) throws InterruptedException {
    visitor.give(new Command.Predict(number));
    visitor.await("the answer", v -> v.model().pending().isEmpty());
    assertThat(visitor.refused).isEmpty();
  }

  private static long minute(Person person) {
    synchronized (person.visitor) {
      return person.visitor.minute();
    }
  }

  /** No incident shows before the company's events say that it was noticed. */
  private static void readForIncidents(
      Path journal, String code, List<Person> seated, Person projector, Person guest)
      throws IOException {
    Map<IncidentId, Long> opened = new TreeMap<>();
    Map<IncidentId, Long> noticed = new TreeMap<>();
    try (Store store = new SqlStore(new Database.File(journal))) {
      Replay.of(
          store.read(code).records(),
          recorded -> {
            if (recorded.event() instanceof ProductionEvent.IncidentOpened event) {
              opened.put(event.incident(), recorded.at().minutes());
            } else if (recorded.event() instanceof ProductionEvent.IncidentNoticed event) {
              noticed.put(event.incident(), recorded.at().minutes());
            }
          });
    }
    assertThat(opened).isNotEmpty();
    List<Person> readers = new ArrayList<>(seated);
    readers.add(projector);
    readers.add(guest);
    int hidden = 0;
    for (Person reader : readers) {
      long minute = 0;
      for (String message : reader.messages()) {
        ToClient said = Wire.toClient(message).value();
        if (said instanceof ToClient.Changed changed) {
          for (var part : changed.update().changed()) {
            minute = part.body() instanceof Body.Clock clock ? clock.minute() : minute;
          }
        }
        for (Map.Entry<IncidentId, Long> incident : opened.entrySet()) {
          long from = noticed.getOrDefault(incident.getKey(), Long.MAX_VALUE);
          if (minute < from) {
            hidden += minute >= incident.getValue() ? 1 : 0;
            assertThat(message)
                .as("%s at minute %d, noticed at %d", reader.seat, minute, from)
                .doesNotContain("\"incident/" + incident.getKey().value() + "\"");
          }
        }
      }
    }
    assertThat(hidden)
        .as("messages while one of %s, noticed at %s, was hidden", opened, noticed)
        .isPositive();
  }

  /** Everybody was sent the own bonus and no other; who has none was sent none. */
  private static void readForBonuses(Scenario scenario, List<Person> seated, List<Person> others)
      throws IOException {
    for (Person person : seated) {
      SeatSpec seat =
          scenario.seating().stream()
              .flatMap(seating -> seating.seats().stream())
              .filter(each -> each.id().equals(person.seat))
              .findFirst()
              .orElseThrow();
      Set<Measure> own = new TreeSet<>();
      scenario.bonuses().stream()
          .filter(bonus -> seat.roles().contains(bonus.role()))
          .forEach(bonus -> bonus.parts().forEach(part -> own.add(part.measure())));
      Set<Measure> sent = new TreeSet<>();
      bonuses(person).forEach(bonus -> bonus.parts().forEach(part -> sent.add(part.measure())));
      assertThat(sent).as("measures of the bonus sent to %s", person.seat).isEqualTo(own);
    }
    for (Person other : others) {
      assertThat(bonuses(other)).isEmpty();
    }
  }

  private static List<Body.Bonus> bonuses(Person person) throws IOException {
    List<Body.Bonus> bonuses = new ArrayList<>();
    for (String message : person.messages()) {
      if (Wire.toClient(message).value() instanceof ToClient.Changed changed) {
        for (var part : changed.update().changed()) {
          if (part.body() instanceof Body.Bonus bonus) {
            bonuses.add(bonus);
          }
        }
      }
    }
    return bonuses;
  }

  private void readLog(List<String> secrets) throws IOException {
    long lines = 0;
    try (Stream<String> log = Files.lines(folder.resolve("debug.log"))) {
      for (String line : (Iterable<String>) log::iterator) {
        lines++;
        for (String secret : secrets) {
          if (line.contains(secret)) {
            throw new AssertionError("a secret stands in the log: " + line);
          }
        }
      }
    }
    assertThat(lines).isGreaterThan(100);
  }
}
