package io.unplannedwork.ui;

import io.unplannedwork.client.LinkListener;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.client.Model;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.Why;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * One game as the screens know it: the client's model, told on the thread of the screens whatever
 * thread the link speaks on, and a clock that goes on by itself between updates.
 */
public final class Desk {
  private final Games.Open game;
  private final Model model;
  private final ConcurrentLinkedQueue<Consumer<LinkListener>> inbox = new ConcurrentLinkedQueue<>();
  private final Spectate spectate;
  private final WeekLog week = new WeekLog();
  private long weekVersion;
  private long clockVersion = -1;
  private double minute;
  private double holdLeft;
  private Body.Clock held;
  private long changes;
  private long whys;

  /** Whether this screen plays or only shows what everybody may see. */
  public enum Spectate {
    PLAYER,
    PROJECTOR
  }

  public Desk(Games.Open game, String commandPrefix, Spectate spectate) {
    this.game = game;
    this.spectate = spectate;
    this.model = new Model(commandPrefix);
    game.link().listen(new Inbox());
  }

  /** Takes in what came since the last frame and lets the clock go on. */
  public void pass(float seconds) {
    game.pump();
    for (Consumer<LinkListener> said = inbox.poll(); said != null; said = inbox.poll()) {
      said.accept(model);
      changes++;
    }
    Optional<Part> part = model.view().part("clock");
    if (part.isEmpty() || !(part.get().body() instanceof Body.Clock clock)) {
      return;
    }
    if (part.get().version() != clockVersion) {
      clockVersion = part.get().version();
      minute = clock.minute();
      boolean goesOn =
          held != null
              && held.hold() == clock.hold()
              && held.holdText().equals(clock.holdText())
              && held.paused() == clock.paused();
      holdLeft = goesOn ? holdLeft : clock.holdSeconds();
      held = clock;
    } else {
      holdLeft = clock.paused() ? holdLeft : Math.max(0, holdLeft - seconds);
      if (clock.perSecond() > 0) {
        minute = Math.min(clock.until(), minute + clock.perSecond() * seconds / 1000.0);
      }
    }
    if (changes != weekVersion) {
      weekVersion = changes;
      week.take((long) minute, all(Body.Item.class), all(Body.Incident.class));
    }
  }

  public void send(Command command) {
    model.send(game.link(), command);
  }

  public void takeSeat(SeatId seat, String name) {
    game.link().takeSeat(seat, name);
  }

  public void ask(Subject subject) {
    game.link().ask(subject);
  }

  public void close() {
    game.link().close();
    game.close();
  }

  /** What this screen saw happen. */
  public WeekLog week() {
    return week;
  }

  /** Rises whenever anything was said. */
  public long changes() {
    return changes;
  }

  /** Rises with each answer to a why. */
  public long whys() {
    return whys;
  }

  /** The simulated minute, going on between updates. */
  public long minute() {
    return (long) Math.floor(minute);
  }

  /** Seconds that the hold may still last; 0 for no limit. */
  public int holdLeft() {
    return (int) Math.ceil(holdLeft);
  }

  /** Where the game is kept, or why it is not; may be empty. */
  public String kept() {
    return game.kept();
  }

  /** Whether nobody else can come into this game. */
  public boolean alone() {
    return game.alone();
  }

  /** Whether whoever sits here is the only one who is no bot. */
  public boolean playsAlone() {
    return seated() && all(Body.Chair.class).stream().filter(chair -> !chair.bot()).count() == 1;
  }

  public Games.Hosted hosted() {
    return game.hosted();
  }

  public Viewer viewer() {
    return model.viewer();
  }

  public boolean seated() {
    return model.viewer().kind() == Viewer.Kind.SEAT;
  }

  public boolean projector() {
    return spectate == Spectate.PROJECTOR;
  }

  public Optional<Refusal> takeRefusal() {
    return model.takeRefusal();
  }

  public Optional<Why> why() {
    return model.why();
  }

  public LinkState state() {
    return model.state();
  }

  public String sentence() {
    return model.sentence();
  }

  public Optional<Body.Clock> clock() {
    return body("clock", Body.Clock.class);
  }

  public Phase phase() {
    return clock().map(Body.Clock::phase).orElse(Phase.LOBBY);
  }

  public Optional<Body.Game> game() {
    return body("game", Body.Game.class);
  }

  public <B extends Body> Optional<B> body(String key, Class<B> kind) {
    return model.view().part(key).map(Part::body).filter(kind::isInstance).map(kind::cast);
  }

  public <B extends Body> List<B> all(Class<B> kind) {
    return model.view().all(kind);
  }

  public Optional<Body.Item> item(ItemId id) {
    return id == null ? Optional.empty() : body("item/" + id, Body.Item.class);
  }

  /** The chair of whoever looks. */
  public Optional<Body.Chair> ownChair() {
    return all(Body.Chair.class).stream().filter(Body.Chair::you).findFirst();
  }

  /** Decisions open to this seat, the most urgent first. */
  public List<Body.Decision> decisions() {
    return model
        .view()
        .all(
            Body.Decision.class,
            (a, b) -> {
              int urgency = Integer.compare(b.urgency(), a.urgency());
              return urgency != 0 ? urgency : a.id().compareTo(b.id());
            });
  }

  /** The title of a seat. */
  public String seatTitle(SeatId seat) {
    return body("seat/" + seat, Body.Chair.class).map(Body.Chair::title).orElse(seat.value());
  }

  /** What this seat proposed last about a decision and has not taken back; empty for nothing. */
  public Optional<Body.Proposal> proposed(DecisionId decision) {
    return all(Body.Proposal.class).stream()
        .filter(each -> each.decision().equals(decision))
        .filter(each -> each.from().equals(viewer().seat()))
        .filter(each -> !each.state().equals("WITHDRAWN"))
        .max(Comparator.comparing(Body.Proposal::id));
  }

  /** What a standing order can be given about, by its decision; empty for none. */
  public Optional<Body.Decision> standingOrder(DecisionId decision) {
    return body("standing", Body.Standing.class).stream()
        .flatMap(standing -> standing.orders().stream())
        .filter(order -> order.id().equals(decision))
        .findFirst();
  }

  /**
   * A number that changes when a part under one of these beginnings of keys came, went, changed.
   */
  public long stamp(String... prefixes) {
    long stamp = 17;
    for (Part part : model.view().parts()) {
      for (String prefix : prefixes) {
        if (part.key().startsWith(prefix)) {
          stamp = 31 * (31 * stamp + part.key().hashCode()) + part.version();
          break;
        }
      }
    }
    return stamp;
  }

  /** Waits in a queue until the next frame. */
  private final class Inbox implements LinkListener {
    @Override
    public void onUpdate(Update update) {
      inbox.add(listener -> listener.onUpdate(update));
    }

    @Override
    public void onAccepted(String commandId) {
      inbox.add(listener -> listener.onAccepted(commandId));
    }

    @Override
    public void onRefused(String commandId, Refusal refusal) {
      inbox.add(listener -> listener.onRefused(commandId, refusal));
    }

    @Override
    public void onSeated(Viewer viewer, String token) {
      inbox.add(listener -> listener.onSeated(viewer, token));
    }

    @Override
    public void onWhy(Why why) {
      inbox.add(
          listener -> {
            listener.onWhy(why);
            whys++;
          });
    }

    @Override
    public void onState(LinkState state, String sentence) {
      inbox.add(listener -> listener.onState(state, sentence));
    }
  }
}
