package io.unplannedwork.session;

import io.unplannedwork.contract.ActionId;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.session.rule.Act;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The actions of reviews: what is offered, who has taken up what, and what became of it. They are
 * carried out when their review ends, so that they cost the interlude's and the next round's time.
 */
public final class Actions implements Consumer<Recorded> {
  /** So many a round: more are never finished. */
  public static final int MOST = 2;

  private final Map<ActionId, SeatId> taken = new TreeMap<>();
  private final Set<ActionId> begun = new TreeSet<>();
  private final List<Followed> past = new ArrayList<>();
  private List<Act> offered = List.of();

  /** How far an action has come. */
  public enum State {
    /** Nobody has got to it yet. */
    WAITING,
    /** Some of its work is done. */
    UNDER_WAY,
    /** All that it asked for is done, or has held since it began. */
    DONE
  }

  /** An action of the newest finished review, with the work it asked for. */
  public static final class Followed {
    private final String title;
    private final SeatId owner;
    private final long event;
    private final Set<Long> chores = new TreeSet<>();
    private final Set<ItemId> items = new TreeSet<>();
    private final Set<PersonId> givers = new TreeSet<>();
    private int asked;
    private long done = -1;

    private Followed(String title, SeatId owner, long event) {
      this.title = title;
      this.owner = owner;
      this.event = event;
    }

    public String title() {
      return title;
    }

    public SeatId owner() {
      return owner;
    }

    public State state() {
      int left = chores.size() + items.size() + givers.size();
      return left == 0 ? State.DONE : left < asked ? State.UNDER_WAY : State.WAITING;
    }

    /** The minute at which its last work was done; −1 while there is some left. */
    public long done() {
      return state() == State.DONE ? done : -1;
    }

    private void hear(Recorded recorded) {
      long cause = recorded.cause();
      boolean ours = cause == event;
      if (recorded.event() instanceof ProductionEvent.PostMortemHeld && ours) {
        chores.add(recorded.number());
        asked++;
      } else if (recorded.event() instanceof ProductionEvent.ChoreOrdered) {
        // A post-mortem's own chore stands for it.
        if (chores.remove(cause)) {
          chores.add(recorded.number());
        } else if (ours) {
          chores.add(recorded.number());
          asked++;
        }
      } else if (recorded.event() instanceof ProductionEvent.ChoreStarted) {
        if (chores.remove(cause)) {
          chores.add(recorded.number());
        }
      } else if (recorded.event() instanceof ProductionEvent.ChoreDone) {
        end(chores.remove(cause), recorded);
      } else if (recorded.event() instanceof FlowEvent.ItemArrived arrived && ours) {
        items.add(arrived.item());
        asked++;
      } else if (recorded.event() instanceof FlowEvent.ItemDone item) {
        end(items.remove(item.item()), recorded);
      } else if (recorded.event() instanceof FlowEvent.ItemLive item) {
        end(items.remove(item.item()), recorded);
      } else if (recorded.event() instanceof CompanyEvent.HoursGiven given) {
        end(givers.remove(given.person()), recorded);
      }
    }

    private void end(boolean one, Recorded recorded) {
      if (one) {
        done = recorded.at().minutes();
      }
    }

    private void digest(Digest digest) {
      digest.add(title).add(owner.value()).add(asked).add(done);
      digest.add(chores.size()).add(items.size()).add(givers.size());
    }
  }

  @Override
  public void accept(Recorded recorded) {
    for (Followed each : past) {
      each.hear(recorded);
    }
  }

  /** A review begins. */
  void offer(List<Act> acts) {
    offered = List.copyOf(acts);
    taken.clear();
  }

  /** What the newest review offers; nothing before the first. */
  public List<Act> offered() {
    return offered;
  }

  /** Who has taken up what in the newest review. */
  public Map<ActionId, SeatId> taken() {
    return Collections.unmodifiableMap(taken);
  }

  /** The actions of the review before, in the order in which they began. */
  public List<Followed> past() {
    return List.copyOf(past);
  }

  /** Every action that was begun in this game. */
  Set<ActionId> begun() {
    return Collections.unmodifiableSet(begun);
  }

  Optional<Refusal> take(SeatId by, ActionId action, Chair owner) {
    Optional<Refusal> unknown = unknown(action);
    if (unknown.isPresent()) {
      return unknown;
    }
    if (!owner.id().equals(by) && !owner.bot()) {
      return Refused.because(RefusalReason.OWNER_TAKES, owner.spec().title());
    }
    if (owner.id().equals(taken.get(action))) {
      return Refused.because(RefusalReason.ALREADY_SO);
    }
    if (!taken.containsKey(action) && taken.size() >= MOST) {
      return Refused.because(RefusalReason.ENOUGH_ACTIONS, Integer.toString(MOST));
    }
    taken.put(action, owner.id());
    return Refused.NOT;
  }

  Optional<Refusal> drop(SeatId by, ActionId action, List<Chair> chairs) {
    SeatId owner = taken.get(action);
    Optional<Refusal> unknown = unknown(action);
    if (unknown.isPresent()) {
      return unknown;
    }
    if (owner == null) {
      return Refused.because(RefusalReason.ALREADY_SO);
    }
    for (Chair chair : chairs) {
      if (chair.id().equals(owner) && !owner.equals(by) && !chair.bot()) {
        return Refused.because(RefusalReason.OWNER_TAKES, chair.spec().title());
      }
    }
    taken.remove(action);
    return Refused.NOT;
  }

  private Optional<Refusal> unknown(ActionId action) {
    return offered.stream().anyMatch(act -> act.id().equals(action))
        ? Refused.NOT
        : Refused.because(
            RefusalReason.UNKNOWN_ACTION,
            String.valueOf(action),
            Texts.list(offered.stream().map(act -> act.id().value()).toList()));
  }

  /** The review is over: what was taken up begins, in the order in which it was offered. */
  void carryOut(Table table, Recorder recorder, int round) {
    past.clear();
    for (Act act : offered) {
      SeatId owner = taken.get(act.id());
      if (owner != null) {
        long event =
            recorder.record(0, new GameEvent.ActionBegan(round, act.id(), owner, act.title()));
        begun.add(act.id());
        Followed followed = new Followed(act.title(), owner, event);
        followed.done = recorder.company().now();
        past.add(followed);
        for (Order order : act.orders().apply(table.seat(owner))) {
          if (order instanceof Order.TakeHours hours && hours.person() != null) {
            followed.givers.add(hours.person());
            followed.asked++;
          }
          recorder.company().apply(order, event);
        }
      }
    }
    offered = List.of();
    taken.clear();
  }

  void digest(Digest digest) {
    taken.forEach((action, owner) -> digest.add(action.value()).add(owner.value()));
    begun.forEach(action -> digest.add(action.value()));
    past.forEach(each -> each.digest(digest));
  }
}
