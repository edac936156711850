package io.unplannedwork.desktop.server;

import io.unplannedwork.json.Codec;
import io.unplannedwork.json.Decoded;
import io.unplannedwork.json.Limits;
import io.unplannedwork.json.ToClient;
import io.unplannedwork.json.ToHost;

/** Messages as the text of one frame. */
final class Wire {
  private Wire() {}

  /** What a stranger says: small, strict, and never trusted. */
  static Decoded<ToHost> toHost(String text) {
    return Codec.read(text, ToHost.class, Limits.MESSAGE);
  }

  static Decoded<ToClient> toClient(String text) {
    return Codec.read(text, ToClient.class, Limits.TRUSTED);
  }

  static String write(ToHost message) {
    return Codec.write(message);
  }

  static String write(ToClient message) {
    return Codec.write(message);
  }
}
