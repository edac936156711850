package io.unplannedwork.bot;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Seen;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * What expected movements of measures are worth to a seat: to its own bonus first, and to the
 * company's goals as far as the seat trusts the others. Worth is in permille of the own bonus. It
 * changes as the scheme, the goals and the trust in the view change.
 */
final class Taste {
  /** What another gain is worth in a part that pays all already. */
  private static final double SATED = 0.2;

  /** What another loss is worth in a part that pays nothing already. */
  private static final double LOST = 0.3;

  /** How much of a goal's weight is left once it is reached. */
  private static final double SAFE = 0.25;

  private static final int HALF_TRUST = 500;

  private final List<Body.BonusPart> parts;
  private final List<Body.Goal> goals;
  private final Temper temper;
  private final double conscience;
  private final int earned;
  private final Seen view;
  private final TreeSet<GroupId> own = new TreeSet<>();

  /**
   * What a seat with this temper likes.
   *
   * @param missed the share of the company's goals that were missed in the reviews it was at,
   *     permille: the more of them, the more it looks to the company's goals beside its own bonus
   */
  Taste(Seen view, Body.Chair chair, Temper temper, int missed) {
    this.view = view;
    this.temper = temper;
    Body.Bonus bonus = view.one(Body.Bonus.class).orElse(null);
    this.parts = bonus == null ? List.of() : bonus.parts();
    this.earned =
        bonus == null || bonus.full() == 0
            ? 0
            : Math.toIntExact(100 * bonus.cents() / bonus.full());
    this.goals = view.all(Body.Goal.class);
    for (Body.Group group : groups(view)) {
      if (chair.roles().contains(group.head())) {
        own.add(group.id());
      }
    }
    double loyalty = chair.roles().contains(Role.CIO) ? 0.8 : 0.3;
    double learned = 1 + temper.learns() * missed / 1000.0;
    this.conscience = loyalty * learned * trust(null) / HALF_TRUST;
  }

  /**
   * All a movement is worth: the own bonus, the company's goals, and what the temper makes of it.
   */
  double worth(List<Body.Leaning> leanings) {
    return bonus(leanings)
        + conscience * goals(leanings)
        + temper.daring() / 1000.0 * size(leanings);
  }

  /** What it is worth to the own bonus. */
  double bonus(List<Body.Leaning> leanings) {
    double sum = 0;
    for (Body.Leaning leaning : leanings) {
      for (Body.BonusPart part : parts) {
        if (part.measure() == leaning.measure()) {
          sum += worth(part, leaning);
        }
      }
    }
    return sum;
  }

  /** What it is worth to the company's goals: each counts the same. */
  double goals(List<Body.Leaning> leanings) {
    double sum = 0;
    for (Body.Leaning leaning : leanings) {
      for (Body.Goal goal : goals) {
        if (goal.measure() == leaning.measure()) {
          double weight = goal.state().equals("OPEN") && !onTrack(goal) ? 1 : SAFE;
          sum += weight * good(leaning);
        }
      }
    }
    return goals.isEmpty() ? 0 : sum / goals.size();
  }

  /** The movement that costs the own bonus most, or null when none does. */
  Body.Leaning worst(List<Body.Leaning> leanings) {
    Body.Leaning worst = null;
    for (Body.Leaning leaning : leanings) {
      double worth = bonus(List.of(leaning));
      if (worth < 0 && (worst == null || worth < bonus(List.of(worst)))) {
        worst = leaning;
      }
    }
    return worst;
  }

  /** The movement that gives the own bonus most, or null when none does. */
  Body.Leaning best(List<Body.Leaning> leanings) {
    Body.Leaning best = null;
    for (Body.Leaning leaning : leanings) {
      double worth = bonus(List.of(leaning));
      if (worth > 0 && (best == null || worth > bonus(List.of(best)))) {
        best = leaning;
      }
    }
    return best;
  }

