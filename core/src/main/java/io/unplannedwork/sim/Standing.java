package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.law.Trust;

/** How groups stand with each other: the only place where trust moves, always with an event. */
public final class Standing {
  private final Company company;

  Standing(Company company) {
    this.company = company;
  }

  /** Something in the play moved trust by so many permille. */
  public void move(GroupId from, GroupId to, int permille, String why, long cause) {
    int of = company.group(from);
    int in = company.group(to);
    set(of, in, Trust.moved(company.laws, company.trust[of][in], permille), why, cause);
  }

  /** The business trusts those who built what was promised more, or less. */
  public void promise(Service service, Kept kept, long cause) {
    company.spirits.promise(service.builtBy, service.runBy, kept, cause);
    int builders = company.teams[service.builtBy].group;
    for (int of = 0; of < company.trust.length; of++) {
      if (of != builders && company.scenario.groups().get(of).head() == Role.PRODUCT) {
        int now = company.trust[of][builders];
        if (kept == Kept.YES) {
          set(of, builders, Trust.afterPromiseKept(company.laws, now), "trust.promiseKept", cause);
        } else {
          set(
              of,
              builders,
              Trust.afterPromiseBroken(company.laws, now),
              "trust.promiseBroken",
              cause);
        }
      }
    }
  }

  /** Those who run a service suffer from what its builders released. */
  public void failedDeployment(Service service, Severity severity, long cause) {
    int runners = company.teams[service.runBy].group;
    int builders = company.teams[service.builtBy].group;
    if (runners != builders) {
      int now = company.trust[runners][builders];
      int then = Trust.afterFailedDeployment(company.laws, now, severity);
      set(runners, builders, then, "trust.failedDeployment", cause);
    }
  }

  /** A release that nobody noticed. */
  public void goodDeployment(Service service, long cause) {
    int runners = company.teams[service.runBy].group;
    int builders = company.teams[service.builtBy].group;
    if (runners != builders) {
      int now = company.trust[runners][builders];
      int then = Trust.afterGoodDeployment(company.laws, now);
      set(runners, builders, then, "trust.goodDeployment", cause);
    }
  }

  /**
   * A group was blamed: it trusts the others less. The business is relieved that somebody was
   * found, and leaves the others in peace for a while.
   */
  void blamed(int group, long cause) {
    for (int other = 0; other < company.trust.length; other++) {
      if (other != group) {
        int less = Trust.afterBlame(company.laws, company.trust[group][other]);
        set(group, other, less, "trust.blamed", cause);
        if (company.scenario.groups().get(other).head() == Role.PRODUCT) {
          relieve(other, group, cause);
        }
      }
    }
  }

  private void relieve(int business, int blamed, long cause) {
    for (int other = 0; other < company.trust.length; other++) {
      if (other != business && other != blamed) {
        int more = Trust.afterRelief(company.laws, company.trust[business][other]);
        set(business, other, more, "trust.relieved", cause);
      }
    }
  }

  /** Whoever was not asked trusts those who decided less. */
  void dictated(int group, Role by, long cause) {
    for (int other = 0; other < company.trust.length; other++) {
      if (other != group && company.scenario.groups().get(other).head() == by) {
        int less = Trust.afterDictate(company.laws, company.trust[group][other]);
        set(group, other, less, "trust.dictated", cause);
      }
    }
  }

  /** Whether a promise was kept. */
  public enum Kept {
    YES,
    NO
  }

  private void set(int of, int in, int trust, String why, long cause) {
    if (trust == company.trust[of][in]) {
      return;
    }
    company.trust[of][in] = trust;
    company.touched.trust();
    company.record(
        cause,
        new CompanyEvent.TrustMoved(
            company.scenario.groups().get(of).id(),
            company.scenario.groups().get(in).id(),
            Permille.of(trust),
            why));
  }
}
