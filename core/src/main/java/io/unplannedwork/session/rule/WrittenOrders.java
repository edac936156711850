package io.unplannedwork.session.rule;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.ActionSpec;
import io.unplannedwork.scenario.DecisionSpec;
import io.unplannedwork.scenario.OrderSpec;
import io.unplannedwork.sim.Order;
import java.util.ArrayList;
import java.util.List;

/** Turns what an author wrote that an answer does into orders to the company, one for each word. */
final class WrittenOrders {
  private final Answer answer;
  private final Table table;

  private WrittenOrders(Answer answer, Table table) {
    this.answer = answer;
    this.table = table;
  }

  /** What the options named cost and do, then what every answer does. */
  static List<Order> of(
      DecisionSpec decision, List<DecisionSpec.Option> named, Answer answer, Table table) {
    return of(decision.id(), decision.title(), named, decision.does(), answer, table);
  }

  /** What an action of a review costs and does. */
  static List<Order> of(ActionSpec action, Table table) {
    return of(action.id(), action.title(), List.of(action.asOption()), List.of(), null, table);
  }

  private static List<Order> of(
      String id,
      String title,
      List<DecisionSpec.Option> named,
      List<OrderSpec> always,
      Answer answer,
      Table table) {
    WrittenOrders written = new WrittenOrders(answer, table);
    List<Order> orders = new ArrayList<>();
    for (DecisionSpec.Option option : named) {
      if (option.cost() > 0) {
        orders.add(new Order.Pay(option.cost() * 100, id));
      }
      for (DecisionSpec.Hours hours : option.hours()) {
        orders.add(new Order.TakeHours(hours.person(), hours.team(), hours.hours() * 60L, title));
      }
      written.add(option.does(), orders);
    }
    written.add(always, orders);
    return orders;
  }

  private void add(List<OrderSpec> does, List<Order> orders) {
    does.stream()
        .filter(each -> !OrderSpec.isOfPlay(each))
        .forEach(each -> orders.add(order(each)));
  }

  private Order order(OrderSpec spec) {
    if (spec instanceof OrderSpec.Practice practice) {
      return new Order.StartPractice(practice.practice());
    }
    if (spec instanceof OrderSpec.WipLimit wip) {
      return new Order.LimitWip(
          wip.stage(), wip.limit() == null ? Math.toIntExact(number()) : wip.limit());
    }
    if (spec instanceof OrderSpec.DebtShare debt) {
      return new Order.ShareForDebt(debt.share());
    }
    if (spec instanceof OrderSpec.SliceAndBatch size) {
      return new Order.SliceAndBatch(size.slice(), size.batch());
    }
    if (spec instanceof OrderSpec.ReleaseDays release) {
      return new Order.ReleaseOn(release.days());
    }
    if (spec instanceof OrderSpec.Approval approval) {
      return new Order.Approve(approval.how());
    }
    if (spec instanceof OrderSpec.Rota rota) {
      return new Order.Rota(rota.who());
    }
    if (spec instanceof OrderSpec.Respond respond) {
      return new Order.Respond(respond.how());
    }
    if (spec instanceof OrderSpec.ExpertServes serves) {
      return new Order.ExpertServes(serves.whom());
    }
    if (spec instanceof OrderSpec.StopTheLine stop) {
      return new Order.StopTheLine(stop.on());
    }
    if (spec instanceof OrderSpec.Lend lend) {
      PersonId person = lend.person() == null ? new PersonId(subject()) : lend.person();
      return new Order.Lend(person, lend.team() == null ? target(person) : lend.team());
    }
    if (spec instanceof OrderSpec.Move move) {
      PersonId person = move.person() == null ? new PersonId(subject()) : move.person();
      return new Order.Move(person, move.team() == null ? target(person) : move.team());
    }
    if (spec instanceof OrderSpec.Hire hire) {
      return new Order.Hire(hire.person());
    }
    if (spec instanceof OrderSpec.Learn learn) {
      PersonId person = learn.person() == null ? new PersonId(subject()) : learn.person();
      return new Order.Learn(person, learn.skill(), learn.service(), learn.permille());
    }
    if (spec instanceof OrderSpec.Effect effect) {
      return new Order.Affect(effect.on(), effect.permille(), effect.days());
    }
    if (spec instanceof OrderSpec.Item item) {
      return new Order.Bring(
          item.title(), item.type(), item.service(), item.effort(), item.valuePerDay() * 100);
    }
    return people(spec);
  }

