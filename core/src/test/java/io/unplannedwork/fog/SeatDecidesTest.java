package io.unplannedwork.fog;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Viewer;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whoever chooses a seat is told what it decides. */
class SeatDecidesTest {
  @Test
  void eachSeatOfTheLobbyNamesTheDecisionsOfItsRoles() throws IOException {
    Map<String, String> decides = decides("first-release");
    assertThat(decides.get("development"))
        .startsWith("Decides: Features or debt · Limit on work in progress · Slices and batches");
    assertThat(decides.get("operations")).contains("Who is on call", "Approval of changes");
    assertThat(decides.get("operations")).doesNotContain("Features or debt");
    assertThat(decides.get("product"))
        .as("promises come in only later, and can be foreseen")
        .contains("Order of promises");
  }

  @Test
  void aLaboratorysOneDecisionIsNamedAndWhatItsCompanyLacksIsNot() throws IOException {
    assertThat(decides("lab/second-expert").values()).containsExactly("Decides: A second expert");
  }

  @Test
  void whatTheStoryBringsIsOnlyHintedAt() throws IOException {
    String product = decides("wheelbarrow").get("product");
    assertThat(product).endsWith("and more");
    assertThat(product).doesNotContain("Three dates, one team");
  }

  @Test
  void aSeatWithoutDecisionsIsToldThatItIsAsked() throws IOException {
    assertThat(decides("industry/bank").values())
        .contains("Decides nothing alone; must agree where others reach into its house");
  }

  private static Map<String, String> decides(String name) throws IOException {
    Path file = Path.of("..", "scenarios", name, "scenario.json");
    Scenario scenario = ScenarioJson.read(Files.readAllBytes(file)).scenario();
    List<Part> lobby = new Fog(Session.create(scenario, 1, 1, new EventLog())).view(Viewer.GUEST);
    Map<String, String> decides = new TreeMap<>();
    for (Part part : lobby) {
      if (part.body() instanceof Body.Chair chair) {
        decides.put(chair.id().value(), chair.decides().replace('\u00A0', ' '));
      }
    }
    return decides;
  }
}
