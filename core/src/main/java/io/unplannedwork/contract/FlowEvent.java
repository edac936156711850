package io.unplannedwork.contract;

import java.util.List;

/** What happens to work items on their way along the value stream. */
public sealed interface FlowEvent extends Event {

  /** An item came in. {@code ordinal} counts the items of its stream from 1. */
  record ItemArrived(
      ItemId item, WorkType type, StreamId stream, int ordinal, ServiceId service, String title)
      implements FlowEvent {}

  /** An item was cut; each slice travels on as an item of its own. */
  record ItemSliced(ItemId item, List<ItemId> slices) implements FlowEvent {
    public ItemSliced {
      slices = List.copyOf(slices);
    }
  }

  /** An item came to a stage's queue. {@code again} when it was there before. */
  record StageEntered(ItemId item, StageId stage, boolean again) implements FlowEvent {}

  record WorkStarted(ItemId item, StageId stage, PersonId person) implements FlowEvent {}

  /** Whoever worked on it turned to something else, such as an incident. */
  record WorkInterrupted(ItemId item, StageId stage, PersonId person) implements FlowEvent {}

  record StageFinished(ItemId item, StageId stage) implements FlowEvent {}

  /** A boundary between teams cost context: so many minutes of extra work in the next stage. */
  record ContextLost(ItemId item, StageId from, StageId to, long minutes) implements FlowEvent {}

  /** A question went back over the wall; the item waits for the answer. */
  record QuestionAsked(ItemId item, StageId from, TeamId to) implements FlowEvent {}

  /** Whoever works on the item does a stage's work themselves: so many minutes are left of it. */
  record SelfServed(ItemId item, StageId stage, PracticeId with, long minutes)
      implements FlowEvent {}

  record QuestionAnswered(ItemId item, PersonId by) implements FlowEvent {}

  /**
   * Something is missing, and the item waits for it.
   *
   * @param by what is missing: a thing, or another item
   * @param team who can help; null where nobody can
   */
  record ItemBlocked(ItemId item, StageId stage, String by, TeamId team) implements FlowEvent {}

  /** What was missing is there; {@code by} helped, null for nobody. */
  record ItemUnblocked(ItemId item, PersonId by) implements FlowEvent {}

  /** Defects were made in this item; nobody knows yet. */
  record DefectsMade(ItemId item, StageId stage, int count) implements FlowEvent {}

  record DefectsCaught(ItemId item, StageId stage, int count) implements FlowEvent {}

  record ItemReturned(ItemId item, StageId from, StageId to) implements FlowEvent {}

  /** The item is live. The account sums exactly to the minutes from arrival to now. */
  record ItemLive(ItemId item, WorkType type, SimTime arrived, List<SpentMinutes> account)
      implements FlowEvent {
    public ItemLive {
      account = List.copyOf(account);
    }
  }

  /** Work that is not deployed (a repair of the house, a request) is done. */
  record ItemDone(ItemId item, WorkType type, SimTime arrived, List<SpentMinutes> account)
      implements FlowEvent {
    public ItemDone {
      account = List.copyOf(account);
    }
  }

  /**
   * Waiting for an item has cost what it cost: it is live, or done. {@code minuteCents} is exact:
   * so many cents a day for so many minutes, so 1440 of them are a cent.
   */
  record WaitingCost(ItemId item, String source, long minuteCents) implements FlowEvent {}

  /** An idea lost worth while it was not shipped: cents a day when it came in, and now. */
  record ValueFaded(ItemId item, long before, long now) implements FlowEvent {}

  record PromiseKept(PromiseId promise, ItemId item) implements FlowEvent {}

  record PromiseBroken(PromiseId promise, ItemId item) implements FlowEvent {}
}
