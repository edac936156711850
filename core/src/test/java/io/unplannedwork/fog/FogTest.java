package io.unplannedwork.fog;

import static io.unplannedwork.session.TestShop.CIO;
import static io.unplannedwork.session.TestShop.DEV;
import static io.unplannedwork.session.TestShop.OPS;
import static io.unplannedwork.session.TestShop.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.BellKind;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.session.FakeCompany;
import io.unplannedwork.session.Played;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.TestShop;
import io.unplannedwork.sim.Bell;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FogTest {
  /** What each seat of the test shop may know, written out once more by hand. */
  private static final Map<SeatId, Set<String>> MAY_KNOW =
      Map.of(
          CIO,
          Set.of("itemValue", "cash", "value", "outage", "wages", "trust"),
          PRODUCT,
          Set.of("itemValue", "value"),
          DEV,
          Set.of("defects", "debt"),
          OPS,
          Set.of("demand", "capacity", "outage"));

  private static final Map<String, String> SECRETS =
      Map.ofEntries(
          Map.entry("itemValue", Long.toString(FakeCompany.VALUE_PER_DAY)),
          Map.entry("defects", Integer.toString(FakeCompany.DEFECTS)),
          Map.entry("demand", Long.toString(FakeCompany.DEMAND)),
          Map.entry("capacity", Long.toString(FakeCompany.CAPACITY)),
          Map.entry("debt", "debt=" + FakeCompany.DEBT),
          Map.entry("cash", Long.toString(FakeCompany.CASH)),
          Map.entry("value", Long.toString(FakeCompany.VALUE)),
          Map.entry("outage", Long.toString(FakeCompany.OUTAGE)),
          Map.entry("wages", Long.toString(FakeCompany.WAGES)),
          Map.entry("faults", Integer.toString(FakeCompany.FAULTS)));

  private final Played played = new Played();
  private final Fog fog = new Fog(played.session);

  private View see(Viewer viewer) {
    fog.refresh();
    View view = new View();
    view.take(new Update(1, true, fog.view(viewer), List.of()));
    return view;
  }

  private View see(SeatId seat) {
    return see(Viewer.seat(seat));
  }

  private String bytes(Viewer viewer) {
    return see(viewer).parts().toString();
  }

  private void runPastMonday() {
    played.goTo(Phase.RUN);
    played.session.advance(540, 100);
    played.ok(Actor.HOST, new Command.EndHold());
  }

  @Test
  void aPracticeIsToldByItsNameAlsoWhenItIsOfferedNoMore() {
    played.goTo(Phase.PLAN);
    DecisionId practice = new DecisionId("practice");
    Answer watch = new Answer.Choice("watch");
    played.ok(Actor.seat(OPS), new Command.Decide(practice, watch));
    played.goTo(Phase.RUN);
    assertThat(fog.decision(practice, watch)).contains("Practice watch");
  }

  @Test
  void whatCannotBeChosenNowSaysWhyBeforeAnybodyTries() {
    played.goTo(Phase.PLAN);
    assertThat(barred(DEV, "pipeline")).contains("Practice tests");
    assertThat(barred(DEV, "tests")).isEmpty();
    played.company.adopted.put("tests", 600);
    assertThat(barred(DEV, "pipeline")).isEmpty();
  }

  private String barred(SeatId seat, String option) {
    View anew = new View();
    anew.take(new Update(1, true, new Fog(played.session).view(Viewer.seat(seat)), List.of()));
    return anew.find(Body.Decision.class, "decision/practice").orElseThrow().options().stream()
        .filter(each -> each.id().equals(option))
        .map(Body.Option::barred)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"BRIEFING", "PLAN", "RUN"})
  void noSeatIsSentWhatItMayNotKnow(Phase phase) {
    played.goTo(phase);
    for (SeatId seat : TestShop.SEATS) {
      String sent = bytes(Viewer.seat(seat));
      SECRETS.forEach(
          (what, secret) -> {
            if (MAY_KNOW.get(seat).contains(what)) {
              assertThat(sent).as(seat + " knows " + what).contains(secret);
            } else {
              assertThat(sent).as(seat + " must not know " + what).doesNotContain(secret);
            }
          });
    }
  }

  @Test
  void theProjectorShowsInRunOnlyWhatEverySeatMaySee() {
    runPastMonday();
    String sent = bytes(Viewer.PROJECTOR);
    SECRETS.values().forEach(secret -> assertThat(sent).doesNotContain(secret));
    assertThat(see(Viewer.PROJECTOR).all(Body.Item.class)).hasSize(3);
    assertThat(see(Viewer.PROJECTOR).all(Body.Decision.class)).isEmpty();
    assertThat(see(Viewer.PROJECTOR).one(Body.Bonus.class)).isEmpty();
  }

  @Test
  void theFacilitatorSeesAllButWhatNobodyCanKnow() {
    runPastMonday();
    String sent = bytes(Viewer.FACILITATOR);
    SECRETS.forEach(
        (what, secret) -> {
          if (what.equals("faults")) {
            assertThat(sent).doesNotContain(secret);
          } else {
            assertThat(sent).as(what).contains(secret);
          }
        });
  }

  @Test
  void aGuestSeesTheLobbyOnly() {
    runPastMonday();
    assertThat(see(Viewer.GUEST).parts().stream().map(part -> part.key().split("/")[0]))
        .containsOnly("game", "clock", "seat");
  }

  @Test
  void theFogIsLiftedInReview() {
    played.goTo(Phase.REVIEW);
    View view = see(OPS);
    assertThat(view.all(Body.Item.class))
        .allMatch(item -> item.valuePerDay() == FakeCompany.VALUE_PER_DAY);
    assertThat(view.all(Body.Service.class))
        .allMatch(service -> service.debt() == FakeCompany.DEBT);
    assertThat(view.one(Body.Review.class)).isPresent();
  }

  @Test
  void whoHeadsAGroupSeesHowTiredItsPeopleAre() {
    runPastMonday();
    assertThat(tired(OPS)).containsExactly("rob", "ruth");
    assertThat(tired(DEV)).containsExactly("ida", "max", "mia", "tom");
    assertThat(tired(CIO)).isEmpty();
  }

  private List<String> tired(SeatId seat) {
    return see(seat).all(Body.Person.class).stream()
        .filter(person -> person.fatigue() == FakeCompany.FATIGUE)
        .map(person -> person.id().value())
        .toList();
  }

  @Test
  void trustIsANumberToThoseItConcernsAndBricksToAll() {
    runPastMonday();
    assertThat(see(PRODUCT).all(Body.Wall.class))
        .extracting(wall -> wall.a() + "/" + wall.b() + " " + wall.trust())
        .containsExactly(
            "development/operations -1", "sales/development 357", "sales/operations 357");
    assertThat(see(Viewer.PROJECTOR).all(Body.Wall.class)).allMatch(wall -> wall.bricks() == 6);
  }

  @Test
  void nobodySeesAnIncidentBeforeItIsDetected() {
    runPastMonday();
    played.company.incident(7, Severity.SEV1, false);
    played.company.touch();
    for (Viewer viewer :
        List.of(Viewer.seat(OPS), Viewer.seat(CIO), Viewer.PROJECTOR, Viewer.FACILITATOR)) {
      View view = see(viewer);
      assertThat(view.all(Body.Incident.class)).isEmpty();
      assertThat(view.all(Body.Service.class))
          .allMatch(service -> service.health() == Health.HEALTHY)
          .allMatch(service -> service.incidents().isEmpty());
    }
  }

  @Test
  void aSmallIncidentIsSeenByThoseWhoWatchAndALoudOneByAll() {
    runPastMonday();
    played.company.incident(7, Severity.SEV3, true);
    played.company.touch();
    assertThat(see(OPS).all(Body.Incident.class)).hasSize(1);
    assertThat(see(DEV).all(Body.Incident.class)).isEmpty();
    assertThat(see(PRODUCT).all(Body.Service.class))
        .allMatch(service -> service.health() == Health.HEALTHY);
    played.company.incident(8, Severity.SEV1, true);
    played.company.touch();
    assertThat(see(DEV).all(Body.Incident.class))
        .extracting(Body.Incident::id)
        .containsExactly(new IncidentId(8));
  }

  @Test
  void theCauseOfAnIncidentIsNotToldBeforeItIsFound() {
    runPastMonday();
    played.company.incident(8, Severity.SEV1, true);
    played.company.touch();
    assertThat(bytes(Viewer.FACILITATOR)).doesNotContain(FakeCompany.DETAIL);
  }

  @Test
  void W6_developmentHearsOfASmallIncidentAWeekLater() {
    runPastMonday();
    played.company.at(
        600,
        () ->
            played.company.record(
                new ProductionEvent.IncidentOpened(
                    new IncidentId(7),
                    TestShop.SHOP,
                    Severity.SEV3,
                    ProductionEvent.Trigger.LATENT_FAULT,
                    "")));
    played.session.advance(SimTime.WEEK + 540, 1000);
    played.ok(Actor.HOST, new Command.EndHold());
    assertThat(see(DEV).one(Body.Story.class).orElseThrow().news()).isEmpty();
    played.session.advance(SimTime.WEEK + SimTime.DAY, 1000);
    assertThat(see(DEV).one(Body.Story.class).orElseThrow().news())
        .extracting(Body.News::minute)
        .containsExactly(600 + SimTime.WEEK);
    assertThat(see(OPS).one(Body.Story.class).orElseThrow().news()).isEmpty();
  }

  @Test
  void B18_telemetryOpensTheFogOverLoadAndIncidents() {
    runPastMonday();
    played.company.incident(7, Severity.SEV3, true);
    played.company.adopted.put("watch", 500);
    played.company.touch();
    View view = see(DEV);
    assertThat(view.all(Body.Incident.class)).hasSize(1);
    assertThat(view.all(Body.Service.class))
        .allMatch(service -> service.demand() == FakeCompany.DEMAND)
        .noneMatch(service -> service.debt() < 0);
    assertThat(view.all(Body.Item.class)).allMatch(item -> item.valuePerDay() == -1);
  }

  @Test
  void L12_aSharedChannelTellsOperationsWhatThingsAreWorth() {
    runPastMonday();
    played.company.adopted.put("chat", 500);
    played.company.touch();
    assertThat(see(OPS).all(Body.Item.class))
        .allMatch(item -> item.valuePerDay() == FakeCompany.VALUE_PER_DAY);
  }

  @Test
  void decisionsAndPredictionsAreTheSeatsOwn() {
    played.goTo(Phase.PLAN);
    played.ok(DEV, new Command.Predict(424_242));
    played.ok(DEV, new Command.Decide(new DecisionId("debtShare"), new Answer.Choice("20")));
    assertThat(see(DEV).one(Body.Prediction.class).orElseThrow().own()).isEqualTo(424_242L);
    Body.Decision drafted =
        (Body.Decision) see(DEV).part("decision/debtShare").orElseThrow().body();
    assertThat(drafted.draft()).isEqualTo(new Answer.Choice("20"));
    for (Viewer other : List.of(Viewer.seat(OPS), Viewer.seat(CIO), Viewer.PROJECTOR)) {
      assertThat(bytes(other)).doesNotContain("424242").doesNotContain("debtShare");
    }
    played.ok(DEV, new Command.Predict(424_243));
    assertThat(see(DEV).one(Body.Prediction.class).orElseThrow().own()).isEqualTo(424_243L);
    played.ok(DEV, new Command.Predict(424_242));
    played.goTo(Phase.RUN);
    assertThat(see(DEV).one(Body.Prediction.class)).isEmpty();
    assertThat(bytes(Viewer.seat(DEV))).doesNotContain("424242");
    played.goTo(Phase.REVIEW);
    assertThat(see(OPS).one(Body.Review.class).orElseThrow().predicted()).isEmpty();
    assertThat(see(OPS).one(Body.Review.class).orElseThrow().bonuses()).isEmpty();
    nameCauses();
    assertThat(see(OPS).one(Body.Review.class).orElseThrow().bonuses()).hasSize(4);
    assertThat(see(OPS).one(Body.Review.class).orElseThrow().predicted())
        .containsExactly(new Body.Predicted(DEV, 424_242));
  }

  @Test
  void aTimeThatIsAskedForInDaysIsTypedInDays() throws IOException {
    Path file = Path.of("..", "scenarios", "short", "pilot", "scenario.json");
    Session session =
        Session.create(
            ScenarioJson.read(Files.readAllBytes(file)).scenario(), 1, 1, new EventLog());
    while (session.phase() != Phase.PLAN) {
      session.apply(Actor.HOST, new Command.EndPhase());
    }
    SeatId seat = session.seats().get(0).id();
    Body.Prediction asked = new PlayParts(session, true).prediction(seat).orElseThrow();
    assertThat(asked.question()).contains("days");
    assertThat(asked.unit()).isEqualTo("days");
    assertThat(asked.per()).isEqualTo(1440);
  }

  private void nameCauses() {
    TestShop.SEATS.forEach(seat -> played.ok(seat, new Command.NameCause("REWORKED")));
  }

  @Test
  void causesStaySecretUntilEverybodyHasNamedOne() {
    played.goTo(Phase.REVIEW);
    for (SeatId seat : TestShop.SEATS) {
      assertThat(see(OPS).one(Body.Review.class).orElseThrow().named()).isEmpty();
      assertThat(see(OPS).one(Body.Review.class).orElseThrow().story()).isEmpty();
      assertThat(see(OPS).one(Body.Review.class).orElseThrow().actions()).isEmpty();
      played.ok(seat, new Command.NameCause("REWORKED"));
    }
    assertThat(see(OPS).one(Body.Review.class).orElseThrow().named()).hasSize(4);
    assertThat(see(OPS).one(Body.Review.class).orElseThrow().actions()).isNotEmpty();
    assertThat(see(OPS).one(Body.Review.class).orElseThrow().story()).hasSizeBetween(1, 10);
  }

  @Test
  void aProposalIsSeenByThoseItConcerns() {
    played.goTo(Phase.PLAN);
    played.ok(
        OPS, new Command.Decide(new DecisionId("rota"), new Answer.Choice("RUNNERS_AND_BUILDERS")));
    assertThat(proposal(DEV).yoursToAnswer()).isTrue();
    assertThat(proposal(DEV).leanings()).isNotEmpty();
    assertThat(proposal(OPS).yoursToAnswer()).isFalse();
    assertThat(proposal(CIO).yoursToOverrule()).isTrue();
    assertThat(see(PRODUCT).all(Body.Proposal.class)).isEmpty();
    assertThat(see(Viewer.PROJECTOR).all(Body.Proposal.class)).isEmpty();
  }

  private Body.Proposal proposal(SeatId seat) {
    return see(seat).one(Body.Proposal.class).orElseThrow();
  }

  @Test
  void nothingIsSentWhileNothingHappens() {
    runPastMonday();
    see(OPS);
    Map<String, Long> before = versions();
    played.session.advance(600, 100);
    fog.refresh();
    played.session.advance(700, 100);
    fog.refresh();
    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void onlyWhatChangedGetsANewVersionAndTheClockComesAlong() {
    runPastMonday();
    see(OPS);
    Map<String, Long> before = versions();
    played.session.advance(700, 100);
    fog.setAway(DEV, true);
    fog.refresh();
    Map<String, Long> after = versions();
    assertThat(
            after.keySet().stream().filter(key -> !after.get(key).equals(before.get(key))).toList())
        .containsExactly("clock", "seat/dev");
    assertThat(see(OPS).one(Body.Clock.class).orElseThrow().minute()).isEqualTo(700);
  }

  @Test
  void theClockIsNotToldTwiceInASecondOfItsPaceSinceClientsLetItGoOn() {
    runPastMonday();
    played.session.advance(700, 100);
    fog.setAway(DEV, true);
    see(OPS);
    Map<String, Long> before = versions();
    played.session.advance(720, 100);
    fog.setAway(DEV, false);
    fog.refresh();
    assertThat(versions().get("seat/dev")).isGreaterThan(before.get("seat/dev"));
    assertThat(versions().get("clock")).isEqualTo(before.get("clock"));
    played.session.advance(760, 100);
    fog.setAway(DEV, true);
    assertThat(see(OPS).one(Body.Clock.class).orElseThrow().minute()).isEqualTo(760);
  }

  @Test
  void everybodyIsToldWhatKindOfBellRingsForAsLongAsItDoes() {
    runPastMonday();
    assertThat(see(OPS).one(Body.Clock.class).orElseThrow().rings()).isNull();
    played.company.ringAt(700, new Bell(BellKind.GOOD, "The catalogue is live"));
    played.session.advance(800, 100);
    assertThat(see(OPS).one(Body.Clock.class).orElseThrow().rings()).isEqualTo(BellKind.GOOD);
    played.session.advance(710, 100);
    assertThat(see(OPS).one(Body.Clock.class).orElseThrow().rings()).isEqualTo(BellKind.GOOD);
    played.ok(Actor.HOST, new Command.EndHold());
    assertThat(see(OPS).one(Body.Clock.class).orElseThrow().rings()).isNull();
  }

  private Map<String, Long> versions() {
    return fog.view(Viewer.seat(OPS)).stream()
        .collect(Collectors.toMap(Part::key, Part::version, (a, b) -> a, TreeMap::new));
  }

  @Test
  void equalVersionsHaveEqualBodiesForAllViewers() {
    runPastMonday();
    Map<String, Body> bodies = new TreeMap<>();
    for (SeatId seat : TestShop.SEATS) {
      for (Part part : see(seat).parts()) {
        Body other = bodies.putIfAbsent(part.key() + "@" + part.version(), part.body());
        assertThat(other == null || other.equals(part.body())).isTrue();
      }
    }
    played.company.touch();
    assertThat(part(DEV, "stage/build")).isSameAs(part(OPS, "stage/build"));
  }

  private Part part(SeatId seat, String key) {
    return see(seat).part(key).orElseThrow();
  }

  @Test
  void whatIsGoneLeavesTheView() {
    runPastMonday();
    assertThat(see(OPS).part("item/3")).isPresent();
    played.company.touch();
    fog.refresh();
    played.goTo(Phase.REVIEW);
    assertThat(see(OPS).all(Body.Decision.class)).isEmpty();
    assertThat(see(OPS).one(Body.Prediction.class)).isEmpty();
  }

  @Test
  void theEndTellsStarsAndGoals() {
    played.goTo(Phase.ENDED);
    Body.End end = see(PRODUCT).one(Body.End.class).orElseThrow();
    assertThat(end.stars()).isEqualTo(2);
    assertThat(end.mostStars()).isEqualTo(6);
    assertThat(end.goals())
        .extracting(Body.Goal::state)
        .containsExactly("REACHED", "MISSED", "REACHED", "MISSED");
    assertThat(end.goals())
        .extracting(Body.Goal::text)
        .allMatch(text -> text.contains("was wanted") || text.contains("was allowed"));
  }

  @Test
  void aGoalThatStandsAsWantedIsSaidToAndAnotherIsNot() {
    runPastMonday();
    assertThat(see(PRODUCT).all(Body.Goal.class))
        .extracting(goal -> goal.text().contains("enough"))
        .containsExactly(true, false);
  }

  @Test
  void habitsAreToldOnceTheCausesAreShown() {
    played.goTo(Phase.REVIEW);
    assertThat(see(PRODUCT).one(Body.Review.class).orElseThrow().habits()).isNull();
    TestShop.SEATS.forEach(seat -> played.ok(seat, new Command.NameCause("REWORKED")));
    Body.Habits habits = see(PRODUCT).one(Body.Review.class).orElseThrow().habits();
    assertThat(habits.asked()).hasSize(4).noneMatch(Body.Asked::culture);
    assertThat(habits.toil()).isEmpty();
  }
}
