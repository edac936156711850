package io.unplannedwork.sim;

import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.ErrorBudget;
import io.unplannedwork.sim.law.ErrorBudget.Outage;
import java.util.ArrayList;
import java.util.List;

/**
 * Error budgets, and the rule that reads them: while a service was down for more of the last days
 * than it is granted, nothing that changes it goes out but what cannot wait, and its builders keep
 * time for its debt. Without the rule a budget is only counted. An outage counts once it is
 * noticed.
 */
public final class Budgeting {
  /** Over so many days a budget is counted where no rule says otherwise. */
  private static final int DAYS = 30;

  /** What a service that is granted something has spent. */
  private static final class Budget {
    private final Service service;
    private final Agenda.Entry due;
    private final List<Outage> outages = new ArrayList<>();

    /** The number of the event with which it last went down. */
    private long down;

    /** The number of the event since which nothing goes out; 0 where all may. */
    private long stopped;

    private Budget(Service service, Agenda.Entry due) {
      this.service = service;
      this.due = due;
    }
  }

  private final Company company;

  /** By the service's index; null where it is granted nothing. */
  private final Budget[] budgets;

  /** Days over which what was spent stops releases; 0 for never. */
  private int days;

  /** Permille of building that is kept for debt meanwhile. */
  private int debtShare;

  Budgeting(Company company) {
    this.company = company;
    this.budgets = new Budget[company.services.length];
    for (Service service : company.services) {
      if (service.spec.errorBudget() > 0) {
        int i = service.index;
        budgets[i] = new Budget(service, company.agenda.entry(WorkingDay.LOOK_AT_BUDGET, i, i));
      }
    }
  }

  /** A service went down or came back. */
  void turned(Service service) {
    Budget budget = budgets[service.index];
    if (budget == null) {
      return;
    }
    if (service.health == Health.DOWN) {
      budget.outages.add(new Outage(company.now(), Agenda.NEVER));
      budget.down = service.cause;
    } else {
      Outage over = budget.outages.remove(budget.outages.size() - 1);
      budget.outages.add(new Outage(over.from(), company.now()));
    }
    lookSoon(budget);
  }

  /** An outage of a service is noticed, and so is that of all that cannot work without it. */
  void noticed(Service service) {
    if (budgets[service.index] != null) {
      lookSoon(budgets[service.index]);
    }
    for (int other : service.neededBy) {
      if (company.services[other].health == Health.DOWN) {
        noticed(company.services[other]);
      }
    }
  }

  /** Once all else that belongs to this minute is done. */
  private void lookSoon(Budget budget) {
    if (days > 0) {
      company.agenda.move(budget.due, company.now());
    }
  }

  /** From now on this is the rule; over no days there is none. */
  void decide(int days, int debtShare, long cause) {
    this.days = days;
    this.debtShare = debtShare;
    for (Budget budget : budgets) {
      if (budget != null && days > 0) {
        look(budget.service.index);
      } else if (budget != null) {
        company.agenda.cancel(budget.due);
        if (budget.stopped > 0) {
          resume(budget, false, cause);
        }
      }
    }
  }

  /** Is there something left of what a service is granted? */
  public void look(int service) {
    Budget budget = budgets[service];
    long granted = granted(budget);
    long spent = spent(budget);
    if (spent > granted && budget.stopped == 0) {
      budget.stopped =
          company.record(
              budget.down,
              new ProductionEvent.ErrorBudgetSpent(budget.service.spec.id(), spent, granted, days));
      company.touched.service(service);
      company.boarding.takeOff();
      company.freezing.look();
    } else if (spent <= granted && budget.stopped > 0) {
      resume(budget, true, budget.stopped);
    }
    company.agenda.move(budget.due, next(budget, granted, spent));
  }

  /** When the answer may become another one by time alone. */
  private long next(Budget budget, long granted, long spent) {
    boolean counts = budget.service.health == Health.DOWN && isNoticed(budget.service);
    if (spent <= granted) {
      return counts ? company.now() + granted - spent + 1 : Agenda.NEVER;
    }
    return counts
        ? Agenda.NEVER
        : ErrorBudget.within(counted(budget), window(), granted, company.now());
  }

  private void resume(Budget budget, boolean within, long cause) {
    budget.stopped = 0;
    company.record(cause, new ProductionEvent.ReleasesResumed(budget.service.spec.id(), within));
    company.touched.service(budget.service.index);
    company.freezing.look();
  }

  private boolean isStopped(int service) {
    return budgets[service] != null && budgets[service].stopped > 0;
  }

  /** Whether nothing about the service of an item goes out. */
  boolean holds(Item item) {
    return item.service != Item.NONE && isStopped(item.service);
  }

  /** Share of a team's time in building for debt: more while something it builds is stopped. */
  int debtShare(Team team) {
    int share = company.policies.debtShare;
    if (debtShare > share) {
      for (int i = team.builds.nextSetBit(0); i >= 0; i = team.builds.nextSetBit(i + 1)) {
        if (isStopped(i)) {
          return debtShare;
        }
      }
    }
    return share;
  }

  /** How a service stands; null where it is granted nothing. */
  Sight.BudgetRow row(Service service) {
    Budget budget = budgets[service.index];
    return budget == null
        ? null
        : new Sight.BudgetRow(counts(), granted(budget), spent(budget), budget.stopped);
  }

  /** The days over which it is counted. */
  private int counts() {
    return days > 0 ? days : DAYS;
  }

  private long window() {
    return counts() * SimTime.DAY;
  }

  private long granted(Budget budget) {
    return ErrorBudget.granted(budget.service.spec.errorBudget(), counts());
  }

  private long spent(Budget budget) {
    return ErrorBudget.spent(counted(budget), window(), company.now());
  }

  private List<Outage> counted(Budget budget) {
    List<Outage> all = budget.outages;
    return budget.service.health == Health.DOWN && !isNoticed(budget.service)
        ? all.subList(0, all.size() - 1)
        : all;
  }

  /** Whether somebody knows of what keeps a service down, if anything can be known. */
  private boolean isNoticed(Service service) {
    boolean hidden = false;
    for (int incident : service.incidents) {
      if (company.incidents.get(incident).detected()) {
        return true;
      }
      hidden = true;
    }
    for (int other : service.needs) {
      Service needed = company.services[other];
      if (needed.health == Health.DOWN) {
        if (isNoticed(needed)) {
          return true;
        }
        hidden = true;
      }
    }
    return !hidden;
  }

  /** Adds nothing where there is no rule. */
  void addTo(Fingerprint print) {
    if (days == 0) {
      return;
    }
    print.add(days).add(debtShare);
    for (Budget budget : budgets) {
      if (budget != null) {
        print.add(budget.down).add(budget.stopped);
        for (Outage outage : budget.outages) {
          print.add(outage.from()).add(outage.until());
        }
      }
    }
  }
}
