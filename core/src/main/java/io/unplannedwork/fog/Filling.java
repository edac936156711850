package io.unplannedwork.fog;

import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.measure.DecisionEffect;
import io.unplannedwork.measure.Ledger;
import io.unplannedwork.measure.Story;
import io.unplannedwork.measure.Telling;
import io.unplannedwork.measure.Way;
import io.unplannedwork.session.Chair;
import io.unplannedwork.session.Dealt;
import io.unplannedwork.session.Proposal;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts on viewers' shelves what they see. What is the same for all of them is made once for each
 * look at the session, however many look.
 */
final class Filling {
  /** Notes of a queue whose order is told; about as many as anybody is shown of it at once. */
  private static final int MOST_QUEUED = 16;

  private final Session session;
  private final Sight sight;
  private final Stock stock;
  private final BoardParts board;
  private final PlayParts play;
  private final GoalParts goalParts;
  private final PayParts pay;
  private final ReviewParts review;
  private final Told told;
  private List<DecisionEffect> effects = List.of();
  private Field field = Field.NOT_YET;
  private Body.Beside beside = Body.Beside.NOT_YET;
  private Sight.MoneyRow books;
  private List<Body.Goal> goals;
  private boolean scored;

  /**
   * What was listened to beside the session.
   *
   * @param minutesLost at each wall
   * @param away whose connection is lost
   */
  record Told(
      Hearsay hearsay,
      Telling telling,
      Story story,
      HabitParts habits,
      Ledger ledger,
      Map<String, Long> minutesLost,
      Set<SeatId> away) {}

  Filling(Session session, Stock stock, Parts parts, Told told) {
    this.session = session;
    this.sight = session.sight();
    this.stock = stock;
    board = parts.board();
    play = parts.play();
    goalParts = parts.goals();
    pay = parts.pay();
    review = parts.review();
    this.told = told;
    books = sight.money();
  }

  /** What each decision of the newest closed round did. */
  void tell(List<DecisionEffect> found) {
    effects = List.copyOf(found);
  }

  /** What others were paid in the newest closed round. */
  void tell(Field found) {
    field = found;
  }

  /** What the whole game came to, and would have come to another way. */
  void compare(Way own, List<Way> others) {
    beside = new Comparison(session.scenario(), session.texts()).of(own, others);
  }

  /** The session is looked at anew. */
  void look() {
    scored = false;
    closeBooks();
  }

  /** What comes in and goes out would give away what nobody has noticed: the books come later. */
  private void closeBooks() {
    if (sight.incidents().stream().allMatch(Sight.IncidentRow::detected)) {
      books = sight.money();
    }
  }

  /** Makes every part anew; those that are the same keep their version. */
  void fill(Shelf shelf) {
    shelf.put(stock, "game", play.game());
    chairs(shelf);
    if (!shelf.horizon().seesCompany()) {
      return;
    }
    items(shelf);
    sight.stages().forEach(row -> stage(shelf, row));
    sight.services().forEach(row -> service(shelf, row));
    production(shelf);
    people(shelf);
    practices(shelf);
    walls(shelf);
    money(shelf);
    played(shelf);
    scores(shelf);
  }

  /** Makes anew what has changed since somebody last looked at a shelf; the horizon is the same. */
  void renew(Shelf shelf) {
    Stale stale = shelf.stale();
    if (stale.has(Stale.Group.CHAIRS)) {
      chairs(shelf);
    }
    if (!shelf.horizon().seesCompany()) {
      return;
    }
    for (ItemId item : stale.items()) {
      item(shelf, item);
    }
    for (Sight.StageRow row : sight.stages()) {
      if (stale.has(row.id())) {
        stage(shelf, row);
      }
    }
    for (Sight.ServiceRow row : sight.services()) {
      if (stale.has(row.id())) {
        service(shelf, row);
      }
    }
    if (stale.has(Stale.Group.PRODUCTION)) {
      production(shelf);
    }
    for (PersonId person : stale.people()) {
      person(shelf, person);
    }
    if (stale.has(Stale.Group.PRACTICES)) {
      practices(shelf);
    }
    if (stale.has(Stale.Group.WALLS)) {
      walls(shelf);
    }
    money(shelf);
    boolean played = stale.has(Stale.Group.PLAY);
    if (played) {
      played(shelf);
    } else if (stale.has(Stale.Group.DECISIONS)) {
      decided(shelf);
    }
    if (played || stale.has(Stale.Group.SCORES)) {
      scores(shelf);
    }
  }

