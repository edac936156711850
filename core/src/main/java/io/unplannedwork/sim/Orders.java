package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.system.Depart;

/** Carries out orders: each changes state at once, and what follows stands on the agenda. */
final class Orders {
  private final Company company;

  Orders(Company company) {
    this.company = company;
  }

  void carryOut(Order order, long cause) {
    if (order instanceof Order.Rank rank) {
      Rank.change(company, rank.items());
      changed("rank", Integer.toString(rank.items().size()), cause);
    } else if (order instanceof Order.LimitWip limit) {
      Stage stage = company.stage(limit.stage());
      stage.wipLimit = limit.limit();
      company.agenda.move(stage.admit, company.now());
      company.touched.stage(stage.index);
      changed("wipLimit/" + limit.stage(), Integer.toString(limit.limit()), cause);
    } else if (order instanceof Order.ReleaseOn release) {
      company.policies.releaseDays = release.days();
      Depart.plan(company);
      changed("releaseDays", release.days().toString(), cause);
    } else {
      throw new IllegalArgumentException("no such order yet: " + order);
    }
  }

  private void changed(String policy, String value, long cause) {
    company.touched.policies();
    company.record(cause, new CompanyEvent.PolicyChanged(policy, value));
  }
}
