package io.unplannedwork.fog;

import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.measure.Make;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.Chair;
import io.unplannedwork.session.Proposal;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Seen;
import io.unplannedwork.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a seat sees at this moment, made kind by kind as it is asked for, and never kept: most of
 * the time whoever plays a seat looks at next to nothing. It shows what the seat's view would show,
 * but for sentences and tables that only people read, and proposals that it cannot answer and that
 * nobody has refused.
 */
final class Glance implements Seen {
  private static final String DECISION = "decision/";

  private final Session session;
  private final Viewer viewer;
  private final SeatSpec seat;
  private final BoardParts board;
  private final PlayParts play;
  private final GoalParts goals;
  private final PayParts pay;
  private final ReviewParts review;
  private final Function<Viewer, View> makeWhole;
  private final Embedded embedded;
  private final Map<Class<?>, List<? extends Body>> looked = new HashMap<>();
  private Horizon horizon;
  private View whole;

  Glance(
      Session session,
      Viewer viewer,
      Parts parts,
      Function<Viewer, View> makeWhole,
      Embedded embedded) {
    this.session = session;
    this.viewer = viewer;
    this.seat = session.table().seat(viewer.seat());
    board = parts.board();
    play = parts.play();
    goals = parts.goals();
    pay = parts.pay();
    review = parts.review();
    this.makeWhole = makeWhole;
    this.embedded = embedded;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <B extends Body> List<B> all(Class<B> kind) {
    List<? extends Body> bodies = looked.get(kind);
    if (bodies == null) {
      bodies = look(kind);
      looked.put(kind, bodies);
    }
    return (List<B>) bodies;
  }

  @Override
  public <B extends Body> Optional<B> one(Class<B> kind) {
    List<B> all = all(kind);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  @Override
  public <B extends Body> Optional<B> find(Class<B> kind, String key) {
    if (kind == Body.Decision.class) {
      DecisionId decision = new DecisionId(key.substring(DECISION.length()));
      return session.dealt(seat, decision).map(dealt -> kind.cast(play.decision(seat, dealt, "")));
    }
    if (kind != Body.Proposal.class) {
      return whole().find(kind, key);
    }
    for (Proposal proposal : session.proposals()) {
      if (canAct(proposal) && key(proposal).equals(key)) {
        return play.proposal(proposal, viewer, seat).map(kind::cast);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Body.Chair> own() {
    for (Chair chair : session.chairs()) {
      if (chair.id().equals(viewer.seat())) {
        return Optional.of(play.chair(chair, seat, Set.of()));
      }
    }
    return Optional.empty();
  }

  @Override
  public Set<String> keys(Class<? extends Body> kind) {
    Set<String> keys = new TreeSet<>();
    if (kind == Body.Decision.class) {
      for (DecisionId decision : session.hand(seat.id())) {
        keys.add(DECISION + decision);
      }
      return keys;
    }
    if (kind == Body.Proposal.class) {
      for (Proposal proposal : session.proposals()) {
        if (canAct(proposal)) {
          keys.add(key(proposal));
        }
      }
      return keys;
    }
    return whole().keys(kind);
  }

  private static String key(Proposal proposal) {
    return "proposal/" + proposal.id();
  }

  private List<? extends Body> look(Class<? extends Body> kind) {
    if (kind == Body.Clock.class) {
      return List.of(play.clock(session.now()));
    }
    if (kind == Body.Game.class) {
      return List.of(play.game());
    }
    if (kind == Body.Chair.class) {
      return byKey(session.chairs(), Chair::id, chair -> play.chair(chair, seat, Set.of()));
    }
    if (kind == Body.Decision.class) {
      return byKey(
          session.dealt(seat),
          dealt -> dealt.offer().id(),
          dealt -> play.decision(seat, dealt, ""));
    }
    if (kind == Body.Proposal.class) {
      return proposals();
    }
    if (kind == Body.Goal.class) {
      List<Body.Goal> sorted = new ArrayList<>(goals.now());
      sorted.sort(Comparator.comparing(goal -> "goal/" + goal.id()));
      return sorted;
    }
    if (kind == Body.Bonus.class) {
      return session.round() > 0 ? List.of(pay.bonus(seat)) : List.of();
    }
    if (kind == Body.Person.class) {
      return byKey(
          session.sight().people(), Sight.PersonRow::id, row -> board.person(row, horizon()));
    }
    if (kind == Body.Wall.class) {
      List<Body.Wall> walls = new ArrayList<>(board.walls(horizon(), Map.of()));
      walls.sort(Comparator.comparing(wall -> "wall/" + wall.a() + "/" + wall.b()));
      return walls;
    }
    if (kind == Body.Prediction.class) {
      return session.phase() == Phase.PLAN
          ? play.prediction(viewer.seat()).stream().toList()
          : List.of();
    }
    if (kind == Body.Review.class) {
      boolean back = session.phase() == Phase.REVIEW || session.phase() == Phase.ENDED;
      return back ? review.asked(seat).stream().toList() : List.of();
    }
    if (kind == Body.Item.class) {
      return byKey(
          session.sight().items().stream().filter(board::hangs).toList(),
          Sight.ItemRow::id,
          row -> board.item(row, horizon()));
    }
    if (kind == Body.Stage.class) {
      return byKey(
          session.sight().stages(), Sight.StageRow::id, row -> board.stage(row, List.of()));
    }
    return whole().all(kind);
  }

  private interface Key<R> {
    Object of(R row);
  }

  private interface Make<R> {
    Body of(R row);
  }

  /** In the order of keys, which is that of text. */
  private static <R> List<Body> byKey(List<R> rows, Key<R> key, Make<R> make) {
    TreeMap<String, Body> sorted = new TreeMap<>();
    for (R row : rows) {
      sorted.put(key.of(row).toString(), make.of(row));
    }
    return List.copyOf(sorted.values());
  }

  private List<Body> proposals() {
    List<Proposal> open =
        session.proposals().stream()
            .filter(this::canAct)
            .sorted(Comparator.comparing(each -> each.id().toString()))
            .toList();
    List<Body> bodies = new ArrayList<>();
    for (Proposal proposal : open) {
      play.proposal(proposal, viewer, seat).ifPresent(bodies::add);
    }
    return bodies;
  }

  /** Whether this seat could answer it, or overrule its refusal, for all it is. */
  private boolean canAct(Proposal proposal) {
    boolean asked = proposal.isOpen() && proposal.waitsFor().equals(viewer.seat());
    return asked
        || proposal.state() == Proposal.State.REFUSED && session.table().holds(seat, Role.CIO);
  }

  private Horizon horizon() {
    if (horizon == null) {
      horizon = Horizon.of(session, viewer, embedded);
    }
    return horizon;
  }

  private View whole() {
    if (whole == null) {
      whole = makeWhole.apply(viewer);
    }
    return whole;
  }
}
