package io.unplannedwork.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store on PostgreSQL, which this test starts for itself. */
@NeedsPostgres
class PostgresStoreTest extends StoreContract {
  private final PostgresServer server = PostgresServer.running();

  @BeforeEach
  void empty() throws SQLException {
    try (Connection connection = behindItsBack();
        var statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS record");
      statement.execute("DROP TABLE IF EXISTS layout");
    }
  }

  @Override
  Database database() {
    return server.database();
  }

  @Override
  Connection behindItsBack() throws SQLException {
    return server.connect();
  }

  @Override
  List<Asked> asksWhetherItSyncs() {
    return List.of(new Asked("SHOW synchronous_commit", "on"), new Asked("SHOW fsync", "on"));
  }

  @Test
  void aWrongPasswordIsRefusedWithoutShowingIt() {
    Database wrong =
        Postgres.at(server.address("game", "hush-hush"), Map.of("PGPASSWORD", "unused"));
    assertThatThrownBy(() -> new SqlStore(wrong))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("127.0.0.1")
        .hasMessageContaining("password")
        .hasMessageNotContaining("hush-hush");
    assertThat(wrong.name() + wrong).doesNotContain("hush-hush");
  }

  @Test
  void aDatabaseThatIsGoneIsToldWithoutShowingARecord() {
    try (Store store = new SqlStore(database())) {
      write(store, 1, 1);
      server.stop();
      try {
        assertThatThrownBy(() -> write(store, 2, 3))
            .isInstanceOf(StoreFailure.class)
            .hasMessageNotContaining("Predict")
            .hasMessageNotContaining(ROOM)
            .hasMessageContaining("Does the database run");
      } finally {
        server.start();
      }
      write(store, 2, 3);
      assertThat(store.read(ROOM)).isEqualTo(new Store.Stored(commands(1, 3), null));
    }
  }
}
