package io.unplannedwork.json;

import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.Why;

/** What the host says to a client, one JSON object a frame; {@code type} names which. */
public sealed interface ToClient {

  /** {@code {"type":"welcome","viewer":{"kind":"GUEST"},"room":"ABCD2345","title":"…"}}. */
  @Called("welcome")
  record Welcome(Viewer viewer, String room, String title) implements ToClient {}

  /** {@code {"type":"seated","viewer":{"kind":"SEAT","seat":"dev"},"token":"…"}}. */
  @Called("seated")
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
  @Called("update")
  record Changed(@Spread Update update) implements ToClient {}

  /** {@code {"type":"accepted","id":"c1"}}. */
  @Called("accepted")
  record Accepted(String id) implements ToClient {}

  /** {@code {"type":"refused","id":"c1","reason":"GONE","details":["…"],"sentence":"…"}}. */
  @Called("refused")
  record Refused(String id, @Spread Refusal refusal) implements ToClient {}

  /** {@code {"type":"why","why":{…}}}. */
  @Called("why")
  record Because(Why why) implements ToClient {}

  /**
   * {@code {"type":"state","state":"REFUSED","sentence":"…"}}.
   *
   * @param state the name of a {@code LinkState}
   */
  @Called("state")
  record State(String state, String sentence) implements ToClient {}

  /** {@code {"type":"pong"}}. */
  @Called("pong")
  record Pong() implements ToClient {}
}
