package io.unplannedwork.bot;

import static io.unplannedwork.bot.Office.ask;
import static io.unplannedwork.bot.Office.choose;
import static io.unplannedwork.bot.Office.decision;
import static io.unplannedwork.bot.Office.leaning;
import static io.unplannedwork.bot.Office.option;
import static io.unplannedwork.bot.Office.possible;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BotTest {
  private static final Body.Option OFTEN =
      option("often", leaning(Measure.DEPLOYMENTS, 600), leaning(Measure.NIGHT_PAGES, 500));
  private static final Body.Option NEVER =
      option("never", leaning(Measure.DEPLOYMENTS, -600), leaning(Measure.NIGHT_PAGES, -500));

  @Test
  void L8_theSameOptionIsTakenOrLeftAsTheBonusSays() {
    Body.Decision release = choose("releaseDay", null, OFTEN, NEVER);

    assertThat(decided(new Office().paidFor(Measure.DEPLOYMENTS).with("decision/1", release)))
        .containsExactly(new Answer.Choice("often"));
    assertThat(decided(new Office().paidFor(Measure.NIGHT_PAGES).with("decision/1", release)))
        .containsExactly(new Answer.Choice("never"));
  }

  @Test
  void whatHoldsNowIsLeftAloneWhereNothingIsToBeGained() {
    Body.Decision release = choose("releaseDay", "often", OFTEN, NEVER);

    assertThat(decided(new Office().paidFor(Measure.DEPLOYMENTS).with("decision/1", release)))
        .isEmpty();
  }

  @Test
  void whatCannotBeChosenNowIsPassedOverForTheNextBest() {
    Body.Option barred =
        new Body.Option("often", "often", "", OFTEN.leanings(), null, "A test comes before it.");
    Body.Option rarely = option("rarely", leaning(Measure.DEPLOYMENTS, 200));
    Office office = new Office().paidFor(Measure.DEPLOYMENTS);

    assertThat(decided(office.with("decision/1", choose("practice", null, barred, rarely, NEVER))))
        .containsExactly(new Answer.Choice("rarely"));
  }

  @Test
  void onceItsPartPaysAllTheBotThinksOfTheCompany() {
    Body.Decision release = choose("releaseDay", "often", OFTEN, NEVER);
    Body.BonusPart sated = new Body.BonusPart(Measure.DEPLOYMENTS, "", 0, 10, 0, 300, 1000, 0);
    Office office =
        new Office()
            .paid(sated)
            .goal(Measure.DEPLOYMENTS, 2, 12)
            .trust(900)
            .with("decision/1", choose("releaseDay", "never", OFTEN, NEVER));
    Office hungry =
        new Office()
            .paid(new Body.BonusPart(Measure.DEPLOYMENTS, "", 5, 10, 0, 1000, 500, 0))
            .goal(Measure.DEPLOYMENTS, 2, 12)
            .trust(900)
            .with("decision/1", release);

    assertThat(decided(office)).containsExactly(new Answer.Choice("often"));
    assertThat(decided(hungry)).containsExactly(new Answer.Choice("never"));
  }

  @Test
  void trustMakesABotCareForTheCompanysGoals() {
    Body.Decision share =
        choose(
            "debtShare",
            "none",
            option("none"),
            option(
                "some",
                leaning(Measure.SEVERE_INCIDENTS, -500),
                leaning(Measure.FEATURES_LIVE, -150)));

    assertThat(
            decided(
                new Office()
                    .paidFor(Measure.FEATURES_LIVE)
                    .goal(Measure.SEVERE_INCIDENTS, 3, 1)
                    .trust(50)
                    .with("decision/1", share)))
        .isEmpty();
    assertThat(
            decided(
                new Office()
                    .paidFor(Measure.FEATURES_LIVE)
                    .goal(Measure.SEVERE_INCIDENTS, 3, 1)
                    .trust(950)
                    .with("decision/1", share)))
        .containsExactly(new Answer.Choice("some"));
  }

  @Test
  void aProposalThatHurtsIsRefusedWithTheMeasureItCosts() {
    Command.AnswerProposal answer =
        replied(
            Temper.STEADY,
            new Office()
                .paidFor(Measure.DEPLOYMENTS)
                .proposal(1, leaning(Measure.DEPLOYMENTS, -500)));

    assertThat(answer.reply()).isEqualTo(Reply.REFUSE);
    assertThat(answer.why())
        .isEqualTo(
            "It would cost me: I expect fewer deployments, and 100 % of my bonus hangs on that."
                + " It stands at 0 %.");
  }

  @Test
  void theSameProposalIsAcceptedUnderAnotherScheme() {
    Command.AnswerProposal answer =
        replied(
            Temper.STEADY,
            new Office()
                .paidFor(Measure.NIGHT_PAGES)
                .proposal(
                    1, leaning(Measure.DEPLOYMENTS, -500), leaning(Measure.NIGHT_PAGES, -300)));

    assertThat(answer.reply()).isEqualTo(Reply.ACCEPT);
    assertThat(answer.why()).contains("night pages");
  }

  @Test
  void whatItCannotAgreeToItCountersWithTheNearestItCanLiveWith() {
    Office office =
        new Office()
            .paidFor(Measure.DEPLOYMENTS)
            .proposal(
                1,
                List.of(
                    ask(
                        "releaseDay",
                        possible("daily", leaning(Measure.DEPLOYMENTS, 900)),
                        possible("weekly", leaning(Measure.DEPLOYMENTS, -40)),
                        possible("never", leaning(Measure.DEPLOYMENTS, -900)))),
                leaning(Measure.DEPLOYMENTS, -500));

    Command.CounterProposal counter = countered(Temper.STEADY, office);
    assertThat(counter.answer()).isEqualTo(new Answer.Choice("weekly"));
    assertThat(counter.also()).isNull();
    assertThat(counter.why()).contains("fewer deployments", "100 %");
  }

  @Test
  void whereNoOtherAnswerWillDoItWantsSomethingInReturn() {
    Office office =
        new Office()
            .paidFor(Measure.DEPLOYMENTS)
            .proposal(
                1,
                List.of(
                    ask("releaseDay", possible("never", leaning(Measure.DEPLOYMENTS, -900))),
                    ask(
                        "approval",
                        possible("board", leaning(Measure.DEPLOYMENTS, -100)),
                        possible("peer", leaning(Measure.DEPLOYMENTS, 480)))),
                leaning(Measure.DEPLOYMENTS, -500));

    Command.CounterProposal counter = countered(Temper.STEADY, office);
    assertThat(counter.answer()).isEqualTo(new Answer.Choice("monthly"));
    assertThat(counter.also().decision().value()).isEqualTo("approval");
    assertThat(counter.also().answer()).isEqualTo(new Answer.Choice("peer"));
  }

  @Test
  void aCounterOfferIsTakenWhenItIsBetterThanNothingAndRefusedWithANumberWhenNot() {
    Office good = new Office().paidFor(Measure.DEPLOYMENTS);
    Office bad = new Office().paidFor(Measure.DEPLOYMENTS);
    good.countered(1, leaning(Measure.DEPLOYMENTS, 100));
    bad.countered(1, leaning(Measure.DEPLOYMENTS, -100));

    assertThat(replied(Temper.STEADY, good).reply()).isEqualTo(Reply.ACCEPT);
    assertThat(replied(Temper.STEADY, bad).reply()).isEqualTo(Reply.REFUSE);
    assertThat(replied(Temper.STEADY, bad).why()).contains("100 %");
  }

  @Test
  void whomItTrustsTooLittleItDoesNotBargainWithAndSaysHowLittle() {
    Office wary =
        new Office()
            .paidFor(Measure.DEPLOYMENTS)
            .trust(200)
            .proposal(
                1,
                List.of(ask("releaseDay", possible("weekly", leaning(Measure.DEPLOYMENTS, 10)))),
                leaning(Measure.DEPLOYMENTS, -50));

    Command.AnswerProposal answer = replied(Temper.STEADY, wary);
    assertThat(answer.reply()).isEqualTo(Reply.REFUSE);
    assertThat(answer.why()).contains("20 %");
  }

  @Test
  void theStubbornRefuseMoreThanTheBold() {
    int[] refused = new int[Temper.values().length];
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 400; i++) {
      int permille = random.nextInt(-200, 200);
      for (Temper temper : Temper.values()) {
        Office office =
            new Office()
                .paidFor(Measure.DEPLOYMENTS)
                .proposal(1, leaning(Measure.DEPLOYMENTS, permille));
        if (replied(temper, office).reply() == Reply.REFUSE) {
          refused[temper.ordinal()]++;
        }
      }
    }

    assertThat(refused[Temper.STUBBORN.ordinal()])
        .isGreaterThan(refused[Temper.CAUTIOUS.ordinal()]);
    assertThat(refused[Temper.CAUTIOUS.ordinal()]).isGreaterThan(refused[Temper.STEADY.ordinal()]);
    assertThat(refused[Temper.STEADY.ordinal()]).isGreaterThan(refused[Temper.BOLD.ordinal()]);
    assertThat(refused[Temper.BOLD.ordinal()]).isPositive();
  }

  @Test
  void trustLengthensPatience() {
    Office trusting =
        new Office()
            .paidFor(Measure.DEPLOYMENTS)
            .trust(900)
            .proposal(1, leaning(Measure.DEPLOYMENTS, -80));
    Office wary =
        new Office()
            .paidFor(Measure.DEPLOYMENTS)
            .trust(200)
            .proposal(1, leaning(Measure.DEPLOYMENTS, -80));

    assertThat(replied(Temper.STEADY, trusting).reply()).isEqualTo(Reply.ACCEPT);
    assertThat(replied(Temper.STEADY, wary).reply()).isEqualTo(Reply.REFUSE);
  }

  @Test
  void onlyARefusalThatHurtsTheGoalsIsOverruledAndOnceARound() {
    Bot bot = new Bot(Temper.STEADY, 1);
    Office office =
        new Office()
            .as(Role.CIO)
            .trust(600)
            .goal(Measure.PROMISES_KEPT, 0, 1)
            .refused(1, leaning(Measure.NIGHT_PAGES, -700))
            .refused(2, leaning(Measure.PROMISES_KEPT, 700))
            .refused(3, leaning(Measure.PROMISES_KEPT, 700));

    assertThat(replies(bot.think(office.view())))
        .singleElement()
        .satisfies(
            answer -> {
              assertThat(answer.proposal().value()).isEqualTo(2);
              assertThat(answer.reply()).isEqualTo(Reply.OVERRULE);
              assertThat(answer.why()).contains("The goal");
            });
    assertThat(replies(bot.think(office.view()))).isEmpty();
  }

  @Test
  void nobodyIsOverruledWhereTrustIsNearlyGone() {
    Office office =
        new Office()
            .as(Role.CIO)
            .trust(100)
            .goal(Measure.PROMISES_KEPT, 0, 1)
            .refused(2, leaning(Measure.PROMISES_KEPT, 900));

    assertThat(replies(new Bot(Temper.BOLD, 1).think(office.view()))).isEmpty();
  }

  @Test
  void aDecisionIsTakenOnceAPlanAndAgainWhenTheRoundTurns() {
    Bot bot = new Bot(Temper.STEADY, 1);
    Body.Decision release = choose("releaseDay", null, OFTEN, NEVER);
    Office office = new Office().paidFor(Measure.DEPLOYMENTS).with("decision/1", release);

    assertThat(answers(bot.think(office.view()))).hasSize(1);
    assertThat(answers(bot.think(office.view()))).isEmpty();
    assertThat(answers(bot.think(office.in(Phase.RUN).view()))).hasSize(1);
    assertThat(answers(bot.think(office.at(SimTime.DAY).view()))).isEmpty();
    assertThat(answers(bot.think(office.at(SimTime.WEEK).view()))).hasSize(1);
    assertThat(answers(bot.think(office.round(2).in(Phase.PLAN).view()))).hasSize(1);
  }

  @Test
  void anIncidentIsAnsweredOnce() {
    Bot bot = new Bot(Temper.STEADY, 1);
    Office office =
        new Office()
            .in(Phase.RUN)
            .paidFor(Measure.DEPLOYMENTS)
            .with("decision/respond", choose("respond/3", null, OFTEN, NEVER));

    assertThat(answers(bot.think(office.view()))).hasSize(1);
    assertThat(answers(bot.think(office.at(SimTime.WEEK).view()))).isEmpty();
  }

  @Test
  void readyComesLastAndOnlyWhereSomebodyWaits() {
    Bot bot = new Bot(Temper.STEADY, 1);
    Office office =
        new Office()
            .paidFor(Measure.DEPLOYMENTS)
            .with("decision/1", choose("releaseDay", null, OFTEN, NEVER));
    List<Command> plan = bot.think(office.view());

    assertThat(plan).hasSize(2).last().isEqualTo(new Command.Ready(true));
    assertThat(bot.think(office.in(Phase.RUN).view())).doesNotContain(new Command.Ready(true));
    assertThat(bot.think(office.held(Body.Hold.MONDAY).view())).contains(new Command.Ready(true));
    assertThat(bot.think(office.ready().view())).isEmpty();
  }

  @Test
  void aPredictionLeansOnTheGoalAndIsMadeOnce() {
    Office office =
        new Office()
            .goal(Measure.FEATURES_LIVE, 0, 100)
            .with("prediction", new Body.Prediction("?", "", 1, null, Measure.FEATURES_LIVE));
    Bot bold = new Bot(Temper.BOLD, 1);
    long hopeful = predicted(bold.think(office.view()));
    long wary = predicted(new Bot(Temper.CAUTIOUS, 1).think(office.view()));

    assertThat(hopeful).isBetween(110L, 130L);
    assertThat(wary).isBetween(70L, 90L);
    assertThat(bold.think(office.view())).noneMatch(Command.Predict.class::isInstance);
  }

  @Test
  void theCauseIsSeenInTheOtherHouseUnlessTheOwnIsWorseByFar() {
    assertThat(cause(3, 3)).isEqualTo("WAITED_FOR_RELEASE/release");
    assertThat(cause(30, 3)).isEqualTo("WAITED_FOR_PEOPLE/coders");
  }

  @Test
  void thoughtIsRepeatable() {
    for (Temper temper : Temper.values()) {
      for (int i = 0; i < 50; i++) {
        View view = randomOffice(i).view();
        assertThat(new Bot(temper, i).think(view)).isEqualTo(new Bot(temper, i).think(view));
      }
    }
  }

  @Test
  void onlyWhatIsOfferedIsEverAnswered() {
    int given = 0;
    for (int seed = 0; seed < 500; seed++) {
      View view = randomOffice(seed).view();
      Bot bot = new Bot(Temper.values()[seed % 4], seed);
      for (Command command : bot.think(view)) {
        if (command instanceof Command.Decide decide) {
          given++;
          Body.Decision decision =
              view.all(Body.Decision.class).stream()
                  .filter(each -> each.id().equals(decide.decision()))
                  .findFirst()
                  .orElseThrow();
          assertThat(decide.answer().kind()).isEqualTo(decision.kind());
          assertThat(decide.answer()).isNotEqualTo(decision.current());
          assertOffered(decision, decide.answer());
        }
      }
    }
    assertThat(given).as("answers looked at").isGreaterThan(300);
  }

  private static void assertOffered(Body.Decision decision, Answer answer) {
    List<String> options = decision.options().stream().map(Body.Option::id).toList();
    List<String> targets = decision.targets().stream().map(Body.Option::id).toList();
    if (answer instanceof Answer.Choice choice) {
      assertThat(options).contains(choice.option());
    } else if (answer instanceof Answer.Ranking ranking) {
      assertThat(ranking.options()).containsExactlyInAnyOrderElementsOf(options);
    } else if (answer instanceof Answer.Amount amount) {
      assertThat(amount.number()).isBetween(decision.least(), decision.most());
    } else if (answer instanceof Answer.Assignment assignment) {
      assertThat(options).contains(assignment.subject());
      assertThat(targets).contains(assignment.target());
    } else {
      assertThat(answer).isInstanceOf(Answer.Toggle.class);
    }
  }

  /** Decisions of all kinds, well-formed or empty, with numbers within and beyond their bounds. */
  private static Office randomOffice(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Office office = new Office().paidFor(any(random)).goal(any(random), 3, 5).trust(500);
    for (int i = 0; i < 4; i++) {
      AnswerKind kind = AnswerKind.values()[random.nextInt(AnswerKind.values().length)];
      List<Body.Option> options = new ArrayList<>();
      int count = random.nextInt(5);
      for (int j = 0; j < count; j++) {
        String id =
            switch (kind) {
              case NUMBER -> random.nextInt(5) == 0 ? "many" : "" + random.nextInt(-20, 140);
              case TOGGLE -> j == 0 ? "on" : j == 1 ? "off" : "perhaps";
              case CHOOSE, RANK, ASSIGN, TEXT -> "option" + j;
            };
        options.add(option(id, leaning(any(random), random.nextInt(-1000, 1000))));
      }
      Answer current = null;
      if (!options.isEmpty() && random.nextBoolean()) {
        current =
            switch (kind) {
              case CHOOSE -> new Answer.Choice(options.get(0).id());
              case TOGGLE -> new Answer.Toggle(random.nextBoolean());
              case NUMBER -> new Answer.Amount(random.nextInt(100));
              case RANK -> new Answer.Ranking(options.stream().map(Body.Option::id).toList());
              case ASSIGN, TEXT -> null;
            };
      }
      List<Body.Option> targets =
          random.nextBoolean()
              ? List.of(option("there", leaning(any(random), random.nextInt(-1000, 1000))))
              : List.of();
      office.with("decision/" + i, decision("decision" + i, kind, current, options, targets));
    }
    return office;
  }

  private static Measure any(SplittableRandom random) {
    return Measure.values()[random.nextInt(Measure.values().length)];
  }

  /** The cause named where so many items queue in the own stage and wait in the other's. */
  private static String cause(int queued, int waiting) {
    Office office =
        new Office()
            .in(Phase.REVIEW)
            .with("stage/build", stage("build", "coders"))
            .with("stage/release", stage("release", "runners"));
    for (int i = 0; i < queued; i++) {
      office.with("item/q" + i, item("build", "QUEUED"));
    }
    for (int i = 0; i < waiting; i++) {
      office.with("item/w" + i, item("release", "WAITING_FOR_RELEASE"));
    }
    office.with(
        "review",
        new Body.Review(
            1,
            List.of(),
            List.of(
                new Body.Offered("WAITED_FOR_PEOPLE/runners", ""),
                new Body.Offered("WAITED_FOR_PEOPLE/coders", ""),
                new Body.Offered("WAITED_FOR_RELEASE/release", "")),
            null,
            List.of(),
            List.of(),
            null,
            0,
            List.of(),
            "",
            List.of(),
            List.of(),
            List.of(),
            1,
            3,
            List.of(),
            List.of(),
            List.of(),
            false,
            2,
            List.of(),
            List.of(),
            null));
    return new Bot(Temper.STEADY, 5)
        .think(office.view()).stream()
            .filter(Command.NameCause.class::isInstance)
            .map(command -> ((Command.NameCause) command).cause())
            .findFirst()
            .orElseThrow();
  }

  private static Body.Stage stage(String id, String team) {
    return new Body.Stage(
        new StageId(id),
        0,
        id,
        "WORK",
        new TeamId(team),
        0,
        0,
        0,
        0,
        List.of(new TeamId(team)),
        List.of(),
        List.of(),
        null);
  }

  private static Body.Item item(String stage, String state) {
    return new Body.Item(
        new ItemId(1),
        null,
        "",
        WorkType.CHANGE,
        null,
        new StageId(stage),
        state,
        null,
        null,
        0,
        0,
        0,
        -1,
        -1,
        0,
        0,
        0);
  }

  private static long predicted(List<Command> commands) {
    return commands.stream()
        .filter(Command.Predict.class::isInstance)
        .mapToLong(command -> ((Command.Predict) command).number())
        .findFirst()
        .orElseThrow();
  }

  private static List<Answer> decided(Office office) {
    return answers(new Bot(Temper.STEADY, 1).think(office.view()));
  }

  private static List<Answer> answers(List<Command> commands) {
    return commands.stream()
        .filter(Command.Decide.class::isInstance)
        .map(command -> ((Command.Decide) command).answer())
        .toList();
  }

  private static Command.AnswerProposal replied(Temper temper, Office office) {
    return replies(new Bot(temper, 1).think(office.view())).get(0);
  }

  private static Command.CounterProposal countered(Temper temper, Office office) {
    return new Bot(temper, 1)
        .think(office.view()).stream()
            .filter(Command.CounterProposal.class::isInstance)
            .map(Command.CounterProposal.class::cast)
            .findFirst()
            .orElseThrow();
  }

  private static List<Command.AnswerProposal> replies(List<Command> commands) {
    return commands.stream()
        .filter(Command.AnswerProposal.class::isInstance)
        .map(command -> (Command.AnswerProposal) command)
        .toList();
  }
}
