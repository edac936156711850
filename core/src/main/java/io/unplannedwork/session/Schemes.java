package io.unplannedwork.session;

import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SchemeId;
import io.unplannedwork.scenario.BonusSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SchemeSpec;
import java.util.Optional;

/** By which bonus scheme people are paid, and by which in the next round. */
public final class Schemes {
  private final Scenario scenario;
  private SchemeSpec now;
  private SchemeSpec next;

  Schemes(Scenario scenario) {
    this.scenario = scenario;
    now =
        scenario.schemes().stream()
            .filter(scheme -> scheme.bonuses().isEmpty())
            .findFirst()
            .orElse(null);
    next = now;
  }

  /** The scheme of this round; empty where that of the start has no name. */
  public Optional<SchemeSpec> now() {
    return Optional.ofNullable(now);
  }

  /** The scheme from the next round on, where it is another. */
  public Optional<SchemeSpec> next() {
    return Optional.ofNullable(next).filter(scheme -> scheme != now);
  }

  /** What a role is paid for in this round; empty for nothing. */
  public Optional<BonusSpec> bonus(Role role) {
    return now()
        .flatMap(scheme -> scheme.bonus(role))
        .or(() -> scenario.bonuses().stream().filter(bonus -> bonus.role() == role).findFirst());
  }

  /** What was planned holds from this round on, since nothing of it is earned yet. */
  void choose(SchemeId id) {
    choose(id, true);
  }

  /** In Run everybody is paid by the scheme the round began with; the other comes after it. */
  void chooseForLater(SchemeId id) {
    choose(id, false);
  }

  private void choose(SchemeId id, boolean atOnce) {
    next =
        scenario.schemes().stream()
            .filter(scheme -> scheme.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no scheme " + id));
    if (atOnce) {
      now = next;
    }
  }

  void beginRound() {
    now = next;
  }

  void digest(Digest digest) {
    if (next != null) {
      digest.add(now == null ? "" : now.id().value()).add(next.id().value());
    }
  }
}
