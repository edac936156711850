package io.unplannedwork.measure;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StageSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Autonomy: the share of deployments a team did without help. A deployment needed help when, from
 * the building of its changes to their being live, people of more than one team had a hand in them:
 * worked on them, answered a question about them, approved them as a board, or released them.
 * Repairs of production, which carry no items, do not count.
 */
final class AutonomyFold implements Fold {
  /** Whose hands something went through: nobody's yet, one team's, or several teams'. */
  private static final class Hands {
    private TeamId one;
    private boolean several;

    private void touch(TeamId team) {
      if (one == null) {
        one = team;
      } else {
        several |= !one.equals(team);
      }
    }

    private void touch(Hands others) {
      if (others.one != null) {
        touch(others.one);
        several |= others.several;
      }
    }
  }

  private final Book book;
  private final Map<PersonId, TeamId> teams = new HashMap<>();
  private final Map<StageId, TeamId> stages = new HashMap<>();
  private final Set<StageId> fromBuilding = new HashSet<>();
  private final Map<ItemId, Hands> hands = new HashMap<>();
  private final Map<DeploymentId, Hands> underWay = new HashMap<>();
  private boolean board;

  AutonomyFold(Book book, Scenario scenario) {
    this.book = book;
    for (PersonSpec person : scenario.people()) {
      teams.put(person.id(), person.team());
    }
    StageId building = FlowFold.building(scenario);
    boolean built = building == null;
    for (StageSpec stage : scenario.stages()) {
      built |= stage.id().equals(building);
      stages.put(stage.id(), stage.team());
      if (built) {
        fromBuilding.add(stage.id());
      }
    }
    board = scenario.policies().approval() == PolicySpec.Approval.BOARD;
  }

  @Override
  public void take(Recorded recorded) {
    if (recorded.event() instanceof FlowEvent event) {
      flow(event);
    } else if (recorded.event() instanceof ChangeEvent event) {
      change(event);
    } else if (recorded.event() instanceof CompanyEvent event) {
      company(event);
    }
  }

  private void flow(FlowEvent event) {
    if (event instanceof FlowEvent.WorkStarted started) {
      if (fromBuilding.contains(started.stage())) {
        touch(started.item(), teams.get(started.person()));
      }
    } else if (event instanceof FlowEvent.QuestionAsked asked) {
      if (fromBuilding.contains(asked.from())) {
        touch(asked.item(), asked.to());
      }
    } else if (event instanceof FlowEvent.ItemSliced sliced) {
      Hands before = hands.get(sliced.item());
      for (ItemId slice : sliced.slices()) {
        if (before != null) {
          hands.computeIfAbsent(slice, key -> new Hands()).touch(before);
        }
      }
    } else if (event instanceof FlowEvent.ItemLive live) {
      hands.remove(live.item());
    } else if (event instanceof FlowEvent.ItemDone done) {
      hands.remove(done.item());
    }
  }

  private void touch(ItemId item, TeamId team) {
    if (team != null) {
      hands.computeIfAbsent(item, key -> new Hands()).touch(team);
    }
  }

  private void change(ChangeEvent event) {
    if (event instanceof ChangeEvent.ChangeApproved approved) {
      if (board) {
        touch(approved.item(), stages.get(approved.stage()));
      }
    } else if (event instanceof ChangeEvent.DeploymentStarted started) {
      if (!started.items().isEmpty()) {
        Hands all = new Hands();
        if (started.team() != null) {
          all.touch(started.team());
        }
        for (ItemId item : started.items()) {
          Hands its = hands.get(item);
          if (its != null) {
            all.touch(its);
          }
        }
        underWay.put(started.deployment(), all);
      }
    } else if (event instanceof ChangeEvent.DeploymentFinished finished) {
      Hands all = underWay.remove(finished.deployment());
      if (all != null) {
        book.share(Measure.AUTONOMY, all.several ? 0 : 1, 1, 1);
      }
    }
  }

  private void company(CompanyEvent event) {
    if (event instanceof CompanyEvent.PersonLent lent) {
      teams.put(lent.person(), lent.to());
    } else if (event instanceof CompanyEvent.PersonMoved moved) {
      teams.put(moved.person(), moved.to());
    } else if (event instanceof CompanyEvent.StageTaken taken && taken.services().isEmpty()) {
      stages.put(taken.stage(), taken.team());
    } else if (event instanceof CompanyEvent.PersonHired hired) {
      teams.put(hired.person(), hired.team());
    } else if (event instanceof CompanyEvent.PolicyChanged changed
        && changed.policy().equals("approval")) {
      board = changed.value().equals(PolicySpec.Approval.BOARD.name());
    }
  }
}
