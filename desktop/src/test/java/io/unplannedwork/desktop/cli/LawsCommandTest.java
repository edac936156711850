package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.scenario.Parameter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LawsCommandTest {
  @Test
  void everyParameterIsPrintedWithItsDefaultAndItsSource() {
    Ran ran = Ran.of("laws");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    for (Parameter parameter : Parameter.values()) {
      assertThat(ran.out()).contains("    " + parameter + " = " + parameter.standard() + " (");
      assertThat(ran.out()).contains(parameter.unit(), parameter.source());
    }
  }

  @Test
  void oneLawIsPrintedByItself() {
    Ran ran = Ran.of("laws", "change-failure", "--markdown");
    assertThat(ran.out()).contains("## Failing changes", "`CHANGE_FAILURE_SIZE`", "CHANGE_FAILURE");
    assertThat(ran.out()).doesNotContain("SWITCHING_COST");
  }

  @Test
  void oneParameterIsPrintedByItselfUnderItsLaw() {
    Ran ran = Ran.of("laws", "switching_cost");
    assertThat(ran.out()).startsWith("SWITCHING: ").contains("SWITCHING_COST = 170", "Tregubov");
    assertThat(ran.out()).doesNotContain("SWITCHING_STRETCH");
  }

  @Test
  void asJsonItIsJson() {
    Ran ran = Ran.of("laws", "--json");
    assertThat(ran.out()).contains("\"name\": \"DEBT_SPEED\"");
    long names = ran.out().lines().filter(line -> line.contains("{\"name\": ")).count();
    assertThat(names).isEqualTo(Arrays.stream(Parameter.values()).count());
    // No scenario, but read to its end: only keys are at fault.
    assertThat(ScenarioJson.read(ran.out()).report("laws")).doesNotContain("comma", "quote");
  }

  @Test
  void aLawThatIsNoneGetsASuggestion() {
    Ran ran = Ran.of("laws", "debts");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("“debts”", "DEBT");
  }
}
