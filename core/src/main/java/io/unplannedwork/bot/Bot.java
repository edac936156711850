package io.unplannedwork.bot;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Seen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plays a seat from its view alone, for its own bonus first. The same seed and the same views give
 * the same commands. It answers a decision at most once in a plan, a week of the run, or an
 * incident, and a proposal once.
 */
public final class Bot {
  /** It takes up so many decisions at one time at most, as a person would. */
  private static final int AT_ONCE = 3;

  private record Turn(int round, Phase phase, long week) {}

  private record Answered(Turn turn, DecisionId decision) {}

  private final Temper temper;
  private final long seed;
  private final Set<Answered> answered = new HashSet<>();
  private final Set<ProposalId> settled = new HashSet<>();
  private final Set<ProposalId> heard = new HashSet<>();
  private final Set<Integer> overruledIn = new HashSet<>();
  private final Set<Integer> predictedIn = new HashSet<>();
  private final Set<Integer> namedIn = new HashSet<>();
  private final Set<Integer> reviewed = new HashSet<>();
  private int goals;
  private int missed;

  public Bot(Temper temper, long seed) {
    this.temper = temper;
    this.seed = seed;
  }

  /** What to do now, in this order; empty for nothing. */
  public List<Command> think(Seen view) {
    Optional<Body.Chair> chair = view.own();
    Optional<Body.Clock> clock = view.one(Body.Clock.class);
    if (chair.isEmpty() || clock.isEmpty()) {
      return List.of();
    }
    return think(view, chair.get(), clock.get());
  }

  private List<Command> think(Seen view, Body.Chair chair, Body.Clock clock) {
    Phase phase = clock.phase();
    Whim whim = new Whim(seed ^ (clock.round() * 0x632BE59BD9B4E019L));
    Lazy taste = new Lazy(view, chair);
    List<Command> commands = new ArrayList<>();
    if (phase == Phase.PLAN || phase == Phase.RUN) {
      decide(view, clock, taste, whim, commands);
      agree(view, clock, taste, commands);
    }
    if (phase == Phase.PLAN) {
      predict(view, clock, new Guessing(view, temper, whim), commands);
    }
    if (phase == Phase.REVIEW) {
      learn(view, clock.round());
      name(view, clock, taste, whim, commands);
      if (commands.isEmpty()) {
        act(view, chair, taste, commands);
      }
    }
    boolean waitedFor =
        phase == Phase.BRIEFING
            || phase == Phase.PLAN
            || phase == Phase.REVIEW
            || phase == Phase.RUN && clock.hold() != Body.Hold.NONE;
    // What the review offers to do comes only after the causes: another look before going on.
    boolean looksAgain = phase == Phase.REVIEW && !commands.isEmpty();
    if (waitedFor && !looksAgain && !chair.ready()) {
      commands.add(new Command.Ready(true));
    }
    return commands;
  }

  /** The taste of the moment, made up only where there is something to judge by it. */
  private final class Lazy {
    private final Seen view;
    private final Body.Chair chair;
    private Taste taste;

    Lazy(Seen view, Body.Chair chair) {
      this.view = view;
      this.chair = chair;
    }

    Taste get() {
      if (taste == null) {
        taste = new Taste(view, chair, temper, goals == 0 ? 0 : 1000 * missed / goals);
      }
      return taste;
    }
  }

  /** Which of the company's goals were reached and which missed is remembered from each review. */
  private void learn(Seen view, int round) {
    if (reviewed.add(round)) {
      for (Body.Goal goal : view.all(Body.Goal.class)) {
        goals++;
        missed += goal.state().equals("MISSED") ? 1 : 0;
      }
    }
  }

  private void decide(Seen view, Body.Clock clock, Lazy taste, Whim whim, List<Command> commands) {
    List<Body.Decision> open = notTakenUp(view, clock);
    if (open.isEmpty()) {
      return;
    }
    Deciding deciding = new Deciding(view, taste.get(), temper, whim);
    int taken = 0;
    for (Body.Decision decision : open) {
      Answered now = new Answered(turn(clock, decision.id()), decision.id());
      if (taken < AT_ONCE && decision.draft() == null && answered.add(now)) {
        Optional<Answer> answer = deciding.answer(decision);
        if (answer.isPresent()) {
          commands.add(new Command.Decide(decision.id(), answer.get()));
          taken++;
        }
      }
    }
  }

