package io.unplannedwork.room;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.measure.Bonus;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.session.Closing;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.World;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Consumer;

/**
 * Plays a game, and then again for each decision in somebody's hand and each of its answers, on the
 * same luck and with everything else as it was.
 */
public final class Weighing {
  /** So many answers of one decision are tried at most. */
  private static final int MOST = 5;

  /** What is tried beside the answers: none. */
  private static final String AS_IT_IS = "(as it is)";

  /** How much of a decision is found out. */
  public enum Depth {
    /** What comes of each of its answers. */
    EVERY_ANSWER,
    /** Whether it matters: no more answers are tried once two are far enough apart. */
    WHETHER_IT_MATTERS
  }

  private final JournalRecord.Opened opened;
  private final Depth depth;
  private final List<JournalRecord> records = new ArrayList<>();
  private final Watching watching;

  private Weighing(JournalRecord.Opened opened, Depth depth, Minds minds) {
    this.opened = opened;
    this.depth = depth;
    watching = new Watching(minds);
  }

  /**
   * What was found out about one game.
   *
   * @param hands by seat and stretch, the names of the decisions that lay in the hand
   */
  public record Found(
      Map<SeatId, SortedMap<Stretch, SortedSet<String>>> hands, List<Weighed> weighed) {}

  /** {@code listener} hears every event of the game as it is first played. */
  public static Found of(
      Scenario scenario,
      long seed,
      int players,
      Depth depth,
      Minds minds,
      Consumer<Recorded> listener) {
    Weighing weighing =
        new Weighing(
            new JournalRecord.Opened(World.RULES, "", scenario, seed, players), depth, minds);
    return weighing.weigh(listener);
  }

  private Found weigh(Consumer<Recorded> listener) {
    AutoPlay.play(
        opened,
        watching,
        listener,
        record -> {
          watching.record(record);
          records.add(record);
        });
    Replay.Again played = Replay.again(records, event -> {}, lobby -> {});
    long value = value(played.session());
    List<Weighed> weighed = new ArrayList<>();
    for (Watching.Lying lying : watching.lying()) {
      weighed.add(weigh(played.steps(), lying, value));
    }
    return new Found(watching.hands(), weighed);
  }

  private Weighed weigh(Steps steps, Watching.Lying lying, long value) {
    List<Tried> tried = new ArrayList<>();
    tried.add(attempt(steps, lying, null));
    Weighed weighed = weighed(lying, value, tried);
    for (Answer answer : answers(lying.decision())) {
      if (depth == Depth.WHETHER_IT_MATTERS && weighed.matters()) {
        return weighed;
      }
      Tried outcome = attempt(steps, lying, answer);
      if (outcome != null) {
        tried.add(outcome);
        weighed = weighed(lying, value, tried);
      }
    }
    return weighed;
  }

  private static Weighed weighed(Watching.Lying lying, long value, List<Tried> tried) {
    return new Weighed(lying.seat(), Watching.name(lying.decision()), lying.round(), value, tried);
  }

  /**
   * What comes of an answer, or for null of none in this round; null where the answer is refused,
   * as what holds already is.
   */
  private Tried attempt(Steps steps, Watching.Lying lying, Answer answer) {
    Edit.Instead instead =
        new Edit.Instead(lying.step(), lying.minute(), lying.seat(), lying.decision().id(), answer);
    Variation variation =
        new Variation(
            opened, steps, opened.scenario().rounds().size(), Edit.instead(steps, instead));
    while (!variation.play(Integer.MAX_VALUE)) {
      // plays on
    }
    if (answer != null && !variation.insteadHolds()) {
      return null;
    }
    Session session = variation.session();
    return new Tried(
        answer == null ? AS_IT_IS : says(lying.decision(), answer),
        value(session),
        bonuses(session, lying.seat(), lying.round()));
  }

  private static long value(Session session) {
    return session
        .measures()
        .read(Measure.COMPANY_VALUE, Scope.GAME, SimTime.of(session.now()))
        .value();
  }

  private static List<Integer> bonuses(Session session, SeatId seat, int from) {
    List<Integer> bonuses = new ArrayList<>();
    for (Closing closing : session.closings()) {
      if (closing.round() >= from) {
        List<Bonus> paid = closing.bonuses().get(seat);
        long full = paid.stream().mapToLong(Bonus::full).sum();
        long cents = paid.stream().mapToLong(Bonus::cents).sum();
        bonuses.add(full == 0 ? 0 : (int) (1000 * cents / full));
      }
    }
    return bonuses;
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
