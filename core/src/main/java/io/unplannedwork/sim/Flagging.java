package io.unplannedwork.sim;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.sim.component.Deployment;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.law.Deploying;

/**
 * Deploys changes in the dark, behind a flag each: nobody meets them until they are switched on,
 * and what is at fault then is switched off.
 */
final class Flagging {
  private final Company company;

  Flagging(Company company) {
    this.company = company;
  }

  /** A change that comes to the release goes behind a flag, if policy and dice have it so. */
  void flag(Item item) {
    item.flagged =
        item.flagged
            || company.dice.happens(
                company.policies.flags / 1000.0,
                Dice.Purpose.FLAG,
                item.source,
                Quality.key(item),
                0);
  }

  /**
   * What was deployed in the dark is shown to customers. A change that nobody uses breaks nothing,
   * so it is now that it may fail, on the same dice as without a flag.
   */
  void switchOn(Item item) {
    Deployment release = new Deployment();
    release.id = company.nextNumber(company.deployments);
    release.stage = item.stage;
    release.started = company.now();
    release.until = company.now();
    release.switchedOn = true;
    release.by = item.releasedBy;
    release.items.add(item.id);
    release.finish = company.releasing.finish(release, item);
    release.cause = company.record(item.cause, switched(item, true));
    company.enter(company.deployments, release);
    item.dark = false;
    company.flow.deploying(item, release.cause);
    company.releasing.meetCustomers(release, company.failing.fails(item) ? item : null);
  }

  /** Whether the change at fault can be switched off, and nothing need be taken back. */
  boolean canSwitchOff(Deployment deployment) {
    return deployment.switchedOn;
  }

  /** The change at fault is switched off and goes back to its builders. */
  void switchOff(Deployment release, long cause) {
    company.leave(company.deployments, release);
    Item item = company.items.get(release.culprit);
    long off = company.record(cause, switched(item, false));
    company.authorising.record(release, item, ChangeEvent.Result.FAILED, off);
    company.flow.sendBack(
        item, Deploying.culpritRework(company.laws, company.quality.built(item)), off);
  }

  private ChangeEvent switched(Item item, boolean on) {
    ServiceId service = item.service == Item.NONE ? null : company.services[item.service].spec.id();
    return new ChangeEvent.FlagSwitched(new ItemId(item.id), service, on);
  }
}
