package io.unplannedwork.fog;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SeatId;
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
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.Chair;
import io.unplannedwork.session.Dealt;
import io.unplannedwork.session.Proposal;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import io.unplannedwork.view.Seen;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.View;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
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

  private final Session session;
  private final Sight sight;
  private final BoardParts board;
  private final PlayParts play;
  private final ReviewParts review;
  private final Hearsay hearsay;
  private final Telling telling;
  private final Ledger ledger;
  private final Story story;
  private final WhyMaker why;
  private final Glances glances;
  private final Stock stock = new Stock();
  private final Map<Viewer, Shelf> shelves = new TreeMap<>(BY_KIND);
  private final Map<String, Long> minutesLost = new TreeMap<>();
  private final Set<SeatId> away = new TreeSet<>();
  private List<DecisionEffect> effects = List.of();
  private boolean effectsFound;
  private boolean awayChanged;
  private boolean wallsChanged;
  private Sight.MoneyRow books;
  private long seenEvent = -1;
  private long seenVersion = -1;
  private long seenReadiness = -1;
  private long seenDay = -1;

  /** {@code session} must not have begun: the fog listens to its log from the first event on. */
  public Fog(Session session) {
    this.session = session;
    sight = session.sight();
    board = new BoardParts(session);
    play = new PlayParts(session, true);
    hearsay = new Hearsay(session);
    telling =
        new Telling(
            session.scenario(),
            session.texts(),
            (decision, answer) -> Decided.words(session, decision, answer));
    review = new ReviewParts(session, play);
    ledger = new Ledger(session.scenario());
    Chain chain = new Chain();
    story = new Story(session.scenario(), session.texts(), telling, ledger, chain);
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
    for (Consumer<Recorded> listener : List.of(telling, ledger, chain, story, this::hear)) {
      session.founding().forEach(listener);
      session.log().listen(listener);
    }
    books = sight.money();
    glances = new Glances(session, this::whole);
  }

  private void hear(Recorded recorded) {
    hearsay.hear(recorded);
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
    effects = List.copyOf(found);
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
    stock.renew();
    closeBooks();
    for (Shelf shelf : shelves.values()) {
      Stale stale = shelf.stale();
      stale.company(changes);
      if (happened) {
        stale.happened();
      }
      if (played || newDay || effectsFound) {
        stale.play();
      }
      if (awayChanged || readied) {
        stale.chairs();
      }
      if (wallsChanged) {
        stale.walls();
      }
    }
    awayChanged = false;
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
      shelf = new Shelf(Horizon.of(session, viewer));
      shelves.put(viewer, shelf);
      fill(shelf);
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

  /** What a seat sees at this moment, made as it is asked for. */
  public Seen glance(SeatId seat) {
    return glances.of(seat);
  }

  private View whole(Viewer viewer) {
    refresh();
    View whole = new View();
    whole.take(new Update(1, true, view(viewer), List.of()));
    return whole;
  }

  /** Why, as far as this viewer can see. */
  public Why why(Viewer viewer, Subject subject) {
    Horizon horizon = Horizon.of(session, viewer);
    return why.why(
        subject,
        new SeatReach(session, horizon, board, ledger),
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

  /** What comes in and goes out would give away what nobody has noticed: the books come later. */
  private void closeBooks() {
    if (sight.incidents().stream().allMatch(Sight.IncidentRow::detected)) {
      books = sight.money();
    }
  }

  /**
   * The clock's part is renewed when the clock goes differently, or along with something else: as
   * long as nothing happens, nothing need be sent.
   */
  private void windClock(Shelf shelf) {
    Body.Clock wound = play.clock(session.now());
    Body.Clock before = (Body.Clock) shelf.body("clock");
    boolean along = shelf.takeChanged();
    if (along || before == null || !wound.equals(at(before, wound.minute()))) {
      shelf.put(stock, "clock", wound);
      shelf.takeChanged();
    }
  }

  private static Body.Clock at(Body.Clock clock, long minute) {
    return new Body.Clock(
        minute,
        clock.perSecond(),
        clock.until(),
        clock.phase(),
        clock.round(),
        clock.roundTitle(),
        clock.from(),
        clock.to(),
        clock.paused(),
        clock.speed(),
        clock.hold(),
        clock.holdText(),
        clock.holdSeconds(),
        clock.locked());
  }

  /** Makes every part anew; those that are the same keep their version. */
  private void fill(Shelf shelf) {
    shelf.put(stock, "game", play.game());
    chairs(shelf);
    if (!shelf.horizon().seesCompany()) {
      return;
    }
    items(shelf);
    stages(shelf);
    production(shelf);
    people(shelf);
    practices(shelf);
    walls(shelf);
    money(shelf);
    played(shelf);
    scores(shelf);
  }

  /** Brings a shelf up to date, with what has changed since somebody last looked at it. */
  private void renew(Shelf shelf) {
    Stale stale = shelf.stale();
    if (!stale.isFresh()) {
      Horizon horizon = Horizon.of(session, shelf.horizon().viewer());
      if (horizon.equals(shelf.horizon())) {
        renew(shelf, stale);
      } else {
        shelf.setHorizon(horizon);
        fill(shelf);
      }
      stale.clear();
    }
    windClock(shelf);
  }

  private void renew(Shelf shelf, Stale stale) {
    if (stale.has(Stale.Group.CHAIRS)) {
      chairs(shelf);
    }
    if (!shelf.horizon().seesCompany()) {
      return;
    }
    for (ItemId item : stale.items()) {
      item(shelf, item);
    }
    if (stale.has(Stale.Group.STAGES)) {
      stages(shelf);
    }
    if (stale.has(Stale.Group.PRODUCTION)) {
      production(shelf);
    }
    if (stale.has(Stale.Group.PEOPLE)) {
      people(shelf);
    }
    if (stale.has(Stale.Group.PRACTICES)) {
      practices(shelf);
    }
    if (stale.has(Stale.Group.WALLS)) {
      walls(shelf);
    }
    money(shelf);
    if (stale.has(Stale.Group.PLAY)) {
      played(shelf);
    }
    scores(shelf);
  }

  private void stages(Shelf shelf) {
    for (Sight.StageRow row : sight.stages()) {
      shelf.put(stock, "stage/" + row.id(), board.stage(row));
    }
  }

  private void practices(Shelf shelf) {
    for (Sight.PracticeRow row : sight.practices()) {
      shelf.put(stock, "practice/" + row.id(), board.practice(row));
    }
  }

  private void chairs(Shelf shelf) {
    for (Chair chair : session.chairs()) {
      shelf.put(stock, "seat/" + chair.id(), play.chair(chair, shelf.horizon().seat(), away));
    }
  }

  private void items(Shelf shelf) {
    List<String> keys = new ArrayList<>();
    for (Sight.ItemRow row : sight.items()) {
      if (board.hangs(row)) {
        keys.add("item/" + row.id());
        shelf.put(stock, "item/" + row.id(), board.item(row, shelf.horizon()));
      }
    }
    shelf.keepOnly("item/", new TreeSet<>(keys));
  }

  private void item(Shelf shelf, ItemId id) {
    sight
        .item(id)
        .filter(board::hangs)
        .ifPresentOrElse(
            row -> shelf.put(stock, "item/" + id, board.item(row, shelf.horizon())),
            () -> shelf.remove("item/" + id));
  }

  private void production(Shelf shelf) {
    for (Sight.ServiceRow row : sight.services()) {
      shelf.put(stock, "service/" + row.id(), board.service(row, shelf.horizon()));
    }
    Set<String> incidents = new TreeSet<>();
    for (Sight.IncidentRow row : sight.incidents()) {
      IncidentId id = row.id();
      if (board.sees(shelf.horizon(), row)) {
        incidents.add("incident/" + id);
        shelf.put(stock, "incident/" + id, board.incident(row));
      }
    }
    shelf.keepOnly("incident/", incidents);
    Set<String> deployments = new TreeSet<>();
    for (Sight.DeploymentRow row : sight.deployments()) {
      deployments.add("deployment/" + row.id());
      shelf.put(stock, "deployment/" + row.id(), board.deployment(row));
    }
    shelf.keepOnly("deployment/", deployments);
  }

  private void people(Shelf shelf) {
    for (Sight.PersonRow row : sight.people()) {
      shelf.put(stock, "person/" + row.id(), board.person(row, shelf.horizon()));
    }
  }

  private void walls(Shelf shelf) {
    for (Body.Wall wall : board.walls(shelf.horizon(), minutesLost)) {
      shelf.put(stock, "wall/" + wall.a() + "/" + wall.b(), wall);
    }
  }

  private void money(Shelf shelf) {
    shelf.put(stock, "money", board.money(books, shelf.horizon()));
  }

  /** What changes with the play: story, decisions, proposals, prediction, review, end. */
  private void played(Shelf shelf) {
    Horizon horizon = shelf.horizon();
    shelf.put(stock, "story", play.story(hearsay.news(horizon)));
    Set<String> proposals = new TreeSet<>();
    for (Proposal proposal : session.proposals()) {
      play.proposal(proposal, horizon.viewer(), horizon.seat())
          .ifPresent(
              body -> {
                proposals.add("proposal/" + proposal.id());
                shelf.put(stock, "proposal/" + proposal.id(), body);
              });
    }
    shelf.keepOnly("proposal/", proposals);
    if (horizon.seat() != null) {
      own(shelf);
    }
    boolean back = session.phase() == Phase.REVIEW || session.phase() == Phase.ENDED;
    if (back) {
      review
          .review(horizon, story.round(session.closings().size()), effects, leads())
          .ifPresent(body -> shelf.put(stock, "review", body));
    } else {
      shelf.remove("review");
    }
    if (session.phase() == Phase.ENDED) {
      shelf.put(stock, "end", review.end(story.game()));
    }
  }

  /** How long the whole items of the newest round were on their way. */
  private List<Body.Lead> leads() {
    return ledger.finishedItems().stream()
        .map(
            one ->
                new Body.Lead(
                    one.item(),
                    telling.title(one.item()),
                    one.type(),
                    one.at().minutes(),
                    one.at().minutes() - one.arrived().minutes()))
        .toList();
  }

  /** What nobody but the seat itself sees. */
  private void own(Shelf shelf) {
    Horizon horizon = shelf.horizon();
    Set<String> decisions = new TreeSet<>();
    for (Dealt dealt : session.dealt(horizon.seat())) {
      String key = "decision/" + dealt.offer().id();
      decisions.add(key);
      shelf.put(stock, key, play.decision(dealt, session.texts().sentence(dealt.why())));
    }
    shelf.keepOnly("decision/", decisions);
    boolean asks = session.phase() == Phase.PLAN;
    Body prediction =
        asks ? play.prediction(horizon.seat().id()).map(Body.class::cast).orElse(null) : null;
    if (prediction == null) {
      shelf.remove("prediction");
    } else {
      shelf.put(stock, "prediction", prediction);
    }
  }

  /** Where goals and the viewer's own bonus stand. */
  private void scores(Shelf shelf) {
    Set<String> goals = new TreeSet<>();
    for (Body.Goal goal : play.goals()) {
      goals.add("goal/" + goal.id());
      shelf.put(stock, "goal/" + goal.id(), goal);
    }
    shelf.keepOnly("goal/", goals);
    if (shelf.horizon().seat() != null && session.round() > 0) {
      shelf.put(stock, "bonus", play.bonus(shelf.horizon().seat()));
    }
  }
}
