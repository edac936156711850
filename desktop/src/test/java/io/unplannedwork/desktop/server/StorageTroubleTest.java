package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.NeedsPostgres;
import io.unplannedwork.desktop.store.PostgresServer;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.desktop.store.Store;
import io.unplannedwork.desktop.store.StoreFailure;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.Replay;
import io.unplannedwork.view.Body;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk or a database that fails for a while under a running game, and works again. */
class StorageTroubleTest {
  @TempDir Path folder;

  /** A file of SQLite whose every connection gets a limit first. */
  private static final class Limited implements Database {
    private final Database.File file;
    private String limit = "";
    private Connection current;

    private Limited(Path path) {
      file = new Database.File(path);
    }

    @Override
    public String name() {
      return file.name();
    }

    @Override
    public String hint() {
      return file.hint();
    }

    @Override
    public synchronized Connection connect() throws SQLException {
      current = file.connect();
      limit();
      return current;
    }

    private void limit() throws SQLException {
      if (!limit.isEmpty()) {
        try (Statement statement = current.createStatement()) {
          statement.execute(limit);
        }
      }
    }

    /** From now on, for this connection and those after it. */
    synchronized void limit(String pragma) throws SQLException {
      limit = pragma;
      limit();
    }

    /** For those after it. */
    synchronized void lift() {
      limit = "";
    }
  }

  private interface Step {
    void run() throws Exception;
  }

  /** Plays, lets the store fail, sees play pause and say so, mends it, and sees play go on. */
  private static void playThroughTrouble(Database database, Step breaks, Step mends)
      throws Exception {
    String code;
    List<String> accepted;
    List<String> answered;
    try (Host host =
        Host.start(new Host.Settings("127.0.0.1", 0), new SqlStore(database), Bots.MINDS)) {
      Rooms.Open room = host.rooms().open(SmallCompany.scenario(), 7, 2);
      code = room.code();
      String address = host.addresses().get(0);
      try (Visitor ann = new Visitor(address, code, ToHost.As.SEAT, "");
          Visitor lead = new Visitor(address, code, ToHost.As.FACILITATOR, room.facilitator())) {
        ann.await("the chairs", v -> v.minute() >= 0);
        lead.await("the chairs", v -> v.minute() >= 0);
        ann.link.takeSeat(SmallCompany.DEV, "Ann");
        ann.await("the seat", v -> v.seated == 1);
        for (Phase phase : List.of(Phase.BRIEFING, Phase.PLAN, Phase.RUN)) {
          lead.give(new Command.EndPhase());
          lead.await(phase.name(), v -> clock(v).phase() == phase);
        }
        lead.give(new Command.SetSpeed(8));
        ann.await("the Monday card", v -> clock(v).hold() == Body.Hold.MONDAY);
        ann.give(new Command.Ready(true));
        ann.await("the answer", v -> v.model().pending().isEmpty());
        lead.await("time to pass", v -> clock(v).hold() == Body.Hold.NONE && v.minute() > 0);

        breaks.run();
        String during = "";
        for (int i = 0; i < 400 && !saysSo(lead); i++) {
          during = lead.give(new Command.SetSpeed(i % 2 == 0 ? 4 : 8));
          Thread.sleep(150); // far slower than what is refused as too fast
        }
        lead.await("the sentence", StorageTroubleTest::saysSo);
        String unanswered = during;
        assertThat(lead.model().state()).isEqualTo(LinkState.OPEN);
        assertThat(lead.accepted).doesNotContain(unanswered);
        long stood = minute(lead);
        Thread.sleep(1_000);
        assertThat(minute(lead)).as("what is shown while nothing is stored").isEqualTo(stood);

        mends.run();
        lead.await("the answer", v -> v.accepted.contains(unanswered));
        lead.await("the end of the sentence", v -> v.model().sentence().isEmpty());
        lead.await("time to pass", v -> v.minute() > stood);
        accepted = List.copyOf(lead.accepted);
        answered = List.copyOf(ann.accepted);
      }
    }
    try (Store store = new SqlStore(database)) {
      Store.Stored stored = store.read(code);
      assertThat(stored.damage()).isNull();
      assertThat(
              stored.records().stream()
                  .filter(JournalRecord.Given.class::isInstance)
                  .map(record -> ((JournalRecord.Given) record).id())
                  .filter(id -> !id.isEmpty()))
          .containsAll(accepted)
          .containsAll(answered)
          .hasSize(accepted.size() + answered.size());
      assertThat(Replay.of(stored.records(), event -> {}).now()).isPositive();
    }
  }

  private static Body.Clock clock(Visitor visitor) {
    return visitor.model().view().one(Body.Clock.class).orElseThrow();
  }

  private static boolean saysSo(Visitor visitor) {
    synchronized (visitor) {
      return visitor.model().sentence().contains("cannot save");
    }
  }

  private static long minute(Visitor visitor) {
    synchronized (visitor) {
      return visitor.minute();
    }
  }

  private void troubledBy(String limit) throws Exception {
    Limited database = new Limited(folder.resolve("journal.db"));
    playThroughTrouble(database, () -> database.limit(limit), database::lift);
  }

  @Test
  @Tag("slow")
  void playPausesWhileTheDiskIsFullAndGoesOnByItself() throws Exception {
    troubledBy("PRAGMA max_page_count=1");
  }

  @Test
  @Tag("slow")
  void playPausesWhileTheFileIsReadOnlyAndGoesOnByItself() throws Exception {
    troubledBy("PRAGMA query_only=ON");
  }

  @Test
  @NeedsPostgres
  void playPausesWhileTheDatabaseIsGoneAndGoesOnByItself() throws Exception {
    PostgresServer server = PostgresServer.running();
    playThroughTrouble(server.database(), server::stop, server::start);
  }

  private static void behindItsBack(PostgresServer server, String... statements)
      throws SQLException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  /** The server's own error of a full disk, without filling one. */
  @Test
  @NeedsPostgres
  void playPausesWhileTheDisksOfTheDatabaseAreFullAndGoesOnByItself() throws Exception {
    PostgresServer server = PostgresServer.running();
    playThroughTrouble(
        server.database(),
        () ->
            behindItsBack(
                server,
                "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE"
                    + " EXCEPTION USING ERRCODE = 'disk_full', MESSAGE = 'could not extend file';"
                    + " END $$",
                "CREATE TRIGGER full_disk BEFORE INSERT ON record FOR EACH ROW EXECUTE FUNCTION"
                    + " full_disk()"),
        () -> behindItsBack(server, "DROP TRIGGER full_disk ON record", "DROP FUNCTION full_disk"));
  }

  @Test
  @NeedsPostgres
  void playPausesWhileTheDatabaseIsReadOnlyAndGoesOnByItself() throws Exception {
    PostgresServer server = PostgresServer.running();
    String set = "ALTER SYSTEM SET default_transaction_read_only = ";
    String reload = "SELECT pg_reload_conf()";
    playThroughTrouble(
        server.database(),
        () -> behindItsBack(server, set + "on", reload),
        () ->
            behindItsBack(
                server,
                "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
                set + "off",
                reload));
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamedAtTheStart() {
    Path shut = Path.of("/proc/self"); // even root cannot write there
    assumeThat(shut).isDirectory();
    assertThatThrownBy(() -> new SqlStore(new Database.File(shut.resolve("journal.db"))))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("/proc/self/journal.db", "read-only");
  }
}
