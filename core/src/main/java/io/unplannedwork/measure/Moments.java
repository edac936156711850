package io.unplannedwork.measure;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.scenario.MomentSpec;
import io.unplannedwork.scenario.MomentSpec.What;
import io.unplannedwork.scenario.Scenario;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Hears which of a scenario's moments happen in a game. */
public final class Moments implements Consumer<Recorded> {
  private record Happening(What what, String of, long size) {}

  private final Scenario scenario;
  private final Set<String> happened = new TreeSet<>();
  private final Map<DeploymentId, Integer> aboard = new HashMap<>();

  public Moments(Scenario scenario) {
    this.scenario = scenario;
  }

  /** The ids of those that happened so far. */
  public Set<String> happened() {
    return Set.copyOf(happened);
  }

  @Override
  public void accept(Recorded recorded) {
    for (Happening happening : happenings(recorded.event())) {
      LocalDateTime at = scenario.date(recorded.at());
      for (MomentSpec moment : scenario.moments()) {
        if (is(moment, happening, at)) {
          happened.add(moment.id());
        }
      }
    }
  }

  private List<Happening> happenings(Event event) {
    if (event instanceof GameEvent.BellRang bell) {
      return List.of(new Happening(What.BELL, bell.of(), 0));
    }
    if (event instanceof CompanyEvent.InjectFired inject) {
      return List.of(new Happening(What.INJECT, inject.inject().value(), 0));
    }
    if (event instanceof ProductionEvent.DeadlineServed deadline) {
      What what = deadline.served() ? What.DEADLINE_SERVED : What.DEADLINE_MISSED;
      return List.of(new Happening(what, deadline.deadline(), 0));
    }
    if (event instanceof FlowEvent.PromiseKept kept) {
      return List.of(new Happening(What.PROMISE_KEPT, kept.promise().value(), 0));
    }
    if (event instanceof FlowEvent.PromiseBroken broken) {
      return List.of(new Happening(What.PROMISE_BROKEN, broken.promise().value(), 0));
    }
    if (event instanceof ProductionEvent.IncidentClosed closed) {
      return List.of(new Happening(What.OUTAGE, closed.service().value(), closed.minutes()));
    }
    if (event instanceof ProductionEvent.Breached breached) {
      return List.of(new Happening(What.BREACH, breached.service().value(), 0));
    }
    if (event instanceof ChangeEvent.FindingMade finding) {
      return List.of(new Happening(What.AUDIT_FINDING, finding.audit(), 0));
    }
    if (event instanceof ChangeEvent.DeploymentStarted started) {
      aboard.put(started.deployment(), started.items().size());
      return releases(What.RELEASE, started);
    }
    if (event instanceof ChangeEvent.DeploymentFinished finished && finished.failed()) {
      int size = aboard.getOrDefault(finished.deployment(), 0);
      return List.of(new Happening(What.FAILED_RELEASE, "", size));
    }
    return List.of();
  }

  private static List<Happening> releases(What what, ChangeEvent.DeploymentStarted started) {
    return started.services().stream()
        .map(service -> new Happening(what, service.value(), started.items().size()))
        .toList();
  }

  private static boolean is(MomentSpec moment, Happening happening, LocalDateTime at) {
    return moment.what() == happening.what
        && (moment.of().isEmpty() || moment.of().equals(happening.of))
        && moment.size() <= happening.size
        && (moment.from() == null || !at.isBefore(moment.from()))
        && (moment.until() == null || !at.isAfter(moment.until()));
  }
}
