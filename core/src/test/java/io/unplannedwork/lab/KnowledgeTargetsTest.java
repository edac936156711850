package io.unplannedwork.lab;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.World;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What newcomers cost, and what becomes of what nobody touches. */
@Tag("slow")
class KnowledgeTargetsTest {
  private static final String LAB = "three-at-once";
  private static final int SEEDS = 40;
  private static final int MONTH = 28;
  private static final int HALF_YEAR = 182;

  private static final List<Order> TOGETHER = List.of();

  private static final List<Order> EACH_THEIR_OWN =
      List.of(
          new Order.Move(new PersonId("bo"), new TeamId("till-team")),
          own("till", "till-team"),
          new Order.Move(new PersonId("cem"), new TeamId("stock-team")),
          own("stock", "stock-team"));

  /** Each goes on with what another did. */
  private static final List<Order> TURN =
      List.of(own("shop", "till-team"), own("till", "stock-team"), own("stock", "work-team"));

  private static Order own(String service, String team) {
    return new Order.Own(new ServiceId(service), new TeamId(team), null);
  }

  /** How many pieces are done. */
  private static final class Pieces implements Consumer<Recorded> {
    private int done;

    @Override
    public void accept(Recorded recorded) {
      done += recorded.event() instanceof FlowEvent.ItemDone ? 1 : 0;
    }
  }

  /**
   * The laboratory with a pencil: each day of work on a service takes one part in sixty of what is
   * unknown, steadily; who knows nothing does a fifth of what there is to do in a day, six pieces.
   */
  private static final class Pencil {
    private static final double LEARNING = 60;
    private static final double LOST = 0.8;
    private double unknown = 1;

    /** Three people work for so many days, each on so many services in turn: pieces done. */
    double pieces(double days, int services) {
      double span = services * LEARNING;
      double learned = unknown * -Math.expm1(-days / span);
      unknown -= learned;
      return 3 * 6 * (days - LOST * span * learned);
    }

    /** Nobody touches it for so many weeks. */
    void fades(int weeks) {
      unknown = 1 - (1 - unknown) * Math.pow(0.99, weeks);
    }
  }

  @Test
  void whoLearnsThreeThingsAtOnceIsNewForThreeTimesAsLong() {
    Pencil together = new Pencil();
    double month = together.pieces(MONTH, 3);
    check("52a", "pieces of the first four weeks", month, 0.08, pieces(0, TOGETHER, MONTH));
    double halfYear = together.pieces(HALF_YEAR, 3);
    check(
        "52b",
        "pieces of the next half year, everybody on everything",
        halfYear,
        0.03,
        pieces(MONTH, TOGETHER, HALF_YEAR));
    Pencil own = new Pencil();
    own.pieces(MONTH, 3);
    check(
        "52c",
        "pieces of the next half year, each on their own",
        own.pieces(HALF_YEAR, 1),
        0.03,
        pieces(MONTH, EACH_THEIR_OWN, HALF_YEAR));
  }

  @Test
  void aNewcomerCostsSoMuchForEachServiceHoweverLongItTakes() {
    int days = 728;
    Estimate done = pieces(0, TOGETHER, days);
    Estimate missing = new Estimate(3 * 6 * days - done.mean(), done.error(), done.seeds());
    double inAll = 6 * 3 * 3 * 0.8 * 60;
    double stillToCome = inAll * Math.exp(-days / 180.0);
    check("52d", "pieces that newcomers cost in two years", inAll - stillToCome, 0.05, missing);
  }

  @Test
  void whatNobodyTouchesFadesByTheWeek() {
    int year = 364;
    Pencil pencil = new Pencil();
    pencil.pieces(year, 3);
    pencil.fades(104);
    Estimate came =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              Pieces pieces = new Pieces();
              EventLog log = new EventLog();
              log.listen(pieces);
              World world = World.create(Laboratory.of(LAB).scenario(), seed, log);
              Laboratory.pass(world, year);
              EACH_THEIR_OWN.forEach(order -> world.apply(order, 0));
              Laboratory.pass(world, 2 * year);
              TURN.forEach(order -> world.apply(order, 0));
              double before = pieces.done;
              Laboratory.pass(world, MONTH);
              return pieces.done - before;
            });
    check(
        "52e",
        "pieces of four weeks, on what was left alone for two years",
        pencil.pieces(MONTH, 1),
        0.06,
        came);
  }

  private static Estimate pieces(int before, List<Order> orders, int days) {
    Laboratory lab = Laboratory.of(LAB);
    return Laboratory.estimate(
        SEEDS,
        seed -> {
          int first = lab.run(seed, before, TOGETHER, 0, new Pieces()).done;
          return (double) lab.run(seed, before, orders, days, new Pieces()).done - first;
        });
  }

  private static void check(String key, String what, double theory, double part, Estimate came) {
    Targets.check(key, LAB, what, theory, part * theory, came, "exponential learning");
  }
}
