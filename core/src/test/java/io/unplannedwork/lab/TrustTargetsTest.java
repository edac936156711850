package io.unplannedwork.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.ChangePolicySpec.Releases;
import io.unplannedwork.sim.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How trust moves, where it comes to rest, and what it costs where it is missing. */
@Tag("slow")
class TrustTargetsTest {
  private static final String LAB = "take-my-word";
  private static final String WALK = "linear walk";
  private static final int SEEDS = 200;
  private static final int QUARTER = 91;
  private static final int FORTNIGHT = 14;
  private static final double SET_UP = 240;
  private static final List<Order> NOTHING = List.of();
  private static final List<Order> AWAY = List.of(trust(600));

  private static final List<Order> ALONE =
      List.of(new Order.ReleaseWhen(Releases.ON_DEMAND), new Order.SliceAndBatch(0, 1));

  private static Order trust(int permille) {
    return new Order.MoveTrust(
        new GroupId("keepers"), new GroupId("makers"), permille, "trust.decided");
  }

  /** What went live from a day on, what Keepers believe, and what was lost on the way to them. */
  private static final class Heard implements Consumer<Recorded> {
    private final long from;
    private double live;
    private double trust = 0.5;
    private double handoffs;
    private double questions;
    private double otherwise;

    Heard(long days) {
      from = days * SimTime.DAY;
    }

    @Override
    public void accept(Recorded recorded) {
      if (recorded.event() instanceof CompanyEvent.TrustMoved moved) {
        trust = moved.trust().value() / 1000.0;
      } else if (recorded.event() instanceof FlowEvent.ContextLost gone) {
        otherwise += Math.abs(gone.minutes() - SET_UP * (0.3 - 0.25 * trust)) > 1.5 ? 1 : 0;
      }
      if (recorded.at().minutes() >= from) {
        live += recorded.event() instanceof FlowEvent.ItemLive ? 1 : 0;
        handoffs += recorded.event() instanceof FlowEvent.ContextLost ? 1 : 0;
        questions += recorded.event() instanceof FlowEvent.QuestionAsked ? 1 : 0;
      }
    }
  }

  /**
   * The laboratory with a pencil: the mean of trust and Bo's hours. Of twenty changes one fails its
   * release; a quiet release wins 4 % of the trust that is missing, a loud one takes 20 %.
   */
  private static final class Pencil {
    private static final double FAILS = 0.05;
    private double trust = 0.5;
    private double changes;
    private double asks;

    /** Minutes Bo needs for a change. */
    double minutes() {
      return SET_UP * (1 + 0.3 - 0.25 * trust);
    }

    /** So many changes meet customers together. */
    void release(double together) {
      asks += together * (0.4 - 0.3 * trust);
      double quiet = Math.pow(1 - FAILS, together);
      trust += quiet * 0.04 * (1 - trust) - (1 - quiet) * 0.2 * trust;
      changes += together;
    }

    /** Every morning all that Bo has set up in a day. */
    Pencil mornings(int days) {
      for (int day = 0; day < days; day++) {
        release(SimTime.DAY / minutes());
      }
      return this;
    }

    /** Each when it is set up. */
    Pencil alone(int days) {
      double minute = 0;
      while (minute < (double) days * SimTime.DAY) {
        minute += minutes();
        release(1);
      }
      return this;
    }

    /** A quarter of mornings has passed; what was counted is put aside. */
    static Pencil quarter() {
      Pencil pencil = new Pencil().mornings(QUARTER);
      pencil.changes = 0;
      pencil.asks = 0;
      return pencil;
    }

    /** Questions to a change. */
    double asked() {
      return asks / changes;
    }

    Pencil away() {
      trust += 0.6 * (1 - trust);
      return this;
    }
  }

  @Test
  void trustGoesWhereAsMuchIsWonAsIsLostAndWorkGoesAsFastAsItIsBelieved() {
    Heard[] worlds = play(NOTHING, QUARTER);
    Pencil pencil = Pencil.quarter().mornings(QUARTER);
    check(
        "56a", "changes of a quarter, nothing is done", pencil.changes, 0.005, WALK, worlds, LIVE);
    check("56b", "trust at its end", pencil.trust, 0.08, WALK, worlds, one -> one.trust);
    check("56c", "questions to a change", pencil.asked(), 0.05, WALK, worlds, ASKED);
  }

  @Test
  void whatIsGivenOnceIsGoneWhenMorningsStayAsTheyAre() {
    double nothing = Pencil.quarter().mornings(QUARTER).changes;
    double away = Pencil.quarter().away().mornings(QUARTER).changes;
    check("56d", "changes, two days away", away, 0.005, WALK, play(AWAY, QUARTER), LIVE);
    double soon = Pencil.quarter().away().mornings(FORTNIGHT).trust;
    check(
        "56e",
        "trust, a fortnight after two days away",
        soon,
        0.08,
        WALK,
        play(AWAY, FORTNIGHT),
        one -> one.trust);
  }

  @Test
  void changesThatGoOutAloneAreBelieved() {
    Heard[] worlds = play(ALONE, QUARTER);
    Pencil pencil = Pencil.quarter().alone(QUARTER);
    check("56f", "changes, each by itself", pencil.changes, 0.005, WALK, worlds, LIVE);
    check("56g", "trust at the end", pencil.trust, 0.04, WALK, worlds, one -> one.trust);
    check("56h", "questions to a change", pencil.asked(), 0.05, WALK, worlds, ASKED);
  }

