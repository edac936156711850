package io.unplannedwork.fog;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.measure.Bonus;
import io.unplannedwork.measure.Chain;
import io.unplannedwork.measure.DecisionEffect;
import io.unplannedwork.measure.Ledger;
import io.unplannedwork.measure.Story;
import io.unplannedwork.measure.Telling;
import io.unplannedwork.measure.Way;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.rule.Pacts;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.view.Part;
import io.unplannedwork.view.Seen;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.View;
import io.unplannedwork.view.Why;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Makes views of one session: the only place that decides who may see what. Parts keep their
 * version until their body changes.
 */
public final class Fog {
  private static final Comparator<Viewer> BY_KIND =
      Comparator.comparing(Viewer::kind)
          .thenComparing(viewer -> viewer.seat() == null ? "" : viewer.seat().value());

  /** Minutes between two viewers' hours: not everything is made anew for all of them at once. */
  private static final long BETWEEN_VIEWERS = 7;

  private static final long MILLI = 1_000;

  private final Session session;
  private final Sight sight;
  private final BoardParts board;
  private final Hearsay hearsay;
  private final Embedded embedded;
  private final Ledger ledger;
  private final WhyMaker why;
  private final Glances glances;
  private final Stock stock = new Stock();
  private final Filling filling;
  private final Winding winding;
  private final Map<Viewer, Shelf> shelves = new TreeMap<>(BY_KIND);
  private final Map<String, Long> minutesLost = new TreeMap<>();
  private final Hours hours = new Hours(0);
  private final Set<SeatId> away = new TreeSet<>();
  private List<Pacts.Pact> seenPacts = List.of();
  private boolean effectsFound;
  private boolean awayChanged;
  private boolean lent;
  private boolean wallsChanged;
  private Phase seenPhase;
  private long seenEvent = -1;
  private long seenVersion = -1;
  private long seenReadiness = -1;
  private long seenDay = -1;
  private long seenNews;

  /** {@code session} must not have begun: the fog listens to its log from the first event on. */
  public Fog(Session session) {
    this.session = session;
    sight = session.sight();
    Parts parts = Parts.of(session, true);
    board = parts.board();
    hearsay = new Hearsay(session);
    embedded = Embedded.listening(session);
    Telling telling =
        new Telling(
            session.scenario(),
            session.texts(),
            (decision, answer) -> Decided.words(session, decision, answer));
    ledger = new Ledger(session.scenario());
    Chain chain = new Chain();
    Story story = new Story(session.scenario(), session.texts(), telling, ledger, chain);
    HabitParts habits = new HabitParts(session);
    winding = new Winding(session, parts.play(), stock);
    filling =
        new Filling(
            session,
            stock,
            parts,
            new Filling.Told(hearsay, telling, story, habits, ledger, minutesLost, away));
    why =
        new WhyMaker(
            new WhySource(
                session.scenario(),
                sight,
                session.measures(),
                ledger,
                chain,
                telling,
                session.texts()));
    for (Consumer<Recorded> listener : List.of(telling, ledger, chain, story, habits, this::hear)) {
      session.founding().forEach(listener);
      session.log().listen(listener);
    }
    glances = new Glances(session, embedded, this::whole);
  }

  private void hear(Recorded recorded) {
    hearsay.hear(recorded);
    lent |= recorded.event() instanceof CompanyEvent.PersonLent;
    if (recorded.event() instanceof FlowEvent.ContextLost lost) {
      String wall = BoardParts.between(group(lost.from()), group(lost.to()));
      minutesLost.merge(wall, lost.minutes(), Long::sum);
      wallsChanged = true;
    }
  }

  private GroupId group(StageId stage) {
    Table table = session.table();
    return board.group(table.stage(stage).team());
  }

  /**
   * Whether the connection of the person in a seat is lost; shown on the chair, and no part of the
   * game.
   */
  public void setAway(SeatId seat, boolean isAway) {
    awayChanged |= isAway ? away.add(seat) : away.remove(seat);
  }

  /** What an answer to a decision comes to, in the words in which it was offered. */
  public String decision(DecisionId decision, Answer answer) {
    return Decided.words(session, decision, answer);
  }

  /** Takes up what was found out about the decisions of the newest closed round. */
  public void tell(List<DecisionEffect> found) {
    filling.tell(found);
    effectsFound = true;
  }

  /** Takes up what others were paid in the newest closed round. */
  public void tell(Field found) {
    filling.tell(found);
    effectsFound = true;
  }

  /** Takes up what the whole game, which is over, would have come to another way. */
  public void compare(Way own, List<Way> others) {
    filling.compare(own, others);
    effectsFound = true;
  }