  private void stage(Shelf shelf, Sight.StageRow row) {
    shelf.put(stock, "stage/" + row.id(), board.stage(row, sight.queue(row.id(), MOST_QUEUED)));
  }

  private void service(Shelf shelf, Sight.ServiceRow row) {
    shelf.put(stock, "service/" + row.id(), board.service(row, shelf.horizon()));
  }

  private void practices(Shelf shelf) {
    for (Sight.PracticeRow row : sight.practices()) {
      shelf.put(stock, "practice/" + row.id(), board.practice(row));
    }
  }

  private void chairs(Shelf shelf) {
    for (Chair chair : session.chairs()) {
      shelf.put(
          stock, "seat/" + chair.id(), play.chair(chair, shelf.horizon().seat(), told.away()));
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
    long before = shelf.last();
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
    if (shelf.last() != before) {
      shelf.setUrgent();
    }
  }

  private void people(Shelf shelf) {
    for (Sight.PersonRow row : sight.people()) {
      shelf.put(stock, "person/" + row.id(), board.person(row, shelf.horizon()));
    }
  }

  private void person(Shelf shelf, PersonId id) {
    sight
        .person(id)
        .ifPresentOrElse(
            row -> shelf.put(stock, "person/" + id, board.person(row, shelf.horizon())),
            () -> shelf.remove("person/" + id));
  }

  private void walls(Shelf shelf) {
    for (Body.Wall wall : board.walls(shelf.horizon(), told.minutesLost())) {
      shelf.put(stock, "wall/" + wall.a() + "/" + wall.b(), wall);
    }
  }

  private void money(Shelf shelf) {
    shelf.put(stock, "money", board.money(books, shelf.horizon()));
  }

  /** What changes with the play: story, decisions, proposals, prediction, review, end. */
  private void played(Shelf shelf) {
    Horizon horizon = shelf.horizon();
    shelf.put(stock, "story", play.story(told.hearsay().news(horizon)));
    if (horizon.viewer().equals(Viewer.FACILITATOR)) {
      shelf.put(stock, "console", play.console());
    }
    decided(shelf);
    pay.scheme(horizon).ifPresent(scheme -> shelf.put(stock, "scheme", scheme));
    boolean back = session.phase() == Phase.REVIEW || session.phase() == Phase.ENDED;
    if (back) {
      review
          .review(
              horizon,
              told.story().round(session.closings().size()),
              effects,
              field,
              leads(),
              told.habits().newest())
          .ifPresent(body -> shelf.put(stock, "review", body));
    } else {
      shelf.remove("review");
    }
    if (session.phase() == Phase.ENDED) {
      shelf.put(stock, "end", review.end(told.story().game(), beside));
    }
  }

  /** What can be decided and what others propose, with what both say of the company. */
  private void decided(Shelf shelf) {
    Horizon horizon = shelf.horizon();
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
  }

  /** How long the whole items of the newest round were on their way. */
  private List<Body.Lead> leads() {
    return told.ledger().finishedItems().stream()
        .map(
            one ->
                new Body.Lead(
                    one.item(),
                    told.telling().title(one.item()),
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
      shelf.put(
          stock, key, play.decision(horizon.seat(), dealt, session.texts().sentence(dealt.why())));
    }
    shelf.keepOnly("decision/", decisions);
    play.standing(horizon.seat())
        .ifPresentOrElse(
            standing -> shelf.put(stock, "standing", standing), () -> shelf.remove("standing"));
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
    List<Body.Goal> now = goals();
    if (shelf.goals() != now) {
      shelf.setGoals(now);
      Set<String> keys = new TreeSet<>();
      for (Body.Goal goal : now) {
        keys.add("goal/" + goal.id());
        shelf.put(stock, "goal/" + goal.id(), goal);
      }
      shelf.keepOnly("goal/", keys);
    }
    if (shelf.horizon().seat() != null && session.round() > 0) {
      shelf.put(stock, "bonus", pay.bonus(shelf.horizon().seat()));
    }
  }

  /** The same list as before while the goals stand as they did. */
  private List<Body.Goal> goals() {
    if (!scored) {
      List<Body.Goal> now = goalParts.now();
      goals = now.equals(goals) ? goals : now;
      scored = true;
    }
    return goals;
  }
}
