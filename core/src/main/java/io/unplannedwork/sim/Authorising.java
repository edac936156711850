package io.unplannedwork.sim;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.ChangeRoute;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.scenario.ChangePolicySpec;
import io.unplannedwork.scenario.ChangePolicySpec.Risk;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.sim.component.Demand;
import io.unplannedwork.sim.component.Deployment;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.law.Authority;
import java.util.ArrayList;
import java.util.List;

/** On what authority a change goes on, and the record that is kept of every change. */
public final class Authorising {
  private final Company company;

  Authorising(Company company) {
    this.company = company;
  }

  /** The route of a change that comes to a stage of approval. */
  ChangeRoute decide(Item item, Stage stage) {
    PolicySpec.Approval usual = company.policies.approval;
    if (usual == PolicySpec.Approval.NONE) {
      return ChangeRoute.NONE;
    }
    if (item.stream != Item.NONE && company.demand[item.stream].standard) {
      return ChangeRoute.STANDARD;
    }
    if (isEmergency(item, stage)) {
      return ChangeRoute.EMERGENCY;
    }
    if (isBelowTheBar(item)) {
      return ChangeRoute.LOW_RISK;
    }
    return usual == PolicySpec.Approval.PEER ? ChangeRoute.PEER : ChangeRoute.BOARD;
  }

  private boolean isEmergency(Item item, Stage stage) {
    if (company.policies.emergencies == ChangePolicySpec.Emergencies.NONE) {
      return false;
    }
    boolean real = item.expedite || company.work.preempts(item);
    return real
        || company.dice.happens(
            Authority.abuse(company.laws, usualWait(stage)),
            Dice.Purpose.EMERGENCY,
            item.source,
            Quality.key(item),
            item.checks);
  }

  /** Minutes until the usual way would approve a change handed in now. */
  private long usualWait(Stage stage) {
    if (company.policies.approval != PolicySpec.Approval.BOARD) {
      return 0;
    }
    long wait = stage.moment.minute() - company.now();
    return wait < stage.spec.cutoff() ? wait + SimTime.WEEK : wait;
  }

  private boolean isBelowTheBar(Item item) {
    if (company.policies.approvalFrom == Risk.LOW) {
      return false;
    }
    long minutes = company.quality.built(item) / 1000;
    int successes = item.service == Item.NONE ? 0 : company.services[item.service].goodChanges;
    Risk risk = Authority.assessed(company.laws, minutes, successes);
    Risk bySize = Authority.bySize(company.laws, minutes);
    if (risk != bySize) {
      item.cause =
          company.record(
              item.cause,
              new ChangeEvent.RiskDowngraded(
                  new ItemId(item.id), bySize.name(), risk.name(), successes));
    }
    return risk.compareTo(company.policies.approvalFrom) < 0;
  }

  /** Another number of good changes makes a type of change a standard one from now on. */
  void standardAfter(int changes, long cause) {
    company.policies.standardAfter = changes;
    for (Demand demand : company.demand) {
      boolean earned = demand.spec.standard() || changes > 0 && demand.goodChanges >= changes;
      turn(demand, earned, cause);
    }
  }

  /** A change went well: evidence for its type and its service. */
  private void wentWell(Item item, long cause) {
    if (item.service != Item.NONE) {
      company.services[item.service].goodChanges++;
    }
    if (item.stream != Item.NONE) {
      Demand demand = company.demand[item.stream];
      demand.goodChanges++;
      int after = company.policies.standardAfter;
      if (after > 0 && demand.goodChanges >= after) {
        turn(demand, true, cause);
      }
    }
  }

  /** A change failed: its type is standard no more, and its service is not trusted. */
  private void failed(Item item, long cause) {
    if (item.service != Item.NONE) {
      company.services[item.service].goodChanges = 0;
    }
    if (item.stream != Item.NONE) {
      Demand demand = company.demand[item.stream];
      demand.goodChanges = 0;
      turn(demand, false, cause);
    }
  }

  private void turn(Demand demand, boolean standard, long cause) {
    if (demand.standard != standard) {
      demand.standard = standard;
      company.record(
          cause,
          standard
              ? new ChangeEvent.StandardEarned(demand.spec.id(), demand.goodChanges)
              : new ChangeEvent.StandardLost(demand.spec.id()));
    }
  }

  /** The audit trail: who, what, when, authorised by whom, tested where, and how it went. */
  void record(Deployment deployment, Item item, ChangeEvent.Result result, long cause) {
    PersonId reviewer = item.approvedBy == Item.NONE ? null : company.people[item.approvedBy].id;
    PersonId builder = item.maker == Item.NONE ? null : company.people[item.maker].id;
    StreamId type = item.stream == Item.NONE ? null : company.demand[item.stream].spec.id();
    ServiceId service = item.service == Item.NONE ? null : company.services[item.service].spec.id();
    ChangeEvent.ChangeRecorded recorded =
        new ChangeEvent.ChangeRecorded(
            new ItemId(item.id),
            new DeploymentId(deployment.id),
            type,
            service,
            builder,
            item.route == null ? ChangeRoute.NONE : item.route,
            reviewer,
            testedIn(item),
            company.people[deployment.by].id,
            result);
    long event = company.record(cause, recorded);
    company.auditing.recorded(item, recorded, event);
    if (result == ChangeEvent.Result.SUCCEEDED) {
      wentWell(item, event);
    } else if (result != ChangeEvent.Result.TAKEN_BACK) {
      failed(item, event);
    }
  }

  private List<StageId> testedIn(Item item) {
    List<StageId> tested = new ArrayList<>();
    for (Stage stage : company.stages) {
      if ((item.visited >> stage.index & 1) == 1 && stage.spec.catches().value() > 0) {
        tested.add(stage.spec.id());
      }
    }
    return tested;
  }
}
