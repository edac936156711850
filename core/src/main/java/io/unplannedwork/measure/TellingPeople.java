package io.unplannedwork.measure;

import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.TeamId;

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
    return culture(event);
  }

  private String culture(PeopleEvent event) {
    Words words = telling.words();
    if (event instanceof PeopleEvent.SafetyMoved moved) {
      return telling.told(
          "safety." + moved.why(),
          telling.group(moved.group()),
          words.percent(moved.safety().value()));
    } else if (event instanceof PeopleEvent.FearMoved moved) {
      return telling.told(
          "fear", telling.group(moved.group()), words.percent(moved.fear().value()));
    } else if (event instanceof PeopleEvent.Blamed blamed) {
      return telling.told("blamed", who(blamed.person(), blamed.team()));
    } else if (event instanceof PeopleEvent.Praised praised) {
      return telling.told("praised", who(praised.person(), praised.team()));
    } else if (event instanceof PeopleEvent.RiskCelebrated celebrated) {
      return telling.told("celebrated", telling.team(celebrated.team()));
    } else if (event instanceof PeopleEvent.ReviewHeld held) {
      return telling.told("reviewHeld", telling.team(held.team()), telling.service(held.service()));
    } else if (event instanceof PeopleEvent.NearMissReported reported) {
      return telling.told("nearMiss", telling.service(reported.service()));
    }
    return practised(event);
  }

  private String practised(PeopleEvent event) {
    Words words = telling.words();
    if (event instanceof PeopleEvent.GameDayHeld held) {
      return telling.told(
          "gameDay", telling.service(held.service()), words.count("fault", held.found()));
    } else if (event instanceof PeopleEvent.DrillHeld held) {
      return telling.told(
          "drill", telling.team(held.team()), words.percent(held.drilled().value()));
    } else if (event instanceof PeopleEvent.ExperimentEnded ended) {
      String how = ended.held() ? "held" : ended.hidden() ? "hidden" : "failed";
      return telling.told("experiment." + how, ended.title(), telling.team(ended.team()));
    } else if (event instanceof PeopleEvent.PracticeBacked backed) {
      return telling.told("backed", telling.anything(backed.practice().value()));
    } else if (event instanceof PeopleEvent.PracticeStalled stalled) {
      return telling.told(
          "stalled",
          telling.anything(stalled.practice().value()),
          words.percent(stalled.adopted().value()));
    } else if (event instanceof PeopleEvent.PracticeNeglected neglected) {
      return telling.told(
          "neglected",
          telling.anything(neglected.practice().value()),
          words.percent(neglected.adopted().value()));
    }
    throw new IllegalStateException("unknown event of people " + event);
  }

  private String who(PersonId person, TeamId team) {
    return person == null ? telling.team(team) : telling.person(person);
  }
}
