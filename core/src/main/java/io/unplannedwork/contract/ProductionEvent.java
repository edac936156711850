package io.unplannedwork.contract;

/** What happens to live services. */
public sealed interface ProductionEvent extends Event {

  /** What set an incident off. */
  enum Trigger {
    DEPLOYMENT,
    LATENT_FAULT,
    CAPACITY,
    DECAY,
    INJECT
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

  record HealthChanged(ServiceId service, Health health) implements ProductionEvent {}

  /** A planned moment at which a service had to work, such as payday, passed. */
  record DeadlineServed(String deadline, ServiceId service, boolean served)
      implements ProductionEvent {}
}
