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
    /** Decisions and proposals: what they say of the company, told by the viewer's own hours. */
    DECISIONS,
    /** Goals and the own bonus, told by the hour. */
    SCORES,
    /** What every event may move, and time itself by the hour. */
    MONEY,
    /** How far the viewer sees. */
    HORIZON
  }

  /**
   * Sets of ids are shared by all shelves, which mostly are looked at together; none is changed.
   */
  private Set<ItemId> items = Set.of();

  private Set<PersonId> people = Set.of();
  private Set<StageId> stages = Set.of();
  private Set<ServiceId> services = Set.of();
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
   * Takes up rows that changed; the sets are not changed any more.
   *
   * @param moved which items
   * @param filled which stages
   * @param called whose part changed, with the person's own row or with another
   * @param served what services' part changed, likewise
   */
  void company(
      Sight.Changes changes,
      Set<ItemId> moved,
      Set<StageId> filled,
      Set<PersonId> called,
      Set<ServiceId> served) {
    items = both(items, moved);
    stages = both(stages, filled);
    people = both(people, called);
    services = both(services, served);
    if (!changes.deployments().isEmpty() || !changes.incidents().isEmpty()) {
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
      groups.add(Group.MONEY);
    }
  }

  private static <T extends Comparable<T>> Set<T> both(Set<T> before, Set<T> more) {
    if (before.isEmpty() || more.isEmpty()) {
      return before.isEmpty() ? more : before;
    }
    Set<T> both = new TreeSet<>(before);
    both.addAll(more);
    return both;
  }

  /** An event was recorded. */
  void happened() {
    groups.add(Group.MONEY);
  }

  /** A command was accepted, hands were dealt, or a new day came. */
  void play() {
    groups.add(Group.CHAIRS);
    groups.add(Group.PLAY);
  }

  /** An hour came: what goes on has gone on. */
  void hour() {
    groups.add(Group.SCORES);
    groups.add(Group.MONEY);
  }

  /** One of the viewer's own hours came: decisions may have other things to tell. */
  void ownHour() {
    groups.add(Group.DECISIONS);
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
    items = Set.of();
    people = Set.of();
    stages = Set.of();
    services = Set.of();
    groups.clear();
  }
}
