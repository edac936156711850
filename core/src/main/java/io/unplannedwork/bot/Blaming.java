package io.unplannedwork.bot;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.View;
import java.util.List;
import java.util.Optional;

/**
 * Which cause a bot names in the review: the one it saw most of, and rather one in another silo
 * than in its own. What a cause is about follows the slash in its id: a stage, team, person,
 * service or incident.
 */
final class Blaming {
  /** How much less of a cause one sees in one's own house. */
  private static final double BLIND_SPOT = 0.4;

  private final View view;
  private final Taste taste;
  private final Whim whim;

  Blaming(View view, Taste taste, Whim whim) {
    this.view = view;
    this.taste = taste;
    this.whim = whim;
  }

  Optional<String> cause(List<Body.Offered> causes) {
    String named = null;
    double most = 0;
    for (Body.Offered cause : causes) {
      String about = cause.id().substring(cause.id().indexOf('/') + 1);
      double seen = (1 + evidence(about)) * (1 + 0.1 * whim.about(cause.id()));
      if (isOwn(about)) {
        seen *= BLIND_SPOT;
      }
      if (named == null || seen > most) {
        named = cause.id();
        most = seen;
      }
    }
    return Optional.ofNullable(named);
  }

  private double evidence(String about) {
    double seen = 0;
    for (Body.Stage stage : view.all(Body.Stage.class)) {
      if (stage.id().value().equals(about) || isTeam(stage.team(), about)) {
        seen += Math.max(0, stage.queued());
      }
    }
    for (Body.Service service : view.all(Body.Service.class)) {
      if (service.id().value().equals(about)) {
        seen += 2 * service.incidents().size() + Math.max(0, service.debt()) / 250.0;
      }
    }
    for (Body.Person person : view.all(Body.Person.class)) {
      if (person.id().value().equals(about)) {
        seen += Math.max(0, person.fatigue()) / 250.0 + (person.expert() ? 2 : 0);
      }
    }
    return seen;
  }

  private boolean isOwn(String about) {
    for (Body.Stage stage : view.all(Body.Stage.class)) {
      if (stage.id().value().equals(about)) {
        return owns(stage.team());
      }
    }
    for (Body.Person person : view.all(Body.Person.class)) {
      if (person.id().value().equals(about)) {
        return owns(person.home());
      }
    }
    return owns(about.isBlank() ? null : new TeamId(about));
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

  private static boolean isTeam(TeamId team, String about) {
    return team != null && team.value().equals(about);
  }
}