  @Test
  void whatIsLostFallsEvenlyWithTrust() {
    String first =
        Stream.of(-1000, -600, -200, 200, 600, 1000)
            .map(permille -> Targets.number(first(trust(permille))))
            .collect(Collectors.joining(", "));
    Targets.exact(
        "56i",
        LAB,
        "minutes lost of a change with trust of 0, 20, 40, 60, 80, 100 %",
        "72.0, 60.0, 48.0, 36.0, 24.0, 12.0",
        first,
        "assumptions");
    double otherwise = 0;
    for (List<Order> orders : List.of(NOTHING, AWAY, ALONE)) {
      otherwise += Laboratory.of(LAB).run(1, 7, orders, 3_000, new Heard(0)).otherwise;
    }
    String came = otherwise == 0 ? "none" : Targets.number(otherwise);
    Targets.exact(
        "56j",
        LAB,
        "changes of which more or less is lost than trust says",
        "none",
        came,
        "counting");
  }

  /** What is lost of the first change that is handed over. */
  private static double first(Order order) {
    double[] first = {Double.NaN};
    Laboratory.of(LAB)
        .run(
            1,
            0,
            List.of(order),
            1,
            recorded -> {
              if (recorded.event() instanceof FlowEvent.ContextLost gone
                  && Double.isNaN(first[0])) {
                first[0] = gone.minutes();
              }
            });
    return first[0];
  }

  /** Every move of trust, and those that are of another size than its reason says. */
  private static final class Moves implements Consumer<Recorded> {
    private final Map<String, Double> stands = new HashMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final List<String> otherwise = new ArrayList<>();

    @Override
    public void accept(Recorded recorded) {
      if (recorded.event() instanceof CompanyEvent.TrustMoved moved) {
        String pair = moved.from() + " in " + moved.to();
        double before = stands.getOrDefault(pair, 500.0);
        double now = moved.trust().value();
        // Trust is kept in whole permille.
        if (Math.abs(now - after(moved.why(), before)) >= 1) {
          otherwise.add(pair + " by " + moved.why() + ": " + before + " to " + now);
        }
        stands.put(pair, now);
        reasons.merge(moved.why().replace("trust.", ""), 1, Integer::sum);
      }
    }

    private static double after(String why, double before) {
      double missing = 1000 - before;
      return switch (why) {
        case "trust.promiseKept" -> before + 0.06 * missing;
        case "trust.promiseBroken" -> before - 0.15 * before;
        case "trust.goodDeployment" -> before + 0.04 * missing;
        case "trust.failedDeployment" -> before - 0.2 * before;
        case "trust.blamed" -> before - 0.15 * before;
        case "trust.relieved" -> before + 0.05 * missing;
        default -> Double.NaN;
      };
    }
  }

  /**
   * The same with owners, who are promised four changes, and see two of them in time; and somebody
   * is blamed. Those whose date is Tuesday cannot be there before Wednesday.
   */
  @Test
  void eachReasonMovesTrustByItsShareOfWhatIsThereOrMissing() {
    String owners =
        """
        "promises": [%s, %s, %s, %s],
        "groups": [
          {"id": "owners", "name": "Owners", "head": "PRODUCT", "trust": 500},
        """
            .formatted(
                promise("one", "2026-07-01T09:00"),
                promise("two", "2026-06-02T09:00"),
                promise("three", "2026-06-02T10:00"),
                promise("four", "2026-07-01T10:00"));
    Order blame = new Order.Blame(new PersonId("ada"), new TeamId("make-team"));
    Moves moves =
        Laboratory.of(LAB)
            .with("\"groups\": [\n", owners)
            .run(1, 30, List.of(blame), 30, new Moves());
    assertThat(moves.otherwise).isEmpty();
    assertThat(moves.reasons.keySet())
        .containsExactly(
            "blamed",
            "failedDeployment",
            "goodDeployment",
            "promiseBroken",
            "promiseKept",
            "relieved");
    assertThat(moves.stands)
        .as(
            "those who were blamed trust all others less, and are trusted no more by those who blame")
        .containsEntry("makers in owners", 425.0)
        .containsEntry("makers in keepers", 425.0)
        .containsEntry("owners in keepers", 525.0);
    double left = 0.85 * 0.85 * 500;
    assertThat(moves.stands.get("owners in makers"))
        .isCloseTo(1000 - (1000 - left) * 0.94 * 0.94, within(3.0));
  }

  private static String promise(String id, String due) {
    return """
        {"id": "%s", "title": "Promise %s", "service": "shop", "arrives": "2026-06-01T00:00",
         "due": "%s", "effort": {"make": 60, "keep": 2400, "release": 0}}"""
        .formatted(id, id, due);
  }

  private static final ToDoubleFunction<Heard> LIVE = heard -> heard.live;
  private static final ToDoubleFunction<Heard> ASKED = heard -> heard.questions / heard.handoffs;

  private static Heard[] play(List<Order> orders, int days) {
    Laboratory lab = Laboratory.of(LAB);
    Heard[] worlds = new Heard[SEEDS + 1];
    for (int seed = 1; seed <= SEEDS; seed++) {
      worlds[seed] = lab.run(seed, QUARTER, orders, days, new Heard(QUARTER));
    }
    return worlds;
  }

  private static void check(
      String key,
      String what,
      double theory,
      double part,
      String source,
      Heard[] worlds,
      ToDoubleFunction<Heard> number) {
    Estimate came =
        Laboratory.estimate(SEEDS, seed -> number.applyAsDouble(worlds[Math.toIntExact(seed)]));
    Targets.check(key, LAB, what, theory, part * theory, came, source);
  }
}
