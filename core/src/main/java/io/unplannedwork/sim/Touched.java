package io.unplannedwork.sim;

import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.scenario.Scenario;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** Which rows changed since somebody last asked. It is no part of the game's state. */
public final class Touched {
  private final BitSet items = new BitSet();
  private final BitSet stages = new BitSet();
  private final BitSet people = new BitSet();
  private final BitSet services = new BitSet();
  private final BitSet incidents = new BitSet();
  private final BitSet deployments = new BitSet();
  private final BitSet practices = new BitSet();
  private boolean trust;
  private boolean money;
  private boolean policies;

  public void item(int id) {
    items.set(id);
  }

  public void stage(int index) {
    stages.set(index);
  }

  public void person(int index) {
    people.set(index);
  }

  public void service(int index) {
    services.set(index);
  }

  public void incident(int id) {
    incidents.set(id);
  }

  public void deployment(int id) {
    deployments.set(id);
  }

  /** By the practice's place in the scenario. */
  public void practice(int index) {
    practices.set(index);
  }

  public void trust() {
    trust = true;
  }

  public void money() {
    money = true;
  }

  public void policies() {
    policies = true;
  }

  Sight.Changes take(Scenario scenario) {
    Sight.Changes changes =
        new Sight.Changes(
            take(items, ItemId::new),
            take(stages, i -> scenario.stages().get(i).id()),
            take(people, i -> scenario.people().get(i).id()),
            take(services, i -> scenario.services().get(i).id()),
            take(incidents, IncidentId::new),
            take(deployments, DeploymentId::new),
            take(practices, i -> scenario.practices().get(i).id()),
            trust,
            money,
            policies);
    trust = false;
    money = false;
    policies = false;
    return changes;
  }

  private static <T> List<T> take(BitSet set, IntFunction<T> id) {
    List<T> list = set.stream().mapToObj(id).toList();
    set.clear();
    return list;
  }
}
