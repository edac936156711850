package io.unplannedwork.desktop.server;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * When the commands of one connection came that have not been answered yet. What is never answered,
 * such as a command whose id no client of ours would use, must not pile up: beyond so many nothing
 * more is remembered, and so not measured. May be used by several threads.
 */
final class Unanswered {
  private static final int MOST = 100;
  private static final int LONGEST_ID = 64;

  private final Map<String, Long> came = new HashMap<>();

  synchronized void came(String id, long nanos) {
    if (came.size() < MOST && id.length() <= LONGEST_ID) {
      came.putIfAbsent(id, nanos);
    }
  }

  /** When it came; empty where that was not remembered, or it has been answered before. */
  synchronized OptionalLong answered(String id) {
    Long nanos = came.remove(id);
    return nanos == null ? OptionalLong.empty() : OptionalLong.of(nanos);
  }
}
