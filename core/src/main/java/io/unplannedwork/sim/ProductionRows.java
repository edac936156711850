package io.unplannedwork.sim;

import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ProblemId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.GroupSpec;
import io.unplannedwork.sim.Sight.Care;
import io.unplannedwork.sim.Sight.DecayRow;
import io.unplannedwork.sim.Sight.DeploymentRow;
import io.unplannedwork.sim.Sight.IncidentRow;
import io.unplannedwork.sim.Sight.MoneyRow;
import io.unplannedwork.sim.Sight.PracticeRow;
import io.unplannedwork.sim.Sight.ProblemRow;
import io.unplannedwork.sim.Sight.ServiceRow;
import io.unplannedwork.sim.Sight.TrustRow;
import io.unplannedwork.sim.component.Books;
import io.unplannedwork.sim.component.Decay;
import io.unplannedwork.sim.component.Deployment;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Introduction;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Problem;
import io.unplannedwork.sim.component.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes rows of services, incidents, deployments, practices, trust and money. */
final class ProductionRows {
  private final Company company;

  ProductionRows(Company company) {
    this.company = company;
  }

  List<ServiceRow> services() {
    return Arrays.stream(company.services).map(this::row).toList();
  }

  List<IncidentRow> incidents() {
    return company.incidents.all().stream().map(this::row).toList();
  }

  List<ProblemRow> problems() {
    return company.problems.all().stream().map(this::row).toList();
  }

  private ProblemRow row(Problem problem) {
    return new ProblemRow(
        new ProblemId(problem.id),
        company.services[problem.service].spec.id(),
        problem.detail,
        problem.incidents,
        problem.known,
        problem.actions != 0);
  }

  /** Deployments somebody is at; one that failed is an incident. */
  List<DeploymentRow> deployments() {
    return company.deployments.all().stream()
        .filter(deployment -> deployment.person != Item.NONE)
        .map(this::row)
        .toList();
  }

  List<PracticeRow> practices() {
    return Arrays.stream(company.introductions).map(this::row).toList();
  }

  List<TrustRow> trust() {
    List<TrustRow> rows = new ArrayList<>();
    List<GroupSpec> groups = company.scenario.groups();
    for (int of = 0; of < groups.size(); of++) {
      for (int in = 0; in < groups.size(); in++) {
        if (of != in) {
          Permille trust = Permille.of(company.trust[of][in]);
          rows.add(new TrustRow(groups.get(of).id(), groups.get(in).id(), trust));
        }
      }
    }
    return rows;
  }

  /** What is not yet booked is shown as if it were: cents now, and whole cents a minute. */
  MoneyRow money() {
    Books books = company.books;
    MeterRow value = cents(books.value, Service.VALUE_UNIT, books.earned);
    MeterRow lost = new MeterRow(books.lost, 0, company.now());
    for (Service service : company.services) {
      value = plus(value, earned(service, 0));
      lost = plus(lost, lost(service, 0));
    }
    MeterRow waiting = company.delays.notBooked();
    MeterRow cash =
        new MeterRow(
            books.cash + value.value() - books.earned - lost.value() + books.lost - waiting.value(),
            value.rate() - lost.rate() - waiting.rate(),
            company.now());
    return new MoneyRow(cash, value, lost, new MeterRow(books.wages, 0, company.now()));
  }

  private ServiceRow row(Service service) {
    return new ServiceRow(
        service.spec.id(),
        company.teams[service.builtBy].id,
        company.teams[service.runBy].id,
        service.health,
        service.demand,
        company.serving.capacity(service),
        Permille.of((int) (service.debt / 1000)),
        Permille.of((int) (service.drift / 1000)),
        service.faults.size(),
        earned(service, service.earned),
        lost(service, service.lost),
        service.down.row(),
        new Care(
            service.capacityKnown,
            service.stepsOrdered,
            Arrays.stream(service.decays).map(this::row).toList(),
            service.spec.exposure() == null ? 0 : company.exposing.rate(service),
            service.skipped,
            service.tested < 0 ? null : SimTime.of(service.tested),
            company.budgeting.row(service)));
  }

  private DecayRow row(Decay decay) {
    return new DecayRow(
        decay.spec.id(),
        decay.spec.title(),
        Permille.of((int) (decay.worn.at(company.now()) * 1000 / decay.holds())),
        decay.breaks.minute() == Agenda.NEVER ? null : SimTime.of(decay.breaks.minute()),
        decay.chore != 0,
        decay.every);
  }

  private IncidentRow row(Incident incident) {
    return new IncidentRow(
        new IncidentId(incident.id),
        company.services[incident.service].spec.id(),
        incident.severity,
        incident.step,
        incident.detected(),
        incident.responder == Item.NONE ? null : company.people[incident.responder].id,
        SimTime.of(incident.opened),
        SimTime.of(incident.stepSince),
        incident.deployment == 0 ? null : new DeploymentId(incident.deployment),
        incident.response,
        incident.detail,
        incident.opener);
  }

  private DeploymentRow row(Deployment deployment) {
    return new DeploymentRow(
        new DeploymentId(deployment.id),
        deployment.items.stream().map(ItemId::new).toList(),
        company.people[deployment.person].id,
        SimTime.of(deployment.started),
        SimTime.of(deployment.until));
  }

  private PracticeRow row(Introduction practice) {
    return new PracticeRow(
        practice.spec.id(),
        practice.started,
        practice.item == 0 ? null : new ItemId(practice.item),
        Permille.of(introduced(practice)),
        progress(practice),
        practice.spec.effort() * 1000L,
        Permille.of(practice.adopted),
        practice.stalled && !practice.backed && !practice.done);
  }

  private int introduced(Introduction practice) {
    if (practice.introduced >= 0) {
      return 1000;
    }
    MeterRow progress = progress(practice);
    long done = progress.value() + progress.rate() * (company.now() - progress.since());
    return (int) Math.min(1000, done / practice.spec.effort());
  }

  private MeterRow progress(Introduction practice) {
    if (practice.introduced >= 0) {
      return new MeterRow(practice.spec.effort() * 1000L, 0, 0);
    }
    Item item = company.items.get(practice.item);
    return item == null ? new MeterRow(0, 0, 0) : Rows.progress(item);
  }

  private MeterRow earned(Service service, long before) {
    MeterRow value = cents(service.value, Service.VALUE_UNIT, before);
    return plus(value, cents(service.revenue, Service.REVENUE_UNIT, 0));
  }

  private MeterRow lost(Service service, long before) {
    MeterRow value = cents(service.valueLost, Service.VALUE_UNIT, before);
    return plus(value, cents(service.revenueLost, Service.REVENUE_UNIT, 0));
  }

  private MeterRow cents(Meter meter, long unit, long before) {
    return new MeterRow(
        before + Math.floorDiv(meter.at(company.now()), unit),
        Math.floorDiv(meter.rate() + unit / 2, unit),
        company.now());
  }

  private static MeterRow plus(MeterRow a, MeterRow b) {
    return new MeterRow(a.value() + b.value(), a.rate() + b.rate(), a.since());
  }
}