  /**
   * Looks at what changed since the last call. Views are not made anew before somebody looks at
   * them: {@link #view}.
   */
  public void refresh() {
    Sight.Changes changes = sight.takeChanges();
    boolean played = session.version() != seenVersion;
    long today = SimTime.of(session.now()).day();
    boolean newDay = today != seenDay;
    boolean readied = session.readiness() != seenReadiness;
    boolean happened = session.log().last() != seenEvent;
    seenEvent = session.log().last();
    seenVersion = session.version();
    seenReadiness = session.readiness();
    seenDay = today;
    boolean turned = session.phase() != seenPhase;
    seenPhase = session.phase();
    boolean paired = !session.table().pacts().all().equals(seenPacts);
    seenPacts = session.table().pacts().all();
    stock.renew();
    filling.look();
    winding.look();
    Set<PersonId> people = called(changes);
    Set<ServiceId> services = served(changes);
    // what is told by the hour is told once a second at most, where nights and weekends rush by
    long apart = session.tempo().perSecond() / MILLI;
    boolean hour = hours.next(session.now(), apart);
    if (hour || turned) {
      services.addAll(board.measure());
    }
    Set<ItemId> items = new TreeSet<>(changes.items());
    Set<StageId> stages = new TreeSet<>(changes.stages());
    boolean practised = practised(changes);
    long news = hearsay.heard() + session.news().size();
    boolean heard = news != seenNews;
    seenNews = news;
    for (Shelf shelf : shelves.values()) {
      Stale stale = shelf.stale();
      stale.company(changes, items, stages, people, services);
      if (turned || lent) {
        stale.horizon();
      }
      if (happened) {
        stale.happened();
      }
      if (played || newDay || effectsFound || heard) {
        stale.play();
      }
      if (hour) {
        stale.hour();
      }
      if (shelf.hours().next(session.now(), apart)) {
        stale.ownHour();
      }
      if (practised) {
        stale.practices();
      }
      if (newDay) {
        stale.day();
      }
      if (awayChanged || readied || paired) {
        stale.chairs();
      }
      if (wallsChanged) {
        stale.walls();
      }
    }
    awayChanged = false;
    lent = false;
    wallsChanged = false;
    effectsFound = false;
  }

  /** Everything a viewer sees, as of the last {@link #refresh} or later; in the order of keys. */
  public List<Part> view(Viewer viewer) {
    return shelf(viewer).parts();
  }

  private Shelf shelf(Viewer viewer) {
    Shelf shelf = shelves.get(viewer);
    if (shelf == null) {
      shelves.values().forEach(this::renew);
      shelves.values().forEach(each -> each.parts().forEach(stock::keep));
      shelf = new Shelf(horizon(viewer), new Hours(shelves.size() * BETWEEN_VIEWERS));
      shelves.put(viewer, shelf);
      filling.fill(shelf);
    }
    renew(shelf);
    return shelf;
  }

  /**
   * What has changed in a view.
   *
   * @param last names this state of the view; 0 never does
   * @param full whether {@code changed} is all there is
   * @param removed keys of parts that are gone; some the viewer may never have seen
   */
  public record Changes(long last, boolean full, List<Part> changed, List<String> removed) {
    /** Whether there is anything to say. */
    public boolean any() {
      return full || !changed.isEmpty() || !removed.isEmpty();
    }
  }

  /** As {@link #view}, but only what is new since an earlier state; 0 for everything. */
  public Changes changes(Viewer viewer, long since) {
    return shelf(viewer).since(since);
  }

  /** How far a viewer sees now. */
  Horizon horizon(Viewer viewer) {
    return Horizon.of(session, viewer, embedded);
  }

  /** What a seat sees at this moment, made as it is asked for. */
  public Seen glance(SeatId seat) {
    return glances.of(seat);
  }

  private View whole(Viewer viewer) {
    refresh();
    winding.set(shelf(viewer));
    View whole = new View();
    whole.take(new Update(1, true, view(viewer), List.of()));
    return whole;
  }

  /** Why, as far as this viewer can see. */
  public Why why(Viewer viewer, Subject subject) {
    Horizon horizon = horizon(viewer);
    return why.why(
        subject,
        new SeatReach(session, horizon, board, ledger, embedded),
        session.round(),
        session.roundSpec().map(RoundSpec::goals).orElse(List.of()),
        id -> bonuses(horizon, id));
  }

  private List<Bonus> bonuses(Horizon horizon, String seat) {
    SeatSpec own = horizon.seat();
    return session.seats().stream()
        .filter(each -> seat.isEmpty() ? each.equals(own) : each.id().value().equals(seat))
        .flatMap(each -> session.bonuses(each).stream())
        .toList();
  }

  /** Whose part changes with these rows: whom an incident has called, it stands with, too. */
  private Set<PersonId> called(Sight.Changes changes) {
    Set<PersonId> people = new TreeSet<>(changes.people());
    if (!changes.incidents().isEmpty()) {
      for (Sight.PersonRow row : sight.people()) {
        if (row.incident() != null && changes.incidents().contains(row.incident())) {
          people.add(row.id());
        }
      }
    }
    return people;
  }

  /** Which services' parts change: their incidents stand with them. */
  private Set<ServiceId> served(Sight.Changes changes) {
    Set<ServiceId> services = new TreeSet<>(changes.services());
    if (!changes.incidents().isEmpty()) {
      for (Sight.IncidentRow row : sight.incidents()) {
        if (changes.incidents().contains(row.id())) {
          services.add(row.service());
        }
      }
    }
    return services;
  }

  /** Whether there was work on a practice: how far that has got stands with it. */
  private boolean practised(Sight.Changes changes) {
    return !changes.items().isEmpty()
        && sight.practices().stream().anyMatch(row -> changes.items().contains(row.item()));
  }

  /** Brings a shelf up to date, with what has changed since somebody last looked at it. */
  private void renew(Shelf shelf) {
    Stale stale = shelf.stale();
    if (!stale.isFresh()) {
      Horizon horizon =
          stale.has(Stale.Group.HORIZON) ? horizon(shelf.horizon().viewer()) : shelf.horizon();
      if (horizon.equals(shelf.horizon())) {
        filling.renew(shelf);
      } else {
        shelf.setHorizon(horizon);
        filling.fill(shelf);
      }
      stale.clear();
    }
    winding.wind(shelf);
  }

  /** For tests: a view made anew, from nothing. */
  List<Part> anew(Viewer viewer) {
    Shelf shelf = new Shelf(horizon(viewer), new Hours(0));
    filling.fill(shelf);
    winding.wind(shelf);
    return shelf.parts();
  }
}
