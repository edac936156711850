package io.unplannedwork.measure;

import io.unplannedwork.contract.PeopleEvent;

/** What people feel, know and decide for themselves, in words. */
final class TellingPeople {
  private final Telling telling;

  TellingPeople(Telling telling) {
    this.telling = telling;
  }

  String people(PeopleEvent event) {
    if (event instanceof PeopleEvent.MoraleMoved moved) {
      return "morale of "
          + telling.person(moved.person())
          + " came to "
          + Words.percent(moved.morale().value())
          + " after "
          + feeling(moved.why());
    } else if (event instanceof PeopleEvent.PersonResigned resigned) {
      return telling.person(resigned.person())
          + " of "
          + telling.team(resigned.team())
          + " gave notice of "
          + Telling.count(resigned.days(), "day")
          + switch (resigned.why()) {
            case MORALE -> "";
            case OFFER -> ", for another firm's offer";
          };
    } else if (event instanceof PeopleEvent.PersonStayed stayed) {
      return telling.person(stayed.person()) + " stays after all";
    } else if (event instanceof PeopleEvent.OfferDeclined declined) {
      return telling.person(declined.person()) + " turned down another firm's offer";
    } else if (event instanceof PeopleEvent.PersonLeft left) {
      return telling.person(left.person()) + " left " + telling.team(left.team());
    } else if (event instanceof PeopleEvent.HiringBegan hiring) {
      return telling.person(hiring.person())
          + " was hired for "
          + telling.team(hiring.team())
          + " and comes in "
          + Telling.count(hiring.days(), "day");
    } else if (event instanceof PeopleEvent.MentorNamed named) {
      return telling.person(named.mentor())
          + " shows "
          + telling.person(named.newcomer())
          + " the way";
    } else if (event instanceof PeopleEvent.KnowersChanged changed) {
      return (changed.people() == 1 ? "one person knows " : changed.people() + " people know ")
          + telling.service(changed.service())
          + " well enough to keep it going alone";
    } else if (event instanceof PeopleEvent.PersonRaised raised) {
      return telling.person(raised.person())
          + " earns "
          + Words.percent(raised.raise().value())
          + " more";
    }
    throw new IllegalStateException("unknown event of people " + event);
  }

  private static String feeling(PeopleEvent.Feeling why) {
    return switch (why) {
      case EVERYDAY -> "ordinary days";
      case NIGHT_PAGE -> "a call at night";
      case BLAME -> "being blamed";
      case PRAISE -> "praise";
      case RAISE -> "a raise";
      case HEARD -> "being heard";
      case PROMISE_KEPT -> "a kept promise";
      case PROMISE_BROKEN -> "a broken promise";
      case OTHERS_FAVOURED -> "others being favoured";
      case COLLEAGUE_LEAVES -> "a colleague's notice";
      case DICTATED -> "a tool they did not choose";
    };
  }
}
