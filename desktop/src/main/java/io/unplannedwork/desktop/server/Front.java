package io.unplannedwork.desktop.server;

import java.net.URI;
import java.nio.file.Path;

/**
 * What stands between the host and its visitors.
 *
 * @param certificate encrypts, where not null
 * @param publicUrl the address people know, such as {@code https://game.example}; empty where they
 *     come to the machine itself
 * @param proxy whether the proxy before us is believed when it says who comes
 */
public record Front(Certificate certificate, String publicUrl, Proxy proxy) {
  public static final Front OPEN = new Front(null, "", Proxy.NOT_TRUSTED);

  public enum Proxy {
    NOT_TRUSTED,
    /** The last address in its {@code X-Forwarded-For} is the visitor's. */
    TRUSTED
  }

  /** A PKCS#12 or JKS key store with the certificate, and its password. */
  public record Certificate(Path keyStore, String password) {
    @Override
    public String toString() {
      return "Certificate[" + keyStore + "]";
    }
  }

  /**
   * @throws IllegalArgumentException says what a public address is, if this is none
   */
  public Front {
    if (!publicUrl.isEmpty()) {
      URI uri;
      try {
        uri = URI.create(publicUrl);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(noAddress(publicUrl), e);
      }
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean root = uri.getRawPath() == null || uri.getRawPath().matches("/?");
      if (!web
          || uri.getHost() == null
          || !root
          || uri.getRawQuery() != null
          || uri.getRawFragment() != null
          || uri.getRawUserInfo() != null) {
        throw new IllegalArgumentException(noAddress(publicUrl));
      }
    }
  }

  private static String noAddress(String url) {
    return "“" + url + "” is no address people can open; give one such as https://game.example.";
  }

  boolean encrypts() {
    return certificate != null;
  }

  /** Scheme, host and port of the public address as a browser names an origin; empty for none. */
  String publicOrigin() {
    return publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
  }
}
