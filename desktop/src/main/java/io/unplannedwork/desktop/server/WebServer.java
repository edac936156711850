package io.unplannedwork.desktop.server;

import io.unplannedwork.room.Workshop;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;
import org.eclipse.jetty.websocket.core.server.WebSocketUpgradeHandler;

/** The pages, {@code /health} and the socket {@code /ws}, on one port. */
final class WebServer {
  private static final long MOST_TEND_MILLIS = 5_000;

  private final Server server;
  private final ServerConnector connector;
  private final Peers peers;
  private final long tendMillis;

  WebServer(Host.Settings settings, Rooms rooms, Executor encoders) {
    Workshop workshop = rooms.workshop();
    Front front = settings.front();
    peers = new Peers(settings.limits(), rooms.metrics(), settings.telling());
    tendMillis = Math.min(MOST_TEND_MILLIS, settings.limits().hello().toMillis());
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("web");
    server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(8 << 10);
    connector = new ServerConnector(server, factories(front, http));
    connector.setHost(settings.bind().isEmpty() ? null : settings.bind());
    connector.setPort(settings.port());
    connector.setIdleTimeout(30_000);
    server.addConnector(connector);
    Names names = new Names(settings.bind(), front);
    Door door = new Door(workshop);
    WebSocketUpgradeHandler sockets = new WebSocketUpgradeHandler();
    sockets.addMapping(
        "/ws",
        new Upgrade(peers, names, front, address -> new Peer(door, encoders, peers, address)));
    AtomicInteger trials = new AtomicInteger();
    sockets.addMapping(
        "/test-socket", new Upgrade(peers, names, front, address -> new TrialSocket(trials)));
    sockets.setHandler(new Health(workshop, peers, pages()));
    SafeHeaders headers = new SafeHeaders(front, new OwnNamesOnly(names, sockets));
    server.setHandler(headers);
    server.setErrorHandler(headers.errors());
    server.setStopTimeout(2_000);
  }

  private static ConnectionFactory[] factories(Front front, HttpConfiguration http) {
    if (!front.encrypts()) {
      return new ConnectionFactory[] {new HttpConnectionFactory(http)};
    }
    SslContextFactory.Server keys = new SslContextFactory.Server();
    keys.setKeyStorePath(front.certificate().keyStore().toUri().toString());
    keys.setKeyStorePassword(front.certificate().password());
    keys.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    // people come by bare addresses, too, which no certificate names
    SecureRequestCustomizer customizer = new SecureRequestCustomizer(false);
    http.addCustomizer(customizer);
    return new ConnectionFactory[] {
      new SslConnectionFactory(keys, HttpVersion.HTTP_1_1.asString()),
      new HttpConnectionFactory(http)
    };
  }

  private ResourceHandler pages() {
    ResourceHandler pages = new ResourceHandler();
    Resource folder = ResourceFactory.of(server).newClassLoaderResource("assets/pages", false);
    if (folder == null) {
      throw new IllegalStateException("the pages are missing from the jar");
    }
    pages.setBaseResource(folder);
    pages.setDirAllowed(false);
    pages.setWelcomeFiles("index.html");
    return pages;
  }

  /** Takes the port; whoever comes waits until {@link #start}. */
  void open() throws IOException {
    connector.open();
  }

  void start() throws Exception {
    server.start();
    tend();
  }

  private void tend() {
    connector
        .getScheduler()
        .schedule(
            () -> {
              peers.tend();
              if (server.isRunning()) {
                tend();
              }
            },
            tendMillis,
            TimeUnit.MILLISECONDS);
  }

  int port() {
    return connector.getLocalPort();
  }

  Peers peers() {
    return peers;
  }

  void stop() throws Exception {
    peers.closeAll();
    server.stop();
  }

  private interface NewPeer {
    FrameHandler make(String address);
  }

  /**
   * Lets a browser's socket in only from our own pages, and only while there is room. Programs send
   * no origin.
   */
  private record Upgrade(Peers peers, Names names, Front front, NewPeer newPeer)
      implements WebSocketNegotiator {
    @Override
    public FrameHandler negotiate(
        ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
      String origin = request.getHeaders().get(HttpHeader.ORIGIN);
      String host = request.getHeaders().get(HttpHeader.HOST);
      if (origin != null && !names.isOwnPage(origin, host)) {
        Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
        return null;
      }
      String address =
          Visitors.address(
              request.getConnectionMetaData().getRemoteSocketAddress(),
              request.getHeaders(),
              front.proxy());
      if (!peers.hasRoomFor(address)) {
        Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
        return null;
      }
      return newPeer.make(address);
    }
  }
}
