package io.unplannedwork.desktop.server;

import io.unplannedwork.room.Workshop;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;
import org.eclipse.jetty.websocket.core.server.WebSocketUpgradeHandler;

/** The pages, {@code /health} and the socket {@code /ws}, on one port. */
final class WebServer {
  private static final int MOST_SOCKETS = 4_000;
  private static final int MOST_SOCKETS_OF_ONE_ADDRESS = 1_000;

  private final Server server;
  private final ServerConnector connector;
  private final Peers peers = new Peers(MOST_SOCKETS, MOST_SOCKETS_OF_ONE_ADDRESS);

  /**
   * @param bind the address to listen at; empty for all
   * @param port 0 for any that is free
   */
  WebServer(String bind, int port, Workshop workshop, Executor encoders) {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("web");
    server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(8 << 10);
    connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(bind.isEmpty() ? null : bind);
    connector.setPort(port);
    connector.setIdleTimeout(30_000);
    server.addConnector(connector);
    Door door = new Door(workshop);
    WebSocketUpgradeHandler sockets = new WebSocketUpgradeHandler();
    sockets.addMapping(
        "/ws", new Upgrade(peers, () -> new Peer(door, new SerialQueue(encoders), peers)));
    sockets.setHandler(new Health(workshop, peers, pages()));
    server.setHandler(new SafeHeaders(sockets));
    server.setStopTimeout(2_000);
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
    Peer make();
  }

  /** Lets a browser's socket in only from our own pages, and only while there is room. */
  private record Upgrade(Peers peers, NewPeer newPeer) implements WebSocketNegotiator {
    @Override
    public FrameHandler negotiate(
        ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
      String origin = request.getHeaders().get(HttpHeader.ORIGIN);
      String host = request.getHeaders().get(HttpHeader.HOST);
      if (origin != null && !sameSite(origin, host)) {
        Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
        return null;
      }
      if (!peers.hasRoomFor(request.getConnectionMetaData().getRemoteSocketAddress())) {
        Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
        return null;
      }
      return newPeer.make();
    }

    /** Programs send no origin; a browser's must be the very address it fetched the page from. */
    static boolean sameSite(String origin, String host) {
      try {
        URI from = URI.create(origin);
        return host != null
            && ("http".equals(from.getScheme()) || "https".equals(from.getScheme()))
            && host.equalsIgnoreCase(from.getRawAuthority());
      } catch (IllegalArgumentException e) {
        return false;
      }
    }
  }
}
