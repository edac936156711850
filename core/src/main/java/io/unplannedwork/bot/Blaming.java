package io.unplannedwork.bot;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Seen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which cause a bot names in the review: the one it sees most of on the board, and rather one in
 * another silo than in its own. Causes are named by what an item's minutes go into.
 */
final class Blaming {
  /** How much less of a cause one sees in one's own house. */
  private static final double BLIND_SPOT = 0.4;

  private static final String QUEUED = "QUEUED";
  private static final String FULL = "WAITING_FOR_WIP";

  private final Seen view;
  private final Taste taste;
  private final Whim whim;
  private final Map<StageId, Body.Stage> stages = new HashMap<>();
  private final Map<StageId, Boolean> own = new HashMap<>();

  Blaming(Seen view, Taste taste, Whim whim) {
    this.view = view;
    this.taste = taste;
    this.whim = whim;
    view.all(Body.Stage.class).forEach(stage -> stages.put(stage.id(), stage));
  }

  Optional<String> cause(List<Body.Offered> causes) {
    String named = null;
    double most = 0;
    for (Body.Offered cause : causes) {
      double seen = (1 + evidence(cause.id())) * (1 + 0.1 * whim.about(cause.id()));
      if (named == null || seen > most) {
        named = cause.id();
        most = seen;
      }
    }
    return Optional.ofNullable(named);
  }

  /** How much of a cause stands on the board; what it is about follows the slash. */
  private double evidence(String cause) {
    int slash = cause.indexOf('/');
    String spent = slash < 0 ? cause : cause.substring(0, slash);
    String about = slash < 0 ? "" : cause.substring(slash + 1);
    String state = state(spent);
    boolean rework = spent.equals("REWORKED");
    if (state == null && !rework) {
      return 0;
    }
    double seen = 0;
    for (Body.Item item : view.all(Body.Item.class)) {
      boolean held = rework ? item.knownDefects() > 0 : state.equals(item.state());
      if (held && (about.isEmpty() || stands(item.stage(), state, about))) {
        seen += isOwn(item.stage()) ? BLIND_SPOT : 1;
      }
    }
    return seen;
  }

  /** What items are in that a cause holds up; null for a cause that no item's state shows. */
  private static String state(String spent) {
    return switch (spent) {
      case "WAITED_FOR_PEOPLE" -> QUEUED;
      case "WAITED_FOR_WIP",
          "BLOCKED",
          "WAITED_FOR_ITEM",
          "WAITED_FOR_BATCH",
          "WAITED_FOR_APPROVAL",
          "WAITED_FOR_RELEASE",
          "WAITED_FOR_ANSWER",
          "INTERRUPTED",
          "HELD" ->
          spent.replace("WAITED", "WAITING");
      default -> null;
    };
  }

  /** Whether what stands at a stage in some state waits for this stage or team. */
  private boolean stands(StageId at, String state, String about) {
    Body.Stage stage = stages.get(at);
    if (stage == null) {
      return false;
    }
    return switch (state) {
      case QUEUED -> stage.team().value().equals(about);
      case FULL -> stages.values().stream().anyMatch(next -> follows(stage, next, about));
      default -> at.value().equals(about);
    };
  }

  private static boolean follows(Body.Stage stage, Body.Stage next, String about) {
    return next.order() == stage.order() + 1 && next.id().value().equals(about);
  }

  private boolean isOwn(StageId stage) {
    return own.computeIfAbsent(stage, this::isOwners);
  }

  private boolean isOwners(StageId stage) {
    Body.Stage known = stages.get(stage);
    return known != null && owns(known.team());
  }

  private boolean owns(TeamId team) {
    GroupId group = null;
    for (Body.Team each : view.one(Body.Game.class).map(Body.Game::teams).orElse(List.of())) {
      if (each.id().equals(team)) {
        group = each.group();
      }
    }
    return group != null && taste.owns(group);
  }
}
