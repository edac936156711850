package io.unplannedwork.session.rule;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SeatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A decision as it is put before a seat; every client draws it from this.
 *
 * @param current what holds now; null for none
 * @param options what can be chosen, ranked or assigned
 * @param targets to what an option can be assigned
 * @param cost what it costs; empty for nothing
 * @param known what this seat knows of the consequence
 * @param mustAgree the seat that must agree whatever the answer, or null; where only some answers
 *     need it, those options say so
 * @param urgency 0 to 100; higher comes first
 * @param standing whether the answer stays in force until changed
 */
public record Offer(
    DecisionId id,
    String title,
    String question,
    AnswerKind kind,
    Answer current,
    List<Option> options,
    List<Option> targets,
    long least,
    long most,
    long step,
    String unit,
    String cost,
    String known,
    SeatId mustAgree,
    int urgency,
    boolean standing) {
  public Offer {
    options = List.copyOf(options);
    targets = List.copyOf(targets);
  }

  /**
   * One of the things to choose from, with what this seat expects of it.
   *
   * @param leanings one for each measure; those given for the same measure are summed
   * @param mustAgree the seat that must agree to this answer, or null
   */
  public record Option(
      String id, String label, String detail, List<Leaning> leanings, SeatId mustAgree) {
    public Option {
      leanings = Leaning.summed(leanings);
    }

    Option agreedBy(SeatId seat) {
      return new Option(id, label, detail, leanings, seat);
    }
  }

  /** An expected movement of a measure: positive is more of it, permille of a usual round's. */
  public record Leaning(Measure measure, int permille) {
    private static final int MOST = 1000;

    /**
     * One leaning for each measure, in the order given, within a whole round's worth either way.
     */
    static List<Leaning> summed(List<Leaning> leanings) {
      List<Leaning> summed = new ArrayList<>(leanings.size());
      for (Leaning leaning : leanings) {
        int sum = sum(leanings, leaning.measure());
        if (sum != 0 && !has(summed, leaning.measure())) {
          summed.add(new Leaning(leaning.measure(), Math.max(-MOST, Math.min(MOST, sum))));
        }
      }
      return List.copyOf(summed);
    }

    private static int sum(List<Leaning> leanings, Measure measure) {
      int sum = 0;
      for (Leaning leaning : leanings) {
        sum += leaning.measure() == measure ? leaning.permille() : 0;
      }
      return sum;
    }

    private static boolean has(List<Leaning> leanings, Measure measure) {
      for (Leaning leaning : leanings) {
        if (leaning.measure() == measure) {
          return true;
        }
      }
      return false;
    }
  }

  /** The same at another cost, whatever the answer, and with nobody's agreement. */
  public Offer overruledFor(String newCost) {
    return changed(options, newCost, null);
  }

  /** The same with the seats that must agree. */
  Offer agreedBy(List<Option> newOptions, SeatId whateverTheAnswer) {
    return changed(newOptions, cost, whateverTheAnswer);
  }

  private Offer changed(List<Option> newOptions, String newCost, SeatId newMustAgree) {
    return new Offer(
        id,
        title,
        question,
        kind,
        current,
        newOptions,
        targets,
        least,
        most,
        step,
        unit,
        newCost,
        known,
        newMustAgree,
        urgency,
        standing);
  }

  public Optional<Option> option(String option) {
    return find(options, option);
  }

  public Optional<Option> target(String target) {
    return find(targets, target);
  }

  /** What is expected of an answer, as far as the offer says. */
  public List<Leaning> leanings(Answer answer) {
    if (answer instanceof Answer.Choice choice) {
      return option(choice.option()).map(Option::leanings).orElse(List.of());
    }
    if (answer instanceof Answer.Toggle toggle) {
      return option(toggle.on() ? "on" : "off").map(Option::leanings).orElse(List.of());
    }
    if (answer instanceof Answer.Amount amount) {
      return option(Long.toString(amount.number())).map(Option::leanings).orElse(List.of());
    }
    if (answer instanceof Answer.Assignment assignment) {
      return target(assignment.target()).map(Option::leanings).orElse(List.of());
    }
    return List.of();
  }

  /** An answer in the words of the options. */
  public String says(Answer answer) {
    if (answer instanceof Answer.Choice choice) {
      return label(options, choice.option());
    }
    if (answer instanceof Answer.Ranking ranking) {
      return ranking.options().stream()
          .map(option -> label(options, option))
          .collect(Collectors.joining(", "));
    }
    if (answer instanceof Answer.Assignment assignment) {
      return label(options, assignment.subject()) + " → " + label(targets, assignment.target());
    }
    if (answer instanceof Answer.Toggle toggle) {
      return label(options, toggle.on() ? "on" : "off");
    }
    if (answer instanceof Answer.Amount amount) {
      return amount.number() + " " + unit;
    }
    return ((Answer.Words) answer).words();
  }

  private static String label(List<Option> from, String id) {
    return find(from, id).map(Option::label).orElse(id);
  }

  private static Optional<Option> find(List<Option> from, String id) {
    for (Option option : from) {
      if (option.id().equals(id)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
