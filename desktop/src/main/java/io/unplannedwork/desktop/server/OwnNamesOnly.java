package io.unplannedwork.desktop.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns away requests that call this host by a name that is not its own. */
final class OwnNamesOnly extends Handler.Wrapper {
  private final Names names;

  OwnNamesOnly(Names names, Handler next) {
    super(next);
    this.names = names;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (names.isOwn(request.getHeaders().get(HttpHeader.HOST))) {
      return super.handle(request, response, callback);
    }
    Response.writeError(
        request,
        response,
        callback,
        HttpStatus.MISDIRECTED_REQUEST_421,
        "This host does not go by that name: open it by its address, or start it with"
            + " --public-url.");
    return true;
  }
}