  /** The goal that gains most by a movement and is not safe yet, or null when none does. */
  Body.Goal helped(List<Body.Leaning> leanings) {
    for (Body.Leaning leaning : leanings) {
      for (Body.Goal goal : goals) {
        if (goal.measure() == leaning.measure() && good(leaning) > 0 && !onTrack(goal)) {
          return goal;
        }
      }
    }
    return null;
  }

  /** The first goal that a movement works against, or null when it works against none. */
  Body.Goal harmed(List<Body.Leaning> leanings) {
    for (Body.Leaning leaning : leanings) {
      for (Body.Goal goal : goals) {
        if (goal.measure() == leaning.measure() && good(leaning) < 0) {
          return goal;
        }
      }
    }
    return null;
  }

  /** The share of the own bonus that hangs on a measure, in percent. */
  int percent(Measure measure) {
    int sum = 0;
    int all = 0;
    for (Body.BonusPart part : parts) {
      all += part.weight();
      sum += part.measure() == measure ? part.weight() : 0;
    }
    return all == 0 ? 0 : (100 * sum + all / 2) / all;
  }

  /** How much of a full bonus is earned so far, in percent. */
  int earned() {
    return earned;
  }

  /** How much it trusts a seat's groups, 0 to 1000; null for all others. Unknown trust is half. */
  int trust(SeatId seat) {
    TreeSet<GroupId> theirs = new TreeSet<>();
    for (Body.Chair chair : view.all(Body.Chair.class)) {
      if (chair.id().equals(seat)) {
        for (Body.Group group : groups(view)) {
          if (chair.roles().contains(group.head())) {
            theirs.add(group.id());
          }
        }
      }
    }
    int sum = 0;
    int count = 0;
    for (Body.Wall wall : view.all(Body.Wall.class)) {
      boolean mine = own.isEmpty() || own.contains(wall.a()) || own.contains(wall.b());
      boolean named = theirs.isEmpty() || theirs.contains(wall.a()) || theirs.contains(wall.b());
      if (mine && named && wall.trust() >= 0) {
        sum += wall.trust();
        count++;
      }
    }
    return count == 0 ? HALF_TRUST : sum / count;
  }

  boolean owns(GroupId group) {
    return own.contains(group);
  }

  /** A measure in words, such as "change fail rate". */
  static String words(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether a measure's words stand without an article: "higher trust". */
  static boolean isMass(Measure measure) {
    return switch (measure) {
      case TRUST,
          DEBT,
          FATIGUE,
          MORALE,
          CASH,
          AVAILABILITY,
          FLOW_EFFICIENCY,
          VALUE_EARNED,
          AUTONOMY,
          TOIL,
          ERROR_BUDGET ->
          true;
      default -> false;
    };
  }

  private static double worth(Body.BonusPart part, Body.Leaning leaning) {
    int direction = Long.signum(part.all() - part.none());
    double worth = part.weight() / 1000.0 * direction * leaning.permille();
    if (worth > 0 && part.permille() >= 1000) {
      return worth * SATED;
    }
    if (worth < 0 && part.permille() == 0) {
      return worth * LOST;
    }
    return worth;
  }

  private static double good(Body.Leaning leaning) {
    boolean higher = leaning.measure().better() == Measure.Better.HIGHER;
    return higher ? leaning.permille() : -leaning.permille();
  }

  private static boolean onTrack(Body.Goal goal) {
    return goal.measure().better() == Measure.Better.HIGHER
        ? goal.value() >= goal.wanted()
        : goal.value() <= goal.wanted();
  }

  private static double size(List<Body.Leaning> leanings) {
    double sum = 0;
    for (Body.Leaning leaning : leanings) {
      sum += Math.abs(leaning.permille());
    }
    return sum;
  }

  private static List<Body.Group> groups(Seen view) {
    return view.one(Body.Game.class).map(Body.Game::groups).orElse(List.of());
  }
}
