package io.unplannedwork.desktop.server;

import io.unplannedwork.json.ToClient;
import io.unplannedwork.json.ToHost;

/** Messages as the text of one frame. */
public interface Wire {
  /**
   * @throws IllegalArgumentException with what is wrong and where, when it is no such message
   */
  ToHost toHost(String text);

  String write(ToHost message);

  /**
   * @throws IllegalArgumentException with what is wrong and where, when it is no such message
   */
  ToClient toClient(String text);

  String write(ToClient message);
}
