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

  private final Seen view;
  private final Taste taste;
  private final Whim whim;
  private final Map<StageId, Boolean> own = new HashMap<>();

  Blaming(Seen view, Taste taste, Whim whim) {
    this.view = view;
    this.taste = taste;
    this.whim = whim;
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

  private double evidence(String cause) {
    String state = state(cause);
    boolean rework = cause.equals("REWORKED");
    if (state == null && !rework) {
      return 0;
    }
    double seen = 0;
    for (Body.Item item : view.all(Body.Item.class)) {
      if (rework ? item.knownDefects() > 0 : state.equals(item.state())) {
        seen += isOwn(item.stage()) ? BLIND_SPOT : 1;
      }
    }
    return seen;
  }

  /** What items are in that a cause holds up; null for a cause that no item's state shows. */
  private static String state(String cause) {
    return switch (cause) {
      case "WAITED_FOR_PEOPLE" -> "QUEUED";
      case "WAITED_FOR_WIP",
          "BLOCKED",
          "WAITED_FOR_ITEM",
          "WAITED_FOR_BATCH",
          "WAITED_FOR_APPROVAL",
          "WAITED_FOR_RELEASE",
          "WAITED_FOR_ANSWER",
          "INTERRUPTED",
          "HELD" ->
          cause.replace("WAITED", "WAITING");
      default -> null;
    };
  }

  private boolean isOwn(StageId stage) {
    return own.computeIfAbsent(stage, this::isOwners);
  }

  private boolean isOwners(StageId stage) {
    for (Body.Stage each : view.all(Body.Stage.class)) {
      if (each.id().equals(stage)) {
        return owns(each.team());
      }
    }
    return false;
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
