package io.unplannedwork.desktop.server;

import io.unplannedwork.client.Link;
import io.unplannedwork.client.LinkListener;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.json.Decoded;
import io.unplannedwork.json.ToClient;
import io.unplannedwork.json.ToHost;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.client.WebSocketCoreClient;

/**
 * A link to a host over a websocket. When the connection is lost it comes back by itself, with its
 * token and the number of its newest update, and gives again what was not answered, under the old
 * id. Its listener hears everything on one thread of the link's.
 */
public final class RemoteLink implements Link {
  private static final int MOST_BYTES_IN = 8 << 20;
  private static final Duration IDLE = Duration.ofSeconds(60);
  private static final long PING_SECONDS = 20;
  private static final long FIRST_WAIT = 250;
  private static final long LONGEST_WAIT = 8_000;

  private final URI socketAddress;
  private final String code;
  private final ToHost.As as;
  private final long longestWait;
  private final WebSocketCoreClient client = new WebSocketCoreClient();
  private final ScheduledExecutorService thread =
      new ScheduledThreadPoolExecutor(1, task -> daemon(task));

  // all of these belong to the link's thread
  private final Map<String, ToHost.Give> unanswered = new LinkedHashMap<>();
  private LinkListener listener;
  private String token;
  private long resume;
  private Socket socket;
  private boolean entered;
  private boolean closed;
  private long wait = FIRST_WAIT;

  /**
   * @param address what a host prints, {@code http://192.168.1.7:8080/}, or just host and port
   * @param code the room's code
   * @param as what the client comes as
   * @param token brings back a seat or proves a facilitator; empty for none
   * @throws IllegalArgumentException with a sentence, when the address cannot be one
   */
  public RemoteLink(String address, String code, ToHost.As as, String token) {
    this(address, code, as, token, LONGEST_WAIT);
  }

  /** {@code longestWait} is for how many milliseconds it waits at most before it tries again. */
  RemoteLink(String address, String code, ToHost.As as, String token, long longestWait) {
    this.longestWait = longestWait;
    this.socketAddress = socketAddress(address);
    this.code = code;
    this.as = as;
    this.token = token;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "link");
    thread.setDaemon(true);
    return thread;
  }

  static URI socketAddress(String address) {
    String typed = address.strip();
    String whole = typed.contains("://") ? typed : "http://" + typed;
    try {
      URI uri = URI.create(whole);
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      boolean secure = scheme.equals("https") || scheme.equals("wss");
      if (uri.getHost() == null || !(secure || scheme.equals("http") || scheme.equals("ws"))) {
        throw new IllegalArgumentException(whole);
      }
      return URI.create((secure ? "wss://" : "ws://") + uri.getRawAuthority() + "/ws");
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "“" + address + "” is no address; it looks like http://192.168.1.7:8080/ .", e);
    }
  }

  /** Begins to connect. */
  @Override
  public void listen(LinkListener newListener) {
    run(
        () -> {
          listener = newListener;
          connect();
        });
    thread.scheduleAtFixedRate(
        () -> {
          if (socket != null) {
            socket.ping();
          }
        },
        PING_SECONDS,
        PING_SECONDS,
        TimeUnit.SECONDS);
  }

  @Override
  public void takeSeat(SeatId seat, String name) {
    run(() -> transmit(new ToHost.TakeSeat(seat, name)));
  }

  @Override
  public void send(String commandId, Command command) {
    run(
        () -> {
          ToHost.Give give = new ToHost.Give(commandId, command);
          unanswered.put(commandId, give);
          transmit(give);
        });
  }

  @Override
  public void ask(Subject subject) {
    run(() -> transmit(new ToHost.Ask(subject)));
  }

  @Override
  public void close() {
    run(
        () -> {
          if (!closed) {
            closed = true;
            if (socket != null) {
              socket.close(CloseStatus.NORMAL, "");
            }
            say(LinkState.CLOSED, "");
          }
        });
    thread.shutdown();
    Thread stopper = daemon(this::stopClient);
    stopper.start();
  }

  private void stopClient() {
    try {
      thread.awaitTermination(2, TimeUnit.SECONDS);
      client.stop();
    } catch (Exception e) {
      // it is going away in any case
    }
  }

  private void run(Runnable task) {
    try {
      thread.execute(task);
    } catch (RejectedExecutionException e) {
      // closed: nothing is sent or heard any more
    }
  }

  private void connect() {
    if (closed) {
      return;
    }
    say(LinkState.CONNECTING, "");
    entered = false;
    Socket fresh = new Socket();
    socket = fresh;
    try {
      if (!client.isStarted()) {
        client.start();
      }
      client
          .connect(fresh, socketAddress)
          .whenComplete(
              (session, failure) -> {
                if (failure != null) {
                  run(() -> lost(fresh));
                }
              });
    } catch (IOException e) {
      lost(fresh);
    } catch (Exception e) {
      throw new IllegalStateException("the websocket client cannot be started", e);
    }
  }

  private void lost(Socket which) {
    if (closed || which != socket) {
      return;
    }
    socket = null;
    say(
        LinkState.LOST,
        "No connection to the host at " + socketAddress.getRawAuthority() + "; trying again.");
    try {
      thread.schedule(this::connect, wait, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      return; // closed meanwhile
    }
    wait = Math.min(longestWait, wait * 2);
  }

  private void transmit(ToHost message) {
    if (socket != null && entered) {
      socket.send(Wire.write(message), () -> {});
    }
  }

  private void enter(Socket which) {
    if (which == socket) {
      entered = true;
      wait = FIRST_WAIT;
      transmit(new ToHost.Hello(code, as, token, resume));
      unanswered.values().forEach(this::transmit);
    }
  }

  private void heard(ToClient message) {
    if (message instanceof ToClient.Welcome) {
      say(LinkState.OPEN, "");
    } else if (message instanceof ToClient.Changed changed) {
      resume = changed.update().number();
      listener.onUpdate(changed.update());
    } else if (message instanceof ToClient.Accepted accepted) {
      unanswered.remove(accepted.id());
      listener.onAccepted(accepted.id());
    } else if (message instanceof ToClient.Refused refused) {
      unanswered.remove(refused.id());
      listener.onRefused(refused.id(), refused.refusal());
    } else if (message instanceof ToClient.Seated seated) {
      token = seated.token();
      listener.onSeated(seated.viewer(), seated.token());
    } else if (message instanceof ToClient.Because because) {
      listener.onWhy(because.why());
    } else if (message instanceof ToClient.State state) {
      LinkState known = LinkState.valueOf(state.state());
      closed |= known == LinkState.REFUSED;
      say(known, state.sentence());
    }
  }

  private void say(LinkState state, String sentence) {
    listener.onState(state, sentence);
  }

  private final class Socket extends TextSocket {
    private Socket() {
      super(MOST_BYTES_IN, SocketLimits.USUAL.queued(), IDLE);
    }

    @Override
    void opened(CoreSession opened) {
      run(() -> enter(this));
    }

    @Override
    void received(String message) {
      Decoded<ToClient> decoded = Wire.toClient(message);
      if (!decoded.ok()) {
        throw new IllegalStateException("the host said what cannot be read, " + decoded.problem());
      }
      ToClient said = decoded.value();
      run(
          () -> {
            if (this == socket) {
              heard(said);
            }
          });
    }

    @Override
    void closed() {
      run(() -> lost(this));
    }
  }
}
