package io.unplannedwork.sim.law;

import io.unplannedwork.contract.ChangeEvent.ChangeRecorded;
import io.unplannedwork.contract.ChangeRoute;
import io.unplannedwork.contract.Evidence;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an audit trail lacks. The four questions follow PCI DSS 6.5 (documented approval, testing,
 * separated roles) and the practice of change audits; assumption: a standard change is authorised
 * and reviewed by the pipeline that its type earned.
 */
public final class Trail {
  private Trail() {}

  /** What is not on record of a change. */
  public static Set<Evidence> lacks(ChangeRecorded change) {
    Set<Evidence> lacks = EnumSet.noneOf(Evidence.class);
    ChangeRoute route = change.route();
    boolean standard = route == ChangeRoute.STANDARD;
    if (route == ChangeRoute.NONE || route == ChangeRoute.LOW_RISK) {
      lacks.add(Evidence.AUTHORISATION);
    }
    boolean another = change.reviewer() != null && !change.reviewer().equals(change.builder());
    if (!standard && !another) {
      lacks.add(Evidence.REVIEW);
    }
    if (change.testedIn().isEmpty()) {
      lacks.add(Evidence.TEST);
    }
    if (!standard && change.builder() != null && change.builder().equals(change.deployedBy())) {
      lacks.add(Evidence.SEPARATION);
    }
    return lacks;
  }

  /**
   * Minutes of work to show how a change went.
   *
   * @param effort minutes where everything is on record
   * @param search minutes for each thing that is not
   * @param lacking how many things are not; what cannot be found afterwards is not looked for
   * @param factor permille by practices; 1000 unchanged
   */
  public static long effort(long effort, long search, int lacking, int factor) {
    return Math.max(1, (effort + search * lacking) * factor / 1000);
  }
}
