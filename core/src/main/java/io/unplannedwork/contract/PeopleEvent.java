package io.unplannedwork.contract;

/** What people feel, know and decide for themselves. */
public sealed interface PeopleEvent extends Event {

  /** What moved somebody's morale. */
  enum Feeling {
    /** What ordinary days are like: toil, fatigue, or neither. */
    EVERYDAY,
    NIGHT_PAGE,
    BLAME,
    PRAISE,
    RAISE,
    HEARD,
    PROMISE_KEPT,
    PROMISE_BROKEN,
    OTHERS_FAVOURED,
    COLLEAGUE_LEAVES,
    DICTATED
  }

  /** Morale, 0 for who has given up to 1000, is so high now. */
  record MoraleMoved(PersonId person, Permille morale, Feeling why) implements PeopleEvent {}

  /** Why somebody gives notice. */
  enum Leaving {
    /** Morale was low for long. */
    MORALE,
    /** Another firm's offer. */
    OFFER
  }

  /** Somebody gives notice: they are there for so many days more. */
  record PersonResigned(PersonId person, TeamId team, Leaving why, int days)
      implements PeopleEvent {}

  /** Somebody who had given notice stays after all. */
  record PersonStayed(PersonId person, TeamId team) implements PeopleEvent {}

  /** Another firm made an offer, and it was turned down. */
  record OfferDeclined(PersonId person) implements PeopleEvent {}

  /** Their last day is over, and what only they knew is gone with them. */
  record PersonLeft(PersonId person, TeamId team) implements PeopleEvent {}

  /** Somebody is hired and comes in so many days. */
  record HiringBegan(PersonId person, TeamId team, int days) implements PeopleEvent {}

  /** A colleague helps a newcomer find the way in, some hours of every week. */
  record MentorNamed(PersonId newcomer, PersonId mentor) implements PeopleEvent {}

  /** So many people know a service well enough to keep it going alone. */
  record KnowersChanged(ServiceId service, int people) implements PeopleEvent {}

  record PersonRaised(PersonId person, Permille raise) implements PeopleEvent {}
}
