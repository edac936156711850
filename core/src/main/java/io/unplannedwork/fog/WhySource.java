package io.unplannedwork.fog;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.Chain;
import io.unplannedwork.measure.Ledger;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Telling;
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
  SimTime now() {
    return sight.now();
  }
}
