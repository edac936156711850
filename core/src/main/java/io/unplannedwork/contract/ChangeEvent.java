package io.unplannedwork.contract;

import java.util.List;

/** Approval and deployment of changes. */
public sealed interface ChangeEvent extends Event {

  record BoardMet(StageId stage, int decided) implements ChangeEvent {}

  /** Whoever assessed a change for the board is done with it; it waits for the next meeting. */
  record ChangeSubmitted(ItemId item, StageId stage) implements ChangeEvent {}

  record ChangeApproved(ItemId item, StageId stage) implements ChangeEvent {}

  /** {@code repair} when it was unplanned, made to mend an incident in production. */
  record DeploymentStarted(
      DeploymentId deployment, List<ItemId> items, List<ServiceId> services, boolean repair)
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
