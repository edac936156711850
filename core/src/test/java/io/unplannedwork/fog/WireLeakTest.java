package io.unplannedwork.fog;

import static io.unplannedwork.session.TestShop.CIO;
import static io.unplannedwork.session.TestShop.DEV;
import static io.unplannedwork.session.TestShop.OPS;
import static io.unplannedwork.session.TestShop.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.json.Codec;
import io.unplannedwork.json.ToClient;
import io.unplannedwork.session.FakeCompany;
import io.unplannedwork.session.Played;
import io.unplannedwork.session.TestShop;
import io.unplannedwork.view.Update;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A round around a company whose every secret is an unmistakable number, seen by every viewer: all
 * that would go over the wire, with an answer to every question, is read for what the viewer may
 * not know.
 */
class WireLeakTest {
  private static final Map<String, Long> SECRETS =
      new TreeMap<>(
          Map.of(
              "itemValue", FakeCompany.VALUE_PER_DAY,
              "defects", (long) FakeCompany.DEFECTS,
              "demand", FakeCompany.DEMAND,
              "capacity", FakeCompany.CAPACITY,
              "cash", FakeCompany.CASH,
              "value", FakeCompany.VALUE,
              "outage", FakeCompany.OUTAGE,
              "wages", FakeCompany.WAGES,
              "faults", (long) FakeCompany.FAULTS));

  private static final Map<SeatId, Set<String>> MAY_KNOW =
      Map.of(
          CIO, Set.of("itemValue", "cash", "value", "outage", "wages"),
          PRODUCT, Set.of("itemValue", "value"),
          DEV, Set.of("defects"),
          OPS, Set.of("demand", "capacity", "outage"));

  private static final long PREDICTED = 4_646_464_646L;

  private final Played played = new Played();
  private final Fog fog = new Fog(played.session);
  private final Map<String, StringBuilder> sent = new HashMap<>();
  private int answers;

  private static List<Subject> questions() {
    List<Subject> all = new ArrayList<>();
    List<String> ids =
        List.of(
            "",
            "1",
            "2",
            "3",
            "7",
            "dev",
            "ops",
            "cio",
            "product",
            "max",
            "tom",
            "tests",
            "chat",
            "shop",
            "gifts",
            "build",
            "makers/keepers",
            "making/keeping",
            "keeping/making");
    for (Subject.Kind kind : Subject.Kind.values()) {
      ids.forEach(id -> all.add(new Subject(kind, id)));
    }
    for (Measure measure : Measure.values()) {
      all.add(new Subject(Subject.Kind.MEASURE, measure.name()));
    }
    return all;
  }

  private static List<Viewer> viewers() {
    List<Viewer> all = new ArrayList<>(TestShop.SEATS.stream().map(Viewer::seat).toList());
    all.add(Viewer.PROJECTOR);
    all.add(Viewer.GUEST);
    return all;
  }

  /** Every viewer looks, and asks everything; a guest is answered nothing by a room. */
  private void everybodyLooks() {
    for (Viewer viewer : viewers()) {
      fog.refresh();
      StringBuilder bytes = sent.computeIfAbsent(viewer.toString(), key -> new StringBuilder());
      bytes.append(
          Codec.write(new ToClient.Changed(new Update(1, true, fog.view(viewer), List.of()))));
      if (viewer.kind() != Viewer.Kind.GUEST) {
        for (Subject question : questions()) {
          bytes.append(Codec.write(new ToClient.Because(fog.why(viewer, question))));
          answers++;
        }
      }
    }
  }

  /** Numbers as a reader would take them, however they are set. */
  private String read(Viewer viewer) {
    return sent.get(viewer.toString())
        .toString()
        .replaceAll("(?<=\\d)[,.’'\u00a0\u202f ](?=\\d)", "");
  }

  private void playToTheEndOfRun() {
    for (Phase phase : List.of(Phase.LOBBY, Phase.BRIEFING, Phase.PLAN)) {
      played.goTo(phase);
      everybodyLooks();
    }
    played.ok(DEV, new Command.Predict(PREDICTED));
    played.ok(DEV, new Command.Decide(new DecisionId("debtShare"), new Answer.Choice("20")));
    everybodyLooks();
    played.goTo(Phase.RUN);
    played.session.advance(540, 100);
    everybodyLooks();
    played.ok(Actor.HOST, new Command.EndHold());
    for (int day = 1; day < 4; day++) {
      played.session.advance(540 + day * 1_440L, 1_000);
      everybodyLooks();
    }
  }

  @Test
  void noSeatAndNoScreenIsSentOrAnsweredWhatItMayNotKnow() {
    playToTheEndOfRun();
    assertThat(answers).isGreaterThan(5_000);
    for (Viewer viewer : viewers()) {
      String bytes = read(viewer);
      Set<String> may = viewer.seat() == null ? Set.of() : MAY_KNOW.get(viewer.seat());
      SECRETS.forEach(
          (what, secret) -> {
            if (!may.contains(what)) {
              assertThat(bytes)
                  .as("%s must not know %s", viewer, what)
                  .doesNotContain(Long.toString(secret));
            }
          });
    }
  }

  @Test
  void everySecretIsToldToWhomeverMayKnowItSoThatTheSearchIsNoBlindOne() {
    playToTheEndOfRun();
    MAY_KNOW.forEach(
        (seat, may) ->
            may.forEach(
                what ->
                    assertThat(read(Viewer.seat(seat)))
                        .as("%s knows %s", seat, what)
                        .contains(Long.toString(SECRETS.get(what)))));
  }

  @Test
  void aPredictionAndADraftStayWithTheirSeatUntilTheReview() {
    playToTheEndOfRun();
    for (Viewer viewer : viewers()) {
      boolean own = DEV.equals(viewer.seat());
      assertThat(read(viewer).contains(Long.toString(PREDICTED))).as("%s", viewer).isEqualTo(own);
      assertThat(read(viewer).contains("\"draft\":")).as("%s", viewer).isEqualTo(own);
    }
  }
}
