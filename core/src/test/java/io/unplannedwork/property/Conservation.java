package io.unplannedwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.Sight;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Keeps its own books of a game, from its events alone, and compares them with what the company
 * says of itself: items in are items done and in process, minutes people worked are minutes items
 * were worked on, and money in the bank is what was booked.
 */
final class Conservation implements Consumer<Recorded> {
  private record Stint(ItemId item, SimTime since) {}

  private static final Set<Spent> WORK = EnumSet.of(Spent.WORKED, Spent.REWORKED, Spent.SWITCHING);

  private final Shifts shifts;
  private final TreeSet<ItemId> open = new TreeSet<>();
  private final TreeSet<ItemId> cut = new TreeSet<>();
  private final TreeMap<ItemId, ItemId> wholeOf = new TreeMap<>();
  private final TreeMap<ItemId, List<SpentMinutes>> lastSlice = new TreeMap<>();
  private final TreeMap<PersonId, Stint> stints = new TreeMap<>();
  private final TreeMap<IncidentId, SimTime> incidents = new TreeMap<>();
  private long came;
  private long finished;
  private long worked;
  private long spent;
  private long booked;
  private long cash;
  private long lastNumber;
  private SimTime last = SimTime.START;

  Conservation(Scenario scenario, Shifts shifts) {
    cash = scenario.cash() * 100;
    this.shifts = shifts;
  }

  @Override
  public void accept(Recorded recorded) {
    assertThat(recorded.number()).isEqualTo(++lastNumber);
    assertThat(recorded.cause()).as("the cause of %s", recorded).isBetween(0L, lastNumber - 1);
    assertThat(recorded.at()).as("time of %s", recorded).isGreaterThanOrEqualTo(last);
    last = recorded.at();
    if (recorded.event() instanceof FlowEvent event) {
      flow(recorded.at(), event);
    } else if (recorded.event() instanceof CompanyEvent event) {
      company(recorded.at(), event);
    } else if (recorded.event() instanceof ProductionEvent event) {
      production(recorded.at(), event);
    } else if (recorded.event() instanceof ChangeEvent.ChangeSubmitted submitted) {
      end(recorded.at(), submitted.item());
    } else if (recorded.event() instanceof PeopleEvent.PersonLeft left) {
      putDown(recorded.at(), left.person());
    }
  }

  private void flow(SimTime at, FlowEvent event) {
    if (event instanceof FlowEvent.ItemArrived arrived) {
      assertThat(open.add(arrived.item())).as("comes in once: %s", arrived).isTrue();
      came++;
    } else if (event instanceof FlowEvent.ItemSliced sliced) {
      cut.add(sliced.item());
      for (ItemId slice : sliced.slices()) {
        wholeOf.put(slice, sliced.item());
        if (open.add(slice)) {
          came++;
        }
      }
    } else if (event instanceof FlowEvent.WorkStarted started) {
      assertThat(stints).as("one thing at a time: %s", started).doesNotContainKey(started.person());
      assertThat(open).contains(started.item());
      stints.put(started.person(), new Stint(started.item(), at));
    } else if (event instanceof FlowEvent.WorkInterrupted interrupted) {
      assertThat(stints.get(interrupted.person()).item()).isEqualTo(interrupted.item());
      end(at, interrupted.item());
    } else if (event instanceof FlowEvent.ItemBlocked blocked) {
      end(at, blocked.item());
    } else if (event instanceof FlowEvent.StageFinished done) {
      end(at, done.item());
    } else if (event instanceof FlowEvent.ItemReturned returned) {
      end(at, returned.item());
    } else if (event instanceof FlowEvent.ItemLive live) {
      finish(at, live.item(), live.arrived(), live.account());
    } else if (event instanceof FlowEvent.ItemDone done) {
      finish(at, done.item(), done.arrived(), done.account());
    }
  }

  /** What somebody worked at is worked at no more. */
  private void end(SimTime at, ItemId item) {
    stints
        .entrySet()
        .removeIf(
            entry -> {
              boolean its = entry.getValue().item().equals(item);
              worked += its ? shifts.open(entry.getKey(), entry.getValue().since(), at) : 0;
              return its;
            });
  }

  private void finish(SimTime at, ItemId item, SimTime arrived, List<SpentMinutes> account) {
    assertThat(open.remove(item)).as("finishes once: item %s", item).isTrue();
    finished++;
    end(at, item);
    sums(item, account, at.minutes() - arrived.minutes());
    ItemId whole = wholeOf.get(item);
    if (whole != null) {
      lastSlice.put(whole, account);
    }
    // A whole's account ends with that of its last slice.
    spent += work(account) - (cut.contains(item) ? work(lastSlice.get(item)) : 0);
  }

