package io.unplannedwork.fog;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.measure.IncidentFile;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.measure.Telling;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.Knows;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a service, an incident or a deployment is as it is. */
final class WhyProduction {
  private final WhySource source;
  private final WhyReach reach;
  private final WhyLines lines;

  WhyProduction(WhySource source, WhyReach reach) {
    this.source = source;
    this.reach = reach;
    this.lines = new WhyLines(source, reach);
  }

  Optional<Why> service(Subject subject, ServiceId id) {
    return source.sight().services().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .map(row -> service(subject, row));
  }

  private Why service(Subject subject, Sight.ServiceRow row) {
    String id = row.id().value();
    List<Why.Line> made = new ArrayList<>();
    boolean unnoticed = unnoticed(row.id());
    for (Measure measure :
        List.of(
            Measure.AVAILABILITY,
            Measure.OUTAGE_MINUTES,
            Measure.INCIDENTS,
            Measure.DEPLOYMENTS,
            Measure.CHANGE_FAIL_RATE,
            Measure.DEBT)) {
      // How it serves would give away what nobody has noticed.
      if (sees(measure) && !(unnoticed && isServing(measure))) {
        long value = source.measures().read(measure, id, Scope.ROUND, source.now()).value();
        made.add(WhyLines.line(source.words().name(measure), source.words().value(measure, value)));
      }
    }
    if (reach.knows(Knows.LOAD) && row.capacity() > 0) {
      String of =
          row.care().capacityKnown()
              ? Long.toString(row.capacity())
              : source.text("service.unknown");
      made.add(
          WhyLines.line(
              source.text("service.demand"), source.text("service.load", row.demand(), of)));
    }
    if (row.care().budget() != null && sees(Measure.ERROR_BUDGET)) {
      made.add(budget(row.care().budget()));
    }
    made.addAll(new WhyCare(source, reach).lines(row));
    if (sees(Measure.OUTAGE_COST)) {
      long lost = -source.ledger().booked(CompanyEvent.Booking.OUTAGE, id);
      made.add(WhyLines.line(source.text("service.lost"), source.words().money(lost)));
    }
    for (IncidentFile file : source.ledger().incidents()) {
      Subject incident = new Subject(Subject.Kind.INCIDENT, file.id().toString());
      if (file.service().equals(row.id()) && reach.sees(incident)) {
        made.add(
            new Why.Line(
                source.text(
                    "service.incident",
                    Words.sentence(source.words().severity(file.severity())),
                    source.words().moment(file.at())),
                source.words().minutes(file.minutes(source.now())),
                -1,
                incident,
                List.of()));
      }
    }
    Health health = unnoticed ? Health.HEALTHY : row.health();
    String sentence = source.text("service." + health);
    Subject hidden = new Subject(Subject.Kind.MEASURE, Measure.AVAILABILITY.name());
    return new Why(
        subject,
        source.telling().service(row.id()),
        sentence,
        made,
        reach.sees(hidden) ? "" : reach.ask(hidden));
  }

  /** What is left to spend, and where that is why nothing goes out, what spent it. */
  private Why.Line budget(Sight.BudgetRow budget) {
    String spent =
        source.text(
            budget.isStopped() ? "budget.stopped" : "budget.spent",
            source.words().minutes(budget.spent()),
            source.words().minutes(budget.granted()));
    return new Why.Line(
        source.text("budget", source.words().count("day", budget.days())),
        spent,
        -1,
        null,
        budget.isStopped() ? spentBy(budget.stopped()) : List.of());
  }

  /** Of what led to a stop, as much as the asker may be told. */
  private List<Why.Line> spentBy(long stopped) {
    List<Why.Line> causes = new ArrayList<>();
    for (Recorded recorded : WhyTrail.of(source.chain().back(stopped, 40))) {
      if (reach.tells(recorded)) {
        source
            .telling()
            .say(recorded.event())
            .map(Words::sentence)
            .ifPresent(
                text -> causes.add(WhyLines.line(text, source.words().moment(recorded.at()))));
      }
    }
    return causes;
  }

  /** Whether all that is wrong with it is beyond what the asker can see. */
  private boolean unnoticed(ServiceId id) {
    boolean seen = false;
    boolean hidden = false;
    for (Sight.IncidentRow incident : source.sight().incidents()) {
      if (incident.service().equals(id)) {
        boolean sees = reach.sees(new Subject(Subject.Kind.INCIDENT, incident.id().toString()));
        seen |= sees;
        hidden |= !sees;
      }
    }
    return hidden && !seen;
  }

  private static boolean isServing(Measure measure) {
    return measure == Measure.AVAILABILITY || measure == Measure.OUTAGE_MINUTES;
  }

  Optional<Why> incident(Subject subject, IncidentId id) {
    return source.ledger().incident(id).map(file -> incident(subject, file));
  }

  private Why incident(Subject subject, IncidentFile file) {
    Telling telling = source.telling();
    List<IncidentStep> steps = new ArrayList<>();
    List<Long> minutes = new ArrayList<>();
    for (IncidentStep step : IncidentStep.values()) {
      long spent = file.minutes(step, source.now());
      if (spent > 0) {
        steps.add(step);
        minutes.add(spent);
      }
    }
    List<Integer> shares = WhyLines.shares(minutes);
    List<Why.Line> made = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      made.add(
          new Why.Line(
              Words.sentence(source.telling().step(steps.get(i))),
              source.words().minutes(minutes.get(i)),
              shares.get(i),
              null,
              List.of()));
    }
    for (PersonId person : file.called()) {
      made.add(
          lines.line(
              source.text("incident.called", telling.person(person)),
              "",
              Subject.Kind.PERSON,
              person.value()));
    }
    // Nobody knows the cause before it is found.
    boolean understood = file.step().compareTo(IncidentStep.REPAIR) >= 0;
    List<Why.Line> causes = understood ? lines.causes(file.number(), 7) : List.of();
    if (causes.size() > 1) {
      made.add(
          new Why.Line(
              source.text("incident.led"), "", -1, null, causes.subList(1, causes.size())));
    }
    String sentence =
        source.text(
            file.isClosed() ? "incident.took" : "incident.lasts",
            understood ? trigger(file) : source.text("incident.unknown"),
            source.words().moment(file.at()),
            source.words().minutes(file.minutes(source.now())));
    return new Why(
        subject,
        source.text(
            "incident.title",
            telling.service(file.service()),
            source.words().severity(file.severity())),
        sentence,
        made,
        "");
  }

  private String trigger(IncidentFile file) {
    String trigger = source.text("trigger." + file.trigger());
    return file.detail().isBlank()
        ? trigger
        : source.texts().get("words.about", trigger, file.detail());
  }

  Optional<Why> deployment(Subject subject, DeploymentId id) {
    return source.sight().deployments().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .map(row -> deployment(subject, row));
  }

  private Why deployment(Subject subject, Sight.DeploymentRow row) {
    List<Why.Line> made = new ArrayList<>();
    for (ItemId item : row.items()) {
      made.add(lines.line(source.telling().item(item), "", Subject.Kind.ITEM, item.toString()));
    }
    String sentence =
        source.text(
            row.items().size() == 1 ? "release.one" : "release",
            source.words().count("change", row.items().size()),
            source.telling().person(row.person()));
    return new Why(subject, source.text("title.DEPLOYMENT", row.id()), sentence, made, "");
  }

  private boolean sees(Measure measure) {
    return reach.sees(new Subject(Subject.Kind.MEASURE, measure.name()));
  }
}
