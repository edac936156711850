package io.unplannedwork.session.rule;

import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.scenario.SeatSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a seat decides, as far as it is known before the game: decisions of its roles by their
 * titles, those of every game before the scenario's own.
 *
 * @param known what comes with a round's Plan or Run whatever happens, the earliest round first
 * @param other whether the scenario brings it more than that, once something has opened it
 */
public record Remit(List<String> known, boolean other) {
  public Remit {
    known = List.copyOf(known);
  }

  /** What is known of a seat at this moment, which should be before the first round. */
  public static Remit of(Table table, SeatSpec seat) {
    Map<Integer, List<String>> byRound = new TreeMap<>();
    boolean other = false;
    for (Rule rule : table.rules().all()) {
      OptionalInt round =
          rule.deals().stream()
              .filter(deal -> seat.roles().contains(deal.role()))
              .mapToInt(Remit::first)
              .min();
      if (round.isEmpty()) {
        continue;
      }
      boolean own = table.rules().isOwn(new DecisionId(rule.name()));
      if (round.getAsInt() < Integer.MAX_VALUE && rule.isForeseen(table, seat)) {
        byRound
            .computeIfAbsent(own ? round.getAsInt() : 0, each -> new ArrayList<>())
            .add(rule.title(table));
      } else {
        other |= own;
      }
    }
    return new Remit(byRound.values().stream().flatMap(List::stream).toList(), other);
  }

  /** The first round in which it is dealt whatever happens. */
  private static int first(Deal deal) {
    return IntStream.of(deal.planRound(), deal.runRound())
        .filter(round -> round > 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
