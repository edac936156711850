package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int why(String... arguments) {
    List<String> all = new ArrayList<>(List.of("why"));
    all.addAll(List.of(arguments));
    return Main.run(
        all.toArray(String[]::new),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String told() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aMeasureOpensToItsMakeUpAndToWhatMovedIt() {
    int exit = why("first-release", "--seed", "3", "--measure", "leadTime", "--round", "1");
    assertThat(said()).isEmpty();
    assertThat(exit).isZero();
    assertThat(told())
        .contains("Lead time\n", "middle: “", "The longest since the round began", "├─ ");
  }

  @Test
  void itIsToldForAnyMinuteAndAsASeatSeesIt() {
    String[] question = {
      "first-release", "--seed", "3", "--subject", "money", "--round", "1", "--at"
    };
    assertThat(why(with(question, "week 2 Thursday 15:00"))).isZero();
    assertThat(told()).startsWith("Thu 17 September, 15:00, round 1\n").contains("Wages: ");
    out.reset();
    assertThat(why(with(question, "2026-09-17 15:00", "--seat", "product"))).isZero();
    assertThat(told()).doesNotContain("Wages: ").contains("Ask ");
  }

  private static String[] with(String[] some, String... more) {
    List<String> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void eachDecisionIsHeldAgainstTheRoundWithoutIt() {
    assertThat(why("first-release", "--seed", "3", "--decisions", "--round", "1")).isZero();
    assertThat(told()).contains("without this decision ", "└─ ");
  }

  @Test
  void theAuditAnswersFourQuestionsByWhatWasDone() {
    assertThat(why("first-release", "--seed", "3", "--audit")).isZero();
    assertThat(told())
        .contains("Role or culture?", "deployments were taken out by", "Longest for another team")
        .containsPattern("└─ \\d of 4 answers are culture\n$");
  }

  @Test
  void whatCannotBeAskedIsSaidWithWhatWouldBeRight() {
    assertThat(why("first-release", "--measure", "leedTime")).isEqualTo(Exit.USAGE);
    assertThat(said()).contains("no measure “leedTime”", "LEAD_TIME");
    err.reset();
    assertThat(why("first-release", "--measure", "cash", "--at", "tomorrow")).isEqualTo(Exit.USAGE);
    assertThat(said()).contains("week 2 Thursday 15:00");
    err.reset();
    assertThat(why("first-release", "--measure", "cash", "--at", "2030-01-01 10:00"))
        .isEqualTo(Exit.USAGE);
    assertThat(said()).contains("goes from");
    err.reset();
    assertThat(why("first-release")).isEqualTo(Exit.USAGE);
    err.reset();
    assertThat(why("first-release", "--measure", "cash", "--seat", "cook")).isEqualTo(Exit.USAGE);
    assertThat(said()).contains("no seat “cook”");
  }
}