  static void sums(ItemId item, List<SpentMinutes> account, long life) {
    long sum = 0;
    for (SpentMinutes spent : account) {
      assertThat(spent.minutes()).as("of item %s: %s", item, spent).isPositive();
      sum += spent.minutes();
    }
    assertThat(sum).as("where the minutes of item %s went: %s", item, account).isEqualTo(life);
  }

  /** Somebody goes and leaves what they worked at. */
  private void putDown(SimTime at, PersonId person) {
    Stint stint = stints.remove(person);
    worked += stint == null ? 0 : shifts.open(person, stint.since(), at);
  }

  private void sits(SimTime at, PersonId person, TeamId team) {
    putDown(at, person);
    shifts.sits(person, team);
  }

  private void company(SimTime at, CompanyEvent event) {
    if (event instanceof CompanyEvent.MoneyBooked money) {
      booked += money.cents();
    } else if (event instanceof CompanyEvent.PersonLent lent) {
      sits(at, lent.person(), lent.to());
    } else if (event instanceof CompanyEvent.PersonMoved moved) {
      sits(at, moved.person(), moved.to());
    } else if (event instanceof CompanyEvent.LiaisonNamed named) {
      putDown(at, named.person());
    } else if (event instanceof CompanyEvent.DayEnded ended) {
      assertThat(ended.cash()).as("cash at midnight %s", at).isEqualTo(cash + booked);
    }
  }

  private void production(SimTime at, ProductionEvent event) {
    if (event instanceof ProductionEvent.IncidentOpened opened) {
      assertThat(incidents.put(opened.incident(), at)).as("opens once: %s", opened).isNull();
    } else if (event instanceof ProductionEvent.IncidentClosed closed) {
      SimTime since = incidents.remove(closed.incident());
      assertThat(since).as("was open: %s", closed).isNotNull();
      assertThat(closed.minutes()).isEqualTo(at.minutes() - since.minutes());
    }
  }

  /** Compares with what the company says of itself now. */
  void compare(Session session) {
    Sight sight = session.sight();
    List<Sight.ItemRow> rows = sight.items();
    assertThat(rows.stream().map(Sight.ItemRow::id)).containsExactlyElementsOf(open);
    assertThat(came).isEqualTo(finished + rows.size());
    for (Sight.ItemRow row : rows) {
      sums(row.id(), sight.account(row.id()), session.now() - row.arrived().minutes());
    }
    assertThat(sight.incidents().stream().map(Sight.IncidentRow::id))
        .containsExactlyElementsOf(incidents.keySet());
    people(sight);
    minutes(session);
  }

  private static void people(Sight sight) {
    Map<ItemId, PersonId> workers = new TreeMap<>();
    for (Sight.ItemRow row : sight.items()) {
      // What lies in somebody's hand while they do something else is worked on by nobody now.
      if (row.worker() != null && row.state() == Sight.ItemState.WORKED_ON) {
        workers.put(row.id(), row.worker());
      }
    }
    for (Sight.PersonRow person : sight.people()) {
      if (person.item() != null && workers.containsKey(person.item())) {
        assertThat(workers.remove(person.item())).isEqualTo(person.id());
      }
    }
    assertThat(workers).as("who works is at work").isEmpty();
  }

  /** The minutes people worked are the minutes in which items were worked on. */
  private void minutes(Session session) {
    long now = session.now();
    long byPeople = worked;
    for (Map.Entry<PersonId, Stint> stint : stints.entrySet()) {
      byPeople += shifts.open(stint.getKey(), stint.getValue().since(), SimTime.of(now));
    }
    long inItems = spent;
    TreeMap<ItemId, Long> goesOn = new TreeMap<>();
    for (Sight.ItemRow row : session.sight().items()) {
      long work = work(session.sight().account(row.id()));
      inItems += work;
      if (wholeOf.containsKey(row.id())) {
        goesOn.put(wholeOf.get(row.id()), work); // a whole's account goes on with its last slice
      }
    }
    inItems -= goesOn.values().stream().mapToLong(Long::longValue).sum();
    assertThat(byPeople).as("minutes worked").isEqualTo(inItems);
  }

  private static long work(List<SpentMinutes> account) {
    return account.stream()
        .filter(each -> WORK.contains(each.spent()))
        .mapToLong(SpentMinutes::minutes)
        .sum();
  }
}
