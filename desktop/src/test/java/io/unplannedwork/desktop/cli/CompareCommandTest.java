package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two ways of playing a scenario, game for game on the same luck. */
@Tag("slow")
class CompareCommandTest {
  private static String line(String out, String name) {
    return out.lines().filter(line -> line.startsWith(name + " ")).findFirst().orElseThrow();
  }

  @Test
  void theSameWayTwiceDiffersInNothing() {
    String out = Ran.of("compare", "first-release", "siloed", "siloed", "--runs", "3").out();
    assertThat(line(out, "Company value")).matches(".* € 0 +0 of 3");
    assertThat(line(out, "Deployments")).matches(".* 0 +0 of 3");
  }

  @Test
  void theOtherWayIsComparedGameForGameWithWhatSimulateTellsOfIt() {
    String out =
        Ran.of("compare", "first-release", "siloed", "thin-slices", "--runs", "4", "--seed", "9")
            .out();
    String simulated =
        Ran.of(
                "simulate",
                "first-release",
                "--strategy",
                "thin-slices",
                "--runs",
                "4",
                "--seed",
                "9")
            .out();
    String[] told = line(simulated, "Deployments").split(" {2,}");
    String[] compared = line(out, "Deployments").split(" {2,}");
    assertThat(compared[2]).as("its mean").isEqualTo(told[1].trim());
    assertThat(compared[3]).as("many more deployments").startsWith("+");
    assertThat(compared[4]).isEqualTo("4 of 4");
    assertThat(out).contains("Games with all goals");
  }

  @Test
  void botsAloneAreAWayAndWhatIsNoStrategyIsTold() {
    Ran bots = Ran.of("compare", "lab/one-server", "bots", "bots", "--runs", "1");
    assertThat(bots.exit()).isEqualTo(Exit.DONE);
    Ran wrong = Ran.of("compare", "first-release", "siloed", "thin-slice", "--runs", "1");
    assertThat(wrong.exit()).isEqualTo(Exit.USAGE);
    assertThat(wrong.err()).contains("did you mean “thin-slices”?").doesNotContain("Exception");
  }
}
