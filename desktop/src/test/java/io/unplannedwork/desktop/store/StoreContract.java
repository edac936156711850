package io.unplannedwork.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.RoundEnd;
import io.unplannedwork.room.TokenHash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What every store has to do, whatever the database. */
abstract class StoreContract {
  static final String ROOM = "ABCD2345";

  /** The same database each time within a test, empty at its beginning. */
  abstract Database database();

  /** A connection beside the store's, to damage what it stored; the store is closed meanwhile. */
  abstract Connection behindItsBack() throws SQLException;

  private SqlStore open() {
    return new SqlStore(database());
  }

  static JournalRecord command(int number) {
    return new JournalRecord.Given(
        number * 10L,
        number,
        Actor.seat(new SeatId("dev")),
        new Command.Predict(number),
        "c" + number);
  }

  static List<JournalRecord> commands(int from, int to) {
    List<JournalRecord> records = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      records.add(command(i));
    }
    return records;
  }

  static void write(Store store, int from, int to) {
    List<Entry> entries = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      entries.add(new Entry(ROOM, i, command(i)));
    }
    store.write(entries);
  }

  /** A question to a connection, and the answer where a commit returns only once it is on disk. */
  record Asked(String question, String answer) {}

  abstract List<Asked> asksWhetherItSyncs();

  @Test
  void aCommitReturnsOnlyWhenItIsOnTheDisk() throws SQLException {
    try (Connection connection = database().connect();
        Statement statement = connection.createStatement()) {
      for (Asked asked : asksWhetherItSyncs()) {
        try (ResultSet row = statement.executeQuery(asked.question())) {
          assertThat(row.next()).isTrue();
          assertThat(row.getString(1)).as(asked.question()).isEqualTo(asked.answer());
        }
      }
    }
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
            new JournalRecord.Closed(
                90,
                new RoundEnd(
                    1,
                    "The “first” round",
                    2,
                    3,
                    List.of(new RoundEnd.Goal("Ship it", "FEATURES_LIVE", 7, 6, true)))),
            new JournalRecord.Ended(99, -1));
    try (Store store = open()) {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < records.size(); i++) {
        entries.add(new Entry(ROOM, i + 1, records.get(i)));
      }
      store.write(entries);
    }
    try (Store store = open()) {
      assertThat(store.read(ROOM)).isEqualTo(new Store.Stored(records, null));
    }
  }

  @Test
  void ofAGameUnderOtherRulesHowItsRoundsEndedIsReadAndNothingElseNeedBe() throws SQLException {
    JournalRecord closed = new JournalRecord.Closed(90, new RoundEnd(1, "One", 3, 3, List.of()));
    try (Store store = open()) {
      store.write(List.of(new Entry(ROOM, 1, command(1)), new Entry(ROOM, 2, command(2))));
      store.write(List.of(new Entry(ROOM, 3, closed), new Entry(ROOM, 4, command(4))));
    }
    try (Connection connection = behindItsBack()) {
      set(connection, 1, "opened\t2\t" + ROOM + "\t5\t4\t{\"words\":\"nobody knows any more\"}");
      set(connection, 2, "given\t0\t1\tSEAT\tdev\tc1\t{\"type\":\"Forgotten\"}");
    }
    try (Store store = open()) {
      assertThat(store.read(ROOM))
          .isEqualTo(
              new Store.Stored(List.of(new JournalRecord.OfOtherRules(2, ROOM), closed), null));
    }
  }

  private static void set(Connection connection, long position, String line) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE record SET line = ?, checksum = ? WHERE room = ? AND position = ?")) {
      update.setString(1, line);
      update.setLong(2, RecordLine.checksum(ROOM, position, line));
      update.setString(3, ROOM);
      update.setLong(4, position);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  @Test
  void onlyRoomsThatAreNotOverAreRunning() {
    try (Store store = open()) {
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
    try (Store store = open()) {
      write(store, 1, 3);
      write(store, 1, 5);
      assertThat(store.read(ROOM).records()).isEqualTo(commands(1, 5));
    }
  }

  @Test
  void aSecondHostIsKeptAwayFromTheSameFile() {
    try (Store first = open()) {
      write(first, 1, 1);
      assertThatThrownBy(() -> open())
          .isInstanceOf(StoreFailure.class)
          .hasMessageContaining("another host");
    }
  }

  @Test
  void aChangedRowIsNamedAndWhatCameBeforeItIsKept() throws SQLException {
    try (Store store = open()) {
      write(store, 1, 5);
    }
    change(
        "UPDATE record SET line = replace(line, '\"number\":5', '\"number\":6') WHERE position = 5");
    try (Store store = open()) {
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
    try (Store store = open()) {
      write(store, 1, 5);
    }
    change("DELETE FROM record WHERE position = 3");
    try (Store store = open()) {
      Store.Damage damage = store.read(ROOM).damage();
      assertThat(damage.position()).isEqualTo(3);
      assertThat(damage.last()).isFalse();
      assertThat(damage.sentence()).contains(ROOM, "record 3", "missing");
    }
  }

  @Test
  void aGameThatAnotherHostWentOnWithIsNotWrittenOver() {
    try (Store store = open()) {
      write(store, 1, 3);
      assertThatThrownBy(
              () -> store.write(List.of(new Entry(ROOM, 3, new JournalRecord.Reached(9)))))
          .isInstanceOf(StoreFailure.class)
          .hasMessageContaining("record 3", "another host");
      assertThat(store.read(ROOM)).isEqualTo(new Store.Stored(commands(1, 3), null));
    }
  }

  @Test
  void aRowWithAFlippedBitIsNoticedWhereverItIs() throws SQLException {
    int records = 30;
    try (Store store = open()) {
      write(store, 1, records);
    }
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 20; i++) {
      int position = 1 + random.nextInt(records);
      String line = RecordLine.write(command(position));
      int at = random.nextInt(line.length());
      String flipped =
          line.substring(0, at) + (char) (line.charAt(at) ^ 1) + line.substring(at + 1);
      set(position, flipped);
      try (Store store = open()) {
        Store.Stored stored = store.read(ROOM);
        assertThat(stored.records()).isEqualTo(commands(1, position - 1));
        assertThat(stored.damage().position()).isEqualTo(position);
        assertThat(stored.damage().last()).isEqualTo(position == records);
      }
      set(position, line);
    }
  }

  private void set(int position, String line) throws SQLException {
    try (Connection connection = behindItsBack();
        var update = connection.prepareStatement("UPDATE record SET line = ? WHERE position = ?")) {
      update.setString(1, line);
      update.setInt(2, position);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = behindItsBack();
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }
}
