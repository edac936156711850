package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unplannedwork.desktop.store.Nowhere;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.RoomSettings;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host's limits, met over real sockets; some spoken to byte by byte. */
class ClosedToStrangersTest {
  private static final int ANSWER_MILLIS = 30_000;
  private static final SocketLimits FEW =
      new SocketLimits(6, 4, Duration.ofMinutes(1), Duration.ofMinutes(1), 1 << 20);

  @TempDir Path folder;
  private Host host;
  private Rooms.Open room;

  @AfterEach
  void stop() {
    if (host != null) {
      host.close();
    }
  }

  private void start(Front front, SocketLimits limits) {
    host =
        Host.start(
            new Host.Settings(
                "127.0.0.1", 0, front, limits, RoomSettings.USUAL, Host.Telling.NOTHING_MORE),
            new Nowhere(),
            Bots.MINDS);
    room = host.rooms().open(SmallCompany.scenario(), 7, 2);
  }

  private void start() {
    start(Front.OPEN, SocketLimits.USUAL);
  }

  private String hello() {
    return "{\"type\":\"hello\",\"code\":\"" + room.code() + "\",\"as\":\"seat\"}";
  }

  /** Everything the host says to these bytes until it hangs up. */
  private String exchange(java.net.Socket socket, byte[] bytes) throws IOException {
    socket.setSoTimeout(ANSWER_MILLIS);
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    StringBuilder said = new StringBuilder();
    InputStream in = socket.getInputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        said.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
      }
    } catch (SocketException hungUp) {
      // what was said so far is what there is
    }
    return said.toString();
  }

  private String request(String first, String... headers) throws IOException {
    String text =
        first + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", host.port())) {
      return exchange(socket, text.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private String own() {
    return "Host: 127.0.0.1:" + host.port();
  }

  @Test
  void everyAnswerEvenAnErrorCarriesTheSafeHeaders() throws Exception {
    start();
    for (String answer :
        List.of(
            request("GET /", own()),
            request("GET /nope", own()),
            request("GET /health", own()),
            request("POST /", own(), "Content-Length: 0"),
            request("GET /ws", own()),
            request("GET /", "Host: evil.example"),
            request("GET /../../logback.xml", own()),
            request("GET /%2e%2e/logback.xml", own()))) {
      String head = answer.split("\r\n\r\n")[0];
      assertThat(head)
          .contains(
              "Content-Security-Policy: default-src 'none'; script-src 'self'",
              "frame-ancestors 'none'",
              "X-Content-Type-Options: nosniff",
              "Referrer-Policy: no-referrer")
          .doesNotContain("unsafe-inline", "Strict-Transport-Security", "Server:");
    }
  }

  @Test
  void nothingOutsideThePagesIsServedHoweverItsPathIsWritten() throws Exception {
    start();
    for (String path :
        List.of(
            "/../logback.xml",
            "/..%2flogback.xml",
            "/%2e%2e%2flogback.xml",
            "/js/..;/../../logback.xml",
            "/..\\logback.xml",
            "/%5c..%5clogback.xml",
            "/js//../../logback.xml",
            "/%c0%ae%c0%ae/logback.xml",
            "//etc/passwd",
            "/file:///etc/passwd",
            "/js/main.js%00.html",
            "/js/")) {
      String answer = request("GET " + path, own());
      assertThat(answer).as(path).doesNotContain(" 200 ", "<configuration>", "root:");
      assertThat(answer).as(path).startsWith("HTTP/1.1 4");
    }
  }

  @Test
  void aNameThatIsNotTheHostsOwnIsTurnedAway() throws Exception {
    start();
    assertThat(request("GET /", "Host: evil.example:" + host.port())).contains(" 421 ");
    assertThat(request("GET /", "Host: localhost:" + host.port())).contains(" 200 ");
    assertThat(request("GET /", own())).contains(" 200 ");
    assertThatThrownBy(
            () -> new Socket(host.port(), "Origin", "http://127.0.0.1.evil.example:" + host.port()))
        .hasRootCauseMessage("Unexpected HTTP response status code 403");
    assertThatThrownBy(() -> new Socket(host.port(), "Origin", "null"))
        .hasRootCauseMessage("Unexpected HTTP response status code 403");
  }

  @Test
  void behindAProxyThePublicAddressIsPrintedAndItsPagesMayComeIn() throws Exception {
    start(new Front(null, "https://game.example", Front.Proxy.NOT_TRUSTED), SocketLimits.USUAL);
    assertThat(host.addresses()).containsExactly("https://game.example/");
    assertThat(request("GET /", "Host: game.example")).contains(" 200 ");
    try (Socket own = new Socket(host.port(), "Origin", "https://game.example")) {
      own.say(hello()).hear("\"welcome\"");
    }
    assertThatThrownBy(() -> new Socket(host.port(), "Origin", "http://game.example"))
        .hasRootCauseMessage("Unexpected HTTP response status code 403");
  }

  @Test
  void socketsAreCountedPerAddressAndOverAll() throws Exception {
    start(Front.OPEN, FEW);
    fill(4);
    assertThatThrownBy(() -> new Socket(host.port()))
        .hasRootCauseMessage("Unexpected HTTP response status code 503");
  }

  @Test
  void onlyATrustedProxyIsBelievedWhoComes() throws Exception {
    start(Front.OPEN, FEW);
    fill(4, "X-Forwarded-For", "10.0.0.1");
    assertThatThrownBy(() -> new Socket(host.port(), "X-Forwarded-For", "10.0.0.2"))
        .hasRootCauseMessage("Unexpected HTTP response status code 503");
    host.close();

    start(new Front(null, "", Front.Proxy.TRUSTED), FEW);
    fill(4, "X-Forwarded-For", "10.0.0.9, 10.0.0.1");
    assertThatThrownBy(() -> new Socket(host.port(), "X-Forwarded-For", "10.0.0.8, 10.0.0.1"))
        .as("what the visitor made up before the proxy's own word counts nothing")
        .hasRootCauseMessage("Unexpected HTTP response status code 503");
    fill(2, "X-Forwarded-For", "10.0.0.2");
    assertThatThrownBy(() -> new Socket(host.port(), "X-Forwarded-For", "10.0.0.3"))
        .as("six are open over all")
        .hasRootCauseMessage("Unexpected HTTP response status code 503");
  }

  private void fill(int sockets, String... headers) throws InterruptedException {
    for (int i = 0; i < sockets; i++) {
      new Socket(host.port(), headers).say(hello()).hear("\"welcome\"");
    }
  }

  @Test
  void whoNeverSaysHelloIsHungUpOn() throws Exception {
    start(
        Front.OPEN,
        new SocketLimits(10, 10, Duration.ofSeconds(3), Duration.ofMinutes(1), 1 << 20));
    try (Socket quiet = new Socket(host.port());
        Socket polite = new Socket(host.port())) {
      polite.say(hello()).hear("\"welcome\"");
      assertThat(quiet.hear("REFUSED")).contains("too long");
      assertThat(quiet.closed()).isEqualTo(1008);
      polite.say("{\"type\":\"ping\"}").hear("\"pong\"");
    }
  }

  @Test
  void whoFallsSilentIsTakenForLost() throws Exception {
    start(
        Front.OPEN,
        new SocketLimits(10, 10, Duration.ofMinutes(9), Duration.ofSeconds(2), 1 << 20));
    try (Socket socket = new Socket(host.port())) {
      socket.say(hello());
      assertThat(socket.closed()).isIn(1001, 1006);
    }
  }

  @Test
  void binaryFramesWrongUtf8AndHugeFramesEndTheConnectionAlone() throws Exception {
    start();
    byte[][] bad = {
      RawSocket.frame(0x82, "{\"type\":\"ping\"}".getBytes(StandardCharsets.UTF_8)),
      RawSocket.frame(0x81, new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'}),
      RawSocket.frame(0x81, new byte[Peer.MOST_BYTES_IN + 1]),
      RawSocket.frame(0x8F, new byte[4]),
      RawSocket.frame(0xF1, new byte[4])
    };
    try (Socket good = new Socket(host.port())) {
      good.say(hello()).hear("\"welcome\"");
      for (byte[] one : bad) {
        try (java.net.Socket socket = RawSocket.upgraded(host.port())) {
          socket.setSoTimeout(ANSWER_MILLIS);
          socket.getOutputStream().write(one);
          assertThat(socket.getInputStream().read() & 0x0F)
              .as("a close is all that is said")
              .isEqualTo(8);
        }
      }
      good.say("{\"type\":\"ping\"}").hear("\"pong\"");
    }
  }

  @Test
  void deepAndHugeJsonIsRefusedAtItsFirstCharacters() throws Exception {
    start();
    for (String text :
        List.of(
            "[".repeat(10_000),
            "{\"a\":".repeat(2_000),
            "[" + "1,".repeat(5_000) + "1]",
            "{\"type\":\"hello\",\"code\":\"" + "x".repeat(5_000) + "\",\"as\":\"seat\"}",
            "{\"type\":\"hello\",\"code\":\"A\",\"as\":\"seat\",\"resume\":1e999999999}")) {
      try (Socket socket = new Socket(host.port())) {
        socket.say(text);
        socket.hear("REFUSED");
        assertThat(socket.closed()).isEqualTo(1008);
      }
    }
  }

  @Test
  void strangeNamesAreRefusedOrPassedOnAsPlainText() throws Exception {
    start();
    try (Socket socket = new Socket(host.port())) {
      socket.say(hello()).hear("\"welcome\"");
      for (String bad :
          List.of("a\\u0000b", "a\\u202Eb", "a\\u2066b", "\\u200b\\u200b", "x".repeat(41))) {
        socket.say("{\"type\":\"seat\",\"seat\":\"dev\",\"name\":\"" + bad + "\"}");
      }
      socket.say("{\"type\":\"seat\",\"seat\":\"dev\",\"name\":\"<b onclick=x>&amp;</b> 👩‍💻\"}");
      socket.hear("\"seated\"");
      assertThat(socket.count(message -> message.contains("NAME_NEEDED"))).isEqualTo(5);
      assertThat(socket.hear("👩‍💻")).contains("<b onclick=x>&amp;</b>");
    }
  }

  @Test
  void aFloodOfMessagesIsHungUpOn() throws Exception {
    start();
    ByteArrayOutputStream flood = new ByteArrayOutputStream();
    flood.writeBytes(RawSocket.frame(0x81, hello().getBytes(StandardCharsets.UTF_8)));
    byte[] ping =
        RawSocket.shortFrame(0x81, "{\"type\":\"ping\"}".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 20 * Peer.MESSAGES_A_SECOND; i++) {
      flood.writeBytes(ping);
    }
    boolean told = false;
    for (int i = 0; i < 5 && !told; i++) {
      told = isToldWhyItIsHungUpOn(flood.toByteArray());
    }
    assertThat(told).isTrue();
  }

  /**
   * False where what was on its way was lost, since the host hung up with more than that unread.
   */
  private boolean isToldWhyItIsHungUpOn(byte[] flood) throws Exception {
    try (java.net.Socket socket = RawSocket.upgraded(host.port())) {
      socket.setSoTimeout(ANSWER_MILLIS);
      Thread talker =
          new Thread(
              () -> {
                try {
                  socket.getOutputStream().write(flood);
                } catch (IOException e) {
                  // what the host said before it hung up is what counts
                }
              });
      talker.start();
      DataInputStream in = new DataInputStream(socket.getInputStream());
      int pongs = 0;
      Said said = Said.next(in);
      while (said.opcode() == 1 && !said.text().contains("REFUSED")) {
        pongs += said.text().contains("\"pong\"") ? 1 : 0;
        said = Said.next(in);
      }
      assertThat(said.text()).contains("Too many messages");
      assertThat(pongs).isBetween(Peer.MESSAGES_A_SECOND - 1, 20 * Peer.MESSAGES_A_SECOND - 1);
      Said last = Said.next(in);
      assertThat(last.opcode()).isEqualTo(8);
      assertThat(last.payload()).startsWith(1008 >> 8, 1008 & 0xFF);
      talker.join();
      return true;
    } catch (SocketException e) {
      return false;
    }
  }

  @Test
  void withAKeyStoreTheHostSpeaksTlsAndSaysToComeBackSo() throws Exception {
    Path keys = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "host",
                "-dname",
                "CN=host",
                "-storetype",
                "PKCS12",
                "-storepass",
                "correct horse",
                "-keystore",
                keys.toString())
            .redirectErrorStream(true)
            .start();
    keytool.getInputStream().readAllBytes();
    assertThat(keytool.waitFor()).isZero();
    assertThat(Files.exists(keys)).isTrue();
    Front.Certificate certificate = new Front.Certificate(keys, "correct horse");
    assertThat(certificate.toString()).doesNotContain("correct horse");
    start(new Front(certificate, "", Front.Proxy.NOT_TRUSTED), SocketLimits.USUAL);
    assertThat(host.addresses()).containsExactly("https://127.0.0.1:" + host.port() + "/");

    SSLContext trusting = SSLContext.getInstance("TLS");
    trusting.init(null, new TrustManager[] {new Trusting()}, null);
    try (SSLSocket socket =
        (SSLSocket) trusting.getSocketFactory().createSocket("127.0.0.1", host.port())) {
      String answer =
          exchange(
              socket,
              ("GET / HTTP/1.1\r\n" + own() + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.ISO_8859_1));
      assertThat(answer).contains(" 200 ", "Strict-Transport-Security: max-age=");
      assertThat(socket.getSession().getProtocol()).startsWith("TLSv1.");
    }
    HttpClient client = HttpClient.newBuilder().sslContext(trusting).build();
    assertThatThrownBy(
            () ->
                client
                    .newWebSocketBuilder()
                    .buildAsync(
                        URI.create("ws://127.0.0.1:" + host.port() + "/ws"),
                        new java.net.http.WebSocket.Listener() {})
                    .join())
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void aWrongKeyStorePasswordOrPublicAddressIsSaidSo() throws Exception {
    Path keys = folder.resolve("keys.p12");
    byte[] noise = new byte[200];
    new Random(1).nextBytes(noise);
    Files.write(keys, noise);
    assertThatThrownBy(
            () ->
                start(
                    new Front(
                        new Front.Certificate(keys, "secret-word"), "", Front.Proxy.NOT_TRUSTED),
                    SocketLimits.USUAL))
        .isInstanceOf(Host.HostFailure.class)
        .hasMessageContaining("key store")
        .hasMessageNotContaining("secret-word");
    for (String url : List.of("game.example", "ftp://x", "https://x/y", "https://x/?a", "::")) {
      assertThatThrownBy(() -> new Front(null, url, Front.Proxy.NOT_TRUSTED))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("https://game.example");
    }
  }

  private static final class Trusting implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
