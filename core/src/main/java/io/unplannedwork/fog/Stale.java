package io.unplannedwork.fog;

import io.unplannedwork.contract.ItemId;
import io.unplannedwork.sim.Sight;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** What has changed and has not been looked at since, so that only that is made anew. */
final class Stale {
  /** Parts that are made anew together. */
  enum Group {
    CHAIRS,
    STAGES,
    /** Services, incidents and deployments. */
    PRODUCTION,
    PEOPLE,
    PRACTICES,
    WALLS,
    /** Story, decisions, proposals, prediction, review. */
    PLAY,
    /** What every event may move: money, goals, the own bonus. */
    SCORES
  }

  private final Set<ItemId> items = new TreeSet<>();
  private final Set<Group> groups = EnumSet.noneOf(Group.class);

  boolean isFresh() {
    return items.isEmpty() && groups.isEmpty();
  }

  boolean has(Group group) {
    return groups.contains(group);
  }

  Set<ItemId> items() {
    return items;
  }

  /** Takes up rows that changed. */
  void company(Sight.Changes changes) {
    items.addAll(changes.items());
    if (!changes.stages().isEmpty()) {
      groups.add(Group.STAGES);
    }
    if (!changes.services().isEmpty() || !changes.deployments().isEmpty()) {
      production();
    }
    if (!changes.incidents().isEmpty()) {
      production();
      groups.add(Group.PLAY);
    }
    if (!changes.people().isEmpty()) {
      groups.add(Group.PEOPLE);
    }
    if (!changes.practices().isEmpty()) {
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

  /** Whom a person was called to stands with the person. */
  private void production() {
    groups.add(Group.PRODUCTION);
    groups.add(Group.PEOPLE);
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

  void chairs() {
    groups.add(Group.CHAIRS);
  }

  void walls() {
    groups.add(Group.WALLS);
  }

  void clear() {
    items.clear();
    groups.clear();
  }
}
