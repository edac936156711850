package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
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
}
