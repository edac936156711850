package io.unplannedwork.desktop.server;

import io.unplannedwork.client.LinkListener;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.client.Timing;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.json.Decoded;
import io.unplannedwork.json.ToClient;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.Admission;
import io.unplannedwork.room.Connection;
import io.unplannedwork.room.Room;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.Why;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host's end of one client's socket. Its first message says which room and as whom; what the
 * room tells is encoded off the room's thread, in order. Nothing it says or gets is logged.
 */
final class Peer extends TextSocket {
  private static final Logger LOG = LoggerFactory.getLogger(Peer.class);

  static final int MOST_BYTES_IN = 16 << 10;
  static final int COMMANDS_A_SECOND = 20;

  /** Whoever says more, be it only pings, is no player. */
  static final int MESSAGES_A_SECOND = 200;

  private final Door door;
  private final SerialQueue encoder;
  private final Peers peers;
  private final Budget messages = new Budget(MESSAGES_A_SECOND, 1_000, System.nanoTime());
  private final Budget commands = new Budget(COMMANDS_A_SECOND, 1_000, System.nanoTime());
  private final Unanswered given = new Unanswered();
  private final long since = System.nanoTime();
  private final String address;
  private volatile boolean turnedAway;
  private Connection connection;

  /** {@code address} is where it comes from, for the limit of sockets. */
  Peer(Door door, Executor encoders, Peers peers, String address) {
    super(MOST_BYTES_IN, peers.limits().queued(), peers.limits().idle());
    this.address = address;
    this.door = door;
    this.encoder = new SerialQueue(encoders, this::failed);
    this.peers = peers;
  }

  /**
   * What the room told could not be written: whoever waits for it is cut off, and told all anew
   * when it comes back, instead of being told nothing any more.
   */
  private void failed(RuntimeException fault) {
    LOG.error("A client is cut off, since what it was to be told cannot be written.", fault);
    drop();
  }

  /** On the clock of {@link System#nanoTime}. */
  long openSince() {
    return since;
  }

  String address() {
    return address;
  }

  /** Whether it was told to go, and is still here. */
  boolean turnedAway() {
    return turnedAway;
  }

  /** Whether it has said hello. */
  synchronized boolean introduced() {
    return connection != null;
  }

  @Override
  void opened(CoreSession opened) {
    if (!peers.add(this)) {
      close(CloseStatus.TRY_AGAIN_LATER, "Too many are here.");
    }
  }

  @Override
  synchronized void received(String message) {
    if (turnedAway) {
      return;
    }
    if (!messages.take(System.nanoTime())) {
      refuse("Too many messages came at once; open the page again.");
      return;
    }
    Decoded<ToHost> decoded = Wire.toHost(message);
    if (!decoded.ok()) {
      refuse("That message cannot be read, " + decoded.problem() + ".");
      return;
    }
    ToHost said = decoded.value();
    if (said instanceof ToHost.Ping) {
      say(new ToClient.Pong());
    } else if (said instanceof ToHost.Hello hello) {
      enter(hello);
    } else if (connection == null) {
      refuse("The first message is a hello with the room's code.");
    } else if (said instanceof ToHost.Give give) {
      if (commands.take(System.nanoTime())) {
        given.came(give.id(), System.nanoTime());
        connection.send(give.id(), give.command());
      } else {
        say(new ToClient.Refused(give.id(), tooFast()));
      }
    } else if (!commands.take(System.nanoTime())) {
      say(new ToClient.Refused("", tooFast()));
    } else if (said instanceof ToHost.TakeSeat seat) {
      connection.takeSeat(seat.seat(), seat.name());
    } else if (said instanceof ToHost.Ask ask) {
      connection.ask(ask.subject());
    }
  }

  private static Refusal tooFast() {
    return Refusal.of(RefusalReason.TOO_FAST, Integer.toString(COMMANDS_A_SECOND));
  }

