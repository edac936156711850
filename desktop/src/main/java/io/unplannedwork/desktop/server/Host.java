package io.unplannedwork.desktop.server;

import io.unplannedwork.desktop.store.Store;
import io.unplannedwork.desktop.store.StoreFailure;
import io.unplannedwork.room.Minds;
import io.unplannedwork.room.RoomSettings;
import java.io.IOException;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** A host: rooms, and a web server through which people come. */
public final class Host implements AutoCloseable {
  private final Settings settings;
  private final Rooms rooms;
  private final ExecutorService encoders;
  private final WebServer web;
  private final AtomicBoolean closed = new AtomicBoolean();
  private Rooms.Reopened reopened;

  /**
   * How a host is started.
   *
   * @param bind the address to listen at, such as {@code 127.0.0.1}; empty for all
   * @param port 0 for any that is free
   * @param front what stands between the host and its visitors
   * @param limits how much sockets may take
   * @param rooms the rooms' times
   * @param telling what updates say beyond what they show
   */
  public record Settings(
      String bind,
      int port,
      Front front,
      SocketLimits limits,
      RoomSettings rooms,
      Telling telling) {
    /** Open to the network it is in, with the usual limits. */
    public Settings(String bind, int port) {
      this(bind, port, Front.OPEN, SocketLimits.USUAL, RoomSettings.USUAL, Telling.NOTHING_MORE);
    }
  }

  /** What updates say beyond what they show. */
  public enum Telling {
    NOTHING_MORE,
    /** When they were due, for whoever measures on this same machine. */
    WHEN_DUE
  }

  private Host(Settings settings, Rooms rooms, ExecutorService encoders, WebServer web) {
    this.settings = settings;
    this.rooms = rooms;
    this.encoders = encoders;
    this.web = web;
  }

  /**
   * Takes the port, reopens the running rooms of the journal, paused, and only then lets people in:
   * a client that comes back by itself must find its room. New rooms: see {@link Rooms#open}.
   *
   * @param store where journals are kept; closed with the host
   * @throws HostFailure with what to do, when the port cannot be listened at
   */
  public static Host start(Settings settings, Store store, Minds minds) {
    Rooms rooms = new Rooms(store, minds, settings.rooms());
    ExecutorService encoders = Executors.newFixedThreadPool(2, task -> new Thread(task, "encoder"));
    WebServer web = new WebServer(settings, rooms, encoders);
    Host host = new Host(settings, rooms, encoders, web);
    try {
      web.open();
      host.reopened = rooms.reopen();
      web.start();
      return host;
    } catch (StoreFailure e) {
      host.close();
      throw e;
    } catch (Exception e) {
      host.close();
      Front.Certificate certificate = settings.front().certificate();
      if (certificate != null
          && causedBy(e, GeneralSecurityException.class, IOException.class)
          && !isTaken(e)) {
        throw new HostFailure(
            "The key store "
                + certificate.keyStore()
                + " cannot be opened: it must be PKCS#12 or JKS, and its password the first line"
                + " of the password file.",
            e);
      }
      throw new HostFailure(
          isTaken(e)
              ? "Port "
                  + settings.port()
                  + " is in use on this machine: choose another with --port, or 0 for any that is"
                  + " free."
              : "Cannot listen at port " + settings.port() + ": " + e.getMessage() + ".",
          e);
    }
  }

  private static boolean isTaken(Throwable failure) {
    return causedBy(failure, BindException.class);
  }

  private static boolean causedBy(Throwable failure, Class<?>... types) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      for (Class<?> type : types) {
        if (type.isInstance(cause)) {
          return true;
        }
      }
    }
    return false;
  }

  public Rooms rooms() {
    return rooms;
  }

  /** What came of the journal's running rooms. */
  public Rooms.Reopened reopened() {
    return reopened;
  }

  public int port() {
    return web.port();
  }

  /** Addresses under which players reach this machine, the likeliest first. */
  public List<String> addresses() {
    if (!settings.front().publicUrl().isEmpty()) {
      return List.of(settings.front().publicOrigin() + "/");
    }
    String scheme = settings.front().encrypts() ? "https://" : "http://";
    return addresses(scheme, settings.bind(), port());
  }

  /** Those of a host that listens, or would listen, there; {@code bind} is empty for all. */
  public static List<String> addresses(String scheme, String bind, int port) {
    List<String> names = new ArrayList<>();
    if (bind.isEmpty() || bind.equals("0.0.0.0")) {
      names.addAll(own());
      names.add("localhost");
    } else {
      names.add(bind.contains(":") ? "[" + bind + "]" : bind);
    }
    return names.stream().map(name -> scheme + name + ":" + port + "/").toList();
  }

  /** The address with the code in its fragment, which never leaves the browser. */
  public static String invitation(String address, Rooms.Open room) {
    return address + "#" + room.code();
  }

  /** The facilitator's address; whoever has it is the facilitator. */
  public static String console(String address, Rooms.Open room) {
    return address + "#" + room.code() + "&f=" + room.facilitator();
  }

  private static List<String> own() {
    List<String> own = new ArrayList<>();
    try {
      for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        if (card.isUp() && !card.isLoopback()) {
          for (InterfaceAddress address : card.getInterfaceAddresses()) {
            InetAddress ip = address.getAddress();
            if (ip instanceof Inet4Address && !ip.isLinkLocalAddress()) {
              own.add(ip.getHostAddress());
            }
          }
        }
      }
    } catch (SocketException e) {
      return List.of(); // then localhost is all we can name
    }
    return own;
  }

  /** Stops: everybody is told, and then the minute that every room has reached is stored. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      web.stop();
    } catch (Exception e) {
      // it is going away in any case
    }
    rooms.close();
    encoders.shutdown();
  }

  /** The host cannot start; the message is for whoever starts it. */
  public static final class HostFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    HostFailure(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
