package io.unplannedwork.fog;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Subject;

/** What an event is about, to be opened from the line that tells of it. */
final class Subjects {
  private Subjects() {}

  /** The subject; null where there is none that can be opened. */
  static Subject of(Event event) {
    if (event instanceof FlowEvent.ItemLive live) {
      return item(live.item());
    } else if (event instanceof FlowEvent.ItemDone done) {
      return item(done.item());
    } else if (event instanceof FlowEvent.ItemArrived arrived) {
      return item(arrived.item());
    } else if (event instanceof FlowEvent.WorkStarted started) {
      return item(started.item());
    } else if (event instanceof ProductionEvent.IncidentOpened opened) {
      return incident(opened.incident());
    } else if (event instanceof ProductionEvent.IncidentClosed closed) {
      return incident(closed.incident());
    } else if (event instanceof ProductionEvent.PersonPaged paged) {
      return incident(paged.incident());
    } else if (event instanceof ProductionEvent.HealthChanged changed) {
      return new Subject(Subject.Kind.SERVICE, changed.service().value());
    } else if (event instanceof ProductionEvent.ErrorBudgetSpent spent) {
      return new Subject(Subject.Kind.SERVICE, spent.service().value());
    } else if (event instanceof ProductionEvent.ReleasesResumed resumed) {
      return new Subject(Subject.Kind.SERVICE, resumed.service().value());
    } else if (event instanceof ChangeEvent.DeploymentFinished finished) {
      return new Subject(Subject.Kind.DEPLOYMENT, finished.deployment().toString());
    } else if (event instanceof CompanyEvent.TrustMoved moved) {
      return new Subject(Subject.Kind.TRUST, moved.from() + "/" + moved.to());
    }
    return null;
  }

  private static Subject item(Object id) {
    return new Subject(Subject.Kind.ITEM, id.toString());
  }

  private static Subject incident(Object id) {
    return new Subject(Subject.Kind.INCIDENT, id.toString());
  }
}
