package io.unplannedwork.desktop.store;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.postgresql.Driver;

/**
 * A PostgreSQL database, 15 or newer. One host at a time: it holds an advisory lock. Nothing this
 * class says or throws shows the password.
 */
public final class Postgres implements Database {
  /** Any number of our own; the lock that keeps a second host away. */
  private static final long LOCK = 0x554e504c57L;

  /** Host, and port if any. */
  private static final Pattern PLACE =
      Pattern.compile("(\\w[\\w.-]*|\\[[0-9a-fA-F:.]+\\])(:[0-9]{1,5})?");

  private static final int LOCK_TRIES = 20;

  private static final String EXAMPLE = "jdbc:postgresql://db.example:5432/games";

  private final String name;
  private final String url;
  private final Properties properties = new Properties();

  private Postgres(String name, String url) {
    this.name = name;
    this.url = url;
  }

  /**
   * A database by its address, {@code jdbc:postgresql://host:port/database} with or without {@code
   * jdbc:}. User and password may stand in front of the host ({@code user:password@host}), behind a
   * question mark ({@code ?user=…&password=…}), or in {@code PGUSER} and {@code PGPASSWORD}.
   *
   * @throws IllegalArgumentException with a sentence, when it is no such address
   */
  public static Postgres at(String address, Map<String, String> environment) {
    try {
      String plain = address.startsWith("jdbc:") ? address.substring("jdbc:".length()) : address;
      URI uri = URI.create(plain);
      String place = uri.getRawAuthority();
      if (place == null || uri.getPath().length() < 2) {
        throw new IllegalArgumentException();
      }
      place = place.substring(place.lastIndexOf('@') + 1);
      if (!PLACE.matcher(place).matches()) {
        throw new IllegalArgumentException(); // the driver would log what it takes for a port
      }
      String bare = "postgresql://" + place + uri.getRawPath();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      Properties parsed = Driver.parseURL("jdbc:" + bare + query, new Properties());
      if (parsed == null) {
        throw new IllegalArgumentException();
      }
      Postgres database = new Postgres(bare, "jdbc:" + bare + query);
      // a network that swallows everything is noticed, too
      database.properties.put("connectTimeout", "5");
      database.properties.put("socketTimeout", "10");
      database.properties.put("tcpKeepAlive", "true");
      database.properties.put("logServerErrorDetail", "false");
      database.properties.put("ApplicationName", "unplanned-work");
      String user = uri.getUserInfo() == null ? "" : uri.getUserInfo();
      int colon = user.indexOf(':');
      database.set(
          "user", parsed, colon < 0 ? user : user.substring(0, colon), "PGUSER", environment);
      database.set(
          "password",
          parsed,
          colon < 0 ? "" : user.substring(colon + 1),
          "PGPASSWORD",
          environment);
      return database;
    } catch (IllegalArgumentException e) {
      // the cause would show the address, and with it the password
      throw new IllegalArgumentException(
          "The database's address cannot be read; it looks like " + EXAMPLE + " .");
    }
  }

  /** A setting from the query wins over one before the host, and that over the environment. */
  private void set(
      String key,
      Properties query,
      String typed,
      String variable,
      Map<String, String> environment) {
    String value = typed.isEmpty() ? environment.getOrDefault(variable, "") : typed;
    if (query.getProperty(key) == null && !value.isEmpty()) {
      properties.put(key, value);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String hint() {
    return "Does the database run, do user and password fit, or is another host using it?";
  }

  @Override
  public Connection connect() throws SQLException {
    Connection connection = new Driver().connect(url, properties);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET synchronous_commit TO on");
      lock(statement);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * What database this is, and whether it notices a damaged disk by itself: our own checksums tell
   * a changed row, its page checksums tell a damaged file.
   *
   * @throws StoreFailure when it cannot be used, with what to do
   */
  public String examine() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT current_setting('server_version'), current_setting('data_checksums')")) {
      row.next();
      return "PostgreSQL "
          + row.getString(1)
          + " at "
          + name
          + (row.getString(2).equals("on")
              ? ", data checksums on"
              : ", data checksums off: pg_checksums --enable lets it notice a damaged disk");
    } catch (SQLException e) {
      throw new StoreFailure(name + " cannot be used: " + e.getMessage() + ". " + hint(), e);
    }
  }

  /** A server takes a moment to notice that whoever held the lock has gone. */
  private static void lock(Statement statement) throws SQLException {
    for (int i = 0; i < LOCK_TRIES; i++) {
      try (ResultSet locked = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
        if (locked.next() && locked.getBoolean(1)) {
          return;
        }
      }
      statement.execute("SELECT pg_sleep(0.1)");
    }
    throw new SQLException("another host has this database open");
  }

  @Override
  public String toString() {
    return name;
  }
}
