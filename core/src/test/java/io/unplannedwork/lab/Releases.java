package io.unplannedwork.lab;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import java.util.function.Consumer;

/** Deployments and defects of one world; repairs that production takes by itself do not count. */
final class Releases implements Consumer<Recorded> {
  long deployments;
  long failed;
  long changes;
  long made;
  long escaped;
  private long repairs;

  @Override
  public void accept(Recorded recorded) {
    if (recorded.event() instanceof ChangeEvent.DeploymentStarted started) {
      changes += started.items().size();
      repairs += started.repair() ? 1 : 0;
    } else if (recorded.event() instanceof ChangeEvent.DeploymentFinished finished) {
      deployments++;
      failed += finished.failed() ? 1 : 0;
    } else if (recorded.event() instanceof FlowEvent.DefectsMade defects) {
      made += defects.count();
    } else if (recorded.event() instanceof ProductionEvent.FaultWentLive) {
      escaped++;
    }
  }

  double failRate() {
    return (double) failed / (deployments - repairs);
  }

  double batch() {
    return (double) changes / (deployments - repairs);
  }

  double escapedShare() {
    return (double) escaped / made;
  }
}
