package io.unplannedwork.measure;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.GroupSpec;
import io.unplannedwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Where a round's minutes and money went: the accounts of the items that finished in it, bookings
 * by purpose and subject, moves of trust, and the files of its incidents. Begins anew with each
 * round; incidents that are open stay.
 */
public final class Ledger implements Consumer<Recorded> {
  /** A move of trust and what it came from. */
  public record TrustMove(
      SimTime at, GroupId from, GroupId to, int before, int after, String why) {}

  /** An item or slice that finished in this round, and where its minutes went. */
  public record Finished(
      ItemId item,
      WorkType type,
      SimTime arrived,
      SimTime at,
      List<SpentMinutes> account,
      boolean slice) {
    public Finished {
      account = List.copyOf(account);
    }
  }

  /** Cents a day that an item was worth when it came in, and when it went live. */
  public record Faded(long before, long now) {
    private Faded and(Faded other) {
      return new Faded(before + other.before, now + other.now);
    }
  }

  private final Map<Spent, TreeMap<String, Long>> minutes = new EnumMap<>(Spent.class);
  private final Map<CompanyEvent.Booking, TreeMap<String, Long>> money =
      new EnumMap<>(CompanyEvent.Booking.class);
  private final List<TrustMove> moves = new ArrayList<>();
  private final TreeMap<String, Integer> trust = new TreeMap<>();
  private final TreeMap<IncidentId, IncidentFile> incidents = new TreeMap<>();
  private final Set<ItemId> slices = new HashSet<>();
  private final TreeMap<ItemId, Finished> finished = new TreeMap<>();

  /** What whole items are worth a day since they are live, where waiting took something of it. */
  private final TreeMap<ItemId, Faded> faded = new TreeMap<>();

  /** Of every slice whose worth may still fade, the item it was cut from. */
  private final TreeMap<ItemId, ItemId> wholes = new TreeMap<>();

  private long items;

  /** Trust before its first move is what the scenario says. */
  public Ledger(Scenario scenario) {
    for (GroupSpec from : scenario.groups()) {
      for (GroupSpec to : scenario.groups()) {
        trust.put(from.id() + "/" + to.id(), from.trust().value());
      }
    }
  }

  @Override
  public void accept(Recorded recorded) {
    if (recorded.event() instanceof GameEvent.PhaseBegan began && began.phase() == Phase.RUN) {
      begin();
    } else if (recorded.event() instanceof FlowEvent event) {
      flow(recorded.at(), event);
    } else if (recorded.event() instanceof ProductionEvent event) {
      production(recorded, event);
    } else if (recorded.event() instanceof CompanyEvent.MoneyBooked booked) {
      money
          .computeIfAbsent(booked.booking(), key -> new TreeMap<>())
          .merge(booked.subject(), booked.cents(), Long::sum);
    } else if (recorded.event() instanceof CompanyEvent.TrustMoved moved) {
      int before = trust.getOrDefault(moved.from() + "/" + moved.to(), moved.trust().value());
      trust.put(moved.from() + "/" + moved.to(), moved.trust().value());
      moves.add(
          new TrustMove(
              recorded.at(), moved.from(), moved.to(), before, moved.trust().value(), moved.why()));
    }
  }

  private void begin() {
    minutes.clear();
    money.clear();
    moves.clear();
    finished.clear();
    faded.clear();
    items = 0;
    incidents.values().removeIf(IncidentFile::isClosed);
  }

  private void flow(SimTime at, FlowEvent event) {
    if (event instanceof FlowEvent.ItemSliced sliced) {
      slices.addAll(sliced.slices());
      sliced.slices().forEach(slice -> wholes.put(slice, sliced.item()));
    } else if (event instanceof FlowEvent.ItemLive live) {
      finished(live.item(), live.type(), live.arrived(), at, live.account());
    } else if (event instanceof FlowEvent.ItemDone done) {
      finished(done.item(), done.type(), done.arrived(), at, done.account());
    } else if (event instanceof FlowEvent.ValueFaded less) {
      ItemId whole = wholes.getOrDefault(less.item(), less.item());
      faded.merge(whole, new Faded(less.before(), less.now()), Faded::and);
    }
  }

