package io.unplannedwork.measure;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Evidence;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.GoalId;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.GoalSpec;
import io.unplannedwork.scenario.PromiseSpec;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The game told from its log: what was most consequential, in its order, with dates and names. Must
 * hear each event after the {@link Telling}, the {@link Ledger} and the {@link Chain} it tells
 * from.
 */
public final class Story implements Consumer<Recorded> {
  /** A story longer than this is not read in a room. */
  private static final int MOST = 15;

  /** As much of one round is read before the talk about it. */
  private static final int MOST_OF_ROUND = 10;

  /** Trust that moved by this much in a round is a turning point, permille. */
  private static final int TURN = 80;

  /** Something worth telling; what weighs most is told. */
  private record Moment(int round, SimTime at, int place, int weight, String sentence) {}

  private final Scenario scenario;
  private final Texts texts;
  private final Words words;
  private final Telling telling;
  private final Ledger ledger;
  private final Chain chain;
  private final List<Moment> moments = new ArrayList<>();
  private final TreeMap<ProposalId, GameEvent.ProposalMade> proposals = new TreeMap<>();
  private final List<String> reached = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();
  private int round;

  public Story(Scenario scenario, Texts texts, Telling telling, Ledger ledger, Chain chain) {
    this.scenario = scenario;
    this.texts = texts;
    words = telling.words();
    this.telling = telling;
    this.ledger = ledger;
    this.chain = chain;
  }

  /** All rounds in at most fifteen sentences; what passed before the first is not theirs. */
  public List<String> game() {
    return told(moments.stream().filter(moment -> moment.round() > 0).toList(), MOST);
  }

  /** A round, counted from 1, in at most ten sentences. */
  public List<String> round(int number) {
    return told(
        moments.stream().filter(moment -> moment.round() == number).toList(), MOST_OF_ROUND);
  }

  private static List<String> told(List<Moment> from, int most) {
    return from.stream()
        .sorted(
            Comparator.comparingInt((Moment moment) -> -moment.weight())
                .thenComparingInt(Moment::place))
        .limit(most)
        .sorted(Comparator.comparing(Moment::at).thenComparingInt(Moment::place))
        .map(Moment::sentence)
        .toList();
  }

  @Override
  public void accept(Recorded recorded) {
    if (recorded.event() instanceof FlowEvent event) {
      flow(recorded, event);
    } else if (recorded.event() instanceof ProductionEvent event) {
      production(recorded, event);
    } else if (recorded.event() instanceof ChangeEvent.RolledBack back) {
      tell(
          recorded,
          35,
          say("rolledBack", back.deployment(), words.count("change", back.items().size())));
    } else if (recorded.event() instanceof ChangeEvent.ChangeDrawn drawn
        && drawn.lacks().contains(Evidence.AUTHORISATION)) {
      telling.say(drawn).ifPresent(text -> tell(recorded, 60, text));
    } else if (recorded.event() instanceof ChangeEvent.AuditEnded ended) {
      telling.say(ended).ifPresent(text -> tell(recorded, 88, text));
    } else if (recorded.event() instanceof CompanyEvent event) {
      company(recorded, event);
    } else if (recorded.event() instanceof GameEvent event) {
      game(recorded, event);
    }
  }

  private void flow(Recorded recorded, FlowEvent event) {
    if (event instanceof FlowEvent.PromiseKept kept) {
      PromiseSpec promise = promise(kept.promise().value());
      String title = telling.promise(kept.promise());
      String what =
          promise == null || promise.due() == null
              ? say("promiseKept", title)
              : say("promiseKept.due", title, words.day(scenario.at(promise.due())));
      tell(recorded, 90, what + way(kept.item()));
    } else if (event instanceof FlowEvent.PromiseBroken broken) {
      tell(recorded, 92, say("promiseBroken", telling.promise(broken.promise())));
    }
  }

  /** What an item's way was like, from its account. */
  private String way(ItemId item) {
    Optional<Ledger.Finished> finished = ledger.finished(item);
    if (finished.isEmpty()) {
      return "";
    }
    long lead = finished.get().at().minutes() - finished.get().arrived().minutes();
    long worked = 0;
    SpentMinutes longest = null;
    for (SpentMinutes part : finished.get().account()) {
      if (part.spent() == Spent.WORKED || part.spent() == Spent.REWORKED) {
        worked += part.minutes();
      } else if (Ledger.isWait(part.spent())
          && (longest == null || part.minutes() > longest.minutes())) {
        longest = part;
      }
    }
    String way = say("way", words.minutes(lead), words.minutes(worked));
    return longest == null
        ? way
        : way + say("way.wait", words.minutes(longest.minutes()), spent(longest));
  }

