package io.unplannedwork.json;

import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.Why;

/** What the host says to a client, one JSON object a frame; {@code type} names which. */
public sealed interface ToClient {

  /** {@code {"type":"welcome","viewer":{"kind":"GUEST"},"room":"ABCD2345","title":"…"}}. */
  record Welcome(Viewer viewer, String room, String title) implements ToClient {}

  /** {@code {"type":"seated","viewer":{"kind":"SEAT","seat":"dev"},"token":"…"}}. */
  record Seated(Viewer viewer, String token) implements ToClient {
    @Override
    public String toString() {
      return "Seated[viewer=" + viewer + "]";
    }
  }

  /**
   * {@code {"type":"update","number":5,"full":true,"changed":[{"key":"item/7","version":3,
   * "type":"Item","body":{…}}],"removed":["…"]}}.
   */
  record Changed(Update update) implements ToClient {}

  /** {@code {"type":"accepted","id":"c1"}}. */
  record Accepted(String id) implements ToClient {}

  /** {@code {"type":"refused","id":"c1","reason":"GONE","details":["…"],"sentence":"…"}}. */
  record Refused(String id, Refusal refusal) implements ToClient {}

  /** {@code {"type":"why","why":{…}}}. */
  record Because(Why why) implements ToClient {}

  /**
   * {@code {"type":"state","state":"REFUSED","sentence":"…"}}.
   *
   * @param state the name of a {@code LinkState}
   */
  record State(String state, String sentence) implements ToClient {}

  /** {@code {"type":"pong"}}. */
  record Pong() implements ToClient {}
}
