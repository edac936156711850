package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.desktop.store.NeedsPostgres;
import io.unplannedwork.desktop.store.PostgresServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  @TempDir Path folder;

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private Ran doctor(int port, Path journal) {
    return Ran.of(
        "doctor",
        "--port",
        Integer.toString(port),
        "--bind",
        "127.0.0.1",
        "--journal",
        journal.toString());
  }

  @Test
  void aMachineThatCanHostIsFoundWell() throws IOException {
    Ran ran = doctor(free(), folder.resolve("games.journal"));
    assertThat(ran.out()).contains("ok    port", "ok    disk", "ok    clock", "ok    memory");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void aPortInUseIsWrongAndSaysWhatToDo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      Ran ran = doctor(taken.getLocalPort(), folder.resolve("games.journal"));
      assertThat(ran.out()).contains("WRONG port: " + taken.getLocalPort(), "--port");
      assertThat(ran.exit()).isEqualTo(Exit.ERRORS);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsWrong() throws IOException {
    Ran ran = doctor(free(), folder.resolve("missing").resolve("games.journal"));
    assertThat(ran.out()).contains("WRONG disk", "--journal");
    assertThat(ran.exit()).isEqualTo(Exit.ERRORS);
  }

  @Test
  void behindACertificateOrAProxyTheAddressesAreThoseThatPlayersOpen() throws IOException {
    Path keys = Files.writeString(folder.resolve("keys.p12"), "");
    String port = Integer.toString(free());
    Ran encrypted =
        Ran.of("doctor", "--port", port, "--bind", "127.0.0.1", "--keystore", keys.toString());
    assertThat(encrypted.out()).contains("players open https://127.0.0.1:" + port + "/");
    Ran behind = Ran.of("doctor", "--port", port, "--public-url", "https://game.example");
    assertThat(behind.out()).contains("players open https://game.example");
  }

  @Test
  @NeedsPostgres
  void aDatabaseIsExaminedAndSaysWhetherItNoticesADamagedDisk() throws IOException {
    String port = Integer.toString(free());
    String address = PostgresServer.running().address();
    Ran ran = Ran.of("doctor", "--port", port, "--bind", "127.0.0.1", "--database", address);
    assertThat(ran.out())
        .containsPattern("ok    database: PostgreSQL \\d+.*data checksums o(n|ff)");
    assertThat(ran.out()).doesNotContain("right-horse");
    String nowhere = "postgresql://game:secret-word@127.0.0.1:1/games";
    Ran missing = Ran.of("doctor", "--port", port, "--bind", "127.0.0.1", "--database", nowhere);
    assertThat(missing.out()).contains("WRONG database").doesNotContain("secret-word");
    assertThat(missing.exit()).isEqualTo(Exit.ERRORS);
  }
}
