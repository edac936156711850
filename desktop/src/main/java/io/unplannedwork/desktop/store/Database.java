package io.unplannedwork.desktop.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Where the journals are kept: a file of one's own, or a {@link Postgres} database. Both are opened
 * for one host alone, and a commit returns only when it is on disk.
 */
public interface Database {

  /** What it is called in messages; without passwords. */
  String name();

  /** What to look at when it cannot be used, as a sentence. */
  String hint();

  /** A connection with nothing but the settings made. */
  Connection connect() throws SQLException;

  /** An embedded SQLite file. */
  record File(Path path) implements Database {
    @Override
    public String name() {
      return path.toString();
    }

    @Override
    public String hint() {
      return "Is the disk full or read-only, the file damaged, or another host using it?";
    }

    @Override
    public Connection connect() throws SQLException {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path.toAbsolutePath());
      try (Statement statement = connection.createStatement()) {
        // exclusive: two hosts must not both go on with the same games
        statement.execute("PRAGMA locking_mode=EXCLUSIVE");
        statement.execute("PRAGMA journal_mode=WAL");
        statement.execute("PRAGMA synchronous=FULL");
        return connection;
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    }
  }

  /** A database by what a user names: a {@code postgresql:} address, or else a file. */
  static Database of(String named) {
    return named.startsWith("postgresql:") || named.startsWith("jdbc:postgresql:")
        ? Postgres.at(named, System.getenv())
        : new File(Path.of(named));
  }
}
