package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryCommandTest {
  private static final String[] FIRST_WEEKS = {
    "story", "first-release", "--seed", "3", "--strategy", "siloed", "--from", "2026-09-07 09:00"
  };

  private static Ran told(String until) {
    String[] all = java.util.Arrays.copyOf(FIRST_WEEKS, FIRST_WEEKS.length + 2);
    all[FIRST_WEEKS.length] = "--until";
    all[FIRST_WEEKS.length + 1] = until;
    return Ran.of(all);
  }

  @Test
  void releasesAndOutagesAreToldByDaysAndTimesAndEverydayWorkIsNot() {
    Ran ran = told("2026-09-13 23:59");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.out())
        .startsWith("### Monday, 7 September\n")
        .containsPattern("(?m)^- \\*\\*\\d\\d:\\d\\d\\*\\* ")
        .containsPattern("Release \\d+ with \\d+ changes? began: ")
        .doesNotContain("began work on", "14 September");
  }

  @Test
  void thereIsNoStoryBackwardsAndNothingIsSaidOfNothing() {
    Ran backwards = told("2026-09-01 09:00");
    assertThat(backwards.exit()).isEqualTo(Exit.USAGE);
    assertThat(backwards.err()).contains("--from is after --until");
    Ran nothing =
        Ran.of(
            "story", "first-release", "--from", "2030-01-01 00:00", "--until", "2030-01-02 00:00");
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.err()).contains("Nothing worth telling");
  }
}
