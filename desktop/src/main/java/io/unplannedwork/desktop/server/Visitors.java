package io.unplannedwork.desktop.server;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;

/** From which address somebody comes, as far as it can be believed. */
final class Visitors {
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

  private Visitors() {}

  /**
   * The address on the line; behind a trusted proxy the one it added last, since everything before
   * that may have been made up by the visitor.
   */
  static String address(SocketAddress line, HttpFields headers, Front.Proxy proxy) {
    if (proxy == Front.Proxy.TRUSTED) {
      List<String> told = headers.getCSV("X-Forwarded-For", false);
      String last = told.isEmpty() ? "" : told.get(told.size() - 1);
      if (ADDRESS.matcher(last).matches()) {
        return last;
      }
    }
    return line instanceof InetSocketAddress internet
        ? internet.getAddress().getHostAddress()
        : "local";
  }
}