  private PersonId assigned(PersonId person) {
    return person == null ? new PersonId(subject()) : person;
  }

  private Order people(OrderSpec spec) {
    if (spec instanceof OrderSpec.Raise raise) {
      return new Order.Raise(assigned(raise.person()), raise.raise());
    }
    if (spec instanceof OrderSpec.Blame blame) {
      return new Order.Blame(blame.person(), blame.team());
    }
    if (spec instanceof OrderSpec.Praise praise) {
      return new Order.Praise(praise.person(), praise.team());
    }
    if (spec instanceof OrderSpec.Celebrate celebrate) {
      return new Order.Celebrate(celebrate.team());
    }
    if (spec instanceof OrderSpec.Review review) {
      return new Order.Review(review.service(), review.team());
    }
    if (spec instanceof OrderSpec.RemoveCauses remove) {
      return new Order.RemoveCauses(remove.team());
    }
    if (spec instanceof OrderSpec.Drill drill) {
      return new Order.Drill(drill.team(), drill.minutes());
    }
    if (spec instanceof OrderSpec.GameDay day) {
      return new Order.GameDay(day.service());
    }
    if (spec instanceof OrderSpec.Teach teach) {
      return new Order.Teach(
          assigned(teach.person()), teach.teacher(), teach.service(), teach.minutes());
    }
    return bettering(spec);
  }

  private Order bettering(OrderSpec spec) {
    if (spec instanceof OrderSpec.Back back) {
      return new Order.Back(back.practice());
    }
    if (spec instanceof OrderSpec.Reserve reserve) {
      return new Order.Reserve(reserve.team(), reserve.share());
    }
    if (spec instanceof OrderSpec.Automate automate) {
      return new Order.Automate(
          automate.title(),
          automate.team(),
          automate.minutes(),
          automate.stream(),
          automate.service(),
          automate.decay(),
          automate.share());
    }
    if (spec instanceof OrderSpec.Experiment experiment) {
      return new Order.Experiment(
          experiment.title(),
          experiment.team(),
          experiment.minutes(),
          experiment.chance(),
          experiment.whenTrue().stream().map(this::order).toList(),
          experiment.whenFalse().stream().map(this::order).toList());
    }
    return flow(spec);
  }

  private static Order flow(OrderSpec spec) {
    if (spec instanceof OrderSpec.Demand demand) {
      return new Order.Demand(demand.stream(), demand.arrivals(), demand.effort());
    }
    if (spec instanceof OrderSpec.Loop loop) {
      return new Order.Loop(loop.stream(), loop.items());
    }
    if (spec instanceof OrderSpec.Inflow inflow) {
      return new Order.LetIn(inflow.stage(), inflow.how());
    }
    if (spec instanceof OrderSpec.Transfer transfer) {
      return new Order.TransferIn(transfer.stage(), transfer.items());
    }
    if (spec instanceof OrderSpec.Queue queue) {
      return new Order.QueueBy(queue.of(), queue.by());
    }
    if (spec instanceof OrderSpec.InHand hand) {
      return new Order.InHand(hand.team(), hand.items(), hand.turn());
    }
    if (spec instanceof OrderSpec.ClassLimit limit) {
      return new Order.LimitClass(limit.of(), limit.items());
    }
    if (spec instanceof OrderSpec.Lane lane) {
      return new Order.LimitLane(lane.stage(), lane.of(), lane.items());
    }
    if (spec instanceof OrderSpec.Overtime overtime) {
      return new Order.Overtime(overtime.team(), overtime.minutes());
    }
    return organising(spec);
  }

