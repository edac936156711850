package io.unplannedwork.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ActionId;
import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.Plain;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Rule;
import io.unplannedwork.session.rule.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The session around the real engine. */
class RealGameTest {
  /** Plays with random commands at random minutes. */
  private static RealGame played(long seed) {
    Random random = new Random(seed);
    RandomCommands commands = new RandomCommands(random);
    RealGame game = new RealGame(TestShop.scenario(), seed);
    for (int i = 0; i < 4000 && game.session.phase() != Phase.ENDED; i++) {
      game.give(commands.actor(), commands.command(game.session));
      if (game.session.phase() == Phase.RUN) {
        long goal = game.session.now() + random.nextInt(300);
        advance(game.session, goal, 1 + random.nextInt(20));
      }
    }
    return game;
  }

  /** To a minute, or to where the clock stops before. */
  private static void advance(Session session, long goal, int entries) {
    Phase phase = session.phase();
    Hold hold = session.hold();
    long before;
    do {
      before = session.now();
      session.advance(goal, entries);
    } while (session.phase() == phase
        && session.hold() == hold
        && session.now() < goal
        && session.now() > before);
  }

  @Test
  void theSameCommandsAtTheSameMinutesAreTheSameGame() {
    int decisions = 0;
    int rounds = 0;
    for (long seed = 1; seed <= 4; seed++) {
      RealGame live = played(seed);
      rounds += live.session.round();
      decisions +=
          live.events.stream()
              .filter(each -> each.event() instanceof GameEvent.DecisionTaken)
              .count();
      RealGame again = new RealGame(TestShop.scenario(), seed);
      for (RealGame.Given given : live.given) {
        while (again.session.now() < given.minute()) {
          advance(again.session, given.minute(), Integer.MAX_VALUE);
        }
        assertThat(again.session.now()).isEqualTo(given.minute());
        assertThat(again.give(given.actor(), given.command())).isEmpty();
      }
      if (live.session.phase() != Phase.ENDED) {
        advance(again.session, live.session.now(), 3);
      }
      assertThat(again.session.fingerprint()).isEqualTo(live.session.fingerprint());
      assertThat(again.events).isEqualTo(live.events);
    }
    assertThat(rounds).isGreaterThan(4);
    assertThat(decisions).isGreaterThan(20);
  }

  /** Dealing asks rules without having offers made; they must mean the same. */
  @Test
  void aRuleSaysThatItIsOfferedExactlyWhenItOffersItsDecision() {
    int offered = 0;
    int asked = 0;
    Random random = new Random(5);
    RandomCommands commands = new RandomCommands(random);
    RealGame game = new RealGame(TestShop.scenario(), 5);
    for (int i = 0; i < 400 && game.session.phase() != Phase.ENDED; i++) {
      game.give(commands.actor(), commands.command(game.session));
      advance(game.session, game.session.now() + random.nextInt(600), Integer.MAX_VALUE);
      Table table = game.session.table();
      for (SeatSpec seat : game.session.seats()) {
        for (Rule rule : table.rules().all()) {
          boolean found =
              rule.offers(table, seat).stream()
                  .anyMatch(offer -> offer.id().value().equals(rule.name()));
          assertThat(rule.isOffered(table, seat)).as(rule.name()).isEqualTo(found);
          offered += found ? 1 : 0;
          asked++;
        }
      }
    }
    assertThat(offered).isPositive().isLessThan(asked);
  }

  @Test
  void anotherSeedIsAnotherGame() {
    RealGame one = new RealGame(TestShop.scenario(), 1);
    RealGame two = new RealGame(TestShop.scenario(), 2);
    for (RealGame game : List.of(one, two)) {
      for (int i = 0; i < 4; i++) {
        game.endPhase();
      }
    }
    assertThat(one.session.fingerprint()).isNotEqualTo(two.session.fingerprint());
  }

