package io.unplannedwork.room;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.scenario.StrategySpec;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Seen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Plays a seat by a strategy of the scenario: answers the decisions it names, agrees to proposals
 * about them, and leaves the rest to the mind behind it.
 */
final class ScriptedMind implements Mind {
  private record Tried(int round, Object phase, DecisionId decision, Answer before) {}

  private final StrategySpec strategy;
  private final Mind rest;
  private final Set<Tried> tried = new HashSet<>();

  /** {@code rest} decides what the strategy does not answer. */
  ScriptedMind(StrategySpec strategy, Mind rest) {
    this.strategy = strategy;
    this.rest = rest;
  }

  @Override
  public List<Command> think(Seen view) {
    List<Command> commands = new ArrayList<>();
    Body.Clock clock = view.one(Body.Clock.class).orElseThrow();
    for (Body.Decision decision : scriptedAmong(view)) {
      Answer answer = fitting(scripted(decision.id()), decision);
      if (answer != null
          && !answer.equals(decision.draft())
          && !(decision.draft() == null && answer.equals(decision.current()))
          // a refused answer is not given again under the same circumstances
          && tried.add(
              new Tried(clock.round(), clock.phase(), decision.id(), decision.current()))) {
        commands.add(new Command.Decide(decision.id(), answer));
      }
    }
    for (Body.Proposal proposal : view.all(Body.Proposal.class)) {
      if (proposal.yoursToAnswer() && scripted(proposal.decision()) != null) {
        // A strategy knows what it wants: it takes no counter-offer for it.
        Reply reply = proposal.counter() == null ? Reply.ACCEPT : Reply.REFUSE;
        commands.add(new Command.AnswerProposal(proposal.id(), reply));
      }
    }
    for (Command command : rest.think(view)) {
      boolean ours =
          command instanceof Command.Decide decide && scripted(decide.decision()) != null
              || commands.stream().anyMatch(c -> sameProposal(c, command));
      if (!ours) {
        commands.add(command);
      }
    }
    return commands;
  }

  /** Decisions are looked at only where the strategy answers one of them. */
  private List<Body.Decision> scriptedAmong(Seen view) {
    boolean any =
        view.keys(Body.Decision.class).stream()
            .map(key -> new DecisionId(key.substring(key.indexOf('/') + 1)))
            .anyMatch(decision -> scripted(decision) != null);
    return any ? view.all(Body.Decision.class) : List.of();
  }

  private static boolean sameProposal(Command one, Command other) {
    return one instanceof Command.AnswerProposal a
        && (other instanceof Command.AnswerProposal b && a.proposal().equals(b.proposal())
            || other instanceof Command.CounterProposal c && a.proposal().equals(c.proposal()));
  }

  /** What a strategy puts in order comes first; what else is offered follows as it stands. */
  private static Answer fitting(Answer answer, Body.Decision decision) {
    if (!(answer instanceof Answer.Ranking wanted)
        || !(decision.current() instanceof Answer.Ranking now)) {
      return answer;
    }
    List<String> order = new ArrayList<>(wanted.options());
    order.retainAll(now.options());
    now.options().stream().filter(option -> !order.contains(option)).forEach(order::add);
    return new Answer.Ranking(order);
  }

  /** The answer to a decision by its id, or by what comes before its slash. */
  private Answer scripted(DecisionId decision) {
    Answer exact = strategy.answers().get(decision);
    int slash = decision.value().indexOf('/');
    return exact != null || slash <= 0
        ? exact
        : strategy.answers().get(new DecisionId(decision.value().substring(0, slash)));
  }
}
