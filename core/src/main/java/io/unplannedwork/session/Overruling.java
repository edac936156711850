package io.unplannedwork.session;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.Order;
import java.util.List;

/** The price of overruling: whoever is overruled trusts those who gain by it less. */
final class Overruling {
  private final Table table;
  private final Company company;

  Overruling(Table table, Company company) {
    this.table = table;
    this.company = company;
  }

  /** A proposal went through against the seat that was asked. */
  void pay(Proposal proposal, long cause) {
    pay(groups(proposal.to()), gainers(proposal.from()), cause);
  }

  /** What the CIO decides after two refusals costs trust on every side. */
  void payEverywhere(SeatId cio, long cause) {
    List<GroupId> all = table.scenario().groups().stream().map(group -> group.id()).toList();
    pay(all.stream().filter(group -> !groups(cio).contains(group)).toList(), gainers(cio), cause);
  }

  private void pay(List<GroupId> losers, List<GroupId> gainers, long cause) {
    int price = -Math.toIntExact(table.parameter(Parameter.PLAY_OVERRULE_TRUST));
    for (GroupId from : losers) {
      for (GroupId to : gainers) {
        if (!from.equals(to)) {
          company.apply(new Order.MoveTrust(from, to, price, "trust.overruled"), cause);
        }
      }
    }
  }

  private List<GroupId> groups(SeatId seat) {
    return table.groups(table.seat(seat));
  }

  /** The groups of a seat; those of the CIO, or else all, where it heads none. */
  private List<GroupId> gainers(SeatId seat) {
    List<GroupId> own = groups(seat);
    if (!own.isEmpty()) {
      return own;
    }
    List<GroupId> cio = table.holder(Role.CIO).map(table::groups).orElse(List.of());
    return cio.isEmpty()
        ? table.scenario().groups().stream().map(group -> group.id()).toList()
        : cio;
  }
}
