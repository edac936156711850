package io.unplannedwork.view;

import java.util.List;

/**
 * What changed in a view.
 *
 * @param number counted from 1 for each viewer's connection to a room; gaps mean something was
 *     coalesced, never lost
 * @param full whether this replaces the whole view
 * @param changed new and changed parts
 * @param removed keys of parts that are gone
 */
public record Update(long number, boolean full, List<Part> changed, List<String> removed) {
  public Update {
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }
}
