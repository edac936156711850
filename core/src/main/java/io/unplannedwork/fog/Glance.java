package io.unplannedwork.fog;

import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.measure.Ledger;
import io.unplannedwork.session.Chair;
import io.unplannedwork.session.Proposal;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Seen;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a seat sees at this moment, made kind by kind as it is asked for, and never kept: most of
 * the time whoever plays a seat looks at next to nothing. It shows what the seat's view would show,
 * but for sentences that only people read, and proposals that can be answered no more.
 */
final class Glance implements Seen {
  private final Fog fog;
  private final Session session;
  private final Viewer viewer;
  private final BoardParts board;
  private final PlayParts play;
  private final ReviewParts review;
  private final Ledger ledger;
  private final Map<Class<?>, List<? extends Body>> looked = new HashMap<>();
  private Horizon horizon;
  private View whole;

  Glance(
      Fog fog,
      Session session,
      Viewer viewer,
      BoardParts board,
      PlayParts play,
      ReviewParts review,
      Ledger ledger) {
    this.fog = fog;
    this.session = session;
    this.viewer = viewer;
    this.board = board;
    this.play = play;
    this.review = review;
    this.ledger = ledger;
  }

  @Override
  public <B extends Body> List<B> all(Class<B> kind) {
    return looked.computeIfAbsent(kind, each -> look(kind)).stream().map(kind::cast).toList();
  }

  @Override
  public Set<String> keys(Class<? extends Body> kind) {
    if (kind != Body.Decision.class) {
      return whole().keys(kind);
    }
    Set<String> keys = new TreeSet<>();
    for (DecisionId decision : session.hand(horizon().seat().id())) {
      keys.add("decision/" + decision);
    }
    return keys;
  }

  private List<? extends Body> look(Class<? extends Body> kind) {
    if (kind == Body.Clock.class) {
      return List.of(play.clock(session.now()));
    }
    if (kind == Body.Game.class) {
      return List.of(play.game());
    }
    if (kind == Body.Chair.class) {
      return byKey(session.chairs(), Chair::id, chair -> play.chair(chair, horizon(), Set.of()));
    }
    if (kind == Body.Decision.class) {
      return byKey(
          session.dealt(horizon().seat()),
          dealt -> dealt.offer().id(),
          dealt -> play.decision(dealt, ""));
    }
    if (kind == Body.Proposal.class) {
      return proposals();
    }
    if (kind == Body.Goal.class) {
      List<Body.Goal> goals = new ArrayList<>(play.goals());
      goals.sort(Comparator.comparing(goal -> "goal/" + goal.id()));
      return goals;
    }
    if (kind == Body.Bonus.class) {
      return session.round() > 0 ? List.of(play.bonus(horizon().seat())) : List.of();
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
      return back
          ? review.review(horizon(), List.of(), List.of(), ledger).stream().toList()
          : List.of();
    }
    if (kind == Body.Item.class) {
      return byKey(
          session.sight().items().stream().filter(board::hangs).toList(),
          Sight.ItemRow::id,
          row -> board.item(row, horizon()));
    }
    if (kind == Body.Stage.class) {
      return byKey(session.sight().stages(), Sight.StageRow::id, board::stage);
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
    return rows.stream()
        .sorted(Comparator.comparing(row -> key.of(row).toString()))
        .map(make::of)
        .toList();
  }

  private List<Body> proposals() {
    List<Proposal> open =
        session.proposals().stream()
            .filter(this::canAct)
            .sorted(Comparator.comparing(each -> each.id().toString()))
            .toList();
    List<Body> bodies = new ArrayList<>();
    for (Proposal proposal : open) {
      Optional<Body.Proposal> body = play.proposal(proposal, horizon());
      body.ifPresent(bodies::add);
    }
    return bodies;
  }

  /** Whether this seat could answer or overrule it, for all it is. */
  private boolean canAct(Proposal proposal) {
    boolean asked = proposal.isOpen() && proposal.waitsFor().equals(viewer.seat());
    boolean overrules =
        (proposal.isOpen() || proposal.state() == Proposal.State.REFUSED)
            && session.table().holds(horizon().seat(), Role.CIO);
    return asked || overrules;
  }

  private Horizon horizon() {
    if (horizon == null) {
      horizon = Horizon.of(session, viewer);
    }
    return horizon;
  }

  private View whole() {
    if (whole == null) {
      fog.refresh();
      whole = new View();
      whole.take(new Update(1, true, fog.view(viewer), List.of()));
    }
    return whole;
  }
}
