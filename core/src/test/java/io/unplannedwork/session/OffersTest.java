package io.unplannedwork.session;

import static io.unplannedwork.session.TestShop.CIO;
import static io.unplannedwork.session.TestShop.DEV;
import static io.unplannedwork.session.TestShop.OPS;
import static io.unplannedwork.session.TestShop.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Rule;
import io.unplannedwork.session.rule.Rules;
import io.unplannedwork.sim.Sight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a decision says of itself: what can be chosen, what to expect, who must agree, why now. */
class OffersTest {
  private static Dealt dealt(Played played, SeatId seat, String decision) {
    return played.session.dealt(played.session.table().seat(seat)).stream()
        .filter(each -> each.offer().id().value().equals(decision))
        .findFirst()
        .orElseThrow();
  }

  private static Offer offer(Played played, SeatId seat, String decision) {
    return dealt(played, seat, decision).offer();
  }

  private static Played planWith(String... decisions) {
    Played played = Played.in(Phase.PLAN);
    for (String decision : decisions) {
      played.ok(Actor.FACILITATOR, new Command.DealDecision(new DecisionId(decision)));
    }
    return played;
  }

  private static List<String> ids(List<Offer.Option> options) {
    return options.stream().map(Offer.Option::id).toList();
  }

  @Test
  void nobodyIsSentHomeWhoIsThere() {
    Played played = planWith("lend");
    assertThat(ids(offer(played, DEV, "lend").targets())).containsExactly("keepers");
    played.company.lent.put(new PersonId("max"), TestShop.KEEPERS);
    assertThat(ids(offer(played, DEV, "lend").targets())).containsExactly("keepers", "home");
  }

  @Test
  void theLastOfATeamIsNotOfferedButWhoeverIsAwayIs() {
    Played played = planWith("lend");
    assertThat(ids(offer(played, DEV, "lend").options()))
        .containsExactlyInAnyOrder("ida", "max", "mia");
    played.company.lent.put(new PersonId("max"), TestShop.KEEPERS);
    played.company.lent.put(new PersonId("mia"), TestShop.KEEPERS);
    assertThat(ids(offer(played, DEV, "lend").options())).containsExactlyInAnyOrder("max", "mia");
  }

  @Test
  void anOptionExpectsEachMeasureOnce() {
    Played played = new Played();
    int options = 0;
    for (SeatSpec seat : played.session.seats()) {
      for (Rule rule : Rules.ALL) {
        for (Offer offer : rule.offers(played.session.table(), seat)) {
          List<Offer.Option> all = new ArrayList<>(offer.options());
          all.addAll(offer.targets());
          for (Offer.Option option : all) {
            options++;
            List<Measure> measures =
                option.leanings().stream().map(Offer.Leaning::measure).toList();
            assertThat(measures).as(offer.id() + " " + option.id()).doesNotHaveDuplicates();
          }
        }
      }
    }
    assertThat(options).isGreaterThan(100);
  }

  @Test
  void expectationsOfTheSameMeasureAreSummedAndWhatCancelsOutIsLeftOut() {
    Offer.Option option =
        new Offer.Option(
            "x",
            "",
            "",
            List.of(
                new Offer.Leaning(Measure.DEBT, 100),
                new Offer.Leaning(Measure.TRUST, 50),
                new Offer.Leaning(Measure.DEBT, -300),
                new Offer.Leaning(Measure.TRUST, -50),
                new Offer.Leaning(Measure.INCIDENTS, -800),
                new Offer.Leaning(Measure.INCIDENTS, -800)),
            null);
    assertThat(option.leanings())
        .containsExactly(
            new Offer.Leaning(Measure.DEBT, -200), new Offer.Leaning(Measure.INCIDENTS, -1000));
  }

  @Test
  void moreTimeForDebtIsExpectedToCostMoreFeatures() {
    Played played = planWith();
    List<Integer> expected = new ArrayList<>();
    for (String share : List.of("10", "20", "30", "40")) {
      expected.add(
          offer(played, DEV, "debtShare").option(share).orElseThrow().leanings().stream()
              .filter(leaning -> leaning.measure() == Measure.FEATURES_LIVE)
              .findFirst()
              .orElseThrow()
              .permille());
    }
    assertThat(expected).containsExactly(-100, -200, -300, -400);
  }

  @Test
  void onlyTheAnswerThatReachesIntoAnotherSiloNamesWhoMustAgree() {
    Played played = planWith();
    Offer rota = offer(played, OPS, "rota");
    assertThat(rota.mustAgree()).isNull();
    assertThat(rota.option("NOBODY").orElseThrow().mustAgree()).isNull();
    assertThat(rota.option("RUNNERS_AND_BUILDERS").orElseThrow().mustAgree()).isEqualTo(DEV);
    Offer practice = offer(played, CIO, "practice");
    assertThat(practice.mustAgree()).isNull();
    assertThat(practice.option("chat").orElseThrow().mustAgree()).isEqualTo(OPS);
    assertThat(practice.option("gold").orElseThrow().mustAgree()).isNull();
  }

  @Test
  void whereEveryOtherAnswerNeedsAYesTheDecisionSaysSo() {
    Played played = planWith("lend");
    assertThat(offer(played, OPS, "releaseDay").mustAgree()).isEqualTo(DEV);
    assertThat(offer(played, OPS, "releaseDay").option("SATURDAY").orElseThrow().mustAgree())
        .as("what holds already needs nobody's word")
        .isNull();
    assertThat(offer(played, DEV, "lend").mustAgree()).isEqualTo(OPS);
    assertThat(offer(played, DEV, "debtShare").mustAgree()).isNull();
  }

  @Test
  void everyDecisionHasAReasonOfItsOwn() {
    Played played = new Played();
    HashSet<String> reasons = new HashSet<>();
    for (Rule rule : Rules.ALL) {
      String reason = rule.reason(played.session.table());
      assertThat(reason).as(rule.name()).endsWith(".").doesNotContain("{").doesNotContain("null");
      assertThat(reasons.add(reason)).as(rule.name()).isTrue();
    }
  }

  @Test
  void aReasonFollowsTheStateOfTheCompany() {
    Played played = planWith();
    assertThat(dealt(played, OPS, "releaseDay").why()).contains("no change ready");
    for (int id = 20; id < 24; id++) {
      played.company.item(id, null, Sight.ItemState.WAITING_FOR_RELEASE, 0);
    }
    assertThat(dealt(played, OPS, "releaseDay").why()).contains("4 changes ready");
  }

  @Test
  void whatWasFeltStaysTheReason() {
    Played played = planWith("wipLimit");
    assertThat(dealt(played, DEV, "wipLimit").why()).isEqualTo("opened.dealt");
  }

  @Test
  void productPutsProjectsInOrderNextToPromises() {
    Played played = planWith();
    assertThat(ids(offer(played, PRODUCT, "promises").options()))
        .containsExactlyInAnyOrder("gifts", "vouchers", "#3", "returns");
  }
}
