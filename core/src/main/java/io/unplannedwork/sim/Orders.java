package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.sim.component.Demand;
import io.unplannedwork.sim.component.Freeze;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Station;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.system.Depart;

/** Carries out orders: each changes state at once, and what follows stands on the agenda. */
final class Orders {
  private final Company company;
  private final PeopleOrders people;

  Orders(Company company) {
    this.company = company;
    people = new PeopleOrders(company);
  }

  void carryOut(Order order, long cause) {
    if (order instanceof Order.Rank rank) {
      Rank.change(company, rank.items());
      changed("rank", Integer.toString(rank.items().size()), cause);
    } else if (order instanceof Order.LimitWip limit) {
      Stage stage = company.stage(limit.stage());
      stage.wipLimit = limit.limit();
      for (Station station : stage.stations) {
        station.wipLimit = limit.limit();
      }
      admit(stage);
      company.touched.stage(stage.index);
      changed("wipLimit/" + limit.stage(), Integer.toString(limit.limit()), cause);
    } else if (order instanceof Order.LetIn let) {
      Stage stage = company.stage(let.stage());
      stage.inflow = let.how();
      admit(stage);
      changed("inflow/" + let.stage(), let.how().name(), cause);
    } else if (order instanceof Order.TransferIn transfer) {
      Stage stage = company.stage(transfer.stage());
      stage.transfer = transfer.items();
      stage.stations.forEach(company.flow::moveBatches);
      changed("transfer/" + transfer.stage(), Integer.toString(transfer.items()), cause);
    } else if (order instanceof Order.LimitLane lane) {
      Stage stage = company.stage(lane.stage());
      stage.lanes[company.serviceClass(lane.lane())] = lane.limit();
      admit(stage);
      changed("lane/" + lane.stage() + "/" + lane.lane(), Integer.toString(lane.limit()), cause);
    } else if (order instanceof Order.LimitClass limit) {
      company.classes[company.serviceClass(limit.serviceClass())].most = limit.limit();
      for (Stage stage : company.stages) {
        admit(stage);
      }
      changed("class/" + limit.serviceClass(), Integer.toString(limit.limit()), cause);
    } else if (order instanceof Order.QueueBy by) {
      queueBy(by, cause);
    } else if (order instanceof Order.InHand hand) {
      Team team = company.team(hand.team());
      team.inHand = hand.items();
      team.turn = hand.turn() == 0 ? team.turn : hand.turn();
      company.staff.newTurns(team);
      changed("inHand/" + hand.team(), Integer.toString(hand.items()), cause);
    } else if (order instanceof Order.ReleaseWhen when) {
      company.policies.releases = when.when();
      company.boarding.board();
      changed("releases", when.when().name(), cause);
    } else if (order instanceof Order.ReleaseWindow window) {
      company.policies.window = window.minutes();
      changed("releaseWindow", Long.toString(window.minutes()), cause);
    } else if (order instanceof Order.Freeze freeze) {
      freeze(freeze, cause);
    } else if (order instanceof Order.ErrorBudget budget) {
      changed("errorBudget", Integer.toString(budget.days()), cause);
      company.budgeting.decide(budget.days(), budget.debtShare().value(), cause);
    } else if (order instanceof Order.StandardAfter standard) {
      company.authorising.standardAfter(standard.changes(), cause);
      changed("standardAfter", Integer.toString(standard.changes()), cause);
    } else if (order instanceof Order.Emergencies emergencies) {
      company.policies.emergencies = emergencies.how();
      company.boarding.board();
      changed("emergencies", emergencies.how().name(), cause);
    } else if (order instanceof Order.ApprovalFrom from) {
      company.policies.approvalFrom = from.risk();
      changed("approvalFrom", from.risk().name(), cause);
    } else if (order instanceof Order.RollOut out) {
      company.policies.rollout = out.steps().stream().map(Permille::value).toList();
      company.policies.bake = out.bake();
      changed("rollout", company.policies.rollout.toString(), cause);
    } else if (order instanceof Order.Flags flags) {
      company.policies.flags = flags.share().value();
      changed("flags", Integer.toString(flags.share().value()), cause);
    } else if (order instanceof Order.Overtime overtime) {
      company.treasury.workOvertime(company.team(overtime.team()), overtime.minutes());
      company.record(cause, new CompanyEvent.OvertimeOrdered(overtime.team(), overtime.minutes()));
    } else if (order instanceof Order.ReleaseOn release) {
      company.policies.releaseDays = release.days();
      Depart.plan(company);
      changed("releaseDays", release.days().toString(), cause);
    } else if (order instanceof Order.ShareForDebt debt) {
      company.policies.debtShare = debt.share().value();
      changed("debtShare", Integer.toString(debt.share().value()), cause);
    } else if (order instanceof Order.PayBack back) {
      company.work.queueDebt(company.service(back.service()), back.pieces(), cause);
    } else if (order instanceof Order.SliceAndBatch size) {
      company.policies.slice = size.sliceMinutes();
      company.policies.batch = size.batch();
      changed("slice", Long.toString(size.sliceMinutes()), cause);
      changed("batch", Integer.toString(size.batch()), cause);
    } else if (order instanceof Order.Approve approve) {
      company.approval.change(approve.how());
      changed("approval", approve.how().name(), cause);
    } else if (order instanceof Order.StopTheLine stop) {
      company.policies.stopTheLine = stop.on();
      company.line.update();
      changed("stopTheLine", Boolean.toString(stop.on()), cause);
    } else if (order instanceof Order.Lend lend) {
      lend(lend, cause);
    } else if (order instanceof Order.Rota rota) {
      company.policies.rota = rota.who();
      company.calling.look();
      changed("rota", rota.who().name(), cause);
    } else if (order instanceof Order.Respond respond) {
      company.policies.response = respond.how();
      changed("response", respond.how().name(), cause);
    } else if (order instanceof Order.RespondTo respond) {
      company.responding.respond(respond.incident(), respond.how());
    } else if (order instanceof Order.StartPractice start) {
      company.practicing.start(start.practice(), cause);
    } else if (order instanceof Order.Pay pay) {
      company.treasury.book(CompanyEvent.Booking.DECISION, pay.decision(), -pay.cents(), cause);
    } else if (order instanceof Order.TakeHours hours) {
      company.chores.take(hours, cause);
    } else if (order instanceof Order.Upkeep upkeep) {
      Service service = company.service(upkeep.service());
      company.upkeep.order(company.upkeep.find(service, upkeep.decay()), cause);
    } else if (order instanceof Order.UpkeepEvery every) {
      Service service = company.service(every.service());
      company.upkeep.orderEvery(company.upkeep.find(service, every.decay()), every.days());
      changed(
          "upkeep/" + every.service() + "/" + every.decay(), Integer.toString(every.days()), cause);
    } else if (order instanceof Order.PostMortem meeting) {
      company.causes.postMortem(meeting.problem(), company.team(meeting.owner()), cause);
    } else if (order instanceof Order.KeepRecords keep) {
      company.policies.records = keep.on();
      changed("knownErrors", Boolean.toString(keep.on()), cause);
    } else if (order instanceof Order.SkipControl skip) {
      company.exposing.skip(company.service(skip.service()), cause);
    } else if (order instanceof Order.MakeUp makeUp) {
      company.exposing.makeUp(company.service(makeUp.service()), cause);
    } else if (order instanceof Order.TestRestore test) {
      company.restoring.test(company.service(test.service()), cause);
    } else if (order instanceof Order.LoadTest test) {
      company.scaling.test(company.service(test.service()), cause);
    } else if (order instanceof Order.Scale scale) {
      company.scaling.scale(company.service(scale.service()), cause);
    } else if (order instanceof Order.Organise organise) {
      company.reorganising.carryOut(organise, cause);
    } else if (order instanceof Order.Hire hire) {
      company.leaving.hire(company.person(hire.person()), cause);
    } else if (order instanceof Order.Learn learn) {
      company.chores.learn(learn);
    } else if (order instanceof Order.Affect affect) {
      company.spells.cast(affect, cause);
    } else if (order instanceof Order.Bring bring) {
      company.chores.bring(bring, cause);
    } else if (order instanceof Order.Fire fire) {
      company.injecting.fire(fire.inject(), cause);
    } else if (order instanceof Order.FireLater later) {
      company.injecting.plan(later.inject(), company.now() + later.minutes());
    } else if (order instanceof Order.MoveTrust move) {
      company.standing.move(move.from(), move.to(), move.permille(), move.why(), cause);
    } else if (order instanceof Order.Demand demand) {
      demand(demand, cause);
    } else if (order instanceof Order.Loop loop) {
      Demand demand = company.demand(loop.stream());
      demand.loop = loop.items();
      demand.changes++;
      company.agenda.move(demand.next, company.now());
      changed("loop/" + loop.stream(), Integer.toString(loop.items()), cause);
    } else if (order instanceof Order.ExpertServes expert) {
      company.policies.expertServes = expert.whom();
      company.calling.look();
      changed("expertServes", expert.whom().name(), cause);
    } else if (!people.carryOut(order, cause)) {
      throw new IllegalArgumentException("no such order yet: " + order);
    }
  }

