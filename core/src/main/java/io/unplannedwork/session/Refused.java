package io.unplannedwork.session;

import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import java.util.Optional;

/** Short words for the two ways a command can end. */
final class Refused {
  /** Carried out. */
  static final Optional<Refusal> NOT = Optional.empty();

  private Refused() {}

  static Optional<Refusal> because(RefusalReason reason, String... details) {
    return Optional.of(Refusal.of(reason, details));
  }
}
