package io.unplannedwork.fog;

import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes parts. Viewers who see the same get the same part, so that it need be encoded only once for
 * all of them.
 */
final class Stock {
  private final Map<String, List<Part>> made = new HashMap<>();
  private long version;

  /** A part with this body: one made since the last {@link #renew}, or a new version. */
  Part part(String key, Body body) {
    List<Part> parts = made.computeIfAbsent(key, each -> new ArrayList<>());
    for (Part part : parts) {
      if (part.body().equals(body)) {
        return part;
      }
    }
    Part part = new Part(key, ++version, body);
    parts.add(part);
    return part;
  }

  /** A part that somebody has; whoever comes later and sees the same gets it, too. */
  void keep(Part part) {
    List<Part> parts = made.computeIfAbsent(part.key(), each -> new ArrayList<>());
    if (!parts.contains(part)) {
      parts.add(part);
    }
  }

  void renew() {
    made.clear();
  }
}