  /** Slices share the life of the item they were cut from, which has an account of its own. */
  private void finished(
      ItemId item, WorkType type, SimTime arrived, SimTime at, List<SpentMinutes> account) {
    boolean slice = slices.remove(item);
    Finished one = new Finished(item, type, arrived, at, account, slice);
    finished.put(item, one);
    if (slice) {
      return;
    }
    items++;
    for (SpentMinutes spent : one.account()) {
      minutes
          .computeIfAbsent(spent.spent(), key -> new TreeMap<>())
          .merge(spent.subject(), spent.minutes(), Long::sum);
    }
  }

  private void production(Recorded recorded, ProductionEvent event) {
    if (event instanceof ProductionEvent.IncidentOpened opened) {
      incidents.put(opened.incident(), new IncidentFile(opened, recorded.at(), recorded.number()));
    } else if (event instanceof ProductionEvent.IncidentMoved moved) {
      incident(moved.incident()).ifPresent(file -> file.move(moved.step(), recorded.at()));
    } else if (event instanceof ProductionEvent.PersonPaged paged) {
      incident(paged.incident()).ifPresent(file -> file.call(paged.person(), paged.night()));
    } else if (event instanceof ProductionEvent.IncidentClosed closed) {
      incident(closed.incident())
          .filter(file -> !file.isClosed())
          .ifPresent(file -> file.move(IncidentStep.CLOSED, recorded.at()));
    }
  }

  /** How many whole items finished in this round. */
  public long items() {
    return items;
  }

  /** The minutes of the round's finished items by what they went into and by whom or what. */
  public List<SpentMinutes> minutes() {
    List<SpentMinutes> lines = new ArrayList<>();
    minutes.forEach(
        (spent, subjects) ->
            subjects.forEach((subject, sum) -> lines.add(new SpentMinutes(spent, subject, sum))));
    return lines;
  }

  /** What the round's finished items waited for longest; nights and weekends aside. */
  public Optional<SpentMinutes> longestWait() {
    return minutes().stream()
        .filter(line -> isWait(line.spent()))
        .max(Comparator.comparingLong(SpentMinutes::minutes));
  }

  static boolean isWait(Spent spent) {
    return switch (spent) {
      case WORKED, REWORKED, SWITCHING, DEPLOYED, CLOSED -> false;
      default -> true;
    };
  }

  /** Cents booked in this round for a purpose, all subjects together. */
  public long booked(CompanyEvent.Booking booking) {
    return booked().getOrDefault(booking, new TreeMap<>()).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  /** Cents booked in this round for a purpose and a subject. */
  public long booked(CompanyEvent.Booking booking, String subject) {
    return booked().getOrDefault(booking, new TreeMap<>()).getOrDefault(subject, 0L);
  }

  /** Cents booked in this round, by purpose and subject. */
  public Map<CompanyEvent.Booking, TreeMap<String, Long>> booked() {
    return money;
  }

  /** An item or slice that finished in this round. */
  public Optional<Finished> finished(ItemId item) {
    return Optional.ofNullable(finished.get(item));
  }

  /** What waiting took of a whole item's worth in this round, if it did; of its slices together. */
  public Optional<Faded> faded(ItemId item) {
    return Optional.ofNullable(faded.get(item));
  }

  /** The whole items that finished in this round, by their numbers. */
  public List<Finished> finishedItems() {
    return finished.values().stream().filter(one -> !one.slice()).toList();
  }

  /** Moves of trust in this round, oldest first. */
  public List<TrustMove> moves() {
    return List.copyOf(moves);
  }

  /** This round's incidents, and older ones still open, in the order of their numbers. */
  public Collection<IncidentFile> incidents() {
    return List.copyOf(incidents.values());
  }

  public Optional<IncidentFile> incident(IncidentId incident) {
    return Optional.ofNullable(incidents.get(incident));
  }
}
