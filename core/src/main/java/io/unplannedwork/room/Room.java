package io.unplannedwork.room;

import io.unplannedwork.client.LinkListener;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.Tempo;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.view.Why;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * One company: its session with seats, bots and connections. A mailbox: everything from outside is
 * posted, from any thread, and a driver lets the room {@link #run} on one thread at a time, telling
 * it how much real time has passed. The room knows no clock, no socket and no thread.
 *
 * <p>Whatever changes the game is appended to the journal. Acknowledgements, and updates that show
 * an effect, leave only after the journal has stored what they rest on.
 */
public final class Room {
  /** Entries of the agenda in one slice: a few hundred microseconds. */
  private static final int SLICE = 2_000;

  private static final int INPUTS_A_SLICE = 64;

  /** How often real time is looked at for timers, in milliseconds. */
  private static final long TIMERS = 100;

  private final JournalRecord.Opened opened;
  private final String code;
  private final Scenario scenario;
  private final Session session;
  private final Play play;
  private final Fog fog;
  private final Chairs chairs;
  private final Clockwork clock;
  private final BotRound bots;
  private final Pulse pulse;
  private final LookingBack lookingBack;
  private final Kept kept;
  private final Secrets secrets;
  private final RoomSettings settings;
  private final GivenCommands given = new GivenCommands();
  private final HoldTimer hold = new HoldTimer();
  private final Audience audience = new Audience();
  private final Absence absence;
  private final Endings endings;
  private final Door door;
  private final Seating seating;
  private final Reception reception;
  private final Hearing hearing;

  private final Mailbox mailbox = new Mailbox();
  private volatile int seatsTaken;
  private BiConsumer<String, RuntimeException> faults = (id, fault) -> {};

  private long commands;

  private Room(
      JournalRecord.Opened opened,
      Minds minds,
      Journal journal,
      Secrets secrets,
      RoomSettings settings) {
    this.opened = opened;
    this.code = opened.code();
    this.scenario = opened.scenario();
    kept = new Kept(journal);
    this.secrets = secrets;
    this.settings = settings;
    session = Session.create(scenario, opened.seed(), opened.players(), new EventLog());
    fog = new Fog(session);
    session.measures().keepMoves();
    if (settings.patient()) {
      session.waitAtMondays();
    }
    play = new Play(session);
    chairs = new Chairs(session.seats());
    clock = new Clockwork(session, settings.tick());
    bots = new BotRound(opened, session, fog::glance, chairs, minds);
    pulse = new Pulse(session);
    lookingBack = new LookingBack(opened, session, fog, play.steps());
    absence = new Absence(audience, chairs, clock, settings);
    endings = new Endings(this, session);
    door = new Door(chairs);
    seating = new Seating(this, session, fog, chairs, secrets);
    reception = new Reception(this, door, audience, seating, absence);
    hearing = new Hearing(this, fog, secrets, given);
  }

  /**
   * A new room in its lobby; a bot sits in every seat.
   *
   * @param facilitator the hash of the facilitator's token
   */
  public static Room open(
      JournalRecord.Opened opened,
      TokenHash facilitator,
      Minds minds,
      Journal journal,
      Secrets secrets,
      RoomSettings settings) {
    Room room = new Room(opened, minds, journal, secrets, settings);
    room.append(opened);
    room.grantFacilitator(facilitator);
    return room;
  }

  /**
   * A room as its journal left it, paused; no bot is asked. Its people are away until they return.
   *
   * @param records all records of the room in their order
   * @throws Diverged where the journal asks for what this version of the game does not do
   */
  public static Room reopen(
      List<JournalRecord> records,
      Minds minds,
      Journal journal,
      Secrets secrets,
      RoomSettings settings) {
    JournalRecord.Opened opened = Replay.opened(records);
    Room room = new Room(opened, minds, journal, secrets, settings);
    room.restore(records);
    return room;
  }

  private void restore(List<JournalRecord> records) {
    Replay.run(records, session, play, this::restored);
    kept.found(records.size(), session.now());
    if (session.tempo().kind() != Tempo.Kind.ENDED) {
      giveAsHost(new Command.Pause(true));
    }
    chairs.all().forEach(chair -> fog.setAway(chair.seat.id(), chair.away()));
  }

  /** Takes up what a record says beyond the session's game. */
  private void restored(JournalRecord record) {
    if (record instanceof JournalRecord.Given command) {
      commands = command.number();
      given.add(command.actor(), command.id(), 0);
      seating.told(command.command());
    } else if (record instanceof JournalRecord.SeatGranted granted) {
      seating.restored(granted);
    } else if (record instanceof JournalRecord.FacilitatorGranted granted) {
      door.grantFacilitator(granted.token());
    } else {
      endings.restored(record);
    }
  }

  // ---- from any thread ----

  public String code() {
    return code;
  }

  public String title() {
    return scenario.title();
  }

  /** Hears of failures that did no harm to the game, each with the number that people were told. */
  public void onFault(BiConsumer<String, RuntimeException> listener) {
    faults = listener;
  }

  /** Compares what people are paid with the companies there; before the room first runs. */
  public void compareWith(Standings standings) {
    lookingBack.compareWith(standings, mailbox::wake);
  }

  /** For tests: how questions are answered. */
  void answerBy(BiFunction<Viewer, Subject, Why> newAnswers) {
    hearing.answerBy(newAnswers);
  }

  public int seats() {
    return chairs.all().size();
  }

  /** In how many seats a person sat when the room last ran. */
  public int seatsTaken() {
    return seatsTaken;
  }

  /** What the clock shows whose milliseconds {@link #run} is told from now on. */
  public void startAt(long millis) {
    clock.setReal(millis);
  }

  /** {@code waker} is called, on the posting thread, when there is something new to do. */
  public void onPost(Runnable waker) {
    mailbox.onPost(waker);
  }

  /** Everything up to this position is stored for good. */
  public void committed(long position) {
    kept.committed(position);
    mailbox.wake();
  }

  /** Somebody comes; what they may see is decided inside and told to {@code out}. */
  public Connection connect(LinkListener out, Admission admission) {
    Connection connection = new Connection(this, out, admission);
    post(() -> reception.join(connection));
    return connection;
  }

  /** One more token makes a facilitator. */
  public void addFacilitator(TokenHash token) {
    post(() -> grantFacilitator(token));
  }

  /** Stores the minute reached, before the host stops; {@code done} hears that it is appended. */
  public void closeDown(Runnable done) {
    post(
        () -> {
          mark();
          done.run();
        });
  }

  /** Counts what there was to be shown. */
  long stamp() {
    return audience.stamp();
  }

  /** A reader can take more. */
  void nudge() {
    mailbox.wake();
  }

  void post(Runnable input) {
    mailbox.post(input);
  }

  // ---- on the driver's thread ----

  /**
   * Does a bounded slice of what there is to do.
   *
   * @param elapsedMillis real time since the last call
   * @return within how many milliseconds to call again, unless something is posted before; 0 when
   *     there is more to do at once, {@link Long#MAX_VALUE} when nothing is due
   */
  public long run(long elapsedMillis) {
    watchJournal(elapsedMillis);
    absence.passes(elapsedMillis, ended(), stored());
    if (kept.isStalled()) {
      clock.stand(elapsedMillis);
    } else {
      clock.earn(elapsedMillis);
      passRealTime(elapsedMillis);
    }
    boolean more = false;
    if (!kept.isStalled() && !mailbox.isEmpty()) {
      clock.catchUp(bots.next());
      more = clock.underWay() && advance();
    }
    if (!clock.underWay()) {
      more |= takeInputs();
    }
    if (!kept.isStalled()) {
      more |= advance();
      more |= !more && lookBack();
    }
    if (!clock.underWay()) {
      audience.show(fog, () -> pulse.take(commands, clock.moving()), kept.appended(), clock.real());
    }
    seatsTaken = (int) chairs.all().stream().filter(Chairs.Chair::taken).count();
    audience.release(kept.committed());
    return more && !kept.isStalled() ? 0 : due();
  }

  /** The date and time reached, such as "Fri 5 June, 02:10"; of a room that stands still. */
  public String moment() {
    return new Words(scenario, session.texts()).moment(SimTime.of(session.now()));
  }

  /** The simulated minute reached. */
  public long now() {
    return session.now();
  }

  /** The hash of the whole game; equal games have equal fingerprints. */
  public long fingerprint() {
    return session.fingerprint();
  }

  public boolean ended() {
    return endings.ended();
  }

  /** Whether the game has ended, all of it is stored, and everybody has been gone for a while. */
  public boolean over() {
    return absence.isOver();
  }

  /** How many connections are open. */
  public int connected() {
    return audience.size();
  }

  /** Tells everybody, now and later, that this room stands still; called when an error broke it. */
  public void abandon() {
    sendAway(
        LinkState.REFUSED,
        "The host made an error and this game stands still. Nothing is lost: start the host again.");
  }

  /** Whether all that was played is stored; only then is the journal the whole game. */
  public boolean stored() {
    return kept.stored();
  }

  /**
   * Sends everybody away, to come back to another room that goes on with this one's journal. Called
   * once an error broke this room and the other is in its place.
   */
  public void replaced() {
    sendAway(LinkState.LOST, "");
  }

  private void sendAway(LinkState state, String sentence) {
    // whoever is told may leave at once, from another thread: everybody is told first
    List<Connection> present = reception.close(state, sentence);
    mailbox.leaveUnattended();
    present.forEach(connection -> connection.out().onState(state, sentence));
    mailbox.runUnattended();
  }

  private long due() {
    if (over()) {
      return Long.MAX_VALUE;
    }
    boolean timers =
        session.tempo().mostSeconds() > 0
            || chairs.all().stream().anyMatch(Chairs.Chair::away)
            || !kept.stored();
    long due = timers ? TIMERS : ended() ? settings.linger() : Long.MAX_VALUE;
    return clock.moving()
        ? Math.max(1, Math.min(Math.min(due, settings.mark()), clock.due(bots.next())))
        : due;
  }

  private boolean takeInputs() {
    for (int i = 0; i < INPUTS_A_SLICE; i++) {
      Runnable input = kept.isStalled() ? null : mailbox.poll();
      if (input == null) {
        return false;
      }
      input.run();
    }
    return true;
  }

  private boolean advance() {
    boolean asked = false;
    if (!clock.underWay() && session.tempo().kind() != Tempo.Kind.ENDED && bots.due()) {
      audience.stir(clock.due());
      bots.run((actor, command) -> give(actor, command, "").isEmpty());
      asked = bots.due();
    }
    if (asked) {
      return true;
    }
    long before = session.now();
    Tempo.Kind kind = session.tempo().kind();
    boolean more = clock.run(bots.next(), SLICE);
    if (session.now() != before || session.tempo().kind() != kind) {
      audience.stir(clock.due());
    }
    endings.store();
    return more || clock.underWay() || (bots.due() && clock.moving());
  }

  /**
   * In a review, finds out more beside the game. Whatever goes wrong with that does no harm to it.
   *
   * @return whether there is more to do
   */
  private boolean lookBack() {
    try {
      LookingBack.Came came = lookingBack.work(SLICE);
      if (came == LookingBack.Came.NEWS) {
        stir();
      }
      return came != LookingBack.Came.NOTHING;
    } catch (RuntimeException e) {
      lookingBack.giveUp();
      fault(e);
      return false;
    }
  }

  // ---- real time ----

  /** Play stops while the journal cannot store, says so, and goes on by itself. */
  private void watchJournal(long elapsedMillis) {
    if (kept.turns(elapsedMillis, settings.stall())) {
      audience.tell(
          LinkState.OPEN,
          kept.isStalled()
              ? "The host cannot save the game at the moment; play goes on by itself as soon as it"
                  + " can."
              : "");
    }
  }

  private void passRealTime(long elapsedMillis) {
    if (clock.underWay()) {
      return;
    }
    if (kept.wantsMark(elapsedMillis, settings.mark())) {
      mark();
    }
    if (hold.passes(session.tempo(), elapsedMillis)) {
      giveAsHost(new Command.EndHold());
    }
    awaitReturn(elapsedMillis);
  }

  /** Bots step in for single people; a room that everybody left pauses instead. */
  private void awaitReturn(long elapsedMillis) {
    if (absence.pauses(elapsedMillis)) {
      giveAsHost(new Command.Pause(true));
    } else if (!audience.isDeserted()) {
      seating.await(elapsedMillis, settings.grace());
    }
  }

  private void mark() {
    // what a room that made an error thinks it has reached is no part of its game
    if (!reception.isClosed() && kept.isBehind(session.now())) {
      append(new JournalRecord.Reached(session.now()));
    }
  }

  // ---- inputs ----

  void leave(Connection connection) {
    reception.leave(connection);
  }

  void takeSeat(Connection connection, SeatId seat, String name) {
    seating.take(connection, seat, name);
  }

  void give(Connection connection, String id, Command command) {
    hearing.command(connection, id, command);
  }

  void answer(Connection connection, Subject subject) {
    hearing.question(connection, subject);
  }

  /** Whoever is connected as the seat is told so and hung up on; the token opens nothing now. */
  private void expel(SeatId seat) {
    audience.eachOf(
        Viewer.seat(seat),
        connection ->
            connection.dismiss(
                kept.appended(),
                "The facilitator took you out of your seat; ask them before you come back."));
    fog.setAway(seat, false);
  }

  // ---- for those who act in its name, on the driver's thread ----

  /** Says something once all that was done until now is stored. */
  void say(Connection connection, Runnable message) {
    connection.say(kept.appended(), message);
  }

  void refuse(Connection connection, String id, Refusal refusal) {
    say(connection, () -> connection.out().onRefused(id, refusal));
  }

  /** There is something new to be shown since now. */
  void stir() {
    audience.stir(clock.real());
  }

  /** Tells of a failure that did no harm; gives the number by which it can be found again. */
  String fault(RuntimeException fault) {
    String id = secrets.code();
    faults.accept(id, fault);
    return id;
  }

  // ---- the game ----

  private void grantFacilitator(TokenHash token) {
    door.grantFacilitator(token);
    append(new JournalRecord.FacilitatorGranted(token));
  }

  Optional<Refusal> giveAsHost(Command command) {
    return give(Actor.HOST, command, "");
  }

  /** The one way by which a command reaches the session. */
  Optional<Refusal> give(Actor actor, Command command, String id) {
    long minute = session.now();
    Optional<Refusal> refusal = play.give(actor, command);
    if (refusal.isEmpty()) {
      append(new JournalRecord.Given(minute, ++commands, actor, command, id));
      given.add(actor, id, kept.appended());
      seating.told(command);
      if (command instanceof Command.Remove remove) {
        expel(remove.seat());
      }
      bots.wake();
      stir();
    }
    return refusal;
  }

  void append(JournalRecord record) {
    kept.append(record, session.now());
  }
}
