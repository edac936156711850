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
  private final Telling telling;
  private final Ledger ledger;
  private final Chain chain;
  private final List<Moment> moments = new ArrayList<>();
  private final TreeMap<ProposalId, GameEvent.ProposalMade> proposals = new TreeMap<>();
  private final List<String> reached = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();
  private int round;

  public Story(Scenario scenario, Telling telling, Ledger ledger, Chain chain) {
    this.scenario = scenario;
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
          "release "
              + back.deployment()
              + " was rolled back, with "
              + Telling.count(back.items().size(), "change")
              + " in it");
    } else if (recorded.event() instanceof ChangeEvent.ChangeDrawn drawn
        && drawn.lacks().contains(Evidence.AUTHORISATION)) {
      tell(recorded, 60, TellingAudits.tell(drawn));
    } else if (recorded.event() instanceof ChangeEvent.AuditEnded ended) {
      tell(recorded, 88, TellingAudits.tell(ended));
    } else if (recorded.event() instanceof CompanyEvent event) {
      company(recorded, event);
    } else if (recorded.event() instanceof GameEvent event) {
      game(recorded, event);
    }
  }

  private void flow(Recorded recorded, FlowEvent event) {
    if (event instanceof FlowEvent.PromiseKept kept) {
      PromiseSpec promise = promise(kept.promise().value());
      String due =
          promise == null || promise.due() == null
              ? ""
              : ", promised for " + Words.day(scenario, scenario.at(promise.due())) + ",";
      tell(
          recorded,
          90,
          telling.promise(kept.promise()) + due + " was live in time" + way(kept.item()));
    } else if (event instanceof FlowEvent.PromiseBroken broken) {
      tell(
          recorded,
          92,
          "the date promised for "
              + telling.promise(broken.promise())
              + " passed and it was not live");
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
    String wait =
        longest == null
            ? ""
            : ", and spent "
                + Words.minutes(longest.minutes())
                + " "
                + Words.spent(longest.spent())
                + of(longest);
    return ": of its "
        + Words.minutes(lead)
        + " on the way it was worked on for "
        + Words.minutes(worked)
        + wait;
  }

  private String of(SpentMinutes part) {
    return part.subject().isEmpty() ? "" : " (" + telling.anything(part.subject()) + ")";
  }

  private void production(Recorded recorded, ProductionEvent event) {
    if (event instanceof ProductionEvent.IncidentClosed closed) {
      incident(recorded, closed.incident());
    } else if (event instanceof ProductionEvent.DeadlineServed served) {
      String deadline = telling.deadline(served.deadline());
      tell(
          recorded,
          served.served() ? 75 : 95,
          served.served()
              ? deadline + " went through; " + telling.service(served.service()) + " held"
              : deadline
                  + " was missed: "
                  + telling.service(served.service())
                  + " did not work for long enough");
    }
  }

  private void incident(Recorded recorded, IncidentId id) {
    Optional<IncidentFile> found = ledger.incident(id);
    if (found.isEmpty() || found.get().severity().compareTo(Severity.SEV2) > 0) {
      return;
    }
    IncidentFile file = found.get();
    long minutes = file.minutes(recorded.at());
    StringBuilder sentence = new StringBuilder();
    sentence
        .append(telling.service(file.service()))
        .append(" had an incident of ")
        .append(Telling.severity(file.severity()))
        .append(cause(file))
        .append("; it took ")
        .append(Words.minutes(minutes));
    IncidentStep slowest = slowest(file, recorded.at());
    long slow = file.minutes(slowest, recorded.at());
    if (2 * slow > minutes && slow < minutes) {
      sentence
          .append(", ")
          .append(Words.minutes(slow))
          .append(" of it ")
          .append(Telling.step(slowest.name()));
    }
    if (file.nightCalls() > 0) {
      sentence
          .append(", and ")
          .append(String.join(", ", file.called().stream().map(telling::person).toList()))
          .append(" was called out of hours");
    }
    int weight = file.severity() == Severity.SEV1 ? 88 : 50;
    add(file.at(), weight + (int) Math.min(6, minutes / 240), sentence.toString());
  }

  /** What set an incident off, followed back to what a player can know or change. */
  private String cause(IncidentFile file) {
    for (Recorded recorded : chain.back(file.number(), 12)) {
      if (recorded.event() instanceof ChangeEvent.DeploymentStarted started && !started.repair()) {
        return " after release "
            + started.deployment()
            + ", which carried "
            + Telling.count(started.items().size(), "change");
      }
      if (recorded.event() instanceof ProductionEvent.FaultWentLive fault && fault.item() != null) {
        return " from a defect in " + telling.item(fault.item()) + " that nothing had caught";
      }
      if (recorded.event() instanceof CompanyEvent.InjectFired fired) {
        return ", “" + fired.title() + "”";
      }
    }
    return switch (file.trigger()) {
      case DEPLOYMENT -> " from a release";
      case LATENT_FAULT -> " from a fault that had lain in production";
      case CAPACITY -> " because more was asked of it than it can serve";
      case DECAY -> " because something had worn out";
      case BREACH -> " because somebody broke in";
      case INJECT -> "";
    };
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
    if (event instanceof CompanyEvent.PracticeAdopted || event instanceof CompanyEvent.PersonLent) {
      telling.say(event).ifPresent(text -> tell(recorded, 45, text));
    } else if (event instanceof CompanyEvent.InjectFired fired) {
      tell(recorded, 40, "news came: " + fired.title());
    } else if (event instanceof CompanyEvent.MoneyBooked booked
        && booked.booking() == CompanyEvent.Booking.PENALTY) {
      tell(
          recorded,
          60,
          telling.anything(booked.subject())
              + " cost a penalty of "
              + Words.money(scenario, -booked.cents()));
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
          telling.seat(taken.seat())
              + " decided: "
              + telling.decision(taken.decision(), taken.answer()));
    } else if (event instanceof GameEvent.ProposalMade made) {
      proposals.put(made.proposal(), made);
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
    if (made == null || settled.reply() == Reply.ACCEPT) {
      return;
    }
    String what = telling.decision(made.decision(), made.answer());
    // A reason is a sentence; a key of the texts says nothing here.
    String why = settled.why().indexOf(' ') < 0 ? "" : ": “" + settled.why() + "”";
    if (settled.reply() == Reply.OVERRULE && settled.by() != null) {
      tell(
          recorded,
          70,
          telling.seat(settled.by())
              + " overruled "
              + telling.seat(made.to())
              + " for "
              + telling.seat(made.from())
              + " ("
              + what
              + ")"
              + why);
    } else {
      tell(
          recorded,
          42,
          telling.seat(made.to())
              + (settled.by() == null ? " did not answer " : " refused ")
              + telling.seat(made.from())
              + " ("
              + what
              + ")"
              + why);
    }
  }

  private void close(Recorded recorded, GameEvent.RoundClosed closed) {
    money(recorded);
    waits(recorded);
    trust(recorded);
    int all = reached.size() + missed.size();
    if (all > 0) {
      String met =
          reached.isEmpty()
              ? "none of its " + Telling.count(all, "goal") + " reached"
              : reached.size()
                  + " of "
                  + Telling.count(all, "goal")
                  + " reached ("
                  + String.join("; ", reached)
                  + ")";
      String not =
          missed.isEmpty() || reached.isEmpty() ? "" : "; missed: " + String.join("; ", missed);
      tell(recorded, 97, "round " + closed.round() + " ended with " + met + not);
    }
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
    tell(
        recorded,
        80,
        "in round "
            + round
            + " what is live brought in "
            + Words.money(scenario, earned - lost)
            + " against wages of "
            + Words.money(scenario, wages)
            + (lost > 0 ? "; outages had taken " + Words.money(scenario, lost) : ""));
  }

  private void waits(Recorded recorded) {
    Optional<SpentMinutes> wait = ledger.longestWait();
    if (wait.isEmpty() || ledger.items() == 0) {
      return;
    }
    tell(
        recorded,
        72,
        "of all waits in round "
            + round
            + " the costliest was "
            + Words.spent(wait.get().spent())
            + of(wait.get())
            + ": "
            + Words.minutes(wait.get().minutes() / ledger.items())
            + " for each of the "
            + Telling.count(ledger.items(), "item")
            + " finished");
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
                "over round "
                    + round
                    + " the trust of "
                    + telling.group(end.from())
                    + " in "
                    + telling.group(end.to())
                    + (change < 0 ? " fell" : " rose")
                    + " from "
                    + Words.percent(first.get(wall).before())
                    + " to "
                    + Words.percent(end.after())
                    + ", last after "
                    + end.why());
          }
        });
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
            Words.day(scenario, at) + ": " + Words.sentence(text) + end));
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
