package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jar as a user has it, on every Java of this machine that it must run on. */
@Tag("slow")
class JarTest {
  private static final Path JAR = Path.of("target", "unplanned-work.jar").toAbsolutePath();
  private static final int OLDEST = 17;

  @TempDir Path folder;

  @BeforeAll
  static void theJarIsBuilt() {
    assumeTrue(Files.exists(JAR), "There is no " + JAR + "; mvn package builds it.");
  }

  /** The Java that runs this test, and one of each other version from 17 on. */
  static List<Path> javas() throws IOException {
    TreeMap<Integer, Path> javas = new TreeMap<>();
    Path folder = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> homes = Files.list(folder)) {
        homes.sorted().forEach(home -> javas.putIfAbsent(feature(home), home));
      }
    }
    javas.put(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    return javas.tailMap(OLDEST).values().stream().map(home -> home.resolve("bin/java")).toList();
  }

  private static int feature(Path home) {
    try {
      if (!Files.isExecutable(home.resolve("bin/java"))) {
        return 0;
      }
      return Files.readAllLines(home.resolve("release")).stream()
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private Process start(Path java, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(java.toString(), "-jar", JAR.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("DISPLAY");
    builder.environment().remove("WAYLAND_DISPLAY");
    return builder.start();
  }

  private Ran run(Path java, String... args) throws Exception {
    Process process = start(java, args);
    CompletableFuture<String> err =
        CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
    String out = all(process.getInputStream());
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ran(process.exitValue(), out, err.get());
  }

  private static String all(InputStream stream) {
    try {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("javas")
  void theVersionIsTheJarsOwnAndNothingAlarmingIsSaid(Path java) throws Exception {
    Ran ran = run(java, "--version");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).matches("(?s)Unplanned Work \\d+\\.\\d+\\.\\d+.*\nrules \\d+\nJava .*");
    assertThat(ran.err()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("javas")
  void theHelpIsPrinted(Path java) throws Exception {
    Ran ran = run(java, "--help");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("Usage: java -jar unplanned-work.jar", "simulate", "host");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void everyJavaSimulatesTheSameBytes() throws Exception {
    Map<String, Path> outputs = new TreeMap<>();
    for (Path java : javas()) {
      Ran ran = run(java, "simulate", "lab/one-server", "--runs", "2", "--format", "json");
      assertThat(ran.err()).isEmpty();
      assertThat(ran.exit()).isZero();
      outputs.put(ran.out(), java);
    }
    assertThat(outputs).hasSize(1);
    assertThat(outputs.keySet().iterator().next()).contains("\"scenario\": \"one-server\"");
  }

  @ParameterizedTest
  @MethodSource("javas")
  void withoutADisplayTheGameIsHostedAndThePageIsServed(Path java) throws Exception {
    Process process = start(java);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String address =
          out.lines()
              .filter(line -> line.contains("http://"))
              .map(line -> line.substring(line.indexOf("http://")))
              .findFirst()
              .orElseThrow();
      URI local = URI.create("http://127.0.0.1:" + URI.create(address).getPort() + "/");
      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(local).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("<title>");
    } finally {
      process.toHandle().destroy(); // unlike Process.destroy this leaves its output readable
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as("told to stop, it ended by itself").isZero();
    assertThat(all(process.getErrorStream()))
        .contains("There is no display here")
        .doesNotContain("WARNING", "Exception");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("unplanned-work.journal");
    }
  }
}
