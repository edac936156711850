package io.unplannedwork.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A game around a company that does what a test says. */
public final class Played {
  public final FakeCompany company;
  public final Session session;
  public final List<Recorded> events = new ArrayList<>();

  public Played() {
    this(TestShop.scenario());
  }

  public Played(Scenario scenario) {
    FakeCompany[] made = new FakeCompany[1];
    session = FakeCompany.game(scenario, made);
    company = made[0];
    session.log().listen(events::add);
    company.item(1, new PromiseId("gifts"), Sight.ItemState.QUEUED, 0);
    company.item(2, new PromiseId("vouchers"), Sight.ItemState.QUEUED, 0);
    company.item(3, null, Sight.ItemState.QUEUED, 0);
  }

  /** A game in which this phase of the first round has begun. */
  public static Played in(Phase phase) {
    Played played = new Played();
    played.goTo(phase);
    return played;
  }

  public void goTo(Phase phase) {
    while (session.phase() != phase) {
      ok(Actor.HOST, new Command.EndPhase());
    }
  }

  public Optional<Refusal> give(SeatId seat, Command command) {
    return session.apply(Actor.seat(seat), command);
  }

  public void ok(Actor actor, Command command) {
    assertThat(session.apply(actor, command).map(Refusal::sentence)).isEmpty();
  }

  public void ok(SeatId seat, Command command) {
    ok(Actor.seat(seat), command);
  }

  void refused(SeatId seat, Command command, RefusalReason reason) {
    refused(Actor.seat(seat), command, reason);
  }

  void refused(Actor actor, Command command, RefusalReason reason) {
    long before = session.fingerprint();
    int heard = events.size();
    Optional<Refusal> refusal = session.apply(actor, command);
    assertThat(refusal.map(Refusal::reason)).contains(reason);
    assertThat(refusal.orElseThrow().sentence()).doesNotContain("{").endsWith(".");
    assertThat(session.fingerprint()).isEqualTo(before);
    assertThat(events).hasSize(heard);
  }

  public void sit(SeatId seat) {
    ok(Actor.HOST, new Command.Occupy(seat, "Person " + seat, false));
  }

  static Command choose(String decision, String option) {
    return new Command.Decide(new DecisionId(decision), new Answer.Choice(option));
  }

  static Command reply(int proposal, Reply reply) {
    return new Command.AnswerProposal(new ProposalId(proposal), reply, "");
  }

  /** The newest event of a kind. */
  <E extends Event> E last(Class<E> kind) {
    return all(kind).get(all(kind).size() - 1);
  }

  <E extends Event> List<E> all(Class<E> kind) {
    return events.stream().map(Recorded::event).filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Ends the Monday card with which a Run begins, at its opening. */
  void pastMonday() {
    session.advance(540, 100);
    ok(Actor.HOST, new Command.EndHold());
  }
}
