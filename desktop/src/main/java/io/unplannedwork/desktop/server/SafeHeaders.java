package io.unplannedwork.desktop.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Headers that keep a browser from doing what our pages never need; no inline script runs. */
final class SafeHeaders extends Handler.Wrapper {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private final boolean encrypted;

  SafeHeaders(Front front, Handler handler) {
    super(handler);
    encrypted = front.encrypts();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    put(response.getHeaders());
    return super.handle(request, response, callback);
  }

  private void put(HttpFields.Mutable headers) {
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (encrypted) {
      headers.put("Strict-Transport-Security", "max-age=31536000");
    }
    // All files of the jar carry the same date: asked whether one has changed since, a newer host
    // would say no.
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
  }

  /** Answers what never became a request, such as a path that leads out, with the same headers. */
  Request.Handler errors() {
    return new ErrorHandler() {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws Exception {
        put(response.getHeaders());
        return super.handle(request, response, callback);
      }
    };
  }
}
