package io.unplannedwork.property;

import io.unplannedwork.contract.ActionId;
import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.scenario.Choices;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.Dealt;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.Tempo;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.sim.EventLog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** A game of random commands, good and bad, at random minutes, with time in random pieces. */
final class RandomGame {
  /** A command that was carried out, and the minute at which it was given. */
  record Given(long minute, Actor actor, Command command) {}

  /** Hears of every command and whether it was refused. */
  interface Ear {
    void given(Command command, Optional<Refusal> refusal, long printBefore, long eventsBefore);
  }

  private static final int MOST_COMMANDS = 400;

  final Session session;
  final List<Recorded> events = new ArrayList<>();
  final List<Given> given = new ArrayList<>();
  private final Random random;

  RandomGame(Scenario scenario, long seed, Consumer<Recorded> listener) {
    EventLog log = new EventLog();
    log.listen(events::add);
    log.listen(listener);
    session = Session.create(scenario, seed, 1, log);
    random = new Random(seed * 31 + 7);
  }

  /** Plays to the end. */
  void play(Ear ear) {
    for (int i = 0; i < MOST_COMMANDS && session.phase() != Phase.ENDED; i++) {
      give(actor(), command(), ear);
      if (session.phase() == Phase.RUN) {
        pass(session.now() + random.nextInt(700), 1 + random.nextInt(40));
      }
    }
    while (session.phase() != Phase.ENDED) {
      give(Actor.HOST, new Command.EndPhase(), ear);
    }
  }

  private void give(Actor actor, Command command, Ear ear) {
    long print = session.fingerprint();
    long last = session.log().last();
    long minute = session.now();
    Optional<Refusal> refusal = session.apply(actor, command);
    if (refusal.isEmpty()) {
      given.add(new Given(minute, actor, command));
      session.advance(session.now(), Integer.MAX_VALUE);
    }
    ear.given(command, refusal, print, last);
  }

  /** The same commands at the same minutes, with no stop that need not be. */
  void repeat(List<Given> commands) {
    for (Given each : commands) {
      while (session.now() < each.minute() && moves(session.tempo())) {
        pass(each.minute(), Integer.MAX_VALUE);
      }
      if (session.now() != each.minute()) {
        throw new AssertionError("stands at " + session.now() + " before " + each);
      }
      Optional<Refusal> refusal = session.apply(each.actor(), each.command());
      if (refusal.isPresent()) {
        throw new AssertionError(each + " is refused: " + refusal.get().sentence());
      }
      session.advance(session.now(), Integer.MAX_VALUE);
    }
  }

  /** To a minute, or to where something stops or slows the clock before. */
  private void pass(long goal, int entries) {
    Tempo tempo = session.tempo();
    while (session.tempo().equals(tempo) && moves(tempo) && session.now() < goal) {
      session.advance(goal, entries);
    }
  }

  private static boolean moves(Tempo tempo) {
    return tempo.kind() == Tempo.Kind.RUNS || tempo.kind() == Tempo.Kind.BELL;
  }

  private Actor actor() {
    int who = random.nextInt(6);
    List<SeatSpec> seats = session.seats();
    return switch (who) {
      case 0 -> Actor.HOST;
      case 1 -> Actor.FACILITATOR;
      default -> Actor.seat(seats.get(random.nextInt(seats.size())).id());
    };
  }

  private Command command() {
    return switch (random.nextInt(19)) {
      case 0 -> new Command.Ready(random.nextBoolean());
      case 1 -> new Command.Undo();
      case 2 -> new Command.Predict(random.nextInt());
      case 3 -> new Command.EndHold();
      case 4 -> session.phase() == Phase.RUN ? new Command.StepDay() : new Command.EndPhase();
      case 5 -> new Command.SetSpeed(1 << random.nextInt(5));
      case 6 -> new Command.Pause(random.nextInt(5) == 0);
      case 7, 8 ->
          new Command.AnswerProposal(
              new ProposalId(random.nextInt(9)), Reply.values()[random.nextInt(3)]);
      case 9 -> new Command.NameCause(random.nextBoolean() ? "REWORKED" : "nothing");
      case 10 -> new Command.DealDecision(anyDecision());
      case 12 ->
          session.actions().offered().isEmpty()
              ? new Command.DropAction(new ActionId("hope"))
              : new Command.TakeAction(
                  session.actions().offered().get(0).id(), session.seats().get(0).id());
      case 11 -> new Command.FireInject(new InjectId("inject" + random.nextInt(3)));
      default -> decide();
    };
  }

  private DecisionId anyDecision() {
    List<String> all = Choices.decisions();
    return new DecisionId(all.get(random.nextInt(all.size())));
  }

  private Command decide() {
    SeatSpec seat = session.seats().get(random.nextInt(session.seats().size()));
    List<Dealt> dealt = session.dealt(seat);
    if (dealt.isEmpty() || random.nextInt(6) == 0) {
      return new Command.Decide(anyDecision(), new Answer.Choice("NOBODY"));
    }
    Offer offer = dealt.get(random.nextInt(dealt.size())).offer();
    return new Command.Decide(offer.id(), answer(offer));
  }

  private Answer answer(Offer offer) {
    return switch (offer.kind()) {
      case CHOOSE -> new Answer.Choice(any(offer.options()));
      case RANK -> {
        List<String> ids = new ArrayList<>(offer.options().stream().map(Offer.Option::id).toList());
        Collections.shuffle(ids, random);
        yield new Answer.Ranking(ids);
      }
      case NUMBER -> new Answer.Amount(random.nextLong(offer.least() - 1, offer.most() + 2));
      case ASSIGN -> new Answer.Assignment(any(offer.options()), any(offer.targets()));
      case TOGGLE -> new Answer.Toggle(random.nextBoolean());
      case TEXT -> new Answer.Words("words");
    };
  }

  private String any(List<Offer.Option> options) {
    return options.isEmpty() ? "nothing" : options.get(random.nextInt(options.size())).id();
  }
}
