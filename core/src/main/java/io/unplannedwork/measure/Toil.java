package io.unplannedwork.measure;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.WorkType;
import java.util.Set;

/**
 * What is toil: work done by hand that comes again and again, could be automated, and leaves
 * nothing of lasting value (Beyer et al., Site Reliability Engineering, 2016, chapter 5). That is
 * unplanned work which a stream brings, and upkeep that comes round again. Incidents and rework are
 * not: they are unplanned, and each is another one.
 */
final class Toil {
  /** Looking for a cause, say, is not: it ends something. */
  private static final Set<Chore> COMES_AGAIN =
      Set.of(Chore.RESTART, Chore.CLEAR, Chore.RENEW, Chore.PATCH, Chore.REPORT, Chore.EVIDENCE);

  private Toil() {}

  static boolean is(FlowEvent.ItemArrived arrived) {
    return arrived.type() == WorkType.UNPLANNED_WORK && arrived.stream() != null;
  }

  static boolean is(Chore chore) {
    return COMES_AGAIN.contains(chore);
  }
}
