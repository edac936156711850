package io.unplannedwork.bot;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Seen;
import java.util.List;
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
    double seen = 0;
    for (Body.Item item : view.all(Body.Item.class)) {
      if (isAbout(item, cause)) {
        seen += isOwn(item.stage()) ? BLIND_SPOT : 1;
      }
    }
    return seen;
  }

  private static boolean isAbout(Body.Item item, String cause) {
    String state = item.state() == null ? "" : item.state();
    return switch (cause) {
      case "WAITED_FOR_PEOPLE" -> state.equals("QUEUED");
      case "WAITED_FOR_WIP" -> state.equals("WAITING_FOR_WIP");
      case "BLOCKED" -> state.equals("BLOCKED");
      case "WAITED_FOR_ITEM" -> state.equals("WAITING_FOR_ITEM");
      case "WAITED_FOR_BATCH" -> state.equals("WAITING_FOR_BATCH");
      case "WAITED_FOR_APPROVAL" -> state.equals("WAITING_FOR_APPROVAL");
      case "WAITED_FOR_RELEASE" -> state.equals("WAITING_FOR_RELEASE");
      case "WAITED_FOR_ANSWER" -> state.equals("WAITING_FOR_ANSWER");
      case "REWORKED" -> item.knownDefects() > 0;
      case "INTERRUPTED" -> state.equals("INTERRUPTED");
      case "HELD" -> state.equals("HELD");
      default -> false;
    };
  }

  private boolean isOwn(StageId stage) {
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