  /** Every decision once, with an answer other than what holds, and what it changes. */
  @Test
  void everyDecisionChangesTheCompanyAndIsTheCauseOfIt() {
    RealGame game = new RealGame(TestShop.scenario(), 3);
    for (String decision :
        List.of(
            "promises",
            "debtShare",
            "wipLimit",
            "sliceAndBatch",
            "releaseDay",
            "approval",
            "rota",
            "respond",
            "lend",
            "expertServes",
            "practice",
            "stopTheLine")) {
      game.give(Actor.FACILITATOR, new Command.DealDecision(new DecisionId(decision)));
    }
    for (int i = 0; i < 3; i++) {
      game.endPhase();
    }
    game.pass(600);
    TreeSet<String> taken = new TreeSet<>();
    for (var seat : game.session.seats()) {
      for (Dealt dealt : game.session.dealt(seat)) {
        Offer offer = dealt.offer();
        if (taken.contains(offer.id().value())) {
          continue;
        }
        int before = game.events.size();
        long fingerprint = game.session.fingerprint();
        assertThat(game.give(seat.id(), new Command.Decide(offer.id(), other(offer))))
            .as(offer.id().value())
            .isEmpty();
        acceptAll(game);
        assertThat(game.session.fingerprint()).isNotEqualTo(fingerprint);
        List<Recorded> after = new ArrayList<>(game.events.subList(before, game.events.size()));
        long cause =
            after.stream()
                .filter(
                    each ->
                        each.event() instanceof io.unplannedwork.contract.GameEvent.DecisionTaken)
                .findFirst()
                .orElseThrow()
                .number();
        assertThat(after)
            .as(offer.id().value())
            .anyMatch(each -> each.cause() == cause && each.event() instanceof CompanyEvent);
        taken.add(offer.id().value());
      }
    }
    assertThat(taken).hasSize(12);
  }

  private static void acceptAll(RealGame game) {
    for (Proposal proposal : game.session.proposals()) {
      if (proposal.isOpen()) {
        assertThat(
                game.give(
                    proposal.to(), new Command.AnswerProposal(proposal.id(), Reply.ACCEPT, "")))
            .isEmpty();
      }
    }
  }

  private static Answer other(Offer offer) {
    return switch (offer.kind()) {
      case CHOOSE ->
          offer.options().stream()
              .map(option -> (Answer) new Answer.Choice(option.id()))
              .filter(answer -> !answer.equals(offer.current()))
              .findFirst()
              .orElseThrow();
      case RANK -> {
        List<String> ids = new ArrayList<>(offer.options().stream().map(Offer.Option::id).toList());
        java.util.Collections.reverse(ids);
        yield new Answer.Ranking(ids);
      }
      case NUMBER -> new Answer.Amount(2);
      case ASSIGN -> new Answer.Assignment("max", "keepers");
      case TOGGLE -> new Answer.Toggle(true);
      case TEXT -> new Answer.Words("words");
    };
  }

  @Test
  void everySeatHasADecisionInEveryPlanAndOnEveryMonday() {
    RealGame game = new RealGame(TestShop.scenario(), 5);
    int mondays = 0;
    while (game.session.phase() != Phase.ENDED) {
      if (game.session.phase() == Phase.RUN) {
        game.session.advance(game.session.to(), 10_000);
        if (game.session.hold() == Hold.MONDAY) {
          mondays++;
        }
        game.give(Actor.HOST, new Command.EndHold());
        if (game.session.phase() == Phase.RUN) {
          everybodyHasOne(game.session);
        }
      } else {
        game.endPhase();
        if (game.session.phase() == Phase.PLAN) {
          everybodyHasOne(game.session);
        }
      }
    }
    assertThat(mondays).isEqualTo(4);
  }

  private static void everybodyHasOne(Session session) {
    for (var seat : session.seats()) {
      SeatId id = seat.id();
      assertThat(session.dealt(seat)).as(id + " at " + session.now()).isNotEmpty();
    }
  }

  @Test
  void anActionCostsTimeInTheNextRoundAndThenHelps() {
    RealGame with = reviewed();
    ActionId debt = new ActionId("debt/shop");
    assertThat(with.give(TestShop.DEV, new Command.TakeAction(debt, TestShop.DEV))).isEmpty();
    RealGame without = reviewed();
    for (RealGame game : List.of(with, without)) {
      game.endPhase();
      game.endPhase();
      game.endPhase();
      game.endPhase();
      assertThat(game.session.phase()).isEqualTo(Phase.REVIEW);
    }
    assertThat(with.session.actions().past())
        .extracting(Actions.Followed::state)
        .containsExactly(Actions.State.DONE);
    assertThat(debt(with)).isLessThan(debt(without));
  }

  /** A game with little to do but its promises, at its first review, the causes named. */
  private static RealGame reviewed() {
    Scenario calm = Plain.with(TestShop.scenario(), "demand", List.of());
    RealGame game = new RealGame(calm, 5);
    while (game.session.phase() != Phase.REVIEW) {
      game.endPhase();
    }
    TestShop.SEATS.forEach(seat -> game.give(seat, new Command.NameCause("REWORKED")));
    return game;
  }

  private static int debt(RealGame game) {
    return game.session.sight().services().stream()
        .filter(row -> row.id().equals(TestShop.SHOP))
        .mapToInt(row -> row.debt().value())
        .sum();
  }
}
