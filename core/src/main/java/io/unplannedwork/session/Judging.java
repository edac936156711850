package io.unplannedwork.session;

import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.Felt;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Deal;
import io.unplannedwork.session.rule.Rule;
import io.unplannedwork.session.rule.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a seat cannot decide something now. */
final class Judging {
  private final Table table;
  private final Hands hands;

  Judging(Table table, Hands hands) {
    this.table = table;
    this.hands = hands;
  }

  /** Why this seat cannot decide this now, whatever the answer. */
  Optional<Refusal> closed(SeatSpec seat, DecisionId id, Phase phase) {
    Optional<Rule> found = table.rules().find(id);
    if (found.isEmpty()) {
      return unknown(seat, id);
    }
    Rule rule = found.get();
    if (!hands.belongs(seat, rule)) {
      return Refused.because(RefusalReason.WRONG_SEAT, rule.title(table), owners(rule));
    }
    if (phase != Phase.PLAN && phase != Phase.RUN) {
      return Refused.because(
          RefusalReason.WRONG_PHASE,
          rule.title(table),
          table.texts().get("phase.PLAN") + ", " + table.texts().get("phase.RUN"),
          table.texts().get("phase." + phase));
    }
    boolean open = hands.hand(seat.id()).contains(id);
    if (hands.offer(seat, id).isEmpty()) {
      boolean was = open || id.value().matches("respond/[0-9]+") || id.value().equals(rule.name());
      return was ? Refused.because(RefusalReason.GONE, rule.title(table)) : unknown(seat, id);
    }
    return open ? Refused.NOT : notYet(seat, rule);
  }

  private Optional<Refusal> unknown(SeatSpec seat, DecisionId id) {
    List<String> open = hands.hand(seat.id()).stream().map(DecisionId::value).toList();
    return Refused.because(
        RefusalReason.UNKNOWN_DECISION,
        id.value(),
        open.isEmpty() ? table.texts().get("none") : Texts.list(open));
  }

  private String owners(Rule rule) {
    return Texts.list(
        table.seats().stream()
            .filter(seat -> hands.belongs(seat, rule))
            .map(SeatSpec::title)
            .toList());
  }

  private Optional<Refusal> notYet(SeatSpec seat, Rule rule) {
    List<String> when = new ArrayList<>();
    for (Deal deal : rule.deals()) {
      if (table.holds(seat, deal.role())) {
        if (deal.planRound() > 0) {
          when.add(table.texts().get("opens.plan", deal.planRound()));
        }
        if (deal.runRound() > 0) {
          when.add(table.texts().get("opens.run", deal.runRound()));
        }
        for (Felt felt : Felt.values()) {
          if (deal.opensOn().contains(felt)) {
            when.add(table.texts().get("opens." + felt));
          }
        }
      }
    }
    return Refused.because(
        RefusalReason.NOT_OPEN_YET,
        rule.title(table),
        when.stream().distinct().reduce((a, b) -> a + table.texts().get("or") + b).orElse(""));
  }
}
