package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Team;

/** Carries out orders about what people feel, learn, try and take up. */
final class PeopleOrders {
  private final Company company;

  PeopleOrders(Company company) {
    this.company = company;
  }

  /** Whether this was such an order. */
  boolean carryOut(Order order, long cause) {
    if (order instanceof Order.Raise raise) {
      company.leaving.raise(company.person(raise.person()), raise.raise(), cause);
    } else if (order instanceof Order.Blame blame) {
      company.climate.blame(person(blame.person()), team(blame.person(), blame.team()), cause);
    } else if (order instanceof Order.Praise praise) {
      praise(praise, cause);
    } else if (order instanceof Order.Celebrate celebrate) {
      Team team = company.team(celebrate.team());
      long event = company.record(cause, new PeopleEvent.RiskCelebrated(team.id));
      company.climate.speaks(team, Parameter.CANDOUR_RITUAL, PeopleEvent.Safety.RITUAL, event);
    } else if (order instanceof Order.Review review) {
      company.drilling.review(
          company.service(review.service()), company.team(review.team()), cause);
    } else if (order instanceof Order.RemoveCauses remove) {
      for (Service service : company.services) {
        company.causes.removeAll(service, company.team(remove.owner()), cause);
      }
    } else if (order instanceof Order.Drill drill) {
      company.drilling.drill(company.team(drill.team()), drill.minutes(), cause);
    } else if (order instanceof Order.GameDay day) {
      company.drilling.gameDay(company.service(day.service()), cause);
    } else if (order instanceof Order.Teach teach) {
      company.drilling.teach(
          company.person(teach.person()),
          person(teach.teacher()),
          company.service(teach.service()),
          teach.minutes(),
          cause);
    } else {
      return practise(order, cause);
    }
    return true;
  }

  private boolean practise(Order order, long cause) {
    if (order instanceof Order.Back back) {
      company.practicing.back(back.practice(), cause);
    } else if (order instanceof Order.Reserve reserve) {
      company.team(reserve.team()).improves = reserve.share().value();
      company.record(
          cause,
          new CompanyEvent.PolicyChanged(
              "improvement/" + reserve.team(), Integer.toString(reserve.share().value())));
    } else if (order instanceof Order.Automate automate) {
      company.trying.begin(automate, cause);
    } else if (order instanceof Order.Experiment experiment) {
      company.trying.begin(experiment, cause);
    } else {
      return false;
    }
    return true;
  }

  private void praise(Order.Praise praise, long cause) {
    Person person = person(praise.person());
    Team team = team(praise.person(), praise.team());
    long event = company.record(cause, new PeopleEvent.Praised(praise.person(), team.id));
    for (Person one : company.people) {
      if (one == person || person == null && one.team == team.index) {
        company.spirits.praised(one, event);
        company.leaving.reconsider(one, event);
      }
    }
  }

  private Person person(PersonId id) {
    return id == null ? null : company.person(id);
  }

  private Team team(PersonId person, TeamId team) {
    return person == null ? company.team(team) : company.teams[company.person(person).team];
  }
}
