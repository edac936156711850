package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unplannedwork.desktop.store.Nowhere;
import io.unplannedwork.room.Bots;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostTest {
  private final Host host =
      Host.start(new Host.Settings("127.0.0.1", 0), new Nowhere(), Bots.MINDS);
  private final Rooms.Open room = host.rooms().open(SmallCompany.scenario(), 7, 2);

  @AfterEach
  void stop() {
    host.close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + host.port() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private Socket socket(String... headers) {
    return new Socket(host.port(), headers);
  }

  private String hello() {
    return "{\"type\":\"hello\",\"code\":\"" + room.code() + "\",\"as\":\"seat\"}";
  }

  @Test
  void thePagesComeWithHeadersThatForbidInlineScripts() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<html").doesNotContain("<script>");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe"));
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Server")).isEmpty();
    HttpResponse<String> script = get("/js/main.js");
    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(script.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
  }

  @Test
  void browsersKeepNoPageBeyondTheHostItCameFrom() throws Exception {
    for (String path : List.of("/", "/js/main.js", "/css/seat.css")) {
      HttpResponse<String> page = get(path);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
    }
  }

  @Test
  void nothingButThePagesCanBeFetched() throws Exception {
    for (String path :
        new String[] {
          "/js/", "/nope", "/..%2f..%2fscenarios/", "/%2e%2e/%2e%2e/logback.xml", "/WEB-INF/web.xml"
        }) {
      assertThat(get(path).statusCode()).as(path).isBetween(400, 499);
    }
  }

  @Test
  void healthSaysHowMuchThereIsAndNoCode() throws Exception {
    HttpResponse<String> health = get("/health");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body())
        .contains("\"status\":\"ok\"", "\"rooms\":1")
        .doesNotContain(room.code());
  }

  @Test
  void theTrialSocketSendsBackWhatItGetsAndEnds() throws Exception {
    try (Socket trial = Socket.at(host.port(), "/test-socket")) {
      trial.say("first");
      assertThat(trial.hear("first")).isEqualTo("first");
      for (int i = 0; i < 120; i++) {
        trial.say("again");
      }
      assertThat(trial.closed()).isEqualTo(1000);
      assertThat(trial.count("again"::equals)).isEqualTo(119);
    }
    try (Socket trial = Socket.at(host.port(), "/test-socket")) {
      trial.say("x".repeat(2_000));
      assertThat(trial.closed()).isEqualTo(1009);
    }
  }

  @Test
  void metricsCountWhatHappensAndNameNobody() throws Exception {
    try (Socket socket = socket()) {
      socket.say(hello());
      socket.hear("\"update\"");
      socket.say("{\"type\":\"seat\",\"seat\":\"dev\",\"name\":\"Ann\"}");
      socket.hear("\"seated\"");
      socket.say("{\"type\":\"command\",\"id\":\"c1\",\"command\":{\"type\":\"Undo\"}}");
      socket.hear("\"refused\"");
      socket.say(
          "{\"type\":\"command\",\"id\":\"c2\",\"command\":{\"type\":\"Ready\",\"ready\":true}}");
      socket.hear("\"accepted\"");
      HttpResponse<String> metrics = get("/metrics");
      assertThat(metrics.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/openmetrics-text"));
      assertThat(metrics.body().lines())
          .contains(
              "unplanned_work_rooms 1",
              "unplanned_work_seats 2",
              "unplanned_work_seats_taken 1",
              "unplanned_work_sockets 1",
              "unplanned_work_commands_accepted_total 1",
              "unplanned_work_commands_refused_total 1",
              "unplanned_work_commit_failures_total 0")
          .endsWith("# EOF");
      assertThat(metrics.body()).doesNotContain(room.code(), "Ann");
      assertThat(number(metrics.body(), "unplanned_work_update_bytes_count")).isGreaterThan(1);
      assertThat(number(metrics.body(), "unplanned_work_update_bytes_sum")).isGreaterThan(200);
      assertThat(number(metrics.body(), "unplanned_work_commit_seconds_count")).isPositive();
      assertThat(number(metrics.body(), "unplanned_work_room_wait_seconds_count")).isPositive();
    }
  }

  private static double number(String metrics, String name) {
    return metrics
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void somebodyJoinsSitsDownCommandsAndIsAnswered() throws Exception {
    try (Socket socket = socket()) {
      socket.say(hello());
      assertThat(socket.hear("\"welcome\""))
          .contains("\"kind\":\"GUEST\"", "\"room\":\"" + room.code() + "\"", "Small company");
      assertThat(socket.hear("\"update\"")).contains("\"number\":1", "\"full\":true", "seat/dev");
      socket.say("{\"type\":\"seat\",\"seat\":\"dev\",\"name\":\"Ann\"}");
      assertThat(socket.hear("\"seated\"")).contains("\"seat\":\"dev\"", "\"token\":\"");
      socket.say("{\"type\":\"command\",\"id\":\"c1\",\"command\":{\"type\":\"Undo\"}}");
      assertThat(socket.hear("\"refused\""))
          .contains("\"id\":\"c1\"", "\"reason\":", "\"sentence\":\"");
      socket.say(
          "{\"type\":\"command\",\"id\":\"c2\",\"command\":{\"type\":\"Ready\",\"ready\":true}}");
      assertThat(socket.hear("\"accepted\"")).contains("\"id\":\"c2\"");
      socket.say("{\"type\":\"ping\"}");
      socket.hear("\"pong\"");
    }
  }

  @Test
  void aLowerCaseCodeWithConfusableLettersFindsTheRoom() throws Exception {
    String typed =
        room.code().toLowerCase(java.util.Locale.ROOT).replace('0', 'o').replace('1', 'l');
    try (Socket socket = socket()) {
      socket.say("{\"type\":\"hello\",\"code\":\"" + typed + "\",\"as\":\"seat\"}");
      socket.hear("\"welcome\"");
    }
  }

  @Test
  void aWrongCodeIsToldSoAndHungUpOn() throws Exception {
    try (Socket socket = socket()) {
      socket.say("{\"type\":\"hello\",\"code\":\"00000000\",\"as\":\"seat\"}");
      assertThat(socket.hear("REFUSED")).contains("no room with this code");
      assertThat(socket.closed()).isEqualTo(1008);
    }
  }

  @Test
  void aWrongFacilitatorsTokenIsHungUpOnAndTheRightOneIsNot() throws Exception {
    String hello =
        "{\"type\":\"hello\",\"code\":\"" + room.code() + "\",\"as\":\"facilitator\",\"token\":\"";
    try (Socket wrong = socket();
        Socket right = socket()) {
      wrong.say(hello + "guess\"}");
      wrong.hear("REFUSED");
      assertThat(wrong.closed()).isEqualTo(1008);
      right.say(hello + room.facilitator() + "\"}");
      assertThat(right.hear("\"welcome\"")).contains("FACILITATOR");
    }
  }

  @Test
  void aPageFromElsewhereMayNotOpenASocket() {
    assertThatThrownBy(() -> socket("Origin", "http://evil.example"))
        .hasRootCauseMessage("Unexpected HTTP response status code 403");
    try (Socket own = socket("Origin", "http://127.0.0.1:" + host.port())) {
      own.say(hello());
    }
  }

  @Test
  void whatIsNoMessageEndsThatConnectionAlone() throws Exception {
    try (Socket good = socket();
        Socket bad = socket()) {
      good.say(hello());
      good.hear("\"welcome\"");
      bad.say("{\"type\":\"hello\",\"code\":");
      assertThat(bad.hear("REFUSED")).contains("character");
      assertThat(bad.closed()).isEqualTo(1008);
      good.say("{\"type\":\"ping\"}");
      good.hear("\"pong\"");
    }
  }

  @Test
  void aMessageOverSixteenKilobytesEndsTheConnection() throws Exception {
    try (Socket socket = socket()) {
      socket.say(hello());
      socket.hear("\"welcome\"");
      socket.say("{\"type\":\"ping\",\"x\":\"" + "x".repeat(Peer.MOST_BYTES_IN) + "\"}");
      assertThat(socket.closed()).isEqualTo(1009);
    }
  }

  @Test
  void moreThanTwentyCommandsAtOnceAreRefusedNotDropped() throws Exception {
    try (Socket socket = socket()) {
      socket.say(hello());
      socket.hear("\"welcome\"");
      for (int i = 0; i < 150; i++) {
        socket.say("{\"type\":\"command\",\"id\":\"c" + i + "\",\"command\":{\"type\":\"Undo\"}}");
      }
      socket.say("{\"type\":\"ping\"}");
      socket.hear("\"pong\"");
      socket.hear("TOO_FAST");
      socket.hear("\"c149\"");
      socket.hear("\"c19\"");
      assertThat(socket.count(message -> message.contains("NOT_SEATED")))
          .isGreaterThanOrEqualTo(Peer.COMMANDS_A_SECOND);
    }
  }
}
