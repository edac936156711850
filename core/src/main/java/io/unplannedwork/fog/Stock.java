package io.unplannedwork.fog;

import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes parts. Viewers who see the same get the same part, so that it need be encoded only once for
 * all of them.
 */
final class Stock {
  /** One of the parts of a key, and the others. */
  private record Made(Part part, Made others) {}

  private final Map<String, Made> made = new HashMap<>();
  private long version;

  /** A part with this body: one made since the last {@link #renew}, or a new version. */
  Part part(String key, Body body) {
    Made before = made.get(key);
    for (Made each = before; each != null; each = each.others()) {
      if (each.part().body().equals(body)) {
        return each.part();
      }
    }
    Part part = new Part(key, ++version, body);
    made.put(key, new Made(part, before));
    return part;
  }

  /** A part that somebody has; whoever comes later and sees the same gets it, too. */
  void keep(Part part) {
    Made before = made.get(part.key());
    for (Made each = before; each != null; each = each.others()) {
      if (each.part().equals(part)) {
        return;
      }
    }
    made.put(part.key(), new Made(part, before));
  }

  void renew() {
    made.clear();
  }
}
