package io.unplannedwork.session;

import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.Felt;
import io.unplannedwork.session.rule.Deal;
import io.unplannedwork.session.rule.Rule;
import io.unplannedwork.session.rule.Rules;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people feel, and of which decisions it is a reason: until the decision was taken, or until
 * it has not been so for a week. Both count from the next hand on, so that nothing leaves a hand
 * while somebody looks at it.
 */
final class Feelings {
  /** What happens and is over, each time something of its own; the others are states that last. */
  private static final Set<Felt> EVENTS = EnumSet.of(Felt.SEVERE_INCIDENT, Felt.RESIGNATION);

  /** So many minutes something is felt that is not so any more. */
  private static final long LASTS = SimTime.WEEK;

  private static final class Feeling {
    private final Set<DecisionId> opens = new TreeSet<>();
    private boolean held;
    private int times;
    private long since = Long.MIN_VALUE;
    private long newest = Long.MIN_VALUE;
    private long last = Long.MIN_VALUE;

    /** Whether it has come up, or come up again, since a minute. */
    private boolean isSince(long minute) {
      return held && Math.max(since, newest) > minute;
    }
  }

  /**
   * That a decision was taken.
   *
   * @param minute when it last was
   * @param times how often so far
   */
  private record Taken(long minute, int times) {
    private static final Taken NEVER = new Taken(Long.MIN_VALUE, 0);
  }

  private final Map<Felt, Feeling> feelings = new EnumMap<>(Felt.class);
  private final Map<DecisionId, Taken> taken = new TreeMap<>();
  private final Map<DecisionId, Taken> sinceThisHand = new TreeMap<>();

  Feelings(Rules rules) {
    for (Rule rule : rules.all()) {
      for (Deal deal : rule.deals()) {
        for (Felt felt : deal.opensOn()) {
          feelings
              .computeIfAbsent(felt, each -> new Feeling())
              .opens
              .add(new DecisionId(rule.name()));
        }
      }
    }
  }

  /** Whether something would open a decision, were it felt. */
  boolean waitsFor(Felt felt) {
    return feelings.containsKey(felt);
  }

  /**
   * Something is so; what opens no decision is not felt.
   *
   * @param began the minute at which the newest of it began: an incident, a notice, a wait
   * @return whether it now is a reason where it was none: it was not felt, it has happened once
   *     more, or more of a state has come up after somebody decided about it
   */
  boolean feel(Felt felt, long began, long now) {
    Feeling feeling = feelings.get(felt);
    if (feeling == null) {
      return false;
    }
    feeling.last = now;
    boolean more = began > feeling.newest;
    if (!feeling.held || EVENTS.contains(felt) && more) {
      feeling.held = true;
      feeling.times++;
      feeling.since = now;
      feeling.newest = Math.max(feeling.newest, began);
      return true;
    }
    boolean again = false;
    if (more) {
      for (DecisionId decision : feeling.opens) {
        long decided = taken(decision).minute();
        again |= began > decided && !feeling.isSince(decided);
      }
      feeling.newest = began;
    }
    return again;
  }

  /** What may be felt is still so. */
  void goesOn(Felt felt, long now) {
    Feeling feeling = feelings.get(felt);
    if (feeling != null && feeling.held) {
      feeling.last = now;
    }
  }

  /** A decision was taken; whatever was the reason for it is none in the next hand. */
  void take(DecisionId decision, long now) {
    if (feelings.values().stream().noneMatch(each -> each.opens.contains(decision))) {
      return;
    }
    Taken before = sinceThisHand.getOrDefault(decision, taken(decision));
    sinceThisHand.put(decision, new Taken(now, before.times() + 1));
  }

  private Taken taken(DecisionId decision) {
    return taken.getOrDefault(decision, Taken.NEVER);
  }

  /** New hands are dealt: what was decided is settled, and what is long over is felt no more. */
  void beginHand(long now) {
    taken.putAll(sinceThisHand);
    sinceThisHand.clear();
    for (Feeling feeling : feelings.values()) {
      feeling.held &= feeling.last >= now - LASTS;
    }
  }

  /** Whether something felt is a reason for a decision. */
  boolean isReason(Felt felt, DecisionId decision) {
    Feeling feeling = feelings.get(felt);
    return feeling != null && feeling.isSince(taken(decision).minute());
  }

  /** A number that rises when what is felt becomes a reason for a decision once more. */
  int occasion(Felt felt, DecisionId decision) {
    return feelings.get(felt).times + taken(decision).times();
  }

  void digest(Digest digest) {
    feelings.forEach(
        (felt, each) -> {
          if (each.times > 0) {
            digest.add(felt.ordinal()).add(each.held).add(each.times).add(each.since);
            digest.add(each.newest).add(each.last);
          }
        });
    taken.forEach((decision, each) -> digest.add(decision.value()).add(each.minute()));
    sinceThisHand.forEach((decision, each) -> digest.add(decision.value()).add(each.minute()));
  }
}