  private void admit(Stage stage) {
    for (Station station : stage.stations) {
      company.agenda.move(station.admit, company.now());
    }
  }

  private void freeze(Order.Freeze order, long cause) {
    Freeze freeze = company.freezes[company.freezes.length - 1];
    company.freezing.end(freeze, cause);
    if (order.minutes() > 0) {
      freeze.what = order.what();
      freeze.exceptPromises.clear();
      order.except().forEach(promise -> freeze.exceptPromises.set(company.promise(promise)));
      company.freezing.begin(freeze, order.minutes(), cause);
    }
  }

  private void queueBy(Order.QueueBy by, long cause) {
    if (by.serviceClass() == null) {
      company.policies.order = by.order();
    } else {
      company.classes[company.serviceClass(by.serviceClass())].order = by.order();
    }
    Rank.sort(company);
    String which = by.serviceClass() == null ? "" : "/" + by.serviceClass();
    changed("order" + which, by.order().name(), cause);
  }

  private void lend(Order.Lend lend, long cause) {
    Person person = company.person(lend.person());
    Team from = company.teams[person.team];
    Team to = company.team(lend.to());
    if (from != to && person.there) {
      person.cause = company.record(cause, new CompanyEvent.PersonLent(person.id, from.id, to.id));
      company.staff.move(person, to.index);
      company.organising.settle();
    }
  }

  private void demand(Order.Demand order, long cause) {
    Demand demand = company.demand(order.stream());
    if (order.arrivals() != null) {
      demand.arrivals = order.arrivals();
    }
    // Stage by stage in their own order, whatever order the map has.
    for (Stage stage : company.stages) {
      Distribution effort = order.effort().get(stage.spec.id());
      if (effort != null && demand.effort[stage.index] != null) {
        demand.effort[stage.index] = effort;
      }
    }
    demand.changes++;
    changed("demand/" + order.stream(), Integer.toString(demand.changes), cause);
  }

  private void changed(String policy, String value, long cause) {
    company.touched.policies();
    company.record(cause, new CompanyEvent.PolicyChanged(policy, value));
  }
}
