package io.unplannedwork.measure;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ServiceId;

/** What keeps services going, and what happens where nothing did, in words. */
final class TellingCare {
  private final Telling telling;

  TellingCare(Telling telling) {
    this.telling = telling;
  }

  String production(ProductionEvent event) {
    if (event instanceof ProductionEvent.ChoreOrdered ordered) {
      return "somebody is to " + chore(ordered.chore()) + on(ordered.what(), ordered.service());
    } else if (event instanceof ProductionEvent.ChoreStarted started) {
      return telling.person(started.person())
          + " began to "
          + chore(started.chore())
          + on(started.what(), started.service());
    } else if (event instanceof ProductionEvent.ChoreDone done) {
      return telling.person(done.person())
          + " took "
          + Words.minutes(done.minutes())
          + " to "
          + chore(done.chore())
          + on(done.what(), done.service());
    } else if (event instanceof ProductionEvent.CapacityMeasured measured) {
      return "a load test showed that "
          + telling.service(measured.service())
          + " serves "
          + measured.capacity()
          + " requests a minute";
    } else if (event instanceof ProductionEvent.CapacityChanged changed) {
      return telling.service(changed.service())
          + " serves "
          + changed.capacity()
          + " requests a minute from now on";
    }
    return event instanceof ProductionEvent.IncidentNoticed noticed
        ? "incident " + noticed.incident() + " was noticed " + by(noticed.by())
        : incidents(event);
  }

  private String incidents(ProductionEvent event) {
    if (event instanceof ProductionEvent.IncidentClassified classified) {
      return "incident "
          + classified.incident()
          + " was classed as "
          + Telling.severity(classified.severity());
    } else if (event instanceof ProductionEvent.ProblemOpened opened) {
      return "incident "
          + opened.incident()
          + " in "
          + telling.service(opened.service())
          + " was over, and its cause was not";
    } else if (event instanceof ProductionEvent.KnownErrorRecorded known) {
      return "a record tells the way round a known error in " + telling.service(known.service());
    } else if (event instanceof ProductionEvent.WorkaroundApplied around) {
      return "the way round a known error in "
          + telling.service(around.service())
          + " was taken until it is repaired";
    } else if (event instanceof ProductionEvent.PostMortemHeld held) {
      return "a post-mortem on "
          + telling.service(held.service())
          + " decided on actions of "
          + Words.minutes(held.minutes());
    } else if (event instanceof ProductionEvent.ProblemSolved solved) {
      return "the cause of "
          + (solved.incidents() == 1 ? "an incident" : solved.incidents() + " incidents")
          + " in "
          + telling.service(solved.service())
          + " was removed";
    } else if (event instanceof ProductionEvent.ReportDue due) {
      return "incident " + due.incident() + " had to be reported";
    } else if (event instanceof ProductionEvent.ReportSent sent) {
      return "the report of incident " + sent.incident() + " was sent in time";
    } else if (event instanceof ProductionEvent.ReportMissed missed) {
      return "the report of incident " + missed.incident() + " was late";
    }
    return data(event);
  }

  private String data(ProductionEvent event) {
    if (event instanceof ProductionEvent.ControlSkipped skipped) {
      return "a change of " + telling.service(skipped.service()) + " went past its controls";
    } else if (event instanceof ProductionEvent.ControlsMadeUp madeUp) {
      return "skipped controls of " + telling.service(madeUp.service()) + " were made up for";
    } else if (event instanceof ProductionEvent.Breached breached) {
      return "somebody broke into " + telling.service(breached.service());
    } else if (event instanceof ProductionEvent.RestoreTested tested) {
      return "the backup of "
          + telling.service(tested.service())
          + (tested.good() ? " came back when it was tried" : " was no good when it was tried");
    } else if (event instanceof ProductionEvent.DataRestored restored) {
      return "the data of "
          + telling.service(restored.service())
          + " came back without the last "
          + Words.minutes(restored.minutes());
    }
    throw new IllegalStateException("unknown production event " + event);
  }

  String customers(CompanyEvent.CustomersMoved moved) {
    String many = Math.abs(moved.change()) + " customers ";
    return switch (moved.why()) {
      case OUTAGE -> many + "left after an outage";
      case BROKEN_PROMISE -> many + "left after a broken promise";
      case FAULT -> many + "left because of a fault they found";
      case BREACH -> many + "left after a break-in";
      case RETURN -> many + "came back";
    };
  }

  private String on(String what, ServiceId service) {
    return (what.isBlank() ? "" : " (" + what + ")") + " on " + telling.service(service);
  }

  private static String by(ProductionEvent.Noticed by) {
    return switch (by) {
      case TELEMETRY -> "by telemetry";
      case CUSTOMER -> "by customers";
      case COMPLAINT -> "from a complaint";
    };
  }

  private static String chore(Chore chore) {
    return switch (chore) {
      case RESTART -> "restart what leaks";
      case CLEAR -> "clear disks";
      case RENEW -> "renew a certificate";
      case PATCH -> "put in patches";
      case LOAD_TEST -> "test the load";
      case SCALE -> "make room for more";
      case TEST_RESTORE -> "try the backup";
      case MAKE_UP -> "make up for skipped controls";
      case REMOVE_CAUSE -> "remove the cause of incidents";
      case REPORT -> "report an incident";
      case EVIDENCE -> "show an auditor how a change went";
    };
  }
}
