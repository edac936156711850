package io.unplannedwork.lab;

import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.sim.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Faults that give signs: what is said of them, and what is asked afterwards. */
@Tag("slow")
class CandourTargetsTest {
  private static final String LAB = "whose-fault";
  private static final int SEEDS = 200;
  private static final int QUARTER = 91;
  private static final int HALF_YEAR = 182;
  private static final TeamId FOUR = new TeamId("work-team");

  private static final List<Order> NOTHING = List.of();

  private static final List<Order> WHO =
      Stream.of("ada", "bo", "cem", "dora")
          .<Order>map(person -> new Order.Blame(new PersonId(person), FOUR))
          .toList();

  private static final List<Order> WHAT =
      Collections.nCopies(4, new Order.Review(new ServiceId("shop"), FOUR));

  /** What was told, what broke, and for how long, from a day on. */
  private static final class Heard extends Settled {
    private double told;
    private double outages;
    private double minutes;

    Heard(long from) {
      super(from);
    }

    @Override
    void hear(Recorded recorded) {
      if (recorded.event() instanceof PeopleEvent.NearMissReported) {
        told++;
      } else if (recorded.event() instanceof ProductionEvent.IncidentOpened) {
        outages++;
      } else if (recorded.event() instanceof ProductionEvent.IncidentClosed closed) {
        minutes += closed.minutes();
      }
    }
  }

  /**
   * The laboratory with a pencil, day by day: faults stand 365 days of a shop that is up on average
   * (exponential), and give signs at nine tenths of what they stand. Of these such a part is told
   * as people dare to say on that day; the others show when their day comes, and the shop is down
   * for as long as those of that day need to find out why.
   */
  private static final class Pencil {
    private static final double FAULTS = 500;
    private static final double STANDS = 365;
    private static final double SIGNS = 0.9;
    private static final double USUAL = 0.5;
    private final List<Double> up = new ArrayList<>();
    private final List<Double> dared = new ArrayList<>();
    private double safety = USUAL;
    private double told;
    private double outages;
    private double minutes;

    /** So many days pass, weeks beginning with the first. */
    void pass(int days) {
      for (int day = 1; day <= days; day++) {
        pass();
        safety += day % 7 == 0 ? (USUAL - safety) / 20 : 0;
      }
    }

    private void pass() {
      double from = up.isEmpty() ? 0 : up.get(up.size() - 1);
      double hard = 100 * (1 + (1 - safety) / 2);
      double shown = 0;
      double to = from;
      for (int again = 0; again < 20; again++) {
        to = from + 1 - shown * hard / SimTime.DAY;
        shown = dying(from, to) * (1 - daredAt(SIGNS * (from + to) / 2));
      }
      up.add(to);
      dared.add(safety);
      told += dying(from / SIGNS, to / SIGNS) * safety;
      outages += shown;
      minutes += shown * hard;
    }

    /** Faults that stand so much, and not so much more. */
    private static double dying(double from, double to) {
      return FAULTS * (Math.exp(-from / STANDS) - Math.exp(-to / STANDS));
    }

    /** What people dared to say when the shop had been up for so long. */
    private double daredAt(double days) {
      for (int day = 0; day < up.size(); day++) {
        if (days <= up.get(day)) {
          return dared.get(day);
        }
      }
      return safety;
    }

    /** Something moves what people dare to say; what was counted is put aside. */
    Pencil asked(DoubleUnaryOperator moves) {
      safety = moves.applyAsDouble(safety);
      told = 0;
      outages = 0;
      minutes = 0;
      return this;
    }
  }

  @Test
  void halfOfAllFaultsShowWhereHalfOfAllSignsAreTold() {
    Pencil pencil = new Pencil();
    pencil.pass(QUARTER);
    Heard[] quarter = play(0, NOTHING, QUARTER);
    check("53a", "outages of the first quarter", pencil.outages, quarter, heard -> heard.outages);
    Heard[] heard = play(QUARTER, NOTHING, HALF_YEAR);
    Pencil nothing = halfYear(safety -> safety);
    check("53b", "outages of the half year after it", nothing.outages, heard, one -> one.outages);
    check("53c", "minutes down, nothing is asked", nothing.minutes, heard, one -> one.minutes);
    check("53d", "signs that are told, nothing is asked", nothing.told, heard, one -> one.told);
  }

  @Test
  void afterFourBlamesLessIsToldAndMoreBreaksAndTakesLonger() {
    Pencil who = halfYear(safety -> safety * Math.pow(0.7, 4));
    Heard[] heard = play(QUARTER, WHO, HALF_YEAR);
    check("53e", "outages, four are blamed", who.outages, heard, one -> one.outages);
    check("53f", "minutes down, four are blamed", who.minutes, heard, one -> one.minutes);
    check("53g", "signs that are told, four are blamed", who.told, heard, one -> one.told);
  }

  @Test
  void afterFourReviewsMoreIsToldAndLessBreaks() {
    Pencil what = halfYear(safety -> 1 - (1 - safety) * Math.pow(0.88, 4));
    Heard[] heard = play(QUARTER, WHAT, HALF_YEAR);
    check("53h", "outages, four reviews", what.outages, heard, one -> one.outages);
    check("53i", "minutes down, four reviews", what.minutes, heard, one -> one.minutes);
    check("53j", "signs that are told, four reviews", what.told, heard, one -> one.told);
  }

  private static Pencil halfYear(DoubleUnaryOperator moves) {
    Pencil pencil = new Pencil();
    pencil.pass(QUARTER);
    pencil.asked(moves).pass(HALF_YEAR);
    return pencil;
  }

  private static Heard[] play(int before, List<Order> orders, int days) {
    Laboratory lab = Laboratory.of(LAB);
    Heard[] worlds = new Heard[SEEDS + 1];
    for (int seed = 1; seed <= SEEDS; seed++) {
      worlds[seed] = lab.run(seed, before, orders, days, new Heard(before));
    }
    return worlds;
  }

  private static void check(
      String key, String what, double theory, Heard[] worlds, ToDoubleFunction<Heard> number) {
    Estimate came =
        Laboratory.estimate(SEEDS, seed -> number.applyAsDouble(worlds[Math.toIntExact(seed)]));
    Targets.check(key, LAB, what, theory, 0.05 * theory, came, "thinning; assumptions");
  }
}
