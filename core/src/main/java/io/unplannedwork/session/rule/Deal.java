package io.unplannedwork.session.rule;

import io.unplannedwork.contract.Role;
import io.unplannedwork.scenario.Felt;
import java.util.Set;

/**
 * When a decision opens to a role.
 *
 * @param role who gets it
 * @param planRound the first round in whose Plan it is dealt; 0 for none
 * @param runRound the first round in whose Run it is dealt; 0 for none
 * @param opensOn what, once felt, opens it in Plan and Run whatever the round
 */
public record Deal(Role role, int planRound, int runRound, Set<Felt> opensOn) {
  public Deal {
    opensOn = Set.copyOf(opensOn);
  }

  static Deal of(Role role, int planRound, int runRound, Felt... opensOn) {
    return new Deal(role, planRound, runRound, Set.of(opensOn));
  }
}
