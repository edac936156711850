package io.unplannedwork.fog;

import static io.unplannedwork.session.TestShop.CIO;
import static io.unplannedwork.session.TestShop.DEV;
import static io.unplannedwork.session.TestShop.OPS;
import static io.unplannedwork.session.TestShop.PRODUCT;
import static io.unplannedwork.session.TestShop.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.measure.Ledger;
import io.unplannedwork.room.AutoPlay;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.LawSettings;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.Plain;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StrategySpec;
import io.unplannedwork.scenario.StreamSpec;
import io.unplannedwork.session.RealGame;
import io.unplannedwork.session.TestShop;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.sim.World;
import io.unplannedwork.view.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WhyTest {
  private final RealGame game = new RealGame(TestShop.scenario(), 11);
  private final Fog fog = new Fog(game.session);

  @Test
  void everySubjectOfARealGameIsAnsweredAndSharesSumToTheWhole() {
    run(9);
    List<Subject> subjects = new ArrayList<>();
    Sight sight = game.session.sight();
    sight.items().forEach(row -> subjects.add(new Subject(Subject.Kind.ITEM, "" + row.id())));
    sight.stages().forEach(row -> subjects.add(new Subject(Subject.Kind.STAGE, "" + row.id())));
    sight.people().forEach(row -> subjects.add(new Subject(Subject.Kind.PERSON, "" + row.id())));
    sight.services().forEach(row -> subjects.add(new Subject(Subject.Kind.SERVICE, "" + row.id())));
    for (Measure measure : Measure.values()) {
      subjects.add(new Subject(Subject.Kind.MEASURE, measure.name()));
    }
    subjects.add(new Subject(Subject.Kind.MONEY, ""));
    assertThat(sight.items()).isNotEmpty();

    int withShares = 0;
    for (Subject subject : subjects) {
      Why why = fog.why(Viewer.FACILITATOR, subject);
      assertThat(why.title()).as("%s", subject).isNotBlank();
      assertThat(why.sentence())
          .as("%s", subject)
          .endsWith(".")
          .isNotEqualTo("There is nothing of that kind now.");
      List<Integer> shares =
          why.lines().stream().map(Why.Line::permille).filter(share -> share >= 0).toList();
      if (!shares.isEmpty()) {
        withShares++;
        assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
      }
    }
    assertThat(withShares).isGreaterThan(sight.items().size() / 2);
  }

  @Test
  void beyondTheHorizonTheAnswerNamesWhomToAsk() {
    run(1);
    Subject cash = new Subject(Subject.Kind.MEASURE, Measure.CASH.name());
    Why why = fog.why(Viewer.seat(DEV), cash);

    assertThat(why.lines()).isEmpty();
    assertThat(why.sentence()).isEqualTo("From your seat you cannot see that.");
    assertThat(why.ask()).isEqualTo("Ask " + title(CIO) + ".");
    assertThat(fog.why(Viewer.seat(CIO), cash).ask()).isEmpty();
  }

  @Test
  void aBonusIsItsOwnersBusiness() {
    run(1);
    Subject theirs = new Subject(Subject.Kind.BONUS, OPS.value());

    assertThat(fog.why(Viewer.seat(PRODUCT), theirs).lines()).isEmpty();
    assertThat(fog.why(Viewer.seat(OPS), new Subject(Subject.Kind.BONUS, "")).sentence())
        .isEqualTo(fog.why(Viewer.FACILITATOR, theirs).sentence());
  }

  @Test
  void theBooksShowOnlyWhatTheSeatSees() {
    run(9);
    Subject money = new Subject(Subject.Kind.MONEY, "");
    Why product = fog.why(Viewer.seat(PRODUCT), money);

    assertThat(lines(fog.why(Viewer.seat(CIO), money))).contains("Wages", "Together this round");
    assertThat(lines(product)).doesNotContain("Wages", "Together this round");
    assertThat(product.ask()).isEqualTo("Ask " + title(CIO) + ".");
    assertThat(fog.why(Viewer.seat(DEV), money).ask()).startsWith("Ask ");
  }

  private static List<String> lines(Why why) {
    return why.lines().stream().map(Why.Line::text).toList();
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    run(1);
    for (String id : List.of("", "99999", "123456789012", "no such thing", "../x", "-1")) {
      for (Subject.Kind kind : Subject.Kind.values()) {
        Why why = fog.why(Viewer.FACILITATOR, new Subject(kind, id));
        assertThat(why.sentence()).isNotBlank();
      }
    }
  }

  @Test
  void theOpeningOfAnIncidentOfAnEarlierRoundIsToldToWhomeverItWasKnown() {
    run(1);
    for (Viewer viewer : List.of(Viewer.FACILITATOR, Viewer.seat(OPS), Viewer.seat(DEV))) {
      assertThat(reach(viewer).tells(old(Severity.SEV1))).isTrue();
    }
    assertThat(reach(Viewer.FACILITATOR).tells(old(Severity.SEV4))).isTrue();
    assertThat(reach(Viewer.seat(OPS)).tells(old(Severity.SEV4))).isTrue();
    assertThat(reach(Viewer.seat(DEV)).tells(old(Severity.SEV4))).isFalse();
  }

  /** No sight and no ledger holds it any more. */
  private static Recorded old(Severity severity) {
    return new Recorded(
        1,
        SimTime.of(0),
        0,
        new ProductionEvent.IncidentOpened(
            new IncidentId(9_999), SHOP, severity, ProductionEvent.Trigger.LATENT_FAULT, ""));
  }

  private SeatReach reach(Viewer viewer) {
    Embedded embedded = Embedded.listening(game.session);
    return new SeatReach(
        game.session,
        Horizon.of(game.session, viewer, embedded),
        new BoardParts(game.session),
        new Ledger(game.session.scenario()),
        embedded);
  }

  @Test
  void sharesOfAnyPartsSumToAThousand() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 1000; i++) {
      List<Long> parts = new ArrayList<>();
      int count = random.nextInt(1, 12);
      for (int j = 0; j < count; j++) {
        parts.add(random.nextLong(1, 100_000));
      }
      assertThat(WhyLines.shares(parts).stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
    }
    assertThat(WhyLines.shares(List.of(0L, 0L))).containsExactly(-1, -1);
  }

  @Test
  void whatWaitingTookOfAnItemIsToldToWhoKnowsWhatThingsAreWorth() {
    Scenario shop = TestShop.scenario();
    PolicySpec daily =
        Plain.with(
            Plain.with(shop.policies(), "approval", PolicySpec.Approval.NONE),
            "releaseDays",
            List.of(DayOfWeek.values()));
    LawSettings laws = new LawSettings(List.of(), List.of(), Map.of(Parameter.MARKET_SPEED, 200L));
    Map<StageId, Distribution> small =
        Map.of(
            new StageId("build"), new Distribution.Constant(60),
            new StageId("release"), new Distribution.Constant(30));
    List<StreamSpec> wishes =
        shop.demand().stream().map(each -> Plain.with(each, "effort", small)).toList();
    Scenario hasty =
        Plain.with(Plain.with(Plain.with(shop, "policies", daily), "laws", laws), "demand", wishes);
    RealGame market = new RealGame(hasty, 11);
    Fog fog = new Fog(market.session);
    run(market, 13);
    List<ItemId> faded =
        market.events.stream()
            .map(Recorded::event)
            .filter(FlowEvent.ValueFaded.class::isInstance)
            .map(event -> ((FlowEvent.ValueFaded) event).item())
            .toList();
    assertThat(faded).isNotEmpty();

    Subject item = new Subject(Subject.Kind.ITEM, faded.get(0).toString());
    assertThat(lines(fog.why(Viewer.seat(PRODUCT), item)))
        .anyMatch(line -> line.startsWith("Worth a day; €"));
    assertThat(lines(fog.why(Viewer.seat(DEV), item)))
        .isNotEmpty()
        .noneMatch(line -> line.startsWith("Worth a day"));
  }

  @Test
  void aPracticeThatStallsAndWhatPeopleFearAndDareIsToldToTheirHead() throws IOException {
    Fog quiet = pilot("quiet-pilot");
    Subject road = new Subject(Subject.Kind.PRACTICE, "window-road");
    assertThat(quiet.why(Viewer.FACILITATOR, road).sentence())
        .startsWith("It has come to the border of its own house.");
    assertThat(pilot("backed-pilot").why(Viewer.FACILITATOR, road).sentence())
        .isEqualTo("It takes work first and pays later.");
    assertThat(lines(quiet.why(Viewer.FACILITATOR, road)))
        .contains("Fear of what is new in those who bring it");
    assertThat(lines(quiet.why(Viewer.FACILITATOR, new Subject(Subject.Kind.PERSON, "greta"))))
        .contains("Dare to say what goes wrong, in their house");
  }

  /** The end of a short game. */
  private static Fog pilot(String strategy) throws IOException {
    Path file = Path.of("..", "scenarios", "short", "pilot", "scenario.json");
    Scenario scenario = ScenarioJson.read(Files.readAllBytes(file)).scenario();
    StrategySpec spec =
        scenario.strategies().stream()
            .filter(each -> each.id().equals(strategy))
            .findFirst()
            .orElseThrow();
    return new Fog(
        AutoPlay.play(
            new JournalRecord.Opened(World.RULES, "", scenario, 1, Integer.MAX_VALUE),
            AutoPlay.strategy(spec, Bots.MINDS),
            recorded -> {},
            record -> {}));
  }

  private void run(long days) {
    run(game, days);
  }

  private static void run(RealGame game, long days) {
    game.endPhase();
    game.endPhase();
    game.endPhase();
    game.pass(days * SimTime.DAY + 700);
  }

  private String title(SeatId seat) {
    return game.session.seats().stream()
        .filter(each -> each.id().equals(seat))
        .findFirst()
        .orElseThrow()
        .title();
  }
}
