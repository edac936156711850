package io.unplannedwork.bot;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Seen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a bot answers to one decision, if it answers: never something that is not offered. */
final class Deciding {
  /** The widest swing of a whim, in permille of the own bonus. */
  private static final double WHIM = 20;

  private final Seen view;
  private final Taste taste;
  private final Temper temper;
  private final Whim whim;

  Deciding(Seen view, Taste taste, Temper temper, Whim whim) {
    this.view = view;
    this.taste = taste;
    this.temper = temper;
    this.whim = whim;
  }

  /** Empty when what holds now is good enough. */
  Optional<Answer> answer(Body.Decision decision) {
    return switch (decision.kind()) {
      case RANK -> ranking(decision);
      case CHOOSE, TOGGLE, NUMBER, ASSIGN -> best(decision);
      // A bot has nothing to say in its own words.
      case TEXT -> Optional.empty();
    };
  }

  private Optional<Answer> best(Body.Decision decision) {
    Answer best = null;
    double most = 0;
    double now = Double.NaN;
    for (Map.Entry<Answer, Double> each : worth(decision).entrySet()) {
      if (each.getKey().equals(decision.current())) {
        now = each.getValue();
      } else if (best == null || each.getValue() > most) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    // Nothing holds yet; to assign nobody is an answer too.
    if (decision.current() == null && decision.kind() != AnswerKind.ASSIGN) {
      return Optional.of(best);
    }
    double holds = Double.isNaN(now) ? 0 : now;
    return most > holds + temper.habit() ? Optional.of(best) : Optional.empty();
  }

  /** Each answer that can be given now and what it is worth, in the order offered. */
  private Map<Answer, Double> worth(Body.Decision decision) {
    Map<Answer, Double> worth = new LinkedHashMap<>();
    for (Body.Option option : decision.options()) {
      switch (decision.kind()) {
        case CHOOSE -> {
          if (option.barred().isEmpty()) {
            worth.put(new Answer.Choice(option.id()), worth(decision, option));
          }
        }
        case TOGGLE -> {
          if (option.id().equals("on") || option.id().equals("off")) {
            worth.put(new Answer.Toggle(option.id().equals("on")), worth(decision, option));
          }
        }
        case NUMBER ->
            number(decision, option).ifPresent(n -> worth.put(n, worth(decision, option)));
        case ASSIGN -> {
          for (Body.Option target : decision.targets()) {
            if (!isThere(option.id(), target.id())) {
              worth.put(
                  new Answer.Assignment(option.id(), target.id()),
                  worth(decision, option) + taste.worth(target.leanings()));
            }
          }
        }
        case RANK, TEXT -> {}
      }
    }
    return worth;
  }

  /** Whether a person works at the target already; any target that is no team is the own one. */
  private boolean isThere(String subject, String target) {
    for (Body.Person person : view.all(Body.Person.class)) {
      if (person.id().value().equals(subject) && person.team() != null) {
        return isTeam(target)
            ? person.team().value().equals(target)
            : person.team().equals(person.home());
      }
    }
    return false;
  }

  private boolean isTeam(String target) {
    for (Body.Game game : view.all(Body.Game.class)) {
      for (Body.Team team : game.teams()) {
        if (team.id().value().equals(target)) {
          return true;
        }
      }
    }
    return false;
  }

  private double worth(Body.Decision decision, Body.Option option) {
    return taste.worth(option.leanings()) + WHIM * whim.about(decision.id() + " " + option.id());
  }

  private static Optional<Answer> number(Body.Decision decision, Body.Option option) {
    try {
      long number = Long.parseLong(option.id());
      boolean fits = number >= decision.least() && number <= decision.most();
      return fits ? Optional.of(new Answer.Amount(number)) : Optional.empty();
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** The best first; what is worth the same stays in the order that holds now. */
  private Optional<Answer> ranking(Body.Decision decision) {
    List<Body.Option> options = new ArrayList<>(decision.options());
    List<String> before =
        decision.current() instanceof Answer.Ranking ranking ? ranking.options() : List.of();
    options.sort(
        Comparator.comparingDouble((Body.Option option) -> -taste.worth(option.leanings()))
            .thenComparingInt(option -> place(before, option.id())));
    List<String> order = options.stream().map(Body.Option::id).toList();
    return order.isEmpty() || order.equals(before)
        ? Optional.empty()
        : Optional.of(new Answer.Ranking(order));
  }

  private static int place(List<String> order, String id) {
    int place = order.indexOf(id);
    return place < 0 ? Integer.MAX_VALUE : place;
  }
}
