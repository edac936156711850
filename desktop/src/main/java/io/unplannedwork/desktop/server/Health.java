package io.unplannedwork.desktop.server;

import io.unplannedwork.desktop.metrics.HostMetrics;
import io.unplannedwork.room.Room;
import io.unplannedwork.room.Workshop;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Answers {@code /health}: that the host runs, and how much there is; and {@code /metrics} in
 * OpenMetrics text. No code, no name. {@code /test} leads to the page that tries a network.
 */
final class Health extends Handler.Wrapper {
  private static final String OPEN_METRICS =
      "application/openmetrics-text; version=1.0.0; charset=utf-8";

  private final Workshop workshop;
  private final Peers peers;

  Health(Workshop workshop, Peers peers, Handler next) {
    super(next);
    this.workshop = workshop;
    this.peers = peers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    switch (Request.getPathInContext(request)) {
      case "/health" -> answer(response, callback, "application/json", health());
      case "/metrics" ->
          answer(response, callback, OPEN_METRICS, peers.metrics().openMetrics(now()));
      case "/test" -> Response.sendRedirect(request, response, callback, "/test.html");
      default -> {
        return super.handle(request, response, callback);
      }
    }
    return true;
  }

  private String health() {
    return "{\"status\":\"ok\",\"rooms\":"
        + workshop.rooms().size()
        + ",\"sockets\":"
        + peers.size()
        + "}\n";
  }

  private HostMetrics.Now now() {
    List<Room> rooms = workshop.rooms();
    return new HostMetrics.Now(
        rooms.size(),
        rooms.stream().mapToInt(Room::seatsTaken).sum(),
        rooms.stream().mapToInt(Room::seats).sum(),
        peers.size());
  }

  private static void answer(Response response, Callback callback, String type, String body) {
    response.setStatus(HttpStatus.OK_200);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.write(true, BufferUtil.toBuffer(body, StandardCharsets.UTF_8), callback);
  }
}
