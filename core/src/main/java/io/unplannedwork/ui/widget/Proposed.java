package io.unplannedwork.ui.widget;

import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.ui.Ui;
import java.util.Optional;

/** Says what has become of what this seat proposed. */
final class Proposed {
  private Proposed() {}

  /** To whom a decision was proposed and what they said; empty where nothing was proposed. */
  static Optional<String> line(Ui ui, DecisionId decision) {
    return ui.desk()
        .proposed(decision)
        .map(
            proposal ->
                ui.t(
                    "proposal.line",
                    ui.desk().seatTitle(proposal.to()),
                    ui.t("proposal.state." + proposal.state())));
  }
}
