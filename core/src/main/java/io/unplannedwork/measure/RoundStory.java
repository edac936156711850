package io.unplannedwork.measure;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.GoalId;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.GoalSpec;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a round came to, told at its end: money, where the time went, trust between groups, and its
 * goals.
 */
final class RoundStory {
  /** Hears what is told: the more it weighs, the more likely it is read. */
  interface Teller {
    void tell(int weight, String sentence);
  }

  /** Trust that moved by this much in a round is a turning point, permille. */
  private static final int TURN = 80;

  private final Scenario scenario;
  private final Texts texts;
  private final Words words;
  private final Telling telling;
  private final Ledger ledger;
  private final List<String> reached = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();

  RoundStory(Scenario scenario, Texts texts, Telling telling, Ledger ledger) {
    this.scenario = scenario;
    this.texts = texts;
    words = telling.words();
    this.telling = telling;
    this.ledger = ledger;
  }

  void begin() {
    reached.clear();
    missed.clear();
  }

  void settle(GameEvent.GoalSettled settled) {
    (settled.reached() ? reached : missed).add(goal(settled.goal()));
  }

  private String goal(GoalId id) {
    for (RoundSpec spec : scenario.rounds()) {
      for (GoalSpec goal : spec.goals()) {
        if (goal.id().equals(id)) {
          return goal.title();
        }
      }
    }
    return id.value();
  }

  /** It is over; what is worth telling of it is told. Rounds count from 1. */
  void close(int round, Teller teller) {
    money(round, teller);
    waits(round, teller);
    trust(round, teller);
    int all = reached.size() + missed.size();
    if (all > 0) {
      String goals = words.count("goal", all);
      if (reached.isEmpty()) {
        teller.tell(97, say("goals.none", round, goals));
      } else if (missed.isEmpty()) {
        teller.tell(97, say("goals.all", round, goals, list(reached)));
      } else {
        String said = say("goals", round, reached.size(), goals, list(reached));
        teller.tell(97, said + say("goals.missed", list(missed)));
      }
    }
  }

  private static String list(List<String> titles) {
    return String.join("; ", titles);
  }

  private void money(int round, Teller teller) {
    long earned =
        ledger.booked(CompanyEvent.Booking.VALUE) + ledger.booked(CompanyEvent.Booking.REVENUE);
    long lost = -ledger.booked(CompanyEvent.Booking.OUTAGE);
    long wages =
        -ledger.booked(CompanyEvent.Booking.WAGES) - ledger.booked(CompanyEvent.Booking.OVERTIME);
    if (earned == 0 && lost == 0) {
      return;
    }
    String said = say("money", round, words.money(earned - lost), words.money(wages));
    teller.tell(80, lost > 0 ? said + say("money.lost", words.money(lost)) : said);
  }

  private void waits(int round, Teller teller) {
    Optional<SpentMinutes> wait = ledger.longestWait();
    if (wait.isEmpty() || ledger.items() == 0) {
      return;
    }
    teller.tell(
        72,
        say(
            "wait",
            round,
            telling.spent(wait.get()),
            words.minutes(wait.get().minutes() / ledger.items()),
            words.count("item", ledger.items())));
  }

  private void trust(int round, Teller teller) {
    TreeMap<String, Ledger.TrustMove> first = new TreeMap<>();
    TreeMap<String, Ledger.TrustMove> last = new TreeMap<>();
    for (Ledger.TrustMove move : ledger.moves()) {
      String wall = move.from() + "/" + move.to();
      first.putIfAbsent(wall, move);
      last.put(wall, move);
    }
    last.forEach(
        (wall, end) -> {
          int change = end.after() - first.get(wall).before();
          if (Math.abs(change) >= TURN) {
            teller.tell(
                55,
                say(
                    change < 0 ? "trust.fell" : "trust.rose",
                    round,
                    telling.group(end.from()),
                    telling.group(end.to()),
                    words.percent(first.get(wall).before()),
                    words.percent(end.after()),
                    texts.sentence(end.why())));
          }
        });
  }

  private String say(String key, Object... arguments) {
    return texts.get("story." + key, arguments);
  }
}
