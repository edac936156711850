package io.unplannedwork.desktop.store;

import io.unplannedwork.room.JournalRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Journals in an SQL database: one row a record, with its checksum. */
public final class SqlStore implements Store {
  /** The version of the tables. */
  private static final String LAYOUT = "1";

  private final Database database;
  private Connection connection;

  /**
   * Opens a database and lays its tables out where they are missing.
   *
   * @throws StoreFailure when it cannot be used, with what to do
   */
  public SqlStore(Database database) {
    this.database = database;
    attempt("opened", this::connection);
  }

  @Override
  public synchronized void write(List<Entry> entries) {
    attempt(
        "written",
        () -> {
          Connection open = connection();
          try (PreparedStatement insert =
              open.prepareStatement(
                  "INSERT INTO record (room, position, line, checksum) VALUES (?, ?, ?, ?)"
                      + " ON CONFLICT (room, position) DO NOTHING")) {
            for (Entry entry : entries) {
              String line = RecordLine.write(entry.record());
              insert.setString(1, entry.room());
              insert.setLong(2, entry.position());
              insert.setString(3, line);
              insert.setLong(4, RecordLine.checksum(entry.room(), entry.position(), line));
              insert.addBatch();
            }
            int[] added = insert.executeBatch();
            for (int i = 0; i < added.length; i++) {
              if (added[i] == 0) {
                requireSame(open, entries.get(i));
              }
            }
            open.commit();
          }
          return null;
        });
  }

  /** What is there already must be what we wrote before, not what another host wrote meanwhile. */
  private static void requireSame(Connection open, Entry entry) throws SQLException {
    try (PreparedStatement select =
        open.prepareStatement("SELECT checksum FROM record WHERE room = ? AND position = ?")) {
      select.setString(1, entry.room());
      select.setLong(2, entry.position());
      try (ResultSet row = select.executeQuery()) {
        String line = RecordLine.write(entry.record());
        if (!row.next()
            || row.getLong(1) != RecordLine.checksum(entry.room(), entry.position(), line)) {
          throw new SQLException(
              "record "
                  + entry.position()
                  + " of a game is there already and differs: another host has gone on with it;"
                  + " stop this one");
        }
      }
    }
  }

  @Override
  public synchronized List<String> running() {
    return attempt(
        "read",
        () -> {
          List<String> rooms = new ArrayList<>();
          try (Statement select = connection().createStatement();
              ResultSet row =
                  select.executeQuery(
                      "SELECT r.room, r.line FROM record r JOIN (SELECT room, MAX(position) AS last"
                          + " FROM record GROUP BY room) m"
                          + " ON r.room = m.room AND r.position = m.last ORDER BY r.room")) {
            while (row.next()) {
              if (!RecordLine.isEnd(row.getString(2))) {
                rooms.add(row.getString(1));
              }
            }
          }
          connection().commit();
          return rooms;
        });
  }

  @Override
  public synchronized List<String> rooms() {
    return attempt(
        "read",
        () -> {
          List<String> rooms = new ArrayList<>();
          try (Statement select = connection().createStatement();
              ResultSet row =
                  select.executeQuery("SELECT DISTINCT room FROM record ORDER BY room")) {
            while (row.next()) {
              rooms.add(row.getString(1));
            }
          }
          connection().commit();
          return rooms;
        });
  }

  @Override
  public synchronized Stored read(String room) {
    return attempt(
        "read",
        () -> {
          try (PreparedStatement select =
              connection()
                  .prepareStatement(
                      "SELECT position, line, checksum FROM record WHERE room = ?"
                          + " ORDER BY position")) {
            select.setString(1, room);
            try (ResultSet row = select.executeQuery()) {
              Stored stored = read(room, row);
              connection().commit();
              return stored;
            }
          }
        });
  }

  private Stored read(String room, ResultSet row) throws SQLException {
    List<JournalRecord> records = new ArrayList<>();
    long position = 1;
    String what = null;
    boolean last = true;
    while (row.next()) {
      String wrong = wrong(room, position, row, records, what == null);
      if (what == null) {
        what = wrong;
        position += wrong == null ? 1 : 0;
      } else if (wrong == null) {
        last = false;
      }
    }
    return new Stored(records, what == null ? null : new Damage(room, position, what, last));
  }

  /** What is wrong with a row, or null; a good one is added where {@code wanted}. */
  private String wrong(
      String room, long expected, ResultSet row, List<JournalRecord> records, boolean wanted)
      throws SQLException {
    long position = row.getLong(1);
    String line = row.getString(2);
    if (line == null || row.getLong(3) != RecordLine.checksum(room, position, line)) {
      return "its checksum does not fit its text";
    }
    if (!wanted) {
      return null;
    }
    if (position != expected) {
      return "it is missing; the next one is record " + position;
    }
    boolean other = !records.isEmpty() && records.get(0) instanceof JournalRecord.OfOtherRules;
    if (other && !RecordLine.outlivesRules(line)) {
      return null; // in words of other rules, which this version need not know
    }
    try {
      records.add(RecordLine.read(line));
      return null;
    } catch (IllegalArgumentException e) {
      return "it cannot be read (" + e.getMessage() + ")";
    }
  }

  @Override
  public synchronized void cut(String room, long position) {
    attempt(
        "written",
        () -> {
          try (PreparedStatement delete =
              connection().prepareStatement("DELETE FROM record WHERE room = ? AND position > ?")) {
            delete.setString(1, room);
            delete.setLong(2, position);
            delete.executeUpdate();
            connection().commit();
          }
          return null;
        });
  }

  @Override
  public synchronized void close() {
    disconnect();
  }

  /** The connection, opened anew after a failure. */
  private Connection connection() throws SQLException {
    if (connection == null) {
      Connection fresh = database.connect();
      try (Statement statement = fresh.createStatement()) {
        fresh.setAutoCommit(false);
        statement.execute(
            "CREATE TABLE IF NOT EXISTS layout (version VARCHAR(8) NOT NULL PRIMARY KEY)");
        statement.execute(
            "CREATE TABLE IF NOT EXISTS record (room VARCHAR(16) NOT NULL, position BIGINT NOT"
                + " NULL, line TEXT NOT NULL, checksum BIGINT NOT NULL, PRIMARY KEY (room,"
                + " position))");
        statement.execute(
            "INSERT INTO layout (version) SELECT '"
                + LAYOUT
                + "' WHERE NOT EXISTS (SELECT 1 FROM layout)");
        fresh.commit();
        checkLayout(statement);
        fresh.commit();
        connection = fresh;
      } catch (SQLException e) {
        fresh.close();
        throw e;
      }
    }
    return connection;
  }

  private static void checkLayout(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT version FROM layout")) {
      if (!row.next() || !LAYOUT.equals(row.getString(1))) {
        throw new SQLException(
            "its tables have layout " + row.getString(1) + ", this version knows layout " + LAYOUT);
      }
    }
  }

  private void disconnect() {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        // it is given up in any case
      }
      connection = null;
    }
  }

  private interface Work<T> {
    T run() throws SQLException;
  }

  private <T> T attempt(String verb, Work<T> work) {
    try {
      return work.run();
    } catch (SQLException failure) {
      disconnect();
      // of a batch the first exception shows the record, which is for nobody who reads messages
      SQLException e = failure.getNextException() == null ? failure : failure.getNextException();
      throw new StoreFailure(
          "The journal "
              + database.name()
              + " cannot be "
              + verb
              + ": "
              + e.getMessage()
              + ". "
              + database.hint(),
          e);
    }
  }
}
