package io.unplannedwork.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ProductionEvent.Trigger;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.sim.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Laws of production beyond the targets: what wears out, what comes again, what is too much. */
@Tag("slow")
class ProductionLawTargetsTest {
  private static final int SEEDS = 10;
  private static final List<Order> AS_IT_IS = List.of();
  private static final double YEAR = 365;

  /** Mean hardness of an incident, in minutes: lognormal, median 70 and sigma 1.25. */
  private static final double HARDNESS = 70 * Math.exp(1.25 * 1.25 / 2);

  private static final int[] HOLDS = {14, 30, 90};
  private static final int[] EFFORT = {30, 60, 120};

  @Test
  void whatIsSeenToLessOftenThanItHoldsBreaksAsIfNobodyLookedAfterIt() {
    Laboratory lab = Laboratory.of("upkeep");
    long days = 7_300;
    double breaks = 0;
    double down = 0;
    for (int i = 0; i < HOLDS.length; i++) {
      double times = YEAR / (HOLDS[i] + mended(i) / SimTime.DAY);
      breaks += times;
      down += times * mended(i);
    }
    Outages[] worlds = new Outages[SEEDS + 1];
    Estimate came =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              worlds[(int) seed] = lab.run(seed, days, AS_IT_IS, new Outages());
              return worlds[(int) seed].opened * YEAR / days;
            });
    String law = "renewals: Cox 1962";
    Targets.check("31a", "upkeep", "outages a year, nobody", breaks, 0.03 * breaks, came, law);
    Estimate minutes =
        Laboratory.estimate(
            SEEDS, seed -> worlds[(int) seed].mean() * worlds[(int) seed].opened * YEAR / days);
    Targets.check("31b", "upkeep", "minutes down a year, nobody", down, 0.08 * down, minutes, law);
    long round = lab.run(1, days, rhythm(28, 28, 28), new Outages()).opened;
    double memory = YEAR / (HOLDS[0] + mended(0) / SimTime.DAY);
    Targets.check(
        "31c",
        "upkeep",
        "outages a year, one round for all",
        memory,
        0.03 * memory,
        new Estimate(round * YEAR / days, 0, 1),
        law);
    long each = lab.run(1, days, rhythm(10, 20, 60), new Outages()).opened;
    Targets.exact("31d", "upkeep", "outages, each before its time", "none", none(each), "counting");
  }

  /** Minutes: noticed, come together, found by those who built it, made sure; and the work. */
  private static double mended(int what) {
    return HARDNESS * (0.15 + 0.15 + 0.4 * 0.7 + 0.1) + EFFORT[what];
  }

  private static List<Order> rhythm(int memory, int disks, int certificate) {
    ServiceId archive = new ServiceId("archive");
    return List.of(
        new Order.UpkeepEvery(archive, "memory", memory),
        new Order.UpkeepEvery(archive, "disks", disks),
        new Order.UpkeepEvery(archive, "certificate", certificate));
  }

  private static String none(long count) {
    return count == 0 ? "none" : String.valueOf(count);
  }

  /** Which outages after a day are old ones, and how long both kinds take. */
  private static final class Repeats extends Settled {
    private final Map<IncidentId, Trigger> open = new HashMap<>();
    private final List<Long> first = new ArrayList<>();
    private final List<Long> again = new ArrayList<>();

    Repeats(long days) {
      super(days);
    }

    @Override
    void hear(Recorded recorded) {
      if (recorded.event() instanceof ProductionEvent.IncidentOpened opened) {
        open.put(opened.incident(), opened.trigger());
      } else if (recorded.event() instanceof ProductionEvent.IncidentClosed closed) {
        Trigger trigger = open.remove(closed.incident());
        if (trigger != null) {
          (trigger == Trigger.DEPLOYMENT ? first : again).add(closed.minutes());
        }
      }
    }

    double repeats() {
      return again.size();
    }

    static double mean(List<Long> minutes) {
      return minutes.stream().mapToLong(Long::longValue).average().orElseThrow();
    }
  }

  /** The two years of the game: 455 days in which causes pile up, then the year that is decided. */
  @Test
  void causesThatStayPileUpAndOnlyTheirRemovalHelps() {
    Laboratory lab = Laboratory.of("it-comes-again");
    long before = 455;
    long year = 364;
    double coming = -0.4 * Math.expm1(-0.051);
    double piled = coming * before;
    double ofNew = coming * year * year / 2 / 60;
    double ofOld = piled * year / 60;
    int seeds = 120;
    Estimate nothing = repeats(lab, seeds, before, AS_IT_IS, year);
    String law = "Poisson; assumptions";
    Targets.check(
        "33a",
        "it-comes-again",
        "old outages in the second year",
        ofOld + ofNew,
        0.15 * (ofOld + ofNew),
        nothing,
        law);
    Order review = new Order.Review(new ServiceId("shop"), new TeamId("work-team"));
    Estimate removed = repeats(lab, seeds, before, List.of(review), year);
    Targets.check(
        "33b",
        "it-comes-again",
        "the same, causes removed at its beginning",
        ofNew,
        0.25 * ofNew,
        removed,
        law);
    Order records = new Order.KeepRecords(true);
    Estimate written = repeats(lab, seeds, 0, List.of(records), before + year, before);
    Targets.check(
        "33c",
        "it-comes-again",
        "the same, known errors recorded",
        ofOld + ofNew,
        0.15 * (ofOld + ofNew),
        written,
        law);
    Estimate shorter =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              Repeats came = lab.run(seed, 3_000, List.of(records), new Repeats(0));
              return Repeats.mean(came.again)
                  / Repeats.mean(lab.run(seed, 3_000, AS_IT_IS, new Repeats(0)).again);
            });
    Targets.check(
        "33d",
        "it-comes-again",
        "minutes of an old outage ÷ without a record",
        0.72,
        0.03,
        shorter,
        "the steps' sum");
  }

  private static Estimate repeats(
      Laboratory lab, int seeds, long before, List<Order> orders, long days) {
    return repeats(lab, seeds, before, orders, days, before);
  }

  private static Estimate repeats(
      Laboratory lab, int seeds, long before, List<Order> orders, long days, long counted) {
    return Laboratory.estimate(
        seeds, seed -> lab.run(seed, before, orders, days, new Repeats(counted)).repeats());
  }

  /** The first two months, before the campaign; ten requests turned away cost a cent. */
  @Test
  void aServiceTurnsNobodyAwayUntilItIsNearlyFull() {
    int[] demand = {7200, 8550, 9000, 10800};
    int[] load = {80, 95, 100, 120};
    for (int i = 0; i < demand.length; i++) {
      Laboratory lab =
          Laboratory.of("full-house").with("\"demand\": 8000,", "\"demand\": " + demand[i] + ",");
      long days = 50;
      long[] lost = {0};
      lab.run(1, days, AS_IT_IS, recorded -> lost[0] += lost(recorded));
      double turnedAway = 10_000.0 * lost[0] / (demand[i] * days * SimTime.DAY);
      Targets.check(
          "34" + (char) ('a' + i),
          "full-house",
          "turned away at " + load[i] + " %, permille",
          1000 * turnedAway(demand[i] / 9000.0, 50),
          0.5,
          new Estimate(turnedAway, 0, 1),
          "M/M/1/K");
    }
  }

  /**
   * Share of time in which a queue with so much room is full: from the balance of arrivals and
   * departures between one number inside and the next, summed up.
   */
  private static double turnedAway(double load, int room) {
    double state = 1;
    double sum = 1;
    for (int inside = 1; inside <= room; inside++) {
      state *= load;
      sum += state;
    }
    return state / sum;
  }

  private static long lost(Recorded recorded) {
    return recorded.event() instanceof CompanyEvent.MoneyBooked booked
            && booked.booking() == CompanyEvent.Booking.OUTAGE
        ? -booked.cents()
        : 0;
  }

  @Test
  void aLoadTestTellsBeforeTheCampaignWhatTheCampaignTellsEverybody() {
    Laboratory lab = Laboratory.of("full-house");
    ServiceId shop = new ServiceId("shop");
    long campaign = 511;
    long[] measured = {0, 0};
    Order scale = new Order.Scale(shop);
    lab.run(
        1,
        campaign - 10,
        List.of(new Order.LoadTest(shop)),
        9,
        recorded -> {
          if (recorded.event() instanceof ProductionEvent.CapacityMeasured test) {
            measured[0] = test.capacity();
            measured[1] = recorded.at().minutes();
          }
        });
    Targets.exact(
        "34e",
        "full-house",
        "the load test says, before the campaign",
        "9000",
        measured[1] < campaign * SimTime.DAY ? String.valueOf(measured[0]) : "nothing",
        "as built");
    Targets.exact(
        "34f",
        "full-house",
        "days of the campaign on which it fell over: as it is, one step, three",
        "14, 0, 0",
        fell(lab, AS_IT_IS)
            + ", "
            + fell(lab, List.of(scale))
            + ", "
            + fell(lab, List.of(scale, scale, scale)),
        "130 % and more");
  }

  /** On how many days the service fell over for want of capacity. */
  private static long fell(Laboratory lab, List<Order> orders) {
    Set<Long> days = new TreeSet<>();
    lab.run(
        1,
        455,
        orders,
        100,
        recorded -> {
          if (recorded.event() instanceof ProductionEvent.IncidentOpened opened
              && opened.trigger() == Trigger.CAPACITY) {
            days.add(recorded.at().minutes() / SimTime.DAY);
          }
        });
    return days.size();
  }

  @Test
  void aClockThatStartsAtNightIsMissedHoweverFastSomebodyWrites() {
    Laboratory lab = Laboratory.of("the-clock");
    late("37a", lab, "late reports, office hours", AS_IT_IS, 1 - 50.0 / 168);
    List<Order> until = List.of(new Order.Overtime(new TeamId("desk"), 420));
    late("37b", lab, "late reports, until midnight", until, 1 - 85.0 / 168);
  }

  private static void late(
      String key, Laboratory lab, String what, List<Order> orders, double theory) {
    long fine = 5_000_00;
    Estimate came =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              long[] reports = {0, 0, 0};
              lab.run(
                  seed,
                  8_000,
                  orders,
                  recorded -> {
                    reports[0] += recorded.event() instanceof ProductionEvent.ReportDue ? 1 : 0;
                    reports[1] += recorded.event() instanceof ProductionEvent.ReportMissed ? 1 : 0;
                    if (recorded.event() instanceof CompanyEvent.MoneyBooked booked
                        && booked.booking() == CompanyEvent.Booking.PENALTY) {
                      reports[2] -= booked.cents();
                    }
                  });
              assertThat(reports[2]).as("a fine for each").isEqualTo(reports[1] * fine);
              return (double) reports[1] / reports[0];
            });
    Targets.check(key, "the-clock", what, theory, 0.05, came, "counting hours");
  }

  /** Data that came back: from a good backup or not, and how old they were. */
  private static final class Restores implements Consumer<Recorded> {
    private final Outages outages = new Outages();
    private final List<Long> lost = new ArrayList<>();
    private long bad;

    @Override
    public void accept(Recorded recorded) {
      outages.accept(recorded);
      if (recorded.event() instanceof ProductionEvent.DataRestored restored) {
        lost.add(restored.minutes());
        bad += restored.good() ? 0 : 1;
      }
    }
  }

  @Test
  void aBackupThatNobodyTriedIsNoGoodInThreeOfTenCasesAndTakesTwoDays() {
    Laboratory lab = Laboratory.of("the-backup");
    int seeds = 20;
    Restores[] hoped = new Restores[seeds + 1];
    Restores[] tried = new Restores[seeds + 1];
    List<Order> trial = List.of(new Order.TestRestore(new ServiceId("ledger")));
    // A trial is good for a year; longer disks make enough of a year's work.
    Laboratory often = lab.with("{\"exponential\": 86400}", "{\"exponential\": 7200}");
    for (int seed = 1; seed <= seeds; seed++) {
      hoped[seed] = often.run(seed, 3_000, AS_IT_IS, new Restores());
      tried[seed] = often.run(seed, 0, trial, 360, new Restores());
    }
    Targets.check(
        "38a",
        "the-backup",
        "no good, untried",
        0.3,
        0.06,
        Laboratory.estimate(
            seeds, seed -> (double) hoped[(int) seed].bad / hoped[(int) seed].lost.size()),
        "assumption");
    double rest = 100;
    double untried = rest + 0.7 * 120 + 0.3 * 2_880;
    Targets.check(
        "38b",
        "the-backup",
        "minutes down, untried",
        untried,
        0.1 * untried,
        Laboratory.estimate(seeds, seed -> hoped[(int) seed].outages.mean()),
        "the steps' sum");
    Targets.exact(
        "38c",
        "the-backup",
        "minutes down, tried: all of them",
        Targets.number(rest + 120),
        Targets.number(tried[1].outages.mean()),
        "the steps' sum");
    Targets.check(
        "38d",
        "the-backup",
        "minutes of data lost, tried",
        720,
        100,
        Laboratory.estimate(
            seeds,
            seed ->
                tried[(int) seed].lost.stream().mapToLong(Long::longValue).average().orElseThrow()),
        "half a day");
  }
}
