package io.unplannedwork.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.TokenHash;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlStoreTest {
  private static final String ROOM = "ABCD2345";
  private static final String WAL = "-wal";

  @TempDir Path folder;

  private SqlStore open(Path file) {
    return new SqlStore(new Database.File(file));
  }

  private static JournalRecord command(int number) {
    return new JournalRecord.Given(
        number * 10L,
        number,
        Actor.seat(new SeatId("dev")),
        new Command.Predict(number),
        "c" + number);
  }

  private static List<JournalRecord> commands(int from, int to) {
    List<JournalRecord> records = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      records.add(command(i));
    }
    return records;
  }

  private static void write(Store store, int from, int to) {
    List<Entry> entries = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      entries.add(new Entry(ROOM, i, command(i)));
    }
    store.write(entries);
  }

  @Test
  void everyKindOfRecordComesBackAsItWas() {
    List<JournalRecord> records =
        List.of(
            command(1),
            new JournalRecord.Given(
                5, 2, Actor.FACILITATOR, new Command.Predict(Long.MIN_VALUE), "x"),
            new JournalRecord.Given(5, 3, Actor.HOST, new Command.Predict(3), ""),
            new JournalRecord.Reached(77),
            new JournalRecord.SeatGranted(
                new SeatId("ops"), TokenHash.of("secret"), "Zoë “Z” O'Neil \\t"),
            new JournalRecord.FacilitatorGranted(TokenHash.of("other")),
            new JournalRecord.Ended(99, -1));
    Path file = folder.resolve("journal.db");
    try (Store store = open(file)) {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < records.size(); i++) {
        entries.add(new Entry(ROOM, i + 1, records.get(i)));
      }
      store.write(entries);
    }
    try (Store store = open(file)) {
      assertThat(store.read(ROOM)).isEqualTo(new Store.Stored(records, null));
    }
  }

  @Test
  void onlyRoomsThatAreNotOverAreRunning() {
    try (Store store = open(folder.resolve("journal.db"))) {
      store.write(List.of(new Entry("BBBB2222", 1, command(1))));
      store.write(List.of(new Entry("AAAA2222", 1, command(1))));
      store.write(
          List.of(
              new Entry("CCCC2222", 1, command(1)),
              new Entry("CCCC2222", 2, new JournalRecord.Ended(5, 5))));
      assertThat(store.running()).containsExactly("AAAA2222", "BBBB2222");
      assertThat(store.rooms()).containsExactly("AAAA2222", "BBBB2222", "CCCC2222");
    }
  }

  @Test
  void aBatchThatIsTriedAgainIsStoredOnce() {
    try (Store store = open(folder.resolve("journal.db"))) {
      write(store, 1, 3);
      write(store, 1, 5);
      assertThat(store.read(ROOM).records()).isEqualTo(commands(1, 5));
    }
  }

  @Test
  void aSecondHostIsKeptAwayFromTheSameFile() {
    Path file = folder.resolve("journal.db");
    try (Store first = open(file)) {
      write(first, 1, 1);
      assertThatThrownBy(() -> open(file))
          .isInstanceOf(StoreFailure.class)
          .hasMessageContaining("another host");
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedByName() throws IOException {
    Path file = folder.resolve("journal.db");
    Files.writeString(file, "this is a letter, not a database\n".repeat(100));
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("journal.db");
  }

  @Test
  void aChangedRowIsNamedAndWhatCameBeforeItIsKept() throws SQLException {
    Path file = folder.resolve("journal.db");
    try (Store store = open(file)) {
      write(store, 1, 5);
    }
    change(
        file,
        "UPDATE record SET line = replace(line, '\"number\":5', '\"number\":6') WHERE position = 5");
    try (Store store = open(file)) {
      Store.Stored stored = store.read(ROOM);
      assertThat(stored.records()).isEqualTo(commands(1, 4));
      assertThat(stored.damage().position()).isEqualTo(5);
      assertThat(stored.damage().last()).isTrue();
      store.cut(ROOM, 4);
      write(store, 5, 6);
      assertThat(store.read(ROOM)).isEqualTo(new Store.Stored(commands(1, 6), null));
    }
  }

  @Test
  void damageInTheMiddleIsNotTakenForTheEnd() throws SQLException {
    Path file = folder.resolve("journal.db");
    try (Store store = open(file)) {
      write(store, 1, 5);
    }
    change(file, "DELETE FROM record WHERE position = 3");
    try (Store store = open(file)) {
      Store.Damage damage = store.read(ROOM).damage();
      assertThat(damage.position()).isEqualTo(3);
      assertThat(damage.last()).isFalse();
      assertThat(damage.sentence()).contains(ROOM, "record 3", "missing");
    }
  }

  private static void change(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }

  /** What is on the disk after three batches, copied while the store still has them open. */
  private Path crashed(int synced, int torn) throws IOException {
    Path file = folder.resolve("live.db");
    Path copy = folder.resolve("crash.db");
    try (Store store = open(file)) {
      write(store, 1, synced);
      long before = Files.size(Path.of(file + WAL));
      write(store, synced + 1, synced + torn);
      Files.copy(file, copy);
      Files.copy(Path.of(file + WAL), Path.of(copy + WAL));
      assertThat(Files.size(Path.of(copy + WAL))).isGreaterThan(before);
      Files.writeString(folder.resolve("synced"), Long.toString(before));
    }
    return copy;
  }

  private void tear(Path crashed, int synced, int torn, int step) throws IOException {
    long before = Long.parseLong(Files.readString(folder.resolve("synced")));
    byte[] database = Files.readAllBytes(crashed);
    byte[] wal = Files.readAllBytes(Path.of(crashed + WAL));
    Path file = folder.resolve("torn.db");
    for (int length = (int) before; length <= wal.length; length += step) {
      Files.write(file, database);
      Files.write(Path.of(file + WAL), java.util.Arrays.copyOf(wal, length));
      try (Store store = open(file)) {
        int expected = length == wal.length ? synced + torn : synced;
        assertThat(store.read(ROOM))
            .as("torn at byte %d of %d", length, wal.length)
            .isEqualTo(new Store.Stored(commands(1, expected), null));
      }
    }
  }

  @Test
  void aWriteTornByACrashIsThereWholeOrNotAtAll() throws IOException {
    Path crashed = crashed(4, 3);
    long bytes = Files.size(Path.of(crashed + WAL));
    tear(crashed, 4, 3, 997);
    assertThat(bytes).isGreaterThan(997 * 2);
  }

  @Test
  @Tag("slow")
  void aWriteTornAtAnyByteIsThereWholeOrNotAtAll() throws IOException {
    tear(crashed(4, 3), 4, 3, 1);
  }

  @Test
  void aFlippedBitIsNeverReadAsARecord() throws IOException {
    Path file = folder.resolve("journal.db");
    int records = 40;
    try (Store store = open(file)) {
      write(store, 1, records);
    }
    byte[] whole = Files.readAllBytes(file);
    List<JournalRecord> all = commands(1, records);
    SplittableRandom random = new SplittableRandom(1);
    int noticed = 0;
    for (int i = 0; i < 300; i++) {
      Files.write(file, whole);
      Files.deleteIfExists(Path.of(file + WAL));
      flip(file, random.nextInt(whole.length), random.nextInt(8));
      try (Store store = open(file)) {
        Store.Stored stored = store.read(ROOM);
        assertThat(stored.records()).isEqualTo(all.subList(0, stored.records().size()));
        if (stored.records().size() < records) {
          noticed++;
        }
      } catch (StoreFailure e) {
        noticed++;
        assertThat(e).hasMessageContaining("journal.db");
      }
    }
    assertThat(noticed).isPositive();
  }

  private static void flip(Path file, int at, int bit) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      int old = bytes.read();
      bytes.seek(at);
      bytes.write(old ^ 1 << bit);
    }
  }
}
