package io.unplannedwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Counts a game's measures a second time, plainly, from what happened, and without the folds: a
 * measure that is wrong everywhere in the same way is wrong here. Whether a call came at night is
 * not believed but looked up in the calendar of the team the person worked in then.
 */
final class Recount implements Consumer<Recorded> {
  private final Shifts shifts;
  private final Map<Measure, Map<String, Long>> sums = new HashMap<>();
  private final Map<String, Long> downSince = new TreeMap<>();
  private final Set<ItemId> slices = new HashSet<>();
  private final Set<Object> known = new HashSet<>();
  private final List<Long> leadTimes = new ArrayList<>();
  private final Set<DeploymentId> repairs = new HashSet<>();
  private long released;
  private long switchedOn;
  private long failed;
  private long mended;

  Recount(Shifts shifts) {
    this.shifts = shifts;
  }

  @Override
  public void accept(Recorded recorded) {
    if (recorded.event() instanceof FlowEvent event) {
      flow(recorded.at(), event);
    } else if (recorded.event() instanceof ProductionEvent event) {
      production(recorded.at(), event);
    } else if (recorded.event() instanceof CompanyEvent.MoneyBooked money) {
      money(money);
    } else if (recorded.event() instanceof ChangeEvent event) {
      change(event);
    }
  }

  private void change(ChangeEvent event) {
    if (event instanceof ChangeEvent.DeploymentStarted started && started.repair()) {
      repairs.add(started.deployment());
    } else if (event instanceof ChangeEvent.DeploymentFinished finished) {
      if (repairs.contains(finished.deployment())) {
        mended++;
      } else {
        count(Measure.DEPLOYMENTS, "", 1);
        released++;
      }
    } else if (event instanceof ChangeEvent.FlagSwitched flag && flag.on()) {
      switchedOn++;
    }
  }

  private void flow(SimTime at, FlowEvent event) {
    if (event instanceof FlowEvent.ItemSliced sliced) {
      slices.addAll(sliced.slices());
    } else if (event instanceof FlowEvent.ItemLive live) {
      finished(at, live.item(), live.type(), live.arrived());
    } else if (event instanceof FlowEvent.ItemDone done) {
      finished(at, done.item(), done.type(), done.arrived());
    } else if (event instanceof FlowEvent.PromiseKept kept) {
      count(Measure.PROMISES_KEPT, kept.promise().value(), 1);
    } else if (event instanceof FlowEvent.PromiseBroken broken) {
      count(Measure.PROMISES_BROKEN, broken.promise().value(), 1);
    }
  }

  private void finished(SimTime at, ItemId item, WorkType type, SimTime arrived) {
    if (slices.contains(item)) {
      return;
    }
    count(Measure.ITEMS_FINISHED, type.name(), 1);
    if (type != WorkType.UNPLANNED_WORK) {
      leadTimes.add(at.minutes() - arrived.minutes());
    }
  }

  private void production(SimTime at, ProductionEvent event) {
    if (event instanceof ProductionEvent.PersonPaged paged) {
      boolean night = !shifts.isOpen(paged.person(), at);
      assertThat(paged.night()).as("at night: %s at %s", paged, at).isEqualTo(night);
      if (night) {
        count(Measure.NIGHT_PAGES, paged.person().value(), 1);
      }
    } else if (event instanceof ProductionEvent.IncidentOpened opened) {
      failed += opened.trigger() == ProductionEvent.Trigger.DEPLOYMENT ? 1 : 0;
    } else if (event instanceof ProductionEvent.IncidentNoticed noticed) {
      known.add(noticed.incident());
      count(Measure.INCIDENTS, "", 1);
    } else if (event instanceof ProductionEvent.IncidentClosed closed) {
      // What passes by itself is known of when it is over.
      count(Measure.INCIDENTS, "", known.add(closed.incident()) ? 1 : 0);
    } else if (event instanceof ProductionEvent.HealthChanged changed) {
      String service = changed.service().value();
      if (changed.health() == Health.DOWN) {
        downSince.putIfAbsent(service, at.minutes());
      } else if (downSince.containsKey(service)) {
        count(Measure.OUTAGE_MINUTES, service, at.minutes() - downSince.remove(service));
      }
    } else if (event instanceof ProductionEvent.DeadlineServed served) {
      Measure measure = served.served() ? Measure.DEADLINES_SERVED : Measure.DEADLINES_MISSED;
      count(measure, served.deadline(), 1);
    }
  }

  private void money(CompanyEvent.MoneyBooked money) {
    switch (money.booking()) {
      case VALUE, REVENUE -> count(Measure.VALUE_EARNED, money.subject(), money.cents());
      case OUTAGE -> count(Measure.OUTAGE_COST, money.subject(), -money.cents());
      case DELAY -> count(Measure.COST_OF_DELAY, money.subject(), -money.cents());
      default -> {}
    }
  }

  private void count(Measure measure, String subject, long amount) {
    sums.computeIfAbsent(measure, key -> new TreeMap<>()).merge(subject, amount, Long::sum);
  }

  /** Compares with what the folds say of the whole game, as a whole and person by person. */
  void compare(Session session) {
    SimTime now = SimTime.of(session.now());
    new TreeMap<>(downSince)
        .forEach(
            (service, since) -> {
              count(Measure.OUTAGE_MINUTES, service, now.minutes() - since);
              downSince.put(service, now.minutes());
            });
    for (Measure measure :
        List.of(
            Measure.NIGHT_PAGES,
            Measure.DEPLOYMENTS,
            Measure.ITEMS_FINISHED,
            Measure.PROMISES_KEPT,
            Measure.PROMISES_BROKEN,
            Measure.INCIDENTS,
            Measure.OUTAGE_MINUTES,
            Measure.DEADLINES_SERVED,
            Measure.DEADLINES_MISSED,
            Measure.VALUE_EARNED,
            Measure.OUTAGE_COST,
            Measure.COST_OF_DELAY)) {
      Map<String, Long> of = sums.getOrDefault(measure, Map.of());
      long all = of.values().stream().mapToLong(Long::longValue).sum();
      assertThat(session.measures().read(measure, Scope.GAME, now).value())
          .as("%s, counted again", measure)
          .isEqualTo(all);
      of.forEach(
          (subject, amount) -> {
            if (!subject.isEmpty()) {
              assertThat(session.measures().read(measure, subject, Scope.GAME, now).value())
                  .as("%s of %s, counted again", measure, subject)
                  .isEqualTo(amount);
            }
          });
    }
    share(session, Measure.CHANGE_FAIL_RATE, failed, released + switchedOn);
    share(session, Measure.DEPLOYMENT_REWORK_RATE, mended, mended + released);
    Reading lead = session.measures().read(Measure.LEAD_TIME, Scope.GAME, now);
    assertThat(lead.samples()).isEqualTo(leadTimes.size());
    if (!leadTimes.isEmpty()) {
      assertThat(lead.value()).as("lead time, counted again").isEqualTo(median());
    }
  }

  private static void share(Session session, Measure measure, long part, long whole) {
    Reading reading = session.measures().read(measure, Scope.GAME, SimTime.of(session.now()));
    assertThat(reading.samples()).as("%s, counted again", measure).isEqualTo(whole);
    if (whole > 0) {
      assertThat(reading.value()).as("%s, counted again", measure).isEqualTo(1000 * part / whole);
    }
  }

  private long median() {
    List<Long> sorted = leadTimes.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : Math.floorDiv(sorted.get(half - 1) + sorted.get(half), 2L);
  }
}
