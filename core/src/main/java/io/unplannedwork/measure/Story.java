package io.unplannedwork.measure;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Evidence;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.IncidentId;
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
import io.unplannedwork.scenario.PromiseSpec;
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

  /** Something worth telling; what weighs most is told. */
  private record Moment(int round, SimTime at, int place, int weight, String sentence) {}

  private final Scenario scenario;
  private final Texts texts;
  private final Words words;
  private final Telling telling;
  private final Ledger ledger;
  private final IncidentStory incidents;
  private final RoundStory rounds;
  private final List<Moment> moments = new ArrayList<>();
  private final TreeMap<ProposalId, GameEvent.ProposalMade> proposals = new TreeMap<>();
  private int round;

  public Story(Scenario scenario, Texts texts, Telling telling, Ledger ledger, Chain chain) {
    this.scenario = scenario;
    this.texts = texts;
    words = telling.words();
    this.telling = telling;
    this.ledger = ledger;
    incidents = new IncidentStory(texts, telling, chain);
    rounds = new RoundStory(scenario, texts, telling, ledger);
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
        : way + say("way.wait", words.minutes(longest.minutes()), telling.spent(longest));
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
    int weight = file.severity() == Severity.SEV1 ? 88 : 50;
    long minutes = file.minutes(recorded.at());
    add(file.at(), weight + (int) Math.min(6, minutes / 240), incidents.tell(file, recorded.at()));
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
        rounds.begin();
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
      rounds.settle(settled);
    } else if (event instanceof GameEvent.RoundClosed) {
      rounds.close(round, (weight, sentence) -> tell(recorded, weight, sentence));
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
}
