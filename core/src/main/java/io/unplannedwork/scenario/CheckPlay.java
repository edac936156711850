package io.unplannedwork.scenario;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Seats, bonuses, rounds with their goals, strategies and expectations. */
final class CheckPlay {
  private static final Set<Role> ALWAYS =
      EnumSet.of(Role.CIO, Role.PRODUCT, Role.DEVELOPMENT, Role.OPERATIONS);

  private final Scenario scenario;
  private final Ids ids;
  private final Problems problems;

  CheckPlay(Scenario scenario, Ids ids, Problems problems) {
    this.scenario = scenario;
    this.ids = ids;
    this.problems = problems;
  }

  void check() {
    seating();
    bonuses();
    rounds();
    strategies();
  }

  private void seating() {
    Set<Integer> players = new HashSet<>();
    for (int i = 0; i < scenario.seating().size(); i++) {
      SeatingSpec seating = scenario.seating().get(i);
      String at = "seating[" + i + "]";
      if (!players.add(seating.players())) {
        problems.error(
            at + ".players",
            "a second seating is for " + seating.players() + " players",
            "keep one seating for each number");
      }
      if (seating.seats().size() < seating.players()) {
        problems.error(
            at + ".seats",
            "there are " + seating.seats().size() + " seats for " + seating.players() + " players",
            "give each player a seat");
      }
      problems.ids(
          at + ".seats", "id", "seat", seating.seats().stream().map(SeatSpec::id).toList());
      roles(at, seating);
    }
  }

  private void roles(String at, SeatingSpec seating) {
    Set<Role> held = EnumSet.noneOf(Role.class);
    for (int i = 0; i < seating.seats().size(); i++) {
      SeatSpec seat = seating.seats().get(i);
      for (int j = 0; j < seat.roles().size(); j++) {
        if (!held.add(seat.roles().get(j))) {
          problems.error(
              at + ".seats[" + i + "].roles[" + j + "]",
              "the role " + seat.roles().get(j) + " is held twice",
              "let one seat hold it");
        }
      }
    }
    for (Role role : Role.values()) {
      if (held.contains(role) || role == Role.EXPERT) {
        continue;
      }
      String wrong = "no seat holds the role " + role;
      if (ALWAYS.contains(role)) {
        problems.error(at + ".seats", wrong, "add it to the roles of a seat");
      } else {
        problems.note(at + ".seats", wrong, "the seat nearest to it will answer for it");
      }
    }
  }

  private void bonuses() {
    bonuses("bonuses", scenario.bonuses());
    for (int i = 0; i < scenario.schemes().size(); i++) {
      bonuses("schemes[" + i + "].bonuses", scenario.schemes().get(i).bonuses());
    }
  }

  private void bonuses(String path, List<BonusSpec> bonuses) {
    Set<Role> paid = EnumSet.noneOf(Role.class);
    for (int i = 0; i < bonuses.size(); i++) {
      BonusSpec bonus = bonuses.get(i);
      String at = path + "[" + i + "]";
      if (!paid.add(bonus.role())) {
        problems.error(
            at + ".role", "a second bonus is for " + bonus.role(), "keep one for each role");
      }
      long sum = bonus.parts().stream().mapToLong(BonusSpec.Part::weight).sum();
      if (sum != 1000) {
        problems.error(
            at + ".parts", "the weights sum to " + sum + " permille", "let them sum to 1000");
      }
      for (int j = 0; j < bonus.parts().size(); j++) {
        part(at + ".parts[" + j + "]", bonus.parts().get(j));
      }
    }
  }

  private void part(String at, BonusSpec.Part part) {
    if (part.none() == part.all()) {
      problems.error(
          at + ".all",
          "it pays nothing and all at the same value " + part.all(),
          "let \"none\" and \"all\" differ");
    } else if ((part.measure().better() == Measure.Better.HIGHER) != (part.all() > part.none())) {
      problems.note(
          at + ".all",
          "it pays for a worse " + part.measure(),
          "swap \"none\" and \"all\" if that is not meant",
          at + ".measure");
    }
  }

  private void rounds() {
    for (int i = 0; i < scenario.rounds().size(); i++) {
      RoundSpec round = scenario.rounds().get(i);
      String at = "rounds[" + i + "]";
      if ((round.days() + round.interlude()) % 7 != 0) {
        problems.note(
            at + ".days",
            "the round does not end with a week",
            "rounds of 7, 14, 21 … days let each begin on a Monday");
      }
    }
    new CheckGoals(scenario, ids, problems).check();
  }

  private void strategies() {
    for (int i = 0; i < scenario.strategies().size(); i++) {
      StrategySpec strategy = scenario.strategies().get(i);
      for (DecisionId id : new TreeSet<>(strategy.answers().keySet())) {
        answer("strategies[" + i + "].answers[\"" + id + "\"]", id, strategy.answers().get(id));
      }
    }
    for (int i = 0; i < scenario.expectations().size(); i++) {
      ExpectationSpec expectation = scenario.expectations().get(i);
      String at = "expectations[" + i + "]";
      problems.known(at + ".strategy", "strategy", expectation.strategy(), ids.strategies());
      if (expectation.winsAtLeast().compareTo(expectation.winsAtMost()) > 0) {
        problems.error(
            at + ".winsAtMost",
            "no share is at least "
                + expectation.winsAtLeast().value()
                + " and at most "
                + expectation.winsAtMost().value(),
            "let \"winsAtLeast\" be the smaller one");
      }
    }
  }

  private void answer(String path, DecisionId id, Answer answer) {
    DecisionSpec own =
        scenario.decisions().stream()
            .filter(decision -> decision.id().equals(id.value()))
            .findFirst()
            .orElse(null);
    List<String> known = new ArrayList<>(Choices.decisions());
    known.addAll(ids.decisions());
    if (!problems.known(path + "#key", "decision", id, known)) {
      return;
    }
    AnswerKind kind = own == null ? Choices.kind(id.value()) : own.kind();
    if (answer.kind() != kind) {
      problems.error(
          path, "\"" + id + "\" is not answered by " + answer.kind(), "answer by " + kind);
      return;
    }
    if (own != null) {
      ownAnswer(path, own, answer);
      return;
    }
    List<String> options =
        id.value().equals("practice") ? ids.practices() : Choices.options(id.value());
    if (answer instanceof Answer.Choice choice && !options.isEmpty()) {
      problems.known(path, "choice", choice.option(), options);
    }
    if (answer instanceof Answer.Assignment lent) {
      problems.known(path, "person", lent.subject(), ids.people());
      List<String> places = new ArrayList<>(ids.teams());
      places.add("home");
      problems.known(path, "team", lent.target(), places);
    }
  }

  private void ownAnswer(String path, DecisionSpec decision, Answer answer) {
    List<String> options = decision.options().stream().map(DecisionSpec.Option::id).toList();
    List<String> targets = decision.targets().stream().map(DecisionSpec.Option::id).toList();
    if (answer instanceof Answer.Choice choice) {
      problems.known(path, "choice", choice.option(), options);
    } else if (answer instanceof Answer.Ranking ranking) {
      ranking.options().forEach(option -> problems.known(path, "choice", option, options));
    } else if (answer instanceof Answer.Assignment assignment) {
      problems.known(path, "choice", assignment.subject(), options);
      problems.known(path, "target", assignment.target(), targets);
    } else if (answer instanceof Answer.Amount amount
        && (amount.number() < decision.least() || amount.number() > decision.most())) {
      problems.error(
          path,
          amount.number() + " cannot be answered to \"" + decision.id() + "\"",
          "write " + decision.least() + " to " + decision.most());
    }
  }
}
