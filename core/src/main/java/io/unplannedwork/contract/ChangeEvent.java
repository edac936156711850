package io.unplannedwork.contract;

import java.util.List;

/** Approval and deployment of changes. */
public sealed interface ChangeEvent extends Event {

  record BoardMet(StageId stage, int decided) implements ChangeEvent {}

  /** Whoever assessed a change for the board is done with it; it waits for the next meeting. */
  record ChangeSubmitted(ItemId item, StageId stage) implements ChangeEvent {}

  /** A change goes past approval and release day; it is recorded when it is through. */
  record EmergencyDeclared(ItemId item, StageId stage) implements ChangeEvent {}

  /** A risk was assessed lower than its size says, after so many changes that went well. */
  record RiskDowngraded(ItemId item, String from, String to, int successes)
      implements ChangeEvent {}

  /** Changes of a stream are standard from now on: authorised beforehand. */
  record StandardEarned(StreamId type, int successes) implements ChangeEvent {}

  record StandardLost(StreamId type) implements ChangeEvent {}

  /** How a change went. */
  enum Result {
    SUCCEEDED,
    /** It failed its deployment and was taken back. */
    FAILED,
    /** It failed its deployment and was mended in production. */
    MENDED,
    /** It was aboard when another failed, and waits for the next release. */
    TAKEN_BACK
  }

  /**
   * The audit trail of a change: who, what, when, authorised by whom, tested where, how it went.
   *
   * @param type the stream it came from; null for a promise or work of the house
   * @param builder who worked on it last where it was made; null for nobody
   * @param reviewer who reviewed it; null where no person did
   */
  record ChangeRecorded(
      ItemId item,
      DeploymentId deployment,
      StreamId type,
      ServiceId service,
      PersonId builder,
      ChangeRoute route,
      PersonId reviewer,
      List<StageId> testedIn,
      PersonId deployedBy,
      Result result)
      implements ChangeEvent {
    public ChangeRecorded {
      testedIn = List.copyOf(testedIn);
    }
  }

  /** An auditor drew so many changes out of the log. */
  record AuditBegan(String audit, int changes) implements ChangeEvent {}

  /** A change was drawn; {@code lacks} is what the log does not show of it. */
  record ChangeDrawn(
      String audit,
      ItemId item,
      String title,
      ServiceId service,
      ChangeRoute route,
      List<Evidence> lacks)
      implements ChangeEvent {
    public ChangeDrawn {
      lacks = List.copyOf(lacks);
    }
  }

  /** The auditor has seen how a change went. */
  record ChangeShown(String audit, ItemId item, String title) implements ChangeEvent {}

  /** A change was not shown in time, or nobody had authorised it. */
  record FindingMade(String audit, ItemId item, String title) implements ChangeEvent {}

  record AuditEnded(String audit, int findings) implements ChangeEvent {}

  /** A release reaches so many of a thousand customers. */
  record RolloutMoved(DeploymentId deployment, int permille) implements ChangeEvent {}

  /** A deployment cannot be rolled back, because this change has changed data. */
  record NoWayBack(DeploymentId deployment, ItemId item) implements ChangeEvent {}

  /**
   * A change behind a flag is switched on for customers, or off again; on is where it shows whether
   * it fails.
   *
   * @param service what it is a change of; null for none
   */
  record FlagSwitched(ItemId item, ServiceId service, boolean on) implements ChangeEvent {}

  record ChangeApproved(ItemId item, StageId stage) implements ChangeEvent {}

  /**
   * A deployment is under way.
   *
   * @param team whose people take it out; null for a repair, which whoever mends takes out
   * @param repair when it was unplanned, made to mend an incident in production
   */
  record DeploymentStarted(
      DeploymentId deployment,
      List<ItemId> items,
      List<ServiceId> services,
      TeamId team,
      boolean repair)
      implements ChangeEvent {
    public DeploymentStarted {
      items = List.copyOf(items);
      services = List.copyOf(services);
    }
  }

  /** {@code failed} when it needs immediate intervention: a rollback, a fix. */
  record DeploymentFinished(DeploymentId deployment, boolean failed) implements ChangeEvent {}

  record RolledBack(DeploymentId deployment, List<ItemId> items) implements ChangeEvent {
    public RolledBack {
      items = List.copyOf(items);
    }
  }
}
