package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.Minds;
import io.unplannedwork.view.Body;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A room in which something of ours fails, and what stands in the log of such a session. */
class BrokenRoomTest {
  @TempDir Path folder;
  private final StringBuffer log = new StringBuffer();
  private final AtomicInteger failures = new AtomicInteger();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level level = root.getLevel();
  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          log.append(event.getFormattedMessage()).append('\n');
          if (event.getThrowableProxy() != null) {
            log.append(ThrowableProxyUtil.asString(event.getThrowableProxy())).append('\n');
          }
        }
      };
  private Appender<ILoggingEvent> usual;
  private Host host;

  @BeforeEach
  void listen() {
    root.setLevel(Level.DEBUG);
    usual = root.iteratorForAppenders().next();
    root.detachAppender(usual);
    appender.setContext(root.getLoggerContext());
    appender.start();
    root.addAppender(appender);
  }

  @AfterEach
  void stop() {
    host.close();
    root.detachAppender(appender);
    root.addAppender(usual);
    root.setLevel(level);
  }

  /** Bots that fail in Plan as often as asked, and else do nothing. */
  private Minds failing() {
    return (scenario, seat) ->
        view -> {
          boolean plan = view.one(Body.Clock.class).orElseThrow().phase() == Phase.PLAN;
          if (plan && failures.getAndDecrement() > 0) {
            throw new IllegalStateException("nobody foresaw this");
          }
          return List.of();
        };
  }

  private Rooms.Open open() {
    host =
        Host.start(
            new Host.Settings("127.0.0.1", 0),
            new SqlStore(new Database.File(folder.resolve("journal.db"))),
            failing());
    return host.rooms().open(SmallCompany.scenario(), 7, 2);
  }

  private Visitor lead(Rooms.Open room) {
    return new Visitor(
        "http://127.0.0.1:" + host.port() + "/",
        room.code(),
        ToHost.As.FACILITATOR,
        room.facilitator());
  }

  private static Phase phase(Visitor visitor) {
    return visitor.model().view().one(Body.Clock.class).orElseThrow().phase();
  }

  @Test
  void aRoomThatFailsOnceGoesOnFromItsJournalAndItsPeopleComeBackAndNoSecretIsLogged()
      throws Exception {
    Rooms.Open room = open();
    try (Visitor ann =
            new Visitor("http://127.0.0.1:" + host.port() + "/", room.code(), ToHost.As.SEAT, "");
        Visitor lead = lead(room)) {
      ann.await("the chairs", v -> v.minute() >= 0);
      lead.await("the chairs", v -> v.minute() >= 0);
      ann.link.takeSeat(SmallCompany.DEV, "Ann");
      ann.await("the seat", v -> v.model().viewer().equals(Viewer.seat(SmallCompany.DEV)));
      lead.give(new Command.EndPhase());
      lead.await("the briefing", v -> phase(v) == Phase.BRIEFING);
      failures.set(1);
      lead.give(new Command.EndPhase());
      lead.await("the plan, after the room came back", v -> v.paused() && phase(v) == Phase.PLAN);
      ann.await("the seat again", v -> v.seated >= 2 && v.model().state() == LinkState.OPEN);
      ann.give(new Command.Ready(true));
      ann.await("an answer", v -> v.accepted.size() == 1);
    }
    host.close();
    assertThat(log.toString())
        .contains("its game is read from its journal", "nobody foresaw this")
        .doesNotContain(room.facilitator())
        .doesNotContain(room.code());
  }

  @Test
  void aRoomThatFailsAgainStandsStillAndSaysSo() throws Exception {
    Rooms.Open room = open();
    try (Visitor lead = lead(room)) {
      lead.await("the chairs", v -> v.minute() >= 0);
      lead.give(new Command.EndPhase());
      lead.await("the briefing", v -> phase(v) == Phase.BRIEFING);
      failures.set(Integer.MAX_VALUE);
      lead.give(new Command.EndPhase());
      lead.await("the end", v -> v.model().state() == LinkState.REFUSED);
      assertThat(lead.model().sentence()).contains("stands still");
    }
    assertThat(log.toString()).contains("made an error again");
  }
}