  private String spent(SpentMinutes part) {
    String what = words.spent(part.spent());
    return part.subject().isEmpty()
        ? what
        : texts.get("words.about", what, telling.anything(part.subject()));
  }

  private void production(Recorded recorded, ProductionEvent event) {
    if (event instanceof ProductionEvent.IncidentClosed closed) {
      incident(recorded, closed.incident());
    } else if (event instanceof ProductionEvent.DeadlineServed served) {
      tell(
          recorded,
          served.served() ? 75 : 95,
          say(
              served.served() ? "deadlineServed" : "deadlineMissed",
              telling.deadline(served.deadline()),
              telling.service(served.service())));
    } else if (event instanceof ProductionEvent.ErrorBudgetSpent
        || event instanceof ProductionEvent.ReleasesResumed) {
      telling.say(event).ifPresent(text -> tell(recorded, 65, text));
    }
  }

  private void incident(Recorded recorded, IncidentId id) {
    Optional<IncidentFile> found = ledger.incident(id);
    if (found.isEmpty() || found.get().severity().compareTo(Severity.SEV2) > 0) {
      return;
    }
    IncidentFile file = found.get();
    long minutes = file.minutes(recorded.at());
    String what =
        say(
            "incident",
            telling.service(file.service()),
            words.severity(file.severity()),
            cause(file),
            words.minutes(minutes));
    IncidentStep slowest = slowest(file, recorded.at());
    long slow = file.minutes(slowest, recorded.at());
    if (2 * slow > minutes && slow < minutes) {
      what += say("incident.slow", words.minutes(slow), telling.step(slowest));
    }
    if (file.nightCalls() > 0) {
      List<String> called = file.called().stream().map(telling::person).toList();
      what += say(called.size() == 1 ? "incident.night" : "incident.nights", Texts.list(called));
    }
    int weight = file.severity() == Severity.SEV1 ? 88 : 50;
    add(file.at(), weight + (int) Math.min(6, minutes / 240), what);
  }

  /** What set an incident off, followed back to what a player can know or change. */
  private String cause(IncidentFile file) {
    for (Recorded recorded : chain.back(file.number(), 12)) {
      if (recorded.event() instanceof ChangeEvent.DeploymentStarted started && !started.repair()) {
        String changes = words.count("change", started.items().size());
        return say("cause.release", started.deployment(), changes);
      }
      if (recorded.event() instanceof ChangeEvent.FlagSwitched flag) {
        return say("cause.flag", telling.item(flag.item()));
      }
      if (recorded.event() instanceof ProductionEvent.FaultWentLive fault && fault.item() != null) {
        return say("cause.fault", telling.item(fault.item()));
      }
      if (recorded.event() instanceof CompanyEvent.InjectFired fired) {
        return say("cause.inject", fired.title());
      }
    }
    return file.trigger() == ProductionEvent.Trigger.INJECT ? "" : say("cause." + file.trigger());
  }

  private static IncidentStep slowest(IncidentFile file, SimTime now) {
    IncidentStep slowest = IncidentStep.DETECT;
    for (IncidentStep step : IncidentStep.values()) {
      if (file.minutes(step, now) > file.minutes(slowest, now)) {
        slowest = step;
      }
    }
    return slowest;
  }

  private void company(Recorded recorded, CompanyEvent event) {
    if (event instanceof CompanyEvent.PracticeAdopted
        || event instanceof CompanyEvent.PersonLent
        || event instanceof CompanyEvent.PersonMoved
        || event instanceof CompanyEvent.TeamFounded
        || event instanceof CompanyEvent.LiaisonNamed
        || event instanceof CompanyEvent.TeamEnded
        || event instanceof CompanyEvent.ServiceHandedOver
        || event instanceof CompanyEvent.FreezeBegan
        || event instanceof CompanyEvent.OvertimeOrdered) {
      telling.say(event).ifPresent(text -> tell(recorded, 45, text));
    } else if (event instanceof CompanyEvent.InjectFired fired) {
      tell(recorded, 40, say("news", fired.title()));
    } else if (event instanceof CompanyEvent.MoneyBooked booked
        && booked.booking() == CompanyEvent.Booking.PENALTY) {
      tell(
          recorded,
          60,
          say("penalty", telling.anything(booked.subject()), words.money(-booked.cents())));
    }
  }

