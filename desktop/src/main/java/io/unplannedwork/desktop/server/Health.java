package io.unplannedwork.desktop.server;

import io.unplannedwork.room.Workshop;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Answers {@code /health}: that the host runs, and how much there is; no code, no name. */
final class Health extends Handler.Wrapper {
  private final Workshop workshop;
  private final Peers peers;

  Health(Workshop workshop, Peers peers, Handler next) {
    super(next);
    this.workshop = workshop;
    this.peers = peers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!Request.getPathInContext(request).equals("/health")) {
      return super.handle(request, response, callback);
    }
    response.setStatus(HttpStatus.OK_200);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    String body =
        "{\"status\":\"ok\",\"rooms\":"
            + workshop.rooms().size()
            + ",\"sockets\":"
            + peers.size()
            + "}\n";
    response.write(true, BufferUtil.toBuffer(body, StandardCharsets.UTF_8), callback);
    return true;
  }
}
