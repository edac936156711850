package io.unplannedwork.sim;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.sim.component.Deployment;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.law.Rollout;

/**
 * Takes a deployed batch to the customers step by step. A fault harms only those who meet it, and
 * is seen the sooner the more they are; then the rollout stops.
 */
public final class RollingOut {
  private final Company company;

  RollingOut(Company company) {
    this.company = company;
  }

  /** Whether batches go out by steps now. */
  boolean isOn() {
    return !company.policies.rollout.isEmpty();
  }

  /** Permille of customers whom a batch meets first. */
  int firstShare() {
    return isOn() ? company.policies.rollout.get(0) : 1000;
  }

  /** A batch is deployed and meets its first customers. */
  void begin(Deployment deployment) {
    deployment.steps = company.policies.rollout;
    deployment.bake = company.policies.bake;
    deployment.step = -1;
    if (deployment.incident != 0) {
      Item culprit = company.items.get(deployment.culprit);
      double even =
          company.dice.uniform(Dice.Purpose.ROLLOUT, culprit.origin, culprit.deployments, 0);
      deployment.unseen = Rollout.seenAfter(company.laws, Draw.exponential(even));
    }
    next(deployment);
  }

  /** A step has been watched long enough: on to the next, or the batch is with everybody. */
  public void next(Deployment deployment) {
    deployment.step++;
    if (deployment.step >= deployment.steps.size()) {
      expose(deployment, 1000);
      if (deployment.incident == 0) {
        company.releasing.succeed(deployment);
      }
      return;
    }
    expose(deployment, deployment.steps.get(deployment.step));
    company.agenda.move(deployment.finish, company.now() + deployment.bake);
    company.touched.deployment(deployment.id);
  }

  private void expose(Deployment deployment, int permille) {
    deployment.cause =
        company.record(
            deployment.cause,
            new ChangeEvent.RolloutMoved(new DeploymentId(deployment.id), permille));
    if (deployment.incident == 0) {
      return;
    }
    Incident incident = company.incidents.get(deployment.incident);
    long minutes = (deployment.unseen + permille - 1) / permille;
    company.responding.expose(incident, permille, minutes);
    deployment.unseen = Math.max(1, deployment.unseen - permille * deployment.bake);
  }

  /** Somebody has seen that the batch is at fault: nobody else is to meet it. */
  void stop(Deployment deployment) {
    company.agenda.cancel(deployment.finish);
  }
}
