package io.unplannedwork.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db:5433/games?user=ann&password=hush",
        "postgresql://ann:hush@db:5433/games",
        "jdbc:postgresql://ann:hush@db:5433/games?sslmode=require"
      })
  void theNameOfADatabaseShowsNeitherUserNorPassword(String address) {
    Database database = Postgres.at(address, Map.of());
    assertThat(database.name()).isEqualTo("postgresql://db:5433/games").hasToString(database + "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql:games?password=hush",
        "postgresql://ann:hush@db:5433/",
        "postgresql://ann:hush@db:port/games",
        "postgresql://ann:hu sh@db/games"
      })
  void anAddressThatCannotBeReadIsRefusedWithoutShowingIt(String address) {
    assertThatThrownBy(() -> Postgres.at(address, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageContaining("jdbc:postgresql://")
        .hasMessageNotContaining("hu");
  }

  @Test
  void anythingElseIsAFile() {
    assertThat(Database.of("workshop.journal")).isInstanceOf(Database.File.class);
    assertThat(Database.of("jdbc:postgresql://db/games")).isInstanceOf(Postgres.class);
  }
}
