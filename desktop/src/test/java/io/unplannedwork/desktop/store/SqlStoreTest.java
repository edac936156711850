package io.unplannedwork.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unplannedwork.room.JournalRecord;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlStoreTest extends StoreContract {
  private static final String WAL = "-wal";

  @TempDir Path folder;

  private SqlStore open(Path file) {
    return new SqlStore(new Database.File(file));
  }

  @Override
  Database database() {
    return new Database.File(folder.resolve("journal.db"));
  }

  @Override
  Connection behindItsBack() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
  }

  @Override
  List<Asked> asksWhetherItSyncs() {
    return List.of(new Asked("PRAGMA synchronous", "2"), new Asked("PRAGMA journal_mode", "wal"));
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedByName() throws IOException {
    Path file = folder.resolve("journal.db");
    Files.writeString(file, "this is a letter, not a database\n".repeat(100));
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("journal.db");
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

  /** Thousands of stores are opened and closed: in memory, where the system has a folder there. */
  private void tear(Path crashed, int synced, int torn, int step) throws IOException {
    Path memory = Path.of("/dev/shm");
    Path place = Files.createTempDirectory(Files.isWritable(memory) ? memory : folder, "torn");
    try {
      tear(crashed, place.resolve("torn.db"), synced, torn, step);
    } finally {
      try (Stream<Path> left = Files.walk(place)) {
        left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private void tear(Path crashed, Path file, int synced, int torn, int step) throws IOException {
    long before = Long.parseLong(Files.readString(folder.resolve("synced")));
    byte[] database = Files.readAllBytes(crashed);
    byte[] wal = Files.readAllBytes(Path.of(crashed + WAL));
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
