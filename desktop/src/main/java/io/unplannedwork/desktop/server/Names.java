package io.unplannedwork.desktop.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Under which names this host is called, and from which pages. A foreign name that somebody points
 * at this machine is not served, so that a foreign page cannot speak to it from a player's browser.
 */
final class Names {
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.%]{2,60}\\]");

  private final Set<String> own = new TreeSet<>();
  private final String publicOrigin;

  Names(String bind, Front front) {
    own.add("localhost");
    if (!bind.isEmpty()) {
      own.add(bind.toLowerCase(Locale.ROOT));
    }
    publicOrigin = front.publicOrigin().toLowerCase(Locale.ROOT);
    if (!publicOrigin.isEmpty()) {
      own.add(URI.create(publicOrigin).getHost());
    }
    try {
      String machine = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
      own.add(machine);
      own.add(machine + ".local");
    } catch (UnknownHostException e) {
      // a machine without a name is called by its addresses
    }
  }

  /** Whether we answer to what a request names as the host: any bare address, or a name of ours. */
  boolean isOwn(String host) {
    if (host == null) {
      return false;
    }
    String name = host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
    return own.contains(name) || ADDRESS.matcher(name).matches();
  }

  /** A browser's page must come from the very address it calls, or from the public one. */
  boolean isOwnPage(String origin, String host) {
    String from = origin.toLowerCase(Locale.ROOT);
    if (!publicOrigin.isEmpty() && from.equals(publicOrigin)) {
      return true;
    }
    return host != null
        && (from.equals("http://" + host.toLowerCase(Locale.ROOT))
            || from.equals("https://" + host.toLowerCase(Locale.ROOT)));
  }
}
