package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.CompanyEvent.Booking;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.sim.component.Books;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Fatigue;
import io.unplannedwork.sim.law.Pay;

/** Books money: the only place where cash changes, always with an event. */
public final class Treasury {
  private final Company company;

  /**
   * By person: whole money a month, with what was raised since the start. It follows from the
   * scenario and from what was raised.
   */
  private final long[] wages;

  Treasury(Company company) {
    this.company = company;
    wages = new long[company.people.length];
    for (Person person : company.people) {
      setWage(person);
    }
  }

  /** Books cents, negative when lost or spent; nothing is booked for nothing. */
  public void book(Booking booking, String subject, long cents, long cause) {
    if (cents == 0) {
      return;
    }
    Books books = company.books;
    books.cash += cents;
    switch (booking) {
      case VALUE, REVENUE -> books.earned += cents;
      case OUTAGE -> books.lost -= cents;
      case WAGES, OVERTIME -> books.wages -= cents;
      case PRACTICE, DECISION, PENALTY, DELAY, RUNNING, LOST_DATA -> {}
    }
    company.record(cause, new CompanyEvent.MoneyBooked(booking, subject, cents));
    company.touched.money();
  }

  /**
   * Books a day: what services would have brought at full service, what outages took of it, and
   * wages. Parts of a cent stay in the meters.
   */
  public void bookDay() {
    for (Service service : company.services) {
      String id = service.spec.id().value();
      long value = take(service.value, Service.VALUE_UNIT);
      long revenue = take(service.revenue, Service.REVENUE_UNIT);
      long lost =
          take(service.valueLost, Service.VALUE_UNIT)
              + take(service.revenueLost, Service.REVENUE_UNIT);
      service.earned += value + revenue;
      service.lost += lost;
      book(Booking.VALUE, id, value, company.reasons.worth(service));
      book(Booking.REVENUE, id, revenue, company.reasons.demand(service));
      book(Booking.OUTAGE, id, -lost, company.reasons.worse(service));
      company.scaling.bookDay(service);
      company.touched.service(service.index);
    }
    book(Booking.VALUE, "", take(company.books.value, Service.VALUE_UNIT), 0);
    company.delays.bookDay();
    book(Booking.WAGES, "", -wages(company.now() / SimTime.DAY), 0);
  }

  /**
   * Somebody worked on something outside the usual flow of work: minutes outside their team's hours
   * are paid as overtime and tire.
   */
  public void overtime(Person person, long since, long cause) {
    long minutes =
        company.now()
            - since
            - company.teams[person.team].calendar.openMinutes(since, company.now());
    if (minutes <= 0) {
      return;
    }
    pay(person, minutes, cause);
  }

  private void pay(Person person, long minutes, long cause) {
    person.fatigue = Fatigue.afterOvertime(company.laws, person.fatigue, minutes);
    long cents = Pay.overtime(company.laws, wages[person.index], minutes);
    book(Booking.OVERTIME, person.id.value(), -cents, cause);
    company.touched.person(person.index);
  }

  /** A team's hours begin or end, or change: the overtime it has worked since then counts. */
  public void stayed(Team team) {
    long since = team.counted;
    team.counted = company.now();
    if (!team.open || team.overtime == 0) {
      return;
    }
    long minutes =
        company.now()
            - since
            - company.calendars.of(team.hours, 0).openMinutes(since, company.now());
    if (minutes > 0) {
      for (int i = team.people.nextSetBit(0); i >= 0; i = team.people.nextSetBit(i + 1)) {
        pay(company.people[i], minutes, company.people[i].cause);
      }
    }
  }

  /** From now on a team works so many minutes longer than its hours every day. */
  void workOvertime(Team team, long minutes) {
    stayed(team);
    // What waits for the team's hours has waited until now for those it had.
    for (Item item : company.items.all()) {
      if (item.spending != null && item.run.rate() == 0) {
        company.lives.turn(item, item.spending, item.spendingOn);
      }
    }
    team.overtime = minutes;
    team.calendar = company.calendars.of(team.hours, minutes);
    boolean open = team.calendar.isOpen(company.now());
    company.agenda.move(
        team.shift, open == team.open ? team.calendar.nextChange(company.now()) : company.now());
  }

  /** Their wage is what the scenario has it, with what was raised since the start. */
  void setWage(Person person) {
    long first = company.scenario.people().get(person.index).wage();
    wages[person.index] = first * (1000 + person.mood.raised) / 1000;
  }

  private long wages(long days) {
    long sum = 0;
    for (Person person : company.people) {
      if (person.there) {
        sum += Pay.wages(wages[person.index], days) - Pay.wages(wages[person.index], days - 1);
      }
    }
    return sum;
  }

  private long take(Meter meter, long unit) {
    long cents = Math.floorDiv(meter.at(company.now()), unit);
    meter.add(company.now(), -cents * unit);
    return cents;
  }
}
