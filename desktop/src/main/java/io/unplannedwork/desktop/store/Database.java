package io.unplannedwork.desktop.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Where the journals are kept: a file of one's own, or a PostgreSQL database. Both are opened for
 * one host alone, and a commit returns only when it is on disk.
 */
public sealed interface Database {

  /** What it is called in messages; without passwords. */
  String name();

  /** A connection with nothing but the settings made. */
  Connection connect() throws SQLException;

  /** An embedded SQLite file. */
  record File(Path path) implements Database {
    @Override
    public String name() {
      return path.toString();
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

  /** {@code jdbc:postgresql://host/database?user=…} or {@code postgresql://…}. */
  record Postgres(String url) implements Database {
    /** Any number of our own; the lock that keeps a second host away. */
    private static final long LOCK = 0x554e504c57L;

    @Override
    public String name() {
      return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public Connection connect() throws SQLException {
      String jdbc = url.startsWith("jdbc:") ? url : "jdbc:" + url;
      Connection connection = DriverManager.getConnection(jdbc);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET synchronous_commit TO on");
        try (ResultSet locked =
            statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
          if (!locked.next() || !locked.getBoolean(1)) {
            throw new SQLException("another host has this database open");
          }
        }
        return connection;
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    }

    @Override
    public String toString() {
      return name();
    }
  }

  /** A database by what a user names: a {@code postgresql:} address, or else a file. */
  static Database of(String named) {
    return named.startsWith("postgresql:") || named.startsWith("jdbc:postgresql:")
        ? new Postgres(named)
        : new File(Path.of(named));
  }
}
