package io.unplannedwork.room;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.session.Closing;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.World;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A game, and what it would have come to with another answer to a decision, on the same luck and
 * with everything else as it was.
 */
public final class Weighing {
  /** So many answers of one decision are tried at most. */
  private static final int MOST = 5;

  /** What is tried beside the answers: none. */
  private static final String AS_IT_IS = "(as it is)";

  private final JournalRecord.Opened opened;
  private final Watching watching;
  private final Steps steps;
  private final Map<SeatId, Outcome> asPlayed = new LinkedHashMap<>();

  private Weighing(JournalRecord.Opened opened, Minds minds, Consumer<Recorded> listener) {
    this.opened = opened;
    watching = new Watching(minds);
    List<JournalRecord> records = new ArrayList<>();
    AutoPlay.play(
        opened,
        watching,
        listener,
        record -> {
          watching.record(record);
          records.add(record);
        });
    Replay.Again played = Replay.again(records, event -> {}, lobby -> {});
    steps = played.steps();
    for (SeatId seat : watching.hands().keySet()) {
      asPlayed.put(seat, Outcome.of(played.session(), seat));
    }
  }

  /** Plays a game; {@code listener} hears every event of it. */
  public static Weighing of(
      Scenario scenario, long seed, int players, Minds minds, Consumer<Recorded> listener) {
    return new Weighing(
        new JournalRecord.Opened(World.RULES, "", scenario, seed, players), minds, listener);
  }

  /** Who played. */
  public Set<SeatId> seats() {
    return watching.hands().keySet();
  }

  /** By stretch, the decisions that lay in a seat's hand when they first did, by name. */
  SortedMap<Stretch, SortedMap<String, Watching.Lying>> hands(SeatId seat) {
    return watching.hands().get(seat);
  }

  /** Each decision once for every seat and round in which it lay in a hand, with every answer. */
  public List<Weighed> everyAnswer() {
    List<Weighed> weighed = new ArrayList<>();
    watching
        .hands()
        .forEach(
            (seat, stretches) -> {
              Set<String> done = new LinkedHashSet<>();
              stretches.forEach(
                  (stretch, hand) ->
                      hand.values().stream()
                          .filter(lying -> done.add(stretch.round() + lying.name()))
                          .forEach(lying -> weighed.add(everyAnswer(lying))));
            });
    return weighed;
  }

  private Weighed everyAnswer(Watching.Lying lying) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    outcomes.put(AS_IT_IS, asItIs(lying));
    for (Answer answer : answers(lying.decision())) {
      Outcome outcome = attempt(lying, answer, closing -> false).outcome();
      if (outcome != null) {
        outcomes.put(says(lying.decision(), answer), outcome);
      }
    }
    int from = lying.stretch().round();
    List<Tried> tried = new ArrayList<>();
    outcomes.forEach(
        (says, outcome) -> tried.add(new Tried(says, outcome.value(), outcome.paid(from))));
    List<Outcome> all = List.copyOf(outcomes.values());
    boolean matters = all.stream().anyMatch(one -> differsFromAny(one, all, lying.seat()));
    return new Weighed(lying.seat(), lying.name(), from, matters, tried);
  }

  /** Whether two answers differ by what anybody would notice; tries no more than it takes. */
  boolean matters(Watching.Lying lying) {
    List<Outcome> tried = new ArrayList<>();
    tried.add(asItIs(lying));
    for (Answer answer : answers(lying.decision())) {
      Attempt attempt =
          attempt(
              lying,
              answer,
              closing -> tried.stream().anyMatch(one -> one.differs(closing, lying.seat())));
      if (attempt.stopped()) {
        return true;
      }
      if (attempt.outcome() != null) {
        if (differsFromAny(attempt.outcome(), tried, lying.seat())) {
          return true;
        }
        tried.add(attempt.outcome());
      }
    }
    return false;
  }

  private boolean differsFromAny(Outcome one, List<Outcome> others, SeatId seat) {
    long usual = asPlayed.get(seat).value();
    return others.stream().anyMatch(other -> one.differs(other, usual));
  }

  /** What came of giving no answer in that round; where none was given, the game as it was. */
  private Outcome asItIs(Watching.Lying lying) {
    return Edit.instead(steps, instead(lying, null)).left().isEmpty()
        ? asPlayed.get(lying.seat())
        : attempt(lying, null, closing -> false).outcome();
  }

  private static Edit.Instead instead(Watching.Lying lying, Answer answer) {
    return new Edit.Instead(
        lying.step(), lying.minute(), lying.seat(), lying.decision().id(), answer);
  }

  /**
   * An answer given instead.
   *
   * @param stopped whether the closing of a round was enough to know
   * @param outcome null where it was, and where the answer is refused, as what holds already is
   */
  private record Attempt(boolean stopped, Outcome outcome) {}

  /** What comes of an answer, or for null of none in this round. */
  private Attempt attempt(Watching.Lying lying, Answer answer, Predicate<Closing> enough) {
    Edit edit = Edit.instead(steps, instead(lying, answer));
    Variation variation = new Variation(opened, steps, opened.scenario().rounds().size(), edit);
    Session session = variation.session();
    boolean over = false;
    while (!over) {
      int closed = session.closings().size();
      over = variation.play(Integer.MAX_VALUE);
      if (answer != null && variation.insteadRefused()) {
        return new Attempt(false, null);
      }
      if (session.closings().size() > closed
          && closed >= lying.stretch().round() - 1
          && enough.test(session.closings().get(closed))) {
        return new Attempt(true, null);
      }
    }
    return new Attempt(false, Outcome.of(session, lying.seat()));
  }

  /** The answers that are tried; of a text none, since no words change what follows. */
  private static List<Answer> answers(Body.Decision decision) {
    Set<Answer> answers = new LinkedHashSet<>();
    List<String> options = decision.options().stream().map(Body.Option::id).toList();
    switch (decision.kind()) {
      case CHOOSE -> options.forEach(option -> answers.add(new Answer.Choice(option)));
      case TOGGLE -> {
        answers.add(new Answer.Toggle(false));
        answers.add(new Answer.Toggle(true));
      }
      case NUMBER -> {
        answers.add(new Answer.Amount(decision.least()));
        answers.add(new Answer.Amount(decision.most()));
        options.forEach(option -> answers.add(new Answer.Amount(Long.parseLong(option))));
      }
      case ASSIGN -> {
        for (Body.Option target : decision.targets()) {
          options.forEach(option -> answers.add(new Answer.Assignment(option, target.id())));
        }
      }
      case RANK -> {
        List<String> reversed = new ArrayList<>(options);
        Collections.reverse(reversed);
        answers.add(new Answer.Ranking(options));
        answers.add(new Answer.Ranking(reversed));
      }
      case TEXT -> {}
    }
    return answers.stream().limit(MOST).toList();
  }

  private static String says(Body.Decision decision, Answer answer) {
    if (answer instanceof Answer.Choice choice) {
      return label(decision.options(), choice.option());
    }
    if (answer instanceof Answer.Assignment assignment) {
      return label(decision.options(), assignment.subject())
          + " → "
          + label(decision.targets(), assignment.target());
    }
    if (answer instanceof Answer.Amount amount) {
      return amount.number() + " " + decision.unit();
    }
    if (answer instanceof Answer.Toggle toggle) {
      return label(decision.options(), toggle.on() ? "on" : "off");
    }
    return String.join(", ", ((Answer.Ranking) answer).options());
  }

  private static String label(List<Body.Option> options, String id) {
    return options.stream()
        .filter(option -> option.id().equals(id))
        .map(Body.Option::label)
        .findFirst()
        .orElse(id);
  }
}
