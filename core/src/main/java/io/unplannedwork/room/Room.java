package io.unplannedwork.room;

import io.unplannedwork.client.LinkListener;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.session.Permits;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.Tempo;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.view.Part;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * One company: its session with seats, bots and connections. A mailbox: everything from outside is
 * posted, from any thread, and a driver lets the room {@link #run} on one thread at a time, telling
 * it how much real time has passed. The room knows no clock, no socket and no thread.
 *
 * <p>Whatever changes the game is appended to the journal. Acknowledgements, and updates that show
 * an effect, leave only after the journal has stored what they rest on.
 */
public final class Room {
  /** What a client may call a command: printable ASCII, so that it fits a line of the journal. */
  private static final Pattern COMMAND_ID = Pattern.compile("[!-~]{1,64}");

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
  private final Journal journal;
  private final Secrets secrets;
  private final RoomSettings settings;
  private final GivenCommands given = new GivenCommands();
  private final HoldTimer hold = new HoldTimer();
  private final List<TokenHash> facilitators = new ArrayList<>();
  private final List<Connection> connections = new ArrayList<>();

  private final Queue<Runnable> mailbox = new ConcurrentLinkedQueue<>();
  private final AtomicLong committed = new AtomicLong();
  private volatile int seatsTaken;
  private volatile Runnable waker = () -> {};
  private volatile String goodbye = "";
  private volatile LinkState away;
  private BiFunction<Viewer, Subject, Why> answers;
  private BiConsumer<String, RuntimeException> faults = (id, fault) -> {};

  private long appended;
  private long commands;
  private volatile long stamp;
  private long due = -1;
  private long marked;
  private long sinceMark;
  private long unstored;
  private long deserted;
  private long desertedCode;
  private long left;
  private volatile boolean over;
  private boolean stalled;
  private boolean ended;
  private int closed;

  private Room(
      JournalRecord.Opened opened,
      Minds minds,
      Journal journal,
      Secrets secrets,
      RoomSettings settings) {
    this.opened = opened;
    this.code = opened.code();
    this.scenario = opened.scenario();
    this.journal = journal;
    this.secrets = secrets;
    this.settings = settings;
    session = Session.create(scenario, opened.seed(), opened.players(), new EventLog());
    fog = new Fog(session);
    session.measures().keepMoves();
    if (settings.patient()) {
      session.waitAtMondays();
    }
    answers = fog::why;
    play = new Play(session);
    chairs = new Chairs(session.seats());
    clock = new Clockwork(session, settings.tick());
    bots = new BotRound(opened, session, fog::glance, chairs, minds);
    pulse = new Pulse(session);
    lookingBack = new LookingBack(opened, session, fog, play.steps());
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
    appended = records.size();
    committed.set(appended);
    marked = session.now();
    if (session.tempo().kind() != Tempo.Kind.ENDED) {
      give(Actor.HOST, new Command.Pause(true), "");
    }
    chairs.all().forEach(chair -> fog.setAway(chair.seat.id(), chair.away()));
  }

  /** Takes up what a record says beyond the session's game. */
  private void restored(JournalRecord record) {
    if (record instanceof JournalRecord.Given command) {
      commands = command.number();
      given.add(command.actor(), command.id(), 0);
      seats(command.command());
    } else if (record instanceof JournalRecord.SeatGranted granted) {
      Chairs.Chair chair =
          chairs
              .at(granted.seat())
              .orElseThrow(
                  () ->
                      new Diverged(
                          "The journal gives somebody the seat “"
                              + granted.seat().value()
                              + "”, which this game does not have."));
      chair.token = granted.token();
      chair.person = granted.name();
    } else if (record instanceof JournalRecord.FacilitatorGranted granted) {
      facilitators.add(granted.token());
    } else if (record instanceof JournalRecord.Closed) {
      closed++;
    } else if (record instanceof JournalRecord.Ended) {
      ended = true;
    }
  }

  /** What a command that was carried out, now or in the journal, says of who sits where. */
  private void seats(Command command) {
    if (command instanceof Command.Occupy occupy) {
      chairs.known(occupy.seat()).playedByBot = occupy.bot();
    } else if (command instanceof Command.Remove remove) {
      chairs.known(remove.seat()).vacate();
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
    lookingBack.compareWith(standings, () -> waker.run());
  }

  /** For tests: how questions are answered. */
  void answerBy(BiFunction<Viewer, Subject, Why> newAnswers) {
    answers = newAnswers;
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
    this.waker = waker;
  }

  /** Everything up to this position is stored for good. */
  public void committed(long position) {
    committed.accumulateAndGet(position, Math::max);
    waker.run();
  }

  /** Somebody comes; what they may see is decided inside and told to {@code out}. */
  public Connection connect(LinkListener out, Admission admission) {
    Connection connection = new Connection(this, out, admission);
    post(() -> join(connection));
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
    return stamp;
  }

  /** A reader can take more. */
  void nudge() {
    waker.run();
  }

  void post(Runnable input) {
    mailbox.add(input);
    if (away == null) {
      waker.run();
    } else {
      runUnattended();
    }
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
    left = ended && connections.isEmpty() && stored() ? left + elapsedMillis : 0;
    over = ended && left >= settings.linger();
    desertedCode = connections.isEmpty() ? desertedCode + elapsedMillis : 0;
    if (stalled) {
      clock.stand(elapsedMillis);
    } else {
      clock.earn(elapsedMillis);
      passRealTime(elapsedMillis);
    }
    boolean more = false;
    if (!stalled && !mailbox.isEmpty()) {
      clock.catchUp(bots.next());
      more = clock.underWay() && advance();
    }
    if (!clock.underWay()) {
      more |= takeInputs();
    }
    if (!stalled) {
      more |= advance();
      more |= !more && lookBack();
    }
    if (!clock.underWay()) {
      show();
    }
    seatsTaken = (int) chairs.all().stream().filter(Chairs.Chair::taken).count();
    long stored = committed.get();
    connections.forEach(connection -> connection.release(stored));
    return more && !stalled ? 0 : due();
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
    return ended;
  }

  /** Whether the game has ended, all of it is stored, and everybody has been gone for a while. */
  public boolean over() {
    return over;
  }

  /** How many connections are open. */
  public int connected() {
    return connections.size();
  }

  /** Tells everybody, now and later, that this room stands still; called when an error broke it. */
  public void abandon() {
    sendAway(
        LinkState.REFUSED,
        "The host made an error and this game stands still. Nothing is lost: start the host again.");
  }

  /** Whether all that was played is stored; only then is the journal the whole game. */
  public boolean stored() {
    return committed.get() >= appended;
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
    List<Connection> present = List.copyOf(connections);
    connections.clear();
    present.forEach(Connection::shut);
    goodbye = sentence;
    away = state;
    present.forEach(connection -> connection.out().onState(state, sentence));
    runUnattended();
  }

  /**
   * A room that sent everybody away is run by nobody: whoever posts has it answered at once, one at
   * a time. What was posted while it sent them away is answered here as well, by either.
   */
  private void runUnattended() {
    synchronized (mailbox) {
      for (Runnable input = mailbox.poll(); input != null; input = mailbox.poll()) {
        input.run();
      }
    }
  }

  private long due() {
    if (over) {
      return Long.MAX_VALUE;
    }
    boolean timers =
        session.tempo().mostSeconds() > 0
            || chairs.all().stream().anyMatch(Chairs.Chair::away)
            || appended > committed.get();
    long due = timers ? TIMERS : ended ? settings.linger() : Long.MAX_VALUE;
    return clock.moving()
        ? Math.max(1, Math.min(Math.min(due, settings.mark()), clock.due(bots.next())))
        : due;
  }

  private boolean takeInputs() {
    for (int i = 0; i < INPUTS_A_SLICE; i++) {
      Runnable input = stalled ? null : mailbox.poll();
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
      stir(clock.due());
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
      stir(clock.due());
    }
    closeRounds();
    if (session.tempo().kind() == Tempo.Kind.ENDED && !ended) {
      ended = true;
      append(new JournalRecord.Ended(session.now(), session.fingerprint()));
    }
    return more || clock.underWay() || (bots.due() && clock.moving());
  }

  /** What rounds came to is stored by itself: it outlives the rules by which they were played. */
  private void closeRounds() {
    while (closed < session.closings().size()) {
      RoundEnd end =
          RoundEnd.of(session.closings().get(closed), scenario.rounds().get(closed).title());
      closed++;
      append(new JournalRecord.Closed(session.now(), end));
    }
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
        stir(clock.real());
      }
      return came != LookingBack.Came.NOTHING;
    } catch (RuntimeException e) {
      lookingBack.giveUp();
      faults.accept(secrets.code(), e);
      return false;
    }
  }

  /** There is something new to be shown since then. */
  private void stir(long since) {
    stamp++;
    due = due < 0 ? since : Math.min(due, since);
  }

  private void show() {
    boolean refreshed = false;
    long since = due < 0 ? clock.real() : due;
    due = -1;
    for (Connection connection : connections) {
      connection.owe(stamp, since);
      if (connection.wants(stamp)) {
        if (!refreshed) {
          fog.refresh();
          refreshed = true;
        }
        connection.show(
            stamp,
            appended,
            fog.changes(connection.viewer(), connection.since()),
            pulse(),
            clock.real());
      }
    }
  }

  private Part pulse() {
    return pulse.take(commands, clock.moving());
  }

  // ---- real time ----

  /** Play stops while the journal cannot store, says so, and goes on by itself. */
  private void watchJournal(long elapsedMillis) {
    unstored = appended > committed.get() ? unstored + elapsedMillis : 0;
    boolean stalls = unstored > settings.stall();
    if (stalls != stalled) {
      stalled = stalls;
      String sentence =
          stalls
              ? "The host cannot save the game at the moment; play goes on by itself as soon as it"
                  + " can."
              : "";
      connections.forEach(connection -> connection.out().onState(LinkState.OPEN, sentence));
    }
  }

  private void passRealTime(long elapsedMillis) {
    if (clock.underWay()) {
      return;
    }
    sinceMark += elapsedMillis;
    if (sinceMark >= settings.mark()) {
      sinceMark = 0;
      mark();
    }
    if (hold.passes(session.tempo(), elapsedMillis)) {
      give(Actor.HOST, new Command.EndHold(), "");
    }
    awaitReturn(elapsedMillis);
  }

  /** Bots step in for single people; a room that everybody left pauses instead. */
  private void awaitReturn(long elapsedMillis) {
    boolean anybody =
        connections.stream()
            .anyMatch(connection -> connection.viewer().kind() != Viewer.Kind.GUEST);
    if (!anybody) {
      boolean held = chairs.all().stream().anyMatch(Chairs.Chair::taken);
      deserted = held && clock.moving() ? deserted + elapsedMillis : 0;
      if (deserted >= settings.grace()) {
        deserted = 0;
        give(Actor.HOST, new Command.Pause(true), "");
      }
      return;
    }
    deserted = 0;
    for (Chairs.Chair chair : chairs.all()) {
      chair.awayMillis = chair.away() ? chair.awayMillis + elapsedMillis : 0;
      if (chair.awayMillis >= settings.grace()) {
        seatBot(chair);
      }
    }
  }

  private void mark() {
    // what a room that made an error thinks it has reached is no part of its game
    if (away == null && session.now() > marked) {
      append(new JournalRecord.Reached(session.now()));
    }
  }

  // ---- inputs ----

  private void join(Connection connection) {
    Admission admission = connection.admission();
    if (away != null) {
      connection.out().onState(away, goodbye);
      return;
    }
    boolean expired = desertedCode >= settings.codeIdle();
    boolean facilitates =
        facilitators.stream().filter(hash -> hash.matches(admission.token())).count() > 0;
    Optional<Chairs.Chair> held =
        admission.token().isEmpty() ? Optional.empty() : chairs.heldBy(admission.token());
    boolean opens = admission.as() == Admission.As.FACILITATOR ? facilitates : held.isPresent();
    if (admission.door() == Admission.Door.TOKENS_ONLY && !opens) {
      connection.out().onState(LinkState.REFUSED, Admission.SHUT);
      return;
    }
    if (admission.as() == Admission.As.FACILITATOR) {
      if (!facilitates) {
        connection
            .out()
            .onState(
                LinkState.REFUSED,
                "This link does not open the facilitator's console; use the one the host printed.");
        return;
      }
      admit(connection, Viewer.FACILITATOR);
      return;
    }
    if (admission.as() == Admission.As.PROJECTOR && !expired) {
      admit(connection, Viewer.PROJECTOR);
      return;
    }
    if (held.isEmpty() && (expired || ended)) {
      connection
          .out()
          .onState(
              LinkState.REFUSED,
              "This room's code lets nobody new in any more; ask the facilitator for another room.");
      return;
    }
    if (held.isEmpty()) {
      admit(connection, Viewer.GUEST);
      return;
    }
    Chairs.Chair chair = held.get();
    chair.connections++;
    if (chair.playedByBot) {
      give(Actor.HOST, new Command.Occupy(chair.seat.id(), chair.person, false), "");
    }
    back(chair);
    admit(connection, Viewer.seat(chair.seat.id()));
    connection.say(
        appended, () -> connection.out().onSeated(connection.viewer(), admission.token()));
  }

  private void admit(Connection connection, Viewer viewer) {
    desertedCode = 0;
    connection.open(viewer);
    connections.add(connection);
    connection.out().onState(LinkState.OPEN, "");
  }

  void leave(Connection connection) {
    if (!connections.remove(connection)) {
      return;
    }
    connection.shut();
    if (connection.viewer().kind() == Viewer.Kind.SEAT) {
      Chairs.Chair chair = chairs.known(connection.viewer().seat());
      chair.connections--;
      fog.setAway(chair.seat.id(), chair.away());
      stir(clock.real());
    }
  }

  void takeSeat(Connection connection, SeatId seat, String wantedName) {
    Optional<Chairs.Chair> chair = chairs.at(seat);
    String name = wantedName.strip();
    Refusal refusal = null;
    if (!connection.isOpen()) {
      return;
    } else if (connection.viewer().kind() == Viewer.Kind.SEAT) {
      SeatId own = connection.viewer().seat();
      refusal = Refusal.of(RefusalReason.ALREADY_SEATED, chairs.known(own).seat.title());
    } else if (connection.viewer().kind() != Viewer.Kind.GUEST) {
      refusal = Refusal.of(RefusalReason.NOT_SEATED);
    } else if (chair.isEmpty()) {
      refusal = Refusal.of(RefusalReason.UNKNOWN_SEAT, seat.value(), chairs.ids());
    } else if (chair.get().taken()) {
      refusal = Refusal.of(RefusalReason.SEAT_TAKEN, chair.get().person, chairs.free());
    } else if (session.locked()) {
      refusal = Refusal.of(RefusalReason.ROOM_LOCKED);
    } else if (!PersonName.isProper(name)) {
      refusal = Refusal.of(RefusalReason.NAME_NEEDED, Integer.toString(PersonName.LONGEST));
    } else {
      refusal = give(Actor.HOST, new Command.Occupy(seat, name, false), "").orElse(null);
    }
    if (refusal != null) {
      refuse(connection, "seat", refusal);
      return;
    }
    String token = secrets.token();
    Chairs.Chair taken = chair.get();
    taken.token = TokenHash.of(token);
    taken.person = name;
    taken.connections = 1;
    append(new JournalRecord.SeatGranted(seat, taken.token, name));
    back(taken);
    connection.see(Viewer.seat(seat));
    connection.say(appended, () -> connection.out().onSeated(connection.viewer(), token));
  }

  private void back(Chairs.Chair chair) {
    chair.awayMillis = 0;
    fog.setAway(chair.seat.id(), false);
    stir(clock.real());
  }

  /** Whoever is connected as the seat is told so and hung up on; the token opens nothing now. */
  private void expel(SeatId seat) {
    for (Connection connection : connections) {
      if (connection.viewer().equals(Viewer.seat(seat))) {
        connection.dismiss(
            appended, "The facilitator took you out of your seat; ask them before you come back.");
      }
    }
    fog.setAway(seat, false);
  }

  private void seatBot(Chairs.Chair chair) {
    give(Actor.HOST, new Command.Occupy(chair.seat.id(), chair.seat.bot(), true), "");
    fog.setAway(chair.seat.id(), false);
  }

  void give(Connection connection, String id, Command command) {
    if (!connection.isOpen() || !COMMAND_ID.matcher(id).matches()) {
      return;
    }
    switch (connection.viewer().kind()) {
      case SEAT -> give(connection, Actor.seat(connection.viewer().seat()), id, command);
      case FACILITATOR -> give(connection, Actor.FACILITATOR, id, command);
      case PROJECTOR -> turnAway(connection, Permits.Who.PROJECTOR, id, command);
      case GUEST -> turnAway(connection, Permits.Who.GUEST, id, command);
    }
  }

  /** Who has no part in the game may give no command, whatever else the table should say. */
  private void turnAway(Connection connection, Permits.Who who, String id, Command command) {
    refuse(
        connection, id, Permits.refusal(who, command).orElse(Refusal.of(RefusalReason.NOT_SEATED)));
  }

  private void give(Connection connection, Actor actor, String id, Command command) {
    Optional<Long> before = given.position(actor, id);
    if (before.isPresent()) {
      connection.say(before.get(), () -> connection.out().onAccepted(id));
      return;
    }
    Optional<Refusal> refusal;
    try {
      refusal = give(actor, command, id);
    } catch (RuntimeException e) {
      String fault = secrets.code();
      // said at once, since nothing of this command will be stored; else it would be sent again
      connection.out().onRefused(id, Refusal.of(RefusalReason.OUR_FAULT, fault));
      throw new RoomFault(fault, e);
    }
    if (refusal.isPresent()) {
      refuse(connection, id, refusal.get());
    } else {
      connection.say(appended, () -> connection.out().onAccepted(id));
    }
  }

  void answer(Connection connection, Subject subject) {
    if (connection.isOpen() && connection.viewer().kind() != Viewer.Kind.GUEST) {
      try {
        fog.refresh();
        Why why = answers.apply(connection.viewer(), subject);
        connection.say(appended, () -> connection.out().onWhy(why));
      } catch (RuntimeException e) {
        // to ask changes nothing: whoever asked is told, and the game goes on
        String id = secrets.code();
        faults.accept(id, e);
        refuse(connection, "", Refusal.of(RefusalReason.OUR_FAULT, id));
      }
    }
  }

  private void refuse(Connection connection, String id, Refusal refusal) {
    connection.say(appended, () -> connection.out().onRefused(id, refusal));
  }

  // ---- the game ----

  private void grantFacilitator(TokenHash token) {
    facilitators.add(token);
    append(new JournalRecord.FacilitatorGranted(token));
  }

  /** The one way by which a command reaches the session. */
  private Optional<Refusal> give(Actor actor, Command command, String id) {
    long minute = session.now();
    Optional<Refusal> refusal = play.give(actor, command);
    if (refusal.isEmpty()) {
      append(new JournalRecord.Given(minute, ++commands, actor, command, id));
      given.add(actor, id, appended);
      seats(command);
      if (command instanceof Command.Remove remove) {
        expel(remove.seat());
      }
      bots.wake();
      stir(clock.real());
    }
    return refusal;
  }

  private void append(JournalRecord record) {
    marked = session.now();
    sinceMark = 0;
    journal.append(++appended, record);
  }
}
