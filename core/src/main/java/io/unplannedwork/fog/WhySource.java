package io.unplannedwork.fog;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.Chain;
import io.unplannedwork.measure.Ledger;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Telling;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.Sight;

/** What answers to "why?" are made from. */
record WhySource(
    Scenario scenario,
    Sight sight,
    Measures measures,
    Ledger ledger,
    Chain chain,
    Telling telling,
    Texts texts) {
  /** Amounts and moments in words. */
  Words words() {
    return telling.words();
  }

  /** A sentence about why something is as it is. */
  String text(String key, Object... arguments) {
    return texts.get("why." + key, arguments);
  }

  SimTime now() {
    return sight.now();
  }
}
