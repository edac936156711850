package io.unplannedwork.sim.law;

import io.unplannedwork.contract.Severity;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/**
 * Trust of one group in another, in permille, moves with what happens: slowly up, faster down
 * (Slovic 1993). The sizes are assumptions.
 */
public final class Trust {
  private Trust() {}

  public static int afterPromiseKept(Laws laws, int trust) {
    return won(laws, trust, laws.value(Parameter.TRUST_PROMISE_KEPT));
  }

  public static int afterPromiseBroken(Laws laws, int trust) {
    return lost(laws, trust, laws.value(Parameter.TRUST_PROMISE_BROKEN));
  }

  /** Of those who run a service in those who build it, after a deployment set off an incident. */
  public static int afterFailedDeployment(Laws laws, int trust, Severity severity) {
    return lost(laws, trust, laws.value(Parameter.TRUST_FAILED_DEPLOYMENT) >> severity.ordinal());
  }

  public static int afterGoodDeployment(Laws laws, int trust) {
    return won(laws, trust, laws.value(Parameter.TRUST_GOOD_DEPLOYMENT));
  }

  /** Of the blamed in everybody else. */
  public static int afterBlame(Laws laws, int trust) {
    return lost(laws, trust, laws.value(Parameter.TRUST_BLAME));
  }

  /** Of the business in those who were not blamed. */
  public static int afterRelief(Laws laws, int trust) {
    return won(laws, trust, laws.value(Parameter.TRUST_RELIEF));
  }

  /** Of those who must work with a tool in those who chose it for them. */
  public static int afterDictate(Laws laws, int trust) {
    return lost(laws, trust, laws.value(Parameter.TRUST_DICTATED));
  }

  /** After something in the play moved it by so many permille, up or down. */
  public static int moved(Laws laws, int trust, int permille) {
    return permille >= 0 ? won(laws, trust, permille) : lost(laws, trust, -permille);
  }

  /** So many permille of what is missing. */
  private static int won(Laws laws, int trust, long permille) {
    return laws.holds(Law.TRUST) ? (int) (trust + (1000 - trust) * permille / 1000) : trust;
  }

  /** So many permille of what is there. */
  private static int lost(Laws laws, int trust, long permille) {
    return laws.holds(Law.TRUST) ? (int) (trust - trust * permille / 1000) : trust;
  }
}
