package io.unplannedwork.measure;

import io.unplannedwork.contract.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What moved each measure since the round began, event by event. The book tells it everything it
 * notes, so what stands here sums to what the measure says.
 */
public final class Moves {
  /**
   * What one event did to a measure.
   *
   * @param number the event's number; 0 where it was known before anybody listened
   * @param subject whom or what it concerns; empty for none
   * @param part what it added: to a sum, to the part of a share, to a level; a sample's amount
   * @param whole what it added to the whole of a share
   * @param things how many things it counts for
   */
  public record Move(long number, String subject, long part, long whole, long things) {}

  private record Key(long number, String subject) {}

  private final Map<Measure, LinkedHashMap<Key, Move>> moves = new EnumMap<>(Measure.class);

  void begin() {
    moves.clear();
  }

  void note(Measure measure, long number, String subject, long part, long whole, long things) {
    moves
        .computeIfAbsent(measure, key -> new LinkedHashMap<>())
        .merge(
            new Key(number, subject),
            new Move(number, subject, part, whole, things),
            (old, more) ->
                new Move(
                    number,
                    subject,
                    old.part() + more.part(),
                    old.whole() + more.whole(),
                    old.things() + more.things()));
  }

  /** What moved a measure, in the order in which it began to. */
  public List<Move> of(Measure measure) {
    return new ArrayList<>(moves.getOrDefault(measure, new LinkedHashMap<>()).values());
  }
}
