package io.unplannedwork.fog;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.measure.IncidentFile;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.measure.Telling;
import io.unplannedwork.measure.Words;
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
        made.add(
            WhyLines.line(
                Words.sentence(Words.name(measure)),
                Words.value(source.scenario(), measure, value)));
      }
    }
    if (reach.knows(Knows.LOAD) && row.capacity() > 0) {
      String of =
          row.care().capacityKnown() ? Long.toString(row.capacity()) : "nobody knows how many";
      made.add(
          WhyLines.line(
              "Demand this hour, of what it can serve",
              row.demand() + " of " + of + " requests a minute"));
    }
    made.addAll(new WhyCare(source, reach).lines(row));
    if (sees(Measure.OUTAGE_COST)) {
      long lost = -source.ledger().booked(CompanyEvent.Booking.OUTAGE, id);
      made.add(WhyLines.line("Lost to outages this round", Words.money(source.scenario(), lost)));
    }
    for (IncidentFile file : source.ledger().incidents()) {
      Subject incident = new Subject(Subject.Kind.INCIDENT, file.id().toString());
      if (file.service().equals(row.id()) && reach.sees(incident)) {
        made.add(
            new Why.Line(
                Words.sentence(Telling.severity(file.severity()))
                    + " on "
                    + Words.moment(source.scenario(), file.at()),
                Words.minutes(file.minutes(source.now())),
                -1,
                incident,
                List.of()));
      }
    }
    String sentence =
        switch (unnoticed ? Health.HEALTHY : row.health()) {
          case HEALTHY -> "It serves in full.";
          case DEGRADED -> "It serves only in part.";
          case DOWN -> "It is down.";
        };
    Subject hidden = new Subject(Subject.Kind.MEASURE, Measure.AVAILABILITY.name());
    return new Why(
        subject,
        source.telling().service(row.id()),
        sentence,
        made,
        reach.sees(hidden) ? "" : reach.ask(hidden));
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
              step(steps.get(i)), Words.minutes(minutes.get(i)), shares.get(i), null, List.of()));
    }
    for (PersonId person : file.called()) {
      made.add(
          lines.line("Called: " + telling.person(person), "", Subject.Kind.PERSON, person.value()));
    }
    // Nobody knows the cause before it is found.
    boolean understood = file.step().compareTo(IncidentStep.REPAIR) >= 0;
    List<Why.Line> causes = understood ? lines.causes(file.number(), 7) : List.of();
    if (causes.size() > 1) {
      made.add(
          new Why.Line(
              "What led to it, newest first", "", -1, null, causes.subList(1, causes.size())));
    }
    String sentence =
        (understood
                ? Words.sentence(trigger(file))
                : "What is behind it is not known yet; it began")
            + " on "
            + Words.moment(source.scenario(), file.at())
            + "; "
            + (file.isClosed() ? "it took " : "it has lasted ")
            + Words.minutes(file.minutes(source.now()))
            + ".";
    return new Why(
        subject,
        telling.service(file.service()) + ", " + Telling.severity(file.severity()),
        sentence,
        made,
        "");
  }

  private static String step(IncidentStep step) {
    return switch (step) {
      case DETECT -> "Until somebody noticed";
      case ASSEMBLE -> "Until somebody was at it";
      case DIAGNOSE -> "To find the cause";
      case REPAIR -> "To repair it";
      case VERIFY -> "To make sure";
      case CLOSED -> "After it was over";
    };
  }

  private static String trigger(IncidentFile file) {
    String detail = file.detail().isBlank() ? "" : " (" + file.detail() + ")";
    ProductionEvent.Trigger trigger = file.trigger();
    return switch (trigger) {
      case DEPLOYMENT -> "a release set it off" + detail;
      case LATENT_FAULT -> "a fault that lay in production showed itself" + detail;
      case CAPACITY -> "more was asked of it than it can serve" + detail;
      case DECAY -> "something wore out or ran out" + detail;
      case INJECT -> "it came from outside" + detail;
      case BREACH -> "somebody broke in" + detail;
    };
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
    String who = row.person() == null ? "" : " by " + source.telling().person(row.person());
    String sentence =
        row.items().size()
            + (row.items().size() == 1 ? " change goes" : " changes go")
            + " out together"
            + who
            + "; each can fail by itself, and any that does fails them all.";
    return new Why(subject, "Release " + row.id(), sentence, made, "");
  }

  private boolean sees(Measure measure) {
    return reach.sees(new Subject(Subject.Kind.MEASURE, measure.name()));
  }
}
