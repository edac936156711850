package io.unplannedwork.bot;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GoalId;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.View;
import java.util.ArrayList;
import java.util.List;

/** A view of the head of Development, made by hand part by part. */
final class Office {
  static final SeatId ME = new SeatId("dev");
  static final SeatId OPS = new SeatId("ops");
  static final GroupId MAKERS = new GroupId("makers");
  static final GroupId KEEPERS = new GroupId("keepers");

  private final List<Part> parts = new ArrayList<>();
  private int round = 1;
  private long minute;
  private Body.Hold hold = Body.Hold.NONE;
  private Phase phase = Phase.PLAN;
  private Role role = Role.DEVELOPMENT;
  private boolean ready;

  Office in(Phase newPhase) {
    phase = newPhase;
    return this;
  }

  Office round(int newRound) {
    round = newRound;
    return this;
  }

  Office at(long newMinute) {
    minute = newMinute;
    return this;
  }

  Office held(Body.Hold newHold) {
    hold = newHold;
    return this;
  }

  Office as(Role newRole) {
    role = newRole;
    return this;
  }

  Office ready() {
    ready = true;
    return this;
  }

  Office with(String key, Body body) {
    parts.add(new Part(key, 1, body));
    return this;
  }

  /** A bonus all of which hangs on one measure; half of it is earned so far. */
  Office paidFor(Measure measure) {
    boolean higher = measure.better() == Measure.Better.HIGHER;
    return paid(new Body.BonusPart(measure, "", 5, higher ? 0 : 10, higher ? 10 : 0, 1000, 500, 0));
  }

  Office paid(Body.BonusPart... bonus) {
    return with("bonus", new Body.Bonus(0, 100_000, List.of(bonus)));
  }

  Office trust(int trust) {
    return with("wall/makers/keepers", new Body.Wall(MAKERS, KEEPERS, trust, 5, 100));
  }

  Office goal(Measure measure, long value, long wanted) {
    return with(
        "goal/" + measure,
        new Body.Goal(new GoalId(measure.name()), "The goal", measure, value, wanted, "OPEN", ""));
  }

  Office proposal(int id, Body.Leaning... leanings) {
    return with("proposal/" + id, proposalBody(id, "OPEN", true, false, leanings));
  }

  Office refused(int id, Body.Leaning... leanings) {
    return with("proposal/" + id, proposalBody(id, "REFUSED", false, true, leanings));
  }

  View view() {
    List<Part> all = new ArrayList<>(parts);
    all.add(
        new Part(
            "game",
            1,
            new Body.Game(
                "shop",
                "Shop",
                "2026-06-01",
                "€",
                2,
                1,
                List.of(
                    new Body.Group(MAKERS, "Makers", Role.DEVELOPMENT),
                    new Body.Group(KEEPERS, "Keepers", Role.OPERATIONS)),
                List.of(
                    new Body.Team(new TeamId("coders"), "Coders", MAKERS),
                    new Body.Team(new TeamId("runners"), "Runners", KEEPERS)))));
    all.add(
        new Part(
            "clock",
            1,
            new Body.Clock(
                minute, 0, 0, phase, round, "", 0, 20_160, false, 1, hold, null, "", 0, false)));
    all.add(chair(ME, role, true));
    all.add(chair(OPS, Role.OPERATIONS, false));
    View view = new View();
    view.take(new Update(1, true, all, List.of()));
    return view;
  }

  private Part chair(SeatId id, Role holds, boolean you) {
    return new Part(
        "seat/" + id,
        1,
        new Body.Chair(
            id, id.value(), List.of(holds), "", "Somebody", true, false, ready, you, null));
  }

  /** A proposal about which this could be wanted instead or in return. */
  Office proposal(int id, List<Body.Ask> asks, Body.Leaning... leanings) {
    return with("proposal/" + id, proposalBody(id, "OPEN", true, false, null, asks, leanings));
  }

  /** An own proposal, for which the other wants something of which this is expected. */
  Office countered(int id, Body.Leaning... leanings) {
    Body.Counter counter =
        new Body.Counter(new Answer.Choice("weekly"), null, "Weekly.", List.of(leanings));
    return with("proposal/" + id, proposalBody(id, "COUNTERED", true, false, counter, List.of()));
  }

  static Body.Ask ask(String decision, Body.Possible... possible) {
    return new Body.Ask(new DecisionId(decision), decision, List.of(possible));
  }

  static Body.Possible possible(String option, Body.Leaning... leanings) {
    return new Body.Possible(new Answer.Choice(option), option, List.of(leanings));
  }

  private static Body.Proposal proposalBody(
      int id, String state, boolean answer, boolean overrule, Body.Leaning... leanings) {
    return proposalBody(id, state, answer, overrule, null, List.of(), leanings);
  }

  private static Body.Proposal proposalBody(
      int id,
      String state,
      boolean answer,
      boolean overrule,
      Body.Counter counter,
      List<Body.Ask> asks,
      Body.Leaning... leanings) {
    return new Body.Proposal(
        new ProposalId(id),
        OPS,
        ME,
        new DecisionId("releaseDay"),
        "Release less often",
        "",
        new Answer.Choice("monthly"),
        List.of(leanings),
        answer,
        overrule,
        false,
        state,
        "",
        counter,
        asks,
        "",
        "");
  }

  static Body.Leaning leaning(Measure measure, int permille) {
    return new Body.Leaning(measure, permille);
  }

  static Body.Option option(String id, Body.Leaning... leanings) {
    return new Body.Option(id, id, "", List.of(leanings), null, "");
  }

  static Body.Decision choose(String id, String current, Body.Option... options) {
    return decision(
        id,
        AnswerKind.CHOOSE,
        current == null ? null : new Answer.Choice(current),
        List.of(options),
        List.of());
  }

  static Body.Decision decision(
      String id,
      AnswerKind kind,
      Answer current,
      List<Body.Option> options,
      List<Body.Option> targets) {
    return new Body.Decision(
        new DecisionId(id),
        id,
        "?",
        kind,
        current,
        null,
        options,
        targets,
        0,
        100,
        1,
        "",
        "",
        "",
        null,
        "",
        10,
        true);
  }
}
