package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.measure.ToilRanking;
import io.unplannedwork.sim.Order;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which chore is the worst is counted, and doing away with that one frees most. */
class ToilTest {
  /** Two kinds of chores for two people: printers are the longer of the two, keys the more. */
  private static Firm desk() {
    return new Firm()
        .team("desk", "ops")
        .stage("care", "desk", "")
        .stage("build", "desk", "")
        .service("shop", "desk", "desk", "")
        .person("dina", "desk", List.of("care", "build"), "shop")
        .person("dirk", "desk", List.of("care", "build"), "shop")
        .part("demand", chore("keys"), 240, 30)
        .part("demand", chore("printers"), 480, 240);
  }

  private static String chore(String id) {
    return "{\"id\": \""
        + id
        + "\", \"type\": \"UNPLANNED_WORK\", \"titles\": [\""
        + id
        + "\"], \"arrivals\": {\"exponential\": %d}, \"effort\": {\"care\": {\"exponential\": %d}}}";
  }

  /** Two weeks of a person go into doing away with three quarters of a chore. */
  private static Order automate(String stream) {
    return new Order.Automate(
        "No more " + stream,
        new TeamId("desk"),
        4800,
        new StreamId(stream),
        null,
        null,
        Permille.of(750));
  }

  /** The company from the fortieth day to the hundredth. */
  private static List<ToilRanking.Row> later(Order... orders) {
    Firm firm = desk().open(4);
    firm.order(orders).live(40);
    ToilRanking toil = new ToilRanking();
    firm.listen(toil);
    firm.live(60);
    return toil.rows();
  }

  private static long minutes(List<ToilRanking.Row> rows) {
    return rows.stream().mapToLong(ToilRanking.Row::minutes).sum();
  }

  @Test
  void B28_theRankingNamesTheWorstChoreAndAutomatingThatOneFreesMost() {
    List<ToilRanking.Row> before = later();
    assertThat(before).extracting(row -> row.kind().stream().value()).startsWith("printers");
    assertThat(before.get(0).times())
        .as("it is not the one that comes most often")
        .isLessThan(before.get(1).times());

    long worst = minutes(later(automate("printers")));
    long other = minutes(later(automate("keys")));
    assertThat(worst).isLessThan(other / 2);
    assertThat(other).isLessThan(minutes(before));
  }

  @Test
  void whatWasCountedBeforeIsNotCountedAgain() {
    Firm firm = desk().open(4);
    ToilRanking toil = new ToilRanking();
    firm.listen(toil);
    firm.live(30);
    long first = minutes(toil.rows());
    toil.again();
    assertThat(toil.rows()).isEmpty();
    firm.live(30);
    assertThat(minutes(toil.rows())).isBetween(first / 2, 2 * first);
  }
}