  /** The decisions that were not taken up in this stretch of the play, most urgent first. */
  private List<Body.Decision> notTakenUp(Seen view, Body.Clock clock) {
    List<Body.Decision> open = new ArrayList<>();
    for (String key : view.keys(Body.Decision.class)) {
      DecisionId id = new DecisionId(key.substring(key.indexOf('/') + 1));
      if (!answered.contains(new Answered(turn(clock, id), id))) {
        view.find(Body.Decision.class, key).ifPresent(open::add);
      }
    }
    open.sort(
        Comparator.comparingInt((Body.Decision decision) -> -decision.urgency())
            .thenComparing(Body.Decision::id));
    return open;
  }

  /** Within which stretch a decision is taken once: one about an incident, once for all. */
  private static Turn turn(Body.Clock clock, DecisionId decision) {
    if (decision.value().indexOf('/') >= 0) {
      return new Turn(0, clock.phase(), 0);
    }
    long week = clock.phase() == Phase.RUN ? clock.minute() / SimTime.WEEK : 0;
    return new Turn(clock.round(), clock.phase(), week);
  }

  private void agree(Seen view, Body.Clock clock, Lazy taste, List<Command> commands) {
    for (String key : view.keys(Body.Proposal.class)) {
      ProposalId id = new ProposalId(Integer.parseInt(key.substring(key.indexOf('/') + 1)));
      if (!settled.contains(id)) {
        view.find(Body.Proposal.class, key)
            .flatMap(proposal -> agree(clock, taste, proposal))
            .ifPresent(commands::add);
      }
    }
  }

  private Optional<Command> agree(Body.Clock clock, Lazy taste, Body.Proposal proposal) {
    if (proposal.yoursToAnswer()) {
      boolean countered = proposal.counter() != null;
      if (!(countered ? heard : settled).add(proposal.id())) {
        return Optional.empty();
      }
      Agreeing agreeing = new Agreeing(taste.get(), temper);
      return Optional.of(countered ? agreeing.answerCounter(proposal) : agreeing.answer(proposal));
    }
    if (!proposal.yoursToOverrule()
        || !proposal.state().equals("REFUSED")
        || overruledIn.contains(clock.round())) {
      return Optional.empty();
    }
    Optional<Command> overruled =
        new Agreeing(taste.get(), temper).overrule(proposal).map(Command.class::cast);
    if (overruled.isPresent()) {
      settled.add(proposal.id());
      overruledIn.add(clock.round());
    }
    return overruled;
  }

  private void predict(Seen view, Body.Clock clock, Guessing guessing, List<Command> commands) {
    if (predictedIn.contains(clock.round())) {
      return;
    }
    for (Body.Prediction prediction : view.all(Body.Prediction.class)) {
      if (prediction.own() == null
          && prediction.measure() != null
          && predictedIn.add(clock.round())) {
        guessing
            .number(prediction.measure())
            .ifPresent(number -> commands.add(new Command.Predict(number)));
      }
    }
  }

  /**
   * Where no person plays, takes up the action of its own house that it expects most of; the
   * stubborn never do. Where people play, they decide, and ask.
   */
  private void act(Seen view, Body.Chair chair, Lazy taste, List<Command> commands) {
    boolean people = view.all(Body.Chair.class).stream().anyMatch(each -> !each.bot());
    if (people || temper == Temper.STUBBORN) {
      return;
    }
    for (Body.Review review : view.all(Body.Review.class)) {
      long taken = review.actions().stream().filter(each -> each.owner() != null).count();
      boolean owns = review.actions().stream().anyMatch(each -> chair.id().equals(each.owner()));
      Body.Action best = null;
      for (Body.Action action : review.actions()) {
        boolean own = action.owner() == null && action.home().equals(chair.id());
        if (own
            && taste.get().worth(action.leanings()) > 0
            && (best == null
                || taste.get().worth(action.leanings()) > taste.get().worth(best.leanings()))) {
          best = action;
        }
      }
      if (best != null && !owns && taken < review.mostActions()) {
        commands.add(new Command.TakeAction(best.id(), chair.id()));
      }
    }
  }

  private void name(Seen view, Body.Clock clock, Lazy taste, Whim whim, List<Command> commands) {
    if (namedIn.contains(clock.round())) {
      return;
    }
    for (Body.Review review : view.all(Body.Review.class)) {
      if (review.round() == clock.round()
          && review.ownCause() == null
          && !review.causes().isEmpty()
          && namedIn.add(clock.round())) {
        new Blaming(view, taste.get(), whim)
            .cause(review.causes())
            .ifPresent(cause -> commands.add(new Command.NameCause(cause)));
      }
    }
  }
}
