package io.unplannedwork.session;

import static io.unplannedwork.session.Played.choose;
import static io.unplannedwork.session.Played.reply;
import static io.unplannedwork.session.TestShop.CIO;
import static io.unplannedwork.session.TestShop.DEV;
import static io.unplannedwork.session.TestShop.OPS;
import static io.unplannedwork.session.TestShop.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.measure.Bonus;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.Order;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemesAndPairsTest {
  private static final String SHARED =
      """
      [
        {"id": "own", "title": "Each for their own"},
        {"id": "shared", "title": "Shared goals", "bonuses": [
          {"role": "DEVELOPMENT", "full": 1000, "parts": [
            {"measure": "OUTAGE_MINUTES", "weight": 1000, "none": 600, "all": 0}]},
          {"role": "OPERATIONS", "full": 1000, "parts": [
            {"measure": "VALUE_EARNED", "weight": 1000, "none": 0, "all": 100000}]}]}
      ]
      """;

  private static final String DECISIONS =
      """
      [
        {"id": "paid-for", "title": "What we pay for", "question": "By what?", "roles": ["CIO"],
         "opens": {"plan": 1, "run": 1}, "once": false, "current": "own", "urgency": 90,
         "options": [
           {"id": "own", "does": [{"scheme": "own"}]},
           {"id": "shared", "does": [{"scheme": "shared"}]}]},
        {"id": "one-table", "title": "One table", "question": "Together?",
         "roles": ["DEVELOPMENT", "OPERATIONS"], "opens": {"plan": 1, "run": 1},
         "once": false, "current": "apart", "urgency": 90,
         "options": [
           {"id": "apart", "does": [{"part": {"role": "DEVELOPMENT", "with": "OPERATIONS"}}]},
           {"id": "together", "does": [{"pair": {"role": "DEVELOPMENT", "with": "OPERATIONS",
             "people": ["max", "rob"], "hours": 3}}]}]}
      ]
      """;

  /** The test's shop, its second round without goals: a scenario's goals have ids of their own. */
  private static Scenario shop() {
    String written = ScenarioJson.write(TestShop.scenario());
    int second = written.lastIndexOf("\"goals\"");
    int end = written.indexOf(']', second) + 1;
    String read =
        "{\"schemes\": "
            + SHARED
            + ", \"decisions\": "
            + DECISIONS
            + ","
            + written.substring(1, second)
            + "\"goals\": []"
            + written.substring(end);
    var reading =
        ScenarioJson.read(read.replace("\"decisions\":[],", "").replace("\"schemes\":[],", ""));
    assertThat(reading.report("shop")).isEmpty();
    return reading.scenario();
  }

  private static Played in(Phase phase) {
    Played played = new Played(shop());
    played.goTo(phase);
    if (phase == Phase.RUN) {
      played.pastMonday();
    }
    return played;
  }

  private static List<Measure> paidFor(Played played, SeatId seat) {
    return played.session.bonuses(played.session.table().seat(seat)).stream()
        .flatMap(bonus -> bonus.parts().stream())
        .map(Bonus.Part::spec)
        .map(spec -> spec.measure())
        .toList();
  }

  private static <B extends Body> List<B> seen(Played played, Viewer viewer, Class<B> kind) {
    Fog fog = new Fog(played.session);
    fog.refresh();
    return fog.view(viewer).stream()
        .map(Part::body)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Test
  void aSchemeThatIsPlannedHoldsFromThatRoundOn() {
    Played played = in(Phase.PLAN);
    played.ok(CIO, choose("paid-for", "shared"));
    assertThat(paidFor(played, OPS)).containsExactly(Measure.OUTAGE_MINUTES);
    played.goTo(Phase.RUN);
    assertThat(paidFor(played, OPS)).containsExactly(Measure.VALUE_EARNED);
    assertThat(paidFor(played, DEV)).containsExactly(Measure.OUTAGE_MINUTES);
  }

  @Test
  void L8_aSchemeChosenInTheMidstOfARoundHoldsFromTheNext() {
    Played played = in(Phase.RUN);
    played.ok(CIO, choose("paid-for", "shared"));
    assertThat(paidFor(played, OPS)).containsExactly(Measure.OUTAGE_MINUTES);
    assertThat(seen(played, Viewer.seat(OPS), Body.Scheme.class).get(0).next())
        .contains("Shared goals");
    played.goTo(Phase.REVIEW);
    assertThat(paidFor(played, OPS)).containsExactly(Measure.OUTAGE_MINUTES);
    played.goTo(Phase.BRIEFING);
    assertThat(paidFor(played, OPS)).containsExactly(Measure.VALUE_EARNED);
  }

  @Test
  void aRoleThatASchemeLeavesOutIsPaidAsAtTheStart() {
    Played played = in(Phase.PLAN);
    played.ok(CIO, choose("paid-for", "shared"));
    played.goTo(Phase.RUN);
    assertThat(paidFor(played, PRODUCT)).containsExactly(Measure.FEATURES_LIVE);
  }

  @Test
  void whatOthersArePaidForTheCioSeesAndTheSilosDoNot() {
    Played played = in(Phase.PLAN);
    Body.Scheme whole = seen(played, Viewer.seat(CIO), Body.Scheme.class).get(0);
    Body.Scheme own = seen(played, Viewer.seat(OPS), Body.Scheme.class).get(0);
    assertThat(whole.rows().stream().map(Body.PaidFor::seat)).containsExactly(PRODUCT, OPS);
    assertThat(own.rows().stream().map(Body.PaidFor::seat)).containsExactly(OPS);
    assertThat(own.hidden()).isNotEmpty();
    assertThat(seen(played, Viewer.PROJECTOR, Body.Scheme.class).get(0).rows()).isEmpty();
    played.goTo(Phase.REVIEW);
    assertThat(seen(played, Viewer.seat(OPS), Body.Scheme.class).get(0).rows())
        .as("in the review the fog is lifted")
        .hasSize(2);
  }

  private static Played paired(Phase phase) {
    Played played = in(phase);
    played.ok(DEV, choose("one-table", "together"));
    assertThat(played.session.proposals().get(0).to()).isEqualTo(OPS);
    played.ok(OPS, reply(1, Reply.ACCEPT));
    return played;
  }

  @Test
  void itTakesBothToPairWhicheverAsks() {
    Played played = in(Phase.PLAN);
    played.ok(OPS, choose("one-table", "together"));
    assertThat(played.session.proposals().get(0).to()).isEqualTo(DEV);
    played.goTo(Phase.RUN);
    assertThat(played.session.table().pacts().all()).isEmpty();
  }

  @Test
  void L11_pairedLeadersNeedNoSecondSignatureAndBothSeeWhatWasDecided() {
    Played played = paired(Phase.RUN);
    played.ok(OPS, choose("rota", "RUNNERS_AND_BUILDERS"));
    assertThat(played.last(GameEvent.DecisionTaken.class).decision().value()).isEqualTo("rota");
    Proposal second = played.session.proposals().get(1);
    assertThat(second.state()).isEqualTo(Proposal.State.ACCEPTED);
    assertThat(seen(played, Viewer.seat(DEV), Body.Proposal.class).get(1).why())
        .contains("second signature");
    assertThat(
            seen(played, Viewer.seat(PRODUCT), Body.Chair.class).stream()
                .filter(chair -> chair.id().equals(OPS))
                .map(Body.Chair::pairedWith))
        .containsExactly(DEV);
  }

  @Test
  void nobodyElseDecidesWithoutBeingAgreedTo() {
    Played played = paired(Phase.PLAN);
    played.goTo(Phase.RUN);
    played.pastMonday();
    assertThat(played.session.table().pacts().joins(DEV, OPS)).isTrue();
    assertThat(played.session.table().pacts().joins(DEV, PRODUCT)).isFalse();
    assertThat(played.session.table().pacts().joins(CIO, OPS)).isFalse();
  }

  @Test
  void everyWeekItCostsBothOfThemHours() {
    Played played = paired(Phase.PLAN);
    played.goTo(Phase.RUN);
    played.pastMonday();
    assertThat(played.company.orders.stream().map(FakeCompany.Given::order))
        .contains(
            new Order.TakeHours(new PersonId("max"), null, 180, "The two heads, at one table"),
            new Order.TakeHours(new PersonId("rob"), null, 180, "The two heads, at one table"));
    long first = hours(played);
    played.session.advance(played.session.now() + 8 * 1440, 10_000);
    assertThat(hours(played)).isEqualTo(2 * first);
  }

  private static long hours(Played played) {
    return played.company.orders.stream()
        .filter(given -> given.order() instanceof Order.TakeHours)
        .count();
  }

  @Test
  void eitherEndsItAlone() {
    Played played = paired(Phase.RUN);
    played.ok(OPS, choose("one-table", "apart"));
    assertThat(played.last(GameEvent.LeadersParted.class).why()).isEqualTo("pair.parted");
    played.ok(OPS, choose("rota", "RUNNERS_AND_BUILDERS"));
    assertThat(played.session.proposals().get(1).isOpen()).isTrue();
  }

  @Test
  void itEndsByItselfWhereTrustIsGone() {
    Played played = paired(Phase.PLAN);
    played.company.trustNow = 100;
    played.goTo(Phase.RUN);
    played.pastMonday();
    assertThat(played.last(GameEvent.LeadersParted.class).why()).isEqualTo("pair.trust");
    assertThat(hours(played)).isZero();
    played.refused(DEV, choose("one-table", "apart"), RefusalReason.ALREADY_SO);
  }
}
