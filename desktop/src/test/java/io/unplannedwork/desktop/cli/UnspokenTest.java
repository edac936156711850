package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnspokenTest {
  @Test
  void noPasswordTokenOrCodeIsWrittenDownWithACommandLine() {
    for (List<String> arguments :
        List.of(
            List.of("host", "--database", "jdbc:postgresql://game:hush-hush@db.example/games"),
            List.of("host", "--database=postgresql://db.example/games?user=a&password=hush-hush"),
            List.of("doctor", "--database", "POSTGRESQL://game:hush-hush@db.example/games"),
            List.of("join", "http://192.168.1.20:8080/#7K2M9QXA&f=hush-hush"),
            List.of("join", "http://192.168.1.20:8080/", "--code", "hush-hush"),
            List.of("join", "http://192.168.1.20:8080/", "--code=hush-hush"))) {
      assertThat(Unspoken.line(arguments))
          .startsWith(arguments.get(0))
          .contains("…")
          .doesNotContain("hush-hush", "7K2M9QXA");
    }
  }

  @Test
  void everythingElseIsWrittenAsItWasTyped() {
    assertThat(Unspoken.line(List.of("host", "--port", "8123", "--scenario", "my/scenario")))
        .isEqualTo("host --port 8123 --scenario my/scenario");
  }
}
