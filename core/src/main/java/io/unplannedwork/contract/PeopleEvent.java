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

  /** What moved how much a group dares to say. */
  enum Safety {
    BLAME,
    REVIEW,
    RITUAL
  }

  /** People of a group dare to speak so much now: of near misses, of their own mistakes. */
  record SafetyMoved(GroupId group, Permille safety, Safety why) implements PeopleEvent {}

  /** A group fears what is new so much now. */
  record FearMoved(GroupId group, Permille fear) implements PeopleEvent {}

  /** Somebody, or a whole team where the person is null, was made responsible. */
  record Blamed(PersonId person, TeamId team) implements PeopleEvent {}

  /** Somebody, or a whole team where the person is null, was thanked before everybody. */
  record Praised(PersonId person, TeamId team) implements PeopleEvent {}

  /** A risk that was taken was celebrated, whatever came of it. */
  record RiskCelebrated(TeamId team) implements PeopleEvent {}

  /** A team sat together over a service, and nobody was to blame. */
  record ReviewHeld(TeamId team, ServiceId service, long minutes) implements PeopleEvent {}

  /** Somebody saw signs of a fault, and said so before it broke anything. */
  record NearMissReported(ServiceId service) implements PeopleEvent {}

  /** A service was broken on purpose; so many faults were found that nobody knew. */
  record GameDayHeld(ServiceId service, int found) implements PeopleEvent {}

  /** A team has drilled, and is so ready now. */
  record DrillHeld(TeamId team, Permille drilled) implements PeopleEvent {}

  /** An experiment is over: it held or not; hidden where nobody dared to say that it did not. */
  record ExperimentEnded(String title, TeamId team, boolean held, boolean hidden)
      implements PeopleEvent {}

  /** The CIO stands behind a practice before everybody. */
  record PracticeBacked(PracticeId practice) implements PeopleEvent {}

  /** A practice got as far as its own silo, and no further. */
  record PracticeStalled(PracticeId practice, Permille adopted) implements PeopleEvent {}

  /** Nobody had time for a practice, and it is kept less than before. */
  record PracticeNeglected(PracticeId practice, Permille adopted) implements PeopleEvent {}

  record PersonRaised(PersonId person, Permille raise) implements PeopleEvent {}
}
