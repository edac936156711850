package io.unplannedwork.session;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.Order;
import java.util.ArrayList;
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
    price(proposal).forEach(order -> company.apply(order, cause));
  }

  /** What it costs, or would cost, to carry a proposal through against the seat that is asked. */
  List<Order.MoveTrust> price(Proposal proposal) {
    return price(groups(proposal.to()), gainers(proposal.from()));
  }

  /** What the CIO decides after two refusals costs trust on every side. */
  void payEverywhere(SeatId cio, long cause) {
    List<GroupId> all = table.scenario().groups().stream().map(group -> group.id()).toList();
    List<GroupId> losers = all.stream().filter(group -> !groups(cio).contains(group)).toList();
    price(losers, gainers(cio)).forEach(order -> company.apply(order, cause));
  }

  private List<Order.MoveTrust> price(List<GroupId> losers, List<GroupId> gainers) {
    int price = -Math.toIntExact(table.parameter(Parameter.PLAY_OVERRULE_TRUST));
    List<Order.MoveTrust> orders = new ArrayList<>();
    for (GroupId from : losers) {
      for (GroupId to : gainers) {
        if (!from.equals(to)) {
          orders.add(new Order.MoveTrust(from, to, price, "trust.overruled"));
        }
      }
    }
    return orders;
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
