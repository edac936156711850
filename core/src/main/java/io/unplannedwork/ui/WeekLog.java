package io.unplannedwork.ui;

import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a screen saw happen, for looking back: notes that left the wall because their work was done,
 * and incidents it was told of. It knows nothing of the time before it began to look.
 */
public final class WeekLog {
  private final Map<ItemId, Body.Item> hanging = new LinkedHashMap<>();
  private final Map<IncidentId, Long> opened = new LinkedHashMap<>();
  private final List<Done> done = new ArrayList<>();
  private long since = -1;

  /** A note that left the wall at a minute. */
  public record Done(long minute, String title) {}

  /** Takes in what hangs on the wall and which incidents are known at a minute. */
  public void take(long minute, List<Body.Item> items, List<Body.Incident> incidents) {
    since = since < 0 ? minute : since;
    Set<ItemId> now = new HashSet<>();
    for (Body.Item item : items) {
      now.add(item.id());
      if (item.parent() != null) {
        now.add(item.parent()); // it was cut into slices, not finished
      }
    }
    for (Body.Item item : hanging.values()) {
      if (!now.contains(item.id())) {
        done.add(new Done(minute, item.title()));
      }
    }
    hanging.clear();
    items.forEach(item -> hanging.put(item.id(), item));
    incidents.forEach(incident -> opened.putIfAbsent(incident.id(), incident.opened()));
  }

  /** Whether all that happened since a minute was seen. */
  public boolean covers(long from) {
    return since >= 0 && since <= from;
  }

  /** Titles of what was finished from a minute on, oldest first. */
  public List<String> finishedSince(long from) {
    return done.stream().filter(each -> each.minute() >= from).map(Done::title).toList();
  }

  /** How many known incidents began from a minute on. */
  public int incidentsSince(long from) {
    return (int) opened.values().stream().filter(minute -> minute >= from).count();
  }
}
