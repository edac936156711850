package io.unplannedwork.measure;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ServiceId;

/** What happened to services, and what was done to keep them going, in words. */
final class TellingProduction {
  private final Telling telling;

  TellingProduction(Telling telling) {
    this.telling = telling;
  }

  String say(ProductionEvent event) {
    if (event instanceof ProductionEvent.FaultWentLive fault) {
      return fault.item() == null
          ? told("badFix", service(fault.service()))
          : told("faultLive", telling.item(fault.item()), service(fault.service()));
    } else if (event instanceof ProductionEvent.HealthChanged changed) {
      return told("health." + changed.health(), service(changed.service()));
    } else if (event instanceof ProductionEvent.DeadlineServed served) {
      return told(
          served.served() ? "deadlineServed" : "deadlineMissed",
          telling.deadline(served.deadline()));
    } else if (event instanceof ProductionEvent.ErrorBudgetSpent spent) {
      return told(
          "budgetSpent",
          service(spent.service()),
          words().minutes(spent.minutes()),
          words().count("day", spent.days()),
          words().minutes(spent.granted()));
    } else if (event instanceof ProductionEvent.ReleasesResumed resumed) {
      return told(resumed.within() ? "budgetBack" : "budgetGivenUp", service(resumed.service()));
    } else if (event instanceof ProductionEvent.CapacityMeasured measured) {
      return told("capacityMeasured", service(measured.service()), measured.capacity());
    } else if (event instanceof ProductionEvent.CapacityChanged changed) {
      return told("capacityChanged", service(changed.service()), changed.capacity());
    }
    return incident(event);
  }

  private String incident(ProductionEvent event) {
    if (event instanceof ProductionEvent.IncidentOpened opened) {
      String severity = words().severity(opened.severity());
      String service = service(opened.service());
      if (opened.trigger() == ProductionEvent.Trigger.CAPACITY) {
        return told("incidentOpened.CAPACITY", service, severity);
      }
      if (opened.trigger() == ProductionEvent.Trigger.DEPLOYMENT && !opened.detail().isBlank()) {
        return told("incidentOpened.DEPLOYMENT", service, severity, opened.detail());
      }
      return opened.detail().isBlank()
          ? told("incidentOpened", service, severity)
          : told("incidentOpened.detail", service, severity, opened.detail());
    } else if (event instanceof ProductionEvent.IncidentMoved moved) {
      String step = telling.step(moved.step());
      return moved.person() == null
          ? told("incidentMoved", moved.incident(), step)
          : told("incidentMoved.person", moved.incident(), step, telling.person(moved.person()));
    } else if (event instanceof ProductionEvent.PersonPaged paged) {
      return told(
          paged.night() ? "paged.night" : "paged",
          telling.person(paged.person()),
          paged.incident());
    } else if (event instanceof ProductionEvent.IncidentClosed closed) {
      return told(
          "incidentClosed",
          closed.incident(),
          service(closed.service()),
          words().minutes(closed.minutes()));
    } else if (event instanceof ProductionEvent.IncidentNoticed noticed) {
      return told("noticed." + noticed.by(), noticed.incident());
    } else if (event instanceof ProductionEvent.ReportDue due) {
      return told("reportDue", due.incident());
    } else if (event instanceof ProductionEvent.ReportSent sent) {
      return told("reportSent", sent.incident());
    } else if (event instanceof ProductionEvent.ReportMissed missed) {
      return told("reportMissed", missed.incident());
    }
    return problem(event);
  }

  private String problem(ProductionEvent event) {
    if (event instanceof ProductionEvent.ProblemOpened opened) {
      return told("problemOpened", opened.incident(), service(opened.service()));
    } else if (event instanceof ProductionEvent.KnownErrorRecorded known) {
      return told("knownError", service(known.service()));
    } else if (event instanceof ProductionEvent.WorkaroundApplied around) {
      return told("workaround", service(around.service()));
    } else if (event instanceof ProductionEvent.PostMortemHeld held) {
      return told("postMortem", service(held.service()), words().minutes(held.minutes()));
    } else if (event instanceof ProductionEvent.ProblemSolved solved) {
      return told(
          "problemSolved",
          words().count("incident", solved.incidents()),
          service(solved.service()));
    }
    return care(event);
  }

  private String care(ProductionEvent event) {
    if (event instanceof ProductionEvent.ChoreOrdered ordered) {
      return told("choreOrdered", chore(ordered.chore()), on(ordered.what(), ordered.service()));
    } else if (event instanceof ProductionEvent.ChoreStarted started) {
      return told(
          "choreStarted",
          telling.person(started.person()),
          chore(started.chore()),
          on(started.what(), started.service()));
    } else if (event instanceof ProductionEvent.ChoreDone done) {
      return told(
          "choreDone",
          telling.person(done.person()),
          words().minutes(done.minutes()),
          chore(done.chore()),
          on(done.what(), done.service()));
    } else if (event instanceof ProductionEvent.ControlSkipped skipped) {
      return told("controlSkipped", service(skipped.service()));
    } else if (event instanceof ProductionEvent.ControlsMadeUp madeUp) {
      return told("controlsMadeUp", service(madeUp.service()));
    } else if (event instanceof ProductionEvent.Breached breached) {
      return told("breached", service(breached.service()));
    } else if (event instanceof ProductionEvent.RestoreTested tested) {
      return told(tested.good() ? "restoreGood" : "restoreBad", service(tested.service()));
    } else if (event instanceof ProductionEvent.DataRestored restored) {
      return told("dataRestored", service(restored.service()), words().minutes(restored.minutes()));
    }
    throw new IllegalStateException("unknown production event " + event);
  }

  private String chore(Chore chore) {
    return told("chore." + chore);
  }

  private String on(String what, ServiceId service) {
    return what.isBlank()
        ? told("choreOn", service(service))
        : told("choreOn.what", service(service), what);
  }

  private String service(ServiceId service) {
    return telling.service(service);
  }

  private String told(String key, Object... arguments) {
    return telling.told(key, arguments);
  }

  private Words words() {
    return telling.words();
  }
}