  private static Order organising(OrderSpec spec) {
    if (spec instanceof OrderSpec.Found found) {
      return new Order.Found(found.team(), found.days());
    }
    if (spec instanceof OrderSpec.Disband disband) {
      return new Order.Disband(disband.team());
    }
    if (spec instanceof OrderSpec.Own own) {
      return new Order.Own(own.service(), own.builtBy(), own.runBy());
    }
    if (spec instanceof OrderSpec.Liaise liaise) {
      return new Order.Liaise(liaise.person(), liaise.one(), liaise.other());
    }
    if (spec instanceof OrderSpec.Take take) {
      return new Order.Take(take.team(), take.stage(), take.services());
    }
    return changing(spec);
  }

  private static Order changing(OrderSpec spec) {
    if (spec instanceof OrderSpec.StandardAfter standard) {
      return new Order.StandardAfter(standard.changes());
    }
    if (spec instanceof OrderSpec.Emergencies emergencies) {
      return new Order.Emergencies(emergencies.how());
    }
    if (spec instanceof OrderSpec.ApprovalFrom from) {
      return new Order.ApprovalFrom(from.risk());
    }
    if (spec instanceof OrderSpec.RollOut out) {
      return new Order.RollOut(out.steps(), out.bake());
    }
    if (spec instanceof OrderSpec.Flags flags) {
      return new Order.Flags(flags.share());
    }
    return running(spec);
  }

  private static Order running(OrderSpec spec) {
    if (spec instanceof OrderSpec.Releases releases) {
      return new Order.ReleaseWhen(releases.when());
    }
    if (spec instanceof OrderSpec.ReleaseWindow window) {
      return new Order.ReleaseWindow(window.minutes());
    }
    if (spec instanceof OrderSpec.Freeze freeze) {
      return new Order.Freeze(freeze.what(), freeze.days() * SimTime.DAY, freeze.except());
    }
    if (spec instanceof OrderSpec.ErrorBudget budget) {
      return new Order.ErrorBudget(budget.days(), budget.debtShare());
    }
    if (spec instanceof OrderSpec.Upkeep upkeep) {
      return new Order.Upkeep(upkeep.service(), upkeep.decay());
    }
    if (spec instanceof OrderSpec.UpkeepEvery every) {
      return new Order.UpkeepEvery(every.service(), every.decay(), every.days());
    }
    if (spec instanceof OrderSpec.SkipControl skip) {
      return new Order.SkipControl(skip.service());
    }
    if (spec instanceof OrderSpec.MakeUp makeUp) {
      return new Order.MakeUp(makeUp.service());
    }
    if (spec instanceof OrderSpec.PayBack back) {
      return new Order.PayBack(back.service(), back.pieces());
    }
    if (spec instanceof OrderSpec.TestRestore test) {
      return new Order.TestRestore(test.service());
    }
    if (spec instanceof OrderSpec.KeepRecords keep) {
      return new Order.KeepRecords(keep.on());
    }
    if (spec instanceof OrderSpec.LoadTest test) {
      return new Order.LoadTest(test.service());
    }
    if (spec instanceof OrderSpec.Scale scale) {
      return new Order.Scale(scale.service());
    }
    if (spec instanceof OrderSpec.Fire fire) {
      return fire.days() == 0
          ? new Order.Fire(fire.inject())
          : new Order.FireLater(fire.inject(), fire.days() * SimTime.DAY);
    }
    if (spec instanceof OrderSpec.Trust trust) {
      return new Order.MoveTrust(trust.from(), trust.to(), trust.permille(), "trust.decided");
    }
    throw new IllegalStateException("no order is made of " + spec);
  }

  private long number() {
    return ((Answer.Amount) answer).number();
  }

  private String subject() {
    return ((Answer.Assignment) answer).subject();
  }

  /** The team assigned, or the own where the target is none. */
  private TeamId target(PersonId person) {
    if (answer instanceof Answer.Assignment assignment) {
      for (var team : table.scenario().teams()) {
        if (team.id().value().equals(assignment.target())) {
          return team.id();
        }
      }
    }
    return table.person(person).team();
  }
}
