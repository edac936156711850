package io.unplannedwork.client;

import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.Why;

/** What a link tells a client. */
public interface LinkListener {
  void onUpdate(Update update);

  /** As {@link #onUpdate(Update)}, for whoever measures how late it is. */
  default void onUpdate(Update update, Timing timing) {
    onUpdate(update);
  }

  /** The command was carried out and is stored. */
  void onAccepted(String commandId);

  void onRefused(String commandId, Refusal refusal);

  /** The client sits; the token brings the seat back after a lost connection. */
  void onSeated(Viewer viewer, String token);

  void onWhy(Why why);

  /** The state of the connection, with a sentence for the player. */
  void onState(LinkState state, String sentence);
}
