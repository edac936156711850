package io.unplannedwork.contract;

/** What happens to live services. */
public sealed interface ProductionEvent extends Event {

  /** What set an incident off. */
  enum Trigger {
    DEPLOYMENT,
    LATENT_FAULT,
    CAPACITY,
    DECAY,
    INJECT,
    BREACH
  }

  /**
   * A defect that nothing caught is live; it waits for its hour. {@code item} is null where a bad
   * repair left it.
   */
  record FaultWentLive(ServiceId service, ItemId item) implements ProductionEvent {}

  record IncidentOpened(
      IncidentId incident, ServiceId service, Severity severity, Trigger trigger, String detail)
      implements ProductionEvent {}

  /** An incident began a step; {@code person} is who works on it, null where nobody does. */
  record IncidentMoved(IncidentId incident, IncidentStep step, PersonId person)
      implements ProductionEvent {}

  /** How a company came to know of an incident. */
  enum Noticed {
    /** Its own telemetry told it. */
    TELEMETRY,
    /** Customers who suffered said so. */
    CUSTOMER,
    /** Somebody complained, long after. */
    COMPLAINT
  }

  record IncidentNoticed(IncidentId incident, Noticed by) implements ProductionEvent {}

  /** An incident is over and its cause is not: it will come again. */
  record ProblemOpened(ProblemId problem, ServiceId service, IncidentId incident)
      implements ProductionEvent {}

  /** The known-error record of a problem tells how to get round it. */
  record KnownErrorRecorded(ProblemId problem, ServiceId service) implements ProductionEvent {}

  /** The way round a known error is in place: until it is repaired, the incident hits fewer. */
  record WorkaroundApplied(IncidentId incident, ServiceId service, ProblemId problem)
      implements ProductionEvent {}

  /** A post-mortem decided on actions; nothing is prevented until they are done. */
  record PostMortemHeld(ProblemId problem, ServiceId service, TeamId owner, long minutes)
      implements ProductionEvent {}

  /** The cause is removed; {@code incidents} came of it. */
  record ProblemSolved(ProblemId problem, ServiceId service, int incidents)
      implements ProductionEvent {}

  /** An incident must be reported by then. */
  record ReportDue(IncidentId incident, String report, SimTime by) implements ProductionEvent {}

  record ReportSent(IncidentId incident, String report) implements ProductionEvent {}

  record ReportMissed(IncidentId incident, String report) implements ProductionEvent {}

  record PersonPaged(PersonId person, IncidentId incident, boolean night)
      implements ProductionEvent {}

  record IncidentClosed(
      IncidentId incident, ServiceId service, Severity severity, Trigger trigger, long minutes)
      implements ProductionEvent {}

  /** Somebody decided that this is to be done, or it was due. */
  record ChoreOrdered(ServiceId service, Chore chore, String what) implements ProductionEvent {}

  record ChoreStarted(ServiceId service, Chore chore, String what, PersonId person)
      implements ProductionEvent {}

  /** It is done; {@code minutes} of somebody's time. */
  record ChoreDone(ServiceId service, Chore chore, String what, PersonId person, long minutes)
      implements ProductionEvent {}

  /** A load test showed how many requests a minute a service can serve. */
  record CapacityMeasured(ServiceId service, long capacity) implements ProductionEvent {}

  record CapacityChanged(ServiceId service, long capacity) implements ProductionEvent {}

  /** A control was skipped on a service that attackers look at; {@code open} are so now. */
  record ControlSkipped(ServiceId service, int open) implements ProductionEvent {}

  /** Skipped controls were made up for. */
  record ControlsMadeUp(ServiceId service) implements ProductionEvent {}

  /** Somebody broke into a service; {@code incident} is what came of it. */
  record Breached(ServiceId service, IncidentId incident) implements ProductionEvent {}

  /** A trial showed whether a backup can be brought back; from then on it can. */
  record RestoreTested(ServiceId service, boolean good) implements ProductionEvent {}

  /** Lost data came back, {@code minutes} of them did not; {@code good} when from a backup. */
  record DataRestored(IncidentId incident, ServiceId service, boolean good, long minutes)
      implements ProductionEvent {}

  /**
   * A service was down for more of so many days than it is granted: nothing about it goes out but
   * what cannot wait, until it is within its budget again.
   */
  record ErrorBudgetSpent(ServiceId service, long minutes, long granted, int days)
      implements ProductionEvent {}

  /** Releases go out again; {@code within} is false where the rule was given up instead. */
  record ReleasesResumed(ServiceId service, boolean within) implements ProductionEvent {}

  record HealthChanged(ServiceId service, Health health) implements ProductionEvent {}

  /** A planned moment at which a service had to work, such as payday, passed. */
  record DeadlineServed(String deadline, ServiceId service, boolean served)
      implements ProductionEvent {}
}
