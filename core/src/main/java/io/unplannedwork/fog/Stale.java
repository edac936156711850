package io.unplannedwork.fog;

import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.sim.Sight;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** What has changed and has not been looked at since, so that only that is made anew. */
final class Stale {
  /** Parts that are made anew together. */
  enum Group {
    CHAIRS,
    /** All services: some of what they show moves with time. */
    SERVICES,
    /** Incidents and deployments. */
    PRODUCTION,
    PRACTICES,
    WALLS,
    /** Story, decisions, proposals, prediction, review. */
    PLAY,
    /** Decisions and proposals: what they say of the company, told by the hour. */
    DECISIONS,
    /** What every event may move, and time itself by the hour: money, goals, the own bonus. */
    SCORES,
    /** How far the viewer sees. */
    HORIZON
  }

  private final Set<ItemId> items = new TreeSet<>();
  private final Set<PersonId> people = new TreeSet<>();
  private final Set<StageId> stages = new TreeSet<>();
  private final Set<ServiceId> services = new TreeSet<>();
  private final Set<Group> groups = EnumSet.noneOf(Group.class);

  boolean isFresh() {
    return items.isEmpty()
        && people.isEmpty()
        && stages.isEmpty()
        && services.isEmpty()
        && groups.isEmpty();
  }

  boolean has(Group group) {
    return groups.contains(group);
  }

  Set<ItemId> items() {
    return items;
  }

  Set<PersonId> people() {
    return people;
  }

  boolean has(StageId stage) {
    return stages.contains(stage);
  }

  boolean has(ServiceId service) {
    return groups.contains(Group.SERVICES) || services.contains(service);
  }

  /**
   * Takes up rows that changed.
   *
   * @param called whose part changed, with the person's own row or with another
   * @param served what services' part changed, likewise
   */
  void company(Sight.Changes changes, Set<PersonId> called, Set<ServiceId> served) {
    items.addAll(changes.items());
    stages.addAll(changes.stages());
    people.addAll(called);
    services.addAll(served);
    if (!changes.deployments().isEmpty()) {
      groups.add(Group.PRODUCTION);
    }
    if (!changes.incidents().isEmpty()) {
      groups.add(Group.PRODUCTION);
    }
    if (!changes.practices().isEmpty()) {
      groups.add(Group.HORIZON);
      groups.add(Group.PRACTICES);
      groups.add(Group.PLAY);
    }
    if (changes.policies()) {
      groups.add(Group.PLAY);
    }
    if (changes.trust()) {
      groups.add(Group.WALLS);
    }
    if (changes.money()) {
      groups.add(Group.SCORES);
    }
  }

  /** An event was recorded. */
  void happened() {
    groups.add(Group.SCORES);
  }

  /** A command was accepted, hands were dealt, or a new day came. */
  void play() {
    groups.add(Group.CHAIRS);
    groups.add(Group.PLAY);
  }

  /** An hour came: decisions may have other things to tell, and what goes on has gone on. */
  void hour() {
    groups.add(Group.DECISIONS);
    groups.add(Group.SCORES);
  }

  void practices() {
    groups.add(Group.PRACTICES);
  }

  /** A new day came. */
  void day() {
    groups.add(Group.SERVICES);
  }

  void chairs() {
    groups.add(Group.CHAIRS);
  }

  /** The phase has changed. */
  void horizon() {
    groups.add(Group.HORIZON);
  }

  void walls() {
    groups.add(Group.WALLS);
  }

  void clear() {
    items.clear();
    people.clear();
    stages.clear();
    services.clear();
    groups.clear();
  }
}
