package io.unplannedwork.room;

import io.unplannedwork.client.LinkListener;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.View;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Somebody connected to a room, who remembers everything said. */
final class Player implements LinkListener {
  final List<Update> updates = new ArrayList<>();
  final List<String> accepted = new ArrayList<>();
  final List<Refusal> refused = new ArrayList<>();
  final List<Why> whys = new ArrayList<>();
  final List<LinkState> states = new ArrayList<>();
  final List<String> sentences = new ArrayList<>();
  final View view = new View();
  Viewer viewer = Viewer.GUEST;
  String token = "";
  Consumer<String> onHeard = what -> {};
  boolean reads = true;
  Connection connection;

  static Player joins(Room room, Admission admission) {
    Player player = new Player();
    player.connection = room.connect(player, admission);
    return player;
  }

  Player sits(SeatId seat, String name) {
    connection.takeSeat(seat, name);
    return this;
  }

  void gives(String id, Command command) {
    connection.send(id, command);
  }

  Body.Clock clock() {
    return view.one(Body.Clock.class).orElseThrow();
  }

  Body.Chair chair(SeatId seat) {
    return view.all(Body.Chair.class).stream()
        .filter(chair -> chair.id().equals(seat))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void onUpdate(Update update) {
    onHeard.accept("update");
    updates.add(update);
    view.take(update);
    if (reads) {
      connection.drained();
    }
  }

  @Override
  public void onAccepted(String commandId) {
    onHeard.accept("accepted");
    accepted.add(commandId);
  }

  @Override
  public void onRefused(String commandId, Refusal refusal) {
    refused.add(refusal);
  }

  @Override
  public void onSeated(Viewer newViewer, String newToken) {
    onHeard.accept("seated");
    viewer = newViewer;
    token = newToken;
  }

  @Override
  public void onWhy(Why why) {
    whys.add(why);
  }

  @Override
  public void onState(LinkState state, String sentence) {
    if (state == LinkState.LOST) {
      onHeard.accept("lost");
    }
    states.add(state);
    sentences.add(sentence);
  }
}
