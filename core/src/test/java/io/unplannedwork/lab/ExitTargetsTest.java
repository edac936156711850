package io.unplannedwork.lab;

import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.sim.Order;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Toil takes heart, and whoever has less of it gives notice sooner. */
@Tag("slow")
class ExitTargetsTest {
  private static final String LAB = "who-stays";
  private static final int SEEDS = 200;
  private static final int PEOPLE = 24;
  private static final int QUARTER = 91;
  private static final int YEAR = 364;
  private static final List<Order> NOTHING = List.of();

  private static final List<Order> RAISE =
      Laboratory.of(LAB).scenario().people().stream()
          .<Order>map(person -> new Order.Raise(person.id(), Permille.of(100)))
          .toList();

  private static final List<Order> LESS_TOIL =
      List.of(new Order.Loop(new StreamId("toil"), 40), new Order.Loop(new StreamId("new"), 60));

  /** How many give notice from a day on. */
  private static final class Notices extends Settled {
    private double given;

    Notices(long from) {
      super(from);
    }

    @Override
    void hear(Recorded recorded) {
      given += recorded.event() instanceof PeopleEvent.PersonResigned ? 1 : 0;
    }
  }

  /**
   * The laboratory with a pencil, day by day: the toil of the last weeks, of which a twenty-eighth
   * is forgotten each day, says where morale is on its way to; what somebody stands is used up
   * twice as fast for every 15 points lost.
   */
  private static final class Pencil {
    private double morale = 70;
    private double worked;
    private double toiled;
    private double usedUp;

    void pass(int days, double toil) {
      for (int day = 0; day < days; day++) {
        usedUp += 0.2 / 365 * Math.pow(2, (70 - morale) / 15);
        worked += 1;
        toiled += toil;
        double beyond = Math.max(0, toiled / worked - 0.5) / 0.5;
        morale += 0.02 * (70 - 40 * beyond - morale);
        worked -= worked / 28;
        toiled -= toiled / 28;
      }
    }

    /** How many of all are still there, on average. */
    double there() {
      return PEOPLE * Math.exp(-usedUp);
    }
  }

  @Test
  void toilTakesHeartAndThenPeople() {
    Pencil pencil = new Pencil();
    pencil.pass(QUARTER, 0.9);
    check(
        "54a",
        "give notice in the first quarter",
        PEOPLE - pencil.there(),
        0.15,
        notices(0, NOTHING, QUARTER));
    check(
        "54b",
        "in the year after it, nothing is done",
        year(morale -> morale, 0.9),
        0.08,
        notices(QUARTER, NOTHING, YEAR));
  }

  @Test
  void moneyIsSoonForgottenAndLessToilIsNot() {
    double nothing = year(morale -> morale, 0.9);
    double raised = year(morale -> morale + 0.3 * (100 - morale), 0.9);
    Laboratory lab = Laboratory.of(LAB);
    check(
        "54c",
        "of them, kept by a raise for all",
        nothing - raised,
        0.4,
        Laboratory.estimate(SEEDS, seed -> year(lab, seed, NOTHING) - year(lab, seed, RAISE)));
    check(
        "54d",
        "in the year after it, less toil",
        year(morale -> morale, 0.4),
        0.12,
        notices(QUARTER, LESS_TOIL, YEAR));
  }

  @Test
  void whoIsAsContentAsUsualGoesAsWithoutMemory() {
    check(
        "54e",
        "in three years, of which two fifths are toil",
        PEOPLE * -Math.expm1(-0.2 * 3),
        0.06,
        notices(0, LESS_TOIL, 3 * 365));
  }

  /** How many give notice in the year after the quarter. */
  private static double year(DoubleUnaryOperator done, double toil) {
    Pencil pencil = new Pencil();
    pencil.pass(QUARTER, 0.9);
    double there = pencil.there();
    pencil.morale = done.applyAsDouble(pencil.morale);
    pencil.pass(YEAR, toil);
    return there - pencil.there();
  }

  private static double year(Laboratory lab, long seed, List<Order> orders) {
    return lab.run(seed, QUARTER, orders, YEAR, new Notices(QUARTER)).given;
  }

  private static Estimate notices(int before, List<Order> orders, int days) {
    Laboratory lab = Laboratory.of(LAB);
    return Laboratory.estimate(
        SEEDS, seed -> lab.run(seed, before, orders, days, new Notices(before)).given);
  }

  private static void check(String key, String what, double theory, double part, Estimate came) {
    Targets.check(key, LAB, what, theory, part * theory, came, "hazard; assumptions");
  }
}