  private void enter(ToHost.Hello hello) {
    if (connection != null) {
      refuse("A hello is said once; open a new connection.");
      return;
    }
    Door.Answer answer = door.open(hello.code(), hello.token());
    if (answer.room().isEmpty()) {
      refuse(answer.sentence());
      return;
    }
    Room room = answer.room().get();
    Admission.As as =
        switch (hello.as()) {
          case SEAT -> Admission.As.SEAT;
          case PROJECTOR -> Admission.As.PROJECTOR;
          case FACILITATOR -> Admission.As.FACILITATOR;
        };
    connection =
        room.connect(
            new Teller(room), new Admission(as, hello.token(), hello.resume(), answer.door()));
  }

  /** Says why not, and hangs up. */
  void refuse(String sentence) {
    turnedAway = true;
    say(new ToClient.State(LinkState.REFUSED.name(), sentence));
    encoder.add(() -> close(CloseStatus.POLICY_VIOLATION, ""));
  }

  /** Says that the host stops, and hangs up. */
  void goodbye() {
    say(
        new ToClient.State(
            LinkState.LOST.name(),
            "The host was stopped. The game is stored; this comes back by itself when it runs"
                + " again."));
    encoder.add(() -> close(CloseStatus.SHUTDOWN, "The host stops."));
  }

  @Override
  synchronized void closed() {
    peers.remove(this);
    if (connection != null) {
      connection.close();
    }
  }

  private void say(ToClient message) {
    encoder.add(() -> send(Wire.write(message), () -> {}));
  }

  /** Turns what the room tells into messages. */
  private final class Teller implements LinkListener {
    private final Room room;
    private boolean welcomed;

    private Teller(Room room) {
      this.room = room;
    }

    @Override
    public void onUpdate(Update update) {
      onUpdate(update, new Timing(RoomDriver.now(), RoomDriver.now()));
    }

    @Override
    public void onUpdate(Update update, Timing timing) {
      long told = RoomDriver.now();
      encoder.add(
          () ->
              peers
                  .metrics()
                  .updateSent(send(peers.write(update, timing, told), taken(timing.due()))));
    }

    private Runnable taken(long due) {
      return () -> {
        peers.metrics().updateLate(RoomDriver.now() - due);
        drained();
      };
    }

    private Viewer viewer() {
      synchronized (Peer.this) {
        return connection.viewer();
      }
    }

    private void drained() {
      synchronized (Peer.this) {
        connection.drained();
      }
    }

    @Override
    public void onAccepted(String commandId) {
      peers.metrics().commandAccepted();
      answer(commandId, new ToClient.Accepted(commandId));
    }

    @Override
    public void onRefused(String commandId, Refusal refusal) {
      peers.metrics().commandRefused();
      answer(commandId, new ToClient.Refused(commandId, refusal));
    }

    private void answer(String commandId, ToClient message) {
      encoder.add(() -> send(Wire.write(message), () -> answered(commandId)));
    }

    private void answered(String commandId) {
      long now = System.nanoTime();
      given
          .answered(commandId)
          .ifPresent(came -> peers.metrics().answered(TimeUnit.NANOSECONDS.toMicros(now - came)));
    }

    @Override
    public void onSeated(Viewer viewer, String token) {
      say(new ToClient.Seated(viewer, token));
    }

    @Override
    public void onWhy(Why why) {
      say(new ToClient.Because(why));
    }

    @Override
    public void onState(LinkState state, String sentence) {
      if (state == LinkState.REFUSED) {
        refuse(sentence);
      } else if (state == LinkState.LOST) {
        // the client comes back by itself, to the room that goes on
        encoder.add(() -> close(CloseStatus.SERVICE_RESTART, ""));
      } else if (!welcomed) {
        welcomed = true;
        say(new ToClient.Welcome(viewer(), room.code(), room.title()));
      } else {
        say(new ToClient.State(state.name(), sentence));
      }
    }
  }
}