  private void game(Recorded recorded, GameEvent event) {
    if (event instanceof GameEvent.PhaseBegan began) {
      round = began.round();
      if (began.phase() == Phase.BRIEFING) {
        reached.clear();
        missed.clear();
      }
    } else if (event instanceof GameEvent.DecisionTaken taken) {
      tell(
          recorded,
          taken.decision().value().indexOf('/') >= 0 ? 20 : 30,
          telling.told(
              "decided",
              telling.seat(taken.seat()),
              telling.decision(taken.decision(), taken.answer())));
    } else if (event instanceof GameEvent.ProposalMade made) {
      proposals.put(made.proposal(), made);
    } else if (event instanceof GameEvent.ProposalCountered countered) {
      proposals.computeIfPresent(
          countered.proposal(),
          (id, made) ->
              new GameEvent.ProposalMade(
                  id, made.from(), made.to(), made.decision(), countered.answer()));
    } else if (event instanceof GameEvent.ProposalSettled settled) {
      settled(recorded, settled);
    } else if (event instanceof GameEvent.GoalSettled settled) {
      (settled.reached() ? reached : missed).add(goal(settled.goal()));
    } else if (event instanceof GameEvent.RoundClosed closed) {
      close(recorded, closed);
    }
  }

  private void settled(Recorded recorded, GameEvent.ProposalSettled settled) {
    GameEvent.ProposalMade made = proposals.remove(settled.proposal());
    boolean takenBack = settled.why().equals("proposal.withdrawn");
    if (made == null || settled.reply() == Reply.ACCEPT || takenBack) {
      return;
    }
    String what = telling.decision(made.decision(), made.answer());
    // A reason is a sentence; a key of the texts says nothing here.
    String why = settled.why().indexOf(' ') < 0 ? "" : say("said", settled.why());
    if (settled.reply() == Reply.OVERRULE && settled.by() != null) {
      String by = telling.seat(settled.by());
      String to = telling.seat(made.to());
      tell(recorded, 70, say("overruled", by, to, telling.seat(made.from()), what) + why);
    } else {
      String key = settled.by() == null ? "unanswered" : "refused";
      // who refuses a counter-offer is the one who asked
      boolean counter = made.from().equals(settled.by());
      String who = telling.seat(counter ? made.from() : made.to());
      String whom = telling.seat(counter ? made.to() : made.from());
      tell(recorded, 42, say(key, who, whom, what) + why);
    }
  }

  private void close(Recorded recorded, GameEvent.RoundClosed closed) {
    money(recorded);
    waits(recorded);
    trust(recorded);
    int all = reached.size() + missed.size();
    if (all > 0) {
      String goals = words.count("goal", all);
      if (reached.isEmpty()) {
        tell(recorded, 97, say("goals.none", closed.round(), goals));
      } else if (missed.isEmpty()) {
        tell(recorded, 97, say("goals.all", closed.round(), goals, list(reached)));
      } else {
        String said = say("goals", closed.round(), reached.size(), goals, list(reached));
        tell(recorded, 97, said + say("goals.missed", list(missed)));
      }
    }
  }

  private static String list(List<String> titles) {
    return String.join("; ", titles);
  }

  private void money(Recorded recorded) {
    long earned =
        ledger.booked(CompanyEvent.Booking.VALUE) + ledger.booked(CompanyEvent.Booking.REVENUE);
    long lost = -ledger.booked(CompanyEvent.Booking.OUTAGE);
    long wages =
        -ledger.booked(CompanyEvent.Booking.WAGES) - ledger.booked(CompanyEvent.Booking.OVERTIME);
    if (earned == 0 && lost == 0) {
      return;
    }
    String said = say("money", round, words.money(earned - lost), words.money(wages));
    tell(recorded, 80, lost > 0 ? said + say("money.lost", words.money(lost)) : said);
  }

  private void waits(Recorded recorded) {
    Optional<SpentMinutes> wait = ledger.longestWait();
    if (wait.isEmpty() || ledger.items() == 0) {
      return;
    }
    tell(
        recorded,
        72,
        say(
            "wait",
            round,
            spent(wait.get()),
            words.minutes(wait.get().minutes() / ledger.items()),
            words.count("item", ledger.items())));
  }

  private void trust(Recorded recorded) {
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
            tell(
                recorded,
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

  private void tell(Recorded recorded, int weight, String text) {
    add(recorded.at(), weight, text);
  }

  private void add(SimTime at, int weight, String text) {
    String end = text.endsWith("”") && text.contains(": “") ? "" : ".";
    moments.add(
        new Moment(
            round,
            at,
            moments.size(),
            weight,
            say("day", words.day(at), Words.sentence(text)) + end));
  }

  private PromiseSpec promise(String id) {
    return scenario.promises().stream()
        .filter(promise -> promise.id().value().equals(id))
        .findFirst()
        .orElse(null);
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
}
