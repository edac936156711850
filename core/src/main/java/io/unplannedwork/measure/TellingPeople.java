package io.unplannedwork.measure;

import io.unplannedwork.contract.PeopleEvent;

/** What people feel, know and decide for themselves, in words. */
final class TellingPeople {
  private final Telling telling;

  TellingPeople(Telling telling) {
    this.telling = telling;
  }

  String people(PeopleEvent event) {
    Words words = telling.words();
    if (event instanceof PeopleEvent.MoraleMoved moved) {
      return telling.told(
          "morale",
          telling.person(moved.person()),
          words.percent(moved.morale().value()),
          telling.told("feeling." + moved.why()));
    } else if (event instanceof PeopleEvent.PersonResigned resigned) {
      return telling.told(
          "resigned." + resigned.why(),
          telling.person(resigned.person()),
          telling.team(resigned.team()),
          words.count("day", resigned.days()));
    } else if (event instanceof PeopleEvent.PersonStayed stayed) {
      return telling.told("stayed", telling.person(stayed.person()));
    } else if (event instanceof PeopleEvent.OfferDeclined declined) {
      return telling.told("offerDeclined", telling.person(declined.person()));
    } else if (event instanceof PeopleEvent.PersonLeft left) {
      return telling.told("left", telling.person(left.person()), telling.team(left.team()));
    } else if (event instanceof PeopleEvent.HiringBegan hiring) {
      return telling.told(
          "hiring",
          telling.person(hiring.person()),
          telling.team(hiring.team()),
          words.count("day", hiring.days()));
    } else if (event instanceof PeopleEvent.MentorNamed named) {
      return telling.told(
          "mentor", telling.person(named.mentor()), telling.person(named.newcomer()));
    } else if (event instanceof PeopleEvent.KnowersChanged changed) {
      return telling.told(
          changed.people() == 1 ? "knowers.one" : "knowers",
          changed.people(),
          telling.service(changed.service()));
    } else if (event instanceof PeopleEvent.PersonRaised raised) {
      return telling.told(
          "raised", telling.person(raised.person()), words.percent(raised.raise().value()));
    }
    throw new IllegalStateException("unknown event of people " + event);
  }
}
