package io.unplannedwork.session;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.RoundSpec;
import java.util.List;

/** When each round's Run begins and ends, in minutes; rounds count from 1. */
final class Rounds {
  private final List<RoundSpec> specs;

  Rounds(List<RoundSpec> specs) {
    this.specs = specs;
  }

  int count() {
    return specs.size();
  }

  RoundSpec spec(int round) {
    return specs.get(round - 1);
  }

  long from(int round) {
    long before = round == 1 ? 0 : to(round - 1);
    return before + spec(round).interlude() * SimTime.DAY;
  }

  long to(int round) {
    return from(round) + spec(round).days() * SimTime.DAY;
  }
}
